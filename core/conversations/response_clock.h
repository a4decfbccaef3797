#pragma once

#include "core/conversations/message.h"

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <vector>

namespace core::conversations {

/// When the shop answers: minutes of the local day, by weekday; days off have none (R003, metrics.md).
struct DutySchedule {
    struct Span {
        /// 0: Sunday … 6: Saturday.
        unsigned weekday = 0;
        std::chrono::minutes from{0};
        /// Exclusive, up to 24 h; a night shift is two spans.
        std::chrono::minutes to{0};
        bool operator==(const Span&) const = default;
    };
    std::vector<Span> spans;
    std::set<std::chrono::sys_days> daysOff;
    /// Days with hours of their own in place of their weekday's, whether off or not: the published shift plan
    /// (core/shifts/duty_plan.h). Never stored with the rules.
    std::map<std::chrono::sys_days, std::vector<Span>> plannedDays;
    std::chrono::minutes utcOffset = kChinaOffset;
    bool operator==(const DutySchedule&) const = default;
};
/// Every day from 08:00 to 24:00.
[[nodiscard]] DutySchedule defaultDutySchedule();
[[nodiscard]] bool isOnDuty(const DutySchedule& schedule, Moment at);
/// The part of [from, to) inside the schedule.
[[nodiscard]] std::chrono::milliseconds dutyTime(const DutySchedule& schedule, Moment from, Moment to);
/// The moment at which that much duty time has passed since `from`; nothing: the schedule is empty.
[[nodiscard]] std::optional<Moment> afterDutyTime(const DutySchedule& schedule, Moment from,
                                                  std::chrono::milliseconds duty);
/// The next moment on duty at or after `at`; nothing: never.
[[nodiscard]] std::optional<Moment> nextOnDuty(const DutySchedule& schedule, Moment at);

/// Limits of one profile: shop (60 s, 180 s; R001, R242, R243), training manual (30 s; R004), platform (180 s), phone
/// (15 s; R005). Editable.
struct ClockProfile {
    /// `shop`, `training`, `platform`, `phone`, or the shop's own.
    std::string key;
    /// Aim of the mean; from here the clock warns.
    std::chrono::seconds target{60};
    /// Never to be passed: the breach.
    std::chrono::seconds limit{180};
    /// Counts only duty time.
    bool countsDutyTime = false;
    bool operator==(const ClockProfile&) const = default;
};
[[nodiscard]] std::vector<ClockProfile> defaultClockProfiles();

/// metrics.md: from the first unanswered buyer message to the first later agent message.
struct Round {
    Moment start;
    /// Nothing: unanswered at the as-of time.
    std::optional<Moment> end;
    MessageId startMessage = 0;
    MessageId endMessage = 0;
    /// Who sent the end; of an unanswered round the owner at its start.
    std::string creditedTo;
    /// Of a conversation the first one only.
    bool isFirst = false;
    /// Until the end, or until the as-of time.
    std::chrono::milliseconds calendar{0};
    std::chrono::milliseconds duty{0};
    bool operator==(const Round&) const = default;
};

/// The response clock: everything that counts, warns or sorts by waiting time uses it and nothing else. `messages` in
/// time order; untimed and failed ones are passed over. Messages later than `asOf` are not seen. A message that is
/// earlier than the one before it (a clock was set back) counts as sent at the time of that one.
[[nodiscard]] std::vector<Round> roundsOf(std::span<const Message> messages, const DutySchedule& schedule, Moment asOf);

class DutyCalendar;
/// The same clock for many conversations under one schedule, which is laid out once and must outlive it.
class ResponseClock final {
public:
    explicit ResponseClock(const DutySchedule& schedule);
    ~ResponseClock();
    [[nodiscard]] std::vector<Round> roundsOf(std::span<const Message> messages, Moment asOf) const;

private:
    std::unique_ptr<const DutyCalendar> m_calendar;
};

/// How urgent a wait is: Calm before the target, Late from the limit on.
enum class Urgency { Calm, Warning, Urgent, Late };
struct Countdown {
    std::chrono::milliseconds waited{0};
    /// Negative once it is breached.
    std::chrono::milliseconds untilBreach{0};
    /// When the limit is reached; nothing: outside of the schedule for good.
    std::optional<Moment> breachAt;
    Urgency urgency = Urgency::Calm;
    bool operator==(const Countdown&) const = default;
};
/// Warning from the target on, Urgent from half way between target and limit, Late from the limit.
[[nodiscard]] Countdown countdownOf(Moment waitingSince, const ClockProfile& profile, const DutySchedule& schedule,
                                    Moment asOf);

}  // namespace core::conversations
