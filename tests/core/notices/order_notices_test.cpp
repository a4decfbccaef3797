#include "core/notices/order_notices.h"

#include <algorithm>

#include "core/notices/notice_reader.h"
#include "core/orders/annotation_service.h"
#include "core/orders/review_service.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"
#include "tests/support/talk.h"

namespace {

using namespace core;
using namespace core::notices;
using namespace std::chrono_literals;
using orders::OrderState;

struct Shop : support::TalkingShop {
    NoticeService service{
        database, clock,
        [this](std::int64_t talk, const std::string& text, const agents::Actor& actor) {
            return outbox.queue({.conversation = talk, .text = text}, actor).has_value();
        }};
    NoticeSettings settings{defaultNoticeRules(), {}};
    Couriers couriers = defaultCouriers();
    OrderNotices notices{database, clock, service, [this](orders::ShopId) { return settings; },
                         [this] { return couriers; }};
    NoticeReader reader{database};

    void order(const char* number, OrderState state, const char* tracking = "753",
               std::chrono::seconds ago = 2h) {
        const std::string at = std::to_string((now - ago).time_since_epoch().count());
        support::anOrder(number).state(state).buyer("陈小平").store(database);
        database.execute(std::string("UPDATE mirror_order SET platform = 'taobao', shipped_at = ") +
                         at + ", received_at = " + at + ", paid_at = " + at +
                         ", courier = '中通快递', tracking_no = nullif('" + tracking +
                         "', '') WHERE order_no = '" + number + "'");
    }
    void changed(const char* number, const char* kind) {
        database.execute("INSERT OR IGNORE INTO mirror_import (id, shop_id, started_at, state) "
                         "VALUES (7, 1, " +
                         std::to_string(now.time_since_epoch().count()) + ", 'complete')");
        database.prepare("INSERT INTO mirror_difference (import_id, shop_id, order_no, kind) "
                         "VALUES (7, 1, ?1, ?2)")
            .run(std::string(number), std::string(kind));
    }
    void takeIn() {
        while (notices.takeIn()) {
        }
    }
    std::vector<Notice> about(const char* number) { return reader.about({1, "order", number}); }
};

}  // namespace

TEST_CASE("a ship notice tells time, courier, number and where to look") {
    Shop shop;
    shop.order("1001", OrderState::Shipped);
    shop.takeIn();
    const auto told = shop.about("1001");
    REQUIRE(told.size() == 1);
    CHECK(told.front().kind == NoticeKind::Shipped);
    CHECK(told.front().createdBy == "system");
    CHECK(told.front().dueAt == shop.now - 2h);
    for (const char* part : {"陈小平", "1001", "中通快递", "753", "2026-11-26 08:00",
                             "https://www.kuaidi100.com/chaxun?com=zhongtong&nu=753"}) {
        CHECK(told.front().text.find(part) != std::string::npos);
    }
    CHECK(missingIn(told.front().text).empty());
}

TEST_CASE("the same look twice tells nobody twice") {
    Shop shop;
    for (int i = 0; i < 230; ++i) {
        shop.order(std::to_string(1000 + i).c_str(), OrderState::Shipped);
    }
    // Killed after the first piece: what it made stays, the rest comes.
    CHECK(shop.notices.takeIn());
    const auto first = shop.reader.waitingCounts()[NoticeKind::Shipped];
    CHECK(first > 0);
    CHECK(first < 230);
    shop.takeIn();
    CHECK(shop.reader.waitingCounts()[NoticeKind::Shipped] == 230);
    // The events of its own notices are looked at once more.
    shop.takeIn();
    const auto before = support::dump(shop.database);
    shop.takeIn();
    CHECK((support::dump(shop.database) == before));
    // The mirror is imported anew.
    shop.database.execute("DELETE FROM work_notice_mark");
    shop.takeIn();
    CHECK(shop.reader.waitingCounts()[NoticeKind::Shipped] == 230);
}

TEST_CASE("an import of years tells only of the last days") {
    Shop shop;
    shop.order("1001", OrderState::Shipped, "1", 24h * 4);
    shop.order("1002", OrderState::Finished, "1", 24h * 400);
    shop.order("1003", OrderState::Shipped, "1", 24h * 2);
    shop.takeIn();
    CHECK(shop.about("1001").empty());
    CHECK(shop.about("1002").empty());
    CHECK(shop.about("1003").size() == 1);
}

TEST_CASE("a number that comes later is put in; until then the notice waits") {
    Shop shop;
    shop.buyerSays("发货了吗");
    shop.order("1001", OrderState::Shipped, "");
    shop.takeIn();
    const auto waiting = shop.about("1001").front();
    CHECK(missingIn(waiting.text) == std::vector<std::string>{"tracking", "link"});
    CHECK(shop.service.send(waiting.id, 0, shop.lin).error() == NoticeError::VariableMissing);
    CHECK(shop.service.markCopied(waiting.id, 0, shop.lin).error() ==
          NoticeError::VariableMissing);
    shop.order("1001", OrderState::Shipped, "YT99");
    shop.changed("1001", "other_changed");
    shop.takeIn();
    REQUIRE(shop.about("1001").size() == 1);
    CHECK(missingIn(shop.about("1001").front().text).empty());
    CHECK(shop.about("1001").front().text.find("YT99") != std::string::npos);
    CHECK(shop.service.send(waiting.id, 0, shop.lin));
}

