#include "core/orders/handoff_service.h"

#include <algorithm>
#include <zip.h>

#include "core/events/event_repository.h"
#include "core/orders/annotation_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::orders;
using support::anOrder;

namespace {

const agents::Actor kLin{"Lin"};

struct Desk {
    storage::Database database = support::testDatabase();
    support::TemporaryFolder folder;
    AnnotationService annotations{database, [] { return support::kFirstMoment; }};
    HandoffService service{database, [] { return support::kFirstMoment; }};

    Desk() {
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (2, 'second', 0)");
        anOrder("350000000000000001").store(database);
    }
    OrderKey key{1, "350000000000000001"};

    void annotate() {
        static_cast<void>(annotations.requestEdit(key, OrderField::Mobile, "13900000009", kLin));
        static_cast<void>(annotations.addNote(key, "=1+1 \"注意\"", kLin));
    }
    std::vector<std::string> files() {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            names.push_back(entry.path().filename().string());
        }
        return names;
    }
};

/// One part of a zip file.
std::string partOf(const std::filesystem::path& file, const char* name) {
    zip_t* archive = zip_open(file.string().c_str(), ZIP_RDONLY, nullptr);
    REQUIRE(archive != nullptr);
    zip_file_t* part = zip_fopen(archive, name, 0);
    std::string text;
    if (part != nullptr) {
        char buffer[4096];
        for (auto size = zip_fread(part, buffer, sizeof buffer); size > 0;
             size = zip_fread(part, buffer, sizeof buffer)) {
            text.append(buffer, static_cast<std::size_t>(size));
        }
        zip_fclose(part);
    }
    zip_discard(archive);
    return text;
}

}  // namespace

TEST_CASE("the hand-off file holds open edits and notes, quoted and guarded") {
    Desk desk;
    desk.annotate();
    CHECK(desk.service.openCount(std::nullopt) == 2);
    CHECK(desk.service.openCount(2) == 0);
    const auto file = desk.folder.path() / "out.csv";
    const auto outcome = desk.service.exportOpen(std::nullopt, file, kLin);
    REQUIRE(outcome);
    CHECK(outcome->edits == 1);
    CHECK(outcome->notes == 1);
    CHECK(support::readFile(file) ==
          "\ufeff\"店铺名称\",\"订单编号\",\"类型\",\"字段\",\"修改前\",\"修改后\",\"操作人\","
          "\"时间\",\"买家会员名\",\"原因\"\r\n"
          "\"shop\",\"'350000000000000001\",\"修改\",\"联系手机\",\"13900000001\",\"13900000009\","
          "\"Lin\","
          "\"2023-11-15 06:13:20\",\"nick0001\",\"\"\r\n"
          "\"shop\",\"'350000000000000001\",\"备注\",\"订单备注\",\"\",\"'=1+1 "
          "\"\"注意\"\"\",\"Lin\","
          "\"2023-11-15 06:13:20\",\"nick0001\",\"\"\r\n");
    CHECK(desk.files() == std::vector<std::string>{"out.csv"});
    CHECK(std::filesystem::status(file).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    CHECK(desk.database.integer(
              "SELECT count(*) FROM work_edit_request WHERE state = 'exported'") == 1);
    const auto events = core::events::listOf(desk.database, "shop", 0, "0");
    REQUIRE(events.size() == 1);
    CHECK(events[0].action == "export_handoff");
    CHECK(events[0].after == R"({"applications":0,"edits":1,"notes":1,"requests":0})");
}

TEST_CASE("what was handed over is not handed over again") {
    Desk desk;
    desk.annotate();
    REQUIRE(desk.service.exportOpen(1, desk.folder.path() / "one.csv", kLin));
    const auto before = support::dump(desk.database);
    const auto again = desk.service.exportOpen(1, desk.folder.path() / "two.csv", kLin);
    REQUIRE_FALSE(again);
    CHECK(again.error() == HandoffError::NothingToExport);
    CHECK(desk.files() == std::vector<std::string>{"one.csv"});
    CHECK(support::dump(desk.database) == before);
    REQUIRE(desk.annotations.addNote(desk.key, "x", kLin));
    CHECK(desk.service.exportOpen(1, desk.folder.path() / "one.csv", kLin)->notes == 1);
}

TEST_CASE("one shop's export leaves the others open") {
    Desk desk;
    desk.annotate();
    const auto other = desk.service.exportOpen(2, desk.folder.path() / "two.csv", kLin);
    REQUIRE_FALSE(other);
    CHECK(desk.service.openCount(1) == 2);
}

TEST_CASE("a file that cannot be written changes nothing") {
    Desk desk;
    desk.annotate();
    const auto before = support::dump(desk.database);
    std::filesystem::create_directory(desk.folder.path() / "folder.csv");
    for (const char* name : {"no/such/folder.csv", "no/such/folder.xlsx", "folder.csv"}) {
        INFO(name);
        const auto outcome = desk.service.exportOpen(std::nullopt, desk.folder.path() / name, kLin);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error() == HandoffError::FileNotWritable);
        CHECK(support::dump(desk.database) == before);
    }
    CHECK(desk.files() == std::vector<std::string>{"folder.csv"});
}

TEST_CASE("a spreadsheet file has text cells and no formula") {
    Desk desk;
    desk.annotate();
    const auto file = desk.folder.path() / "out.xlsx";
    REQUIRE(desk.service.exportOpen(std::nullopt, file, kLin));
    CHECK(desk.files() == std::vector<std::string>{"out.xlsx"});
    const auto sheet = partOf(file, "xl/worksheets/sheet1.xml");
    CHECK(sheet.find("<f>") == std::string::npos);
    CHECK(sheet.find("<v>") == std::string::npos);
    CHECK(sheet.find("350000000000000001") != std::string::npos);
    CHECK(sheet.find("=1+1 \"注意\"") != std::string::npos);
}

TEST_CASE_METHOD(Desk, "approved applications are handed off once, with what the shop has to do") {
    database.execute(
        "INSERT INTO work_application (shop_id, kind, order_no, buyer, fields, state, requested_by, "
        "requested_at, decided_by, decided_at, reason) VALUES "
        "(1, 'gift', '350000000000000001', '小满', "
        "'{\"item\":\"=袜子\",\"quantity\":\"2\"}', 'approved', 'Lin', 0, 'Wang', 1, '晒图'), "
        "(1, 'invoice', NULL, '小寒', '{}', 'requested', 'Lin', 0, '', NULL, '报销')");
    CHECK(service.openCount({}) == 1);
    const auto file = folder.path() / "handoff.csv";
    CHECK(service.exportOpen({}, file, kLin)->applications == 1);
    const std::string text = support::readFile(file);
    CHECK(text.find("\"申请\",\"赠品\",\"\",\"商品：=袜子；数量：2\",\"Wang\"") !=
          std::string::npos);
    CHECK(text.find("\"小满\",\"晒图\"") != std::string::npos);
    CHECK(text.find("小寒") == std::string::npos);
    CHECK(service.openCount({}) == 0);
    CHECK(service.exportOpen({}, file, kLin).error() == HandoffError::NothingToExport);
}
