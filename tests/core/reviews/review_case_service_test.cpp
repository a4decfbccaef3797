#include "core/reviews/review_case_service.h"

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/reviews/review_case_reader.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::reviews;
using core::agents::Actor;
using core::agents::Role;
using namespace std::chrono_literals;

struct Desk : support::TalkingShop {
    core::notices::NoticeService noticeService{database, clock,
                                               [](auto, const auto&, const auto&) { return true; }};
    core::notices::NoticeReader notices{database};
    ReviewCaseService service{database, clock, {}, noticeService};
    ReviewCaseReader reviews{database};
    Actor agent{"Wei", Role::Agent};
    Actor other{"Han", Role::Agent};
    Actor lead{"Zhao", Role::Lead};

    [[nodiscard]] ReviewRow row(Rating rating = Rating::Bad, const std::string& number = {}) const {
        return {.reviewNumber = number,
                .orderNumber = "1001",
                .buyer = "陈小平",
                .product = "茶杯",
                .rating = rating,
                .text = "收到就碎了",
                .reviewedAt = now - 1h};
    }
};

}  // namespace

TEST_CASE("a bad review goes its whole way") {
    Desk desk;
    std::vector<ReviewCaseId> told;
    const auto subscription =
        desk.service.changed.subscribe([&](const std::vector<ReviewCaseId>& ids) {
            told.insert(told.end(), ids.begin(), ids.end());
        });
    const auto entered = desk.service.enter(1, desk.row(), desk.agent);
    REQUIRE(entered);
    CHECK(entered->owner == "Wei");
    CHECK(desk.service.enter(1, desk.row(), desk.agent).error() == ReviewError::AlreadyThere);
    const ReviewCaseTarget target{entered->id};
    CHECK(desk.service.contact(target, "接了", desk.agent).error() ==
          ReviewError::NotAllowedInState);
    CHECK(desk.service.recordAttempt(target, "电话", desk.agent).error() ==
          ReviewError::NotAllowedInState);
    REQUIRE(desk.service.plan(
        target, {ContactTool::Phone, desk.now + 30min, "午饭后", "讲理,要说法"}, desk.agent));
    REQUIRE(desk.service.recordAttempt(target, "电话无人接", desk.agent));
    CHECK(desk.service.giveUp(target, desk.agent).error() == ReviewError::AttemptsMissing);
    REQUIRE(desk.service.contact(target, "同意补发", desk.agent));
    CHECK(desk.service.settle(target, true, " ", desk.agent).error() == ReviewError::ResultMissing);
    REQUIRE(desk.service.settle(target, true, "补发后满意", desk.agent));
    CHECK(desk.service.close(target, desk.agent).error() == ReviewError::CauseMissing);
    REQUIRE(desk.service.setCauses(target, {Cause::Logistics}, desk.agent));
    CHECK(desk.service.setCauses(target, {Cause::Logistics}, desk.agent).error() ==
          ReviewError::NothingChanged);
    REQUIRE(desk.service.close(target, desk.agent));

    const auto closed = desk.reviews.find(target.id).value();
    CHECK(closed.state == ReviewCaseState::Closed);
    CHECK(closed.closedAt == desk.now);
    CHECK(closed.plan->tool == ContactTool::Phone);
    CHECK(closed.plan->judgment == "讲理,要说法");
    REQUIRE(closed.attempts.size() == 1);
    CHECK(closed.attempts.front().how == "电话无人接");
    CHECK(desk.reviews.list({}).empty());
    CHECK(desk.reviews.list({.owner = "Wei", .isClosed = true}).size() == 1);
    CHECK(desk.reviews.list({.owner = "Han", .isClosed = true}).empty());
    CHECK(told.size() == 7);
    CHECK(desk.reviews.causes(desk.now - 2h, desk.now) ==
          std::vector<CauseCount>{{Cause::Logistics, 1}});
    CHECK(desk.reviews.products(desk.now - 2h, desk.now, 5) ==
          std::vector<ProductCount>{{"茶杯", 0, 0, 1}});

    const auto history = desk.reviews.history(closed);
    CHECK(history.size() == 7);
    for (const auto& event : history) {
        CHECK(event.after.find("陈小平") == std::string::npos);
        CHECK(event.after.find("碎") == std::string::npos);
    }
    REQUIRE(desk.service.reopen(target, "买家又来", desk.agent));
    CHECK(desk.reviews.find(target.id)->attempts.empty());
}

