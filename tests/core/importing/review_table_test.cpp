#include "core/importing/review_table.h"

#include <fstream>

#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using core::importing::readReviewTable;
using core::importing::ReviewTable;
using core::reviews::Rating;

namespace {

std::filesystem::path written(const support::TemporaryFolder& folder, const std::string& text) {
    const auto path = folder.path() / "reviews.csv";
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

}  // namespace

TEST_CASE("an export of reviews is read under its own headings") {
    const support::TemporaryFolder folder;
    const auto table = readReviewTable(
        written(folder,
                "评价编号,订单编号,买家会员名,宝贝标题,评价结果,评价内容,评价时间,追加评价\r\n"
                "R1,=\"350000000000000001\",小满,茶杯,差评,\"碎了,不退\",2026-11-20 08:30:00,\r\n"
                "R2,'350000000000000002,小鹿,茶壶,好评,很好,2026/11/21 9:05,用了十天还好\r\n"));
    REQUIRE(table);
    CHECK(table->faults.empty());
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].row == 2);
    CHECK(table->rows[0].review ==
          core::reviews::ReviewRow{.reviewNumber = "R1",
                                   .orderNumber = "350000000000000001",
                                   .buyer = "小满",
                                   .product = "茶杯",
                                   .rating = Rating::Bad,
                                   .text = "碎了,不退",
                                   .reviewedAt = *core::parseLocalTime("2026-11-20 08:30:00"),
                                   .followUpText = {}});
    CHECK(table->rows[1].review.orderNumber == "350000000000000002");
    CHECK(table->rows[1].review.followUpText == "用了十天还好");
    CHECK(table->rows[1].review.rating == Rating::Good);
}

TEST_CASE("stars are ratings, and a row without one or without a time is named") {
    const support::TemporaryFolder folder;
    const auto table = readReviewTable(written(folder,
                                               "评价人,商品名称,评分(1-5),评分,评论时间\r\n"
                                               "a,b,,5,2026-11-20\r\na,b,,4星,2026-11-20\r\n"
                                               "a,b,,3分,2026-11-20\r\na,b,,2.0,2026-11-20\r\n"
                                               "a,b,,1,2026-11-20\r\na,b,,6,2026-11-20\r\n"
                                               "a,b,,0,2026-11-20\r\na,b,,3,gestern\r\n"
                                               "a,b,,3x,2026-11-20\r\n"));
    REQUIRE(table);
    std::vector<Rating> ratings;
    for (const auto& row : table->rows) {
        ratings.push_back(row.review.rating);
    }
    CHECK(ratings ==
          std::vector{Rating::Good, Rating::Good, Rating::Middle, Rating::Bad, Rating::Bad});
    REQUIRE(table->faults.size() == 4);
    CHECK(table->faults[0].row == 7);
    CHECK(table->faults[0].cell == "6");
    CHECK(table->faults[0].problem == ReviewTable::Problem::Rating);
    CHECK(table->faults[2].row == 9);
    CHECK(table->faults[2].problem == ReviewTable::Problem::Time);
    CHECK(table->faults[2].cell == "gestern");
}

TEST_CASE("a file without ratings or times is refused with what it lacks") {
    const support::TemporaryFolder folder;
    const auto table = readReviewTable(written(folder, "订单编号,评价内容\r\n7,x\r\n"));
    REQUIRE_FALSE(table);
    CHECK(table.error().problem == core::importing::FileProblem::UnknownTable);
    CHECK(table.error().missingColumns == std::vector<std::string>{"评价结果", "评价时间"});
    CHECK_FALSE(readReviewTable(folder.path() / "none.csv"));
}
