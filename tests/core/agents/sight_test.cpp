#include "core/agents/sight.h"

#include "core/complaints/complaint_reader.h"
#include "core/requests/request_reader.h"
#include "core/returns/return_reader.h"
#include "core/reviews/review_case_reader.h"
#include "core/tickets/ticket_reader.h"
#include "core/worklist/worklist_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

#include <set>

using namespace core;
using namespace core::agents;

namespace {

/// Two teams, a VIP post, somebody retired, and one without a team.
const std::vector<Agent> kAgents{
    {.id = 1, .name = "Lin", .role = Role::Agent, .team = "A"},
    {.id = 2, .name = "Wang", .role = Role::Agent, .team = "A"},
    {.id = 3, .name = "Zhou", .role = Role::Agent, .team = "B"},
    {.id = 4, .name = "Vip", .role = Role::Senior, .post = "handu_vip", .team = "B"},
    {.id = 5, .name = "Gone", .role = Role::Agent, .team = "B", .isActive = false},
    {.id = 6, .name = "Free", .role = Role::Agent},
};

/// Who may have a case: everybody of kAgents, nobody, and a name that was never an agent's.
const std::vector<std::string> kOwners{"", "Lin", "Wang", "Zhou", "Vip", "Gone", "Free", "Before"};

using Names = std::set<std::string>;
Names seenBy(const Actor& actor, CasePart part = CasePart::All,
             std::optional<Capability> queue = std::nullopt) {
    Names seen;
    for (const auto& owner : kOwners) {
        if (sightOf(actor, kAgents, part, queue).covers(owner)) {
            seen.insert(owner);
        }
    }
    return seen;
}

const Names kEverybody(kOwners.begin(), kOwners.end());

struct Viewer {
    Actor actor;
    std::optional<Capability> queue;
};

/// One open case of each owner in every list; tickets and complaints are always somebody's.
struct Lists {
    storage::Database database = support::testDatabase();

    Lists() {
        support::anOrder("1001").store(database);
        for (const auto& owner : kOwners) {
            if (!owner.empty()) {
                addOwned(owner);
            }
            addReturn(owner, "requested");
            addReview(owner);
        }
    }
    void addOwned(const std::string& owner) {
        database
            .prepare("INSERT INTO work_ticket (shop_id, level, topic, state, buyer, customer_info, "
                     "without_customer, problem, progress, follow_up, owner, created_by, created_at) "
                     "VALUES (1, 'second', 'other', 'open', 'b', '', 0, 'p', '', '', ?1, 'x', 0)")
            .run(owner);
        database
            .prepare("INSERT INTO work_complaint (shop_id, received_at, channel, buyer, kind, level, "
                     "matter, demand, expectation, mood, owner, state, verification, responsible, "
                     "options, follow_ups, attempts, steps, created_by, created_at) VALUES (1, 0, "
                     "'chat', 'b', 'service', 'normal', 'm', 'd', '', 'calm', ?1, 'received', '{}', "
                     "'unclear', '[]', '[]', '[]', '[]', 'x', 0)")
            .run(owner);
        database
            .prepare("INSERT INTO work_request (shop_id, order_no, buyer, kind, state, requested_by, "
                     "requested_at) VALUES (1, '1001', 'b', 'change_courier', 'granted', ?1, 0)")
            .run(owner);
    }
    void addReturn(const std::string& owner, const std::string& state) {
        database
            .prepare("INSERT INTO work_return (shop_id, kind, state, origin, order_no, buyer, owner, "
                     "opened_by, opened_role, opened_at, goods_come_back, form, evidence, identity, "
                     "signatures, alternatives) VALUES (1, 'return', ?2, 'chat', '1001', 'b', ?1, "
                     "'x', 'agent', 0, 1, 'money', '[]', 'unchecked', '[]', '[]')")
            .run(owner, state);
    }
    void addReview(const std::string& owner) {
        database
            .prepare("INSERT INTO work_review_case (shop_id, buyer, product, rating, content, "
                     "reviewed_at, clock_from, state, owner, causes, attempts, created_by, "
                     "created_at) VALUES (1, '', ?1, 'bad', 'c', 0, 0, 'received', ?1, '[]', '[]', "
                     "'x', 0)")
            .run(owner);
    }
    template <class T>
    static Names ownersOf(const std::vector<T>& cases) {
        Names names;
        for (const auto& each : cases) {
            names.insert(each.owner);
        }
        return names;
    }

    Seconds now = support::kFirstMoment;
};

template <class Key>
std::int64_t sumOf(const std::map<Key, std::int64_t>& counts) {
    std::int64_t sum = 0;
    for (const auto& [key, count] : counts) {
        sum += count;
    }
    return sum;
}

}  // namespace

