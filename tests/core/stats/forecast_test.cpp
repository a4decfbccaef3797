#include "core/stats/forecast.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "core/stats/target_need.h"
#include "tests/support/catch.h"

using namespace core::stats;

namespace {

using Days = std::vector<std::optional<double>>;

Days weeks(std::size_t count, const std::vector<double>& week, double rise = 0) {
    Days days;
    for (std::size_t i = 0; i < count * 7; ++i) {
        days.push_back(week[i % 7] + rise * static_cast<double>(i));
    }
    return days;
}

const std::vector<double> kWeek{100, 110, 120, 130, 140, 200, 220};

/// The documented formulas once more, written down without looking at the first: by index from the front of all days.
std::optional<double> naive(ForecastMethod method, const Days& days, std::size_t end, std::size_t target) {
    std::vector<double> same;
    std::optional<double> newest;
    for (std::size_t day = target % 7; day < end; day += 7) {
        if (day + 28 >= end && days[day]) {
            same.push_back(*days[day]);
            newest = days[day];
        }
    }
    if (same.empty() || method == ForecastMethod::SeasonalNaive) {
        return newest;
    }
    double mean = 0;
    for (const double value : same) {
        mean += value;
    }
    mean /= static_cast<double>(same.size());
    if (method == ForecastMethod::WeekdayMean) {
        return mean;
    }
    double sums[2]{};
    double counts[2]{};
    for (std::size_t back = 1; back <= 28; ++back) {
        if (days[end - back]) {
            sums[back > 14 ? 1 : 0] += *days[end - back];
            ++counts[back > 14 ? 1 : 0];
        }
    }
    if (counts[0] == 0 || counts[1] == 0) {
        return std::nullopt;
    }
    const double slope = (sums[0] / counts[0] - sums[1] / counts[1]) / 14;
    const double weeksOn = std::floor(static_cast<double>(target - end) / 7);
    return mean + slope * (17.5 + 7 * weeksOn);
}

}  // namespace

TEST_CASE("a week that repeats itself is told without an error", "[analysis]") {
    const auto made = forecast(weeks(6, kWeek), 14);
    REQUIRE(made);
    CHECK(made->method == ForecastMethod::SeasonalNaive);
    REQUIRE(made->days.size() == 14);
    for (std::size_t i = 0; i < 14; ++i) {
        CHECK(made->days[i].value == Approx(kWeek[i % 7]));
        CHECK(made->days[i].low == Approx(kWeek[i % 7]));
    }
    CHECK(made->error().meanAbsolute == Approx(0));
    CHECK(made->error().meanShare == Approx(0));
    // Days 29 to 42, the first of them only told from the day before, the last from fourteen.
    CHECK(made->error().days == 14 * 15 / 2);
}

TEST_CASE("a steady rise is told exactly by the trend", "[analysis]") {
    const auto made = forecast(weeks(8, kWeek, 2), 14);
    REQUIRE(made);
    CHECK(made->method == ForecastMethod::WeekdayTrend);
    CHECK(made->error().meanAbsolute == Approx(0).margin(1e-9));
    CHECK(made->days[0].value == Approx(100 + 2 * 56));
    CHECK(made->days[13].value == Approx(220 + 2 * 69));
    // The same weekday of the last week lags by a week, in the second week by two.
    const auto& lagging = made->errors.front();
    CHECK(lagging.method == ForecastMethod::SeasonalNaive);
    CHECK(lagging.meanAbsolute > 14);
    CHECK(lagging.meanAbsolute < 28);
}

TEST_CASE("the past error and the range are worked out by hand", "[analysis]") {
    // Flat but for the last day, which was 20 more: one of fourteen told days was missed by 20.
    Days days(42, 100.0);
    days.back() = 120.0;
    const auto made = forecast(days, 1);
    REQUIRE(made);
    REQUIRE(made->errors.size() == 3);
    CHECK(made->errors[0].days == 14);
    CHECK(made->errors[0].meanAbsolute == Approx(20.0 / 14));
    CHECK(made->errors[0].meanShare == Approx(20.0 / 120 / 14));
    // Nine of ten of fourteen are thirteen: those were told exactly.
    CHECK(made->days[0].value == Approx(100));
    CHECK(made->days[0].high == Approx(100));
}

