#include "core/stats/comparison.h"

#include <cmath>

#include "core/stats/cross_table.h"
#include "core/stats/statistics_reader.h"
#include "tests/core/stats/generated_shop.h"
#include "tests/support/catch.h"

using namespace core::stats;
using support::GeneratedShop;

namespace {

Figure figureOf(std::int64_t numerator, std::int64_t denominator) {
    Figure figure{.numerator = numerator, .denominator = denominator, .rowsCounted = denominator};
    if (denominator != 0) {
        figure.value = static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    return figure;
}

StatisticsTable tableOf(std::vector<Metric> metrics, std::vector<Figure> total) {
    StatisticsTable table;
    table.query.metrics = std::move(metrics);
    table.total = std::move(total);
    return table;
}

StatisticsQuery queryOf(std::vector<Cut> cuts) {
    return {.from = core::Seconds{std::chrono::seconds{GeneratedShop::kStart}},
            .to = core::Seconds{std::chrono::seconds{GeneratedShop::kStart + GeneratedShop::kDays * 86400}},
            .asOf = core::Moment{std::chrono::seconds{GeneratedShop::kNow}},
            .cuts = std::move(cuts),
            .metrics = {Metric::ConsultConversion}};
}

std::string dateOf(core::Seconds at) {
    return core::toLocalText(at).substr(0, 10);
}

}  // namespace

TEST_CASE("a comparison has both values, the difference, its share and which side is better",
          "[analysis]") {
    const auto first = tableOf({Metric::ResolutionRate, Metric::ReturnRate, Metric::BuyerMessages,
                                Metric::CsatMean, Metric::Nps},
                               {figureOf(40, 80), figureOf(1, 10), figureOf(5, 1), figureOf(0, 0),
                                figureOf(0, 4)});
    auto second = tableOf({Metric::ReturnRate, Metric::ResolutionRate, Metric::BuyerMessages,
                           Metric::CsatMean, Metric::Nps},
                          {figureOf(3, 20), figureOf(45, 60), figureOf(7, 1), figureOf(9, 2),
                           figureOf(1, 4)});
    const auto rows = compared(first, second);
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].metric == Metric::ResolutionRate);
    CHECK(rows[0].difference == Approx(0.25));
    CHECK(rows[0].change == Approx(0.5));
    CHECK(rows[0].direction == Change::Better);
    CHECK(rows[0].second.denominator == 60);
    CHECK(rows[1].difference == Approx(0.05));
    CHECK(rows[1].direction == Change::Worse);
    // More messages are neither.
    CHECK(rows[2].direction == Change::None);
    // An empty denominator: no difference either.
    CHECK_FALSE(rows[3].difference);
    CHECK(rows[3].direction == Change::None);
    // From nothing there is no share.
    CHECK(rows[4].difference == Approx(0.25));
    CHECK_FALSE(rows[4].change);
    CHECK(compared(first, first)[0].direction == Change::Same);
}

TEST_CASE("this month is held against the same days of the last one", "[analysis]") {
    const auto [last, current] = monthOnMonth(*core::parseLocalTime("2026-11-26 10:00:00"));
    CHECK(dateOf(last.from) == "2026-10-01");
    CHECK(dateOf(last.to) == "2026-10-27");
    CHECK(dateOf(current.from) == "2026-11-01");
    CHECK(dateOf(current.to) == "2026-11-27");
    // February is shorter than the days of March that have passed; January follows December.
    const auto [february, march] = monthOnMonth(*core::parseLocalTime("2026-03-31 23:59:00"));
    CHECK(dateOf(february.from) == "2026-02-01");
    CHECK(dateOf(february.to) == "2026-03-01");
    CHECK(dateOf(march.to) == "2026-04-01");
    CHECK(dateOf(monthOnMonth(*core::parseLocalTime("2026-01-01")).first.from) == "2025-12-01");
}

TEST_CASE("a day without a row counts nothing, and has no share", "[analysis]") {
    StatisticsTable table;
    table.query = {.from = *core::parseLocalTime("2026-11-24"),
                   .to = *core::parseLocalTime("2026-11-27"),
                   .cuts = {Cut::Day},
                   .metrics = {Metric::SalesOrders, Metric::ResolutionRate}};
    table.rows.push_back({{{.cut = Cut::Day, .key = "2026-11-25"}}, {figureOf(6, 2), figureOf(1, 4)}});
    CHECK(dailyValues(table, Metric::SalesOrders) ==
          std::vector<std::optional<double>>{0, 3, 0});
    CHECK(dailyValues(table, Metric::ResolutionRate) ==
          std::vector<std::optional<double>>{std::nullopt, 0.25, std::nullopt});
    CHECK(dailyValues(table, Metric::Nps).empty());
}

