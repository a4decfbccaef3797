#include "core/conversations/conversation_service.h"

#include <array>

#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::anOrder;
using support::TalkingShop;

namespace {

constexpr std::array kStates{ConversationState::Waiting, ConversationState::Answered,
                             ConversationState::Snoozed, ConversationState::HandedOver,
                             ConversationState::Closed,  ConversationState::Merged};
constexpr std::array kActs{
    ConversationAction::Take,     ConversationAction::Snooze,         ConversationAction::Wake,
    ConversationAction::HandOver, ConversationAction::AcceptHandOver, ConversationAction::Close,
    ConversationAction::Reopen,   ConversationAction::Merge,          ConversationAction::Split};

const Closing kClosing{22, Outcome::InformationGiven, Solved::No, "催件"};

/// A conversation of two messages that stands in this state, its buyer waiting or answered.
ConversationId standing(TalkingShop& shop, ConversationState state, bool isWaiting) {
    shop.buyerSays("什么时候发货");
    shop.later(5s);
    const auto id = (isWaiting ? shop.buyerSays("在吗") : shop.agentSays("今天发")).conversation;
    switch (state) {
        case ConversationState::Waiting:
        case ConversationState::Answered:
            break;
        case ConversationState::Snoozed:
            REQUIRE(shop.conversations.snooze({id}, SnoozeFor::Reply, std::nullopt, shop.wang));
            break;
        case ConversationState::HandedOver:
            REQUIRE(shop.conversations.handOver({id}, "Zhao", "请跟进", shop.wang));
            break;
        case ConversationState::Closed:
            REQUIRE(shop.conversations.close({id}, kClosing, shop.wang));
            break;
        case ConversationState::Merged: {
            shop.later(30h);
            const auto other = shop.buyerSays("还没到").conversation;
            REQUIRE(shop.conversations.merge({other}, {id}, shop.wang));
            break;
        }
    }
    return id;
}

ConversationService::Outcome act(TalkingShop& shop, ConversationAction action, ConversationId id) {
    switch (action) {
        case ConversationAction::Take:
            return shop.conversations.take({id}, shop.wang);
        case ConversationAction::Snooze:
            return shop.conversations.snooze({id}, SnoozeFor::Time, shop.now + 1h, shop.wang);
        case ConversationAction::Wake:
            return shop.conversations.wake({id}, shop.wang);
        case ConversationAction::HandOver:
            return shop.conversations.handOver({id}, "Qian", "", shop.wang);
        case ConversationAction::AcceptHandOver:
            return shop.conversations.acceptHandOver({id}, shop.wang);
        case ConversationAction::Close:
            return shop.conversations.close({id}, kClosing, shop.wang);
        case ConversationAction::Reopen:
            return shop.conversations.reopen({id}, shop.wang);
        case ConversationAction::Merge: {
            // A later talk of the same buyer takes it in.
            auto message = shop.message(Side::Buyer, "另一个问题");
            message.externalConversation = "另一个窗口";
            return shop.conversations.merge({shop.receive(message).conversation}, {id}, shop.wang);
        }
        case ConversationAction::Split: {
            const auto messages = shop.reader.messages(id);
            return shop.conversations.split({id}, messages.empty() ? 2 : messages.back().id,
                                            shop.wang);
        }
        default:
            return Unexpected{ConversationError::NotFound};
    }
}

}  // namespace

