#include "core/customers/customer_reader.h"

#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::customers;
using namespace std::chrono_literals;

TEST_CASE("the tier follows paid orders and the paid amount") {
    const core::settings::TierRule rule{
        .oldFromPaidOrders = 2, .vipFromPaidOrders = 10, .vipFromPaid = {500'000}};
    const auto tier = [&](std::int64_t paidOrders, std::int64_t fen) {
        return tierOf(
            {.shop = 1, .nick = "n", .orderCount = 50, .paidCount = paidOrders, .paid = {fen}},
            rule);
    };
    CHECK(tier(0, 0) == CustomerTier::New);
    CHECK(tier(1, 499'999) == CustomerTier::New);
    CHECK(tier(2, 0) == CustomerTier::Old);
    CHECK(tier(9, 499'999) == CustomerTier::Old);
    CHECK(tier(10, 0) == CustomerTier::Vip);
    CHECK(tier(1, 500'000) == CustomerTier::Vip);
}

TEST_CASE("a customer is what the orders and people tell") {
    auto database = support::testDatabase();
    database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
        "first_order_at) "
        "VALUES (1, '云上', 3, 2, 4560, 1600000000);"
        "INSERT INTO work_customer (shop_id, nick, note, tags, updated_at) "
        "VALUES (1, '云上', 'small parcels', '[\"wholesale\"]', 0)");
    CustomerReader reader(database);
    const auto found = reader.find(1, "云上");
    REQUIRE(found);
    CHECK(found->paidCount == 2);
    CHECK(found->paid == core::Fen{4560});
    CHECK(found->note == "small parcels");
    CHECK(found->tags == std::vector<std::string>{"wholesale"});
    CHECK_FALSE(found->lastOrderAt);
    CHECK_FALSE(reader.find(2, "云上"));
}

TEST_CASE("receivers are told apart by name, phone and address, the newest use first") {
    auto database = support::testDatabase();
    support::anOrder("1")
        .buyer("n")
        .mobile("13912345678")
        .address("江苏省 苏州市 1号")
        .receiver("李雷")
        .createdAfter(1s)
        .store(database);
    support::anOrder("2")
        .buyer("n")
        .mobile("13912345678")
        .address("江苏省 苏州市 1号")
        .receiver("韩梅")
        .createdAfter(2s)
        .store(database);
    support::anOrder("3")
        .buyer("n")
        .mobile("13912345678")
        .address("江苏省 苏州市 1号")
        .receiver("李雷")
        .createdAfter(3s)
        .store(database);
    support::anOrder("4")
        .buyer("m")
        .mobile("13912345678")
        .address("江苏省 苏州市 1号")
        .receiver("王五")
        .createdAfter(4s)
        .store(database);
    support::anOrder("5")
        .buyer("")
        .mobile("13912345678")
        .address("江苏省 苏州市 1号")
        .receiver("赵六")
        .createdAfter(5s)
        .store(database);
    CustomerReader reader(database);
    const auto receivers = reader.receivers(1, "n");
    REQUIRE(receivers.size() == 2);
    CHECK(receivers[0].name == "李雷");
    CHECK(receivers[0].orderCount == 2);
    CHECK(receivers[0].lastUsedAt == support::kFirstMoment + 3s);
    CHECK(receivers[1].name == "韩梅");
    CHECK(reader.receivers(1, "").empty());
}

TEST_CASE("a buyer who only chats is a customer without orders") {
    auto database = support::testDatabase();
    database.execute(
        "INSERT INTO work_conversation (shop_id, channel, buyer, state, opened_at) "
        "VALUES (1, 'qianniu', '只聊天', 'waiting', 0)");
    const auto found = CustomerReader(database).find(1, "只聊天");
    REQUIRE(found);
    CHECK(found->orderCount == 0);
    CHECK(experienceOf(*found) == Experience::Novice);
    CHECK_FALSE(CustomerReader(database).find(1, ""));
}

TEST_CASE("experience follows paid orders until a person sets it") {
    const auto of = [](std::int64_t paid, std::optional<Experience> set = {}) {
        return experienceOf({.paidCount = paid, .experience = set});
    };
    CHECK(of(1) == Experience::Novice);
    CHECK(of(2) == Experience::HalfVersed);
    CHECK(of(9) == Experience::HalfVersed);
    CHECK(of(10) == Experience::Veteran);
    CHECK(of(10, Experience::Novice) == Experience::Novice);
}

TEST_CASE("credit marks name the order and the file's own words") {
    auto database = support::testDatabase();
    using core::orders::OrderState;
    support::anOrder("1").buyer("n").createdAfter(1s).store(database);
    support::anOrder("2").buyer("n").state(OrderState::Closed).createdAfter(2s).store(database);
    support::anOrder("3").buyer("n").state(OrderState::Unpaid).createdAfter(3s).store(database);
    support::anOrder("4").buyer("n").state(OrderState::Closed).createdAfter(4s).store(database);
    support::anOrder("5").buyer("m").state(OrderState::Unpaid).store(database);
    database.execute(
        "UPDATE mirror_order SET close_reason = '买家拒收' WHERE order_no = '2';"
        "UPDATE mirror_order SET paid_at = NULL WHERE order_no IN ('3', '4', '5');"
        "UPDATE mirror_order SET close_reason = '买家未付款' WHERE order_no = '4';"
        "INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, status_text, reason, "
        "platform_step_in, applied_at, row_hash, file_id, file_row) VALUES "
        "(1, 'r1', '1', 'refused', '', '质量问题', '客服介入中', 1700000500, 0, 1, 1), "
        "(1, 'r2', '2', 'success', '', '', '未介入', 1700000600, 0, 1, 2)");
    CustomerReader reader(database);
    database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen) "
        "VALUES (1, 'n', 4, 2, 100)");
    const auto marks = reader.creditMarks(*reader.find(1, "n"));
    REQUIRE(marks.size() == 4);
    CHECK(marks[0].kind == CreditMarkKind::RefusedParcel);
    CHECK(marks[0].orderNumber == "2");
    CHECK(marks[0].reason == "买家拒收");
    CHECK(marks[1].kind == CreditMarkKind::Dispute);
    CHECK(marks[1].orderNumber == "1");
    CHECK(marks[1].reason == "质量问题");
    CHECK(marks[2].orderNumber == "4");
    CHECK(marks[3].orderNumber == "3");
}

TEST_CASE("who came back is told with how many of all, a merged buyer as one") {
    auto database = support::testDatabase();
    database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
        "last_order_at) VALUES (1, '常客', 4, 3, 300, 1600000300), (1, '两次', 2, 2, 900, "
        "1600000200), (1, '一次', 1, 1, 100, 1600000100), (1, '小号', 1, 1, 50, 1600000400), "
        "(1, '小小号', 1, 1, 25, 1600000500), (1, '没付', 3, 0, 0, 1600000600), "
        "(1, '', 9, 9, 9, 1600000600), (2, '别家', 5, 5, 500, 1600000700);"
        "INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at) VALUES "
        "(1, '小号', '一次', '林', 0), (1, '小小号', '小号', '林', 0)");
    CustomerReader reader(database);
    const auto purchases = reader.repeatPurchases(1, 10);
    CHECK(purchases.buyers == 3);
    CHECK(purchases.repeat == 3);
    REQUIRE(purchases.list.size() == 3);
    // As many paid orders: the larger sum first.
    CHECK(purchases.list[0].nick == "常客");
    CHECK(purchases.list[1] ==
          RepeatBuyer{"一次", 3, core::Fen{175}, core::Seconds{1600000500s}});
    CHECK(purchases.list[2].nick == "两次");
    database.execute("DELETE FROM work_customer_alias");
    CHECK(reader.repeatPurchases(1, 10).buyers == 5);
    CHECK(reader.repeatPurchases(1, 10).repeat == 2);
    CHECK(reader.repeatPurchases(1, 1).list.size() == 1);
    CHECK(reader.repeatPurchases(3, 10) == RepeatPurchases{});
}

TEST_CASE("the traits of a buyer are words that name their kind") {
    Customer buyer;
    CHECK(traitsOf(buyer) == std::vector<std::string>{"experience:novice"});
    buyer.personality = Personality::Silent;
    buyer.behaviour = Behaviour::Greedy;
    buyer.paidCount = 10;
    CHECK(traitsOf(buyer) == std::vector<std::string>{"personality:silent", "behaviour:greedy",
                                                      "experience:veteran"});
}
