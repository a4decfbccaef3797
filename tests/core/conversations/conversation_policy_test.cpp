#include "core/conversations/conversation_policy.h"

#include <map>

#include "core/conversations/conversation_rules.h"
#include "tests/support/catch.h"

using namespace core;
using namespace core::conversations;
using State = ConversationState;
using Action = ConversationAction;

namespace {

constexpr std::array kStates{State::Waiting,    State::Answered, State::Snoozed,
                             State::HandedOver, State::Closed,   State::Merged};
constexpr std::array kActions{Action::BuyerWrites,    Action::AgentReplies, Action::Take,
                              Action::Snooze,         Action::Wake,         Action::HandOver,
                              Action::AcceptHandOver, Action::Close,        Action::Reopen,
                              Action::Merge,          Action::UndoMerge,    Action::Split};

constexpr Moment kNoon{std::chrono::milliseconds{1'790'000'000'000}};

Conversation aConversation(State state) {
    Conversation conversation;
    conversation.id = 7;
    conversation.state = state;
    conversation.lastMessageAt = kNoon;
    return conversation;
}

Closing aClosing() {
    return {.questionType = 11, .outcome = Outcome::Ordered, .solved = Solved::Yes};
}

}  // namespace

TEST_CASE("each state allows its acts and no other") {
    // Where the act leads while nobody waits.
    const std::map<State, std::map<Action, State>> table{
        {State::Waiting,
         {{Action::BuyerWrites, State::Waiting},
          {Action::AgentReplies, State::Answered},
          {Action::Take, State::Waiting},
          {Action::Snooze, State::Snoozed},
          {Action::HandOver, State::HandedOver},
          {Action::Close, State::Closed},
          {Action::Merge, State::Merged},
          {Action::Split, State::Waiting}}},
        {State::Answered,
         {{Action::BuyerWrites, State::Waiting},
          {Action::AgentReplies, State::Answered},
          {Action::Take, State::Answered},
          {Action::Snooze, State::Snoozed},
          {Action::HandOver, State::HandedOver},
          {Action::Close, State::Closed},
          {Action::Merge, State::Merged},
          {Action::Split, State::Answered}}},
        {State::Snoozed,
         {{Action::BuyerWrites, State::Waiting},
          {Action::AgentReplies, State::Snoozed},
          {Action::Wake, State::Answered},
          {Action::HandOver, State::HandedOver},
          {Action::Close, State::Closed},
          {Action::Merge, State::Merged}}},
        {State::HandedOver,
         {{Action::BuyerWrites, State::HandedOver},
          {Action::AgentReplies, State::HandedOver},
          {Action::AcceptHandOver, State::Answered}}},
        {State::Closed,
         {{Action::BuyerWrites, State::Waiting},
          {Action::AgentReplies, State::Closed},
          {Action::Reopen, State::Answered},
          {Action::Merge, State::Merged},
          {Action::Split, State::Closed}}},
        {State::Merged, {{Action::UndoMerge, State::Answered}}}};
    for (const auto state : kStates) {
        for (const auto action : kActions) {
            CAPTURE(toWord(state), toWord(action));
            const auto& allowed = table.at(state);
            const auto expected = allowed.find(action);
            const auto reached = next(state, action, false);
            CHECK(isAllowed(aConversation(state), action) == reached.has_value());
            if (expected == allowed.end()) {
                REQUIRE_FALSE(reached);
                CHECK(reached.error() == ConversationError::NotAllowedInState);
            } else {
                REQUIRE(reached);
                CHECK(*reached == expected->second);
            }
        }
    }
}

TEST_CASE("what comes back to work waits again where the buyer has no answer") {
    CHECK(*next(State::Snoozed, Action::Wake, true) == State::Waiting);
    CHECK(*next(State::HandedOver, Action::AcceptHandOver, true) == State::Waiting);
    CHECK(*next(State::Closed, Action::Reopen, true) == State::Waiting);
    CHECK(*next(State::Merged, Action::UndoMerge, true) == State::Waiting);
    // An open round of the buyer keeps nobody from putting it away.
    CHECK(*next(State::Waiting, Action::Snooze, true) == State::Snoozed);
    CHECK(*next(State::Waiting, Action::Close, true) == State::Closed);
    CHECK(*next(State::HandedOver, Action::BuyerWrites, true) == State::HandedOver);
}

TEST_CASE("closing asks for question type, outcome and whether it is solved") {
    const auto conversation = aConversation(State::Answered);
    CHECK_FALSE(closingBarrier(conversation, aClosing()));
    const auto incomplete = [&](auto change) {
        auto closing = aClosing();
        change(closing);
        CHECK(closingBarrier(conversation, closing) == ConversationError::ClosingIncomplete);
    };
    incomplete([](Closing& closing) { closing.questionType.reset(); });
    incomplete([](Closing& closing) { closing.outcome.reset(); });
    incomplete([](Closing& closing) { closing.solved.reset(); });
}

TEST_CASE("a question type chosen before need not be chosen again") {
    auto conversation = aConversation(State::Answered);
    conversation.questionType = 12;
    auto closing = aClosing();
    closing.questionType.reset();
    CHECK_FALSE(closingBarrier(conversation, closing));
}

TEST_CASE("a buyer without an answer is not solved") {
    auto conversation = aConversation(State::Waiting);
    conversation.waitingSince = kNoon;
    auto closing = aClosing();
    CHECK(closingBarrier(conversation, closing) == ConversationError::BuyerStillWaiting);
    closing.solved = Solved::Pending;
    CHECK_FALSE(closingBarrier(conversation, closing));
    closing.solved = Solved::No;
    CHECK_FALSE(closingBarrier(conversation, closing));
}

TEST_CASE("only an open conversation is closed, however complete the form") {
    for (const auto state : {State::HandedOver, State::Closed, State::Merged}) {
        CAPTURE(toWord(state));
        CHECK(closingBarrier(aConversation(state), aClosing()) ==
              ConversationError::NotAllowedInState);
    }
}

TEST_CASE("a message long after the last one opens a new conversation") {
    const auto gap = kConversationGap;
    for (const auto state : {State::Waiting, State::Answered, State::Closed}) {
        CAPTURE(toWord(state));
        CHECK_FALSE(startsNewConversation(aConversation(state), kNoon + gap));
        CHECK(startsNewConversation(aConversation(state),
                                    kNoon + gap + std::chrono::milliseconds{1}));
    }
    for (const auto state : {State::Snoozed, State::HandedOver}) {
        CAPTURE(toWord(state));
        CHECK_FALSE(startsNewConversation(aConversation(state), kNoon + gap * 30));
    }
    CHECK_FALSE(startsNewConversation(aConversation(State::Closed), kNoon - gap * 2));
    CHECK_FALSE(startsNewConversation(aConversation(State::Closed), std::nullopt));
    CHECK(startsNewConversation(aConversation(State::Closed), kNoon + std::chrono::hours{2},
                                std::chrono::hours{1}));
    auto untimed = aConversation(State::Closed);
    untimed.lastMessageAt.reset();
    CHECK_FALSE(startsNewConversation(untimed, kNoon));
}

TEST_CASE("the telephone has a profile of its own, an unknown key the first one") {
    auto rules = defaultConversationRules();
    CHECK(profileFor(rules, "qianniu").key == "shop");
    CHECK(profileFor(rules, "phone").key == "phone");
    rules.profile = "gone";
    CHECK(profileFor(rules, "qianniu").key == "shop");
    rules.profiles.clear();
    CHECK(profileFor(rules, "qianniu").limit == std::chrono::seconds{180});
}