TEST_CASE("a forecast needs six weeks with a value on most days", "[analysis]") {
    CHECK_FALSE(forecast(Days(41, 5.0), 7));
    CHECK_FALSE(forecast(Days(42, 5.0), 0));
    Days thin(60, 5.0);
    for (std::size_t i = 0; i < 8; ++i) {
        thin[thin.size() - 1 - 5 * i] = std::nullopt;
    }
    CHECK_FALSE(forecast(thin, 7));
    thin[thin.size() - 1] = 5.0;
    CHECK(forecast(thin, 7));
}

TEST_CASE("what is told keeps within what can be", "[analysis]") {
    std::mt19937 random(7);
    Days days;
    for (int i = 0; i < 70; ++i) {
        days.push_back(std::clamp(1.0 - i / 70.0 + std::uniform_real_distribution(-0.1, 0.1)(random), 0.0, 1.0));
    }
    const auto made = forecast(days, 28, forecastBounds(Metric::ResolutionRate));
    REQUIRE(made);
    for (const auto& day : made->days) {
        CHECK(day.low >= 0);
        CHECK(day.low <= day.value);
        CHECK(day.value <= day.high);
        CHECK(day.high <= 1);
    }
    CHECK(forecastBounds(Metric::SalesAmount).least == 0.0);
    CHECK_FALSE(forecastBounds(Metric::SalesAmount).most);
    CHECK(forecastBounds(Metric::Nps).least == -100.0);
}

TEST_CASE("the methods and their errors are those of a second, naive count", "[analysis]") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&random](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
        Days days;
        const auto count = static_cast<std::size_t>(42 + pick(60));
        for (std::size_t i = 0; i < count; ++i) {
            days.push_back(pick(20) == 0 ? std::nullopt : std::optional<double>(pick(50) + static_cast<int>(i % 7) * 9));
        }
        const auto length = static_cast<std::size_t>(1 + pick(20));
        const auto made = forecast(days, length);
        if (!made) {
            CHECK(std::count_if(days.end() - 42, days.end(), [](const auto& day) { return !day; }) > 7);
            continue;
        }
        INFO("seed " << seed);
        for (const auto& error : made->errors) {
            double sum = 0;
            double shares = 0;
            int told = 0;
            int divided = 0;
            std::vector<double> misses;
            for (std::size_t end = 28; end < count; ++end) {
                for (std::size_t target = end; target < std::min(end + length, count); ++target) {
                    const auto value = naive(error.method, days, end, target);
                    if (!days[target] || !value) {
                        continue;
                    }
                    const double miss = std::abs(*value - *days[target]);
                    misses.push_back(miss);
                    sum += miss;
                    ++told;
                    if (*days[target] != 0) {
                        shares += miss / *days[target];
                        ++divided;
                    }
                }
            }
            CHECK(error.days == told);
            CHECK(error.meanAbsolute == Approx(sum / told));
            CHECK(*error.meanShare == Approx(shares / divided));
            CHECK(made->error().meanAbsolute <= error.meanAbsolute);
            if (error.method == made->method) {
                std::ranges::sort(misses);
                const auto rank = static_cast<std::size_t>(std::ceil(0.9 * static_cast<double>(misses.size()) - 1e-9));
                for (std::size_t ahead = 0; ahead < length; ++ahead) {
                    const auto& day = made->days[ahead];
                    CHECK(day.value == Approx(*naive(error.method, days, count, count + ahead)));
                    CHECK(day.high - day.value == Approx(misses[rank - 1]));
                }
            }
        }
    }
}

