#include "core/appraisals/honour.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/word_table.h"

namespace core::appraisals {
namespace {

using Json = nlohmann::json;

constexpr WordTable<HonourState, 4> kStates{{{HonourState::Nominated, "nominated"},
                                             {HonourState::Awarded, "awarded"},
                                             {HonourState::Declined, "declined"},
                                             {HonourState::Withdrawn, "withdrawn"}}};
constexpr WordTable<HonourAction, 3> kActions{{{HonourAction::Award, "award"},
                                               {HonourAction::Decline, "decline"},
                                               {HonourAction::Withdraw, "withdraw"}}};
constexpr double kHundred = 100;

std::optional<double> valueOf(const std::map<std::string, std::optional<double>>& measures,
                              const std::string& measure) {
    const auto found = measures.find(measure);
    return found == measures.end() ? std::nullopt : found->second;
}

bool isMet(const HonourCondition& condition, const std::optional<double>& value) {
    return value && (!condition.least || *value >= *condition.least) &&
           (!condition.most || *value <= *condition.most);
}

}  // namespace

std::optional<HonourState> next(HonourState from, HonourAction action) {
    const auto* step = std::ranges::find_if(kHonourSteps, [&](const HonourStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    return step == kHonourSteps.end() ? std::nullopt : std::optional(step->to);
}

AgentMeasures measuresOf(const stats::StatisticsTable& table, const std::vector<Sheet>& sheets) {
    AgentMeasures measures;
    for (const auto& row : table.rows) {
        const auto& agent = row.cuts.at(0).key;
        if (agent.empty()) {
            continue;
        }
        for (std::size_t i = 0; i < table.query.metrics.size(); ++i) {
            measures[agent][std::string(stats::toWord(table.query.metrics[i]))] =
                row.figures.at(i).value;
        }
    }
    for (const auto& sheet : sheets) {
        if (isFinal(sheet) && sheet.scoreHundredths) {
            measures[sheet.agent][std::string(kScoreMeasure)] =
                static_cast<double>(*sheet.scoreHundredths) / kHundred;
        }
    }
    return measures;
}

std::vector<stats::Metric> metricsOf(const std::vector<HonourRule>& rules) {
    std::vector<stats::Metric> metrics;
    const auto add = [&metrics](const std::string& measure) {
        const auto metric = stats::metricFromWord(measure);
        if (metric && std::ranges::find(metrics, *metric) == metrics.end()) {
            metrics.push_back(*metric);
        }
    };
    for (const auto& rule : rules) {
        add(rule.rankBy);
        for (const auto& condition : rule.conditions) {
            add(condition.measure);
        }
    }
    return metrics;
}

bool isHigherBetter(std::string_view measure) {
    const auto metric = stats::metricFromWord(measure);
    return !metric || stats::definitionOf(*metric).better != stats::Direction::LowerIsBetter;
}

std::vector<HonourCandidate> candidatesOf(const HonourRule& rule, const AgentMeasures& measures) {
    std::vector<HonourCandidate> candidates;
    if (rule.isByNomination) {
        return candidates;
    }
    for (const auto& [agent, known] : measures) {
        HonourCandidate candidate{.agent = agent, .figures = {{rule.rankBy, valueOf(known, rule.rankBy)}}};
        bool isFit = candidate.figures[0].value.has_value();
        for (const auto& condition : rule.conditions) {
            const auto value = valueOf(known, condition.measure);
            isFit = isFit && isMet(condition, value);
            if (condition.measure != rule.rankBy) {
                candidate.figures.push_back({condition.measure, value});
            }
        }
        if (isFit) {
            candidates.push_back(std::move(candidate));
        }
    }
    const double sign = isHigherBetter(rule.rankBy) ? -1 : 1;
    const auto rankOf = [sign](const HonourCandidate& candidate) {
        return sign * *candidate.figures[0].value;
    };
    std::ranges::stable_sort(candidates, {}, rankOf);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        candidates[i].place = i > 0 && rankOf(candidates[i]) == rankOf(candidates[i - 1])
                                  ? candidates[i - 1].place
                                  : static_cast<int>(i) + 1;
    }
    std::erase_if(candidates, [&rule](const HonourCandidate& candidate) {
        return candidate.place > rule.places;
    });
    return candidates;
}

std::string_view toWord(HonourState state) {
    return wordOf(kStates, state);
}

std::string_view toWord(HonourAction action) {
    return wordOf(kActions, action);
}

std::optional<HonourState> honourStateFromWord(std::string_view word) {
    return core::valueOf(kStates, word);
}

std::string toJson(const std::vector<HonourFigure>& figures) {
    Json json = Json::array();
    for (const auto& figure : figures) {
        Json entry{{"measure", figure.measure}};
        if (figure.value) {
            entry["value"] = *figure.value;
        }
        json.push_back(std::move(entry));
    }
    return json.dump();
}

std::vector<HonourFigure> honourFiguresFromJson(const std::string& json) {
    std::vector<HonourFigure> figures;
    for (const auto& entry : Json::parse(json)) {
        HonourFigure figure{.measure = entry.at("measure").get<std::string>(), .value = {}};
        if (entry.contains("value")) {
            figure.value = entry.at("value").get<double>();
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

}  // namespace core::appraisals
