#include "core/tickets/ticket_service.h"

#include <random>

#include "core/departments/department_reader.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tickets/ticket_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::tickets;
using namespace std::chrono_literals;
using core::notices::NoticeState;

namespace {

struct Promised {
    std::string what;
    core::Seconds due;
};

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment;
    core::Clock clock = [this] { return now; };
    bool canSend = true;
    std::string lead = "Mei";
    std::vector<std::string> notes;
    std::vector<Promised> promised;
    core::notices::NoticeService notices{
        database, clock, [this](std::int64_t, const std::string&, const auto&) { return canSend; }};
    core::notices::NoticeReader noticeReader{database};
    TicketService service{
        database,
        clock,
        notices,
        {.dutyLead = [this] { return lead; },
         .addNote = [this](std::int64_t, const std::string& text,
                           const auto&) { notes.push_back(text); },
         .makePromise = [this](const Ticket&, const std::string& what, core::Seconds due,
                               const auto&) { promised.push_back({what, due}); }}};
    TicketReader reader{database};
    core::agents::Actor lin{"Lin"};
    core::agents::Actor wang{"Wang"};

    Fixture() {
        database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
    }
    [[nodiscard]] TicketDraft draft(TicketTopic topic = TicketTopic::Other) const {
        return {.shop = 1,
                .topic = topic,
                .conversation = 1,
                .orderNumber = "1001",
                .buyer = "小满",
                .problem = "什么时候发货",
                .progress = "已查订单"};
    }
    Ticket make(TicketTopic topic = TicketTopic::Other) { return *service.create(draft(topic), lin); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a ticket goes from the chat to the warehouse and back to the customer") {
    const auto made = make(TicketTopic::ShippingTime);
    CHECK(made.state == TicketState::Open);
    CHECK(made.level == TicketLevel::Second);
    CHECK(made.dueAt == now + 10min);
    CHECK(made.openItems == made.items);
    CHECK(made.items == static_cast<std::int64_t>(checklistOf(TicketTopic::ShippingTime).size()));
    now += 2min;
    const auto handed = *service.handOver({made.id, made.version}, "仓库", lin);
    CHECK(handed.department == "仓库");
    CHECK(handed.dueAt == now + 120min);
    CHECK(service.solve({made.id}, "x", lin).error() == TicketError::NotAllowedInState);
    now += 30min;
    const auto answered = *service.answer({made.id}, " 今天 18 点前发出 ", lin);
    CHECK(answered.answer == "今天 18 点前发出");
    CHECK(answered.dueAt == now + 10min);
    CHECK(notes == std::vector<std::string>{"仓库: 今天 18 点前发出"});
    CHECK(service.solve({made.id}, "今天发出", lin).error() == TicketError::ChecklistOpen);
    for (const auto& item : reader.checklist(made.id)) {
        REQUIRE(service.checkItem({made.id}, item.position, true, lin));
    }
    const auto solved = *service.solve({made.id}, "您的包裹今天 18 点前发出", lin);
    REQUIRE(solved.notice);
    CHECK(noticeReader.find(*solved.notice)->state == NoticeState::Waiting);
    CHECK(service.close({made.id}, lin).error() == TicketError::CustomerNotTold);
    const auto told = *service.tell({made.id, solved.version}, lin);
    CHECK(told.state == TicketState::Told);
    CHECK(told.toldHow == TellingWay::Notice);
    CHECK_FALSE(told.dueAt);
    CHECK(noticeReader.find(*solved.notice)->state == NoticeState::Sent);
    const auto closed = *service.close({made.id}, lin);
    CHECK(closed.closedAt == now);
    CHECK(reader.find(made.id) == closed);
}

TEST_CASE_METHOD(Fixture, "a stolen account goes to the duty lead in the same act") {
    std::vector<Ticket> alarms;
    const auto heard = service.escalated.subscribe([&](const Ticket& t) { alarms.push_back(t); });
    const auto made = make(TicketTopic::AccountStolen);
    CHECK(made.level == TicketLevel::First);
    CHECK(made.escalatedTo == "Mei");
    CHECK(made.escalatedAt == now);
    CHECK(made.dueAt == now + 60min);
    REQUIRE(alarms.size() == 1);
    CHECK(alarms.front().id == made.id);
    CHECK(service.escalate({made.id}, lin).error() == TicketError::AlreadyEscalated);
    lead.clear();
    const auto nobody = make(TicketTopic::PaymentFailed);
    // Somebody answers for it, also where nobody is duty lead.
    CHECK(nobody.escalatedTo == "Lin");
    CHECK(nobody.escalatedAt == now);
    now += 3min;
    lead = "Mei";
    const auto later = *service.escalate({make().id}, wang);
    CHECK(later.level == TicketLevel::First);
    CHECK(later.escalatedTo == "Mei");
    // The ten minutes that were promised first stay promised.
    CHECK(later.dueAt == now + 10min);
    CHECK(alarms.size() == 3);
}

TEST_CASE_METHOD(Fixture, "what is solved in the talk is recorded as done in one act") {
    const auto done = *service.recordDone(draft(), "已告知发货时间", lin);
    CHECK(done.state == TicketState::Closed);
    CHECK(done.toldHow == TellingWay::Conversation);
    CHECK(done.closedAt == now);
    CHECK(reader.history(done).size() == 1);
    CHECK(reader.history(done).front().text == "已告知发货时间");
    CHECK(service.recordDone(draft(), " ", lin).error() == TicketError::ResultMissing);
    auto byPhone = draft();
    byPhone.conversation.reset();
    CHECK(service.recordDone(byPhone, "已电话告知", lin)->toldHow == TellingWay::Phone);
}

TEST_CASE_METHOD(Fixture, "a pause shifts the due time by its length and goes on where it stood") {
    const auto made = make();
    REQUIRE(service.handOver({made.id}, "技术", lin));
    now += 20min;
    CHECK(service.pause({made.id}, "", lin).error() == TicketError::ReasonMissing);
    const auto paused = *service.pause({made.id}, "等截图", lin);
    CHECK(paused.state == TicketState::WaitingCustomer);
    CHECK(*timeLeft(paused, now + 9h) == 40min);
    now += 5h;
    CHECK(reader.dueCount(now, "") == 0);
    const auto resumed = *service.resume({made.id}, lin);
    CHECK(resumed.state == TicketState::HandedOver);
    CHECK(resumed.dueAt == now + 40min);
    CHECK_FALSE(resumed.pausedAt);
}

TEST_CASE_METHOD(Fixture, "a notice that is sent elsewhere tells the ticket, one that is skipped does not") {
    const auto sent = *service.solve({make().id}, "好了", lin);
    now += 1min;
    REQUIRE(notices.send(*sent.notice, 0, wang));
    const auto told = *reader.find(sent.id);
    CHECK(told.state == TicketState::Told);
    CHECK(reader.history(told).back().actor == "Wang");
    const auto copied = *service.solve({make().id}, "好了", lin);
    REQUIRE(notices.markCopied(*copied.notice, 0, wang));
    CHECK(reader.find(copied.id)->state == TicketState::Told);
    const auto skipped = *service.solve({make().id}, "好了", lin);
    REQUIRE(notices.skip(*skipped.notice, 0, "打电话", wang));
    CHECK(reader.find(skipped.id)->state == TicketState::Solved);
    CHECK(service.tell({skipped.id}, lin).error() == TicketError::CannotSend);
    CHECK(service.tellByPhone({skipped.id}, "", lin).error() == TicketError::ReasonMissing);
    const auto phoned = *service.tellByPhone({skipped.id}, "客户满意", lin);
    CHECK(phoned.toldHow == TellingWay::Phone);
    CHECK(service.close({skipped.id}, lin));
}

TEST_CASE_METHOD(Fixture, "telling by phone takes the waiting notice away, and the outbox may refuse") {
    const auto solved = *service.solve({make().id}, "好了", lin);
    canSend = false;
    const auto before = support::dump(database);
    CHECK(service.tell({solved.id}, lin).error() == TicketError::CannotSend);
    CHECK(support::dump(database) == before);
    REQUIRE(service.tellByPhone({solved.id}, "已电话告知", lin));
    CHECK(noticeReader.find(*solved.notice)->state == NoticeState::Skipped);
}

TEST_CASE_METHOD(Fixture, "an opened ticket is told anew, with a notice of its own") {
    auto ticket = *service.solve({make().id}, "好了", lin);
    const auto first = *ticket.notice;
    CHECK(service.reopen({ticket.id}, "", lin).error() == TicketError::ReasonMissing);
    ticket = *service.reopen({ticket.id}, "客户说没好", lin);
    CHECK(ticket.state == TicketState::Open);
    CHECK(noticeReader.find(first)->state == NoticeState::Skipped);
    // Another round: nothing is ticked and no result is told yet.
    CHECK(ticket.result.empty());
    for (const auto& item : reader.checklist(ticket.id)) {
        CHECK_FALSE(item.doneAt);
    }
    REQUIRE(service.addItem({ticket.id}, "问仓库", lin));
    const auto added = reader.checklist(ticket.id).back().position;
    ticket = *service.checkItem({ticket.id}, added, true, lin);
    CHECK(reader.history(ticket).back().text == "问仓库");
    ticket = *service.solve({ticket.id}, "这次好了", lin);
    CHECK(*ticket.notice != first);
    CHECK(ticket.rounds == 2);
    REQUIRE(service.tellByHand({ticket.id}, lin));
    REQUIRE(service.close({ticket.id}, lin));
    ticket = *service.reopen({ticket.id}, "又坏了", wang);
    CHECK_FALSE(ticket.toldAt);
    CHECK_FALSE(ticket.closedAt);
    CHECK_FALSE(reader.checklist(ticket.id).back().doneAt);
    CHECK(service.close({ticket.id}, lin).error() == TicketError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "the satisfaction follow-up is promised a day after the customer was told") {
    auto asked = draft(TicketTopic::Other);
    asked.followUp = "回访满意度";
    const auto made = *service.create(asked, lin);
    REQUIRE(service.solve({made.id}, "已换货", lin));
    CHECK(promised.empty());
    now += 1h;
    REQUIRE(service.tell({made.id}, lin));
    REQUIRE(promised.size() == 1);
    CHECK(promised.front().what == "回访满意度");
    CHECK(promised.front().due == now + 24h);
}

TEST_CASE_METHOD(Fixture, "a ticket without a customer closes when it is solved") {
    auto own = draft();
    own.isWithoutCustomer = true;
    const auto made = *service.create(own, lin);
    CHECK(made.buyer.empty());
    const auto solved = *service.solve({made.id}, "已补货", lin);
    CHECK_FALSE(solved.notice);
    CHECK(service.tellByPhone({made.id}, "x", lin).error() == TicketError::NoCustomer);
    CHECK(service.close({made.id}, lin));
}

TEST_CASE_METHOD(Fixture, "a customer known by a phone number only is told by phone") {
    auto called = draft();
    called.buyer.clear();
    called.conversation.reset();
    called.customerInfo = "来电 138";
    const auto made = *service.create(called, lin);
    const auto solved = *service.solve({made.id}, "好了", lin);
    CHECK_FALSE(solved.notice);
    CHECK(service.tell({made.id}, lin).error() == TicketError::CannotSend);
    CHECK(service.tellByPhone({made.id}, "已告知", lin));
}

TEST_CASE_METHOD(Fixture, "a refused act on a ticket leaves no trace, and no event quotes a word") {
    auto bad = draft();
    bad.problem = "  ";
    CHECK(service.create(bad, lin).error() == TicketError::ProblemMissing);
    bad = draft();
    bad.buyer.clear();
    CHECK(service.create(bad, lin).error() == TicketError::CustomerMissing);
    bad = draft();
    bad.problem = std::string(2'001, 'x');
    CHECK(service.create(bad, lin).error() == TicketError::TextTooLong);
    CHECK(service.create(draft(), {"Qi", core::agents::Role::Quality}).error() ==
          TicketError::NotAllowed);
    const auto made = make();
    const auto before = support::dump(database);
    CHECK(service.answer({99}, "x", lin).error() == TicketError::NotFound);
    CHECK(service.handOver({made.id, 7}, "仓库", lin).error() == TicketError::ChangedSinceRead);
    CHECK(service.handOver({made.id}, "没有", lin).error() == TicketError::DepartmentUnknown);
    CHECK(service.handOver({made.id}, "", lin).error() == TicketError::DepartmentUnknown);
    CHECK(service.assign({made.id}, " ", lin).error() == TicketError::OwnerMissing);
    CHECK(service.assign({made.id}, "Lin", lin).error() == TicketError::NothingChanged);
    CHECK(service.checkItem({made.id}, 9, true, lin).error() == TicketError::ItemMissing);
    CHECK(service.addItem({made.id}, "", lin).error() == TicketError::ItemMissing);
    CHECK(service
              .edit({made.id},
                    {.orderNumber = "1001", .problem = "什么时候发货", .progress = "已查订单"}, lin)
              .error() == TicketError::NothingChanged);
    CHECK(service.edit({made.id}, {.problem = "", .progress = "已查订单"}, lin).error() ==
          TicketError::ProblemMissing);
    CHECK(support::dump(database) == before);
    REQUIRE(service.handOver({made.id}, "仓库", lin));
    REQUIRE(service.answer({made.id}, "小满的包裹在路上", lin));
    REQUIRE(service.takeBack({make().id}, "x", lin).error() == TicketError::NotAllowedInState);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject_kind = 'ticket' AND "
                           "(after LIKE '%小满%' OR after LIKE '%发货%' OR after LIKE '%1001%')") ==
          0);
}

TEST_CASE_METHOD(Fixture, "the history tells every act with its words") {
    const auto made = make();
    now += 1min;
    REQUIRE(service.addItem({made.id}, "查监控", lin));
    REQUIRE(service.handOver({made.id}, "仓库", lin));
    REQUIRE(service.takeBack({made.id}, "自己能答", wang));
    REQUIRE(service.edit({made.id},
                         {.topic = TicketTopic::Stock, .problem = "有货吗", .progress = "已查库存"},
                         lin));
    REQUIRE(service.assign({made.id}, "Wang", lin));
    const auto history = reader.history(*reader.find(made.id));
    REQUIRE(history.size() == 6);
    CHECK(history[0].text == "什么时候发货");
    CHECK(history[1].action == TicketAction::AddItem);
    CHECK(history[2].text == "仓库");
    CHECK(history[2].state == TicketState::HandedOver);
    CHECK(history[3].actor == "Wang");
    CHECK(history[4].text == "已查库存");
    CHECK(history[5].text == "Wang");
    CHECK(reader.find(made.id)->topic == TicketTopic::Stock);
    CHECK(reader.checklist(made.id).back().text == "查监控");
}

TEST_CASE_METHOD(Fixture, "acts on several tickets obey the rules one by one") {
    const auto open = make();
    const auto told = *service.solve({make().id}, "好了", lin);
    REQUIRE(service.tell({told.id}, lin));
    const auto solved = *service.solve({make().id}, "好了", lin);
    const auto bulk = service.closeAll({{open.id}, {told.id}, {solved.id}, {99}}, lin);
    CHECK(bulk.done == std::vector<TicketId>{told.id});
    REQUIRE(bulk.refused.size() == 3);
    CHECK(bulk.refused[0].second == TicketError::NotAllowedInState);
    CHECK(bulk.refused[1].second == TicketError::CustomerNotTold);
    CHECK(bulk.refused[2].second == TicketError::NotFound);
    CHECK(reader.find(told.id)->state == TicketState::Closed);
    CHECK(reader.find(open.id)->state == TicketState::Open);
    const auto given = service.assignAll({{open.id}, {told.id}}, "Wang", lin);
    CHECK(given.done == std::vector<TicketId>{open.id});
    CHECK(given.refused.size() == 1);
    const core::agents::Actor agent{"Lin", core::agents::Role::Agent};
    CHECK(service.assignAll({{open.id}}, "Lin", agent).refused.front().second ==
          TicketError::NotAllowed);
}

TEST_CASE_METHOD(Fixture, "the list narrows by state, level, department, owner, clock and words") {
    const auto own = make();
    const auto first = make(TicketTopic::PaymentFailed);
    now += 1s;
    auto other = draft(TicketTopic::Stock);
    other.problem = "Blue socks?";
    const auto asked = *service.create(other, wang);
    REQUIRE(service.handOver({asked.id}, "仓库", wang));
    const auto done = *service.recordDone(draft(), "r", lin);
    const auto ids = [&](const TicketFilter& filter) {
        std::vector<TicketId> found;
        for (const auto& ticket : reader.list(filter, now, 100)) {
            found.push_back(ticket.id);
        }
        return found;
    };
    using Ids = std::vector<TicketId>;
    CHECK(ids({}) == Ids{own.id, first.id, asked.id});
    CHECK(ids({.state = TicketState::HandedOver}) == Ids{asked.id});
    CHECK(ids({.state = TicketState::Closed}) == Ids{done.id});
    CHECK(ids({.level = TicketLevel::First}) == Ids{first.id});
    CHECK(ids({.department = "仓库"}) == Ids{asked.id});
    CHECK(ids({.owner = "Wang"}) == Ids{asked.id});
    CHECK(ids({.onlyEscalated = true}) == Ids{first.id});
    CHECK(ids({.text = "blue SOCKS"}) == Ids{asked.id});
    CHECK(ids({.text = "发货"}) == Ids{own.id, first.id});
    CHECK(ids({.text = "#" + std::to_string(first.id)}) == Ids{first.id});
    CHECK(ids({.text = "%"}).empty());
    now += 10min;
    CHECK(ids({.onlyOverdue = true}) == Ids{own.id});
    CHECK(reader.dueCount(now, "Lin") == 1);
    CHECK(reader.dueCount(now, "Wang") == 0);
    CHECK(reader.nextDue(now, "Lin") == first.dueAt);
    CHECK(reader.nextDue(now, "Mei") == first.dueAt);
    CHECK(reader.questions("仓库").size() == 1);
    CHECK(reader.counts() == std::map<TicketState, std::int64_t>{{TicketState::Open, 2},
                                                                 {TicketState::HandedOver, 1}});
    CHECK(reader.ofBuyer(1, {"小满"}).size() == 4);
    CHECK(reader.ofBuyer(1, {"小满"}).back().id == done.id);
}

TEST_CASE_METHOD(Fixture, "whatever agents try, no ticket is closed before its customer was told") {
    std::mt19937 random(20261126);
    std::vector<TicketId> ids;
    for (int i = 0; i < 12; ++i) {
        auto next = draft(kTicketTopics[static_cast<std::size_t>(i) % std::size(kTicketTopics)]);
        next.isWithoutCustomer = i % 5 == 4;
        ids.push_back(service.create(next, lin)->id);
    }
    std::map<TicketId, bool> isTold;
    for (int step = 0; step < 3'000; ++step) {
        now += 30s;
        canSend = random() % 4 != 0;
        const TicketTarget target{ids[random() % ids.size()], 0};
        const auto items = reader.checklist(target.id);
        switch (random() % 13) {
            case 0:
                (void)service.handOver(target, "仓库", lin);
                break;
            case 1:
                (void)service.answer(target, "a", lin);
                break;
            case 2:
                (void)service.takeBack(target, "t", lin);
                break;
            case 3:
                (void)service.pause(target, "p", lin);
                break;
            case 4:
                (void)service.resume(target, lin);
                break;
            case 5:
                (void)service.solve(target, "s", lin);
                break;
            case 6:
                isTold[target.id] = isTold[target.id] || service.tell(target, lin).has_value();
                break;
            case 7:
                isTold[target.id] =
                    isTold[target.id] || service.tellByPhone(target, "n", lin).has_value();
                break;
            case 8: {
                if (service.reopen(target, "r", lin)) {
                    isTold[target.id] = false;
                }
                break;
            }
            case 9:
                (void)service.escalate(target, lin);
                break;
            case 10:
                (void)service.closeAll({target}, lin);
                break;
            default:
                for (const auto& item : items) {
                    (void)service.checkItem(target, item.position, true, lin);
                }
                (void)service.close(target, lin);
        }
        const auto ticket = *reader.find(target.id);
        if (ticket.state == TicketState::Closed && !ticket.isWithoutCustomer) {
            REQUIRE(isTold[target.id]);
        }
    }
    CHECK_FALSE(core::events::firstBrokenLink(database));
}

namespace {

/// A ticket that is solved, with the buyers whom it concerns beside its own.
Ticket solvedFor(Fixture& fixture, const std::vector<TicketBuyerDraft>& buyers) {
    auto draft = fixture.draft(TicketTopic::Technical);
    draft.followUp = "问是否满意";
    const auto made = *fixture.service.create(draft, fixture.lin);
    REQUIRE(fixture.service.addBuyers({made.id}, buyers, fixture.lin));
    for (const auto& item : fixture.reader.checklist(made.id)) {
        REQUIRE(fixture.service.checkItem({made.id}, item.position, true, fixture.lin));
    }
    return *fixture.service.solve({made.id}, "支付已恢复", fixture.lin);
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a fault that hits many is told to each of them once", "[buyers]") {
    database.execute(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
        "(2, 1, 'qianniu', '云朵', 'waiting', 1499480000)");
    const auto solved = solvedFor(
        *this, {{.buyer = "云朵", .orderNumber = "1002", .conversation = 2}, {.buyer = "阿布"}});
    CHECK(solved.others == 2);
    CHECK(solved.untoldOthers == 2);
    // 小满 and 云朵 have a conversation, 阿布 has none.
    const auto sent = *service.tell({solved.id}, lin);
    CHECK(sent.state == TicketState::Solved);
    CHECK(sent.toldAt == now);
    CHECK(sent.untoldOthers == 1);
    CHECK(sent.dueAt);
    CHECK(service.close({solved.id}, lin).error() == TicketError::CustomerNotTold);
    auto buyers = reader.buyers(solved.id);
    REQUIRE(buyers.size() == 2);
    CHECK(buyers[0].toldHow == TellingWay::Notice);
    CHECK(noticeReader.find(*buyers[0].notice)->state == NoticeState::Sent);
    CHECK_FALSE(buyers[1].toldAt);
    // Nobody is told twice.
    CHECK(service.tell({solved.id}, lin).error() == TicketError::CannotSend);
    CHECK(service.tellByPhone({solved.id}, "好的", lin, 1).error() == TicketError::BuyerMissing);
    const auto told = *service.tellByPhone({solved.id}, "好的", lin);
    CHECK(told.state == TicketState::Told);
    CHECK_FALSE(told.dueAt);
    buyers = reader.buyers(solved.id);
    CHECK(buyers[1].toldHow == TellingWay::Phone);
    CHECK(noticeReader.find(*buyers[1].notice)->state == NoticeState::Skipped);
    // Each is asked a day later.
    CHECK(promised.size() == 3);
    CHECK(service.close({solved.id}, lin)->state == TicketState::Closed);
    CHECK(reader.ofBuyer(1, {"云朵"}).size() == 1);
    // No nick stands in the event book.
    for (const auto& event : core::events::listOf(database, "ticket", 1, std::to_string(solved.id))) {
        CHECK(event.after.find("云朵") == std::string::npos);
    }
}

TEST_CASE_METHOD(Fixture, "several buyers are told from other screens too", "[buyers]") {
    const auto solved = solvedFor(*this, {{.buyer = "云朵"}});
    const auto buyers = reader.buyers(solved.id);
    REQUIRE(notices.markCopied(*buyers[0].notice, 0, wang));
    CHECK(reader.find(solved.id)->state == TicketState::Solved);
    CHECK(reader.find(solved.id)->untoldOthers == 0);
    REQUIRE(notices.send(*solved.notice, 0, wang));
    CHECK(reader.find(solved.id)->state == TicketState::Told);
}

TEST_CASE_METHOD(Fixture, "who joins a ticket, and who is taken out of it", "[buyers]") {
    const auto made = make(TicketTopic::Technical);
    CHECK(service.addBuyers({made.id}, {{.buyer = "小满"}}, lin).error() ==
          TicketError::BuyersKnown);
    CHECK(service.addBuyers({made.id}, {{.buyer = " "}}, lin).error() ==
          TicketError::CustomerMissing);
    CHECK(reader.joinable(1, "云朵", 10).size() == 1);
    const auto joined =
        *service.addBuyers({made.id}, {{.buyer = "云朵"}, {.buyer = "云朵"}, {.buyer = "小满"}}, lin);
    CHECK(joined.others == 1);
    CHECK(reader.joinable(1, "云朵", 10).empty());
    CHECK(service.removeBuyer({made.id}, 7, "不是", lin).error() == TicketError::BuyerMissing);
    CHECK(service.removeBuyer({made.id}, 0, "不是", lin).error() == TicketError::BuyerMissing);
    CHECK(service.removeBuyer({made.id}, 1, "不是", lin)->others == 0);
    auto alone = draft();
    alone.isWithoutCustomer = true;
    const auto nobody = *service.create(alone, lin);
    CHECK(service.addBuyers({nobody.id}, {{.buyer = "云朵"}}, lin).error() ==
          TicketError::NoCustomer);
    // Who joins a solved one has a notice at once; the last untold one taken out, all are told.
    auto solved = solvedFor(*this, {{.buyer = "云朵"}});
    solved = *service.addBuyers({solved.id}, {{.buyer = "阿布"}}, lin);
    auto buyers = reader.buyers(solved.id);
    REQUIRE(buyers[1].notice);
    REQUIRE(service.tellByHand({solved.id}, lin, 0));
    REQUIRE(service.tellByHand({solved.id}, lin, 1));
    CHECK(service.removeBuyer({solved.id}, 2, "不是", lin)->state == TicketState::Told);
    CHECK(noticeReader.find(*buyers[1].notice)->state == NoticeState::Skipped);
    CHECK(service.addBuyers({solved.id}, {{.buyer = "周周"}}, lin).error() ==
          TicketError::NotAllowedInState);
    // Opened again, everybody is told anew.
    const auto again = *service.reopen({solved.id}, "又坏了", lin);
    CHECK(again.untoldOthers == 1);
    CHECK_FALSE(again.toldAt);
}

TEST_CASE_METHOD(Fixture, "the database itself refuses a told ticket with an untold buyer",
                 "[buyers]") {
    const auto solved = solvedFor(*this, {{.buyer = "云朵"}});
    CHECK_THROWS(database.execute("UPDATE work_ticket SET state = 'told' WHERE id = " +
                                  std::to_string(solved.id)));
}

TEST_CASE_METHOD(Fixture, "a buyer taken out by mistake comes back and is told", "[buyers]") {
    const auto solved = solvedFor(*this, {{.buyer = "云朵"}});
    REQUIRE(service.removeBuyer({solved.id}, 1, "不是", lin));
    REQUIRE(service.addBuyers({solved.id}, {{.buyer = "云朵"}}, lin));
    const auto buyers = reader.buyers(solved.id);
    REQUIRE(buyers.size() == 1);
    CHECK(noticeReader.find(*buyers[0].notice)->state == NoticeState::Waiting);
}
