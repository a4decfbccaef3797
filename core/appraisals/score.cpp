#include "core/appraisals/score.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/base/text.h"
#include "core/base/word_table.h"

namespace core::appraisals {
namespace {

constexpr WordTable<ItemGroup, 3> kGroups{{{ItemGroup::Results, "results"},
                                           {ItemGroup::Ability, "ability"},
                                           {ItemGroup::Attitude, "attitude"}}};
constexpr WordTable<Method, 2> kMethods{
    {{Method::Curve, "curve"}, {Method::Attainment, "attainment"}}};
constexpr double kBest = 100;

bool isFaulty(const std::vector<CurvePoint>& curve, stats::Direction better) {
    if (curve.size() < 2) {
        return true;
    }
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (!std::isfinite(curve[i].value) || !(curve[i].score >= 0 && curve[i].score <= kBest)) {
            return true;
        }
        if (i == 0) {
            continue;
        }
        const double step = curve[i].score - curve[i - 1].score;
        if (!(curve[i].value > curve[i - 1].value) ||
            (better == stats::Direction::HigherIsBetter ? step < 0 : step > 0)) {
            return true;
        }
    }
    return false;
}

std::optional<DefinitionFault> faultOfResult(const ScoreItem& item) {
    const auto metric = stats::metricFromWord(item.key);
    if (!metric || stats::definitionOf(*metric).better == stats::Direction::None) {
        return DefinitionFault::KeyWrong;
    }
    if (!item.target || !std::isfinite(*item.target) || *item.target < 0) {
        return DefinitionFault::TargetMissing;
    }
    return isFaulty(item.curve, stats::definitionOf(*metric).better)
               ? std::optional(DefinitionFault::CurveWrong)
               : std::nullopt;
}

std::optional<double> scoreOfItem(Method method, ItemGroup group, const ScoreItem& item,
                                  const std::optional<double>& value) {
    if (!value) {
        return std::nullopt;
    }
    if (group != ItemGroup::Results) {
        return std::clamp(*value, 0.0, kBest);
    }
    return method == Method::Curve
               ? curveScore(item.curve, *value)
               : attainmentScore(stats::definitionOf(*stats::metricFromWord(item.key)).better,
                                 *value, item.target.value_or(0));
}

/// Σ weight × score ÷ Σ weight over what has a score.
struct WeightedMean {
    double sum = 0;
    double weights = 0;
    void add(double weight, const std::optional<double>& score) {
        if (score) {
            sum += weight * *score;
            weights += weight;
        }
    }
    [[nodiscard]] std::optional<double> value() const {
        return weights > 0 ? std::optional(sum / weights) : std::nullopt;
    }
};

GroupScore scoreOfGroup(Method method, const ScoreGroup& group, const ItemValues& values,
                        SheetScore& sheet) {
    GroupScore scored{.group = group.group, .score = {}, .share = 0, .items = {}};
    WeightedMean mean;
    for (const auto& item : group.items) {
        const auto known = values.find(item.key);
        ItemScore line{.key = item.key, .score = {}, .planned = item.weight, .share = 0};
        if (known == values.end()) {
            sheet.isWhole = false;
        } else {
            line.score = scoreOfItem(method, group.group, item, known->second);
            sheet.isSpread = sheet.isSpread || !line.score;
        }
        mean.add(item.weight, line.score);
        scored.items.push_back(std::move(line));
    }
    scored.score = mean.value();
    return scored;
}

double sumOf(const std::vector<ItemScore>& items, bool onlyScored) {
    double sum = 0;
    for (const auto& item : items) {
        sum += onlyScored && !item.score ? 0 : item.planned;
    }
    return sum;
}

}  // namespace

std::string_view toWord(ItemGroup group) {
    return wordOf(kGroups, group);
}

std::optional<ItemGroup> itemGroupFromWord(std::string_view word) {
    return valueOf(kGroups, word);
}

