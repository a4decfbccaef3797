#include "core/stats/case_fact_repository.h"

#include "core/complaints/complaint_service.h"
#include "core/notices/notice_service.h"
#include "core/reviews/review_case_service.h"
#include "core/stats/statistics_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core::stats;
using namespace std::chrono_literals;

TEST_CASE("complaints, own cases and teams come into the figures") {
    support::TalkingShop shop;
    core::tasks::TaskService tasks{shop.database, shop.clock};
    core::notices::NoticeService notices{shop.database, shop.clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    core::complaints::ComplaintService complaints{
        shop.database,
        shop.clock,
        [](auto) { return core::complaints::defaultComplaintRules(); },
        {tasks, notices, [](const auto&, const auto&, const auto&) { return std::nullopt; },
         [](const auto&) { return true; }}};
    using core::complaints::ComplaintKind;
    for (const auto kind : {ComplaintKind::Service, ComplaintKind::Goods}) {
        REQUIRE(complaints.receive({.shop = 1,
                                    .receivedAt = shop.now,
                                    .buyer = "小鹿",
                                    .kind = kind,
                                    .matter = "慢",
                                    .demand = "道歉"},
                                   shop.lin));
    }
    shop.buyerSays("在吗", "小鹿");
    shop.buyerSays("在吗", "小羊");
    shop.database.execute(
        "INSERT INTO work_agent (name, role, post, team, duty_lead, active, pin_hash, created_at) "
        "VALUES ('Lin', 'agent', '', 'night', 0, 1, '', 0)");

    const auto ports = caseFacts(shop.database);
    CHECK(ports.teamOf("Lin") == "night");
    CHECK(ports.teamOf("Wang").empty());
    CHECK(ports.ordersWithCase(1).empty());

    StatisticsReader figures(shop.database, ports);
    core::jobs::JobContext job;
    const auto table = figures.table({.from = shop.now - 1h,
                                      .to = shop.now + 1h,
                                      .asOf = core::Moment{shop.now + 1h},
                                      .cuts = {},
                                      .metrics = {Metric::ComplaintRate}},
                                     job);
    REQUIRE(table);
    const auto& figure = table->total.front();
    CHECK(figure.numerator == 1);
    CHECK(figure.denominator == 2);
}

TEST_CASE("reviews come into the rates of good and bad ones") {
    support::TalkingShop shop;
    core::notices::NoticeService notices{shop.database, shop.clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    core::reviews::ReviewCaseService reviews{shop.database, shop.clock, {}, notices};
    using core::reviews::Rating;
    std::vector<core::reviews::ReviewRow> rows;
    for (const auto rating : {Rating::Good, Rating::Good, Rating::Middle, Rating::Bad}) {
        rows.push_back({.reviewNumber = std::to_string(rows.size()),
                        .rating = rating,
                        .text = "x",
                        .reviewedAt = shop.now});
    }
    rows.push_back({.reviewNumber = "early", .reviewedAt = shop.now - 48h});
    REQUIRE(reviews.takeIn(1, rows, shop.lin).operator*().added == 5);

    StatisticsReader figures(shop.database, caseFacts(shop.database));
    core::jobs::JobContext job;
    const auto table =
        figures.table({.from = shop.now - 1h,
                       .to = shop.now + 1h,
                       .asOf = core::Moment{shop.now + 1h},
                       .cuts = {},
                       .metrics = {Metric::PositiveReviewRate, Metric::NegativeReviewRate}},
                      job);
    REQUIRE(table);
    CHECK(table->total.at(0).numerator == 2);
    CHECK(table->total.at(0).denominator == 4);
    CHECK(table->total.at(1).numerator == 1);
    CHECK(table->total.at(1).denominator == 4);
}
