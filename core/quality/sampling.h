#pragma once

#include "core/conversations/message.h"
#include "core/quality/quality_rules.h"

#include <set>
#include <span>

namespace core::quality {

/// Why a conversation is in the sample; stored as a word.
enum class DrawReason { Random, Complaint, LowSatisfaction, SlowReply, GuardHits };

/// A closed conversation, with what the rules of the sample and the case library look at.
struct Candidate {
    conversations::ConversationId conversation = 0;
    orders::ShopId shop = 0;
    /// The owner, else who wrote last for the shop; empty: nobody, then it is never drawn.
    std::string agent;
    Seconds closedAt{};
    bool hasComplaint = false;
    /// A complaint of level serious or dispute.
    bool isSerious = false;
    std::optional<std::int64_t> satisfaction;
    /// The longest wait of an answered round; nothing: none has a time.
    std::optional<std::chrono::seconds> slowestReply;
    std::int64_t guardHits = 0;
    /// Of its newest inspection, in ten-thousandths.
    std::optional<std::int64_t> score;
    bool operator==(const Candidate&) const = default;
};

struct DrawnConversation {
    conversations::ConversationId conversation = 0;
    std::string agent;
    Seconds closedAt{};
    /// Never empty. Random only where nothing else takes it.
    std::set<DrawReason> reasons;
    bool operator==(const DrawnConversation&) const = default;
};

/// Why the rules take it whatever chance says.
[[nodiscard]] std::set<DrawReason> mustTakeReasons(const Candidate& candidate, const SamplingRules& rules);
/// How many of so many conversations of an agent are drawn by chance.
[[nodiscard]] std::int64_t randomCount(const std::string& agent, std::int64_t conversations, const SamplingRules& rules);
/// The sample, by agent and conversation: what must be taken, and beside it so many of each agent's others as the rules
/// say of all of theirs. The same seed and candidates, in whatever order, give the same sample.
[[nodiscard]] std::vector<DrawnConversation> sampleOf(std::span<const Candidate> candidates, const SamplingRules& rules,
                                                      std::int64_t seed);

[[nodiscard]] std::string_view toWord(DrawReason reason);
[[nodiscard]] std::optional<DrawReason> drawReasonFromWord(std::string_view word);

}  // namespace core::quality
