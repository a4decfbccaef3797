#include "core/requests/request_service.h"

#include <fstream>
#include <sstream>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_rules.h"
#include "core/notices/notice_text.h"
#include "core/orders/annotation_service.h"
#include "core/orders/handoff_service.h"
#include "core/orders/review_intake.h"
#include "core/requests/request_reader.h"
#include "tests/support/catch.h"
#include "tests/support/import_files.h"
#include "tests/support/talk.h"

namespace {

using namespace core;
using namespace core::requests;
using orders::OrderState;

const agents::Actor kAgent{"小林", agents::Role::Agent};
const agents::Actor kSenior{"小王", agents::Role::Senior};
const agents::Actor kLead{"组长", agents::Role::Lead};
const agents::Actor kOtherLead{"值班", agents::Role::Lead};

/// The services behind one database, as the program joins them.
struct Services {
    storage::Database& database;
    Clock clock;
    orders::AnnotationService annotations{database, clock};
    orders::HandoffService handoffs{database, clock};
    notices::NoticeService notices{
        database, clock, [](auto, const auto&, const auto&) { return false; }};
    notices::NoticeReader told{database};
    RequestService service{
        database, clock, notices,
        {.requestEdit =
             [this](const orders::OrderKey& order, orders::OrderField field,
                    const std::string& after, const agents::Actor& actor) {
                 const auto edit = annotations.requestEdit(order, field, after, actor,
                                                           orders::IdentityProof::OfCase);
                 return edit ? std::optional(edit->id) : std::nullopt;
             },
         .withdrawEdit =
             [this](std::int64_t edit, const agents::Actor& actor) {
                 (void)annotations.withdrawEdit(edit, actor);
             },
         .textOf =
             [](orders::ShopId, const std::string& key) { return notices::defaultTemplate(key); }}};
    RequestReader reader{database};

    std::vector<notices::Notice> noticesOf(RequestId id) {
        return told.about({1, "request", std::to_string(id)});
    }
};

struct Shop : support::TalkingShop {
    Services all{database, clock};
    support::TemporaryFolder folder;

