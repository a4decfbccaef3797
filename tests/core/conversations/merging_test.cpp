#include <sqlite3.h>

#include "core/conversations/conversation_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

namespace {

/// Two talks of one buyer on two channels, with everything that stands beside messages.
struct TwoTalks : TalkingShop {
    ConversationId first = 0;
    ConversationId second = 0;

    TwoTalks() {
        first = buyerSays("要退货").conversation;
        later(10s);
        second = receive(onWangwang("还是退货的事")).conversation;
        later(10s);
        agentSays("好的，请寄回");
        REQUIRE(classification.addNote({first}, "第一次", lin));
        REQUIRE(classification.addNote({second}, "第二次", lin));
        REQUIRE(classification.linkOrder({first}, {1, "1001"}, lin));
        REQUIRE(classification.linkOrder({second}, {1, "1001"}, lin));
        REQUIRE(classification.linkOrder({second}, {1, "1002"}, lin));
        REQUIRE(outbox.queue({.conversation = second, .text = "稍等", .attachments = {}}, wang));
        messages.saveDraft(first, "地址是");
        messages.saveDraft(second, "运费");
        later(10s);
    }
    [[nodiscard]] InboundMessage onWangwang(const std::string& text) const {
        auto message = this->message(Side::Buyer, text);
        message.channel = "wangwang";
        return message;
    }
    /// Everything but versions, events and what only tells of acts.
    std::string dump() {
        std::string text;
        for (const auto* sql :
             {"SELECT id, owner, state, coalesce(previous_state, ''), coalesce(merged_into, ''), "
              "opened_at, coalesce(closed_at, ''), coalesce(waiting_since, ''), is_waiting, "
              "last_message_id, read_message_id, messages, buyer_messages, agent_messages, "
              "coalesce(snooze_for, ''), coalesce(merge_record, '') FROM work_conversation "
              "ORDER BY id",
              "SELECT id, conversation_id, thread_id, coalesce(moved_from, '') FROM work_message "
              "ORDER BY id",
              "SELECT id, conversation_id FROM work_thread ORDER BY id",
              "SELECT id, conversation_id FROM work_outbox ORDER BY id",
              "SELECT id, conversation_id FROM work_conversation_note ORDER BY id",
              "SELECT conversation_id, order_no FROM work_conversation_order "
              "ORDER BY conversation_id, order_no",
              "SELECT conversation_id, text FROM work_draft ORDER BY conversation_id"}) {
            auto rows = database.prepare(sql);
            while (rows.step()) {
                for (int column = 0; column < sqlite3_column_count(rows.handle()); ++column) {
                    text += rows.text(column) + '|';
                }
                text += '\n';
            }
        }
        return text;
    }
};

}  // namespace

TEST_CASE("a merge brings messages, notes, orders, draft and replies together under one number") {
    TwoTalks shop;
    std::vector<ConversationId> told;
    const auto subscription =
        shop.conversations.changed.subscribe([&](const auto& ids) { told = ids; });
    REQUIRE(shop.conversations.merge({shop.first}, {shop.second}, shop.lin));
    CHECK(told == std::vector{shop.first, shop.second});
    const auto detail = shop.reader.detail(shop.first).value();
    CHECK(detail.conversation.messages == 3);
    CHECK(shop.reader.messages(shop.first).size() == 3);
    CHECK(detail.notes.size() == 2);
    CHECK(detail.orders.size() == 2);
    CHECK(detail.draft == "地址是\n运费");
    CHECK(detail.outbox.size() == 1);
    CHECK(detail.aliases == std::vector{shop.second});
    CHECK(shop.at(shop.second).state == ConversationState::Merged);
    CHECK(shop.reader.resolve(shop.second) == shop.first);
    CHECK(shop.reader.inbox({}).size() == 1);
    // What comes in on either channel goes on there.
    CHECK(shop.receive(shop.onWangwang("在吗")).conversation == shop.first);
    CHECK(
        shop.outbox.queue({.conversation = shop.second, .text = "好", .attachments = {}}, shop.lin)
            .error() == OutboxError::ConversationGone);
}

