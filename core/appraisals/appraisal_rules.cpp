#include "core/appraisals/appraisal_rules.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/base/text.h"
#include "embedded_cases.h"

namespace core::appraisals {
namespace {

using Json = nlohmann::json;

constexpr int kMostPlaces = 20;
constexpr int kMostSheets = 1'000;
constexpr double kWhole = 100;
constexpr double kRounding = 0.01;

bool isMeasure(const std::string& measure) {
    return measure == kScoreMeasure || stats::metricFromWord(measure).has_value();
}

Json jsonOf(const ScoreItem& item) {
    Json json{{"key", item.key}, {"weight", item.weight}};
    if (!item.name.empty()) {
        json["name"] = item.name;
    }
    if (item.target) {
        json["target"] = *item.target;
    }
    for (const auto& point : item.curve) {
        json["curve"].push_back({point.value, point.score});
    }
    return json;
}

Json jsonOf(const ScoreDefinition& definition) {
    Json json{{"method", toWord(definition.method)}, {"groups", Json::array()}};
    for (const auto& group : definition.groups) {
        Json items = Json::array();
        for (const auto& item : group.items) {
            items.push_back(jsonOf(item));
        }
        json["groups"].push_back(
            {{"group", toWord(group.group)}, {"weight", group.weight}, {"items", items}});
    }
    return json;
}

ScoreItem itemOf(const Json& json) {
    ScoreItem item{.key = json.at("key").get<std::string>(),
                   .name = json.value("name", std::string()),
                   .weight = json.at("weight").get<double>(),
                   .target = {},
                   .curve = {}};
    if (json.contains("target")) {
        item.target = json.at("target").get<double>();
    }
    for (const auto& point : json.value("curve", Json::array())) {
        item.curve.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
    }
    return item;
}

/// Throws Json::exception for what is none.
ScoreDefinition definitionOf(const Json& json) {
    ScoreDefinition definition;
    definition.method = methodFromWord(json.at("method").get<std::string>()).value_or(Method::Curve);
    for (const auto& entry : json.at("groups")) {
        ScoreGroup group{.group = itemGroupFromWord(entry.at("group").get<std::string>())
                                      .value_or(ItemGroup::Results),
                         .weight = entry.at("weight").get<double>(),
                         .items = {}};
        for (const auto& item : entry.at("items")) {
            group.items.push_back(itemOf(item));
        }
        definition.groups.push_back(std::move(group));
    }
    return definition;
}

Json jsonOf(const HonourRule& rule) {
    Json json{{"key", rule.key}, {"name", rule.name}, {"places", rule.places}};
    if (rule.isByNomination) {
        json["by_nomination"] = true;
        return json;
    }
    json["rank_by"] = rule.rankBy;
    json["conditions"] = Json::array();
    for (const auto& condition : rule.conditions) {
        Json entry{{"measure", condition.measure}};
        if (condition.least) {
            entry["least"] = *condition.least;
        }
        if (condition.most) {
            entry["most"] = *condition.most;
        }
        json["conditions"].push_back(std::move(entry));
    }
    return json;
}

HonourRule honourOf(const Json& json) {
    HonourRule rule{.key = json.at("key").get<std::string>(),
                    .name = json.at("name").get<std::string>(),
                    .isByNomination = json.value("by_nomination", false),
                    .rankBy = json.value("rank_by", std::string()),
                    .conditions = {},
                    .places = json.value("places", 1)};
    for (const auto& entry : json.value("conditions", Json::array())) {
        HonourCondition condition{.measure = entry.at("measure").get<std::string>(),
                                  .least = {},
                                  .most = {}};
        if (entry.contains("least")) {
            condition.least = entry.at("least").get<double>();
        }
        if (entry.contains("most")) {
            condition.most = entry.at("most").get<double>();
        }
        rule.conditions.push_back(std::move(condition));
    }
    return rule;
}

Json jsonOf(const std::vector<Grade>& grades) {
    Json json = Json::array();
    for (const auto& grade : grades) {
        json.push_back({{"name", grade.name}, {"from", grade.from}});
    }
    return json;
}

std::vector<Grade> gradesOf(const Json& json) {
    std::vector<Grade> grades;
    for (const auto& entry : json) {
        grades.push_back({entry.at("name").get<std::string>(), entry.at("from").get<double>()});
    }
    return grades;
}

/// Throws Json::exception for what is none.
AppraisalRules rulesOf(const Json& json) {
    AppraisalRules rules;
    rules.version = json.value("version", std::int64_t{1});
    rules.period = periodKindFromWord(json.at("period").get<std::string>()).value_or(PeriodKind::Month);
    rules.grades = gradesOf(json.at("grades"));
    rules.weakBelow = json.at("weak_below").get<double>();
    rules.leastSheetsForLast = json.at("least_sheets_for_last").get<int>();
    for (const auto& entry : json.at("sets")) {
        rules.sets.push_back({entry.at("key").get<std::string>(),
                              entry.at("name").get<std::string>(), definitionOf(entry)});
    }
    for (const auto& entry : json.at("honours")) {
        rules.honours.push_back(honourOf(entry));
    }
    return rules;
}

bool isSensible(const HonourRule& rule) {
    if (trimmed(rule.name).empty() || rule.places < 1 || rule.places > kMostPlaces) {
        return false;
    }
    if (rule.isByNomination) {
        return rule.rankBy.empty() && rule.conditions.empty();
    }
    return isMeasure(rule.rankBy) &&
           std::ranges::all_of(rule.conditions, [](const HonourCondition& condition) {
               return isMeasure(condition.measure) && (condition.least || condition.most);
           });
}

template <class T>
bool standOnce(const std::vector<T>& values) {
    std::set<std::string> keys;
    return std::ranges::all_of(values, [&keys](const T& value) {
        return !value.key.empty() && keys.insert(value.key).second;
    });
}

bool isGrade(const Grade& grade) {
    return !trimmed(grade.name).empty() && grade.from >= 0 && grade.from <= kWhole;
}

bool areLimitsRight(const AppraisalRules& rules) {
    return std::ranges::all_of(rules.grades, isGrade) && rules.weakBelow >= 0 &&
           rules.weakBelow <= kWhole && rules.leastSheetsForLast >= 2 &&
           rules.leastSheetsForLast <= kMostSheets;
}

template <class T>
double sumOfWeights(const std::vector<T>& values) {
    double sum = 0;
    for (const auto& value : values) {
        sum += value.weight;
    }
    return sum;
}

std::optional<RulesSlip> slipOf(const ScoreSet& set) {
    RulesSlip slip{.fault = RulesFault::SetNameMissing, .name = set.name};
    if (trimmed(set.name).empty()) {
        return slip;
    }
    if (const auto fault = faultOf(set.definition)) {
        slip.fault = RulesFault::SetWrong;
        slip.definition = fault;
        return slip;
    }
    for (const auto& group : set.definition.groups) {
        if (!makesHundred(sumOfWeights(group.items))) {
            slip.fault = RulesFault::ItemsNotHundred;
            slip.group = group.group;
            return slip;
        }
    }
    if (!makesHundred(sumOfWeights(set.definition.groups))) {
        slip.fault = RulesFault::GroupsNotHundred;
        return slip;
    }
    return std::nullopt;
}

/// Of the names, without blanks around, the first that stands twice.
template <class T>
std::optional<std::string> twiceNamed(const std::vector<T>& values) {
    std::set<std::string> names;
    for (const auto& value : values) {
        if (!names.insert(std::string(trimmed(value.name))).second) {
            return value.name;
        }
    }
    return std::nullopt;
}

}  // namespace

AppraisalRules defaultAppraisalRules() {
    static const AppraisalRules kRules = [] {
        const auto* file = std::ranges::find(
            embedded::k_cases, std::string_view("appraisal_sets.json"), &embedded::File::name);
        if (file == embedded::k_cases.end()) {
            throw std::logic_error("the program lacks the sets of the appraisal");
        }
        return rulesOf(Json::parse(file->text));
    }();
    return kRules;
}

std::string toJson(const AppraisalRules& rules) {
    Json json{{"version", rules.version},
              {"period", toWord(rules.period)},
              {"grades", jsonOf(rules.grades)},
              {"weak_below", rules.weakBelow},
              {"least_sheets_for_last", rules.leastSheetsForLast},
              {"sets", Json::array()},
              {"honours", Json::array()}};
    for (const auto& set : rules.sets) {
        Json entry = jsonOf(set.definition);
        entry["key"] = set.key;
        entry["name"] = set.name;
        json["sets"].push_back(std::move(entry));
    }
    for (const auto& rule : rules.honours) {
        json["honours"].push_back(jsonOf(rule));
    }
    return json.dump();
}

AppraisalRules appraisalRulesFromJson(const std::string& json, AppraisalRules base) {
    try {
        auto rules = rulesOf(Json::parse(json));
        return areSensible(rules) ? rules : base;
    } catch (const Json::exception&) {
        return base;
    }
}

bool areSensible(const AppraisalRules& rules) {
    const auto isRight = [](const ScoreSet& set) {
        return !trimmed(set.name).empty() && !faultOf(set.definition);
    };
    return !rules.sets.empty() && standOnce(rules.sets) && standOnce(rules.honours) &&
           std::ranges::all_of(rules.sets, isRight) &&
           std::ranges::all_of(rules.honours, isSensible) && areLimitsRight(rules);
}

bool makesHundred(double sum) {
    return std::abs(sum - kWhole) < kRounding;
}

std::optional<RulesSlip> slipOf(const AppraisalRules& rules) {
    if (rules.sets.empty()) {
        return RulesSlip{.fault = RulesFault::NoSet};
    }
    for (const auto& set : rules.sets) {
        if (auto slip = slipOf(set)) {
            return slip;
        }
    }
    if (const auto name = twiceNamed(rules.sets)) {
        return RulesSlip{.fault = RulesFault::SetNameTwice, .name = *name};
    }
    for (const auto& rule : rules.honours) {
        if (!isSensible(rule)) {
            return RulesSlip{.fault = trimmed(rule.name).empty() ? RulesFault::HonourNameMissing
                                                                 : RulesFault::HonourWrong,
                             .name = rule.name};
        }
    }
    if (const auto name = twiceNamed(rules.honours)) {
        return RulesSlip{.fault = RulesFault::HonourNameTwice, .name = *name};
    }
    return areLimitsRight(rules) ? std::nullopt
                                 : std::optional(RulesSlip{.fault = RulesFault::LimitsWrong});
}

std::string freshKey(std::string_view stem, const std::vector<std::string>& taken) {
    for (std::size_t number = taken.size() + 1;; ++number) {
        std::string key = std::string(stem) + '-' + std::to_string(number);
        if (std::ranges::find(taken, key) == taken.end()) {
            return key;
        }
    }
}

const ScoreSet* findSet(const AppraisalRules& rules, std::string_view key) {
    const auto found = std::ranges::find(rules.sets, key, &ScoreSet::key);
    return found == rules.sets.end() ? nullptr : &*found;
}

const HonourRule* findHonour(const AppraisalRules& rules, std::string_view key) {
    const auto found = std::ranges::find(rules.honours, key, &HonourRule::key);
    return found == rules.honours.end() ? nullptr : &*found;
}

std::string toJson(const ScoreDefinition& definition) {
    return jsonOf(definition).dump();
}

std::optional<ScoreDefinition> definitionFromJson(const std::string& json) {
    try {
        return definitionOf(Json::parse(json));
    } catch (const Json::exception&) {
        return std::nullopt;
    }
}

std::string toJson(const std::vector<Grade>& grades) {
    return jsonOf(grades).dump();
}

std::vector<Grade> gradesFromJson(const std::string& json) {
    try {
        return gradesOf(Json::parse(json));
    } catch (const Json::exception&) {
        return {};
    }
}

}  // namespace core::appraisals
