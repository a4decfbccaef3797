#pragma once

#include "core/appraisals/period.h"
#include "core/appraisals/score.h"

namespace core::appraisals {

/// A ready score sheet, such as service only or sales-led.
struct ScoreSet {
    std::string key;
    std::string name;
    ScoreDefinition definition;
    bool operator==(const ScoreSet&) const = default;
};

/// The measure of an honours rule that is no metric: the total of the appraisal sheet of the period.
inline constexpr std::string_view kScoreMeasure = "score";

struct HonourCondition {
    /// Key of a metric, or kScoreMeasure.
    std::string measure;
    std::optional<double> least;
    std::optional<double> most;
    bool operator==(const HonourCondition&) const = default;
};

/// Who may be awarded an honour (R297, R308): of those who meet every condition the best by one measure; or whom
/// somebody nominates.
struct HonourRule {
    std::string key;
    std::string name;
    bool isByNomination = false;
    /// Key of a metric, or kScoreMeasure; empty by nomination.
    std::string rankBy;
    std::vector<HonourCondition> conditions;
    /// How many places are awarded; equals share a place.
    int places = 1;
    bool operator==(const HonourRule&) const = default;
};

/// How people are appraised here (R302, R303): of the profile, editable. The program brings what stands in
/// resources/cases/appraisal_sets.json.
struct AppraisalRules {
    /// Goes up with every change that is kept; whoever edits an older one is told.
    std::int64_t version = 1;
    PeriodKind period = PeriodKind::Month;
    std::vector<Grade> grades;
    /// An item below it is a weak one that asks for a measure (R294).
    double weakBelow = 60;
    /// A last place is shown only among at least so many sheets (R295).
    int leastSheetsForLast = 3;
    std::vector<ScoreSet> sets;
    std::vector<HonourRule> honours;
    bool operator==(const AppraisalRules&) const = default;
};

[[nodiscard]] AppraisalRules defaultAppraisalRules();
[[nodiscard]] std::string toJson(const AppraisalRules& rules);
/// What is missing or wrong stays as in `base`.
[[nodiscard]] AppraisalRules appraisalRulesFromJson(const std::string& json, AppraisalRules base);
/// At least one set, keys that stand once, no faulty definition, grades from 0 to 100, honours whose measures exist.
[[nodiscard]] bool areSensible(const AppraisalRules& rules);

/// Why edited rules cannot be kept.
enum class RulesFault {
    SetNameMissing,
    SetNameTwice,
    /// ScoreDefinition has the fault that is named beside it.
    SetWrong,
    /// The weights of the groups, or of the items of one group, do not make 100.
    GroupsNotHundred,
    ItemsNotHundred,
    HonourNameMissing,
    HonourNameTwice,
    /// No measure to rank by, one that is none, or a condition without a limit.
    HonourWrong,
    /// Grades, the weak score or the sheets for a last place.
    LimitsWrong,
    NoSet,
};
struct RulesSlip {
    RulesFault fault = RulesFault::NoSet;
    /// Of the set or honour; empty: of neither.
    std::string name;
    std::optional<DefinitionFault> definition;
    /// Of ItemsNotHundred.
    std::optional<ItemGroup> group;
    bool operator==(const RulesSlip&) const = default;
};
/// What stands in the way of keeping them, the first thing found. Stricter than areSensible(), which only says whether
/// rules can be worked with: weights that people write down have to make 100.
[[nodiscard]] std::optional<RulesSlip> slipOf(const AppraisalRules& rules);
/// The sum of the weights makes 100, but for what rounding leaves.
[[nodiscard]] bool makesHundred(double sum);

/// A key that none of them has: `set-3`.
[[nodiscard]] std::string freshKey(std::string_view stem, const std::vector<std::string>& taken);

/// Null: there is none of that key.
[[nodiscard]] const ScoreSet* findSet(const AppraisalRules& rules, std::string_view key);
[[nodiscard]] const HonourRule* findHonour(const AppraisalRules& rules, std::string_view key);

[[nodiscard]] std::string toJson(const ScoreDefinition& definition);
/// Nothing for a text that is none.
[[nodiscard]] std::optional<ScoreDefinition> definitionFromJson(const std::string& json);
[[nodiscard]] std::string toJson(const std::vector<Grade>& grades);
[[nodiscard]] std::vector<Grade> gradesFromJson(const std::string& json);

}  // namespace core::appraisals
