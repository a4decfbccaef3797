#include "core/conversations/response_clock.h"

#include "tests/support/catch.h"

using namespace core;
using namespace core::conversations;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Local time of the shop, such as `2026-11-26 09:00:00`; 2026-11-26 is a Thursday.
Moment at(std::string_view local) {
    return *parseLocalTime(local);
}
Moment today(std::string_view time) {
    return at("2026-11-26 " + std::string(time));
}

Message says(Side side, std::string_view time, std::string sender = {}) {
    static MessageId last = 0;
    Message message;
    message.id = ++last;
    message.side = side;
    message.at = today(time);
    message.sender = sender.empty() ? (side == Side::Agent ? "Lin" : "buyer") : std::move(sender);
    message.owner = "Wang";
    return message;
}
Message buyer(std::string_view time) {
    return says(Side::Buyer, time);
}
Message agent(std::string_view time, std::string name = "Lin") {
    return says(Side::Agent, time, std::move(name));
}
Message owned(Message message, std::string owner) {
    message.owner = std::move(owner);
    return message;
}
Message failed(Message message) {
    message.failed = true;
    return message;
}
Message untimed(Message message) {
    message.at.reset();
    return message;
}

/// What a round must be; `waited` and `duty` in seconds.
struct Expected {
    std::string start;
    bool answered = true;
    std::string creditedTo = "Lin";
    std::int64_t waited = 0;
    std::int64_t duty = 0;
};

struct Case {
    const char* name;
    std::vector<Message> messages;
    std::string asOf;
    std::vector<Expected> rounds;
};

DutySchedule nightShift() {
    // Thursday 22:00 until Friday 06:00.
    return {.spans = {{4, minutes{22 * 60}, minutes{24 * 60}}, {5, minutes{0}, minutes{6 * 60}}},
            .daysOff = {}};
}

}  // namespace

TEST_CASE("rounds begin with the first unanswered buyer message and end with an agent's") {
    const std::vector<Case> cases{
        {"nothing was said", {}, "12:00:00", {}},
        {"one question, one answer",
         {buyer("09:00:00"), agent("09:00:42")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 42, 42}}},
        {"several buyer messages are one round from the first",
         {buyer("09:00:00"), buyer("09:00:30"), buyer("09:01:00"), agent("09:01:30")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 90, 90}}},
        {"several agent messages end it once",
         {buyer("09:00:00"), agent("09:00:10"), agent("09:05:00")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 10, 10}}},
        {"auto replies and cards neither start nor end",
         {says(Side::System, "08:59:00"), buyer("09:00:00"), says(Side::Auto, "09:00:01"),
          says(Side::System, "09:00:02"), agent("09:02:00"), says(Side::Auto, "09:03:00")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 120, 120}}},
        {"an auto reply alone leaves the buyer unanswered",
         {buyer("09:00:00"), says(Side::Auto, "09:00:01")},
         "09:10:00",
         {{"09:00:00", false, "Wang", 600, 600}}},
        {"the shop writes first",
         {agent("09:00:00"), buyer("09:01:00"), agent("09:01:05")},
         "12:00:00",
         {{"09:01:00", true, "Lin", 5, 5}}},
        {"a new question after the answer, as after a reopen, is a new round",
         {buyer("09:00:00"), agent("09:00:20"), buyer("11:00:00"), agent("11:00:50")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 20, 20}, {"11:00:00", true, "Lin", 50, 50}}},
        {"handed over: whoever answered is credited, not the owner",
         {owned(buyer("09:00:00"), "Wang"), owned(agent("09:03:00", "Zhao"), "Chen")},
         "12:00:00",
         {{"09:00:00", true, "Zhao", 180, 180}}},
        {"handed over and unanswered: the owner at its start is credited",
         {owned(buyer("09:00:00"), "Wang"), owned(buyer("09:30:00"), "Chen")},
         "10:00:00",
         {{"09:00:00", false, "Wang", 3600, 3600}}},
        {"a message that never reached the buyer answers nothing",
         {buyer("09:00:00"), failed(agent("09:00:10")), agent("09:04:00")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 240, 240}}},
        {"messages without a time are passed over",
         {untimed(buyer("01:00:00")), buyer("09:00:00"), untimed(agent("09:00:01")),
          agent("09:00:30")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 30, 30}}},
        {"a clock set back counts as the time of the message before",
         {buyer("09:00:00"), agent("08:50:00"), buyer("08:55:00"), agent("09:01:00")},
         "12:00:00",
         {{"09:00:00", true, "Lin", 0, 0}, {"09:00:00", true, "Lin", 60, 60}}},
        {"seen from the middle the answer has not come yet",
         {buyer("09:00:00"), agent("09:05:00"), buyer("09:06:00")},
         "09:02:00",
         {{"09:00:00", false, "Wang", 120, 120}}},
        {"a message of the as-of moment is seen",
         {buyer("09:00:00"), agent("09:05:00")},
         "09:05:00",
         {{"09:00:00", true, "Lin", 300, 300}}},
        {"seen from before nothing was asked", {buyer("09:00:00")}, "08:59:59", {}},
        {"the night before the shop opens is no duty time",
         {buyer("07:00:00"), agent("08:01:00")},
         "12:00:00",
         {{"07:00:00", true, "Lin", 3660, 60}}},
    };
    for (const auto& test : cases) {
        CAPTURE(test.name);
        const auto rounds = roundsOf(test.messages, defaultDutySchedule(), today(test.asOf));
        REQUIRE(rounds.size() == test.rounds.size());
        for (std::size_t i = 0; i < rounds.size(); ++i) {
            const auto& expected = test.rounds[i];
            CAPTURE(i);
            CHECK(rounds[i].start == today(expected.start));
            CHECK(rounds[i].end.has_value() == expected.answered);
            CHECK(rounds[i].creditedTo == expected.creditedTo);
            CHECK(rounds[i].calendar == seconds{expected.waited});
            CHECK(rounds[i].duty == seconds{expected.duty});
            CHECK(rounds[i].isFirst == (i == 0));
        }
    }
}

