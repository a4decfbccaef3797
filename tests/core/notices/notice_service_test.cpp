#include "core/notices/notice_service.h"

#include "core/notices/notice_reader.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::notices;

struct Shop : support::TalkingShop {
    NoticeService notices{
        database, clock,
        [this](std::int64_t talk, const std::string& text,
               const core::agents::Actor& actor) -> std::optional<QueuedReply> {
            if (!leaves) {
                return std::nullopt;
            }
            const auto queued = outbox.queue({.conversation = talk, .text = text}, actor);
            return queued ? std::optional(QueuedReply{queued->id}) : std::nullopt;
        }};
    /// Somebody is connected that sends.
    bool leaves = true;
    NoticeReader notice{database};

    [[nodiscard]] NoticeDraft draft(NoticeKind kind = NoticeKind::Shipped) const {
        return {.about = {1, "order", "1001"},
                .kind = kind,
                .buyer = "陈小平",
                .orderNumber = "1001",
                .text = "您的包裹已发出",
                .dueAt = now};
    }
};

}  // namespace

TEST_CASE("a buyer is told once, through the talk") {
    Shop shop;
    const auto talk = shop.buyerSays("发货了吗").conversation;
    const auto waiting = shop.notices.add(shop.draft(), shop.lin);
    REQUIRE(waiting);
    CHECK(shop.notices.add(shop.draft(), shop.lin).error() == NoticeError::AlreadyTold);
    auto second = shop.draft();
    second.occasion = "parcel 2";
    REQUIRE(shop.notices.add(second, shop.lin));
    CHECK(shop.notice.waitingCounts().at(NoticeKind::Shipped) == 2);

    const auto sent = shop.notices.send(waiting->id, waiting->version, shop.lin);
    REQUIRE(sent);
    CHECK(sent->state == NoticeState::Queued);
    CHECK(sent->conversation == talk);
    CHECK(shop.database.integer("SELECT count(*) FROM work_outbox WHERE text = '您的包裹已发出'") ==
          1);
    CHECK(shop.notices.send(waiting->id, 0, shop.lin).error() == NoticeError::NotAllowedInState);
    CHECK(shop.notices.add(shop.draft(), shop.lin).error() == NoticeError::AlreadyTold);
    CHECK(shop.notice.waiting(NoticeKind::Shipped, 10).size() == 1);
    CHECK(shop.notice.waiting(NoticeKind::ThankYou, 10).empty());
}

TEST_CASE("a notice is sent when the channel says so") {
    Shop shop;
    (void)shop.buyerSays("发货了吗");
    const auto waiting = shop.notices.add(shop.draft(), shop.lin);
    REQUIRE(shop.notices.send(waiting->id, 0, shop.lin));
    // While it is on its way it is neither told nor to be told.
    CHECK(shop.notice.waiting(std::nullopt, 10).empty());
    CHECK(shop.notice.waitingOf({NoticeKind::Shipped}, 10).empty());
    CHECK(shop.notice.waitingCounts().empty());
    CHECK(shop.notice.dueCount(shop.now) == 0);
    CHECK(shop.notice.told(10).empty());
    CHECK(shop.notice.onTheWayCount() == 1);
    REQUIRE(shop.notice.onTheWay(10).size() == 1);
    for (const auto& error : {shop.notices.edit(waiting->id, 0, "改", shop.lin),
                              shop.notices.markCopied(waiting->id, 0, shop.lin),
                              shop.notices.skip(waiting->id, 0, "不用了", shop.lin),
                              shop.notices.takeBack(waiting->id, 0, shop.lin)}) {
        CHECK(error.error() == NoticeError::NotAllowedInState);
    }
    shop.later(std::chrono::seconds{10});
    (void)shop.outbox.releaseDue();
    const auto handed = shop.outbox.handOver(1, "qianniu", 10);
    REQUIRE(handed.size() == 1);
    const auto handedAt = shop.now;
    CHECK(shop.notices.settleReplies().empty());
    shop.later(std::chrono::seconds{5});
    REQUIRE(shop.outbox.confirm(handed.front().ownId, {}));
    CHECK(shop.notices.settleReplies() == std::vector<NoticeId>{waiting->id});
    CHECK(shop.notices.settleReplies().empty());
    const auto told = shop.notice.find(waiting->id);
    CHECK(told->state == NoticeState::Sent);
    CHECK(told->closedAt == handedAt);
    CHECK(told->closedBy == "Lin");
    CHECK(shop.notice.told(10).size() == 1);
    CHECK(shop.notice.onTheWay(10).empty());
    const auto events = core::events::listOf(shop.database, "notice", 1, std::to_string(told->id));
    CHECK(events.back().action == "deliver");
    CHECK(events.back().actor == "system");
}

