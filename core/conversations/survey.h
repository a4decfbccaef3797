#pragma once

#include <string>
#include <vector>

#include "core/conversations/conversation.h"

namespace core::conversations {

/// A line of a log of calls (R005, R256, R261): how long it rang and was talked, no recording.
struct LoggedCall {
    bool isIncoming = true;
    bool isAnswered = false;
    /// Until it was answered or given up.
    std::chrono::seconds rang{0};
    /// Of an answered one.
    std::chrono::seconds talked{0};
    /// Who answered, as the log says; empty: it says nothing.
    std::string agent;
    bool operator==(const LoggedCall&) const = default;
};

/// What a buyer said in a survey or at the end of a call (R288), and the call.
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
    /// Rang at `answeredAt`.
    std::optional<LoggedCall> call;
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
/// As a conversation keeps it.
[[nodiscard]] Contact contactOf(const LoggedCall& call, Seconds rangAt);
/// The latest that began before `at` and did not end long before; nothing: none.
[[nodiscard]] std::optional<ConversationId> conversationAt(const std::vector<Conversation>& ofBuyer, Seconds at);

}  // namespace core::conversations
