#pragma once

#include "core/conversations/conversation.h"
#include "core/conversations/conversation_rules.h"
#include "core/quality/quality_rules.h"
#include "core/wording/guard.h"

#include <span>

namespace core::quality {

/// A conversation as the automatic items look at it.
struct Talk {
    std::span<const conversations::Message> messages;
    /// A person's corrections of the eight steps.
    std::map<conversations::Step, bool> steps;
    bool isClosed = false;
    conversations::ClockProfile clock;
    conversations::DutySchedule schedule;
    const wording::Guard& guard;
    const wording::GuardRules& guardRules;
    /// The buyer's own data, so that naming it to its owner is no hit.
    wording::GuardContext buyer;
    Moment asOf{};
};

/// What the program counted of one item.
struct AutomaticMark {
    /// Percent: good of all.
    int share = 0;
    std::int64_t good = 0;
    std::int64_t all = 0;
    /// The messages that cost something.
    std::vector<conversations::MessageId> places;
    bool operator==(const AutomaticMark&) const = default;
};

/// Nothing where there is nothing to count: no timed round, no reply of an agent, a rule of the guard that is off.
/// ResponseClock: rounds answered within the limit of the profile. EightSteps: steps done. WordingGuard: replies without
/// a hit, but for what has an item of its own. Greeting and Farewell: the first reply, and the last one of a closed
/// conversation. OneCharacter: replies of more than one character (R002, R013, R027, R060, R281).
[[nodiscard]] std::optional<AutomaticMark> automaticMark(AutomaticItem item, const Talk& talk);
/// All hits of the wording guard that the sample counts.
[[nodiscard]] std::int64_t guardHitCount(const Talk& talk);
/// The longest wait of an answered round, as the profile counts; nothing: none.
[[nodiscard]] std::optional<std::chrono::seconds> slowestReply(const Talk& talk);

}  // namespace core::quality