TEST_CASE("a round names the messages that begin and end it") {
    const std::vector<Message> messages{buyer("09:00:00"), buyer("09:00:05"), agent("09:00:30"),
                                        buyer("09:10:00")};
    const auto rounds = roundsOf(messages, defaultDutySchedule(), today("09:20:00"));
    REQUIRE(rounds.size() == 2);
    CHECK(rounds[0].startMessage == messages[0].id);
    CHECK(rounds[0].endMessage == messages[2].id);
    CHECK(rounds[1].startMessage == messages[3].id);
    CHECK(rounds[1].endMessage == 0);
}

TEST_CASE("the schedule tells duty from rest") {
    const auto daily = defaultDutySchedule();
    CHECK_FALSE(isOnDuty(daily, today("07:59:59")));
    CHECK(isOnDuty(daily, today("08:00:00")));
    CHECK(isOnDuty(daily, today("23:59:59")));
    CHECK_FALSE(isOnDuty(daily, at("2026-11-27 00:00:00")));
    CHECK(isOnDuty(nightShift(), at("2026-11-27 00:00:00")));
    CHECK_FALSE(isOnDuty(nightShift(), at("2026-11-27 22:30:00")));
    CHECK_FALSE(isOnDuty({}, today("12:00:00")));
}

TEST_CASE("duty time leaves out nights, days off and other weekdays") {
    auto schedule = defaultDutySchedule();
    const auto hours = [&](std::string_view from, std::string_view to) {
        return std::chrono::duration<double, std::ratio<3600>>(dutyTime(schedule, at(from), at(to)))
            .count();
    };
    CHECK(hours("2026-11-26 23:00:00", "2026-11-27 09:00:00") == 2);
    CHECK(hours("2026-11-25 12:00:00", "2026-11-28 12:00:00") == 48);
    CHECK(hours("2026-11-26 12:00:00", "2026-11-26 12:00:00") == 0);
    CHECK(hours("2026-11-26 12:00:00", "2026-11-26 11:00:00") == 0);
    schedule.daysOff = {std::chrono::sys_days{std::chrono::year{2026} / 11 / 27}};
    CHECK(hours("2026-11-26 23:00:00", "2026-11-28 09:00:00") == 2);
    schedule = nightShift();
    CHECK(hours("2026-11-26 12:00:00", "2026-12-03 12:00:00") == 8);
    // Spans that overlap, touch or are none at all count each minute once.
    schedule.spans = {{4, minutes{600}, minutes{720}},
                      {4, minutes{540}, minutes{660}},
                      {4, minutes{720}, minutes{780}},
                      {4, minutes{900}, minutes{800}}};
    CHECK(hours("2026-11-26 00:00:00", "2026-11-27 00:00:00") == 4);
}

