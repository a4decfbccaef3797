#include "core/notices/notice_reader.h"
#include "core/orders/privacy_service.h"
#include "core/returns/refund_stage.h"
#include "core/returns/return_platform.h"
#include "core/tasks/task_reader.h"
#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"

using namespace core::returns;
using namespace std::chrono_literals;
using core::Fen;

namespace {

struct Fixture : support::ReturnShop {
    Fixture() { order("1001"); }
    std::vector<core::notices::Notice> told(ReturnId id) {
        return core::notices::NoticeReader(database).about({1, "return", std::to_string(id)});
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a return goes from the request to the closing record") {
    talk();
    const auto opened = service.open(draft("1001"), agent);
    REQUIRE(opened);
    CHECK(opened->buyer == "云上");
    CHECK(opened->owner == "Lin");
    CHECK(opened->dueAt == now + 24h);
    const auto id = opened->id;
    // Without evidence the policy asks a person.
    const auto asked = service.check({id}, {.reason = "quality"}, agent);
    REQUIRE(asked);
    CHECK(asked->verdict == Verdict::Ask);
    CHECK(service.accept({id}, "杭州仓库", senior).error() == ReturnError::VerdictNotAllowed);
    REQUIRE(service.askEvidence({id}, "破损处的照片", agent));
    REQUIRE(service.evidenceCame({id}, findReason("quality")->evidence, agent));
    const auto allowed = service.check({id}, allEvidence(), agent);
    REQUIRE(allowed);
    CHECK(allowed->verdict == Verdict::Allowed);
    CHECK(allowed->clause == "quality");
    CHECK(service.accept({id}, "杭州仓库", agent).error() == ReturnError::NoRight);
    REQUIRE(service.accept({id}, "杭州仓库 样例路1号", senior));
    REQUIRE(service.tellSent({id}, "圆通", "YT100", agent));
    REQUIRE(service.receiveGoods({id}, agent));
    CHECK(service.approve({id}, senior).error() == ReturnError::NotAllowedInState);
    const auto inspected = service.inspect({id}, wholeGoods(), "call", agent);
    REQUIRE(inspected);
    CHECK(inspected->inspectionPassed);
    CHECK(inspected->dueAt == now + 72h);
    CHECK(service.approve({id}, senior).error() == ReturnError::IdentityMissing);
    REQUIRE(service.checkIdentity({id}, {.method = "receiver_tail", .hasPassed = true}, agent));
    CHECK(service.approve({id}, senior).error() == ReturnError::AmountMissing);
    CHECK(service.setAmount({id}, {.amount = Fen{20'001}}, agent).error() == ReturnError::OverPaid);
    REQUIRE(service.setAmount(
        {id}, {.amount = Fen{20'000}, .note = "1 item", .payMethod = "支付宝", .cost = Fen{800}},
        agent));
    CHECK(service.approve({id}, agent).error() == ReturnError::OwnRequest);
    now += 1h;
    const auto approved = service.approve({id}, senior);
    REQUIRE(approved);
    CHECK(approved->approvedAt == now);
    // One refund time from the inspection on.
    CHECK(approved->dueAt == inspected->dueAt);
    REQUIRE(service.handToFinance({id}, senior));
    CHECK(service.recordPaid({id}, "F-1", agent).error() == ReturnError::NoRight);
    CHECK(service.recordPaid({id}, " ", senior).error() == ReturnError::ReferenceMissing);
    REQUIRE(service.recordPaid({id}, "F-1", senior));
    REQUIRE(service.tell({id}, {}, false, agent));
    CHECK(service.close({id}, "", "", agent).error() == ReturnError::ResultMissing);
    const auto closed = service.close({id}, "refunded in full", "zip of batch 7", agent);
    REQUIRE(closed);
    CHECK(closed->state == ReturnState::Closed);
    CHECK_FALSE(closed->dueAt);
    CHECK(closed->closedAt == now);
    CHECK(closed->breaches == 0);

    const auto messages = told(id);
    REQUIRE(messages.size() == 4);
    CHECK(messages[0].text.find("破损处的照片") != std::string::npos);
    CHECK(messages[1].kind == core::notices::NoticeKind::CaseAccepted);
    CHECK(messages[1].text.find("样例路1号") != std::string::npos);
    CHECK(messages[2].text.find("200.00元") != std::string::npos);
    CHECK(messages[3].kind == core::notices::NoticeKind::RefundPaid);
    CHECK(messages[3].state == core::notices::NoticeState::Sent);
    CHECK(messages[3].text.find("支付宝") != std::string::npos);
    for (const auto& notice : messages) {
        CHECK(notice.text.find('{') == std::string::npos);
    }
    const auto story = events(id);
    CHECK(story.front().action == "open");
    CHECK(story.back().action == "close");
    CHECK(
        database.integer("SELECT count(*) FROM work_event WHERE coalesce(before, '') || after LIKE "
                         "'%云上%' OR after LIKE '%zip%' OR after LIKE '%样例路%'") == 0);
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
    CHECK(reader.sums(now - 24h, now + 24h) ==
          ReturnSums{.refunds = 1, .refunded = Fen{20'000}, .cost = Fen{800}});
}

TEST_CASE_METHOD(Fixture, "a refused act on a return leaves no trace") {
    const auto c = opened("1001");
    const auto before = support::dump(database);
    int signals = 0;
    const auto subscription = service.changed.subscribe([&](const auto&) { ++signals; });
    auto other = draft("1001");
    CHECK(service.open(other, agent).error() == ReturnError::AlreadyOpen);
    other.orderNumber = " ";
    CHECK(service.open(other, agent).error() == ReturnError::OrderMissing);
    other = draft("7777");
    CHECK(service.open(other, agent).error() == ReturnError::BuyerMissing);
    other = draft("1001");
    other.reason = "because";
    CHECK(service.open(other, agent).error() == ReturnError::ReasonMissing);
    CHECK(service.open(draft("1001", ReturnKind::Repair), {"Hu", core::agents::Role::Quality})
              .error() == ReturnError::NoRight);
    CHECK(service.check({99}, allEvidence(), agent).error() == ReturnError::NotFound);
    CHECK(service.check({c.id, 7}, allEvidence(), agent).error() == ReturnError::ChangedSinceRead);
    CHECK(service.askEvidence({c.id}, "", agent).error() == ReturnError::TextMissing);
    CHECK(service.refuse({c.id}, {.reason = "worn", .alternatives = {Alternative::Coupon}}, senior)
              .error() == ReturnError::VerdictMissing);
    CHECK(service.withdraw({c.id}, "", agent).error() == ReturnError::ReasonMissing);
    CHECK(service.assign({c.id}, "Lin", agent).error() == ReturnError::NothingChanged);
    CHECK(service.assign({c.id}, "Ma", {"Ma", core::agents::Role::Agent}).error() ==
          ReturnError::NoRight);
    CHECK(service.move({c.id}, now, agent).error() == ReturnError::TimeNotInFuture);
    CHECK(service.checkIdentity({c.id}, {.method = ""}, agent).error() ==
          ReturnError::MethodMissing);
    CHECK(service.checkIdentity({c.id}, {.method = "known", .isWaived = true}, senior).error() ==
          ReturnError::NoRight);
    CHECK(service.keepOurs({c.id}, senior).error() == ReturnError::NotAllowedInState);
    CHECK(service.reopen({c.id}, senior).error() == ReturnError::NotAllowedInState);
    CHECK(support::dump(database) == before);
    CHECK(signals == 0);
}

TEST_CASE_METHOD(Fixture, "a refusal tells the reason and another way, and can be reopened") {
    const auto id = opened("1001").id;
    const auto due = reader.find(id)->dueAt;
    REQUIRE(service.check({id}, allEvidence("no_reason"), agent));
    CHECK(service.refuse({id}, {.alternatives = {Alternative::Coupon}}, senior).error() ==
          ReturnError::ReasonMissing);
    CHECK(service.refuse({id}, {.reason = "worn"}, senior).error() ==
          ReturnError::AlternativeMissing);
    now += 6h;
    REQUIRE(service.refuse(
        {id}, {.reason = "吊牌已剪", .alternatives = {Alternative::Coupon, Alternative::Repair}},
        senior));
    const auto messages = told(id);
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].text.find("吊牌已剪") != std::string::npos);
    CHECK(messages[0].text.find("优惠券") != std::string::npos);
    const auto again = service.reopen({id}, senior);
    REQUIRE(again);
    CHECK(again->state == ReturnState::Requested);
    CHECK_FALSE(again->verdict);
    // No more time than at first; days later it is a new day.
    CHECK(again->dueAt == due);
    CHECK(again->alternatives.empty());
}

TEST_CASE_METHOD(Fixture, "a failed inspection is a task to call the buyer") {
    const auto id = opened("1001").id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(service.accept({id}, "仓库", senior));
    REQUIRE(service.receiveGoods({id}, agent));
    auto other = wholeGoods();
    other.itemNumber = "B7";
    other.missingParts = "strap";
    const auto failed = service.inspect({id}, other, "call the buyer", agent);
    REQUIRE(failed);
    CHECK_FALSE(failed->inspectionPassed);
    CHECK_FALSE(failed->itemNumberMatches);
    const auto calls = core::tasks::TaskReader(database).about({1, "return", std::to_string(id)});
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].kind == core::tasks::TaskKind::CallBack);
    CHECK(calls[0].owner == "Lin");
    REQUIRE(service.inspect({id}, wholeGoods(), "call the buyer", agent));
    CHECK(reader.find(id)->inspectionPassed);
    // Awaited goods cannot be talked away.
    CHECK(service.check({id}, allEvidence("quality", false), agent).error() ==
          ReturnError::GoodsExpected);
}

TEST_CASE_METHOD(Fixture, "the identity check keeps the method and locks after three failures") {
    const auto id = opened("1001").id;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(service.checkIdentity({id}, {.method = "phone_tail", .hasPassed = false}, agent));
    }
    CHECK(
        service.checkIdentity({id}, {.method = "phone_tail", .hasPassed = true}, senior).error() ==
        ReturnError::IdentityLocked);
    const auto passed =
        service.checkIdentity({id}, {.method = "called back", .isWaived = true}, lead);
    REQUIRE(passed);
    CHECK(passed->identity == IdentityState::Waived);
    CHECK(passed->identityBy == "Zhao");
    CHECK(passed->identityTries == 4);
}

TEST_CASE_METHOD(Fixture, "two people sign what is over the limit, and splitting does not pass") {
    order("2001", 400'000, "高山");
    const auto big = inspected("2001", 250'000);
    CHECK(service.approve({big.id}, lead).error() == ReturnError::NeedsSecondSigner);
    REQUIRE(service.sign({big.id}, lead));
    CHECK(service.cosign({big.id}, lead).error() == ReturnError::OwnRequest);
    REQUIRE(service.declineSign({big.id}, otherLead));
    CHECK(reader.find(big.id)->signatures.empty());
    // The inspection stands: it is signed again from where it was checked.
    REQUIRE(service.sign({big.id}, lead));
    const auto approved = service.cosign({big.id}, admin);
    REQUIRE(approved);
    CHECK(approved->signatures.size() == 2);
    CHECK(approved->approvedAt == now);
    // What is granted already leaves less, and counts for the day and the buyer.
    order("2002", 40'000, "高山");
    const auto second = inspected("2002", 40'000);
    CHECK(service.approve({second.id}, senior).error() == ReturnError::NeedsSecondSigner);
    auto more = draft("2001", ReturnKind::Compensation);
    more.goodsComeBack = false;
    const auto extra = service.open(more, agent);
    REQUIRE(extra);
    CHECK(service.setAmount({extra->id}, {.amount = Fen{150'001}}, agent).error() ==
          ReturnError::OverPaid);
    CHECK(service.setAmount({extra->id}, {.amount = Fen{150'000}}, agent));
}

TEST_CASE_METHOD(Fixture, "an exchange for a cheaper item is paid by finance and then shipped") {
    const auto id = inspected("1001", 0, ReturnKind::Exchange).id;
    CHECK(service.approve({id}, senior).error() == ReturnError::WantedItemMissing);
    REQUIRE(service.setExchange(
        {id},
        {.wantedItem = "A1 blue L", .priceDifference = Fen{-3'000}, .stockNote = "2 in stock"},
        agent));
    REQUIRE(service.approve({id}, senior));
    // The deal is signed: only that the buyer paid may still be noted.
    CHECK(
        service.setExchange({id}, {.wantedItem = "A1 gold", .priceDifference = Fen{-9'000}}, agent)
            .error() == ReturnError::NotAllowedInState);
    CHECK(service.handToLogistics({id}, senior).error() == ReturnError::DifferenceOwed);
    REQUIRE(service.handToFinance({id}, senior));
    const auto paid = service.recordPaid({id}, "F-2", senior);
    REQUIRE(paid);
    CHECK(paid->state == ReturnState::WithLogistics);
    CHECK(service.recordShipped({id}, "顺丰", "", senior).error() == ReturnError::TrackingMissing);
    REQUIRE(service.recordShipped({id}, "顺丰", "SF200", senior));
    REQUIRE(service.tell({id}, {}, true, agent));
    const auto messages = told(id);
    CHECK(messages.back().state == core::notices::NoticeState::Copied);
    CHECK(messages.back().text.find("SF200") != std::string::npos);
    CHECK(reader.sums(now - 1h, now + 1h).refunded == Fen{3'000});
}

TEST_CASE_METHOD(Fixture, "a repair goes in, is mended at a cost and goes out") {
    auto asked = draft("1001", ReturnKind::Repair);
    const auto id = service.open(asked, agent)->id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(service.accept({id}, "维修站", senior));
    REQUIRE(service.receiveGoods({id}, agent));
    auto broken = wholeGoods();
    broken.damage = "zip";
    REQUIRE(service.inspect({id}, broken, "call", agent));
    CHECK(reader.find(id)->inspectionPassed);
    REQUIRE(service.setRepair({id}, "new zip", Fen{1'200}, agent));
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.startRepair({id}, agent));
    REQUIRE(service.finishRepair({id}, Fen{1'500}, senior));
    CHECK(reader.find(id)->cost == Fen{1'500});
    REQUIRE(service.recordShipped({id}, "顺丰", "SF300", senior));
    CHECK(reader.find(id)->state == ReturnState::Done);
    // Nothing was refunded, yet it cost something: counted when it is closed.
    REQUIRE(service.tell({id}, {}, true, agent));
    REQUIRE(service.close({id}, "mended", {}, agent));
    CHECK(reader.sums(now - 1h, now + 1h) ==
          ReturnSums{.refunds = 0, .refunded = Fen{0}, .cost = Fen{1'500}});
    CHECK(reader.sums(now - 2h, now - 1h) == ReturnSums{});
}

TEST_CASE_METHOD(Fixture, "a slip that was approved is taken back before anybody else has it") {
    const auto id = inspected("1001", 3'000).id;
    REQUIRE(service.approve({id}, senior));
    CHECK(told(id).back().text.find("30.00元") != std::string::npos);
    // Not by a colleague, who may undo only what he did himself.
    CHECK(service.takeBack({id}, agent).error() == ReturnError::NoRight);
    CHECK(service.takeBack({id}, admin).error() == ReturnError::NoRight);
    const auto back = service.takeBack({id}, senior);
    REQUIRE(back);
    CHECK(back->state == ReturnState::Checked);
    CHECK(back->signatures.empty());
    CHECK_FALSE(back->approvedAt);
    // The buyer is not told of what was taken back.
    CHECK(told(id).back().state == core::notices::NoticeState::Skipped);
    CHECK(told(id).back().reason == kCaseWentOn);
    // The goods need no second look, and a lead takes back what another approved.
    REQUIRE(service.setAmount({id}, {.amount = Fen{4'000}, .payMethod = "支付宝"}, agent));
    REQUIRE(service.approve({id}, senior));
    CHECK(told(id).back().text.find("40.00元") != std::string::npos);
    REQUIRE(service.takeBack({id}, lead));
    REQUIRE(service.approve({id}, senior));
    // On another day only who may undo others' acts (reliability.md section 3).
    now += 24h;
    CHECK(service.takeBack({id}, senior).error() == ReturnError::NotToday);
    REQUIRE(service.takeBack({id}, lead));
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, senior));
    CHECK(service.takeBack({id}, senior).error() == ReturnError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "messages that wait are not sent once the case went on") {
    const auto id = opened("1001").id;
    REQUIRE(service.askEvidence({id}, "破损处的照片", agent));
    REQUIRE(service.assign({id}, "Bai", senior));
    CHECK(told(id).back().state == core::notices::NoticeState::Waiting);
    REQUIRE(service.evidenceCame({id}, findReason("quality")->evidence, agent));
    CHECK(told(id).back().state == core::notices::NoticeState::Skipped);
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(service.accept({id}, "仓库", senior));
    // The import says that the goods are on their way: where they go need not be told any more.
    refund("R1", "1001", "returned");
    settle();
    CHECK(reader.find(id)->state == ReturnState::GoodsUnderWay);
    CHECK(told(id).back().state == core::notices::NoticeState::Skipped);
}

TEST_CASE_METHOD(Fixture, "another number on the goods is kept beside the one of the order") {
    auto asked = draft("1001");
    asked.itemNumber = "A1";
    const auto id = service.open(asked, agent)->id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    REQUIRE(service.accept({id}, "仓库", senior));
    REQUIRE(service.receiveGoods({id}, agent));
    auto other = wholeGoods();
    other.itemNumber = "Z9";
    other.note = "other colour";
    const auto failed = service.inspect({id}, other, {}, agent);
    REQUIRE(failed);
    CHECK_FALSE(failed->itemNumberMatches);
    CHECK(failed->itemNumber == "A1");
    CHECK(failed->inspectionNote == "Z9 · other colour");
    const auto passed = service.inspect({id}, wholeGoods(), {}, agent);
    REQUIRE(passed);
    CHECK(passed->itemNumber == "A1");
    CHECK(passed->inspectionNote.empty());
}

TEST_CASE_METHOD(Fixture, "what the policy would say is what it says when it is asked") {
    const auto c = opened("1001");
    for (const auto* reason : {"quality", "no_reason", "damaged"}) {
        for (const bool hasEvidence : {false, true}) {
            auto evidence = allEvidence(reason);
            if (!hasEvidence) {
                evidence.evidence.clear();
            }
            CAPTURE(reason, hasEvidence);
            const auto foretold = reader.judgeCase(
                defaultReturnPolicy(), c, {.reason = reason, .evidence = evidence.evidence});
            const auto written = service.check({c.id}, evidence, agent);
            REQUIRE(written);
            CHECK(foretold.verdict == written->verdict);
            CHECK(foretold.clause == written->clause);
        }
    }
}

TEST_CASE_METHOD(Fixture, "a coupon settles what is no fault of the goods") {
    auto asked = draft("1001", ReturnKind::Compensation);
    asked.form = CompensationForm::Coupon;
    const auto id = service.open(asked, senior)->id;
    CHECK_FALSE(reader.find(id)->goodsComeBack);
    REQUIRE(service.check({id}, allEvidence("quality", false), senior));
    REQUIRE(service.checkIdentity({id}, {.method = "receiver_tail", .hasPassed = true}, agent));
    REQUIRE(service.setAmount({id}, {.amount = Fen{1'000}}, agent));
    REQUIRE(service.approve({id}, agent));
    REQUIRE(service.handToFinance({id}, agent));
    REQUIRE(service.recordPaid({id}, "COUPON-9", senior));
    const auto sums = reader.sums(now - 1h, now + 1h);
    CHECK(sums.refunded == Fen{0});
    CHECK(sums.cost == Fen{1'000});
    canSend = false;
    CHECK(service.tell({id}, "10元优惠券已放入您的账户", false, agent).error() ==
          ReturnError::CannotTell);
    CHECK(reader.find(id)->state == ReturnState::Done);
    REQUIRE(service.tell({id}, "10元优惠券已放入您的账户", true, agent));
}

TEST_CASE_METHOD(Fixture, "what finance does not pay comes back, is set right and signed again") {
    const auto id = inspected("1001", 8'000).id;
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, agent));
    CHECK(service.sendBack({id}, "account closed", agent).error() == ReturnError::NoRight);
    CHECK(service.sendBack({id}, " ", senior).error() == ReturnError::ReasonMissing);
    CHECK(service.withdraw({id}, "keeps it", senior).error() == ReturnError::NotAllowedInState);
    const auto back = service.sendBack({id}, "account closed", senior);
    REQUIRE(back);
    CHECK(back->state == ReturnState::Checked);
    CHECK(back->signatures.empty());
    CHECK_FALSE(back->approvedAt);
    CHECK(reader.find(id)->sentBackNote == "account closed");
    // The reason is no word of the event book.
    CHECK(events(id).back().action == "send_back");
    CHECK(events(id).back().after.find("account") == std::string::npos);
    CHECK(service.handToFinance({id}, senior).error() == ReturnError::NotAllowedInState);
    REQUIRE(service.setAmount({id}, {.amount = Fen{8'000}, .payMethod = "银行卡"}, agent));
    REQUIRE(service.approve({id}, senior));
    const auto again = service.handToFinance({id}, agent);
    REQUIRE(again);
    CHECK(again->sentBackNote.empty());
    // Or the buyer does without.
    REQUIRE(service.sendBack({id}, "the buyer called finance", lead));
    REQUIRE(service.withdraw({id}, "keeps it", agent));
}

TEST_CASE_METHOD(Fixture,
                 "an exchange out of stock is agreed on anew, and its difference is paid once") {
    const auto id = inspected("1001", 0, ReturnKind::Exchange).id;
    REQUIRE(service.setExchange({id}, {.wantedItem = "B2", .priceDifference = Fen{-1'500}}, agent));
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, agent));
    REQUIRE(service.recordPaid({id}, "F1", senior));
    REQUIRE(service.sendBack({id}, "out of stock", senior));
    CHECK(reader.find(id)->state == ReturnState::Checked);
    CHECK(service.withdraw({id}, "keeps it", senior).error() == ReturnError::PaidAlready);
    CHECK(service.refuse({id}, {.reason = "no", .alternatives = {Alternative::Coupon}}, senior)
              .error() == ReturnError::PaidAlready);
    CHECK(service.setExchange({id}, {.wantedItem = "C3", .priceDifference = Fen{-2'000}}, agent)
              .error() == ReturnError::PaidAlready);
    REQUIRE(service.setExchange({id}, {.wantedItem = "C3", .priceDifference = Fen{-1'500}}, agent));
    // What left stays gone while nobody has approved the exchange again.
    const auto other = opened("1001");
    REQUIRE(reader.context(other, agent, now).facts);
    CHECK(reader.context(other, agent, now).facts->left == Fen{18'500});
    REQUIRE(service.approve({id}, senior));
    CHECK(service.handToFinance({id}, agent).error() == ReturnError::NothingOwed);
    REQUIRE(service.handToLogistics({id}, agent));
    REQUIRE(service.recordShipped({id}, "顺丰", "SF1", senior));
}

TEST_CASE_METHOD(Fixture, "evidence ticked beside the case is kept before the policy is checked") {
    refund("R1", "1001", "waiting_seller");
    settle();
    const auto id = reader.ofOrder(1, "1001").front().id;
    const std::vector given{EvidenceKind::ReturnTracking};
    CHECK(service.noteEvidence(id, given, {"Hu", core::agents::Role::Quality}).error() ==
          ReturnError::NoRight);
    REQUIRE(service.noteEvidence(id, given, agent));
    CHECK(reader.find(id)->evidence == given);
    CHECK(events(id).back().action == "note_evidence");
    CHECK(service.noteEvidence(id, given, agent).error() == ReturnError::NothingChanged);
    // Nobody has decided anything: the import leads on.
    refund("R1", "1001", "closed");
    settle();
    CHECK(reader.find(id)->state == ReturnState::Closed);
    CHECK(service.noteEvidence(id, {}, agent).error() == ReturnError::NotAllowedInState);
}

TEST_CASE_METHOD(Fixture, "what is to be mended comes back, whatever somebody ticks") {
    auto asked = draft("1001", ReturnKind::Repair);
    asked.goodsComeBack = false;
    const auto id = service.open(asked, agent)->id;
    CHECK(reader.find(id)->goodsComeBack);
    REQUIRE(service.check({id}, allEvidence("quality", false), agent));
    CHECK(reader.find(id)->goodsComeBack);
    CHECK(service.approve({id}, senior).error() == ReturnError::InspectionMissing);
    REQUIRE(service.accept({id}, "仓库", senior));
}

TEST_CASE_METHOD(Fixture, "the difference of an exchange is no more than its order has left") {
    const auto id = opened("1001", ReturnKind::Exchange).id;
    CHECK(service.setExchange({id}, {.wantedItem = "B2", .priceDifference = Fen{-20'001}}, agent)
              .error() == ReturnError::OverPaid);
    REQUIRE(
        service.setExchange({id}, {.wantedItem = "B2", .priceDifference = Fen{-20'000}}, agent));
    // What the buyer pays more has no such bound, and the account is kept whatever is left.
    REQUIRE(service.setExchange({id}, {.wantedItem = "B2", .priceDifference = Fen{90'000}}, agent));
    REQUIRE(
        service.setExchange({id}, {.wantedItem = "B2", .priceDifference = Fen{-20'000}}, agent));
    database.execute("UPDATE mirror_order SET paid_fen = 100");
    REQUIRE(service.setAmount({id}, {.payMethod = "支付宝"}, agent));
}

TEST_CASE_METHOD(
    Fixture,
    "what cannot be mended is decided on again, what cannot be sent stays in the workshop") {
    const auto id = inspected("1001", 0, ReturnKind::Repair).id;
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.startRepair({id}, senior));
    REQUIRE(service.sendBack({id}, "no spare part", senior));
    CHECK(reader.find(id)->state == ReturnState::Inspected);
    CHECK(reader.find(id)->signatures.empty());
    REQUIRE(service.approve({id}, lead));
    REQUIRE(service.startRepair({id}, senior));
    CHECK(service.finishRepair({id}, Fen{500}, senior).error() == ReturnError::RepairNoteMissing);
    REQUIRE(service.setRepair({id}, "new zip", Fen{500}, senior));
    REQUIRE(service.finishRepair({id}, Fen{500}, senior));
    REQUIRE(service.sendBack({id}, "no address", senior));
    CHECK(reader.find(id)->state == ReturnState::InRepair);
    CHECK(reader.find(id)->signatures.size() == 1);
    REQUIRE(service.finishRepair({id}, Fen{500}, senior));
    CHECK(reader.find(id)->sentBackNote.empty());
    REQUIRE(service.sendBack({id}, "no address", senior));
    REQUIRE(service.sendBack({id}, "beyond repair", senior));
    REQUIRE(service.refuse(
        {id}, {.reason = "beyond repair", .alternatives = {Alternative::PartialRefund}}, senior));
}

TEST_CASE_METHOD(Fixture, "a dispute takes the platform's deadline and its ruling") {
    const auto id = opened("1001").id;
    CHECK(service.dispute({id}, now - 1h, agent).error() == ReturnError::TimeNotInFuture);
    const auto disputed = service.dispute({id}, now + 30h, agent);
    REQUIRE(disputed);
    CHECK(disputed->dueAt == now + 30h);
    now += 31h;
    const auto lost = service.loseDispute({id}, true, senior);
    REQUIRE(lost);
    CHECK(lost->breaches == 1);
    CHECK(lost->verdict == Verdict::Allowed);
    CHECK(lost->clause == kRulingClause);
    CHECK(service.approve({id}, senior).error() == ReturnError::InspectionMissing);
    REQUIRE(service.dispute({id}, {}, agent));
    CHECK(service.winDispute({id}, " ", senior).error() == ReturnError::ReasonMissing);
    REQUIRE(service.winDispute({id}, "平台判定支持商家", senior));
    const auto won = *reader.find(id);
    CHECK(won.state == ReturnState::Refused);
    CHECK(won.verdict == Verdict::Refused);
    CHECK(won.clause == kRulingClause);
    CHECK(won.refusal == "平台判定支持商家");
    // The buyer is told the platform's decision, and no raw brace.
    CHECK(told(id).back().state == core::notices::NoticeState::Waiting);
    CHECK(told(id).back().text.find("平台判定支持商家") != std::string::npos);
    CHECK(told(id).back().text.find('{') == std::string::npos);
    const auto progress = progressOf(won, now, {}, core::calendar::chineseCalendar());
    REQUIRE(progress);
    CHECK(progress->stage == RefundStage::Ruled);
    REQUIRE(service.close({id}, "settled", "", agent));
    CHECK(endOf(*reader.find(id)) == ReturnState::Refused);
    CHECK_FALSE(disagrees(*reader.find(id), PlatformState::Refused));
}

TEST_CASE_METHOD(Fixture, "a case keeps what it came from, and that one shows what it led to") {
    const auto first = opened("1001");
    REQUIRE(service.check({first.id}, allEvidence("no_reason"), agent));
    REQUIRE(service.refuse({first.id}, {.reason = "worn", .alternatives = {Alternative::Repair}},
                           senior));
    auto next = draft("1001", ReturnKind::Repair);
    next.fromKind = "return";
    next.from = std::to_string(first.id);
    const auto repair = service.open(next, agent);
    REQUIRE(repair);
    CHECK(repair->fromKind == "return");
    CHECK(reader.find(repair->id)->from == std::to_string(first.id));
    REQUIRE(reader.begunFrom(first).size() == 1);
    CHECK(reader.begunFrom(first)[0].id == repair->id);
    CHECK(reader.begunFrom(*repair).empty());
    CHECK(events(repair->id).front().after.find("\"from\"") != std::string::npos);
    // Acts on it keep the link.
    REQUIRE(service.check({repair->id}, allEvidence(), agent));
    CHECK(reader.begunFrom(first).size() == 1);
    // What is no case, and a case of another shop, are no origin.
    for (const char* none : {"99", "x", "1x", "-1"}) {
        auto other = draft("1001", ReturnKind::Exchange);
        other.fromKind = "return";
        other.from = none;
        CHECK(service.open(other, agent).error() == ReturnError::OriginUnknown);
    }
    // One of another kind of record is kept as it is told; a complaint of that number is no case.
    auto fromComplaint = draft("1001", ReturnKind::Exchange);
    fromComplaint.fromKind = "complaint";
    fromComplaint.from = std::to_string(first.id);
    REQUIRE(service.open(fromComplaint, agent));
    CHECK(reader.begunFrom(first).size() == 1);
}

TEST_CASE_METHOD(Fixture, "the receipt is the order's, else the courier's, else the buyer's word") {
    const auto id = opened("1001").id;
    CHECK(reader.receiptOf(*reader.find(id)) ==
          Receipt{now - std::chrono::days{1}, ReceiptSource::Order});
    database.execute("UPDATE mirror_order SET received_at = NULL, tracking_no = 'YT1'");
    CHECK_FALSE(reader.receiptOf(*reader.find(id)));
    REQUIRE(service.check({id}, allEvidence("no_reason"), agent));
    CHECK(reader.find(id)->verdict == Verdict::Ask);
    CHECK(reader.find(id)->clause == kReceiptUnknown);
    auto told = allEvidence("no_reason");
    told.toldReceivedAt = now + 1s;
    CHECK(service.check({id}, told, agent).error() == ReturnError::ReceiptInFuture);
    told.toldReceivedAt = now - std::chrono::days{2};
    REQUIRE(service.check({id}, told, agent));
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
    CHECK(reader.receiptOf(*reader.find(id))->source == ReceiptSource::Told);
    // Asked again without the day, it stays.
    REQUIRE(service.check({id}, allEvidence("no_reason"), agent));
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
    told.toldReceivedAt = now - std::chrono::days{20};
    REQUIRE(service.check({id}, told, agent));
    CHECK(reader.find(id)->verdict == Verdict::Refused);
    const auto signs = [&](core::Seconds at, const char* state) {
        database
            .prepare("INSERT INTO mirror_tracking_event (shop_id, tracking_no, at, state, text, "
                     "place) VALUES (1, 'YT1', ?1, ?2, '', '')")
            .run(at, std::string_view(state));
    };
    signs(now - std::chrono::days{9}, "in_transit");
    CHECK(reader.receiptOf(*reader.find(id))->source == ReceiptSource::Told);
    signs(now - std::chrono::days{3}, "signed");
    CHECK(reader.receiptOf(*reader.find(id)) ==
          Receipt{now - std::chrono::days{3}, ReceiptSource::Parcel});
    REQUIRE(service.check({id}, allEvidence("no_reason"), agent));
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
}

TEST_CASE_METHOD(Fixture, "goods that broke on the way are compensated first") {
    auto broken = draft("1001");
    broken.reason = "damaged";
    const auto c = *service.open(broken, agent);
    CHECK(reader.mustCompensateFirst(c));
    auto quality = c;
    quality.reason = "quality";
    CHECK_FALSE(reader.mustCompensateFirst(quality));
    auto late = c;
    // A check alone does not forget the buyer; the platform's ruling does, and an approval.
    late.state = ReturnState::Checked;
    CHECK(reader.mustCompensateFirst(late));
    late.clause = kRulingClause;
    CHECK_FALSE(reader.mustCompensateFirst(late));
    late.clause.clear();
    late.state = ReturnState::Approved;
    CHECK_FALSE(reader.mustCompensateFirst(late));
    auto given = draft("1001", ReturnKind::Compensation);
    given.reason = "damaged";
    given.fromKind = "return";
    given.from = std::to_string(c.id);
    const auto compensation = service.open(given, agent);
    REQUIRE(compensation);
    CHECK_FALSE(reader.mustCompensateFirst(c));
    CHECK_FALSE(reader.mustCompensateFirst(*compensation));
    REQUIRE(service.withdraw({compensation->id}, "not wanted", agent));
    CHECK(reader.mustCompensateFirst(c));
}

TEST_CASE_METHOD(Fixture, "a full refund that was promised is due within its day") {
    auto promised = draft("1001");
    promised.promisesFullRefund = true;
    promised.goodsComeBack = false;
    const auto id = service.open(promised, agent)->id;
    REQUIRE(service.check({id}, allEvidence("quality", false), agent));
    REQUIRE(service.checkIdentity({id}, {.method = "tail", .hasPassed = true}, agent));
    REQUIRE(service.setAmount({id}, {.amount = Fen{5'000}, .payMethod = "支付宝"}, agent));
    const auto signing = service.sign({id}, lead);
    REQUIRE(signing);
    CHECK(signing->dueAt == now + 24h);
    // Only a return is a full refund.
    auto exchange = draft("1001", ReturnKind::Exchange);
    exchange.promisesFullRefund = true;
    CHECK_FALSE(service.open(exchange, agent)->promisesFullRefund);
}

TEST_CASE_METHOD(Fixture, "what the agent wrote leaves, and never with a brace") {
    talk();
    const auto id = inspected("1001", 5'000).id;
    REQUIRE(service.approve({id}, senior));
    REQUIRE(service.handToFinance({id}, senior));
    REQUIRE(service.recordPaid({id}, "F-1", senior));
    CHECK(service.tell({id}, "退款{金额}", false, agent).error() == ReturnError::VariableLeft);
    CHECK(service.tell({id}, std::string(501, 'a'), false, agent).error() ==
          ReturnError::TextTooLong);
    REQUIRE(service.tell({id}, "钱到了，请查收", false, agent));
    CHECK(told(id).back().text == "钱到了，请查收");
}

TEST_CASE_METHOD(Fixture, "after an inspection that failed a case opened again goes on") {
    const auto id = opened("1001").id;
    REQUIRE(service.check({id}, allEvidence(), agent));
    CHECK(service.inspect({id}, wholeGoods(), {}, agent).error() == ReturnError::GoodsNotHere);
    REQUIRE(service.accept({id}, "仓库", senior));
    REQUIRE(service.receiveGoods({id}, agent));
    auto bad = wholeGoods();
    bad.missingParts = "strap";
    REQUIRE(service.inspect({id}, bad, {}, agent));
    REQUIRE(service.refuse({id}, {.reason = "strap", .alternatives = {Alternative::Coupon}}, senior));
    REQUIRE(service.reopen({id}, senior));
    REQUIRE(service.check({id}, allEvidence(), agent));
    CHECK(service.accept({id}, "仓库", senior).error() == ReturnError::NoGoodsExpected);
    // The strap was found.
    const auto again = service.inspect({id}, wholeGoods(), {}, agent);
    REQUIRE(again);
    CHECK(again->state == ReturnState::Inspected);
    CHECK(again->inspectionPassed);
}

TEST_CASE_METHOD(Fixture, "the list filters by chip, kind, owner and text, and the chips count") {
    order("1002", 9'900, "高山");
    const auto first = opened("1001");
    const auto second = *service.open(draft("1002", ReturnKind::Repair), senior);
    REQUIRE(service.dispute({second.id}, {}, senior));
    const auto numbers = [&](const ReturnFilter& filter) {
        std::vector<ReturnId> ids;
        for (const auto& c : reader.list(filter, now, 100)) {
            ids.push_back(c.id);
        }
        return ids;
    };
    CHECK(numbers({}) == std::vector{first.id, second.id});
    CHECK(numbers({.scope = ReturnScope::Disputed}) == std::vector{second.id});
    CHECK(numbers({.kind = ReturnKind::Return}) == std::vector{first.id});
    CHECK(numbers({.owner = "Wang"}) == std::vector{second.id});
    CHECK(numbers({.text = "云"}) == std::vector{first.id});
    CHECK(numbers({.text = "002"}) == std::vector{second.id});
    CHECK(numbers({.shop = 2}).empty());
    now += 25h;
    CHECK(numbers({.scope = ReturnScope::Late}) == std::vector{first.id});
    const auto counts = reader.counts(now);
    CHECK(counts.at(ReturnScope::Open) == 2);
    CHECK(counts.at(ReturnScope::Late) == 1);
    CHECK(counts.at(ReturnScope::Disputed) == 1);
    CHECK(counts.at(ReturnScope::ToDecide) == 1);
    for (const auto state : kReturnStates) {
        int chips = 0;
        for (const auto scope : kReturnScopes) {
            chips += scope != ReturnScope::Open && scope != ReturnScope::Late &&
                             scope != ReturnScope::Conflicts && isInScope(scope, state)
                         ? 1
                         : 0;
        }
        CHECK(chips == 1);
    }
}

TEST_CASE_METHOD(Fixture, "another role ends a first signature, and a refund is one sum with a request") {
    order("R1", 500'000);
    const auto id = inspected("R1", 300'000).id;
    REQUIRE(service.sign({id}, lead));
    CHECK(reader.find(id)->state == ReturnState::SecondSignAsked);
    service.dropSignaturesOf("Somebody", admin);
    CHECK(reader.find(id)->signatures.size() == 1);
    service.dropSignaturesOf(lead.name, admin);
    CHECK(reader.find(id)->signatures.empty());
    CHECK(reader.find(id)->state == ReturnState::Checked);
    CHECK(service.cosign({id}, otherLead).error() != ReturnError::NotFound);

    order("R2", 20'000, "别人");
    const auto small = inspected("R2", 3'000).id;
    database
        .prepare("INSERT INTO work_request (shop_id, order_no, buyer, kind, state, amount_fen, "
                 "requested_by, requested_at, decided_by, decided_at) VALUES (1, 'x', '别人', 'cancel', "
                 "'granted', 4000, 'x', 0, 'x', ?1)")
        .run(now);
    const core::agents::Actor other{"Zhou", core::agents::Role::Agent};
    CHECK(service.approve({small}, other).error() == ReturnError::NeedsSecondSigner);
    database.execute("UPDATE work_request SET decided_at = 0");
    CHECK(service.approve({small}, other));
}

TEST_CASE_METHOD(Fixture, "a waiver has its own word in the history, with who and why beside the case") {
    order("R1");
    const auto id = opened("R1").id;
    CHECK(service.checkIdentity({id}, {.method = " ", .isWaived = true}, lead).error() ==
          ReturnError::MethodMissing);
    const auto waived =
        service.checkIdentity({id}, {.method = "号码停用", .isWaived = true}, lead);
    REQUIRE(waived);
    CHECK(waived->identityBy == lead.name);
    CHECK(waived->identityMethod == "号码停用");
    CHECK(events(id).back().action == "waive_identity");
    CHECK(service.checkIdentity({id}, {.method = "again", .isWaived = true}, otherLead).error() ==
          ReturnError::IdentityDone);
}

TEST_CASE_METHOD(Fixture, "digits are compared inside the act: both are kept, or neither") {
    order("R1");
    database.execute("UPDATE mirror_order SET mobile = '13900004321'");
    core::orders::PrivacyService privacy(database, [this] { return now; });
    auto ports = defaultReturnPorts();
    ports.compareDigits = [&](const core::orders::OrderKey& key,
                              const core::Sensitive<std::string>& digits,
                              const core::agents::Actor& actor) -> core::Result<bool, ReturnError> {
        const auto matches = privacy.checkIdentity(
            key, core::orders::IdentityMethod::MobileLastDigits, digits.revealed(), actor);
        if (!matches) {
            return core::Unexpected{ReturnError::DigitsMissing};
        }
        return *matches;
    };
    ReturnService desk{database, [this] { return now; }, notices, tasks, ports};
    const auto id = opened("R1").id;
    const auto tries = [this] {
        return core::events::listOf(database, "order", 1, "R1").size();
    };
    const auto given = [](const char* digits) {
        return IdentityDraft{.method = "receiver_tail",
                             .hasPassed = true,
                             .digits = core::Sensitive<std::string>(digits)};
    };
    const auto version = reader.find(id)->version;
    // Refused before the comparison: no try is written down for the order.
    CHECK(desk.checkIdentity({id, version + 1}, given("1111"), agent).error() ==
          ReturnError::ChangedSinceRead);
    auto nameless = given("1111");
    nameless.method.clear();
    CHECK(desk.checkIdentity({id}, nameless, agent).error() == ReturnError::MethodMissing);
    CHECK(desk.checkIdentity({id}, given("21"), agent).error() == ReturnError::DigitsMissing);
    CHECK(tries() == 0);
    // The case cannot be written: the comparison is not kept either.
    database.execute("CREATE TEMP TRIGGER no_case BEFORE UPDATE ON work_return "
                     "BEGIN SELECT RAISE(ABORT, 'disk'); END");
    CHECK_THROWS(desk.checkIdentity({id}, given("1111"), agent));
    CHECK(tries() == 0);
    CHECK(reader.find(id)->identityTries == 0);
    database.execute("DROP TRIGGER no_case");

    // What the agent ticks does not count where there are digits.
    const auto failed = desk.checkIdentity({id}, given("1111"), agent);
    REQUIRE(failed);
    CHECK(failed->identity == IdentityState::Unchecked);
    CHECK(failed->identityTries == 1);
    CHECK(tries() == 1);
    const auto passed = desk.checkIdentity({id}, given("4321"), agent);
    REQUIRE(passed);
    CHECK(passed->identity == IdentityState::Passed);
    CHECK(tries() == 2);
    for (const char* digits : {"1111", "4321"}) {
        CHECK(database.integer(std::string("SELECT count(*) FROM work_event WHERE coalesce(before, "
                                           "'') || coalesce(after, '') LIKE '%") +
                               digits + "%'") == 0);
        CHECK(database.integer(
                  std::string("SELECT count(*) FROM work_return WHERE identity_method LIKE '%") +
                  digits + "%'") == 0);
    }
}