    void order(const char* number, OrderState state, std::int64_t fen = 3'000,
               const std::string& buyer = "陈小平") {
        support::anOrder(number).state(state).fen(fen).buyer(buyer).item("A", fen).sku("红色").store(
            database);
    }
    RequestDraft draft(RequestKind kind, std::string value = {}) const {
        return {.order = {1, "1001"}, .kind = kind, .value = std::move(value), .reason = "买家要求"};
    }
    RequestDraft checked(RequestKind kind, std::string value = {}) const {
        auto made = draft(kind, std::move(value));
        made.identity = IdentityCheck::Passed;
        made.identityNote = "核对了下单手机尾号";
        return made;
    }
    void handOff() {
        REQUIRE(all.handoffs.exportOpen(std::nullopt, folder.path() / "handoff.csv", kLead));
        (void)all.service.settle();
    }
    std::string handoffText() {
        std::ifstream file(folder.path() / "handoff.csv", std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }
};

}  // namespace

TEST_CASE("cancelling a paid order goes the whole way and the buyer is told once") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    auto request = shop.all.service.request(shop.draft(RequestKind::Cancel), kAgent);
    REQUIRE(request);
    CHECK(request->state == RequestState::Requested);
    CHECK(request->amount == Fen{3'000});
    CHECK(shop.all.service.request(shop.draft(RequestKind::Cancel), kAgent).error() ==
          RequestError::AlreadyRequested);
    CHECK(shop.all.service.grant({request->id, 0}, kAgent).error() ==
          RequestError::IdentityUnchecked);
    REQUIRE(shop.all.service.checkIdentity({request->id, request->version}, IdentityCheck::Passed,
                                           "核对姓名", kAgent));
    REQUIRE(shop.all.service.grant({request->id, 0}, kAgent));
    CHECK(shop.all.handoffs.openCount(1) == 1);
    shop.handOff();
    CHECK(shop.all.handoffs.openCount(1) == 0);
    CHECK(shop.handoffText().find("取消订单") != std::string::npos);
    CHECK(shop.handoffText().find("30.00") != std::string::npos);
    CHECK(shop.all.reader.find(request->id)->state == RequestState::HandedOff);
    shop.order("1001", OrderState::Closed);
    CHECK(shop.all.service.settle() == std::vector{request->id});
    CHECK(shop.all.service.settle().empty());
    CHECK(shop.all.reader.find(request->id)->state == RequestState::Done);
    const auto notices = shop.all.noticesOf(request->id);
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().text.find("取消订单") != std::string::npos);
    CHECK(core::notices::missingIn(notices.front().text).empty());
    REQUIRE(shop.all.notices.markCopied(notices.front().id, 0, kAgent));
    CHECK(shop.all.service.settle() == std::vector{request->id});
    const auto ended = shop.all.reader.find(request->id);
    CHECK(ended->state == RequestState::Told);
    CHECK(ended->outcome == RequestState::Done);
    CHECK(events::listOf(shop.database, "request", 1, std::to_string(request->id)).size() == 6);
}

TEST_CASE("a shipped order is not cancelled, and one that ships meanwhile fails") {
    Shop shop;
    shop.order("1001", OrderState::Shipped);
    const auto before = support::dump(shop.database);
    CHECK(shop.all.service.request(shop.draft(RequestKind::Cancel), kAgent).error() ==
          RequestError::OrderShipped);
    CHECK(support::dump(shop.database) == before);
    shop.order("1001", OrderState::Paid);
    const auto granted = shop.all.service.request(shop.checked(RequestKind::Cancel), kAgent);
    REQUIRE(granted);
    CHECK(granted->state == RequestState::Granted);
    shop.order("1001", OrderState::Shipped);
    (void)shop.all.service.settle();
    const auto failed = shop.all.reader.find(granted->id);
    CHECK(failed->state == RequestState::Failed);
    CHECK(failed->decision == "order_shipped");
    CHECK(shop.all.noticesOf(granted->id).front().text.find("订单已经发货") != std::string::npos);
}

TEST_CASE("an order that went on before the decision is not granted") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    const auto request = shop.all.service.request(shop.draft(RequestKind::ChangeAddress, "浙江省 x"),
                                                  kAgent);
    REQUIRE(request);
    REQUIRE(shop.all.service.checkIdentity({request->id, 0}, IdentityCheck::Passed, "核对姓名",
                                           kAgent));
    CHECK(shop.all.service.grant({request->id, 0}, kAgent).error() == RequestError::RoleMayNot);
    shop.order("1001", OrderState::Shipped);
    CHECK(shop.all.service.grant({request->id, 0}, kSenior).error() == RequestError::OrderShipped);
    CHECK(shop.all.reader.find(request->id)->state == RequestState::Requested);
    REQUIRE(shop.all.service.refuse({request->id, 0}, "已经发货，可以联系快递改址", kSenior));
    CHECK(shop.all.noticesOf(request->id).front().text.find("可以联系快递改址") !=
          std::string::npos);
}

TEST_CASE("another specification is an edit request of the order and done with it") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    CHECK(shop.all.service.request(shop.draft(RequestKind::ChangeSku, "红色"), kAgent).error() ==
          RequestError::NothingChanged);
    CHECK(shop.all.service.request(shop.draft(RequestKind::ChangeSku), kAgent).error() ==
          RequestError::ValueMissing);
    const auto request =
        shop.all.service.request(shop.draft(RequestKind::ChangeSku, "蓝色"), kAgent);
    REQUIRE(request);
    REQUIRE(request->edit);
    shop.handOff();
    CHECK(shop.all.reader.find(request->id)->state == RequestState::HandedOff);
    CHECK(shop.handoffText().find("蓝色") != std::string::npos);
    shop.database.execute("UPDATE work_edit_request SET state = 'done'");
    (void)shop.all.service.settle();
    CHECK(shop.all.reader.find(request->id)->state == RequestState::Done);
}

