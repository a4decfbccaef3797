#include "core/notices/notice_service.h"

#include "core/notices/notice_reader.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::notices;

struct Shop : support::TalkingShop {
    NoticeService notices{
        database, clock,
        [this](std::int64_t talk, const std::string& text, const core::agents::Actor& actor) {
            return outbox.queue({.conversation = talk, .text = text}, actor).has_value();
        }};
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
    CHECK(sent->state == NoticeState::Sent);
    CHECK(sent->conversation == talk);
    CHECK(shop.database.integer("SELECT count(*) FROM work_outbox WHERE text = '您的包裹已发出'") ==
          1);
    CHECK(shop.notices.send(waiting->id, 0, shop.lin).error() == NoticeError::NotAllowedInState);
    CHECK(shop.notices.add(shop.draft(), shop.lin).error() == NoticeError::AlreadyTold);
    CHECK(shop.notice.waiting(NoticeKind::Shipped, 10).size() == 1);
    CHECK(shop.notice.waiting(NoticeKind::ThankYou, 10).empty());
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
