#pragma once

#include "core/stats/metric.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::appraisals {

/// What an agent is appraised by (R300): results are counted, ability and attitude are marked by the assessors.
enum class ItemGroup { Results, Ability, Attitude };
inline constexpr ItemGroup kItemGroups[]{ItemGroup::Results, ItemGroup::Ability, ItemGroup::Attitude};
[[nodiscard]] std::string_view toWord(ItemGroup group);
[[nodiscard]] std::optional<ItemGroup> itemGroupFromWord(std::string_view word);

/// How a figure becomes a score (R302). Curve: along the points of the item. Attainment: the share of the target that is
/// reached, times 100.
enum class Method { Curve, Attainment };
[[nodiscard]] std::string_view toWord(Method method);
[[nodiscard]] std::optional<Method> methodFromWord(std::string_view word);

/// A figure in the metric's unit, and the score from 0 to 100 that it earns.
struct CurvePoint {
    double value = 0;
    double score = 0;
    bool operator==(const CurvePoint&) const = default;
};

/// One line of a sheet.
struct ScoreItem {
    /// Of Results the key of a metric of core/stats, else a key of the set.
    std::string key;
    /// Of what is marked; empty for a metric, whose name the screen knows.
    std::string name;
    /// Above 0; only the relation within its group counts.
    double weight = 0;
    /// Of Results, in the metric's unit.
    std::optional<double> target;
    /// Of Results, by rising values: piecewise linear between the points, level outside of them.
    std::vector<CurvePoint> curve;
    bool operator==(const ScoreItem&) const = default;
};

struct ScoreGroup {
    ItemGroup group = ItemGroup::Results;
    /// Only the relation of the groups counts.
    double weight = 0;
    std::vector<ScoreItem> items;
    bool operator==(const ScoreGroup&) const = default;
};

/// By what a sheet is scored; kept with the sheet.
struct ScoreDefinition {
    Method method = Method::Curve;
    std::vector<ScoreGroup> groups;
    bool operator==(const ScoreDefinition&) const = default;
};

enum class DefinitionFault {
    /// No results, or a group that stands twice or has no item.
    GroupWrong,
    /// A weight is not above 0.
    WeightWrong,
    /// No metric of that key, one without a better direction, or a key that stands twice.
    KeyWrong,
    NameMissing,
    /// Without a target nobody knows what was agreed.
    TargetMissing,
    /// Fewer than two points, values that do not rise, a score outside of 0 to 100, or a worse figure that earns more.
    CurveWrong,
};
[[nodiscard]] std::optional<DefinitionFault> faultOf(const ScoreDefinition& definition);

/// The curve's score of a figure.
[[nodiscard]] double curveScore(std::span<const CurvePoint> curve, double value);
/// 100 × value ÷ target (of a metric that is better when lower: target ÷ value), from 0 to 100.
[[nodiscard]] double attainmentScore(stats::Direction better, double value, double target);
/// The curve that asks for another target: its values are stretched in proportion (of a target of 0: moved).
[[nodiscard]] std::vector<CurvePoint> curveForTarget(std::vector<CurvePoint> curve, double before, double after);

/// What is known of the items: of a metric its figure, of a marked item the mean of the marks. A key that is not there
/// is not known yet; nothing under a key: the figure has no denominator and reads "—".
using ItemValues = std::map<std::string, std::optional<double>>;

struct ItemScore {
    std::string key;
    /// Nothing: not known yet, or "—".
    std::optional<double> score;
    /// Share of the whole sheet as it was planned, and as it counts: the weight of what has no score is spread over the
    /// rest in proportion. 0 without a score.
    double planned = 0;
    double share = 0;
};
struct GroupScore {
    ItemGroup group = ItemGroup::Results;
    /// Nothing: no item has a score.
    std::optional<double> score;
    double share = 0;
    std::vector<ItemScore> items;
};
struct SheetScore {
    /// From 0 to 100; nothing: no item has a score.
    std::optional<double> total;
    /// False while an item is not known yet: the total is one on the way.
    bool isWhole = false;
    /// A figure reads "—", and its weight is spread.
    bool isSpread = false;
    std::vector<GroupScore> groups;
};

/// The score of a sheet (R290, R303):
///   score of a group = Σ weight × score ÷ Σ weight, over its items that have a score;
///   total            = Σ weight × score ÷ Σ weight, over the groups that have a score.
/// Only of a definition without fault.
[[nodiscard]] SheetScore scoreOf(const ScoreDefinition& definition, const ItemValues& values);

/// A word for a range of totals.
struct Grade {
    std::string name;
    /// From this total on.
    double from = 0;
    bool operator==(const Grade&) const = default;
};
/// The grade with the highest `from` that the total reaches; empty: none. To one decimal, as the total is shown.
[[nodiscard]] std::string gradeOf(std::span<const Grade> grades, double total);

}  // namespace core::appraisals