TEST_CASE("a notice whose reply is withdrawn or fails waits again") {
    Shop shop;
    (void)shop.buyerSays("发货了吗");
    const auto waiting = shop.notices.add(shop.draft(), shop.lin);
    const auto entryOf = [&] {
        return shop.database.prepare("SELECT own_id FROM work_outbox ORDER BY id DESC LIMIT 1");
    };
    REQUIRE(shop.notices.send(waiting->id, 0, shop.lin));
    auto entry = entryOf();
    REQUIRE(entry.step());
    REQUIRE(shop.outbox.withdraw(entry.text(0), shop.lin));
    entry.reset();
    CHECK(shop.notices.settleReplies().size() == 1);
    auto back = shop.notice.find(waiting->id);
    CHECK(back->state == NoticeState::Waiting);
    CHECK(cameBackFromWord(back->reason) == CameBack::Withdrawn);
    CHECK(back->closedBy.empty());
    CHECK_FALSE(back->reply);
    CHECK_FALSE(back->conversation);
    CHECK(shop.notice.dueCount(shop.now) == 1);

    REQUIRE(shop.notices.send(waiting->id, 0, shop.lin));
    CHECK(shop.notice.find(waiting->id)->reason.empty());
    shop.later(std::chrono::seconds{10});
    (void)shop.outbox.releaseDue();
    REQUIRE(shop.outbox.fail(shop.outbox.handOver(1, "qianniu", 10).front().ownId, "blocked"));
    CHECK(shop.notices.settleReplies().size() == 1);
    back = shop.notice.find(waiting->id);
    CHECK(back->state == NoticeState::Waiting);
    CHECK(cameBackFromWord(back->reason) == CameBack::Failed);
    REQUIRE(shop.notices.markCopied(waiting->id, 0, shop.lin));
    CHECK(shop.notice.find(waiting->id)->reason.empty());
    CHECK(core::events::firstBrokenLink(shop.database) == std::nullopt);
}

TEST_CASE("where nothing sends for the talk's channel a notice is not sent") {
    Shop shop;
    shop.leaves = false;
    (void)shop.buyerSays("发货了吗");
    const auto waiting = shop.notices.add(shop.draft(), shop.lin);
    CHECK(shop.notices.send(waiting->id, 0, shop.lin).error() == NoticeError::NoChannel);
    CHECK(shop.notice.find(waiting->id)->state == NoticeState::Waiting);
    CHECK(shop.database.integer("SELECT count(*) FROM work_outbox") == 0);
    const auto copied = shop.notices.markCopied(waiting->id, 0, shop.lin);
    REQUIRE(copied);
    // The copy that never went out.
    const auto back = shop.notices.takeBack(waiting->id, copied->version, shop.wang);
    REQUIRE(back);
    CHECK(back->state == NoticeState::Waiting);
    CHECK_FALSE(back->closedAt);
    CHECK(shop.notices.takeBack(waiting->id, 0, shop.wang).error() ==
          NoticeError::NotAllowedInState);
    // Of a case: it went on with the copy.
    auto ofCase = shop.draft(NoticeKind::CaseResult);
    ofCase.about = {1, "request", "7"};
    const auto result = shop.notices.add(ofCase, shop.lin);
    REQUIRE(shop.notices.markCopied(result->id, 0, shop.lin));
    CHECK(shop.notices.takeBack(result->id, 0, shop.lin).error() ==
          NoticeError::NotAllowedInState);
}

TEST_CASE("without a talk a notice is copied or skipped with a reason") {
    Shop shop;
    const auto waiting = shop.notices.add(shop.draft(), shop.lin);
    REQUIRE(waiting);
    CHECK(shop.notices.send(waiting->id, 0, shop.lin).error() == NoticeError::CannotSend);
    CHECK(shop.notice.find(waiting->id)->state == NoticeState::Waiting);
    CHECK(shop.notices.skip(waiting->id, 0, "", shop.lin).error() == NoticeError::ReasonMissing);
    const auto edited = shop.notices.edit(waiting->id, waiting->version, "已发货", shop.lin);
    REQUIRE(edited);
    CHECK(shop.notices.markCopied(waiting->id, waiting->version, shop.lin).error() ==
          NoticeError::ChangedSinceRead);
    const auto copied = shop.notices.markCopied(waiting->id, edited->version, shop.lin);
    REQUIRE(copied);
    CHECK(copied->text == "已发货");
    CHECK(core::events::listOf(shop.database, "notice", 1, std::to_string(waiting->id)).size() ==
          3);
    CHECK(core::events::listOf(shop.database, "notice", 1, std::to_string(waiting->id))
              .back()
              .after.find("已发货") == std::string::npos);
}
