#include <algorithm>
#include <random>

#include "core/importing/table_check.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"

using namespace core::importing;
using support::ImportDesk;

namespace {

const std::string kOrderHeader =
    "订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,收货人姓名,"
    "收货地址 ,联系手机,订单创建时间,宝贝标题 ,宝贝总数量,订单备注,退款金额\n";
const std::string kItemHeader = "订单编号,标题,价格,购买数量,商品属性,订单状态\n";

struct Sold {
    std::int64_t number = 0;
    std::string nick;
    std::int64_t fen = 0;
    std::string status = "交易成功";
    std::string memo;
    std::vector<std::string> items;
};

std::string numberOf(const Sold& order) {
    return std::to_string(27'000'000'000'000'001 + order.number * 7);
}

std::string amount(std::int64_t fen) {
    return std::to_string(fen / 100) + '.' + std::to_string(fen % 100 / 10) +
           std::to_string(fen % 10);
}

std::string orderLine(const Sold& order) {
    const std::string fen = amount(order.fen);
    return "=\"" + numberOf(order) + "\"," + order.nick + ',' + fen + ",0.00," + fen + ',' + fen +
           ',' + order.status + ",陈一,浙江省 杭州市 西湖区 样例路" + std::to_string(order.number) +
           "号(310000),'13800000001,2026-11-01 10:00:00,茶杯," +
           std::to_string(order.items.size()) + ',' + order.memo + ",0.00\n";
}

std::string itemLines(const Sold& order) {
    std::string lines;
    for (const auto& item : order.items) {
        lines += "=\"" + numberOf(order) + "\"," + item + ",1.50,2,红色," + order.status + '\n';
    }
    return lines;
}

struct Export {
    std::string orders = kOrderHeader;
    std::string items = kItemHeader;
};

Export exported(const std::vector<Sold>& all) {
    Export files;
    for (const auto& order : all) {
        files.orders += orderLine(order);
        files.items += itemLines(order);
    }
    return files;
}

class Shop final {
public:
    std::vector<Sold> first() {
        std::vector<Sold> all;
        for (std::int64_t i = 0; i < 400; ++i) {
            all.push_back(made(i));
        }
        return all;
    }
    /// Some changed, gained or lost items, moved, vanished or are new; some cannot be read.
    std::vector<Sold> later(std::vector<Sold> all) {
        for (auto& order : all) {
            switch (m_random() % 24) {
                case 0:
                    order.memo = "补发";
                    break;
                case 1:
                    order.status = "卖家已发货";
                    break;
                case 2:
                    order.fen += 5;
                    break;
                case 3:
                    order.items.push_back("赠品" + std::to_string(m_random()));
                    break;
                case 4:
                    order.items.erase(order.items.begin());
                    break;
                case 5:
                    order.items.insert(order.items.begin() + 1, "杯子,不是价格");
                    break;
                default:
                    break;
            }
        }
        all.erase(all.begin() + 50, all.begin() + 55);
        std::rotate(all.begin() + 100, all.begin() + 130, all.begin() + 180);
        all.insert(all.begin(), {made(900), made(901)});
        all.insert(all.begin() + 200, made(902));
        return all;
    }

private:
    Sold made(std::int64_t number) {
        Sold order{.number = number,
                   .nick = "买家" + std::to_string(m_random() % 90),
                   .fen = static_cast<std::int64_t>(m_random() % 90'000),
                   .items = {}};
        const auto count = m_random() % 3 + 2;
        for (std::uint_fast32_t i = 0; i < count; ++i) {
            // Equal items of one order are told apart by their place.
            order.items.push_back("杯子" + std::to_string(m_random() % 3));
        }
        return order;
    }
    std::mt19937 m_random{20'261'126};
};

ImportReport import(ImportDesk& desk, const Export& files) {
    return desk.run({desk.write("orders.csv", files.orders), desk.write("items.csv", files.items)});
}

/// All that an import leaves, without the files' digests.
std::string contentOf(ImportDesk& desk) {
    std::string all;
    for (const char* table : {"mirror_order", "mirror_item", "mirror_difference",
                              "mirror_rejected_row", "mirror_customer", "work_review"}) {
        auto columns = desk.database.prepare("SELECT name FROM pragma_table_info(?1)");
        columns.bindAll(table);
        std::string list;
        while (columns.step()) {
            list += (list.empty() ? "quote(" : " || ',' || quote(") + columns.text(0) + ')';
        }
        auto rows = desk.database.prepare("SELECT " + list + " FROM " + table + " ORDER BY 1");
        while (rows.step()) {
            all += rows.text(0) + '\n';
        }
    }
    return all;
}

std::optional<CheckedTable> check(ImportDesk& desk, const std::string& bytes) {
    core::jobs::JobContext job;
    FileReport report;
    const auto file = openTableFile(desk.write("again.csv", bytes));
    REQUIRE(file);
    return checkTable(
        file->at(0), builtInMaps(), core::kChinaOffset,
        [&desk](const ColumnMap& map) {
            return KnownMirror{std::make_unique<MirrorRepository>(desk.database, map.kind), 1};
        },
        report, job, [](std::int64_t) {});
}

}  // namespace

TEST_CASE("a later export that is read once leaves what one leaves that is read twice") {
    ImportDesk once;
    ImportDesk twice;
    Shop shop;
    auto all = shop.first();
    import(once, exported(all));
    import(twice, exported(all));
    REQUIRE(contentOf(once) == contentOf(twice));
    for (int round = 0; round < 3; ++round) {
        INFO("round " << round);
        all = shop.later(all);
        const Export files = exported(all);
        Export repeated = files;
        // The same rows again at the end: only a second look at all rows tells what they are.
        repeated.orders += orderLine(all.back());
        repeated.items += itemLines(all.front());
        const auto report = import(once, files);
        const auto other = import(twice, repeated);
        CHECK(other.files.at(0).warnings.at(FileWarning::DuplicateRows) == 1);
        CHECK_FALSE(report.files.at(0).warnings.contains(FileWarning::DuplicateRows));
        CHECK(report.orders == other.orders);
        CHECK(report.items == other.items);
        CHECK(report.difference == other.difference);
        CHECK(report.sums.paid == other.sums.paid);
        CHECK(report.files.at(1).rejected == other.files.at(1).rejected);
        CHECK(report.orders.unchanged > 100);
        CHECK(report.orders.changed > 10);
        CHECK(report.files.at(1).rejected > 0);
        REQUIRE(contentOf(once) == contentOf(twice));
    }
}

TEST_CASE("the first look at a known export keeps only what differs") {
    ImportDesk desk;
    Shop shop;
    auto all = shop.first();
    import(desk, exported(all));
    all[7].memo = "补发";
    all[9].items.push_back("赠品");
    const Export files = exported(all);
    const auto orders = check(desk, files.orders);
    REQUIRE(orders);
    REQUIRE(orders->foreseen);
    CHECK(orders->foreseen->unchanged == 398);
    CHECK(orders->foreseen->rows.size() == 2);
    CHECK(orders->foreseen->rows.at(0).fileRow == 9);
    CHECK(orders->tally.rows == 400);
    const auto items = check(desk, files.items);
    REQUIRE(items->foreseen);
    REQUIRE(items->foreseen->rows.size() == 1);
    CHECK(items->foreseen->rows.at(0).ordinal == static_cast<std::int64_t>(all[9].items.size()));
    const auto repeated = check(desk, files.orders + orderLine(all[3]));
    REQUIRE(repeated);
    CHECK_FALSE(repeated->foreseen);
}

TEST_CASE("an amount that the mirror lost is noticed though the row says the same") {
    ImportDesk desk;
    Shop shop;
    const auto all = shop.first();
    import(desk, exported(all));
    desk.database.execute("UPDATE mirror_order SET paid_fen = paid_fen + 1 WHERE id = 5");
    const auto report = import(desk, exported(all));
    REQUIRE(report.files.at(0).refusal);
    CHECK(report.files.at(0).refusal->problem == FileProblem::SumsDiffer);
    CHECK_FALSE(report.files.at(1).refusal);
}

TEST_CASE("of two tables in one import the later one is right, whatever the mirror knew") {
    ImportDesk desk;
    Sold order{.number = 1, .nick = "小鹿", .fen = 100, .items = {"杯子"}};
    const auto before = desk.write("before.csv", exported({order}).orders);
    order.memo = "补发";
    const auto after = desk.write("after.csv", exported({order}).orders);
    desk.run({before});
    const auto report = desk.run({after, before});
    CHECK(report.orders == Counts{.changed = 2});
    CHECK(desk.text("SELECT ifnull(seller_memo, 'none') FROM mirror_order") == "none");
}

TEST_CASE("another shop's orders of the same numbers are not this shop's") {
    ImportDesk desk;
    Shop shop;
    const Export files = exported(shop.first());
    import(desk, files);
    desk.database.execute(
        "INSERT INTO work_shop (id, name, created_at) VALUES (2, 'other', 0);"
        "UPDATE mirror_order SET shop_id = 2; UPDATE mirror_item SET shop_id = 2");
    const auto report = import(desk, files);
    CHECK(report.orders == Counts{.added = 400});
    CHECK(report.items.unchanged == 0);
    CHECK(desk.number("SELECT count(*) FROM mirror_order") == 800);
}

TEST_CASE("an export that differs more than is kept is read again") {
    constexpr int kOrders = 900;
    ImportDesk desk;
    const auto all = [](const std::string& memo) {
        std::vector<Sold> orders;
        for (std::int64_t i = 0; i < kOrders; ++i) {
            orders.push_back({.number = i, .nick = "小鹿", .fen = 100, .items = {"杯子"}});
            orders.back().memo = std::string(15'000, 'x') + memo;
        }
        return exported(orders).orders;
    };
    desk.take(all("1"));
    const std::string later = all("2");
    const auto table = check(desk, later);
    REQUIRE(table);
    CHECK_FALSE(table->foreseen);
    CHECK(desk.take(later).orders == Counts{.changed = kOrders});
    CHECK(desk.number("SELECT count(*) FROM mirror_order WHERE seller_memo LIKE '%2'") == kOrders);
}

TEST_CASE("a known order with a state that nobody knows is warned about again") {
    ImportDesk desk;
    Sold order{.number = 1, .nick = "小鹿", .fen = 100, .status = "新鲜状态", .items = {"杯子"}};
    const auto file = desk.write("orders.csv", exported({order}).orders);
    for (int i = 0; i < 2; ++i) {
        const auto report = desk.run({file});
        CHECK(report.files.at(0).warnings.at(FileWarning::UnknownStatus) == 1);
    }
}

TEST_CASE("an older export that sets states back is warned about") {
    ImportDesk desk;
    const auto states = [&](const char* one, const char* two, const char* three) {
        std::vector<Sold> orders;
        for (const char* status : {one, two, three}) {
            const auto number = static_cast<std::int64_t>(orders.size());
            orders.push_back({.number = number,
                              .nick = "小鹿",
                              .fen = 100,
                              .status = status,
                              .items = {"杯子"}});
        }
        return desk.take(exported(orders).orders).files.at(0).warnings;
    };
    states("买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易关闭");
    CHECK(states("卖家已发货，等待买家确认", "交易成功", "交易关闭").empty());
    const auto warnings =
        states("买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "等待买家付款");
    CHECK(warnings == std::map<FileWarning, std::int64_t>{{FileWarning::StatesWentBack, 3}});
}
