#include <chrono>
#include <thread>

#include "core/importing/write_turn.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

constexpr int kOrders = 6000;

std::string manyOrders() {
    std::string text =
        "主订单编号,子订单编号,选购商品,商品数量,订单状态,订单提交时间,订单应付金额\n";
    for (int i = 0; i < kOrders; ++i) {
        const std::string number = std::to_string(6900000000000000001 + i * 3);
        for (const char item : {'1', '2'}) {
            text += number + ',' + number + item +
                    ",杯子杯子杯子杯子杯子杯子杯子,1,已完成,2026-11-01 10:00:00,1.50\n";
        }
    }
    return text;
}

/// Cancels when this many bytes were worked on.
core::jobs::JobContext cancelledAfter(std::stop_source& stop, std::int64_t bytes) {
    return {stop.get_token(), [&stop, bytes](core::jobs::Progress progress) {
                if (progress.done >= bytes) {
                    stop.request_stop();
                }
            }};
}

}  // namespace

TEST_CASE("an import cancelled while it reads writes nothing") {
    ImportDesk desk;
    const auto file = desk.write("orders.csv", manyOrders());
    std::stop_source stop;
    auto job = cancelledAfter(stop, 1);
    const auto report = desk.run({file}, job);
    CHECK(report.cancelled);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 0);
    CHECK(desk.number("SELECT count(*) FROM mirror_import") == 0);
}

TEST_CASE("what an import that was stopped has left is whole, and the next one completes it") {
    ImportDesk desk;
    // As after a kill: some orders with their items, an import that still calls itself running.
    const auto part = manyOrders().substr(0, manyOrders().size() / 3);
    const auto whole = part.substr(0, part.rfind("\n69", part.rfind("\n69") - 1) + 1);
    desk.take(whole);
    const auto before = desk.number("SELECT count(*) FROM mirror_order");
    desk.database.execute("UPDATE mirror_import SET state = 'running', finished_at = NULL");
    desk.database.execute("DELETE FROM mirror_customer; DELETE FROM work_review");
    const auto report = desk.take(manyOrders());
    CHECK_FALSE(report.cancelled);
    CHECK(desk.number("SELECT count(*) FROM mirror_import WHERE state = 'running'") == 0);
    CHECK(desk.text("SELECT state || ifnull(finished_at, '') FROM mirror_import WHERE id = 1") ==
          "failed");
    CHECK(desk.text("SELECT state FROM mirror_import WHERE id = 2") == "complete");
    CHECK(report.orders.added >= kOrders - before);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == kOrders);
    CHECK(desk.number("SELECT count(*) FROM mirror_item") == 2 * kOrders);
    CHECK(desk.number("SELECT count(*) FROM mirror_order o WHERE pieces <> "
                      "(SELECT count(*) FROM mirror_item i WHERE i.order_no = o.order_no)") == 0);
}

TEST_CASE("customers are counted anew after an import that did not end") {
    ImportDesk desk;
    const std::string orders =
        "订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间\n1001,小鹿,2,交易成功,2026-11-"
        "01\n1002,小兔,3,交易关闭,2026-11-02\n";
    const auto file = desk.write("orders.csv", orders);
    desk.run({file});
    desk.database.execute("UPDATE mirror_import SET state = 'running'");
    desk.database.execute("DELETE FROM mirror_customer WHERE nick = '小兔'");
    desk.run({file});
    CHECK(desk.number("SELECT count(*) FROM mirror_customer") == 2);
    CHECK(desk.number("SELECT paid_count FROM mirror_customer WHERE nick = '小兔'") == 0);
}

TEST_CASE("a cancelled import says so and leaves whole orders") {
    support::TemporaryFolder folder;
    ImportDesk desk;
    const auto file = desk.write("orders.csv", manyOrders());
    const auto size = static_cast<std::int64_t>(manyOrders().size());
    std::stop_source stop;
    // The second reading starts where the first has ended.
    auto job = cancelledAfter(stop, size + 1);
    const auto report = desk.run({file}, job);
    CHECK(report.cancelled);
    CHECK(desk.text("SELECT state FROM mirror_import") == "cancelled");
    CHECK(desk.number("SELECT count(*) FROM mirror_item") ==
          2 * desk.number("SELECT count(*) FROM mirror_order"));
    // Only what was committed is counted.
    CHECK(report.orders.added == desk.number("SELECT count(*) FROM mirror_order"));
    CHECK(report.difference.added == report.orders.added);
    CHECK(desk.number("SELECT count(*) FROM work_event WHERE subject_kind = 'import'") == 1);
    const auto next = desk.run({file});
    CHECK_FALSE(next.cancelled);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == kOrders);
}

TEST_CASE("the write turn is given to whoever waits at the gate") {
    support::TemporaryFolder folder;
    const auto file = folder.path() / "kefu.sqlite";
    auto gate = std::make_shared<core::storage::WriteGate>();
    auto importer = core::storage::Database::open(file, core::storage::Database::Mode::ReadWrite);
    importer.execute("PRAGMA journal_mode = WAL; CREATE TABLE t (x INTEGER)");
    importer.setGate(gate);
    auto agent = core::storage::Database::open(file, core::storage::Database::Mode::ReadWrite);
    agent.setGate(gate);

    WriteTurn turn(importer, [] {});
    std::atomic<bool> isServed = false;
    std::jthread act([&] {
        core::storage::Transaction transaction(agent);
        agent.execute("INSERT INTO t VALUES (-1)");
        transaction.commit();
        isServed = true;
    });
    std::int64_t units = 0;
    while (!isServed) {
        importer.execute("INSERT INTO t VALUES (1)");
        turn.unitDone();
        ++units;
        REQUIRE(units < 10'000'000);
    }
    turn.commit();
    CHECK(importer.integer("SELECT count(*) FROM t WHERE x = -1") == 1);
    CHECK(importer.integer("SELECT count(*) FROM t WHERE x = 1") == units);
}
