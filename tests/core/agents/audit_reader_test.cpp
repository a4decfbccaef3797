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

TEST_CASE("quality sees the own acts and those on scored cases only") {
    Book book;
    auto& database = book.database;
    for (const auto* order : {"1001", "1002"}) {
        support::anOrder(order).store(database);
    }
    database.execute(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
        "(1, 1, 'test', 'b', 'answered', 0), (2, 1, 'test', 'b', 'answered', 0)");
    database.execute(
        "INSERT INTO work_conversation_order (conversation_id, shop_id, order_no) VALUES "
        "(1, 1, '1001'), (2, 1, '1002')");
    database.execute(
        "INSERT INTO work_return (id, shop_id, kind, state, origin, order_no, buyer, owner, "
        "opened_by, opened_role, opened_at, goods_come_back, form, evidence, identity, signatures, "
        "alternatives, conversation_id) VALUES (7, 1, 'return', 'requested', 'chat', '1009', 'b', "
        "'Lin', 'x', 'agent', 0, 1, 'money', '[]', 'unchecked', '[]', '[]', 1)");
    database.execute("INSERT INTO work_sample_round (id, shop_id, from_at, to_at, seed, rules, "
                     "candidates, drawn_by, drawn_at) VALUES (1, 1, 0, 1, 1, '{}', 2, 'x', 0)");
    const auto inspect = [&](int conversation, const char* state, const char* at) {
        database.execute(
            "INSERT INTO work_inspection (round_id, shop_id, conversation_id, agent, "
            "conversation_closed_at, reasons, state, marks, comments, root_cause, inspected_at) "
            "VALUES (1, 1, " + std::to_string(conversation) + ", 'Lin', 0, '[]', '" + state +
            "', '[]', '[]', 'none', " + at + ")");
    };
    inspect(1, "inspected", "5");
    // Drawn is not scored.
    inspect(2, "drawn", "NULL");
    const auto did = [&](const char* who, const char* kind, const char* subject) {
        events::append(database, {.at = book.now,
                                  .actor = who,
                                  .subjectKind = kind,
                                  .shop = 1,
                                  .subject = subject,
                                  .action = "check_identity"});
    };
    did("Lin", "order", "1001");
    did("Lin", "order", "1002");
    did("Zhou", "return", "7");
    did("Zhou", "return", "8");
    did("Qian", "order", "1002");
    Names seen;
    for (const auto& entry : book.audit.list({"Qian", Role::Quality}, false, 100)) {
        seen.push_back(entry.actor + ' ' + entry.subject);
    }
    CHECK(seen == Names{"Qian 1002", "Zhou 7", "Lin 1001"});
    CHECK(book.audit.list({"Wei", Role::Senior}, false, 100).empty());
    CHECK(book.audit.newAlerts({"Qian", Role::Quality}) == 0);
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
