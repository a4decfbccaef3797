#include "core/importing/rejected_rows_service.h"

#include "core/agents/agent_service.h"
#include "core/events/event_repository.h"
#include "core/importing/rejected_rows.h"

#include "tests/support/catch.h"
#include "tests/support/import_files.h"
#include "tests/support/order_builder.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

const std::string kHeader = "订单编号,买家会员名,买家实际支付金额,订单状态,买家留言,订单创建时间\n";
const std::string kGood = "270000000000000001,小鹿,88.00,交易成功,,2026-11-01 10:00:00\n";

RowProblem problemOf(const std::string& row) {
    ImportDesk desk;
    const auto report = desk.take(kHeader + kGood + row);
    REQUIRE(report.files.at(0).rejectedRows.size() == 1);
    CHECK(report.files[0].rejectedRows[0].row == 3);
    CHECK(report.files[0].rows == 2);
    CHECK(report.exitCode() == 1);
    CHECK(report.orders == Counts{.added = 1});
    return report.files[0].rejectedRows[0].problem;
}

}  // namespace

TEST_CASE("a row that cannot be read is rejected with its reason") {
    CHECK(problemOf(",小兔,1.00,交易成功,,2026-11-01 10:00:00\n") == RowProblem::KeyMissing);
    CHECK(problemOf("2.7E+17,小兔,1.00,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::KeyNotPlausible);
    CHECK(problemOf("270000000000000002,小兔,很多,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::AmountNotReadable);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功,,昨天\n") ==
          RowProblem::TimeNotReadable);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功,,2026-11-01 10:00:00,多,余\n") ==
          RowProblem::TooManyCells);
    CHECK(problemOf("270000000000000002,小兔,1.00,交易成功," + std::string(40'000, 'x') +
                    ",2026-11-01 10:00:00\n") == RowProblem::CellTooLong);
    CHECK(problemOf("270000000000000001,小鹿,99.00,交易成功,,2026-11-01 10:00:00\n") ==
          RowProblem::KeyTwice);
}

TEST_CASE("a rejected row is kept with column, cell and raw text") {
    ImportDesk desk;
    const std::string raw =
        "270000000000000002,小兔,很多,交易成功,\"你好，1??电动狗\",2026-11-01 10:00:00";
    const auto report = desk.take(kHeader + raw + "\r\n" + kGood);
    const auto& row = report.files.at(0).rejectedRows.at(0);
    CHECK(row.row == 2);
    CHECK(row.column == "买家实际支付金额");
    CHECK(row.cell == "很多");
    CHECK(row.raw == raw);
    CHECK(desk.text("SELECT raw_row FROM mirror_rejected_row") == raw);
    CHECK(desk.text("SELECT reason FROM mirror_rejected_row") == "amount_not_readable");
    CHECK(desk.number("SELECT rejected_count FROM mirror_file") == 1);
}

TEST_CASE("rejected rows are exported, corrected and imported again") {
    ImportDesk desk;
    const auto report =
        desk.take(kHeader + kGood +
                  "270000000000000002,小兔,1.0x,交易成功,\"一,二\n三\",2026-11-01 10:00:00\n");
    CHECK(report.orders == Counts{.added = 1});
    const auto written =
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv");
    REQUIRE(written.size() == 1);
    std::string text = support::readFile(written[0]);
    CHECK(text.starts_with("\xef\xbb\xbf订单编号,"));
    text.replace(text.find("1.0x"), 4, "1.00");
    const auto again = desk.take(text);
    CHECK(again.exitCode() == 0);
    CHECK(again.orders == Counts{.added = 1});
    CHECK(
        desk.text("SELECT buyer_message FROM mirror_order WHERE order_no = '270000000000000002'") ==
        "一,二\n三");
}

TEST_CASE("rejected rows of several tables go into several files") {
    ImportDesk desk;
    const auto orders =
        desk.write("orders.csv", kHeader + ",小兔,1.00,交易成功,,2026-11-01 10:00:00\n");
    const auto items =
        desk.write("items.csv", "订单编号,标题,价格,购买数量\n270000000000000001,杯,x,1\n");
    const auto report = desk.run({orders, items});
    const auto written =
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv");
    REQUIRE(written.size() == 2);
    CHECK(written[1].filename() == "rejected-2.csv");
}

TEST_CASE("an import without rejected rows exports no file") {
    ImportDesk desk;
    const auto report = desk.take(kHeader + kGood);
    CHECK(
        writeRejectedRows(desk.database, report.importId, desk.folder() / "rejected.csv").empty());
    CHECK_FALSE(std::filesystem::exists(desk.folder() / "rejected.csv"));
}

TEST_CASE("importing a file with bad rows again is steady") {
    ImportDesk desk;
    const auto file = desk.write("items.csv",
                                 "订单编号,标题,价格,购买数量\n"
                                 "270000000000000001,杯,1.00,1\n"
                                 "270000000000000001,碗,x,1\n"
                                 "270000000000000001,盘,3.00,1\n"
                                 "270000000000000002,x,x,1\n"
                                 "270000000000000002,盆,5.00,1\n");
    CHECK(desk.run({file}).items == Counts{.added = 3});
    CHECK(desk.text("SELECT group_concat(item_key) FROM mirror_item") ==
          "270000000000000001#1,270000000000000001#3,270000000000000002#2");
    const auto again = desk.run({file});
    CHECK(again.items == Counts{.unchanged = 3});
    CHECK(again.files.at(0).rejected == 2);
    CHECK(again.exitCode() == 1);
}

TEST_CASE("a masked row tells nobody apart and keeps what is no person's") {
    const std::string header = "订单编号,买家会员名,收货人姓名,收货地址 ,联系手机,宝贝标题,买家留言";
    CHECK(maskedRow(header, "2700,小鹿先生,陈小平,江苏省 苏州市 吴中区 样例街2号,13912345678,\"杯,红\",快点\"\"") ==
          "2700,小**生,陈*平,江苏省 苏州市 吴中区 ****,139****5678,\"杯,红\",****");
    CHECK(maskedRow("订单编号,买家实际支付金额", "2700,88.00") == "2700,88.00");
    // More cells than the header has: no column can be trusted.
    CHECK(maskedRow("订单编号,姓名", "2700,陈小平,13912345678") == "****,****,****");
    CHECK(maskedRow("订单编号\t姓名", "2700\t陈小平") == "2700\t陈*平");
}

TEST_CASE("rejected rows leave masked by one, and whole by two with a reason") {
    using namespace core::agents;
    ImportDesk desk;
    const auto report = desk.take(kHeader + ",小兔子,1.00,交易成功,13912345678,2026-11-01 10:00:00\n");
    RejectedRowsService service(desk.database, [] { return support::kFirstMoment; });
    const auto path = desk.folder() / "rejected.csv";
    const auto events = [&] { return desk.number("SELECT count(*) FROM work_event WHERE action = 'export_rejected'"); };
    for (const auto role : {Role::Agent, Role::Senior, Role::Quality}) {
        CHECK(service.write(report.importId, path, {"Lin", role}).error() ==
              RejectedRowsError::NotAllowedForRole);
    }
    CHECK_FALSE(std::filesystem::exists(path));
    CHECK(events() == 0);
    for (const auto role : {Role::Lead, Role::Admin}) {
        REQUIRE(service.write(report.importId, path, {"Li", role}));
        const auto text = support::readFile(path);
        CHECK(text.find("小兔子") == std::string::npos);
        CHECK(text.find("13912345678") == std::string::npos);
    }
    const auto mode = std::filesystem::status(path).permissions();
    CHECK((mode & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    REQUIRE(service.write(report.importId, path, {"Boss"}));
    CHECK(support::readFile(path).find("小兔子") != std::string::npos);
    CHECK(events() == 3);

    AgentService agents(desk.database, [] { return support::kFirstMoment; });
    const auto sun = agents.add({.name = "Sun", .role = Role::Admin}, "1234", {"Boss"});
    const auto li = agents.add({.name = "Li", .role = Role::Lead}, "4321", {"Boss"});
    const auto qian = agents.add({.name = "Qian", .role = Role::Quality}, "1111", {"Boss"});
    const Actor admin{"Sun", Role::Admin};
    CHECK(agents.witness(li->id, "0000", admin).error() == AgentError::PinWrong);
    CHECK(agents.witness(sun->id, "1234", admin).error() == AgentError::SamePerson);
    CHECK(agents.witness(qian->id, "1111", admin).error() == AgentError::NotAllowedForRole);
    const auto second = agents.witness(li->id, "4321", admin);
    REQUIRE(second);
    CHECK(service.writeWhole(report.importId, path, " ", admin, *second).error() ==
          RejectedRowsError::ReasonMissing);
    // Who signed is not who acts, whatever the screen says.
    CHECK(service.writeWhole(report.importId, path, "更正", {"Li", Role::Admin}, *second).error() ==
          RejectedRowsError::NotAllowedForRole);
    CHECK(service.writeWhole(report.importId, path, "更正", {"Wu", Role::Lead}, *second).error() ==
          RejectedRowsError::NotAllowedForRole);
    CHECK(events() == 3);
    REQUIRE(service.writeWhole(report.importId, path, "更正后重导", admin, *second));
    CHECK(support::readFile(path).find("13912345678") != std::string::npos);
    CHECK(desk.text("SELECT made_by || '/' || signed_by || '/' || reason FROM work_export") ==
          "Sun/Li/更正后重导");
    CHECK(events() == 4);
}
