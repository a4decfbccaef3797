#include "core/returns/return_report.h"

#include <fstream>
#include <sstream>

#include "core/returns/return_handoff_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace core::returns;
using core::Fen;
using core::Seconds;

namespace {

Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

ReturnCase caseOf(const char* opened, const char* reason, std::int64_t fen, const char* title) {
    return {.state = ReturnState::Closed,
            .orderNumber = "3000000000000000001",
            .buyer = "tb_buyer",
            .openedAt = at(opened),
            .reason = reason,
            .itemTitle = title,
            .amount = Fen{fen},
            .cost = Fen{1'000},
            .paidAt = at(opened) + std::chrono::hours{24},
            .closedAt = at(opened) + std::chrono::hours{30}};
}

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the last week is the seven days from Monday to Sunday before this one") {
    const Period week{at("2026-03-02 00:00:00"), at("2026-03-09 00:00:00")};
    CHECK(lastWeek(at("2026-03-09 00:00:00")) == week);
    CHECK(lastWeek(at("2026-03-15 23:59:59")) == week);
    CHECK(lastWeek(at("2026-03-08 23:59:59")).to == week.from);
    CHECK(lastMonth(at("2026-01-31 12:00:00")) ==
          Period{at("2025-12-01 00:00:00"), at("2026-01-01 00:00:00")});
    CHECK(reportReadsFrom(week) == at("2026-03-01 00:00:00"));
    CHECK(reportReadsFrom({at("2026-02-23 00:00:00"), at("2026-03-02 00:00:00")}) ==
          at("2026-02-23 00:00:00"));
}

TEST_CASE("the report counts the cases of its period and the month's money") {
    const Period week{at("2026-03-09 00:00:00"), at("2026-03-16 00:00:00")};
    auto open = caseOf("2026-03-10 10:00:00", "quality", 9'900, "杯子");
    open.state = ReturnState::Checked;
    open.paidAt.reset();
    open.closedAt.reset();
    auto refused = caseOf("2026-03-11 10:00:00", "changed_mind", 5'000, "T 恤");
    refused.state = ReturnState::Refused;
    refused.kind = ReturnKind::Exchange;
    refused.paidAt.reset();
    refused.inspectedAt = at("2026-03-11 12:00:00");
    const std::vector cases{caseOf("2026-03-03 10:00:00", "quality", 2'000, "杯子"),
                            caseOf("2026-02-20 10:00:00", "quality", 7'000, "杯子"),
                            refused,
                            open,
                            caseOf("2026-03-10 09:00:00", "quality", 3'000, "杯子"),
                            caseOf("2026-03-16 00:00:00", "quality", 3'000, "杯子")};
    const auto report = makeReturnReport(cases, week);
    CHECK(report.cases == 3);
    CHECK(report.open == 1);
    CHECK(report.refused == 1);
    CHECK(report.failedInspections == 1);
    CHECK(report.refunded == Fen{3'000});
    CHECK(report.cost == Fen{2'000});
    CHECK(report.monthRefunded == Fen{5'000});
    CHECK(report.monthCost == Fen{3'000});
    CHECK(report.reasons == std::vector{ReportLine{"quality", 2, Fen{3'000}, Fen{1'000}},
                                        ReportLine{"changed_mind", 1, Fen{0}, Fen{1'000}}});
    CHECK(report.kinds.front().key == "return");
    CHECK(report.products.front().key == "杯子");
    REQUIRE(report.rows.size() == 3);
    CHECK(report.rows.front().openedAt == at("2026-03-10 09:00:00"));
    CHECK(costPerCase(report.reasons.front()) == Fen{2'000});
    CHECK(costPerCase({.key = "", .cases = 3, .refunded = Fen{100}}) == Fen{33});
    CHECK(costPerCase({}) == Fen{});
}

TEST_CASE("a refusal stays a refusal in the report once its closing record is written") {
    const Period week{at("2026-03-09 00:00:00"), at("2026-03-16 00:00:00")};
    auto refused = caseOf("2026-03-11 10:00:00", "no_reason", 5'000, "杯子");
    refused.paidAt.reset();
    refused.refusal = "worn";
    auto byPlatform = refused;
    byPlatform.refusal.clear();
    byPlatform.platformState = PlatformState::Refused;
    auto withdrawn = refused;
    withdrawn.refusal.clear();
    const std::vector cases{refused, byPlatform, withdrawn,
                            caseOf("2026-03-10 09:00:00", "quality", 3'000, "杯子")};
    const auto report = makeReturnReport(cases, week);
    CHECK(report.refused == 2);
    CHECK(report.open == 0);
    const support::TemporaryFolder folder;
    writeReturnReport(folder.path() / "report.csv", report, week.to);
    const auto text = textOf(folder.path() / "report.csv");
    CHECK(text.find("已撤销") != std::string::npos);
    CHECK(text.find("已完结") != std::string::npos);
}

TEST_CASE("the report counts a coupon as a cost and of an exchange the difference paid back") {
    auto coupon = caseOf("2026-03-10 09:00:00", "quality", 500, "杯子");
    coupon.kind = ReturnKind::Compensation;
    coupon.form = CompensationForm::Coupon;
    auto exchange = caseOf("2026-03-10 09:30:00", "quality", 9'900, "杯子");
    exchange.kind = ReturnKind::Exchange;
    exchange.priceDifference = Fen{-1'500};
    const auto report =
        makeReturnReport(std::vector{coupon, exchange},
                         {at("2026-03-09 00:00:00"), at("2026-03-16 00:00:00")});
    CHECK(report.refunded == Fen{1'500});
    CHECK(report.cost == Fen{500 + 2 * 1'000});
    CHECK(report.monthRefunded == report.refunded);
    CHECK(report.monthCost == report.cost);
}

TEST_CASE("the report's file names causes, products and sums but no buyer") {
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "report.csv";
    auto report =
        makeReturnReport(std::vector{caseOf("2026-03-10 09:00:00", "quality", 3'000, "=杯子")},
                         {at("2026-03-09 00:00:00"), at("2026-03-16 00:00:00")});
    report.shop = "演示店";
    writeReturnReport(file, report, at("2026-03-16 08:00:00"));
    const auto text = textOf(file);
    for (const char* part : {"演示店", "质量问题", "2026-03-15", "30.00", "登记单退款金额",
                             "本月实际退款", "已完结"}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }
    CHECK(text.find("\"'=杯子\"") != std::string::npos);
    CHECK(text.find("tb_buyer") == std::string::npos);
    const auto book = folder.path() / "report.xlsx";
    writeReturnReport(book, report, at("2026-03-16 08:00:00"));
    CHECK(std::filesystem::file_size(book) > 1'000);
    CHECK_THROWS_AS(writeReturnReport(folder.path() / "no" / "a.csv", report, Seconds{}),
                    std::filesystem::filesystem_error);
}

TEST_CASE("finance and logistics each get the cases that wait for them") {
    auto given = caseOf("2026-03-10 09:00:00", "quality", 3'000, "杯子");
    for (const auto state : kReturnStates) {
        given.state = state;
        CHECK(isOnList(given, HandoffRoute::Finance) == (state == ReturnState::WithFinance));
        CHECK(isOnList(given, HandoffRoute::Logistics) == (state == ReturnState::WithLogistics));
    }
    CHECK(handoffRouteFromWord(toWord(HandoffRoute::Logistics)) == HandoffRoute::Logistics);
}

TEST_CASE("a hand-off list has what the other side needs and room for its answer") {
    const support::TemporaryFolder folder;
    auto given = caseOf("2026-03-10 09:00:00", "quality", 3'000, "杯子");
    given.payMethod = "支付宝";
    given.signatures = {{"Tan", core::agents::Role::Senior}};
    given.paidAt.reset();
    const std::vector rows{ReturnHandoffRow{.given = given, .shop = "演示店"}};
    const auto finance = folder.path() / "finance.csv";
    writeReturnHandoff(finance, HandoffRoute::Finance, rows, at("2026-03-16 08:00:00"));
    auto text = textOf(finance);
    CHECK(text.starts_with("\xEF\xBB\xBF\"店铺名称\",\"订单编号\""));
    CHECK(text.find("\"'3000000000000000001\"") != std::string::npos);
    CHECK(text.find("\"30.00\",\"支付宝\"") != std::string::npos);
    CHECK(text.find("\"\",\"\"\r\n") != std::string::npos);

    auto again = rows;
    again.front().given.kind = ReturnKind::Exchange;
    again.front().given.goodsComeBack = false;
    again.front().given.wantedItem = "杯子 蓝";
    again.front().receiver = "王五";
    const auto logistics = folder.path() / "logistics.csv";
    writeReturnHandoff(logistics, HandoffRoute::Logistics, again, at("2026-03-16 08:00:00"));
    text = textOf(logistics);
    CHECK(text.find("\"补发\"") != std::string::npos);
    CHECK(text.find("\"杯子 蓝\",\"王五\"") != std::string::npos);
    again.front().given.goodsComeBack = true;
    const auto book = folder.path() / "logistics.xlsx";
    writeReturnHandoff(book, HandoffRoute::Logistics, again, at("2026-03-16 08:00:00"));
    CHECK(std::filesystem::file_size(book) > 1'000);
}