TEST_CASE("another parcel number is another notice") {
    Shop shop;
    shop.order("1001", OrderState::Shipped, "1");
    shop.takeIn();
    shop.order("1001", OrderState::Shipped, "2");
    shop.changed("1001", "other_changed");
    shop.takeIn();
    auto told = shop.about("1001");
    REQUIRE(told.size() == 2);
    CHECK(told[0].state == NoticeState::Skipped);
    CHECK(told[0].reason == "parcel_changed");
    CHECK(told[1].occasion == "2");
}

TEST_CASE("an approval brings the confirmation with number and link, and taking it back holds it") {
    Shop shop;
    orders::ReviewService reviews{shop.database, shop.clock, [](orders::ShopId) {
                                      return orders::defaultReviewRules();
                                  }};
    shop.order("1001", OrderState::Paid);
    shop.takeIn();
    CHECK(shop.about("1001").empty());
    shop.database.execute(
        "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
        "VALUES (1, '1001', 'waiting', '[]', 1, 0)");
    const auto approved = reviews.approve({{1, "1001"}, 0}, {}, shop.lin);
    REQUIRE(approved);
    shop.takeIn();
    REQUIRE(shop.about("1001").size() == 1);
    const auto notice = shop.about("1001").front();
    CHECK(notice.kind == NoticeKind::Confirmation);
    CHECK(notice.text.find("biz_order_id=1001") != std::string::npos);
    REQUIRE(reviews.undo({{1, "1001"}, approved->version}, shop.lin));
    CHECK(shop.service.markCopied(notice.id, 0, shop.lin).error() == NoticeError::OrderNotPassed);
    REQUIRE(reviews.approve({{1, "1001"}, 0}, {}, shop.lin));
    shop.takeIn();
    CHECK(shop.about("1001").size() == 1);
    CHECK(shop.service.markCopied(notice.id, 0, shop.lin));
}

TEST_CASE("a confirmation that was copied with the approval does not wait as well") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    shop.database.execute(
        "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at, "
        "decided_at) VALUES (1, '1001', 'approved', '[]', 1, 0, 0)");
    REQUIRE(shop.notices.recordConfirmation({1, "1001"}, "您的订单已确认", shop.lin));
    shop.takeIn();
    REQUIRE(shop.about("1001").size() == 1);
    CHECK(shop.about("1001").front().state == NoticeState::Copied);
    CHECK(shop.notices.recordConfirmation({1, "1001"}, "x", shop.lin).error() ==
          NoticeError::NotAllowedInState);
    CHECK(shop.notices.recordConfirmation({1, "9"}, "x", shop.lin).error() ==
          NoticeError::NotFound);
}

TEST_CASE("what is no news any more is given up by itself") {
    Shop shop;
    shop.order("1001", OrderState::Shipped);
    shop.takeIn();
    shop.order("1001", OrderState::Closed);
    shop.changed("1001", "closed");
    shop.takeIn();
    CHECK(shop.about("1001").front().state == NoticeState::Skipped);
    CHECK(shop.about("1001").front().reason == "order_closed");
}

TEST_CASE("who has paid is not asked to pay again") {
    Shop shop;
    shop.order("1001", OrderState::Unpaid);
    const auto reminder = shop.service.add({.about = {1, "order", "1001"},
                                            .kind = NoticeKind::PaymentReminder,
                                            .occasion = "1",
                                            .buyer = "小满",
                                            .orderNumber = "1001",
                                            .text = "亲，还没有付款哦",
                                            .dueAt = shop.now},
                                           {"Lin"});
    REQUIRE(reminder);
    shop.order("1001", OrderState::Paid);
    const auto late = shop.service.markCopied(reminder->id, 0, {"Lin"});
    REQUIRE_FALSE(late);
    CHECK(late.error() == NoticeError::OrderMovedOn);
    shop.changed("1001", "paid");
    shop.takeIn();
    const auto about = shop.about("1001");
    const auto found = std::ranges::find(about, reminder->id, &Notice::id);
    REQUIRE(found != about.end());
    CHECK(found->state == NoticeState::Skipped);
    CHECK(found->reason == "order_moved_on");
}