TEST_CASE("every act in every state does what the table says, with one event, or nothing") {
    const auto state = GENERATE(from_range(kStates.begin(), kStates.end()));
    const auto action = GENERATE(from_range(kActs.begin(), kActs.end()));
    const bool isWaiting = GENERATE(true, false);
    if ((state == ConversationState::Waiting && !isWaiting) ||
        (state == ConversationState::Answered && isWaiting)) {
        return;
    }
    INFO(toWord(state) << " " << toWord(action) << (isWaiting ? " waiting" : ""));
    TalkingShop shop;
    const auto id = standing(shop, state, isWaiting);
    REQUIRE(shop.at(id).state == state);
    const auto before = shop.at(id);
    const auto events = shop.events(id).size();
    const auto expected = next(state, action, before.isWaiting);
    const auto outcome = act(shop, action, id);
    CHECK(outcome.has_value() == expected.has_value());
    if (!expected) {
        CHECK(outcome.error() == ConversationError::NotAllowedInState);
        CHECK(shop.at(id) == before);
        CHECK(shop.events(id).size() == events);
        return;
    }
    // Splitting takes the last message away: what stays is told by the messages before it.
    const auto after = shop.at(id);
    CHECK(after.state == (action == ConversationAction::Split && state != ConversationState::Closed
                              ? ConversationState::Waiting
                              : *expected));
    CHECK(after.version == before.version + 1);
    CHECK(shop.events(id).size() == events + 1);
    CHECK(shop.events(id).back().action == toWord(action));
    CHECK(shop.events(id).back().actor == "Wang");
}

TEST_CASE("an act on a version that is gone is refused") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    const auto seen = shop.at(id).version;
    shop.later(1s);
    shop.buyerSays("人呢");
    CHECK(shop.conversations.take({id, seen}, shop.lin).error() ==
          ConversationError::ChangedSinceRead);
    CHECK(shop.conversations.take({id, shop.at(id).version}, shop.lin));
    CHECK(shop.conversations.take({id}, shop.lin).error() == ConversationError::NothingChanged);
    CHECK(shop.conversations.take({99}, shop.lin).error() == ConversationError::NotFound);
}

TEST_CASE("nobody closes what is not classified, also not in bulk") {
    TalkingShop shop;
    const auto answered = shop.buyerSays("有货吗", "a").conversation;
    shop.agentSays("有的", "a");
    const auto waiting = shop.buyerSays("有货吗", "b").conversation;
    Closing closing{13, Outcome::InformationGiven, Solved::Yes, "库存"};
    const auto all = shop.conversations.closeAll({{answered}, {waiting}}, closing, shop.lin);
    CHECK(all.done == std::vector{answered});
    REQUIRE(all.refused.size() == 1);
    CHECK(all.refused[0] == std::pair{waiting, ConversationError::BuyerStillWaiting});
    closing.solved = Solved::No;
    closing.questionType = 1;  // A stage is no choice.
    CHECK(shop.conversations.close({waiting}, closing, shop.lin).error() ==
          ConversationError::QuestionTypeNotFound);
    closing.questionType.reset();
    CHECK(shop.conversations.close({waiting}, closing, shop.lin).error() ==
          ConversationError::ClosingIncomplete);
    REQUIRE(shop.classification.setQuestionType({waiting}, 13, shop.lin));
    CHECK(shop.conversations.close({waiting}, closing, shop.lin));
    CHECK(shop.at(waiting).isWaiting);
    CHECK(shop.at(waiting).closedAt == shop.now);
}

TEST_CASE("a hand-over carries its note and changes the owner when it is accepted") {
    TalkingShop shop;
    const auto id = shop.buyerSays("要投诉").conversation;
    REQUIRE(shop.conversations.take({id}, shop.lin));
    CHECK(shop.conversations.handOver({id}, " ", "", shop.lin).error() ==
          ConversationError::AgentMissing);
    REQUIRE(shop.conversations.handOver({id}, "Wang", "买家很急", shop.lin));
    CHECK(shop.at(id).owner == "Lin");
    const auto mine = shop.reader.inbox({.scope = InboxScope::HandedToMe, .agent = "Wang"});
    REQUIRE(mine.size() == 1);
    shop.buyerSays("快点");
    CHECK(shop.at(id).state == ConversationState::HandedOver);
    REQUIRE(shop.conversations.acceptHandOver({id}, shop.wang));
    CHECK(shop.at(id).owner == "Wang");
    CHECK(shop.at(id).handedTo.empty());
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.reader.detail(id)->notes.at(0).text == "买家很急");
    CHECK(shop.database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%急%'") == 0);
}