std::string_view toWord(Method method) {
    return wordOf(kMethods, method);
}

std::optional<Method> methodFromWord(std::string_view word) {
    return valueOf(kMethods, word);
}

std::optional<DefinitionFault> faultOf(const ScoreDefinition& definition) {
    std::set<ItemGroup> groups;
    std::set<std::string> keys;
    for (const auto& group : definition.groups) {
        if (!groups.insert(group.group).second || group.items.empty()) {
            return DefinitionFault::GroupWrong;
        }
        if (!(group.weight > 0) || !std::isfinite(group.weight)) {
            return DefinitionFault::WeightWrong;
        }
        for (const auto& item : group.items) {
            if (!(item.weight > 0) || !std::isfinite(item.weight)) {
                return DefinitionFault::WeightWrong;
            }
            if (trimmed(item.key).empty() || !keys.insert(item.key).second) {
                return DefinitionFault::KeyWrong;
            }
            if (group.group != ItemGroup::Results) {
                if (trimmed(item.name).empty()) {
                    return DefinitionFault::NameMissing;
                }
            } else if (const auto fault = faultOfResult(item)) {
                return fault;
            }
        }
    }
    return groups.contains(ItemGroup::Results) ? std::nullopt
                                               : std::optional(DefinitionFault::GroupWrong);
}

double curveScore(std::span<const CurvePoint> curve, double value) {
    if (value <= curve.front().value) {
        return curve.front().score;
    }
    for (std::size_t i = 1; i < curve.size(); ++i) {
        if (value <= curve[i].value) {
            const auto& left = curve[i - 1];
            const auto& right = curve[i];
            return left.score + (right.score - left.score) * (value - left.value) /
                                    (right.value - left.value);
        }
    }
    return curve.back().score;
}

double attainmentScore(stats::Direction better, double value, double target) {
    if (better == stats::Direction::LowerIsBetter) {
        return value <= target ? kBest : kBest * target / value;
    }
    if (value >= target) {
        return kBest;
    }
    return target <= 0 ? 0.0 : std::max(0.0, kBest * value / target);
}

std::vector<CurvePoint> curveForTarget(std::vector<CurvePoint> curve, double before, double after) {
    for (auto& point : curve) {
        // A target of 0 has no proportion, and one of 0 would press the curve into a point.
        point.value = before > 0 && after > 0 ? point.value * after / before
                                              : point.value + after - before;
    }
    return curve;
}

SheetScore scoreOf(const ScoreDefinition& definition, const ItemValues& values) {
    SheetScore sheet{.total = {}, .isWhole = true, .isSpread = false, .groups = {}};
    WeightedMean mean;
    double planned = 0;
    for (const auto& group : definition.groups) {
        sheet.groups.push_back(scoreOfGroup(definition.method, group, values, sheet));
        mean.add(group.weight, sheet.groups.back().score);
        planned += group.weight;
    }
    sheet.total = mean.value();
    for (std::size_t i = 0; i < sheet.groups.size(); ++i) {
        auto& group = sheet.groups[i];
        const double weight = definition.groups[i].weight;
        group.share = group.score ? weight / mean.weights : 0;
        const double all = sumOf(group.items, false);
        const double scored = sumOf(group.items, true);
        for (auto& item : group.items) {
            item.share = item.score ? group.share * item.planned / scored : 0;
            item.planned = weight / planned * item.planned / all;
        }
    }
    return sheet;
}

std::string gradeOf(std::span<const Grade> grades, double total) {
    constexpr double kDecimals = 10;
    const double shown = std::round(total * kDecimals) / kDecimals;
    const Grade* best = nullptr;
    for (const auto& grade : grades) {
        if (shown >= grade.from && (best == nullptr || grade.from > best->from)) {
            best = &grade;
        }
    }
    return best == nullptr ? std::string() : best->name;
}

}  // namespace core::appraisals
