#include "core/agents/audit_reader.h"

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::agents;
using namespace std::chrono_literals;

namespace {

struct Book {
    storage::Database database = support::testDatabase();
    Seconds now = support::kFirstMoment;
    AgentService agents{database, [this] { return now; }};
    AuditReader audit{database};
    Agent lead;

    Book() {
        const Actor boss{"Boss"};
        (void)agents.add({.name = "Sun", .role = Role::Admin}, "1111", boss);
        lead = *agents.add({.name = "Li", .role = Role::Lead, .team = "A"}, "2222", boss);
        (void)agents.add({.name = "Lin", .role = Role::Agent, .team = "A"}, "3333", boss);
        (void)agents.add({.name = "Zhou", .role = Role::Agent, .team = "B"}, "4444", boss);
        later();
    }
    void later() { now += 1h; }
    void did(const std::string& who, const std::string& action, const std::string& kind = "order") {
        events::append(database, {.at = now,
                                  .actor = who,
                                  .subjectKind = kind,
                                  .shop = 1,
                                  .subject = "1001",
                                  .action = action});
    }
    std::vector<std::string> seenBy(const Actor& actor, bool onlyAlerts = false) {
        std::vector<std::string> seen;
        for (const auto& entry : audit.list(actor, onlyAlerts, 100)) {
            if (entry.subjectKind == "order") {
                seen.push_back(entry.actor);
            }
        }
        return seen;
    }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("everybody sees the own acts, a lead the team's, an admin all") {
    Book book;
    book.did("Lin", "reveal");
    book.did("Zhou", "break_glass");
    book.did("Lin", "approve");
    book.did("Li", "waive_identity");
    CHECK(book.seenBy({"Lin", Role::Agent, {}, "A"}) == Names{"Lin"});
    CHECK(book.seenBy({"Lin", Role::Senior, {}, "A"}) == Names{"Lin"});
    CHECK(book.seenBy({"Qian", Role::Quality}).empty());
    CHECK(book.seenBy({"Li", Role::Lead, {}, "A"}) == Names{"Li", "Lin"});
    CHECK(book.seenBy({"Sun", Role::Admin}) == Names{"Li", "Zhou", "Lin"});
    CHECK(book.seenBy({"Sun", Role::Admin}, true) == Names{"Li", "Zhou"});
    CHECK(book.audit.list({"Sun", Role::Admin}, false, 2).size() == 2);
}

TEST_CASE("the role in a line of the audit log is the one of that time") {
    Book book;
    book.did("Lin", "reveal");
    book.later();
    const auto lin = AgentReader(book.database).find("Lin");
    REQUIRE(book.agents.edit({lin->id}, {.name = "Lin", .role = Role::Lead}, {"Boss"}));
    book.later();
    book.did("Lin", "reveal");
    std::vector<Role> roles;
    for (const auto& entry : book.audit.list({"Boss"}, false, 100)) {
        if (entry.act == AuditAct::Reveal) {
            roles.push_back(entry.role);
        }
    }
    CHECK(roles == std::vector<Role>{Role::Lead, Role::Agent});
}

TEST_CASE("a lead is told of alerts since the last time here, but not of own ones") {
    Book book;
    const Actor li{"Li", Role::Lead, {}, "A"};
    REQUIRE(book.agents.signIn(book.lead.id, "2222"));
    book.later();
    book.did("Lin", "reveal_limit");
    book.did("Li", "waive_identity");
    book.did("Zhou", "reveal_limit");
    book.later();
    REQUIRE(book.agents.signIn(book.lead.id, "2222"));
    CHECK(book.audit.newAlerts(li) == 1);
    CHECK(book.audit.newAlerts({"Lin", Role::Agent, {}, "A"}) == 0);
    book.later();
    REQUIRE(book.agents.signIn(book.lead.id, "2222"));
    CHECK(book.audit.newAlerts(li) == 0);
}
