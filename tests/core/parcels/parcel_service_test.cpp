#include "core/parcels/parcel_service.h"

#include "core/conversations/outbox_service.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_reader.h"
#include "core/parcels/parcel_reader.h"
#include "core/parcels/tracking_service.h"
#include "core/tasks/task_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::parcels;
using namespace std::chrono_literals;
using core::orders::OrderKey;
using core::orders::OrderState;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment + 24h;
    core::Clock clock = [this] { return now; };
    ParcelRules rules = defaultParcelRules();
    core::tasks::TaskService tasks{database, clock};
    bool canSend = true;
    core::notices::NoticeService notices{
        database, clock, [this](auto, const auto&, const auto&) { return canSend; }};
    bool mayRequest = true;
    std::vector<std::string> requested;
    ParcelService service{
        database,
        clock,
        [this](auto) { return rules; },
        tasks,
        notices,
        {.requestChange =
             [this](const auto& about, auto, const auto& value, const auto&) {
                 requested.push_back(about.number + value);
                 return mayRequest ? std::nullopt : std::optional(ParcelError::IdentityNotChecked);
             },
         .requestCompensation =
             [this](const auto&, core::Fen sum, const auto& account, const auto&) {
                 requested.push_back(account + core::toYuanText(sum));
                 return mayRequest;
             },
         .saveRules =
             [this](auto, const auto& changed, const auto&) {
                 rules = changed;
                 return true;
             }}};
    ParcelReader reader{database, [this](auto) { return rules; }, database,
                        [this](auto) { return rules; }};
    core::agents::Actor lin{"Lin"};
    OrderKey key{1, "1001"};

    Fixture() {
        order("1001", OrderState::Shipped);
        // Somewhere to send news to.
        database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
    }

    void order(const std::string& number, OrderState state) {
        support::anOrder(number).state(state).buyer("小满").store(database);
        database.execute(
            "UPDATE mirror_order SET tracking_no = 'SF1019151340747', courier = "
            "'顺丰速运', shipped_at = CASE WHEN state IN ('shipped', 'signed', "
            "'finished') THEN paid_at + 3600 END WHERE order_no = '" +
            number + "'");
    }
    ParcelCase opened(ParcelCaseKind kind = ParcelCaseKind::Lost) {
        return *service.open({.order = key, .kind = kind, .description = "两天没动"}, lin);
    }
    std::int64_t count(const std::string& table) {
        return database.integer("SELECT count(*) FROM " + table);
    }
    /// Brings a case into a state by the acts of the table.
    ParcelCase inState(ParcelCaseState state, ParcelCaseKind kind) {
        auto made = opened(kind);
        const ParcelCaseTarget target{made.id};
        if (state == ParcelCaseState::Opened) {
            return made;
        }
        REQUIRE(service.contact(target, ContactParty::Carrier, "查件", lin));
        if (state == ParcelCaseState::Contacted) {
            return *reader.findCase(made.id);
        }
        REQUIRE(service.recordAnswer(target, ContactParty::Carrier, "在途", lin));
        if (state == ParcelCaseState::Answered) {
            return *reader.findCase(made.id);
        }
        REQUIRE(service.tell(target, "亲，包裹在途", lin));
        if (state == ParcelCaseState::Told) {
            return *reader.findCase(made.id);
        }
        REQUIRE(service.close(target, "已送达", lin));
        return *reader.findCase(made.id);
    }
    ParcelService::Outcome perform(ParcelCaseId id, ParcelCaseAction action) {
        const ParcelCaseTarget target{id};
        switch (action) {
            case ParcelCaseAction::Contact:
                return service.contact(target, ContactParty::Warehouse, "再问", lin);
            case ParcelCaseAction::RecordAnswer:
                return service.recordAnswer(target, ContactParty::Warehouse, "已补发", lin);
            case ParcelCaseAction::Tell: {
                const auto told = service.tell(target, "亲，请放心", lin);
                if (!told) {
                    return core::Unexpected{told.error()};
                }
                return told->parcelCase;
            }
            case ParcelCaseAction::TickStep:
                return service.tickStep(target, 1, "", lin);
            case ParcelCaseAction::Close:
                return service.close(target, "好了", lin);
            case ParcelCaseAction::Withdraw:
                return service.withdraw(target, "误开", lin);
            case ParcelCaseAction::Reopen:
                return service.reopen(target, lin);
            case ParcelCaseAction::Move:
                return service.move(target, now + 99h, lin);
            case ParcelCaseAction::Assign:
                return service.assign(target, "Wang", lin);
        }
        return core::Unexpected{ParcelError::NotFound};
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "every state of a parcel case takes the acts of its table and no other",
                 "[parcels]") {
    for (const auto state : kParcelCaseStates) {
        for (const auto action : kParcelCaseActions) {
            CAPTURE(std::string(toWord(state)), std::string(toWord(action)));
            database.execute("DELETE FROM work_parcel_step");
            database.execute("DELETE FROM work_parcel_contact");
            database.execute("DELETE FROM work_parcel_case");
            database.execute("DELETE FROM work_notice");
            const auto made = inState(state, ParcelCaseKind::Lost);
            REQUIRE(made.state == state);
            const auto expected = next(made, action);
            const auto before = support::dump(database);
            const auto outcome = perform(made.id, action);
            REQUIRE(outcome.has_value() == expected.has_value());
            if (outcome) {
                CHECK(outcome->state == *expected);
                CHECK(outcome->version == made.version + 1);
                CHECK(outcome->closedAt.has_value() == (*expected == ParcelCaseState::Closed));
            } else {
                CHECK(outcome.error() == ParcelError::NotAllowedInState);
                CHECK(support::dump(database) == before);
            }
        }
    }
}

