#pragma once

#include "core/conversations/message.h"

#include <map>

namespace core::conversations {

/// Where a conversation stands; stored as a word. Waiting and Answered follow the messages, the others the acts.
enum class ConversationState { Waiting, Answered, Snoozed, HandedOver, Closed, Merged };
[[nodiscard]] std::string_view toWord(ConversationState state);
[[nodiscard]] std::optional<ConversationState> conversationStateFromWord(std::string_view word);

/// What moves a conversation; the table is in conversation_policy.h.
enum class ConversationAction {
    BuyerWrites, AgentReplies, Take, Snooze, Wake, HandOver, AcceptHandOver, Close, Reopen, Merge, UndoMerge, Split,
};
[[nodiscard]] std::string_view toWord(ConversationAction action);

/// What a snoozed conversation waits for. A message of the buyer always wakes it.
enum class SnoozeFor { Time, Reply, Paid, Shipped, Delivered, Refunded };
[[nodiscard]] std::string_view toWord(SnoozeFor what);
[[nodiscard]] std::optional<SnoozeFor> snoozeForFromWord(std::string_view word);

/// R051.
enum class ProblemType { ProductFault, ServiceFailure, Misunderstanding };
[[nodiscard]] std::string_view toWord(ProblemType type);
[[nodiscard]] std::optional<ProblemType> problemTypeFromWord(std::string_view word);

/// How a conversation ended (R035).
enum class Outcome { Ordered, NotYet, InformationGiven, AfterSaleHandled, Escalated, NoAnswerOfBuyer, Abandoned };
[[nodiscard]] std::string_view toWord(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromWord(std::string_view word);

/// R012: asked before a conversation may be closed.
enum class Solved { Yes, No, Pending };
[[nodiscard]] std::string_view toWord(Solved solved);
[[nodiscard]] std::optional<Solved> solvedFromWord(std::string_view word);

/// R027: 问好 提问 分析 推荐 谈判 帮助 核实 告别.
enum class Step { Greet, Ask, Analyse, Recommend, Negotiate, Help, Verify, Farewell };
[[nodiscard]] std::string_view toWord(Step step);
[[nodiscard]] std::optional<Step> stepFromWord(std::string_view word);

struct Conversation {
    ConversationId id = 0;
    orders::ShopId shop = 0;
    std::string channel;
    std::string buyer;
    /// Empty: nobody yet.
    std::string owner;
    ConversationState state = ConversationState::Waiting;
    std::optional<ConversationState> previous;
    std::optional<ConversationId> mergedInto;
    Seconds openedAt{};
    std::optional<Seconds> closedAt;
    /// The buyer's last message has no answer, also where no time says since when.
    bool isWaiting = false;
    /// Start of the unanswered round, as the clock tells it.
    std::optional<Moment> waitingSince;
    std::optional<Moment> lastMessageAt;
    MessageId lastMessage = 0;
    MessageId readMessage = 0;
    /// Of all sides.
    std::int64_t messages = 0;
    std::int64_t buyerMessages = 0;
    /// Without those that failed.
    std::int64_t agentMessages = 0;
    bool untimed = false;
    std::optional<Seconds> snoozedAt;
    std::optional<Seconds> snoozeUntil;
    std::optional<SnoozeFor> snoozeFor;
    /// Numbers of the orders whose event wakes it; none: any order that the buyer makes after it was snoozed.
    std::vector<std::string> snoozeOrders;
    /// While HandedOver: to whom.
    std::string handedTo;
    std::optional<std::int64_t> questionType;
    std::optional<ProblemType> problemType;
    std::optional<Outcome> outcome;
    std::optional<Solved> solved;
    std::string summary;
    std::vector<std::string> tags;
    /// R046: invited to buy.
    bool invited = false;
    /// R362: the buyer was abusive.
    bool abusive = false;
    /// A person's correction of what the messages tell; a step that is not here follows the messages.
    std::map<Step, bool> steps;
    /// Answers of the prompt cards (`purpose`, `budget`, `special`) and the demands heard (`demands`), R039, R050.
    std::map<std::string, std::string> needs;
    std::optional<int> satisfaction;
    std::optional<int> recommendation;
    std::int64_t version = 1;
    bool operator==(const Conversation&) const = default;
};

/// One choice of the tree of questions (R026, R028). A leaf is chosen; its root is the stage.
struct QuestionType {
    std::int64_t id = 0;
    std::optional<std::int64_t> parent;
    /// A word of the program, translated by the screen, unless the shop gave it a name.
    std::string code;
    std::string name;
    std::int64_t position = 0;
    bool archived = false;
};

struct ConversationNote {
    std::int64_t id = 0;
    std::string text;
    std::string author;
    Seconds createdAt{};
};

/// R005, R020: a call, letter or post entered by hand.
struct Contact {
    bool isIncoming = true;
    Seconds rangAt{};
    std::optional<Seconds> answeredAt;
    std::optional<Seconds> endedAt;
};

}  // namespace core::conversations
