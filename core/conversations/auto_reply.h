#pragma once

#include "core/conversations/conversation_rules.h"

namespace core::conversations {

/// R003: what the shop says by itself to a buyer who waits. It answers nothing (metrics.md).
enum class AutoReplyKind { OutOfHours, Late };

/// When an open round gets its auto reply, and which.
struct AutoReplyPlan {
    AutoReplyKind kind = AutoReplyKind::OutOfHours;
    Moment dueAt{};
    bool operator==(const AutoReplyPlan&) const = default;
};

/// How long after it was due it is still sent: later it would answer what nobody asks any more.
inline constexpr std::chrono::minutes kAutoReplyLife{30};

/// A round that starts out of hours is answered at once, another one when it waits too long inside
/// of them; a round has one auto reply. Nothing: the rules send none, or the channel has no way to
/// send.
[[nodiscard]] std::optional<AutoReplyPlan> planAutoReply(const ConversationRules& rules,
                                                         std::string_view channel,
                                                         Moment waitingSince);
/// The text with {time} as the local time by which an agent will have replied, with the date where
/// it is another day.
[[nodiscard]] std::string autoReplyText(const ConversationRules& rules, AutoReplyKind kind,
                                        Moment now);

}  // namespace core::conversations