TEST_CASE("a snoozed conversation wakes when its time has come and not before") {
    TalkingShop shop;
    const auto id = shop.buyerSays("晚点说").conversation;
    CHECK(shop.conversations.snooze({id}, SnoozeFor::Time, std::nullopt, shop.lin).error() ==
          ConversationError::TimeNotInFuture);
    CHECK(shop.conversations.snooze({id}, SnoozeFor::Reply, shop.now, shop.lin).error() ==
          ConversationError::TimeNotInFuture);
    REQUIRE(shop.conversations.snooze({id}, SnoozeFor::Time, shop.now + 1h, shop.lin));
    CHECK(shop.reader.nextWake() == shop.now + 1h);
    CHECK(shop.reader.inbox({.scope = InboxScope::Snoozed}).size() == 1);
    shop.later(3599s);
    CHECK(shop.conversations.wakeDue().empty());
    shop.later(1s);
    CHECK(shop.conversations.wakeDue() == std::vector{id});
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK_FALSE(shop.at(id).snoozeUntil);
    CHECK(shop.events(id).back().actor == "system");
    CHECK(shop.conversations.wakeDue().empty());
}

TEST_CASE("a conversation snoozed for an order wakes when the order got so far") {
    using orders::OrderState;
    struct Row {
        SnoozeFor what;
        OrderState before;
        OrderState after;
        bool wakes;
    };
    const auto row =
        GENERATE(Row{SnoozeFor::Paid, OrderState::Unpaid, OrderState::Paid, true},
                 Row{SnoozeFor::Shipped, OrderState::Paid, OrderState::Shipped, true},
                 Row{SnoozeFor::Shipped, OrderState::Paid, OrderState::Paid, false},
                 Row{SnoozeFor::Delivered, OrderState::Shipped, OrderState::Signed, true},
                 Row{SnoozeFor::Delivered, OrderState::Paid, OrderState::Shipped, false},
                 // A cancelled order never ships.
                 Row{SnoozeFor::Shipped, OrderState::Paid, OrderState::Closed, true});
    const bool isLinked = GENERATE(true, false);
    TalkingShop shop;
    // An older order that is there already, and another buyer's.
    anOrder("1000").buyer("陈小平").state(OrderState::Finished).store(shop.database);
    anOrder("1001").buyer("陈小平").state(row.before).createdAfter(1h).store(shop.database);
    anOrder("2001").buyer("别人").state(OrderState::Finished).createdAfter(2h).store(shop.database);
    if (row.before == OrderState::Unpaid) {
        shop.database.execute("UPDATE mirror_order SET paid_at = NULL WHERE order_no = '1001'");
    }
    const auto id = shop.buyerSays("等等看").conversation;
    if (isLinked) {
        REQUIRE(shop.classification.linkOrder({id}, {1, "1001"}, shop.lin));
    }
    REQUIRE(shop.conversations.snooze({id}, row.what, std::nullopt, shop.lin));
    CHECK(shop.at(id).snoozeOrders == std::vector<std::string>{"1001"});
    CHECK(shop.conversations.wakeDue().empty());
    anOrder("1001").buyer("陈小平").state(row.after).createdAfter(1h).store(shop.database);
    CHECK(shop.conversations.wakeDue().size() == (row.wakes ? 1 : 0));
}

TEST_CASE("acts tell which conversations they changed after the commit") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    std::vector<ConversationId> told;
    const auto subscription = shop.conversations.changed.subscribe([&](const auto& ids) {
        told = ids;
        CHECK(shop.database.integer("SELECT count(*) FROM work_conversation WHERE owner = 'Lin'") ==
              1);
    });
    REQUIRE(shop.conversations.take({id}, shop.lin));
    CHECK(told == std::vector{id});
}