TEST_CASE("an agent sees the own cases and what nobody has, a lead the team, quality all") {
    const Names pool{"", "Gone"};
    CHECK(seenBy({"Lin", Role::Agent, {}, "A"}) == Names{"", "Gone", "Lin"});
    CHECK(seenBy({"Lin", Role::Senior, {}, "A"}) == Names{"", "Gone", "Lin", "Vip"});
    CHECK(seenBy({"Li", Role::Lead, {}, "A"}) ==
          Names{"", "Lin", "Wang", "Gone", "Free", "Before"});
    CHECK(seenBy({"Li", Role::Lead}) == kEverybody);
    CHECK(seenBy({"Qian", Role::Quality, {}, "A"}) == kEverybody);
    CHECK(seenBy({"Sun", Role::Admin}) == kEverybody);
    CHECK(seenBy({"Boss"}) == kEverybody);
    for (const Role role : kRoles) {
        CHECK(seenBy({"Lin", role}, CasePart::Pool) == pool);
        CHECK(seenBy({"Lin", role}, CasePart::Own) == Names{"Lin"});
    }
}

TEST_CASE("a senior sees the whole queue that the post decides, an agent does not") {
    const Actor reviewer{"Lin", Role::Senior, {Capability::ReturnReview}, "A"};
    CHECK(seenBy(reviewer, CasePart::All, Capability::ReturnReview) == kEverybody);
    CHECK(seenBy(reviewer, CasePart::All, Capability::Complaint) ==
          Names{"", "Gone", "Lin", "Vip"});
    const Actor agent{"Lin", Role::Agent, {Capability::ReturnReview}, "A"};
    CHECK(seenBy(agent, CasePart::All, Capability::ReturnReview) == Names{"", "Gone", "Lin"});
}

TEST_CASE("every list of cases shows exactly the owners that somebody sees, and counts them") {
    Lists lists;
    returns::ReturnReader returnReader(lists.database);
    tickets::TicketReader ticketReader(lists.database);
    complaints::ComplaintReader complaintReader(lists.database);
    requests::RequestReader requestReader(lists.database);
    reviews::ReviewCaseReader reviewReader(lists.database);
    for (const Actor& actor :
         {Actor{"Boss"}, Actor{"Lin", Role::Agent, {}, "A"}, Actor{"Lin", Role::Senior, {}, "A"},
          Actor{"Li", Role::Lead, {}, "A"}, Actor{"Qian", Role::Quality}, Actor{"Sun", Role::Admin}}) {
        for (const auto part : {CasePart::All, CasePart::Own, CasePart::Pool}) {
            INFO(toWord(actor.role) << ' ' << static_cast<int>(part));
            const auto sight = sightOf(actor, kAgents, part);
            Names expected = seenBy(actor, part);
            CHECK(Lists::ownersOf(returnReader.list({.sight = sight}, lists.now, 100)) == expected);
            CHECK(returnReader.counts(lists.now, sight)[returns::ReturnScope::Open] ==
                  static_cast<std::int64_t>(expected.size()));
            CHECK(Lists::ownersOf(reviewReader.list({.sight = sight})) == expected);
            CHECK(sumOf(reviewReader.openCounts({}, sight)) ==
                  static_cast<std::int64_t>(expected.size()));
            expected.erase("");
            const auto size = static_cast<std::int64_t>(expected.size());
            CHECK(Lists::ownersOf(ticketReader.list({.sight = sight}, lists.now, 100)) == expected);
            CHECK(sumOf(ticketReader.counts(sight)) == size);
            CHECK(Lists::ownersOf(complaintReader.open({}, sight)) == expected);
            CHECK(requestReader.counts(sight).running == size);
            const auto work = worklist::WorklistReader(lists.database)
                                  .read({.sight = sight, .complaintSight = sight}, lists.now);
            CHECK(work.counts.at(worklist::WorkKind::Ticket) == size);
            CHECK(work.counts.at(worklist::WorkKind::Complaint) == size);
            CHECK(work.counts.at(worklist::WorkKind::Request) == size);
            Names shown;
            for (const auto& item : work.items) {
                if (item.kind == worklist::WorkKind::Ticket) {
                    shown.insert(item.owner);
                }
            }
            CHECK(shown == expected);
        }
    }
}

TEST_CASE("what waits for a decision or is escalated to somebody is not hidden from who decides") {
    Lists lists;
    const auto agent = sightOf({"Lin", Role::Agent, {}, "A"}, kAgents);
    lists.addReturn("Zhou", "inspected");
    returns::ReturnReader returnReader(lists.database);
    CHECK(Lists::ownersOf(returnReader.list({.sight = agent}, lists.now, 100)).contains("Zhou"));
    lists.database.execute("UPDATE work_ticket SET escalated_to = 'Lin', escalated_at = 0 WHERE "
                           "owner = 'Zhou'");
    tickets::TicketReader ticketReader(lists.database);
    CHECK(Lists::ownersOf(ticketReader.list({.sight = agent}, lists.now, 100)).contains("Zhou"));
    lists.database.execute("UPDATE work_request SET state = 'requested' WHERE requested_by = 'Zhou'");
    requests::RequestReader requestReader(lists.database);
    CHECK(requestReader.counts(agent).toDecide == 1);
}