TEST_CASE("a good review is answered in public and never paid for") {
    Desk desk;
    const auto entered = desk.service.enter(1, desk.row(Rating::Good), desk.agent);
    REQUIRE(entered);
    const ReviewCaseTarget target{entered->id};
    CHECK(desk.service.plan(target, {.moment = "x", .judgment = "y"}, desk.agent).error() ==
          ReviewError::NotAllowedInState);
    CHECK(desk.service.reply(target, "好评返现5元", desk.agent).error() ==
          ReviewError::RewardWording);
    CHECK(desk.notices.waiting(core::notices::NoticeKind::ReviewReply, 9).empty());
    REQUIRE(desk.service.reply(target, "感谢认可", desk.agent));
    CHECK(desk.notices.waiting(core::notices::NoticeKind::ReviewReply, 9).size() == 1);
    CHECK(desk.reviews.find(target.id)->reply == "感谢认可");
    CHECK(desk.service.reply(target, "再次感谢", desk.agent).error() ==
          ReviewError::NotAllowedInState);
    REQUIRE(desk.service.close(target, desk.agent));
    REQUIRE(desk.service.reopen(target, "追评了", desk.agent));
    REQUIRE(desk.service.reply(target, "谢谢追评", desk.agent));
    CHECK(desk.reviews.find(target.id)->reply == "感谢认可\n谢谢追评");

    auto anonymous = desk.row(Rating::Bad, "R9");
    anonymous.buyer.clear();
    const auto unknown = desk.service.enter(1, anonymous, desk.agent);
    REQUIRE(unknown);
    REQUIRE(desk.service.reply({unknown->id}, "非常抱歉", desk.agent));
    CHECK(desk.reviews.find(unknown->id)->state == ReviewCaseState::Received);
    CHECK(desk.notices.waiting(core::notices::NoticeKind::ReviewReply, 9).size() == 2);
}

TEST_CASE("reviews of a file come in once, and a follow-up opens the case again") {
    Desk desk;
    std::vector<ReviewRow> rows{desk.row(Rating::Bad, "R1"), desk.row(Rating::Good, "R2"),
                                desk.row(Rating::Middle)};
    rows[2].product = "茶壶";
    auto wordless = desk.row(Rating::Bad, "R4");
    wordless.text = " ";
    rows.push_back(wordless);
    auto ahead = desk.row(Rating::Good, "R5");
    ahead.reviewedAt = desk.now + 1min;
    rows.push_back(ahead);
    const auto first = desk.service.takeIn(1, rows, desk.agent).operator*();
    CHECK(first.added == 3);
    CHECK(first.refused == std::vector<std::size_t>{3, 4});
    const auto again = desk.service.takeIn(1, rows, desk.agent).operator*();
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.unchanged == 3);

    const auto open = desk.reviews.list({.owner = "Han"});
    REQUIRE(open.size() == 3);
    CHECK(open.front().owner.empty());
    const ReviewCaseTarget good{open[1].id, open[1].version};
    REQUIRE(desk.service.reply(good, "谢谢", desk.agent));
    CHECK(desk.service.close(good, desk.agent).error() == ReviewError::ChangedSinceRead);
    REQUIRE(desk.service.close({good.id}, desk.agent));
    CHECK(desk.reviews.find(good.id)->owner == "Wei");
    CHECK(desk.reviews.list({.owner = "Han"}).size() == 2);

    desk.now += 240h;
    rows.resize(3);
    rows[1].followUpText = "用了十天就坏";
    // The number becomes known.
    rows[2].reviewNumber = "R3";
    const auto later = desk.service.takeIn(1, rows, desk.agent).operator*();
    CHECK(later.added == 0);
    CHECK(later.changed == 2);
    const auto reopened = desk.reviews.find(good.id).value();
    CHECK(reopened.state == ReviewCaseState::Received);
    CHECK(reopened.followUpText == "用了十天就坏");
    CHECK(reopened.reply == "谢谢");
    CHECK(reopened.clockFrom == desk.now);
    CHECK(desk.reviews.receivedIn(desk.now - 300h, desk.now).size() == 3);
    CHECK(desk.reviews.list({.limit = 1}).size() == 3);
}

TEST_CASE("reviews change hands by their owner or a lead") {
    Desk desk;
    const auto entered = desk.service.enter(1, desk.row(), desk.agent);
    REQUIRE(entered);
    const ReviewCaseTarget target{entered->id};
    CHECK(desk.service.assign(target, "Han", desk.other).error() == ReviewError::NotAllowedForRole);
    CHECK(desk.service.assign(target, " ", desk.agent).error() == ReviewError::OwnerMissing);
    REQUIRE(desk.service.assign(target, "Han", desk.agent));
    REQUIRE(desk.service.assign(target, "Wei", desk.lead));
    CHECK(desk.service.close({999}, desk.agent).error() == ReviewError::NotFound);
    auto ahead = desk.row(Rating::Good, "R8");
    ahead.reviewedAt = desk.now + 1h;
    CHECK(desk.service.enter(1, ahead, desk.agent).error() == ReviewError::TimeInFuture);
    const Actor quality{"Qin", Role::Quality};
    CHECK(desk.service.takeIn(1, {desk.row()}, quality).error() == ReviewError::NotAllowedForRole);
    CHECK(desk.service.enter(1, desk.row(Rating::Bad, "R7"), quality).error() ==
          ReviewError::NotAllowedForRole);
    CHECK(desk.service.close(target, quality).error() == ReviewError::NotAllowedForRole);
}
