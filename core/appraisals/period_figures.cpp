#include "core/appraisals/period_figures.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace core::appraisals {
namespace {

using Json = nlohmann::json;
using stats::Figure;
using stats::LeftOut;
using stats::Metric;

Json jsonOf(const Figure& figure) {
    Json json{{"numerator", figure.numerator},
              {"denominator", figure.denominator},
              {"counted", figure.rowsCounted},
              {"left_out", Json::object()}};
    if (figure.value) {
        json["value"] = *figure.value;
    }
    for (const auto& [reason, rows] : figure.rowsLeftOut) {
        json["left_out"][std::string(stats::toWord(reason))] = rows;
    }
    return json;
}

LeftOut leftOutOf(const std::string& word) {
    for (std::size_t i = 0; i < stats::kLeftOuts; ++i) {
        if (stats::toWord(static_cast<LeftOut>(i)) == word) {
            return static_cast<LeftOut>(i);
        }
    }
    throw std::runtime_error("unknown reason in kept figures");
}

Figure figureFrom(const Json& json) {
    Figure figure;
    figure.numerator = json.at("numerator").get<std::int64_t>();
    figure.denominator = json.at("denominator").get<std::int64_t>();
    figure.rowsCounted = json.at("counted").get<std::int64_t>();
    if (json.contains("value")) {
        figure.value = json.at("value").get<double>();
    }
    for (const auto& [word, rows] : json.at("left_out").items()) {
        figure.rowsLeftOut[leftOutOf(word)] = rows.get<std::int64_t>();
    }
    return figure;
}

std::int64_t countOf(Seconds at) {
    return at.time_since_epoch().count();
}

Seconds timeOf(const Json& json) {
    return Seconds{std::chrono::seconds{json.get<std::int64_t>()}};
}

}  // namespace

stats::StatisticsQuery figuresQuery(const Period& period, std::vector<Metric> metrics, Seconds now,
                                    std::chrono::minutes offset) {
    const auto span = spanOf(period, offset);
    std::vector<Metric> once;
    for (const auto metric : metrics) {
        if (std::ranges::find(once, metric) == once.end()) {
            once.push_back(metric);
        }
    }
    return {.from = span.from,
            .to = span.to,
            .asOf = Moment{now},
            .cuts = {stats::Cut::Agent},
            .metrics = std::move(once),
            .schedule = stats::Schedule::Calendar,
            .where = {}};
}

bool isOf(const stats::StatisticsTable& table, const PeriodSpan& span,
          const std::vector<Metric>& metrics) {
    const auto& query = table.query;
    return query.from == span.from && query.to == span.to && query.where.empty() &&
           query.cuts == std::vector{stats::Cut::Agent} &&
           query.schedule == stats::Schedule::Calendar &&
           std::ranges::all_of(metrics, [&query](Metric metric) {
               return std::ranges::find(query.metrics, metric) != query.metrics.end();
           });
}

Figure figureOf(const stats::StatisticsTable& table, const std::string& agent, Metric metric) {
    const auto column = std::ranges::find(table.query.metrics, metric) - table.query.metrics.begin();
    for (const auto& row : table.rows) {
        if (row.cuts.at(0).key == agent) {
            return row.figures.at(static_cast<std::size_t>(column));
        }
    }
    Figure none;
    if (stats::definitionOf(metric).form == stats::Form::Count) {
        none.value = 0;
    }
    return none;
}

std::vector<std::string> agentsOf(const stats::StatisticsTable& table) {
    std::vector<std::string> agents;
    for (const auto& row : table.rows) {
        if (!row.cuts.at(0).key.empty()) {
            agents.push_back(row.cuts[0].key);
        }
    }
    return agents;
}

std::string toJson(const CountedFigures& figures) {
    Json json{{"counted_at", countOf(figures.countedAt)},
              {"from", countOf(figures.span.from)},
              {"to", countOf(figures.span.to)},
              {"credit_days", figures.creditDays},
              {"repeat_days", figures.repeatDays},
              {"figures", Json::array()}};
    for (const auto& [metric, figure] : figures.figures) {
        Json entry = jsonOf(figure);
        entry["metric"] = stats::toWord(metric);
        json["figures"].push_back(std::move(entry));
    }
    return json.dump();
}

CountedFigures countedFiguresFromJson(const std::string& json) {
    const Json read = Json::parse(json);
    CountedFigures figures{.countedAt = timeOf(read.at("counted_at")),
                           .span = {timeOf(read.at("from")), timeOf(read.at("to"))},
                           .creditDays = read.at("credit_days").get<int>(),
                           .repeatDays = read.at("repeat_days").get<int>(),
                           .figures = {}};
    for (const auto& entry : read.at("figures")) {
        const auto metric = stats::metricFromWord(entry.at("metric").get<std::string>());
        if (!metric) {
            throw std::runtime_error("unknown metric in kept figures");
        }
        figures.figures.emplace_back(*metric, figureFrom(entry));
    }
    return figures;
}

}  // namespace core::appraisals