TEST_CASE("the shop's own time zone decides which day it is") {
    auto schedule = defaultDutySchedule();
    schedule.utcOffset = minutes{0};
    // 08:00 in China is midnight in London.
    CHECK_FALSE(isOnDuty(schedule, today("08:00:00")));
    CHECK(isOnDuty(schedule, today("16:00:00")));
}

TEST_CASE("duty time ends where the schedule says") {
    const auto daily = defaultDutySchedule();
    CHECK(afterDutyTime(daily, today("09:00:00"), minutes{3}) == today("09:03:00"));
    CHECK(afterDutyTime(daily, today("23:58:00"), minutes{3}) == at("2026-11-27 08:01:00"));
    CHECK(afterDutyTime(daily, today("23:58:00"), minutes{2}) == at("2026-11-27 00:00:00"));
    CHECK(afterDutyTime(daily, today("03:00:00"), minutes{3}) == today("08:03:00"));
    CHECK(afterDutyTime(nightShift(), today("23:00:00"), std::chrono::hours{8}) ==
          at("2026-12-03 23:00:00"));
    CHECK_FALSE(afterDutyTime({}, today("09:00:00"), minutes{3}));
    CHECK(nextOnDuty(daily, today("03:00:00")) == today("08:00:00"));
    CHECK(nextOnDuty(daily, today("09:00:00")) == today("09:00:00"));
    auto closed = daily;
    closed.daysOff = {std::chrono::sys_days{std::chrono::year{2026} / 11 / 26}};
    CHECK(nextOnDuty(closed, today("09:00:00")) == at("2026-11-27 08:00:00"));
    CHECK_FALSE(nextOnDuty({}, today("09:00:00")));
}

TEST_CASE("the countdown grows urgent by target and limit") {
    const ClockProfile shop{.key = "shop", .target = seconds{60}, .limit = seconds{180}};
    const auto since = today("09:00:00");
    const auto step = [&](milliseconds waited) {
        return countdownOf(since, shop, defaultDutySchedule(), since + waited);
    };
    const std::vector<std::pair<milliseconds, Urgency>> steps{
        {milliseconds{0}, Urgency::Calm},         {milliseconds{59'999}, Urgency::Calm},
        {milliseconds{60'000}, Urgency::Warning}, {milliseconds{119'999}, Urgency::Warning},
        {milliseconds{120'000}, Urgency::Urgent}, {milliseconds{179'999}, Urgency::Urgent},
        {milliseconds{180'000}, Urgency::Late}};
    for (const auto& [waited, urgency] : steps) {
        CAPTURE(waited.count());
        CHECK(step(waited).urgency == urgency);
        CHECK(step(waited).waited == waited);
        CHECK(step(waited).untilBreach == seconds{180} - waited);
        CHECK(step(waited).breachAt == since + seconds{180});
    }
    CHECK(step(seconds{200}).untilBreach == seconds{-20});
    CHECK(step(seconds{-5}).waited == seconds{0});
}

TEST_CASE("a profile of duty time stands still at night") {
    const ClockProfile duty{
        .key = "duty", .target = seconds{60}, .limit = seconds{180}, .countsDutyTime = true};
    const auto night =
        countdownOf(today("23:59:00"), duty, defaultDutySchedule(), at("2026-11-27 07:00:00"));
    CHECK(night.waited == seconds{60});
    CHECK(night.untilBreach == seconds{120});
    CHECK(night.breachAt == at("2026-11-27 08:02:00"));
    CHECK(night.urgency == Urgency::Warning);
    const auto never = countdownOf(today("09:00:00"), duty, {}, today("19:00:00"));
    CHECK(never.waited == seconds{0});
    CHECK_FALSE(never.breachAt);
    CHECK(never.urgency == Urgency::Calm);
}

TEST_CASE("the profiles that the seeds name are there and within their limits") {
    const auto profiles = defaultClockProfiles();
    const auto limitOf = [&](std::string_view key) {
        for (const auto& profile : profiles) {
            if (profile.key == key) {
                CHECK(profile.target <= profile.limit);
                return profile.limit;
            }
        }
        return seconds{0};
    };
    CHECK(profiles.front() == ClockProfile{"shop", seconds{60}, seconds{180}, false});
    CHECK(limitOf("training") == seconds{30});
    CHECK(limitOf("platform") == seconds{180});
    CHECK(limitOf("phone") == seconds{15});
}
