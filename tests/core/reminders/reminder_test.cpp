#include <random>

#include "core/events/event_repository.h"
#include "core/notices/notice_reader.h"
#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::reminders;
using namespace std::chrono_literals;
using core::orders::OrderKey;
using core::orders::OrderState;

namespace {

const core::Seconds kNoon = *core::parseLocalTime("2017-07-10 12:00:00");

UnpaidOrder unpaid(std::chrono::minutes ago = 120min) {
    return {.key = {1, "1001"},
            .buyer = "小满",
            .title = "棉麻衬衫",
            .amount = core::Fen{9'900},
            .createdAt = kNoon - ago,
            .paidAt = {},
            .last = {},
            .lastToBuyer = {}};
}

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = kNoon;
    core::Clock clock = [this] { return now; };
    ReminderRules rules = defaultReminderRules();
    bool canSend = false;
    core::notices::NoticeService notices{
        database, clock, [this](auto, const auto&, const auto&) { return canSend; }};
    ReminderService service{database, clock, [this](auto) { return rules; }, notices,
                            [this](auto, const auto& changed, const auto&) {
                                rules = changed;
                                return true;
                            }};
    ReminderReader reader{database, [this](auto) { return rules; }, database,
                          [this](auto) { return rules; }};
    core::agents::Actor lin{"Lin"};

    void order(const std::string& number, const std::string& buyer = "小满",
               std::chrono::minutes ago = 120min) {
        support::anOrder(number).state(OrderState::Unpaid).buyer(buyer).store(database);
        database.execute("UPDATE mirror_order SET paid_at = NULL, created_at = " +
                         std::to_string((now - ago).time_since_epoch().count()) +
                         " WHERE order_no = '" + number + "'");
    }
    void set(const std::string& number, const std::string& what) {
        database.execute("UPDATE mirror_order SET " + what + " WHERE order_no = '" + number + "'");
    }
    /// What no conversation took is copied, as the page does.
    ReminderService::Outcome remind(ReminderDraft draft) {
        const auto reminded = service.remind(draft, lin);
        if (reminded && reminded->notice) {
            (void)notices.markCopied(*reminded->notice, 0, lin);
        }
        return reminded;
    }
    ReminderService::Outcome remind(const std::string& number) {
        return remind({.order = {1, number}, .cause = ReminderCause::Forgot});
    }
    ReminderService::Outcome remindOnly(const std::string& number) {
        return service.remind({.order = {1, number}, .cause = ReminderCause::Forgot}, lin);
    }
    [[nodiscard]] std::optional<ReminderError> barrier(const std::string& number) {
        return reader.find({1, number}, now)->barrier;
    }
};

}  // namespace

TEST_CASE("whom a rule keeps from being reminded, and until when", "[reminders]") {
    const auto rules = defaultReminderRules();
    struct Line {
        UnpaidOrder order;
        core::Seconds now;
        std::optional<ReminderError> barrier;
        std::optional<core::Seconds> from;
    };
    auto paid = unpaid();
    paid.paidAt = kNoon;
    auto shipped = unpaid();
    shipped.state = OrderState::Shipped;
    auto closed = unpaid();
    closed.state = OrderState::Closed;
    auto complaint = unpaid();
    complaint.hasComplaint = true;
    auto often = unpaid();
    often.reminded = 2;
    auto nobody = unpaid();
    nobody.buyer.clear();
    auto cooling = unpaid();
    cooling.lastToBuyer = kNoon - 23h;
    auto cooled = unpaid();
    cooled.lastToBuyer = kNoon - 24h;
    auto coolingToNight = unpaid(60min);
    coolingToNight.lastToBuyer = kNoon - 12h;
    auto coolingTooLong = unpaid(71 * 60min);
    coolingTooLong.lastToBuyer = kNoon - 1h;
    const auto night = *core::parseLocalTime("2017-07-10 23:30:00");
    const auto morning = *core::parseLocalTime("2017-07-11 08:00:00");
    const auto early = *core::parseLocalTime("2017-07-11 07:59:59");
    const Line lines[]{
        {unpaid(), kNoon, {}, kNoon},
        {paid, kNoon, ReminderError::Paid, {}},
        {shipped, kNoon, ReminderError::Paid, {}},
        {closed, kNoon, ReminderError::Closed, {}},
        {complaint, kNoon, ReminderError::ComplaintOpen, {}},
        {often, kNoon, ReminderError::LimitReached, {}},
        {nobody, kNoon, ReminderError::BuyerMissing, {}},
        {cooling, kNoon, ReminderError::CoolingDown, kNoon + 1h},
        {cooled, kNoon, {}, kNoon},
        {coolingToNight, kNoon, ReminderError::CoolingDown, morning},
        {coolingTooLong, kNoon, ReminderError::CoolingDown, {}},
        {unpaid(29min), kNoon, ReminderError::TooFresh, kNoon + 1min},
        {unpaid(30min), kNoon, {}, kNoon},
        {unpaid(72 * 60min), kNoon, {}, kNoon},
        {unpaid(73 * 60min), kNoon, ReminderError::TooOld, {}},
        {unpaid(), night, ReminderError::Night, morning},
        {unpaid(), early, ReminderError::Night, morning},
        {unpaid(), morning, {}, morning},
    };
    int at = 0;
    for (const auto& line : lines) {
        CAPTURE(at++);
        CHECK(reminderBarrier(line.order, rules, line.now) == line.barrier);
        CHECK(allowedFrom(line.order, rules, line.now) == line.from);
    }
    auto always = rules;
    always.nightFrom = always.nightUntil = 0;
    CHECK_FALSE(isNight(always, night));
}

