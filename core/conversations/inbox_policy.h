#pragma once

#include <map>

#include "core/conversations/conversation_reader.h"
#include "core/conversations/conversation_rules.h"
#include "core/customers/customer.h"

namespace core::conversations {

/// The tree of questions as the queues ask it.
class QuestionTree final {
public:
    QuestionTree() = default;
    explicit QuestionTree(const std::vector<QuestionType>& types);

    [[nodiscard]] const QuestionType* find(std::int64_t id) const;
    /// The code of the root above a choice, such as `pre_sale`; empty: no such choice.
    [[nodiscard]] std::string_view stageOf(std::int64_t id) const;
    /// What may be chosen: leaves that are not archived, nor anything above them; in the order of the tree.
    [[nodiscard]] std::vector<QuestionType> choices() const;
    [[nodiscard]] bool isEmpty() const { return m_types.empty(); }

private:
    [[nodiscard]] const QuestionType* rootOf(std::int64_t id) const;
    void addChoices(std::optional<std::int64_t> parent, std::vector<QuestionType>& found) const;

    std::map<std::int64_t, QuestionType> m_types;
};

/// Part of the inbox that an agent works on (R024, R026); VIP and old customers by R200.
enum class InboxQueue { Every, PreSale, InSale, AfterSale, Vip, OldCustomers, Complaints };
inline constexpr int kInboxQueues = static_cast<int>(InboxQueue::Complaints) + 1;
[[nodiscard]] bool isInQueue(InboxQueue queue, const InboxRow& row, customers::CustomerTier tier,
                             const QuestionTree& questions);

/// Whether the buyer is waiting for somebody now: a snoozed conversation is waiting for something else.
[[nodiscard]] bool isClockRunning(const InboxRow& row);
/// Nothing while the clock does not run.
[[nodiscard]] std::optional<Countdown> countdownOf(const InboxRow& row, const ConversationRules& rules, Moment asOf);

/// A row of the inbox with what it is sorted by.
struct InboxEntry {
    InboxRow row;
    customers::CustomerTier tier = customers::CustomerTier::New;
    std::optional<Countdown> countdown;
    bool operator==(const InboxEntry&) const = default;
};
/// The order of the inbox: what a buyer waits for by step of urgency, in a step VIPs and old customers first, then who
/// waits longest; behind them what a colleague handed over, what is answered, what is snoozed, newest message first.
[[nodiscard]] bool comesBefore(const InboxEntry& left, const InboxEntry& right);

/// The wait that passes its limit next, or has passed it longest: what the status strip and the alarm tell.
[[nodiscard]] const InboxEntry* nextBreach(const std::vector<InboxEntry>& entries);

}  // namespace core::conversations
