#include "core/conversations/conversation.h"

#include "core/base/word_table.h"

namespace core::conversations {
namespace {

constexpr WordTable<ConversationState, 6> kStates{{
    {ConversationState::Waiting, "waiting"},
    {ConversationState::Answered, "answered"},
    {ConversationState::Snoozed, "snoozed"},
    {ConversationState::HandedOver, "handed_over"},
    {ConversationState::Closed, "closed"},
    {ConversationState::Merged, "merged"},
}};
constexpr WordTable<ConversationAction, 12> kActions{{
    {ConversationAction::BuyerWrites, "buyer_writes"},
    {ConversationAction::AgentReplies, "agent_replies"},
    {ConversationAction::Take, "take"},
    {ConversationAction::Snooze, "snooze"},
    {ConversationAction::Wake, "wake"},
    {ConversationAction::HandOver, "hand_over"},
    {ConversationAction::AcceptHandOver, "accept_hand_over"},
    {ConversationAction::Close, "close"},
    {ConversationAction::Reopen, "reopen"},
    {ConversationAction::Merge, "merge"},
    {ConversationAction::UndoMerge, "undo_merge"},
    {ConversationAction::Split, "split"},
}};
constexpr WordTable<SnoozeFor, 6> kSnoozeFor{{
    {SnoozeFor::Time, "time"},
    {SnoozeFor::Reply, "reply"},
    {SnoozeFor::Paid, "paid"},
    {SnoozeFor::Shipped, "shipped"},
    {SnoozeFor::Delivered, "delivered"},
    {SnoozeFor::Refunded, "refunded"},
}};
constexpr WordTable<ProblemType, 3> kProblemTypes{{
    {ProblemType::ProductFault, "product_fault"},
    {ProblemType::ServiceFailure, "service_failure"},
    {ProblemType::Misunderstanding, "misunderstanding"},
}};
constexpr WordTable<Outcome, 7> kOutcomes{{
    {Outcome::Ordered, "ordered"},
    {Outcome::NotYet, "not_yet"},
    {Outcome::InformationGiven, "information_given"},
    {Outcome::AfterSaleHandled, "after_sale_handled"},
    {Outcome::Escalated, "escalated"},
    {Outcome::NoAnswerOfBuyer, "no_answer_of_buyer"},
    {Outcome::Abandoned, "abandoned"},
}};
constexpr WordTable<Solved, 3> kSolved{{
    {Solved::Yes, "yes"},
    {Solved::No, "no"},
    {Solved::Pending, "pending"},
}};
constexpr WordTable<Step, 8> kSteps{{
    {Step::Greet, "greet"},
    {Step::Ask, "ask"},
    {Step::Analyse, "analyse"},
    {Step::Recommend, "recommend"},
    {Step::Negotiate, "negotiate"},
    {Step::Help, "help"},
    {Step::Verify, "verify"},
    {Step::Farewell, "farewell"},
}};

}  // namespace

std::string_view toWord(ConversationState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(ConversationAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(SnoozeFor what) {
    return wordOf(kSnoozeFor, what);
}
std::string_view toWord(ProblemType type) {
    return wordOf(kProblemTypes, type);
}
std::string_view toWord(Outcome outcome) {
    return wordOf(kOutcomes, outcome);
}
std::string_view toWord(Solved solved) {
    return wordOf(kSolved, solved);
}
std::string_view toWord(Step step) {
    return wordOf(kSteps, step);
}

std::optional<ConversationState> conversationStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<SnoozeFor> snoozeForFromWord(std::string_view word) {
    return valueOf(kSnoozeFor, word);
}
std::optional<ProblemType> problemTypeFromWord(std::string_view word) {
    return valueOf(kProblemTypes, word);
}
std::optional<Outcome> outcomeFromWord(std::string_view word) {
    return valueOf(kOutcomes, word);
}
std::optional<Solved> solvedFromWord(std::string_view word) {
    return valueOf(kSolved, word);
}
std::optional<Step> stepFromWord(std::string_view word) {
    return valueOf(kSteps, word);
}

}  // namespace core::conversations
