#pragma once

#include <string>
#include <vector>

#include "core/conversations/conversation.h"

namespace core::conversations {

/// What a buyer said in a survey or at the end of a call (R288).
struct SurveyAnswer {
    /// Nothing: found by buyer and time.
    std::optional<ConversationId> conversation;
    std::string buyer;
    /// Of a call; tells the buyer by the orders.
    std::string phone;
    std::optional<Seconds> answeredAt;
    /// 1–5.
    std::optional<int> satisfaction;
    /// 0–10.
    std::optional<int> recommendation;
    bool operator==(const SurveyAnswer&) const = default;
};

enum class SurveyOutcome {
    Recorded,
    /// Said before, or by an older answer than the one that counts.
    Unchanged,
    /// A person recorded something else, or took it away: it stays.
    KeptOfPerson,
    /// No conversation of that number, or none of the buyer around that time.
    NoConversation,
};

/// How long after the end of a conversation an answer still belongs to it.
inline constexpr std::chrono::days kSurveyReach{7};

/// What an earlier survey put into a conversation.
struct SurveyMark {
    std::optional<int> satisfaction;
    std::optional<int> recommendation;
    Seconds answeredAt{};
    bool operator==(const SurveyMark&) const = default;
};
/// Whether an answer given at `at` may be put into the conversation, whose fields may hold a person's words.
[[nodiscard]] SurveyOutcome outcomeOf(const Conversation& conversation, const std::optional<SurveyMark>& earlier,
                                      const SurveyAnswer& answer, Seconds at);
/// The latest that began before `at` and did not end long before; nothing: none.
[[nodiscard]] std::optional<ConversationId> conversationAt(const std::vector<Conversation>& ofBuyer, Seconds at);

}  // namespace core::conversations
