#include "core/agents/sight.h"

#include "core/applications/application_reader.h"
#include "core/complaints/complaint_reader.h"
#include "core/conversations/conversation_reader.h"
#include "core/handovers/handover_reader.h"
#include "core/notices/notice_reader.h"
#include "core/parcels/parcel_reader.h"
#include "core/promises/promise_reader.h"
#include "core/reminders/reminder_reader.h"
#include "core/requests/request_reader.h"
#include "core/returns/return_reader.h"
#include "core/reviews/review_case_reader.h"
#include "core/search/message_search.h"
#include "core/settings/settings.h"
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

TEST_CASE("what returns cost is summed of the cases that somebody sees") {
    Lists lists;
    lists.database.execute("UPDATE work_return SET paid_at = 5, amount_fen = 100");
    returns::ReturnReader reader(lists.database);
    const auto sums = reader.sums(Seconds{}, lists.now, sightOf({"Lin", Role::Agent, {}, "A"}, kAgents));
    CHECK(sums.refunds == 3);
    CHECK(sums.refunded == Fen{300});
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

namespace {

/// The other lists: one promise, application, parcel, conversation, reminder and pack of each owner.
struct MoreLists {
    storage::Database database = support::testDatabase();
    Seconds now = support::kFirstMoment;

    MoreLists() {
        for (const auto& owner : kOwners) {
            const std::string number = "9" + (owner.empty() ? std::string("Nobody") : owner);
            support::anOrder(number).state(orders::OrderState::Shipped).buyer("b" + owner).store(database);
            addTalk(owner);
            if (!owner.empty()) {
                addOwned(owner, number);
            }
        }
    }
    std::int64_t addTalk(const std::string& owner, const std::string& buyer = {},
                         const std::string& state = "waiting", const std::string& handedTo = {}) {
        database
            .prepare("INSERT INTO work_conversation (shop_id, channel, buyer, owner, state, "
                     "handed_to, opened_at, waiting_since, is_waiting, last_message_at, closed_at) "
                     "VALUES (1, 'test', ?2, ?1, ?3, ?4, 0, 1, 1, 1, CASE ?3 WHEN 'closed' THEN 1 END)")
            .run(owner, buyer.empty() ? "b" + owner : buyer, state, handedTo);
        const auto id = database.integer("SELECT max(id) FROM work_conversation");
        database
            .prepare("INSERT INTO work_conversation_note (conversation_id, text, author, created_at) "
                     "VALUES (?1, '杯子', 'x', 1)")
            .run(id);
        return id;
    }
    void addOwned(const std::string& owner, const std::string& number) {
        for (const auto* state : {"open", "kept"}) {
            database
                .prepare("INSERT INTO work_promise (shop_id, buyer, owner, what, awaits, due_at, "
                         "state, made_by, made_at, closed_at) VALUES (1, 'b', ?1, 'w', 'time', 9, "
                         "?2, 'x', 0, CASE ?2 WHEN 'open' THEN NULL ELSE 1 END)")
                .run(owner, state);
        }
        for (const auto* state : {"requested", "approved", "done"}) {
            database
                .prepare("INSERT INTO work_application (shop_id, kind, buyer, fields, state, "
                         "requested_by, requested_at, closed_at) VALUES (1, 'gift', 'b', '{}', ?2, "
                         "?1, 0, CASE ?2 WHEN 'done' THEN 1 END)")
                .run(owner, state);
        }
        database
            .prepare("INSERT INTO work_parcel_case (shop_id, order_no, buyer, tracking_no, courier, "
                     "kind, description, state, owner, due_at, opened_by, opened_at) VALUES (1, ?2, "
                     "'b', '', '', 'lost', '', 'opened', ?1, 9, 'x', 0)")
            .run(owner, number);
        database
            .prepare("INSERT INTO work_reminder (shop_id, order_no, buyer, cause, method, text, at, "
                     "by, result, outcome) VALUES (1, ?2, 'b', 'unknown', 'call', 't', ?3, ?1, "
                     "'none', 'open')")
            .run(owner, number, now);
        database
            .prepare("INSERT INTO work_handover (own_id, from_agent, to_agent, made_at) VALUES "
                     "(substr(?1 || '00000000000000000000000000000000', 1, 32), ?1, ?1, 0)")
            .run(owner);
        database
            .prepare("INSERT INTO work_ticket (shop_id, level, topic, state, buyer, customer_info, "
                     "without_customer, problem, progress, follow_up, department, owner, created_by, "
                     "created_at) VALUES (1, 'second', 'other', 'handed_over', 'b', '', 0, 'p', '', "
                     "'', '仓库', ?1, 'x', 0)")
            .run(owner);
        const auto ticket = std::to_string(database.integer("SELECT max(id) FROM work_ticket"));
        for (const auto* state : {"waiting", "sent"}) {
            database
                .prepare("INSERT INTO work_notice (shop_id, subject_kind, subject, kind, occasion, "
                         "buyer, order_no, text, due_at, state, created_by, created_at, closed_by, "
                         "closed_at) VALUES (1, 'ticket', ?2, 'ticket_result', ?3, 'b', ?1, 't', 1, "
                         "?3, 'x', 0, CASE ?3 WHEN 'sent' THEN ?1 ELSE '' END, CASE ?3 WHEN 'sent' "
                         "THEN 1 END)")
                .run(owner, ticket, state);
        }
    }
    /// The order's number stands for the owner in a notice.
    static Names ownersOf(const std::vector<notices::Notice>& notices) {
        Names names;
        for (const auto& notice : notices) {
            names.insert(notice.orderNumber);
        }
        return names;
    }
    static Names ownersOf(const std::vector<applications::Application>& applications,
                          applications::ApplicationState state) {
        Names names;
        for (const auto& application : applications) {
            if (application.state == state) {
                names.insert(application.requestedBy);
            }
        }
        return names;
    }
    parcels::ParcelList parcelsOf(const Sight& sight, const Sight& rows = {}) {
        const auto rules = [](orders::ShopId) { return parcels::defaultParcelRules(); };
        return parcels::ParcelReader(database, rules, database, rules)
            .list({.scope = parcels::ParcelScope::Underway, .sight = sight, .rows = rows}, now, {});
    }
    Names talksOf(const conversations::InboxFilter& filter) {
        Names names;
        for (const auto& row : conversations::ConversationReader(database).inbox(filter)) {
            names.insert(row.owner);
        }
        return names;
    }
    Names foundBy(const conversations::InboxSight& sight) {
        Names names;
        for (const auto& hit : search::MessageSearch(database).find("杯子", {.sight = sight}, 100)) {
            names.insert(hit.buyer.substr(1));
        }
        return names;
    }
};

const std::vector<Actor> kViewers{{"Boss"},
                                  {"Lin", Role::Agent, {}, "A"},
                                  {"Lin", Role::Senior, {}, "A"},
                                  {"Li", Role::Lead, {}, "A"},
                                  {"Qian", Role::Quality},
                                  {"Sun", Role::Admin}};

}  // namespace

TEST_CASE("promises, applications, parcels, notices, reminders and packs show who may see them") {
    MoreLists lists;
    promises::PromiseReader promiseReader(lists.database);
    applications::ApplicationReader applicationReader(lists.database);
    notices::NoticeReader noticeReader(lists.database);
    handovers::HandoverReader handoverReader(lists.database);
    tickets::TicketReader ticketReader(lists.database);
    for (const auto& actor : kViewers) {
        for (const auto part : {CasePart::All, CasePart::Own, CasePart::Pool}) {
            INFO(toWord(actor.role) << ' ' << static_cast<int>(part));
            const auto sight = sightOf(actor, kAgents, part);
            const Names parcelOwners = seenBy(actor, part);
            Names expected = parcelOwners;
            expected.erase("");
            CHECK(Lists::ownersOf(promiseReader.open({}, sight)) == expected);
            CHECK(Lists::ownersOf(promiseReader.closed({}, 100, sight)) == expected);
            CHECK(Lists::ownersOf(ticketReader.questions("仓库", sight)) == expected);
            CHECK(MoreLists::ownersOf(noticeReader.waiting(std::nullopt, 100, sight)) == expected);
            CHECK(MoreLists::ownersOf(
                      noticeReader.waitingOf({notices::NoticeKind::TicketResult}, 100, sight)) ==
                  expected);
            CHECK(MoreLists::ownersOf(noticeReader.told(100, sight)) == expected);
            const auto size = static_cast<std::int64_t>(expected.size());
            CHECK(sumOf(noticeReader.waitingCounts(sight)) == size);
            CHECK(noticeReader.dueCount(lists.now, sight) == size);
            CHECK(handoverReader.list(100, sight).size() == expected.size());
            const auto parcels = lists.parcelsOf(sight);
            CHECK(parcels.rows.size() == parcelOwners.size());
            CHECK(parcels.counts.at(parcels::ParcelScope::Exceptions) == size);
            using applications::ApplicationState;
            CHECK(MoreLists::ownersOf(applicationReader.closed(100, {.cases = sight}),
                                      ApplicationState::Done) == expected);
            CHECK(MoreLists::ownersOf(applicationReader.open({.cases = sight}),
                                      ApplicationState::Approved) == expected);
            const auto work =
                worklist::WorklistReader(lists.database).read({.sight = sight}, lists.now);
            CHECK(work.counts.at(worklist::WorkKind::Notice) == size);
            CHECK(work.counts.at(worklist::WorkKind::Handover) == size);
            CHECK(work.counts.at(worklist::WorkKind::Promise) == size);
        }
    }
}

TEST_CASE("what waits for a decision, or for who carries it out, is shown to them") {
    MoreLists lists;
    applications::ApplicationReader reader(lists.database);
    const auto agent = sightOf({"Lin", Role::Agent, {}, "A"}, kAgents);
    Names everybody = kEverybody;
    everybody.erase("");
    using applications::ApplicationState;
    CHECK(MoreLists::ownersOf(reader.open({.cases = agent}), ApplicationState::Requested) ==
          everybody);
    CHECK(MoreLists::ownersOf(reader.open({.cases = agent, .carriesOut = true}),
                              ApplicationState::Approved) == everybody);
    CHECK(MoreLists::ownersOf(reader.open({.cases = agent}), ApplicationState::Approved) ==
          Names{"Lin", "Gone"});
    lists.database.execute("UPDATE work_application SET decided_by = 'Lin' WHERE requested_by = "
                           "'Zhou' AND state = 'done'");
    CHECK(MoreLists::ownersOf(reader.closed(100, {.cases = agent}), ApplicationState::Done) ==
          Names{"Lin", "Gone", "Zhou"});
}

TEST_CASE("an order's notice is nobody's, and what somebody told stays theirs") {
    MoreLists lists;
    notices::NoticeReader reader(lists.database);
    lists.database.execute("UPDATE work_notice SET subject_kind = 'order', subject = id, "
                           "closed_by = CASE state WHEN 'sent' THEN 'Zhou' ELSE '' END");
    const auto agent = sightOf({"Lin", Role::Agent, {}, "A"}, kAgents);
    CHECK(reader.waiting(std::nullopt, 100, agent).size() == kOwners.size() - 1);
    CHECK(reader.told(100, agent).empty());
    lists.database.execute("UPDATE work_notice SET closed_by = 'Lin' WHERE state = 'sent' AND "
                           "order_no = 'Zhou'");
    CHECK(MoreLists::ownersOf(reader.told(100, agent)) == Names{"Zhou"});
}

TEST_CASE("only the own parcels are shown while all that are seen are counted") {
    MoreLists lists;
    const Actor lin{"Lin", Role::Agent, {}, "A"};
    const auto list = lists.parcelsOf(sightOf(lin, kAgents), sightOf(lin, kAgents, CasePart::Own));
    CHECK(list.rows.size() == 1);
    CHECK(list.counts.at(parcels::ParcelScope::Exceptions) == 2);
    // A colleague's second exception of the same order hides nothing.
    lists.database.execute(
        "INSERT INTO work_parcel_case (shop_id, order_no, buyer, tracking_no, courier, kind, "
        "description, state, owner, due_at, opened_by, opened_at) VALUES (1, '9Lin', 'b', '', '', "
        "'damaged', '', 'opened', 'Zhou', 1, 'x', 0)");
    CHECK(lists.parcelsOf(sightOf(lin, kAgents)).rows.size() == 3);
}

TEST_CASE("reminders are listed and counted of whom somebody sees") {
    MoreLists lists;
    const auto rules = [](orders::ShopId) { return reminders::defaultReminderRules(); };
    reminders::ReminderReader reader(lists.database, rules, lists.database, rules);
    const auto list = [&](const Sight& sight) {
        return reader.list(reminders::ReminderScope::Reminded, {}, lists.now, {}, sight);
    };
    CHECK(list({}).rows.size() == kOwners.size() - 1);
    CHECK(list(sightOf({"Lin", Role::Agent, {}, "A"}, kAgents)).rows.size() == 2);
}

TEST_CASE("the inbox, the clock and the search show the conversations that somebody may see") {
    MoreLists lists;
    conversations::ConversationReader reader(lists.database);
    for (const auto& actor : kViewers) {
        INFO(toWord(actor.role));
        const Names expected = seenBy(actor);
        const auto sight = conversations::inboxSightOf(actor, sightOf(actor, kAgents), {});
        CHECK(lists.talksOf({.sight = sight}) == expected);
        CHECK(lists.talksOf({.scope = conversations::InboxScope::Unanswered, .sight = sight}) ==
              expected);
        CHECK(lists.foundBy(sight) == expected);
        Names waiting;
        for (const auto& row : reader.waiting(sight)) {
            waiting.insert(row.owner);
        }
        CHECK(waiting == expected);
    }
    // The program itself goes on seeing everybody.
    CHECK(reader.waiting().size() == kOwners.size());
}

TEST_CASE("what is handed to somebody is in their inbox before they accept it") {
    MoreLists lists;
    const Actor lin{"Lin", Role::Agent, {}, "A"};
    const auto sight = conversations::inboxSightOf(lin, sightOf(lin, kAgents), {});
    lists.addTalk("Zhou", "bZhou", "handed_over", "Lin");
    CHECK(lists.talksOf({.sight = sight}).contains("Zhou"));
    const auto work =
        worklist::WorklistReader(lists.database)
            .read({.owner = "Lin", .sight = sightOf(lin, kAgents)}, lists.now);
    CHECK(std::ranges::count_if(work.items, [](const worklist::WorkItem& item) {
              return item.kind == worklist::WorkKind::Conversation && item.owner == "Zhou";
          }) == 1);
    // Whom it went to once says nothing of a closed one.
    lists.database.execute("DELETE FROM work_conversation_note");
    lists.database.execute("DELETE FROM work_conversation");
    lists.addTalk("Zhou", "bZhou", "closed", "Lin");
    CHECK(lists.talksOf({.scope = conversations::InboxScope::Closed, .sight = sight}).empty());
}

TEST_CASE("a senior sees VIPs and complaints whoever has them, an agent does not") {
    MoreLists lists;
    const std::map<orders::ShopId, settings::TierRule> tiers{{1, {.vipFromPaidOrders = 7}}};
    lists.database.execute("INSERT OR REPLACE INTO mirror_customer (shop_id, nick, order_count, "
                           "paid_count, paid_fen) VALUES (1, 'bZhou', 7, 7, 0), (1, 'bWang', 6, 6, "
                           "0)");
    lists.database.execute(
        "UPDATE work_conversation SET question_type = (SELECT id FROM work_question_type WHERE "
        "code = 'complaint') WHERE owner = 'Free'");
    for (const auto& [role, more] : {std::pair{Role::Senior, Names{"Zhou", "Free"}},
                                     std::pair{Role::Agent, Names{}}}) {
        INFO(toWord(role));
        const Actor lin{"Lin", role, {}, "A"};
        Names expected = seenBy(lin);
        expected.insert(more.begin(), more.end());
        const auto sight = conversations::inboxSightOf(lin, sightOf(lin, kAgents), tiers);
        CHECK(lists.talksOf({.sight = sight}) == expected);
        CHECK(lists.foundBy(sight) == expected);
    }
}