TEST_CASE("the text of a cause takes the order's words and fills no stranger's", "[reminders]") {
    auto order = unpaid();
    order.title = "{amount}";
    const auto text = textFor(ReminderCause::Forgot, order, defaultReminderRules());
    CHECK(text.find("99.00") != std::string::npos);
    CHECK(text.find("{amount}") != std::string::npos);
    for (const auto cause : kReminderCauses) {
        CHECK_FALSE(textFor(cause, unpaid(), defaultReminderRules()).empty());
        CHECK(textFor(cause, unpaid(), defaultReminderRules()).find('{') == std::string::npos);
    }
    auto changed = defaultReminderRules();
    changed.coolDown = 12h;
    changed.texts[ReminderCause::Price] = "x";
    CHECK(reminderRulesFromJson(toJson(changed), defaultReminderRules()) == changed);
    CHECK(reminderRulesFromJson("{]", changed) == changed);
    CHECK(areSensible(changed));
    changed.mostPerOrder = 0;
    CHECK_FALSE(areSensible(changed));
}

TEST_CASE("what came of a reminder follows the order's next state", "[reminders]") {
    const Reminder reminder{.order = {1, "1001"}, .notice = {}, .at = kNoon, .outcomeAt = {}};
    CHECK(outcomeOf(reminder, OrderState::Unpaid, {}) == ReminderOutcome::Open);
    CHECK(outcomeOf(reminder, OrderState::Unknown, {}) == ReminderOutcome::Open);
    CHECK(outcomeOf(reminder, OrderState::Closed, {}) == ReminderOutcome::Closed);
    CHECK(outcomeOf(reminder, OrderState::Paid, kNoon + 1h) == ReminderOutcome::Paid);
    CHECK(outcomeOf(reminder, OrderState::Paid, kNoon - 1h) == ReminderOutcome::PaidBefore);
    CHECK(outcomeOf(reminder, OrderState::Shipped, {}) == ReminderOutcome::Paid);
    // Paid and closed later by a refund: the reminder worked.
    CHECK(outcomeOf(reminder, OrderState::Closed, kNoon + 1h) == ReminderOutcome::Paid);
    const auto with = [](const char* number, ReminderOutcome outcome, core::Seconds at) {
        return Reminder{
            .order = {1, number}, .notice = {}, .at = at, .outcome = outcome, .outcomeAt = {}};
    };
    const std::vector<Reminder> reminders{
        with("a", ReminderOutcome::Closed, kNoon), with("a", ReminderOutcome::Paid, kNoon),
        with("b", ReminderOutcome::Closed, kNoon), with("c", ReminderOutcome::PaidBefore, kNoon),
        with("d", ReminderOutcome::Open, kNoon),   with("e", ReminderOutcome::Open, kNoon - 99h)};
    CHECK(reminderRate(reminders, kNoon, std::chrono::days{3}) == ReminderRate{1, 3});
}

