#include "core/quality/inspection.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/word_table.h"

namespace core::quality {
namespace {

constexpr WordTable<QualityState, 7> kStates{{
    {QualityState::Drawn, "drawn"},
    {QualityState::Inspected, "inspected"},
    {QualityState::Told, "told"},
    {QualityState::Accepted, "accepted"},
    {QualityState::Appealed, "appealed"},
    {QualityState::Decided, "decided"},
    {QualityState::Closed, "closed"},
}};
constexpr WordTable<QualityAction, 6> kActions{{
    {QualityAction::Inspect, "inspect"},
    {QualityAction::Tell, "tell"},
    {QualityAction::Accept, "accept"},
    {QualityAction::Appeal, "appeal"},
    {QualityAction::Decide, "decide"},
    {QualityAction::Close, "close"},
}};
constexpr WordTable<RootCause, 8> kCauses{{
    {RootCause::None, "none"},
    {RootCause::Knowledge, "knowledge"},
    {RootCause::Skill, "skill"},
    {RootCause::Attitude, "attitude"},
    {RootCause::Process, "process"},
    {RootCause::System, "system"},
    {RootCause::Workload, "workload"},
    {RootCause::Buyer, "buyer"},
}};

std::optional<std::int64_t> shareOf(const ScoreCard& card, std::span<const ItemMark> marks,
                                    std::optional<CardGroup> group) {
    std::int64_t weights = 0;
    std::int64_t sum = 0;
    for (const auto& item : card.items) {
        const auto mark = std::ranges::find(marks, item.key, &ItemMark::key);
        const bool counts = mark != marks.end() && mark->share && (!group || item.group == *group);
        if (counts) {
            weights += item.weight;
            sum += item.weight * *mark->share;
        }
    }
    if (weights == 0) {
        return std::nullopt;
    }
    // Percent to ten-thousandths, rounded half up.
    return (sum * 200 + weights) / (2 * weights);
}

double meanOf(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

double varianceOf(const std::vector<double>& values) {
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values) {
        sum += (value - mean) * (value - mean);
    }
    return sum / static_cast<double>(values.size());
}

}  // namespace

std::optional<std::int64_t> scoreOf(const ScoreCard& card, std::span<const ItemMark> marks) {
    return shareOf(card, marks, std::nullopt);
}

std::optional<std::int64_t> scoreOf(const ScoreCard& card, std::span<const ItemMark> marks,
                                    CardGroup group) {
    return shareOf(card, marks, group);
}

bool isPassed(const ScoreCard& card, std::optional<std::int64_t> score) {
    return score && *score >= card.passMark * 100;
}

ScoreSpread spreadOf(std::span<const ScoredAgent> scored) {
    std::map<std::string, std::vector<double>> byAgent;
    std::map<std::string, std::int64_t> passed;
    for (const auto& one : scored) {
        byAgent[one.agent].push_back(static_cast<double>(one.score));
        passed[one.agent] += one.isPassed ? 1 : 0;
    }
    ScoreSpread spread;
    std::vector<double> means;
    for (const auto& [agent, scores] : byAgent) {
        const auto [lowest, highest] = std::ranges::minmax(scores);
        spread.agents.push_back({.agent = agent,
                                 .inspected = static_cast<std::int64_t>(scores.size()),
                                 .passed = passed[agent],
                                 .mean = meanOf(scores),
                                 .lowest = static_cast<std::int64_t>(lowest),
                                 .highest = static_cast<std::int64_t>(highest),
                                 .deviation = std::sqrt(varianceOf(scores))});
        means.push_back(spread.agents.back().mean);
    }
    if (!means.empty()) {
        spread.mean = meanOf(means);
    }
    if (means.size() > 1) {
        spread.variance = varianceOf(means);
    }
    return spread;
}

std::string_view toWord(QualityState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(QualityAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(RootCause cause) {
    return wordOf(kCauses, cause);
}

std::optional<QualityState> qualityStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<RootCause> rootCauseFromWord(std::string_view word) {
    return valueOf(kCauses, word);
}

}  // namespace core::quality
