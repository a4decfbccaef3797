#include "app/composition/conversation_timer.h"

#include <QSignalSpy>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using namespace core::conversations;
using namespace std::chrono_literals;
using app::composition::ConversationTimer;

namespace {

struct TimedDesk : support::Desk {
    ConversationRules rules = defaultConversationRules();
    AutoReplyService autoReplies{database, clock, [this](core::orders::ShopId) { return rules; },
                                 outbox};
    ConversationTimer timer{environment, autoReplies, conversations};
    QSignalSpy settled{&timer, &ConversationTimer::settled};

    ConversationId buyerSays(const std::string& text) {
        InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.buyer = "buyer";
        message.at = core::Moment{now};
        message.text = text;
        return messages.receive({message}, {"channel"}).front().conversation;
    }
    /// Whether it sleeps until something is due.
    bool isArmed() { return settled.last().front().toBool(); }
};

}  // namespace

TEST_CASE("a held reply leaves by itself when its time has come, and then nothing is armed") {
    TimedDesk desk;
    desk.timer.start();
    CHECK_FALSE(desk.isArmed());
    const auto id = desk.buyerSays("hello");
    REQUIRE(desk.outbox.queue(
        {.conversation = id, .text = "hi", .attachments = {}, .undoWindow = 2s}, {"Lin"}));
    CHECK(desk.isArmed());
    desk.now += 2s;
    REQUIRE(QTest::qWaitFor([&] { return !desk.isArmed(); }, 10'000));
    CHECK(desk.outbox.handOver(1, "qianniu", 1).size() == 1);
}

TEST_CASE("snoozes and auto replies are armed for as soon as they are asked for") {
    TimedDesk desk;
    desk.timer.start();
    const auto id = desk.buyerSays("hello");
    REQUIRE(desk.conversationService.snooze({id}, SnoozeFor::Time, desk.now + 1h, {"Lin"}));
    CHECK(desk.isArmed());
    desk.now += 1h;
    // An import that ended: what is due is done at once.
    desk.environment.mirrorChanged.emit();
    CHECK(desk.conversations.find(id)->state == ConversationState::Waiting);
    CHECK_FALSE(desk.isArmed());
    desk.rules.repliesWhenLate = true;
    desk.now += 5s;
    REQUIRE(desk.conversationService.take({id}, {"Lin"}));
    desk.buyerSays("anybody?");
    // The round started an hour ago: an auto reply would come too late for it.
    CHECK_FALSE(desk.isArmed());
}