TEST_CASE("a cross table holds each value against everybody", "[analysis]") {
    StatisticsTable rows;
    rows.query.metrics = {Metric::ConsultConversion};
    rows.query.cuts = {Cut::QuestionType};
    rows.total = {figureOf(30, 100)};
    rows.rows = {{{{.cut = Cut::QuestionType, .key = "11", .text = "product"}}, {figureOf(20, 40)}},
                 {{{.cut = Cut::QuestionType, .key = "12", .text = "price"}}, {figureOf(12, 60)}},
                 {{{.cut = Cut::QuestionType, .key = "13"}}, {figureOf(0, 0)}}};
    const auto table = crossTable(rows);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].label.key == "12");
    CHECK(table.rows[0].share == Approx(0.6));
    CHECK(table.rows[0].all.difference == Approx(-0.1));
    CHECK(table.rows[1].label.text == "product");
    CHECK(table.rows[1].all.figure.numerator == 20);
    CHECK(table.rows[1].all.difference == Approx(0.2));
    CHECK_FALSE(table.rows[2].all.difference);
    CHECK(table.rows[2].share == 0.0);
}

TEST_CASE("the cross tables of many shops are those of asking for each cell alone", "[analysis]") {
    core::jobs::JobContext job;
    for (unsigned seed = 300; seed < 320; ++seed) {
        GeneratedShop shop(seed);
        StatisticsReader reader(shop.database);
        const auto count = [&](const StatisticsQuery& query) { return *reader.table(query, job); };
        const auto table = crossTable(count(queryOf({Cut::QuestionType, Cut::Channel})),
                                      count(queryOf({Cut::QuestionType})),
                                      count(queryOf({Cut::Channel})));
        const auto alone = [&](const std::string& type, const std::optional<std::string>& channel) {
            auto query = queryOf({});
            query.where = {{.cut = Cut::QuestionType, .key = type.empty() ? "0" : type}};
            if (channel) {
                query.where.push_back({.cut = Cut::Channel, .key = *channel});
            }
            return count(query).total.front();
        };
        const auto total = count(queryOf({})).total.front();
        CHECK(table.total == total);
        for (const auto& row : table.rows) {
            if (row.label.key.empty()) {
                continue;
            }
            INFO("seed " << seed << " type " << row.label.key);
            CHECK(row.all.figure == alone(row.label.key, {}));
            REQUIRE(row.cells.size() == table.columns.size());
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const auto figure = alone(row.label.key, table.columns[i].key);
                CHECK(row.cells[i].figure.numerator == figure.numerator);
                CHECK(row.cells[i].figure.denominator == figure.denominator);
                if (figure.value) {
                    CHECK(*row.cells[i].difference == Approx(*figure.value - *total.value));
                } else {
                    CHECK_FALSE(row.cells[i].difference);
                }
            }
        }
    }
}

TEST_CASE("the comparison of two halves is that of two plain counts", "[analysis]") {
    core::jobs::JobContext job;
    for (unsigned seed = 330; seed < 345; ++seed) {
        GeneratedShop shop(seed);
        StatisticsReader reader(shop.database);
        auto first = queryOf({Cut::Day});
        first.metrics = {Metric::SalesAmount, Metric::ResponseMean, Metric::ConsultConversion};
        auto second = first;
        first.to = first.from + std::chrono::days{2};
        second.from = first.to;
        const auto rows = compared(*reader.table(first, job), *reader.table(second, job));
        first.cuts.clear();
        second.cuts.clear();
        for (const auto& row : rows) {
            first.metrics = second.metrics = {row.metric};
            const auto before = reader.table(first, job)->total.front();
            const auto after = reader.table(second, job)->total.front();
            INFO("seed " << seed << " " << toWord(row.metric));
            CHECK(row.first == before);
            CHECK(row.second == after);
            const bool hasBoth = before.value.has_value() && after.value.has_value();
            CHECK(row.difference.has_value() == hasBoth);
            if (hasBoth) {
                CHECK(*row.difference == *after.value - *before.value);
                CHECK(row.change.has_value() == (*before.value != 0));
            }
        }
    }
}
