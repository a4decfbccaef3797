#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"

using namespace core::returns;
using namespace std::chrono_literals;
using core::Fen;

namespace {

struct Fixture : support::ReturnShop {
    Fixture() { order("1001"); }
    ReturnCase byRefund(const std::string& number) {
        auto cases = reader.list({.scope = ReturnScope::Open, .text = number}, now, 10);
        const auto closed = reader.list({.scope = ReturnScope::Closed, .text = number}, now, 10);
        cases.insert(cases.end(), closed.begin(), closed.end());
        REQUIRE(cases.size() == 1);
        return cases.front();
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture,
                 "a new refund of the export becomes a case with the platform's deadline") {
    refund("R1", "1001", "waiting_seller", 20'000, "退货退款", now + 10h);
    settle();
    const auto c = byRefund("R1");
    CHECK(c.origin == ReturnOrigin::Import);
    CHECK(c.state == ReturnState::Requested);
    CHECK(c.buyer == "云上");
    CHECK(c.claimed == Fen{20'000});
    CHECK(c.reason == "quality");
    CHECK(c.dueAt == now + 10h);
    CHECK(c.openedBy.name == "system");
    const auto before = support::dump(database);
    settle();
    CHECK(support::dump(database) == before);
    // A later deadline of the platform than the shop's own changes nothing.
    refund("R2", "1001", "waiting_seller", 100, "换货", now + 100h);
    settle();
    CHECK(byRefund("R2").kind == ReturnKind::Exchange);
    CHECK(byRefund("R2").dueAt == now + 24h);
}

TEST_CASE_METHOD(Fixture, "a case that no agent touched follows the platform to its end") {
    refund("R1", "1001", "waiting_seller");
    settle();
    refund("R1", "1001", "waiting_return");
    settle();
    CHECK(byRefund("R1").state == ReturnState::WaitingForGoods);
    refund("R1", "1001", "returned");
    settle();
    CHECK(byRefund("R1").state == ReturnState::GoodsUnderWay);
    refund("R1", "1001", "success");
    settle();
    const auto c = byRefund("R1");
    CHECK(c.state == ReturnState::Closed);
    CHECK(c.reference == "R1");
    CHECK(c.paidAt);
    CHECK_FALSE(c.conflict);
    CHECK(events(c.id).back().actor == "system");
}

TEST_CASE_METHOD(Fixture, "an intervention of the platform that is over is none any more") {
    const auto stepIn = [&](const char* words) {
        database.prepare("UPDATE mirror_refund SET platform_step_in = ?1")
            .run(std::string_view(words));
        settle();
        return byRefund("R1").state;
    };
    refund("R1", "1001", "refused");
    CHECK(stepIn("不需客服介入") == ReturnState::Refused);
    // The refund itself stands as before: only the platform's part of it moves.
    for (const char* running :
         {"客服已介入", "需要客服介入", "客服初审完成", "客服主管复审失败", "3"}) {
        CAPTURE(running);
        CHECK(stepIn(running) == ReturnState::Disputed);
    }
    const auto before = support::dump(database);
    settle();
    CHECK(support::dump(database) == before);
    for (const char* over :
         {"客服介入处理完成", "客服处理完成", "介入结束", "买家已撤销介入", "6"}) {
        CAPTURE(over);
        CHECK(stepIn(over) == ReturnState::Refused);
        CHECK(stepIn("客服已介入") == ReturnState::Disputed);
    }
}

TEST_CASE_METHOD(Fixture, "a refund finds the case that an agent opened for the order") {
    const auto id = opened("1001").id;
    refund("R1", "1001", "waiting_seller", 20'000, "退货退款", now + 5h);
    settle();
    CHECK(byRefund("R1").id == id);
    CHECK(byRefund("R1").dueAt == now + 5h);
}

TEST_CASE_METHOD(Fixture, "an import never overrides a decision but shows both sides") {
    refund("R1", "1001", "waiting_seller");
    settle();
    const auto id = byRefund("R1").id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(
        service.refuse({id}, {.reason = "worn", .alternatives = {Alternative::Coupon}}, senior));
    refund("R1", "1001", "success");
    settle();
    auto c = *reader.find(id);
    CHECK(c.state == ReturnState::Refused);
    CHECK(c.conflict == PlatformState::Success);
    CHECK(reader.counts(now).at(ReturnScope::Conflicts) == 1);
    CHECK(reader.list({.scope = ReturnScope::Conflicts}, now, 10).size() == 1);
    CHECK(service.keepOurs({id}, agent).error() == ReturnError::NoRight);
    REQUIRE(service.keepOurs({id}, senior));
    settle();
    CHECK_FALSE(reader.find(id)->conflict);
    // The platform says something else: again a conflict, and this time it wins.
    refund("R1", "1001", "waiting_return");
    settle();
    CHECK(reader.find(id)->conflict == PlatformState::WaitingReturn);
    refund("R1", "1001", "success");
    settle();
    CHECK(reader.find(id)->conflict == PlatformState::Success);
    REQUIRE(service.takePlatform({id}, senior));
    c = *reader.find(id);
    CHECK(c.state == ReturnState::Done);
    CHECK(c.reference == "R1");
    CHECK(c.paidAt);
    CHECK_FALSE(c.conflict);
}

TEST_CASE_METHOD(Fixture, "what the platform granted is a conflict while evidence is asked for") {
    refund("R1", "1001", "waiting_seller");
    settle();
    const auto id = byRefund("R1").id;
    REQUIRE(service.askEvidence({id}, "照片", agent));
    refund("R1", "1001", "waiting_return");
    settle();
    CHECK(reader.find(id)->state == ReturnState::EvidenceAsked);
    CHECK(reader.find(id)->conflict == PlatformState::WaitingReturn);
    // Agreed to here as well, nobody has to answer the conflict.
    REQUIRE(service.check({id}, allEvidence(), agent));
    CHECK(reader.find(id)->conflict == PlatformState::WaitingReturn);
    REQUIRE(service.accept({id}, "仓库", senior));
    CHECK_FALSE(reader.find(id)->conflict);
}

TEST_CASE_METHOD(Fixture, "success on the platform settles the hand-off to finance") {
    refund("R1", "1001", "waiting_seller");
    settle();
    const auto id = byRefund("R1").id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(service.accept({id}, "仓库", senior));
    refund("R1", "1001", "returned");
    settle();
    CHECK(reader.find(id)->state == ReturnState::GoodsUnderWay);
    REQUIRE(service.receiveGoods({id}, agent));
    REQUIRE(service.inspect({id}, wholeGoods(), {}, agent));
    REQUIRE(service.checkIdentity({id}, {.method = "receiver_tail", .hasPassed = true}, agent));
    REQUIRE(service.setAmount({id}, {.amount = Fen{20'000}, .payMethod = "支付宝"}, agent));
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, senior));
    refund("R1", "1001", "success");
    settle();
    const auto c = *reader.find(id);
    CHECK(c.state == ReturnState::Done);
    CHECK(c.reference == "R1");
    CHECK_FALSE(c.conflict);
    CHECK(events(id).back().action == "record_paid");
    // It counts once, and nothing is left of the order.
    order("1001");
    database.execute("UPDATE mirror_order SET paid_fen = 0, refund_fen = 20000");
    const auto context = reader.context(c, senior, now);
    REQUIRE(context.facts);
    CHECK(context.facts->left == Fen{0});
}

TEST_CASE_METHOD(Fixture, "what the platform did stays in sight when a hand-off comes back") {
    const auto id = inspected("1001", 5'000).id;
    refund("R1", "1001", "waiting_payment", 5'000);
    settle();
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, senior));
    SECTION("the buyer took it back") {
        refund("R1", "1001", "closed");
        settle();
        REQUIRE(reader.find(id)->conflict == PlatformState::Closed);
        REQUIRE(service.sendBack({id}, "account closed", senior));
        CHECK(reader.find(id)->conflict == PlatformState::Closed);
    }
    SECTION("the platform paid: nobody pays again") {
        REQUIRE(service.sendBack({id}, "account closed", senior));
        refund("R1", "1001", "success", 5'000);
        settle();
        REQUIRE(reader.find(id)->conflict == PlatformState::Success);
        REQUIRE(service.approve({id}, senior));
        CHECK(service.handToFinance({id}, senior).error() == ReturnError::PaidAlready);
        CHECK(reader.find(id)->conflict == PlatformState::Success);
        REQUIRE(service.takePlatform({id}, senior));
        CHECK(reader.find(id)->state == ReturnState::Done);
    }
}

TEST_CASE_METHOD(Fixture, "a buyer who takes the request back ends what is not decided yet") {
    refund("R1", "1001", "waiting_seller");
    settle();
    const auto id = byRefund("R1").id;
    REQUIRE(service.askEvidence({id}, "照片", agent));
    refund("R1", "1001", "closed");
    settle();
    CHECK(reader.find(id)->state == ReturnState::Withdrawn);
    CHECK_FALSE(reader.find(id)->conflict);
}

TEST_CASE_METHOD(Fixture, "a large export is settled in pieces") {
    for (int i = 0; i < 450; ++i) {
        refund("R" + std::to_string(10'000 + i), "1001", "closed");
    }
    int pieces = 0;
    std::optional<std::int64_t> after = 0;
    while (after) {
        after = service.settleImport(*after);
        ++pieces;
    }
    CHECK(pieces == 3);
    CHECK(database.integer("SELECT count(*) FROM work_return WHERE state = 'closed'") == 450);
}
