#include "core/appraisals/history.h"

#include <algorithm>
#include <random>
#include <set>

#include "core/appraisals/honour.h"
#include "core/appraisals/period_figures.h"
#include "tests/support/catch.h"

using namespace core::appraisals;

namespace {

Sheet finalSheet(const std::string& agent, int month, std::int64_t hundredths,
                 const std::string& team = "A") {
    Sheet sheet;
    sheet.id = month * 100 + agent[0];
    sheet.agent = agent;
    sheet.team = team;
    sheet.period = moved({PeriodKind::Month, 2026, 1}, month - 1);
    sheet.state = SheetState::Closed;
    sheet.grades = {{"优秀", 90}, {"合格", 60}};
    sheet.scoreHundredths = hundredths;
    return sheet;
}

const HistoryRow& row(const std::vector<HistoryRow>& rows, const std::string& agent, int month) {
    const auto period = moved({PeriodKind::Month, 2026, 1}, month - 1);
    const auto found = std::ranges::find_if(rows, [&](const HistoryRow& each) {
        return each.agent == agent && each.period == period;
    });
    REQUIRE(found != rows.end());
    return *found;
}

}  // namespace

TEST_CASE("ranks count within team and period, and equals share a place", "[appraisals]") {
    auto open = finalSheet("Zhou", 1, 9'900);
    open.state = SheetState::Interviewed;
    const auto rows = historyOf({finalSheet("Wang", 1, 8'000), finalSheet("Chen", 1, 9'100),
                                 // Shown as 80.0 too.
                                 finalSheet("Xu", 1, 8'004), finalSheet("Sun", 1, 5'000), open,
                                 finalSheet("Wu", 1, 1'000, "B"), finalSheet("Chen", 2, 9'000)},
                                3);
    REQUIRE(rows.size() == 6);
    CHECK(rows.front().period.number == 2);
    CHECK(row(rows, "Chen", 1).rank == 1);
    CHECK(row(rows, "Wang", 1).rank == 2);
    CHECK(row(rows, "Xu", 1).rank == 2);
    CHECK(row(rows, "Sun", 1).rank == 4);
    CHECK(row(rows, "Sun", 1).of == 4);
    CHECK(row(rows, "Sun", 1).isLast);
    CHECK(row(rows, "Chen", 1).grade == "优秀");
    CHECK(row(rows, "Sun", 1).grade.empty());
    CHECK_FALSE(row(rows, "Wang", 1).isLast);
    // One alone is not last.
    CHECK_FALSE(row(rows, "Wu", 1).isLast);
    CHECK(row(rows, "Wu", 1).rank == 1);
    CHECK_FALSE(row(rows, "Chen", 2).isLast);
}

TEST_CASE("the run of last places ends with a better place or a period without a sheet",
          "[appraisals]") {
    std::vector<Sheet> sheets;
    // Sun is last in 1, 2, 3, not in 4, last in 5, without a sheet in 6, last in 7.
    for (int month = 1; month <= 7; ++month) {
        sheets.push_back(finalSheet("Wang", month, 8'000));
        sheets.push_back(finalSheet("Chen", month, month == 4 ? 4'000 : 9'000));
        sheets.push_back(finalSheet("Xu", month, month == 6 ? 1'000 : 7'000));
        if (month != 6) {
            sheets.push_back(finalSheet("Sun", month, 5'000));
        }
    }
    const auto rows = historyOf(sheets, 3);
    CHECK(row(rows, "Sun", 1).lastRun == 1);
    CHECK(row(rows, "Sun", 2).lastRun == 2);
    CHECK(row(rows, "Sun", 3).lastRun == 3);
    CHECK(row(rows, "Sun", 4).lastRun == 0);
    CHECK(row(rows, "Chen", 4).lastRun == 1);
    CHECK(row(rows, "Sun", 5).lastRun == 1);
    CHECK(row(rows, "Sun", 7).lastRun == 1);
    const auto year = yearOf(rows, 2026, {{"Sun", 2}});
    REQUIRE(year.size() == 4);
    CHECK(year.front().agent == "Chen");
    const auto sun = std::ranges::find(year, "Sun", &YearRow::agent);
    CHECK(sun->lastPlaces == 5);
    CHECK(sun->longestLastRun == 3);
    CHECK(sun->sheets == 6);
    CHECK(sun->mean == Approx(50));
    CHECK(sun->honours == 2);
    CHECK(year.front().best == Approx(90));
    CHECK(year.front().worst == Approx(40));
    CHECK(yearOf(rows, 2025, {}).empty());
}

TEST_CASE("where all are equal nobody is last", "[appraisals]") {
    const auto rows = historyOf({finalSheet("Wang", 1, 8'000), finalSheet("Chen", 1, 8'000),
                                 finalSheet("Xu", 1, 8'001)},
                                3);
    for (const auto& each : rows) {
        CHECK_FALSE(each.isLast);
        CHECK(each.rank == 1);
    }
}

TEST_CASE("candidates of generated rules agree with a naive search", "[appraisals]") {
    std::mt19937 random(11);
    const std::vector<std::string> names{"score", "sales_amount", "first_response_mean",
                                         "complaint_rate"};
    int awarded = 0;
    for (int round = 0; round < 500; ++round) {
        AgentMeasures measures;
        for (int agent = 0; agent < 8; ++agent) {
            for (const auto& name : names) {
                if (random() % 5 != 0) {
                    measures["agent" + std::to_string(agent)][name] =
                        random() % 6 == 0 ? std::nullopt
                                          : std::optional(static_cast<double>(random() % 10));
                }
            }
        }
        HonourRule rule{.key = "k",
                        .name = "n",
                        .rankBy = names[random() % names.size()],
                        .conditions = {{names[random() % names.size()], 3.0, {}},
                                       {names[random() % names.size()], {}, 8.0}},
                        .places = 1 + static_cast<int>(random() % 3)};
        std::vector<std::pair<std::string, double>> fit;
        for (auto& [agent, known] : measures) {
            const auto ranked = known[rule.rankBy];
            const auto least = known[rule.conditions[0].measure];
            const auto most = known[rule.conditions[1].measure];
            if (ranked && least && *least >= 3 && most && *most <= 8) {
                fit.emplace_back(agent, *ranked);
            }
        }
        const bool isHigher = rule.rankBy == "score" || rule.rankBy == "sales_amount";
        std::map<std::string, int> expected;
        for (const auto& [agent, value] : fit) {
            const auto better = std::ranges::count_if(fit, [&, value = value](const auto& other) {
                return isHigher ? other.second > value : other.second < value;
            });
            if (better < rule.places) {
                expected[agent] = static_cast<int>(better) + 1;
            }
        }
        std::map<std::string, int> found;
        for (const auto& candidate : candidatesOf(rule, measures)) {
            found[candidate.agent] = candidate.place;
            CHECK(candidate.figures[0].measure == rule.rankBy);
        }
        REQUIRE(found == expected);
        awarded += static_cast<int>(found.size());
    }
    CHECK(awarded > 300);
    CHECK(candidatesOf({.key = "k", .name = "n", .isByNomination = true}, {{"a", {}}}).empty());
}

TEST_CASE("steps of an honour are the written ones", "[appraisals]") {
    using S = HonourState;
    using A = HonourAction;
    for (const auto state : {S::Nominated, S::Awarded, S::Declined, S::Withdrawn}) {
        CHECK(honourStateFromWord(toWord(state)) == state);
        for (const auto action : {A::Award, A::Decline, A::Withdraw}) {
            std::optional<S> expected;
            if (state == S::Nominated && action != A::Withdraw) {
                expected = action == A::Award ? S::Awarded : S::Declined;
            } else if (state == S::Awarded && action == A::Withdraw) {
                expected = S::Withdrawn;
            }
            CHECK(next(state, action) == expected);
        }
    }
}

TEST_CASE("kept figures come back as they were, and an agent without rows has counts of zero",
          "[appraisals]") {
    using namespace core::stats;
    CountedFigures figures{.countedAt = core::Seconds{std::chrono::seconds{1'700'000'000}},
                           .span = spanOf({PeriodKind::Quarter, 2026, 2}),
                           .creditDays = 4,
                           .repeatDays = 15,
                           .figures = {}};
    Figure figure;
    figure.numerator = 7;
    figure.denominator = 3;
    figure.value = 7.0 / 3;
    figure.rowsCounted = 3;
    for (std::size_t i = 0; i < kLeftOuts; ++i) {
        figure.rowsLeftOut[static_cast<LeftOut>(i)] = static_cast<std::int64_t>(i) + 1;
    }
    for (std::size_t i = 0; i < kMetrics; ++i) {
        figures.figures.emplace_back(static_cast<Metric>(i), i % 2 == 0 ? figure : Figure{});
    }
    CHECK(countedFiguresFromJson(toJson(figures)) == figures);
    const StatisticsTable empty{
        .query = figuresQuery({PeriodKind::Month, 2026, 1},
                              {Metric::SalesAmount, Metric::CsatMean, Metric::SalesAmount}, {})};
    CHECK(empty.query.metrics.size() == 2);
    CHECK(figureOf(empty, "Wang", Metric::SalesAmount).value == 0.0);
    CHECK_FALSE(figureOf(empty, "Wang", Metric::CsatMean).value);
}