TEST_CASE_METHOD(Fixture, "nobody is reminded twice within the cool-down, whatever is tried",
                 "[reminders]") {
    // Five orders of three buyers, random times and ways, for a month.
    const std::vector<std::pair<std::string, std::string>> orders{
        {"11", "a"}, {"12", "a"}, {"13", "b"}, {"14", "b"}, {"15", "c"}};
    std::mt19937 random(7);
    rules.oldest = std::chrono::days{60};
    rules.mostPerOrder = 4;
    for (const auto& [number, buyer] : orders) {
        order(number, buyer, 60min);
    }
    std::map<std::string, core::Seconds> last;
    std::map<std::string, int> times;
    int reminded = 0;
    for (int round = 0; round < 1'000; ++round) {
        now += std::chrono::minutes(random() % 90);
        const auto& [number, buyer] = orders[random() % orders.size()];
        const auto outcome = random() % 3 == 0
                                 ? remind({.order = {1, number},
                                           .method = kReminderMethods[random() % 3],
                                           .text = "请付款"})
                                 : remind(number);
        if (!outcome) {
            continue;
        }
        ++reminded;
        if (const auto before = last.find(buyer); before != last.end()) {
            REQUIRE(now - before->second >= rules.coolDown);
        }
        last[buyer] = now;
        REQUIRE(++times[number] <= rules.mostPerOrder);
        REQUIRE_FALSE(isNight(rules, now));
    }
    CHECK(reminded > 10);
    CHECK(reminded == database.integer("SELECT count(*) FROM work_reminder"));
}

TEST_CASE_METHOD(Fixture, "a reminder by message is one notice, sent or waiting for the hand",
                 "[reminders]") {
    order("1001");
    const auto reminded = remindOnly("1001");
    REQUIRE(reminded);
    REQUIRE(reminded->notice);
    CHECK(reminded->telling == ReminderTelling::Waiting);
    CHECK(reminded->text.find("99.00") != std::string::npos);
    const auto notice = core::notices::NoticeReader(database).find(*reminded->notice);
    CHECK(notice->kind == core::notices::NoticeKind::PaymentReminder);
    CHECK(notice->state == core::notices::NoticeState::Waiting);
    CHECK(notice->text == reminded->text);
    REQUIRE(notices.markCopied(notice->id, 0, lin));
    database.execute(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) "
        "VALUES (1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
    canSend = true;
    now += 24h;
    const auto again = remind("1001");
    REQUIRE(again);
    CHECK(core::notices::NoticeReader(database).find(*again->notice)->state ==
          core::notices::NoticeState::Sent);
    now += 24h;
    CHECK(remind("1001").error() == ReminderError::LimitReached);
    const auto call = service.remind(
        {.order = {1, "1001"}, .method = ReminderMethod::Call, .text = "打电话"}, lin);
    CHECK(call.error() == ReminderError::LimitReached);
    const auto events = core::events::listOf(database, "order", 1, "1001");
    REQUIRE(events.size() == 2);
    CHECK(events.back().action == "remind");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%99.00%' OR after "
                           "LIKE '%小满%'") == 0);
}

TEST_CASE_METHOD(Fixture, "a bulk reminder obeys the rules order by order", "[reminders]") {
    order("1", "a");
    order("2", "a");
    order("3", "b", 10min);
    order("4", "c");
    database.execute(
        "INSERT INTO work_order_flag (shop_id, order_no, flag, set_by, set_at) VALUES "
        "(1, '4', 'complaint', 'Lin', 0)");
    const auto outcome = service.remindAll({{1, "1"}, {1, "2"}, {1, "3"}, {1, "4"}, {1, "none"}},
                                           ReminderCause::Unknown, lin);
    REQUIRE(outcome.done.size() == 1);
    REQUIRE(outcome.refused.size() == 4);
    CHECK(outcome.refused[0].second == ReminderError::CoolingDown);
    CHECK(outcome.refused[1].second == ReminderError::TooFresh);
    CHECK(outcome.refused[2].second == ReminderError::ComplaintOpen);
    CHECK(outcome.refused[3].second == ReminderError::NotFound);
}

