#include "core/conversations/inbox_policy.h"

#include <algorithm>
#include <tuple>

namespace core::conversations {
namespace {

int groupOf(const InboxEntry& entry) {
    switch (entry.row.state) {
        case ConversationState::Waiting:
            return entry.countdown ? 0 : 1;
        case ConversationState::HandedOver:
            return entry.countdown ? 0 : 2;
        case ConversationState::Answered:
            return 3;
        case ConversationState::Snoozed:
            return 4;
        case ConversationState::Closed:
        case ConversationState::Merged:
            return 5;
    }
    return 5;
}

}  // namespace

QuestionTree::QuestionTree(const std::vector<QuestionType>& types) {
    for (const auto& type : types) {
        m_types[type.id] = type;
    }
}

const QuestionType* QuestionTree::find(std::int64_t id) const {
    const auto found = m_types.find(id);
    return found == m_types.end() ? nullptr : &found->second;
}

const QuestionType* QuestionTree::rootOf(std::int64_t id) const {
    const auto* type = find(id);
    // A shop's own tree is never deeper than its size, whatever it points at.
    for (std::size_t depth = 0; type && type->parent && depth < m_types.size(); ++depth) {
        type = find(*type->parent);
    }
    return type;
}

std::string_view QuestionTree::stageOf(std::int64_t id) const {
    const auto* root = rootOf(id);
    return root ? std::string_view(root->code) : std::string_view();
}

std::vector<QuestionType> QuestionTree::choices() const {
    std::vector<QuestionType> found;
    addChoices(std::nullopt, found);
    return found;
}

void QuestionTree::addChoices(std::optional<std::int64_t> parent,
                              std::vector<QuestionType>& found) const {
    std::vector<const QuestionType*> below;
    for (const auto& [id, type] : m_types) {
        if (type.parent == parent && !type.archived) {
            below.push_back(&type);
        }
    }
    std::ranges::sort(below, {},
                      [](const QuestionType* type) { return std::pair(type->position, type->id); });
    for (const auto* type : below) {
        const auto before = found.size();
        addChoices(type->id, found);
        const bool isLeaf = std::ranges::none_of(
            m_types, [&](const auto& other) { return other.second.parent == type->id; });
        if (found.size() == before && isLeaf) {
            found.push_back(*type);
        }
    }
}

bool isInQueue(InboxQueue queue, const InboxRow& row, customers::CustomerTier tier,
               const QuestionTree& questions) {
    const auto isOfStage = [&](std::string_view stage) {
        return row.questionType && questions.stageOf(*row.questionType) == stage;
    };
    switch (queue) {
        case InboxQueue::Every:
            return true;
        case InboxQueue::PreSale:
            return isOfStage("pre_sale");
        case InboxQueue::InSale:
            return isOfStage("in_sale");
        case InboxQueue::AfterSale:
            return isOfStage("after_sale");
        case InboxQueue::Vip:
            return tier == customers::CustomerTier::Vip;
        case InboxQueue::OldCustomers:
            return tier == customers::CustomerTier::Old;
        case InboxQueue::Complaints: {
            const auto* type = row.questionType ? questions.find(*row.questionType) : nullptr;
            return type && type->code == "complaint";
        }
    }
    return false;
}

bool isClockRunning(const InboxRow& row) {
    return row.waitingSince &&
           (row.state == ConversationState::Waiting || row.state == ConversationState::HandedOver);
}

std::optional<Countdown> countdownOf(const InboxRow& row, const ConversationRules& rules,
                                     Moment asOf) {
    return isClockRunning(row)
               ? std::optional(countdownOf(*row.waitingSince, profileFor(rules, row.channel),
                                           rules.schedule, asOf))
               : std::nullopt;
}

bool comesBefore(const InboxEntry& left, const InboxEntry& right) {
    const int group = groupOf(left);
    if (group != groupOf(right)) {
        return group < groupOf(right);
    }
    if (group == 0) {
        const auto key = [](const InboxEntry& entry) {
            return std::tuple(-static_cast<int>(entry.countdown->urgency),
                              -static_cast<int>(entry.tier), entry.countdown->untilBreach,
                              *entry.row.waitingSince, entry.row.id);
        };
        return key(left) < key(right);
    }
    return std::tuple(left.row.lastMessageAt, left.row.id) >
           std::tuple(right.row.lastMessageAt, right.row.id);
}

const InboxEntry* nextBreach(const std::vector<InboxEntry>& entries) {
    const InboxEntry* next = nullptr;
    for (const auto& entry : entries) {
        const bool isSooner = entry.countdown && (!next || entry.countdown->untilBreach <
                                                               next->countdown->untilBreach);
        next = isSooner ? &entry : next;
    }
    return next;
}

}  // namespace core::conversations