TEST_CASE("many are sent by the rules: due, not at night, not in dispute") {
    Shop shop;
    shop.buyerSays("在吗");
    shop.order("1001", OrderState::Shipped);
    shop.order("1002", OrderState::Shipped);
    shop.order("1003", OrderState::Signed);
    shop.takeIn();
    std::vector<NoticeTarget> all;
    for (const auto& notice : shop.reader.waiting(std::nullopt, 10)) {
        all.push_back({notice.id, notice.version});
    }
    REQUIRE(all.size() == 3);
    orders::AnnotationService annotations{shop.database, shop.clock};
    REQUIRE(annotations.setFlag({1, "1002"}, orders::OrderFlag::Complaint, true, shop.lin));
    shop.now = *parseLocalTime("2026-11-26 23:00:00");
    CHECK(shop.notices.sendAll(all, shop.lin).done.empty());
    shop.now = *parseLocalTime("2026-11-26 12:00:00");
    const auto bulk = shop.notices.sendAll(all, shop.lin);
    REQUIRE(bulk.done.size() == 1);
    CHECK(bulk.done.front().orderNumber == "1001");
    REQUIRE(bulk.refused.size() == 2);
    CHECK(std::ranges::count(bulk.refused, NoticeError::OrderInDispute,
                             &std::pair<NoticeTarget, NoticeError>::second) == 1);
    CHECK(std::ranges::count(bulk.refused, NoticeError::NotDue,
                             &std::pair<NoticeTarget, NoticeError>::second) == 1);
    CHECK(shop.notices.sendAll(all, shop.lin).done.empty());
    CHECK(shop.database.integer("SELECT count(*) FROM work_outbox") == 1);
    CHECK(shop.notices.skipAll(all, "电话里说过", shop.lin).done.size() == 2);
}

TEST_CASE("a satisfied buyer is thanked and invited, a dissatisfied one is not") {
    Shop shop;
    shop.order("1001", OrderState::Finished);
    shop.order("1002", OrderState::Finished);
    shop.takeIn();
    const auto followUp = [&](const char* number) {
        const auto told = shop.about(number);
        return *std::ranges::find(told, NoticeKind::DeliveryFollowUp, &Notice::kind);
    };
    CHECK(shop.notices.answer({followUp("1001").id, 0}, NoticeAnswer::Satisfied, "", shop.lin)
              .error() == NoticeError::NotAllowedInState);
    REQUIRE(shop.service.markCopied(followUp("1001").id, 0, shop.lin));
    REQUIRE(shop.service.markCopied(followUp("1002").id, 0, shop.lin));
    CHECK(shop.reader.unanswered(shop.now - 24h, 10).size() == 2);
    const auto answered = shop.notices.answer({followUp("1001").id, 0}, NoticeAnswer::Satisfied,
                                              " 很好用 ", shop.lin);
    REQUIRE(answered);
    CHECK(answered->answerNote == "很好用");
    CHECK(shop.reader.find(answered->id)->answer == NoticeAnswer::Satisfied);
    CHECK(shop.notices.answer({answered->id, 0}, NoticeAnswer::Dissatisfied, "", shop.lin)
              .error() == NoticeError::NotAllowedInState);
    int due = 0;
    for (const auto& notice : shop.about("1001")) {
        due += notice.state == NoticeState::Waiting && notice.dueAt <= shop.now ? 1 : 0;
    }
    CHECK(due == 2);
    REQUIRE(shop.notices.answer({followUp("1002").id, 0}, NoticeAnswer::Dissatisfied, "漏水",
                                shop.lin));
    for (const auto& notice : shop.about("1002")) {
        CHECK(notice.state != NoticeState::Waiting);
    }
    CHECK(shop.reader.unanswered(shop.now - 24h, 10).empty());
    CHECK(events::listOf(shop.database, "notice", 1, std::to_string(answered->id))
              .back()
              .after.find("很好用") == std::string::npos);
}

TEST_CASE("real exports: the second one brings the ship notice, and importing it again nothing") {
    support::ImportDesk desk;
    const std::string header = "订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址,"
                               "联系手机,订单创建时间,订单付款时间,宝贝标题,物流单号,物流公司\n";
    const auto row = [&](const char* state, const char* parcel) {
        return header + "=\"350000000000000001\",小满,30.00,30.00," + state +
               ",王芳,浙江省 杭州市 西湖区 文三路 1号,'13800000000,2027-01-15 10:00:00,2027-01-15 "
               "10:01:00,锅," +
               parcel + "\n";
    };
    Clock clock = [] { return Seconds{std::chrono::seconds{1'800'000'000}}; };
    NoticeService service{desk.database, clock, [](auto, const auto&, const auto&) { return false; }};
    OrderNotices notices{desk.database, clock, service,
                         [](orders::ShopId) {
                             return NoticeSettings{defaultNoticeRules(), {}};
                         },
                         [] { return defaultCouriers(); }};
    const auto takeIn = [&] {
        while (notices.takeIn()) {
        }
    };
    REQUIRE(desk.take(row("\"买家已付款，等待卖家发货\"", ",")).orders.added == 1);
    takeIn();
    const auto shipped = row("\"卖家已发货，等待买家确认\"", "No:75300001,圆通速递");
    REQUIRE(desk.take(shipped).orders.changed == 1);
    takeIn();
    const auto told = NoticeReader(desk.database).about({1, "order", "350000000000000001"});
    const auto notice = std::ranges::find(told, NoticeKind::Shipped, &Notice::kind);
    REQUIRE(notice != told.end());
    // This export tells no time of shipment: the day on which it was seen is told.
    CHECK(missingIn(notice->text).empty());
    CHECK(notice->text.find("已于2027-01-15发出") != std::string::npos);
    (void)desk.take(shipped);
    takeIn();
    CHECK(NoticeReader(desk.database).about({1, "order", "350000000000000001"}) == told);
}
