#include "core/conversations/response_clock.h"

#include <algorithm>
#include <array>

namespace core::conversations {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::sys_days;

struct Interval {
    Moment from;
    Moment to;
};

}  // namespace

/// The schedule by weekday, in order and without overlaps, so that no minute counts twice.
class DutyCalendar final {
public:
    explicit DutyCalendar(const DutySchedule& schedule)
        : m_daysOff(schedule.daysOff), m_utcOffset(schedule.utcOffset) {
        auto spans = schedule.spans;
        std::ranges::sort(spans, {}, &DutySchedule::Span::from);
        for (const auto& span : spans) {
            if (span.weekday < m_byWeekday.size() && add(m_byWeekday[span.weekday], span)) {
                m_isEmpty = false;
            }
        }
        for (auto [day, planned] : schedule.plannedDays) {
            std::ranges::sort(planned, {}, &DutySchedule::Span::from);
            for (const auto& span : planned) {
                add(m_planned[day], span);
            }
        }
    }

    /// Calls `visit` with the intervals on duty that end after `from`, in order, until it says
    /// false or the day of `last` is over.
    template <class Visit>
    void walk(Moment from, std::optional<Moment> last, Visit visit) const {
        auto end = last ? std::optional(localDay(*last)) : std::nullopt;
        if (m_isEmpty) {
            // Nobody is there behind the plan.
            if (m_planned.empty()) {
                return;
            }
            const auto lastPlanned = m_planned.rbegin()->first;
            end = end ? std::min(*end, lastPlanned) : lastPlanned;
        }
        for (auto day = localDay(from); !end || day <= *end; day += days{1}) {
            const auto planned = m_planned.find(day);
            if (planned == m_planned.end() && m_daysOff.contains(day)) {
                continue;
            }
            for (const auto& [start, stop] :
                 planned != m_planned.end()
                     ? planned->second
                     : m_byWeekday[std::chrono::weekday(day).c_encoding()]) {
                const Interval interval{Moment(day) + start - m_utcOffset,
                                        Moment(day) + stop - m_utcOffset};
                if (interval.to > from && !visit(interval)) {
                    return;
                }
            }
        }
    }

private:
    using Spans = std::vector<std::pair<minutes, minutes>>;

    /// In order of their beginnings; what overlaps becomes one. False: the span has no length.
    static bool add(Spans& known, const DutySchedule::Span& span) {
        const auto to = std::min<minutes>(span.to, days{1});
        if (span.from >= to) {
            return false;
        }
        if (!known.empty() && span.from <= known.back().second) {
            known.back().second = std::max(known.back().second, to);
        } else {
            known.emplace_back(span.from, to);
        }
        return true;
    }

    [[nodiscard]] sys_days localDay(Moment at) const {
        return std::chrono::floor<days>(at + m_utcOffset);
    }

    const std::set<sys_days>& m_daysOff;
    minutes m_utcOffset;
    std::array<Spans, 7> m_byWeekday;
    std::map<sys_days, Spans> m_planned;
    bool m_isEmpty = true;
};

namespace {

milliseconds dutyTimeOf(const DutyCalendar& calendar, Moment from, Moment to) {
    milliseconds sum{0};
    if (from < to) {
        calendar.walk(from, to, [&](const Interval& interval) {
            sum += std::max(milliseconds{0},
                            std::min(interval.to, to) - std::max(interval.from, from));
            return interval.to < to;
        });
    }
    return sum;
}

}  // namespace

DutySchedule defaultDutySchedule() {
    DutySchedule schedule;
    for (unsigned weekday = 0; weekday < 7; ++weekday) {
        schedule.spans.push_back({weekday, std::chrono::hours{8}, std::chrono::hours{24}});
    }
    return schedule;
}

bool isOnDuty(const DutySchedule& schedule, Moment at) {
    return nextOnDuty(schedule, at) == at;
}

milliseconds dutyTime(const DutySchedule& schedule, Moment from, Moment to) {
    return dutyTimeOf(DutyCalendar(schedule), from, to);
}

std::optional<Moment> afterDutyTime(const DutySchedule& schedule, Moment from, milliseconds duty) {
    std::optional<Moment> reached;
    DutyCalendar(schedule).walk(from, std::nullopt, [&](const Interval& interval) {
        const auto start = std::max(interval.from, from);
        if (interval.to - start >= duty) {
            reached = start + duty;
            return false;
        }
        duty -= interval.to - start;
        return true;
    });
    return reached;
}

std::optional<Moment> nextOnDuty(const DutySchedule& schedule, Moment at) {
    return afterDutyTime(schedule, at, milliseconds{0});
}

std::vector<ClockProfile> defaultClockProfiles() {
    using std::chrono::seconds;
    return {{.key = "shop", .target = seconds{60}, .limit = seconds{180}},
            {.key = "training", .target = seconds{20}, .limit = seconds{30}},
            {.key = "platform", .target = seconds{120}, .limit = seconds{180}},
            {.key = "phone", .target = seconds{10}, .limit = seconds{15}}};
}

std::vector<Round> roundsOf(std::span<const Message> messages, const DutySchedule& schedule,
                            Moment asOf) {
    return ResponseClock(schedule).roundsOf(messages, asOf);
}

ResponseClock::ResponseClock(const DutySchedule& schedule)
    : m_calendar(std::make_unique<const DutyCalendar>(schedule)) {}

ResponseClock::~ResponseClock() = default;

std::vector<Round> ResponseClock::roundsOf(std::span<const Message> messages, Moment asOf) const {
    std::vector<Round> rounds;
    bool isOpen = false;
    Moment latest = Moment::min();
    const auto measure = [&](Round& round, Moment until) {
        round.calendar = until - round.start;
        round.duty = dutyTimeOf(*m_calendar, round.start, until);
    };
    for (const auto& message : messages) {
        if (!message.at || message.failed) {
            continue;
        }
        latest = std::max(latest, *message.at);
        if (latest > asOf) {
            break;
        }
        if (message.side == Side::Buyer && !isOpen) {
            rounds.push_back({.start = latest,
                              .startMessage = message.id,
                              .creditedTo = message.owner,
                              .isFirst = rounds.empty()});
            isOpen = true;
        } else if (message.side == Side::Agent && isOpen) {
            auto& round = rounds.back();
            round.end = latest;
            round.endMessage = message.id;
            round.creditedTo = message.sender;
            measure(round, latest);
            isOpen = false;
        }
    }
    if (isOpen) {
        measure(rounds.back(), asOf);
    }
    return rounds;
}

Countdown countdownOf(Moment waitingSince, const ClockProfile& profile,
                      const DutySchedule& schedule, Moment asOf) {
    Countdown countdown;
    countdown.waited = profile.countsDutyTime ? dutyTime(schedule, waitingSince, asOf)
                                              : std::max(milliseconds{0}, asOf - waitingSince);
    countdown.untilBreach = profile.limit - countdown.waited;
    countdown.breachAt = profile.countsDutyTime
                             ? afterDutyTime(schedule, waitingSince, profile.limit)
                             : std::optional(waitingSince + profile.limit);
    const milliseconds target = profile.target;
    const milliseconds limit = profile.limit;
    countdown.urgency = countdown.waited >= limit                           ? Urgency::Late
                        : countdown.waited >= target + (limit - target) / 2 ? Urgency::Urgent
                        : countdown.waited >= target                        ? Urgency::Warning
                                                                            : Urgency::Calm;
    return countdown;
}

}  // namespace core::conversations
