#pragma once

#include <span>
#include <vector>

#include "core/conversations/conversation.h"

namespace core::conversations {

/// Whether the buyer waits for an answer and, where the messages have times, since when
/// (metrics.md, the response clock).
struct Standing {
    bool isWaiting = false;
    std::optional<Moment> since;
    bool operator==(const Standing&) const = default;
};
/// `tail`: messages in time order from the last agent message that did not fail, or from the first
/// one, on.
[[nodiscard]] Standing standingOf(std::span<const Message> tail);
/// The open round of a conversation as a tail: what stands for all of its messages until now.
[[nodiscard]] std::vector<Message> openRoundOf(const Conversation& conversation);

/// What a message that comes after all others does to its conversation: counts, state and owner.
/// `message.sender` becomes the owner where there is none. The standing is applied apart, since it
/// needs the messages before.
void append(Conversation& conversation, const Message& message);
/// Takes over the standing; an open conversation then waits or is answered as it says.
void apply(Conversation& conversation, const Standing& standing);

/// Forgets what it was snoozed for.
void endSnooze(Conversation& conversation);

/// How long a buyer without an answer stays in front of the agents.
inline constexpr std::chrono::hours kForgottenAfter{7 * 24};
/// A talk of the past, such as an import brings: nobody has to answer it now, so it comes in closed. It is untimed, or its
/// last message is older than the gap between two talks; than a week, when the buyer waits.
[[nodiscard]] bool isHistory(const Conversation& conversation, Seconds now);

}  // namespace core::conversations