TEST_CASE("merging and undoing it leaves everything as it was") {
    TwoTalks shop;
    SECTION("both open") {}
    SECTION("a closed one into an open one") {
        shop.agentSays("处理好了");
        REQUIRE(shop.conversations.close(
            {shop.second}, {32, Outcome::AfterSaleHandled, Solved::No, "退货"}, shop.lin));
    }
    SECTION("an open one into a closed one") {
        REQUIRE(shop.conversations.close(
            {shop.first}, {32, Outcome::AfterSaleHandled, Solved::Yes, "退货"}, shop.lin));
    }
    SECTION("a waiting one into a snoozed one") {
        REQUIRE(shop.conversations.snooze({shop.first}, SnoozeFor::Reply, std::nullopt, shop.lin));
    }
    SECTION("a snoozed one") {
        REQUIRE(shop.conversations.snooze({shop.second}, SnoozeFor::Time, shop.now + 5h, shop.lin));
    }
    const auto before = shop.dump();
    REQUIRE(shop.conversations.merge({shop.first}, {shop.second}, shop.lin));
    CHECK(shop.dump() != before);
    shop.later(60s);
    REQUIRE(shop.conversations.undoMerge(shop.second, shop.lin));
    CHECK(shop.dump() == before);
    CHECK(shop.conversations.undoMerge(shop.second, shop.lin).error() ==
          ConversationError::NothingToUndo);
}

TEST_CASE("a chain of merges is undone from its end") {
    TwoTalks shop;
    auto third = shop.message(Side::Buyer, "第三个窗口");
    third.externalConversation = "窗口三";
    const auto last = shop.receive(third).conversation;
    const auto before = shop.dump();
    REQUIRE(shop.conversations.merge({shop.first}, {shop.second}, shop.lin));
    const auto between = shop.dump();
    REQUIRE(shop.conversations.merge({last}, {shop.first}, shop.lin));
    CHECK(shop.reader.resolve(shop.second) == last);
    CHECK(shop.reader.detail(last)->aliases == std::vector{shop.first, shop.second});
    CHECK(shop.conversations.undoMerge(shop.second, shop.lin).error() ==
          ConversationError::NotAllowedInState);
    REQUIRE(shop.conversations.undoMerge(shop.first, shop.lin));
    CHECK(shop.dump() == between);
    REQUIRE(shop.conversations.undoMerge(shop.second, shop.lin));
    CHECK(shop.dump() == before);
}

TEST_CASE("the undo of a merge takes what came in since along, and comes too late after a day") {
    TwoTalks shop;
    REQUIRE(shop.conversations.merge({shop.first}, {shop.second}, shop.lin));
    const auto late = shop.receive(shop.onWangwang("怎么样了"));
    const auto own = shop.buyerSays("我这边也问一句");
    CHECK(late.conversation == shop.first);
    SECTION("in time") {
        REQUIRE(shop.conversations.undoMerge(shop.second, shop.lin));
        CHECK(shop.at(shop.second).messages == 2);
        CHECK(shop.at(shop.second).lastMessage == late.message);
        CHECK(shop.at(shop.first).lastMessage == own.message);
        CHECK(shop.receive(shop.onWangwang("还在吗")).conversation == shop.second);
    }
    SECTION("too late") {
        shop.later(25h);
        CHECK(shop.conversations.undoMerge(shop.second, shop.lin).error() ==
              ConversationError::TooLate);
    }
}

TEST_CASE("only conversations of one buyer and shop are merged") {
    TwoTalks shop;
    const auto stranger = shop.buyerSays("在吗", "别人").conversation;
    CHECK(shop.conversations.merge({shop.first}, {stranger}, shop.lin).error() ==
          ConversationError::NotTheSameBuyer);
    CHECK(shop.conversations.merge({shop.first}, {shop.first}, shop.lin).error() ==
          ConversationError::NotTheSameBuyer);
    CHECK(shop.conversations.merge({shop.first, 1}, {shop.second}, shop.lin).error() ==
          ConversationError::ChangedSinceRead);
}

TEST_CASE("a split takes the messages from one on and what follows on the thread") {
    TalkingShop shop;
    const auto id = shop.buyerSays("尺码怎么选").conversation;
    shop.later(10s);
    shop.agentSays("看详情页");
    shop.later(10s);
    const auto other = shop.buyerSays("另外，上次的发票呢");
    REQUIRE(
        shop.outbox.queue({.conversation = id, .text = "发票今天开", .attachments = {}}, shop.lin));
    CHECK(shop.conversations.split({id}, shop.reader.messages(id).front().id, shop.lin).error() ==
          ConversationError::MessageNotFound);
    const auto part = shop.conversations.split({id}, other.message, shop.lin);
    REQUIRE(part);
    CHECK(part->state == ConversationState::Waiting);
    CHECK(part->waitingSince == Moment{shop.now});
    CHECK(part->owner == "Lin");
    CHECK(shop.at(id).state == ConversationState::Answered);
    CHECK(shop.at(id).messages == 2);
    CHECK(shop.reader.detail(part->id)->outbox.size() == 1);
    shop.later(5s);
    CHECK(shop.buyerSays("在吗").conversation == part->id);

    REQUIRE(shop.conversations.merge({id}, {part->id}, shop.lin));
    CHECK(shop.at(id).messages == 4);
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.reader.detail(id)->outbox.size() == 1);
    CHECK(shop.buyerSays("？？").conversation == id);
}
