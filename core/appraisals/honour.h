#pragma once

#include "core/appraisals/appraisal_rules.h"
#include "core/appraisals/appraisal_policy.h"
#include "core/stats/statistics_query.h"

namespace core::appraisals {

using HonourId = std::int64_t;

/// Stored as a word. A candidate of a rule is awarded at once.
enum class HonourState { Nominated, Awarded, Declined, Withdrawn };
enum class HonourAction { Award, Decline, Withdraw };

struct HonourStep {
    HonourState from;
    HonourAction action;
    HonourState to;
};
/// The state table.
inline constexpr std::array kHonourSteps{
    HonourStep{HonourState::Nominated, HonourAction::Award, HonourState::Awarded},
    HonourStep{HonourState::Nominated, HonourAction::Decline, HonourState::Declined},
    HonourStep{HonourState::Awarded, HonourAction::Withdraw, HonourState::Withdrawn},
};
[[nodiscard]] std::optional<HonourState> next(HonourState from, HonourAction action);

/// A measure of a rule with the value it had; nothing: it reads "—".
struct HonourFigure {
    std::string measure;
    std::optional<double> value;
    bool operator==(const HonourFigure&) const = default;
};

/// Who has an honour, or is nominated for one (R297, R298, R308).
struct Honour {
    HonourId id = 0;
    Period period;
    std::string rule;
    std::string name;
    std::string agent;
    HonourState state = HonourState::Nominated;
    /// Those that gave it, as they were; none by nomination.
    std::vector<HonourFigure> figures;
    /// What the praise is for: concrete and true.
    std::string reason;
    /// An example to read in the meeting.
    std::optional<std::int64_t> conversation;
    std::string proposedBy;
    Seconds proposedAt{};
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    /// Why it was declined or withdrawn.
    std::string closingReason;
    std::int64_t version = 1;
    bool operator==(const Honour&) const = default;
};

struct HonourCandidate {
    std::string agent;
    /// The measure that ranks first, then those of the conditions.
    std::vector<HonourFigure> figures;
    /// From 1; equals share a place.
    int place = 1;
    bool operator==(const HonourCandidate&) const = default;
};

/// Every measure of everybody, by agent.
using AgentMeasures = std::map<std::string, std::map<std::string, std::optional<double>>>;
/// The figures of the table, and the totals of the final sheets of the period.
[[nodiscard]] AgentMeasures measuresOf(const stats::StatisticsTable& table, const std::vector<Sheet>& sheets);
/// The metrics that the rules need, each once.
[[nodiscard]] std::vector<stats::Metric> metricsOf(const std::vector<HonourRule>& rules);
/// Who meets every condition and stands on one of the places; a measure that reads "—" meets none. None by nomination.
[[nodiscard]] std::vector<HonourCandidate> candidatesOf(const HonourRule& rule, const AgentMeasures& measures);
/// Whether a higher value of the measure is the better one.
[[nodiscard]] bool isHigherBetter(std::string_view measure);

[[nodiscard]] std::string_view toWord(HonourState state);
[[nodiscard]] std::string_view toWord(HonourAction action);
[[nodiscard]] std::optional<HonourState> honourStateFromWord(std::string_view word);
[[nodiscard]] std::string toJson(const std::vector<HonourFigure>& figures);
[[nodiscard]] std::vector<HonourFigure> honourFiguresFromJson(const std::string& json);

}  // namespace core::appraisals