TEST_CASE("what is still needed today is worked out by hand", "[analysis]") {
    const auto of = [](std::int64_t numerator, std::int64_t denominator, double value) {
        Figure figure{.numerator = numerator, .denominator = denominator, .rowsCounted = 1};
        figure.value = value;
        return figure;
    };
    // 16 of 20 are solved, 85 % wanted: (16+x) ÷ (20+x) ≥ 0.85 → x ≥ 6.67; of 30 more 27 (0.85·50 = 42.5).
    auto need = needOf(Metric::ResolutionRate, of(16, 20, 0.8), 0.85, 30);
    CHECK(need.kind == NeedKind::GoodInARow);
    CHECK(need.pieces == 7);
    CHECK(need.ofExpected == 27);
    // Three more come: even 19 of 23 are no 85 %.
    CHECK(needOf(Metric::ResolutionRate, of(16, 20, 0.8), 0.85, 3).kind == NeedKind::OutOfReach);
    // A promise was broken: 100 % are gone.
    CHECK(needOf(Metric::PromiseKeptRate, of(9, 10, 0.9), 1.0, {}).kind == NeedKind::OutOfReach);
    CHECK(needOf(Metric::ResolutionRate, of(17, 20, 0.85), 0.85, 30).kind == NeedKind::Reached);
    // 2 of 10 complain again, 5 % wanted: 30 more without one; of 50 more one may.
    need = needOf(Metric::RepeatComplaintRate, of(2, 10, 0.2), 0.05, 50);
    CHECK(need.kind == NeedKind::CleanInARow);
    CHECK(need.pieces == 30);
    CHECK(need.ofExpected == 1);
    CHECK(needOf(Metric::RepeatComplaintRate, of(2, 10, 0.2), 0.05, 20).kind == NeedKind::OutOfReach);
    // 4 waits of 90 s, 60 s wanted: 12 more may take (60·16 − 360) ÷ 12 = 50 s.
    need = needOf(Metric::FirstResponseMean, of(360'000, 4, 90), 60, 12);
    CHECK(need.kind == NeedKind::MeanOfRest);
    CHECK(need.amount == Approx(50));
    CHECK(needOf(Metric::FirstResponseMean, of(360'000, 4, 90), 60, 1).kind == NeedKind::OutOfReach);
    CHECK(needOf(Metric::FirstResponseMean, of(360'000, 4, 90), 60, {}).kind == NeedKind::None);
    // 3 marks of 4.0, 4.5 wanted: (12 + 5x) ÷ (3 + x) ≥ 4.5 → 3.
    CHECK(needOf(Metric::CsatMean, of(12, 3, 4), 4.5, {}).pieces == 3);
    // 800.50 of 1,000 yuan.
    need = needOf(Metric::SalesAmount, of(80'050, 0, 800.5), 1'000, {});
    CHECK(need.kind == NeedKind::Amount);
    CHECK(need.amount == Approx(199.5));
    CHECK(needOf(Metric::Unanswered, of(3, 0, 3), 0, {}).amount == Approx(3));
    // The longest wait of today cannot be taken back; nothing can be told of a median.
    CHECK(needOf(Metric::FirstResponseMax, of(200'000, 0, 200), 180, 5).kind == NeedKind::OutOfReach);
    CHECK(needOf(Metric::FirstResponseMedian, of(90'000, 3, 90), 60, 5).kind == NeedKind::None);
    CHECK(needOf(Metric::ResolutionRate, {}, 0.85, 3).kind == NeedKind::None);
    CHECK(needOf(Metric::ResolutionRate, of(1, 2, 0.5), {}, 3).kind == NeedKind::None);
}

TEST_CASE("what a rate needs is what makes it true, and one less does not", "[analysis]") {
    std::mt19937 random(11);
    for (int i = 0; i < 400; ++i) {
        const auto count = std::uniform_int_distribution<std::int64_t>(1, 60)(random);
        const auto good = std::uniform_int_distribution<std::int64_t>(0, count)(random);
        const double target = std::uniform_int_distribution<int>(50, 99)(random) / 100.0;
        Figure figure{.numerator = good, .denominator = count, .rowsCounted = count};
        figure.value = static_cast<double>(good) / static_cast<double>(count);
        const auto need = needOf(Metric::ResolutionRate, figure, target, {});
        std::int64_t wanted = 0;
        while ((good + wanted) * 100 < std::llround(target * 100) * (count + wanted)) {
            ++wanted;
        }
        INFO(good << " of " << count << " for " << target);
        CHECK((need.kind == NeedKind::Reached) == (wanted == 0));
        CHECK(need.pieces == wanted);
    }
}

TEST_CASE("the rest of a day is what such days bring less what has come", "[analysis]") {
    CHECK(expectedRest({40, 50, 60, 55}, 30) == 21);
    CHECK(expectedRest({10, 10}, 30) == 0);
    CHECK_FALSE(expectedRest({}, 3));
}
