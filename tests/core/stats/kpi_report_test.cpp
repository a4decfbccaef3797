#include "core/stats/kpi_report.h"

#include <fstream>

#include "core/importing/kpi_table.h"
#include "core/stats/kpi_comparison.h"
#include "core/stats/kpi_service.h"
#include "core/stats/sheet_file.h"
#include "core/stats/statistics_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace core::stats;

namespace {

constexpr auto kTable =
    "客服昵称,接待人数,买家消息数,客服消息数,答问比,首次响应(秒),平均接待时长,最大同时聊天数\n"
    "melissa,82.0,507.0,605.0,1.1933,27.77,8分48秒,12.0\n"
    "james,61.0,519.0,599.0,1.1541,延迟统计,12分3秒,35.0\n"
    "汇总,143.0,,,,,,\n"
    "均值,14.42,,,,,,\n";

struct Fixture {
    support::TemporaryFolder folder;
    core::storage::Database database = support::testDatabase();
    KpiService service{database, [] { return support::kFirstMoment; }};
    StatisticsReader reader{database};

    KpiReport read(const std::string& name = "自定义报表_客服数据23年新_下单优先判定_2026-04-20至2026-04-21.csv") {
        const auto file = folder.path() / std::u8string(name.begin(), name.end());
        std::ofstream(file, std::ios::binary) << kTable;
        return *core::importing::readKpiTable(file, 1, core::kChinaOffset);
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a report of a KPI tool is read without its summary rows",
                 "[statistics]") {
    const auto report = read();
    CHECK(report.title == "客服数据23年新");
    CHECK(report.from == *core::parseLocalTime("2026-04-20"));
    CHECK(report.to == *core::parseLocalTime("2026-04-22"));
    REQUIRE(report.values.size() == 14);
    CHECK(report.values[0].agent == "melissa");
    CHECK(report.values[0].metric == Metric::CustomersReceived);
    CHECK(report.values[3].value == 1.1933);
    CHECK(report.values[5].value == 528);
    CHECK_FALSE(report.values[6].metric);
    CHECK(report.values[11].text == "延迟统计");
    CHECK_FALSE(report.values[11].value);
    const auto nameless = read("kpi.csv");
    CHECK(nameless.title == "kpi");
    CHECK(nameless.from == nameless.to);
}

TEST_CASE_METHOD(Fixture, "a kept report takes the place of the same one and is told by counts",
                 "[statistics]") {
    const core::agents::Actor lin{"Lin"};
    REQUIRE(service.keep(read(), lin));
    const auto kept = service.keep(read(), lin);
    REQUIRE(kept);
    CHECK(reader.kpiReports().size() == 1);
    const auto found = reader.kpiReport(kept->id);
    REQUIRE(found);
    CHECK(found->values.size() == 14);
    CHECK(found->values.front().agent == "james");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%melissa%'") == 0);
    CHECK(service.keep(read("kpi.csv"), lin).error() == KpiError::PeriodMissing);
    CHECK(service.keep({.shop = 1, .values = {{.agent = "汇总", .heading = "x"}}}, lin).error() ==
          KpiError::Empty);
    CHECK(service.keep(read(), {"Q", core::agents::Role::Quality}).error() == KpiError::NotAllowed);
    REQUIRE(service.drop(kept->id, lin));
    CHECK(service.drop(kept->id, lin).error() == KpiError::NotFound);
    CHECK(reader.kpiReports().empty());
}

TEST_CASE_METHOD(Fixture, "a tool's figures stand beside ours", "[statistics]") {
    const auto report = read();
    const auto query = queryFor(report, core::Moment{report.to});
    CHECK(query.metrics.size() == 6);
    core::jobs::JobContext job;
    const auto table = reader.table(query, job);
    REQUIRE(table);
    const auto rows = compared(report, *table);
    REQUIRE(rows.size() == report.values.size());
    CHECK_FALSE(rows.front().ours);
    StatisticsTable known = *table;
    known.rows.push_back({.cuts = {{.cut = Cut::Agent, .key = "melissa"}}, .figures = table->total});
    CHECK(compared(report, known).front().ours == table->total.front());
}

TEST_CASE("numbers of KPI tools are read in all their forms", "[statistics]") {
    CHECK(kpiNumber("98.0") == 98);
    CHECK(kpiNumber(" 1,234.5 ") == 1234.5);
    CHECK(kpiNumber("99.5%") == 0.995);
    CHECK(kpiNumber("8分48秒") == 528);
    CHECK(kpiNumber("1小时2分3秒") == 3723);
    CHECK(kpiNumber("48秒") == 48);
    CHECK_FALSE(kpiNumber("延迟统计"));
    CHECK_FALSE(kpiNumber("-"));
    CHECK_FALSE(kpiNumber(""));
    CHECK_FALSE(kpiNumber("8分x"));
    CHECK(metricOfHeading("首次响应（秒）") == Metric::FirstResponseMean);
    CHECK_FALSE(metricOfHeading("客服字数"));
    CHECK(isSummaryName(" 均值 "));
}

TEST_CASE("a sheet is written as CSV and as a workbook", "[statistics]") {
    const support::TemporaryFolder folder;
    const Sheet sheet{.headings = {"agent", "mean"},
                      .rows = {{std::string("=1+1"), 12.5}, {std::string("王\"五"), std::string("—")}}};
    CHECK(core::toCsv(rowsOf(sheet)) ==
          "\ufeff\"agent\",\"mean\"\r\n\"'=1+1\",12.5\r\n\"王\"\"五\",\"—\"\r\n");
    writeSheet(folder.path() / "a.csv", sheet, support::kFirstMoment);
    writeSheet(folder.path() / "a.xlsx", sheet, support::kFirstMoment);
    CHECK(std::filesystem::file_size(folder.path() / "a.csv") == core::toCsv(rowsOf(sheet)).size());
    CHECK(std::filesystem::file_size(folder.path() / "a.xlsx") > 1'000);
    CHECK_THROWS(writeSheet(folder.path() / "none" / "a.csv", sheet, support::kFirstMoment));
    CHECK(core::plainNumber(0.123456) == "0.1235");
    CHECK(core::plainNumber(3) == "3");
    CHECK(core::plainNumber(-0.00001) == "0");
}
