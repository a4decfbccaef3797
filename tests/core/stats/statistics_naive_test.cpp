#include <iostream>

#include "core/stats/statistics_reader.h"
#include "tests/core/stats/generated_shop.h"
#include "tests/core/stats/naive_statistics.h"
#include "tests/support/catch.h"

using namespace core::stats;
using support::GeneratedShop;

namespace {

core::Seconds at(std::int64_t seconds) {
    return core::Seconds{std::chrono::seconds{seconds}};
}

std::vector<Metric> allMetrics() {
    std::vector<Metric> metrics;
    for (const auto& definition : metricCatalogue()) {
        metrics.push_back(definition.metric);
    }
    return metrics;
}

naive::Filter filterOf(const StatisticsQuery& query, const std::vector<CutValue>& cuts) {
    naive::Filter filter{.from = query.from.time_since_epoch().count(),
                         .to = query.to.time_since_epoch().count(),
                         .asOf = query.asOf.time_since_epoch().count() / 1000,
                         .duty = query.schedule == Schedule::Duty};
    for (const auto& value : cuts) {
        switch (value.cut) {
            case Cut::Agent:
                filter.agent = value.key;
                break;
            case Cut::Shop:
                filter.shop = std::stoll(value.key);
                break;
            case Cut::Channel:
                filter.channel = value.key;
                break;
            case Cut::QuestionType:
                filter.type = value.key.empty() ? 0 : std::stoll(value.key);
                break;
            case Cut::Product:
                filter.product = value.key;
                break;
            case Cut::Hour:
                filter.hour = std::stoll(value.key);
                break;
            case Cut::Day:
                filter.day =
                    naive::floorDay(core::parseLocalTime(value.key)->time_since_epoch().count());
                break;
            case Cut::Team:
                break;
        }
    }
    return filter;
}

bool isOfWork(Metric metric) {
    return metric == Metric::OrderConversion || metric == Metric::OrdersHandled ||
           metric == Metric::HandledPerHour;
}

/// Rows of other subjects have no part in these shops.
bool isElsewhere(Metric metric) {
    return metric == Metric::RepeatComplaintRate || metric == Metric::PositiveReviewRate ||
           metric == Metric::NegativeReviewRate || metric == Metric::QaScore;
}

void compare(const naive::Shop& shop, const StatisticsQuery& query,
             const std::vector<CutValue>& cuts, const std::vector<Figure>& figures) {
    const auto filter = filterOf(query, cuts);
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        const auto metric = query.metrics[i];
        const bool hasProduct = filter.product && isOfWork(metric);
        if (isElsewhere(metric) || hasProduct) {
            continue;
        }
        const auto expected = shop.figure(metric, filter);
        const auto& figure = figures[i];
        std::string where;
        for (const auto& cut : cuts) {
            where += std::string(toWord(cut.cut)) + "=" + cut.key + " ";
        }
        INFO(toWord(metric) << " " << where);
        CHECK(figure.numerator == expected.numerator);
        if (definitionOf(metric).form != Form::Count) {
            CHECK(figure.denominator == expected.denominator);
        }
        if (isOfWork(metric)) {
            continue;
        }
        std::map<std::string, std::int64_t> leftOut;
        for (const auto& [reason, count] : figure.rowsLeftOut) {
            leftOut[std::string(toWord(reason))] = count;
        }
        CHECK(leftOut == expected.leftOut);
    }
}

void checkShop(unsigned seed, const std::vector<Cut>& cuts) {
    GeneratedShop shop(seed);
    const naive::Shop plain(shop.database);
    StatisticsReader reader(shop.database);
    core::jobs::JobContext job;
    // Whole days, and now and then a time that begins and ends somewhere.
    const bool isUneven = seed % 3 == 0;
    StatisticsQuery query{
        .from = at(GeneratedShop::kStart + 86400 + (isUneven ? 12'345 : 0)),
        .to = at(GeneratedShop::kStart + 4 * 86400 + (isUneven ? 777 : 0)),
        .asOf = core::Moment{std::chrono::seconds{GeneratedShop::kNow}},
        .cuts = cuts,
        .metrics = allMetrics(),
        .schedule = seed % 2 == 0 ? Schedule::Calendar : Schedule::Duty};
    const auto table = reader.table(query, job);
    REQUIRE(table);
    INFO("seed " << seed);
    compare(plain, query, {}, table->total);
    for (const auto& row : table->rows) {
        compare(plain, query, row.cuts, row.figures);
    }
}

}  // namespace

TEST_CASE("the figures of many shops are those of a second, naive count", "[statistics]") {
    const std::vector<std::vector<Cut>> allCuts{{},
                                                {Cut::Agent},
                                                {Cut::Agent, Cut::Day},
                                                {Cut::Shop, Cut::Channel},
                                                {Cut::QuestionType},
                                                {Cut::Hour},
                                                {Cut::Product},
                                                {Cut::Agent, Cut::Hour},
                                                {Cut::Product, Cut::Day}};
    for (unsigned seed = 1; seed <= 90; ++seed) {
        checkShop(seed, allCuts[seed % allCuts.size()]);
    }
}

TEST_CASE("an opened figure is the one of the table, and its rows add up to it", "[statistics]") {
    for (unsigned seed = 200; seed < 212; ++seed) {
        GeneratedShop shop(seed);
        StatisticsReader reader(shop.database);
        core::jobs::JobContext job;
        StatisticsQuery query{.from = at(GeneratedShop::kStart),
                              .to = at(GeneratedShop::kStart + 5 * 86400),
                              .asOf = core::Moment{std::chrono::seconds{GeneratedShop::kNow}},
                              .cuts = {seed % 2 == 0 ? Cut::Agent : Cut::Product, Cut::Channel},
                              .metrics = allMetrics()};
        const auto table = reader.table(query, job);
        REQUIRE(table);
        const auto check = [&](const std::vector<CutValue>& where, const Figure& figure,
                               Metric metric) {
            auto single = query;
            single.where = where;
            single.metrics = {metric};
            const auto opened = reader.open(single, job);
            REQUIRE(opened);
            INFO("seed " << seed << " " << toWord(metric) << " of "
                         << (where.empty() ? "all" : where.front().key));
            CHECK(opened->figure == figure);
            CHECK(static_cast<std::int64_t>(opened->counted.size()) == figure.rowsCounted);
            std::int64_t numerator = 0;
            std::int64_t denominator = 0;
            for (const auto& row : opened->counted) {
                numerator += row.numerator;
                denominator += row.denominator;
                CHECK_FALSE(row.id.empty());
            }
            std::int64_t leftOut = 0;
            for (const auto& [reason, count] : figure.rowsLeftOut) {
                leftOut += count;
            }
            CHECK(static_cast<std::int64_t>(opened->leftOut.size()) == leftOut);
            const auto form = definitionOf(metric).form;
            CHECK(denominator == figure.denominator);
            if (form == Form::Mean || form == Form::Ratio || form == Form::Count) {
                CHECK(numerator == figure.numerator);
            }
        };
        for (const auto metric : query.metrics) {
            const auto slot = static_cast<std::size_t>(metric);
            check({}, table->total[slot], metric);
            for (const auto& row : table->rows) {
                check(row.cuts, row.figures[slot], metric);
            }
        }
    }
}