TEST_CASE_METHOD(Fixture, "a damaged parcel is compensated before anything else goes on",
                 "[parcels]") {
    const auto made = opened(ParcelCaseKind::Damaged);
    REQUIRE(made.steps.front().comesFirst);
    CHECK(service.contact({made.id}, ContactParty::Carrier, "定责", lin).error() ==
          ParcelError::FirstStepOpen);
    CHECK(service.tickStep({made.id}, 1, "", lin).error() == ParcelError::FirstStepOpen);
    CHECK(service.compensate({made.id}, core::Fen{0}, "a", lin).error() ==
          ParcelError::AmountMissing);
    CHECK(service.compensate({made.id}, core::Fen{500}, " ", lin).error() ==
          ParcelError::AmountMissing);
    CHECK(service.compensate({made.id}, core::Fen{500}, "小满", {"Qi", core::agents::Role::Quality})
              .error() == ParcelError::NotAllowed);
    mayRequest = false;
    CHECK(service.compensate({made.id}, core::Fen{500}, "小满", lin).error() ==
          ParcelError::NotAllowed);
    CHECK_FALSE(reader.findCase(made.id)->steps.front().doneAt);
    mayRequest = true;
    const auto paid = service.compensate({made.id}, core::Fen{500}, "小满", lin);
    REQUIRE(paid);
    CHECK(paid->steps.front().doneBy == "Lin");
    CHECK(paid->steps.front().note == "5.00");
    CHECK(requested.back() == "小满5.00");
    CHECK(service.compensate({made.id}, core::Fen{500}, "小满", lin).error() ==
          ParcelError::NothingChanged);
    CHECK(service.contact({made.id}, ContactParty::Carrier, "定责", lin));
    CHECK(service.tickStep({made.id}, 1, "照片已收", lin));
    // The buyer may be told at any time.
    CHECK(service.tell({made.id}, "已为您补偿", lin));
}

TEST_CASE_METHOD(Fixture, "an exception tells its story, and its events hold no text",
                 "[parcels]") {
    const auto made = opened();
    CHECK(made.owner == "Lin");
    CHECK(made.buyer == "小满");
    CHECK(made.dueAt == now + 24h);
    CHECK(made.steps.size() == rules.kinds[ParcelCaseKind::Lost].steps.size());
    REQUIRE(service.contact({made.id, 1}, ContactParty::Carrier, "杭州网点查件", lin));
    REQUIRE(service.recordAnswer({made.id, 2}, ContactParty::Carrier, "明天派送", {"Wang"}));
    canSend = false;
    REQUIRE(service.tell({made.id, 3}, "亲，明天派送", lin));
    const auto told = reader.findCase(made.id);
    CHECK(told->state == ParcelCaseState::Told);
    REQUIRE(told->contacts.size() == 2);
    CHECK(told->contacts[1].isAnswer);
    CHECK(told->contacts[1].by == "Wang");
    // Without a conversation the notice waits to be copied.
    const auto notice =
        core::notices::NoticeReader(database).about({1, "parcel", std::to_string(made.id)});
    REQUIRE(notice.size() == 1);
    CHECK(notice.front().state == core::notices::NoticeState::Waiting);
    const auto events = core::events::listOf(database, "parcel", 1, std::to_string(made.id));
    REQUIRE(events.size() == 4);
    CHECK(events[0].action == "open");
    CHECK(events[3].action == "tell");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE coalesce(before, '') || "
                           "coalesce(after, '') LIKE '%派送%' OR after LIKE '%小满%'") == 0);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
    const auto detail = reader.detail(key, now);
    REQUIRE(detail);
    CHECK(detail->cases.size() == 1);
    CHECK(detail->timeline.size() == 4);
}

