#include "core/practice/practice.h"

#include <algorithm>
#include <numeric>
#include <span>

namespace core::practice {
namespace {

using conversations::ClockProfile;
using conversations::Round;
using std::chrono::milliseconds;

milliseconds lengthOf(const Round& round, const ClockProfile& profile) {
    return profile.countsDutyTime ? round.duty : round.calendar;
}

TalkScore scoreOf(const PracticeTalk& talk, const ClockProfile& profile) {
    const auto& conversation = talk.conversation;
    TalkScore score{.conversation = conversation.id,
                    .rounds = std::ssize(talk.rounds),
                    .guardHits = talk.guardHits};
    for (const auto& round : talk.rounds) {
        const auto length = lengthOf(round, profile);
        score.overLimit += length > profile.limit ? 1 : 0;
        score.isUnanswered = !round.end;
        if (round.isFirst && round.end) {
            score.firstResponse = length;
        }
    }
    score.isClosed = conversation.state == conversations::ConversationState::Closed;
    score.isClosedRight = score.isClosed && !score.isUnanswered && conversation.questionType &&
                          conversation.outcome && conversation.solved;
    return score;
}

std::optional<milliseconds> meanOf(std::span<const milliseconds> lengths) {
    if (lengths.empty()) {
        return std::nullopt;
    }
    return std::accumulate(lengths.begin(), lengths.end(), milliseconds{0}) /
           static_cast<std::int64_t>(lengths.size());
}

/// Nearest rank over sorted lengths.
std::optional<milliseconds> rankOf(std::span<const milliseconds> sorted, std::size_t percent) {
    if (sorted.empty()) {
        return std::nullopt;
    }
    const auto rank = (sorted.size() * percent + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

std::optional<milliseconds> medianOf(std::span<const milliseconds> sorted) {
    if (sorted.empty()) {
        return std::nullopt;
    }
    const auto middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

}  // namespace

PracticeResult scoreOf(const std::vector<PracticeTalk>& talks, const ClockProfile& profile) {
    PracticeResult result;
    std::vector<milliseconds> firsts;
    std::vector<milliseconds> answered;
    for (const auto& talk : talks) {
        const auto score = scoreOf(talk, profile);
        for (const auto& round : talk.rounds) {
            if (round.end) {
                answered.push_back(lengthOf(round, profile));
            }
        }
        if (score.firstResponse) {
            firsts.push_back(*score.firstResponse);
        }
        result.rounds += score.rounds;
        result.overLimit += score.overLimit;
        result.unanswered += score.isUnanswered ? 1 : 0;
        if (score.guardHits) {
            result.guardHits = result.guardHits.value_or(0) + *score.guardHits;
        }
        result.closed += score.isClosed ? 1 : 0;
        result.closedRight += score.isClosedRight ? 1 : 0;
        result.talks.push_back(score);
    }
    std::ranges::sort(firsts);
    result.firstMean = meanOf(firsts);
    result.firstMedian = medianOf(firsts);
    result.firstP90 = rankOf(firsts, 90);
    result.firstLongest = rankOf(firsts, 100);
    result.responseMean = meanOf(answered);
    return result;
}

}  // namespace core::practice