TEST_CASE("goods out of stock: the buyer is asked, and the choice decides what happens") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    const auto request = shop.all.service.request(shop.draft(RequestKind::OutOfStock), kAgent);
    REQUIRE(request);
    CHECK(request->state == RequestState::Requested);
    REQUIRE(shop.all.noticesOf(request->id).size() == 1);
    CHECK(shop.all.noticesOf(request->id).front().text.find("等待到货") != std::string::npos);
    CHECK(shop.all.service.choose({request->id, 0}, StockChoice::Replace, " ", {}, kAgent).error() ==
          RequestError::ValueMissing);
    CHECK(shop.all.service
              .choose({request->id, 0}, StockChoice::Wait, "", shop.now - std::chrono::hours{1},
                      kAgent)
              .error() == RequestError::TimeNotInFuture);
    auto chosen = shop.all.service.choose({request->id, 0}, StockChoice::Refund, "", {}, kAgent);
    REQUIRE(chosen);
    CHECK(chosen->amount == Fen{3'000});
    CHECK(shop.all.service.grant({request->id, 0}, kAgent).error() ==
          RequestError::IdentityUnchecked);
    chosen = shop.all.service.choose({request->id, 0}, StockChoice::Wait, "",
                                     shop.now + std::chrono::hours{72}, kAgent);
    REQUIRE(chosen);
    CHECK(chosen->amount == Fen{});
    REQUIRE(shop.all.service.grant({request->id, 0}, kAgent));
    shop.handOff();
    CHECK(shop.handoffText().find("缺货等待") != std::string::npos);
    shop.order("1001", OrderState::Shipped);
    (void)shop.all.service.settle();
    CHECK(shop.all.reader.find(request->id)->state == RequestState::Done);
}

TEST_CASE("large sums need two persons") {
    Shop shop;
    shop.order("1001", OrderState::Paid, 300'000);
    const auto request = shop.all.service.request(shop.checked(RequestKind::Cancel), kAgent);
    REQUIRE(request);
    CHECK(shop.all.service.grant({request->id, 0}, kLead).error() ==
          RequestError::SecondPersonNeeded);
    REQUIRE(shop.all.service.sign({request->id, 0}, kLead));
    CHECK(shop.all.service.grant({request->id, 0}, kLead).error() == RequestError::OwnSignature);
    REQUIRE(shop.all.service.grant({request->id, 0}, kOtherLead));
    CHECK(shop.all.reader.find(request->id)->signedBy == kLead.name);
}

TEST_CASE("splitting does not pass the limit of a day") {
    Shop shop;
    for (int i = 0; i < 6; ++i) {
        const auto number = std::to_string(2000 + i);
        shop.order(number.c_str(), OrderState::Paid, 5'000, "买家" + number);
        auto draft = shop.checked(RequestKind::Cancel);
        draft.order.number = number;
        REQUIRE(shop.all.service.request(draft, kAgent)->state == RequestState::Granted);
    }
    shop.order("1001", OrderState::Paid, 5'000);
    CHECK(shop.all.service.request(shop.checked(RequestKind::Cancel), kAgent)->state ==
          RequestState::Requested);
    shop.later(std::chrono::hours{24});
    shop.order("2009", OrderState::Paid, 5'000);
    auto next = shop.checked(RequestKind::Cancel);
    next.order.number = "2009";
    CHECK(shop.all.service.request(next, kAgent)->state == RequestState::Granted);
}

TEST_CASE("splitting does not pass the limit of a buyer, whoever grants and by which kind of case") {
    Shop shop;
    shop.order("2001", OrderState::Paid, 3'000);
    shop.order("2002", OrderState::Paid, 3'000);
    shop.order("2003", OrderState::Paid, 3'000, "别人");
    auto draft = shop.checked(RequestKind::Cancel);
    draft.order.number = "2001";
    REQUIRE(shop.all.service.request(draft, kAgent)->state == RequestState::Granted);
    draft.order.number = "2002";
    const auto second = shop.all.service.request(draft, {"小周", agents::Role::Agent});
    CHECK(second->state == RequestState::Requested);
    CHECK(shop.all.service.grant({second->id, 0}, kAgent).error() == RequestError::OverLimit);
    draft.order.number = "2003";
    CHECK(shop.all.service.request(draft, kAgent)->state == RequestState::Granted);
    // What a return gave back counts too.
    shop.order("2004", OrderState::Paid, 3'000, "第三位");
    shop.database
        .prepare("INSERT INTO work_return (shop_id, kind, state, origin, order_no, buyer, opened_by, "
                 "opened_role, opened_at, goods_come_back, form, evidence, identity, amount_fen, "
                 "signatures, approved_at, alternatives) VALUES (1, 'return', 'approved', 'chat', "
                 "'1', '第三位', 'x', 'agent', 0, 1, 'money', '[]', 'passed', 4000, "
                 "'[{\"name\":\"x\",\"role\":\"lead\"}]', ?1, '[]')")
        .run(shop.now);
    draft.order.number = "2004";
    CHECK(shop.all.service.request(draft, kAgent)->state == RequestState::Requested);
}

TEST_CASE("whoever asked is not the second person, and another role ends a first signature") {
    Shop shop;
    shop.order("1001", OrderState::Paid, 300'000);
    const auto request = shop.all.service.request(shop.checked(RequestKind::Cancel), kLead);
    REQUIRE(shop.all.service.sign({request->id, 0}, kOtherLead));
    CHECK(shop.all.service.grant({request->id, 0}, kLead).error() == RequestError::OwnRequest);
    shop.all.service.dropSignaturesOf("somebody", {"Boss"});
    CHECK(shop.all.reader.find(request->id)->signedBy == kOtherLead.name);
    shop.all.service.dropSignaturesOf(kOtherLead.name, {"Boss"});
    CHECK(shop.all.reader.find(request->id)->signedBy.empty());
    CHECK(shop.all.service.grant({request->id, 0}, {"主管", agents::Role::Admin}).error() ==
          RequestError::RoleMayNot);
    CHECK(events::listOf(shop.database, "request", 1, std::to_string(request->id)).back().action ==
          "drop_signature");
}

TEST_CASE("a request's check is waived once, by a lead and with a reason") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    const auto request =
        shop.all.service.request(shop.draft(RequestKind::ChangeAddress, "浙江省 x"), kAgent);
    auto& service = shop.all.service;
    CHECK(service.checkIdentity({request->id, 0}, IdentityCheck::Waived, "x", kSenior).error() ==
          RequestError::RoleMayNot);
    CHECK(service.checkIdentity({request->id, 0}, IdentityCheck::Waived, " ", kLead).error() ==
          RequestError::ReasonMissing);
    const auto waived =
        service.checkIdentity({request->id, 0}, IdentityCheck::Waived, "号码停用", kLead);
    REQUIRE(waived);
    CHECK(waived->identityBy == kLead.name);
    CHECK(waived->identityNote == "号码停用");
    CHECK(service.checkIdentity({request->id, 0}, IdentityCheck::Failed, "x", kSenior).error() ==
          RequestError::WaivedBefore);
    // The change of the order needs no second check: the request had its own.
    CHECK(service.grant({request->id, 0}, kSenior));
}

TEST_CASE("withdrawing takes the edit request back, and a wrong version changes nothing") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    const auto request =
        shop.all.service.request(shop.draft(RequestKind::ChangeCourier, "顺丰速运"), kAgent);
    REQUIRE(request);
    REQUIRE(request->state == RequestState::Granted);
    CHECK(shop.all.service.withdraw({request->id, 1}, "x", kAgent).error() ==
          RequestError::ChangedSinceRead);
    CHECK(shop.all.service.withdraw({request->id, 0}, " ", kAgent).error() ==
          RequestError::ReasonMissing);
    REQUIRE(shop.all.service.withdraw({request->id, 0}, "买家改主意", kAgent));
    CHECK(shop.database.integer("SELECT count(*) FROM work_edit_request WHERE state = "
                                "'withdrawn'") == 1);
    CHECK(shop.all.handoffs.openCount(1) == 0);
    CHECK(shop.all.noticesOf(request->id).empty());
    CHECK(shop.all.reader.list(RequestScope::Closed, 9).size() == 1);
    CHECK(shop.all.service.complete({request->id, 0}, "1", kSenior).error() ==
          RequestError::NotAllowedInState);
    CHECK(shop.all.service.grant({99, 0}, kSenior).error() == RequestError::NotFound);
}

TEST_CASE("a courier that was asked for by its letters arrives under its name") {
    Shop shop;
    shop.order("1001", OrderState::Paid);
    const auto request =
        shop.all.service.request(shop.draft(RequestKind::ChangeCourier, "SF"), kSenior);
    REQUIRE(request);
    REQUIRE(request->state == RequestState::Granted);
    shop.handOff();
    // Why the shop shall do so stands beside the edit that carries it out.
    CHECK(shop.handoffText().find("\"陈小平\",\"买家要求\"") != std::string::npos);
    shop.order("1001", OrderState::Shipped);
    shop.database.execute("UPDATE mirror_order SET courier = '顺丰速运', tracking_no = 'SF1'");
    jobs::JobContext job;
    const auto taken = orders::takeIntoReview(shop.database, 1, 0, orders::defaultReviewRules(),
                                              shop.clock(), job);
    CHECK(taken.editsDone == 1);
    CHECK(shop.all.service.settle() == std::vector<RequestId>{request->id});
    CHECK(shop.all.reader.find(request->id)->state == RequestState::Done);
    // 顺丰 is what it has: no export would ever show a change.
    shop.order("1001", OrderState::Paid);
    shop.database.execute("UPDATE mirror_order SET courier = '顺丰速运'");
    const auto same =
        shop.all.service.request(shop.draft(RequestKind::ChangeCourier, "顺丰"), kSenior);
    CHECK(same.error() == RequestError::NothingChanged);
    CHECK(shop.all.service.request(shop.draft(RequestKind::ChangeCourier, "EMS"), kSenior));
}

TEST_CASE("by hand with a reference, and an event tells no value") {
    Shop shop;
    shop.order("1001", OrderState::Shipped);
    const auto request = shop.all.service.request(shop.checked(RequestKind::Intercept), kAgent);
    REQUIRE(request);
    shop.database.execute("UPDATE mirror_order SET courier = '中通', tracking_no = '753'");
    shop.handOff();
    // Facts, buyer and reason, each in a column of its own.
    CHECK(shop.handoffText().find("\"快递：中通 753\"") != std::string::npos);
    CHECK(shop.handoffText().find("\"陈小平\",\"买家要求\"") != std::string::npos);
    CHECK(shop.all.service.complete({request->id, 0}, "LJ1", kAgent).error() ==
          RequestError::RoleMayNot);
    CHECK(shop.all.service.complete({request->id, 0}, "", kSenior).error() ==
          RequestError::ReferenceMissing);
    REQUIRE(shop.all.service.complete({request->id, 0}, "LJ1", kSenior));
    CHECK(shop.all.reader.find(request->id)->reference == "LJ1");
    for (const auto& event :
         events::listOf(shop.database, "request", 1, std::to_string(request->id))) {
        CHECK((event.before + event.after).find("陈小平") == std::string::npos);
        CHECK((event.before + event.after).find("尾号") == std::string::npos);
    }
    CHECK(shop.all.service.checkIdentity({request->id, 0}, IdentityCheck::Waived, "x", kLead)
              .error() == RequestError::NotAllowedInState);
}

TEST_CASE("the round trip: handed off, changed by the shop, seen in the next export") {
    support::ImportDesk desk;
    Services all{desk.database, [] { return Seconds{std::chrono::seconds{1'800'000'000}}; }};
    const auto row = [](const char* state, const char* address) {
        return std::string(
                   "订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址,联系手机,"
                   "订单创建时间,订单付款时间,宝贝标题\n"
                   "=\"350000000000000001\",小满,30.00,30.00,\"") +
               state + "\",王芳," + address +
               ",'13800000000,2027-01-15 10:00:00,2027-01-15 10:01:00,锅\n";
    };
    (void)desk.take(row("买家已付款，等待卖家发货", "浙江省 杭州市 西湖区 文三路 1号"));
    const orders::OrderKey key{1, "350000000000000001"};
    const agents::Actor owner{"Lin"};
    const auto address = all.service.request({.order = key,
                                              .kind = RequestKind::ChangeAddress,
                                              .value = "浙江省 杭州市 西湖区 文三路 2号",
                                              .identity = IdentityCheck::Passed,
                                              .identityNote = "核对姓名"},
                                             owner);
    REQUIRE(address);
    REQUIRE(address->state == RequestState::Granted);
    const auto cancel = all.service.request({.order = key,
                                             .kind = RequestKind::Cancel,
                                             .identity = IdentityCheck::Passed,
                                             .identityNote = "核对姓名"},
                                            owner);
    REQUIRE(cancel);
    const auto outcome = all.handoffs.exportOpen(1, desk.folder() / "out.xlsx", owner);
    REQUIRE(outcome);
    CHECK(outcome->edits == 1);
    CHECK(outcome->requests == 1);
    (void)all.service.settle();
    CHECK(all.reader.find(address->id)->state == RequestState::HandedOff);
    CHECK(all.reader.find(cancel->id)->state == RequestState::HandedOff);
    (void)desk.take(row("买家已付款，等待卖家发货", "浙江省 杭州市 西湖区 文三路 2号"));
    (void)all.service.settle();
    CHECK(all.reader.find(address->id)->state == RequestState::Done);
    CHECK(all.reader.find(cancel->id)->state == RequestState::HandedOff);
    (void)desk.take(row("交易关闭", "浙江省 杭州市 西湖区 文三路 2号"));
    (void)all.service.settle();
    CHECK(all.reader.find(cancel->id)->state == RequestState::Done);
    const auto before = support::dump(desk.database);
    CHECK(all.service.settle().empty());
    CHECK(support::dump(desk.database) == before);
}