TEST_CASE_METHOD(Fixture, "a refused act on a parcel case leaves no trace", "[parcels]") {
    const auto made = opened();
    const auto before = support::dump(database);
    int signals = 0;
    const auto subscription = service.changed.subscribe([&](const auto&) { ++signals; });
    CHECK(service.open({.order = key, .kind = ParcelCaseKind::Lost}, lin).error() ==
          ParcelError::CaseOpenAlready);
    CHECK(service.open({.order = {1, "none"}}, lin).error() == ParcelError::NotFound);
    CHECK(service.contact({99}, ContactParty::Carrier, "x", lin).error() == ParcelError::NotFound);
    CHECK(service.contact({made.id, 9}, ContactParty::Carrier, "x", lin).error() ==
          ParcelError::ChangedSinceRead);
    CHECK(service.contact({made.id}, ContactParty::Carrier, "  ", lin).error() ==
          ParcelError::TextMissing);
    CHECK(service.tell({made.id}, std::string(9'000, 'x'), lin).error() ==
          ParcelError::TextTooLong);
    CHECK(service.withdraw({made.id}, " ", lin).error() == ParcelError::ReasonMissing);
    CHECK(service.move({made.id}, now, lin).error() == ParcelError::TimeNotInFuture);
    CHECK(service.move({made.id}, made.dueAt, lin).error() == ParcelError::NothingChanged);
    CHECK(service.assign({made.id}, "", lin).error() == ParcelError::OwnerMissing);
    CHECK(service.assign({made.id}, "Lin", lin).error() == ParcelError::NothingChanged);
    CHECK(service.tickStep({made.id}, 77, "", lin).error() == ParcelError::NotFound);
    CHECK(service.compensate({made.id}, core::Fen{500}, "a", lin).error() ==
          ParcelError::NotAllowedInState);
    CHECK(support::dump(database) == before);
    CHECK(signals == 0);
}

TEST_CASE_METHOD(Fixture, "a case that was none can be opened again unless another is open",
                 "[parcels]") {
    const auto first = opened();
    REQUIRE(service.withdraw({first.id}, "误开", lin));
    CHECK(reader.findCase(first.id)->isWithdrawn);
    const auto second = opened();
    CHECK(service.reopen({first.id}, lin).error() == ParcelError::CaseOpenAlready);
    REQUIRE(service.withdraw({second.id}, "误开", lin));
    now += 99h;
    const auto again = service.reopen({first.id}, lin);
    REQUIRE(again);
    CHECK(again->dueAt == now + 24h);
    CHECK(again->result.empty());
    CHECK_FALSE(again->isWithdrawn);
}

TEST_CASE_METHOD(Fixture, "urging asks the warehouse once, and only while nothing is shipped",
                 "[parcels]") {
    order("2002", OrderState::Paid);
    const auto first = service.urge({1, "2002"}, lin);
    REQUIRE(first);
    REQUIRE(first->task);
    CHECK(first->text.find("2002") != std::string::npos);
    const auto task = core::tasks::TaskReader(database).find(*first->task);
    CHECK(task->kind == core::tasks::TaskKind::AskWarehouse);
    CHECK(task->department == "仓库");
    CHECK(task->owner == "Lin");
    CHECK(task->dueAt == now + 2h);
    const auto asked = reader.list({.scope = ParcelScope::WarehouseAsked}, now, {});
    REQUIRE(asked.total == 1);
    CHECK(asked.rows.front().key.number == "2002");
    REQUIRE(tasks.complete(*first->task, 0, "今天发出", lin));
    CHECK(reader.list({.scope = ParcelScope::WarehouseAsked}, now, {}).total == 0);
    REQUIRE(service.urge({1, "2002"}, lin)->task);
    const auto second = service.urge({1, "2002"}, lin);
    REQUIRE(second);
    CHECK_FALSE(second->task);
    CHECK(count("work_task") == 2);
    const auto shipped = service.urge(key, lin);
    REQUIRE(shipped);
    CHECK_FALSE(shipped->task);
    CHECK(shipped->text.find("SF1019151340747") != std::string::npos);
    order("3003", OrderState::Unpaid);
    CHECK(service.urge({1, "3003"}, lin).error() == ParcelError::NotAllowedInState);
    CHECK(service.urge({1, "none"}, lin).error() == ParcelError::NotFound);
    const auto events = core::events::listOf(database, "order", 1, "2002");
    CHECK(events.back().action == "urge");
    CHECK(events.back().after.find("not_yet_due") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "the assistant writes the task of its branch in the same act",
                 "[parcels]") {
    const auto kindOf = [this](const ParcelService::Replied& reply) {
        return core::tasks::TaskReader(database).find(reply->task.value())->kind;
    };
    CHECK(kindOf(service.triage(key, TriageFinding::NoStatus, lin)) ==
          core::tasks::TaskKind::CallBack);
    now += 48h;
    CHECK(kindOf(service.triage(key, TriageFinding::NoStatus, lin)) ==
          core::tasks::TaskKind::ContactCarrier);
    CHECK(kindOf(service.triage(key, TriageFinding::Doubtful, lin)) ==
          core::tasks::TaskKind::CheckAddress);
    const auto moving = service.triage(key, TriageFinding::Moving, lin);
    REQUIRE(moving);
    CHECK_FALSE(moving->task);
    order("3003", OrderState::Closed);
    CHECK(service.triage({1, "3003"}, TriageFinding::Moving, lin).error() ==
          ParcelError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "a corrected address is an edit request and news for the carrier",
                 "[parcels]") {
    const auto corrected = service.correct(key, AddressField::Mobile, " 13900001111 ", lin);
    REQUIRE(corrected);
    CHECK(requested.back() == "100113900001111");
    REQUIRE(corrected->task);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%13900001111%'") ==
          0);
    CHECK(service.correct(key, AddressField::Mobile, " ", lin).error() == ParcelError::TextMissing);
    const auto before = support::dump(database);
    CHECK(service.correct(key, AddressField::Address, "x", {"Qi", core::agents::Role::Quality})
              .error() == ParcelError::NotAllowed);
    mayRequest = false;
    CHECK(service.correct(key, AddressField::Address, "x", lin).error() ==
          ParcelError::IdentityNotChecked);
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "rules are changed only by who may", "[parcels]") {
    auto changed = rules;
    changed.nearLimit = 6h;
    CHECK(service.setRules(1, changed, {"Ann", core::agents::Role::Agent}).error() ==
          ParcelError::NotAllowed);
    CHECK(service.setRules(1, changed, lin));
    CHECK(rules.nearLimit == 6h);
}

TEST_CASE_METHOD(Fixture, "the list classifies, counts and puts the most urgent first",
                 "[parcels]") {
    order("2002", OrderState::Paid);
    order("3003", OrderState::Closed);
    order("4004", OrderState::Finished);
    const auto list = [this](ParcelScope scope, const std::string& text = {}) {
        return reader.list({.scope = scope, .text = text}, now, {});
    };
    CHECK(list(ParcelScope::Attention).rows.empty());
    CHECK(list(ParcelScope::Unshipped).rows.size() == 1);
    CHECK(list(ParcelScope::Underway).rows.front().key == key);
    CHECK(list(ParcelScope::Underway).counts.at(ParcelScope::Unshipped) == 1);
    now += 72h;
    auto urgent = list(ParcelScope::Attention);
    REQUIRE(urgent.rows.size() == 2);
    CHECK(urgent.rows.front().dueAt <= urgent.rows.back().dueAt);
    CHECK(urgent.counts.at(ParcelScope::UnshippedLate) == 1);
    CHECK(urgent.counts.at(ParcelScope::NoMovement) == 1);
    CHECK(list(ParcelScope::Attention, "2002").total == 1);
    // A case of a finished order is in the list, and due by its own clock.
    key = {1, "4004"};
    const auto made = opened(ParcelCaseKind::WrongItem);
    urgent = list(ParcelScope::Exceptions);
    REQUIRE(urgent.rows.size() == 1);
    CHECK(urgent.rows.front().caseId == made.id);
    CHECK(urgent.rows.front().dueAt == made.dueAt);
    CHECK(reader.ofBuyer(1, "小满", 10, now).size() == 3);
}

TEST_CASE_METHOD(Fixture, "tracking events are kept once and change the standing", "[parcels]") {
    TrackingService tracking{database, clock};
    const std::vector<TrackingEvent> events{
        {"SF1019151340747", now - 2h, TrackingState::Accepted, "已揽收", "杭州"},
        {"SF1019151340747", now - 1h, TrackingState::Problem, "派送失败", "上海"}};
    CHECK(tracking.add(1, events) == 2);
    CHECK(tracking.add(1, events) == 0);
    tracking.finish(1, {.added = 2, .known = 2}, lin);
    const auto detail = reader.detail(key, now);
    REQUIRE(detail->events.size() == 2);
    CHECK(detail->events.front().state == TrackingState::Problem);
    CHECK(detail->parcel.standing == ParcelStanding::Problem);
    CHECK_FALSE(detail->looksForeign);
    CHECK(reader.list({.scope = ParcelScope::Exceptions}, now, {}).total == 1);
    // Delivered late and finished: still in the list of late ones.
    order("5005", OrderState::Finished);
    database.execute(
        "UPDATE mirror_order SET tracking_no = 'YT1234567890123' WHERE order_no = '5005'");
    now += 24 * 9h;
    CHECK(tracking.add(1, std::vector<TrackingEvent>{{"YT1234567890123", now - 1h,
                                                      TrackingState::Signed, "已签收", ""}}) == 1);
    const auto late = reader.list({.scope = ParcelScope::Late}, now, {});
    REQUIRE(late.total == 1);
    CHECK(late.rows.front().key.number == "5005");
    const auto events2 = core::events::listOf(database, "tracking", 1, "1");
    REQUIRE(events2.size() == 1);
    CHECK(events2.front().after.find("\"added\":2") != std::string::npos);
}

TEST_CASE_METHOD(Fixture, "an exception whose news waits to be sent is not closed", "[parcels]") {
    canSend = false;
    const auto made = opened();
    const ParcelCaseTarget target{made.id};
    REQUIRE(service.contact(target, ContactParty::Carrier, "查件", lin));
    REQUIRE(service.recordAnswer(target, ContactParty::Carrier, "在途", lin));
    REQUIRE(service.tell(target, "亲，正在查件", lin));
    const auto waits = service.close(target, "已送达", lin);
    REQUIRE_FALSE(waits);
    CHECK(waits.error() == ParcelError::NewsWaiting);
    const auto news =
        core::notices::NoticeReader(database).about({1, "parcel", std::to_string(made.id)});
    REQUIRE(news.size() == 1);
    REQUIRE(notices.markCopied(news.front().id, 0, lin));
    CHECK(service.close(target, "已送达", lin));
}

TEST_CASE_METHOD(Fixture, "without a time in the file, the import that saw a parcel shipped counts",
                 "[parcels]") {
    database.execute("UPDATE mirror_order SET shipped_at = NULL");
    CHECK_FALSE(reader.find(key, now)->seenShippedAt);
    // One that was shipped when it was first seen is in no difference.
    database.execute("INSERT INTO mirror_import (id, shop_id, started_at, state) VALUES (900, 1, " +
                     std::to_string((now - 2h).time_since_epoch().count()) + ", 'complete')");
    database.execute("UPDATE mirror_order SET first_import_id = 900");
    CHECK(reader.find(key, now)->seenShippedAt == now - 2h);
    database.execute("INSERT INTO mirror_import (id, shop_id, started_at, state) VALUES (901, 1, " +
                     std::to_string(now.time_since_epoch().count()) + ", 'complete')");
    const auto differ = [this](const char* kind, const char* number) {
        database.execute(
            std::string("INSERT INTO mirror_difference (import_id, shop_id, order_no, kind) VALUES "
                        "(901, 1, '") +
            number + "', '" + kind + "')");
    };
    differ("remark_changed", "1001");
    differ("shipped", "2002");
    CHECK(reader.find(key, now)->seenShippedAt == now - 2h);
    differ("shipped", "1001");
    CHECK(reader.find(key, now)->seenShippedAt == now);
    CHECK_FALSE(reader.find(key, now)->isTracked);
    // The time of the file is better.
    database.execute("UPDATE mirror_order SET shipped_at = paid_at + 60");
    CHECK_FALSE(reader.find(key, now)->seenShippedAt);
    TrackingService tracking{database, clock};
    REQUIRE(tracking.add(1, std::vector<TrackingEvent>{
                                {"YT1", now, TrackingState::Accepted, "已揽收", ""}}) == 1);
    CHECK(reader.find(key, now)->isTracked);
}
