#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/conversations/conversation.h"
#include "core/conversations/response_clock.h"

namespace core::practice {

/// A talk of a practised rush, as it stands at its end.
struct PracticeTalk {
    conversations::Conversation conversation;
    /// Of the response clock, up to the end of the rush.
    std::vector<conversations::Round> rounds;
    /// Replies that the composer's guard warns of; nothing: not looked at.
    std::optional<std::int64_t> guardHits;
};

struct TalkScore {
    conversations::ConversationId conversation = 0;
    /// Nothing: never answered.
    std::optional<std::chrono::milliseconds> firstResponse;
    std::int64_t rounds = 0;
    /// Answered after the limit, or unanswered for longer.
    std::int64_t overLimit = 0;
    bool isUnanswered = false;
    std::optional<std::int64_t> guardHits;
    bool isClosed = false;
    /// With question type, outcome and solved, and no buyer left waiting (R011, R012).
    bool isClosedRight = false;
};

/// The figures of metrics.md over one rush. Nothing: the denominator is 0.
struct PracticeResult {
    std::vector<TalkScore> talks;
    /// metrics.md first_response_mean, _median, _p90, _max.
    std::optional<std::chrono::milliseconds> firstMean;
    std::optional<std::chrono::milliseconds> firstMedian;
    std::optional<std::chrono::milliseconds> firstP90;
    std::optional<std::chrono::milliseconds> firstLongest;
    /// metrics.md response_mean.
    std::optional<std::chrono::milliseconds> responseMean;
    std::int64_t rounds = 0;
    std::int64_t overLimit = 0;
    /// metrics.md unanswered.
    std::int64_t unanswered = 0;
    /// Over the talks that were looked at.
    std::optional<std::int64_t> guardHits;
    std::int64_t closed = 0;
    std::int64_t closedRight = 0;
};

/// `profile`: whose limit counts.
[[nodiscard]] PracticeResult scoreOf(const std::vector<PracticeTalk>& talks,
                                     const conversations::ClockProfile& profile);

}  // namespace core::practice