TEST_CASE_METHOD(Fixture, "the next import says what came of reminders", "[reminders]") {
    for (const auto* number : {"1", "2", "3", "4"}) {
        order(number, std::string("buyer") + number);
        REQUIRE(remind(number));
    }
    CHECK(service.settleOutcomes() == 0);
    const auto at = [this](std::chrono::hours later) {
        return std::to_string((now + later).time_since_epoch().count());
    };
    set("1", "state = 'paid', paid_at = " + at(1h));
    set("2", "state = 'closed'");
    set("3", "state = 'paid', paid_at = " + at(-1h));
    now += 2h;
    CHECK(service.settleOutcomes() == 3);
    CHECK(service.settleOutcomes() == 0);
    const auto outcome = [this](const char* number) {
        return reader.ofOrder({1, number}).front().outcome;
    };
    CHECK(outcome("1") == ReminderOutcome::Paid);
    CHECK(outcome("2") == ReminderOutcome::Closed);
    CHECK(outcome("3") == ReminderOutcome::PaidBefore);
    CHECK(outcome("4") == ReminderOutcome::Open);
    const auto list = reader.list(ReminderScope::Reminded, {}, now, {});
    CHECK(list.rows.size() == 4);
    CHECK(list.rate == ReminderRate{1, 2});
    CHECK(reader.list(ReminderScope::Held, {}, now, {}).counts.at(ReminderScope::Held) == 1);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE_METHOD(Fixture, "a reminder whose notice is skipped reminded nobody", "[reminders]") {
    order("1001");
    order("1002");
    const auto reminded = remindOnly("1001");
    REQUIRE(reminded);
    // Another order of the same buyer cools down with it.
    CHECK(barrier("1002") == ReminderError::CoolingDown);
    REQUIRE(notices.skip(*reminded->notice, 0, "买家已在电话里答应", lin));
    CHECK_FALSE(barrier("1001"));
    CHECK_FALSE(barrier("1002"));
    CHECK(reader.find({1, "1001"}, now)->order.reminded == 0);
    CHECK_FALSE(reader.find({1, "1001"}, now)->order.last);
    CHECK(reader.list(ReminderScope::Reminded, {}, now, {}).rows.empty());
    CHECK(reader.ofOrder({1, "1001"}).front().telling == ReminderTelling::Skipped);
    set("1001", "state = 'paid', paid_at = " +
                    std::to_string((now + 1h).time_since_epoch().count()));
    CHECK(service.settleOutcomes() == 1);
    CHECK(reader.list(ReminderScope::Due, {}, now + 2h, {}).rate == ReminderRate{0, 0});
    // The next one is a notice of its own.
    set("1001", "state = 'unpaid', paid_at = NULL");
    const auto again = remindOnly("1001");
    REQUIRE(again);
    CHECK(again->notice != reminded->notice);
}

TEST_CASE_METHOD(Fixture, "a reminder that waits is told when its notice is", "[reminders]") {
    order("1001");
    const auto reminded = remindOnly("1001");
    REQUIRE(reminded);
    now += 25h;
    CHECK(barrier("1001") == ReminderError::NotToldYet);
    CHECK(reader.find({1, "1001"}, now)->allowedFrom == std::nullopt);
    CHECK(reader.list(ReminderScope::Due, {}, now + 72h, {}).rate == ReminderRate{0, 0});
    REQUIRE(notices.markCopied(*reminded->notice, 0, lin));
    CHECK(barrier("1001") == ReminderError::CoolingDown);
    CHECK(reader.ofOrder({1, "1001"}).front().at == now);
    // Paid between the writing and the telling: not by the reminder.
    set("1001",
        "state = 'paid', paid_at = " + std::to_string((now - 1h).time_since_epoch().count()));
    CHECK(service.settleOutcomes() == 1);
    CHECK(reader.ofOrder({1, "1001"}).front().outcome == ReminderOutcome::PaidBefore);
    // A copy that never went out waits again.
    REQUIRE(notices.takeBack(*reminded->notice, 0, lin));
    CHECK(reader.ofOrder({1, "1001"}).front().telling == ReminderTelling::Waiting);
}

TEST_CASE_METHOD(Fixture, "result, cause and note of a reminder are kept with its version",
                 "[reminders]") {
    order("1001");
    const auto reminded = remind("1001");
    REQUIRE(reminded);
    const auto noted = service.noteResult(reminded->id, 1, ReminderResult::WillPay,
                                          ReminderCause::Price, "明天付", lin);
    REQUIRE(noted);
    CHECK(noted->version == 2);
    CHECK(reader.find({1, "1001"}, now)->order.last == *noted);
    CHECK(service.noteResult(reminded->id, 1, ReminderResult::None, ReminderCause::Price, "", lin)
              .error() == ReminderError::ChangedSinceRead);
    CHECK(service
              .noteResult(reminded->id, 2, ReminderResult::WillPay, ReminderCause::Price, "明天付",
                          lin)
              .error() == ReminderError::NothingChanged);
    CHECK(service.noteResult(99, 0, ReminderResult::None, ReminderCause::Price, "", lin).error() ==
          ReminderError::NotFound);
    CHECK(service.setRules(1, rules, {"Ann", core::agents::Role::Agent}).error() ==
          ReminderError::NotAllowed);
    CHECK(service.setRules(1, rules, lin));
}
