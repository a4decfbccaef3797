#include "core/quality/sampling.h"

#include <algorithm>
#include <map>

#include "core/base/word_table.h"

namespace core::quality {
namespace {

constexpr WordTable<DrawReason, 5> kReasons{{
    {DrawReason::Random, "random"},
    {DrawReason::Complaint, "complaint"},
    {DrawReason::LowSatisfaction, "low_satisfaction"},
    {DrawReason::SlowReply, "slow_reply"},
    {DrawReason::GuardHits, "guard_hits"},
}};

/// SplitMix64: the same on every machine, which std::shuffle is not.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

std::uint64_t rankOf(conversations::ConversationId conversation, std::int64_t seed) {
    return mixed(mixed(static_cast<std::uint64_t>(seed)) ^ static_cast<std::uint64_t>(conversation));
}

}  // namespace

std::set<DrawReason> mustTakeReasons(const Candidate& candidate, const SamplingRules& rules) {
    std::set<DrawReason> reasons;
    if (rules.takesComplaints && candidate.hasComplaint) {
        reasons.insert(DrawReason::Complaint);
    }
    if (candidate.satisfaction && *candidate.satisfaction <= rules.satisfactionUpTo) {
        reasons.insert(DrawReason::LowSatisfaction);
    }
    if (rules.replyOverMinutes > 0 && candidate.slowestReply &&
        *candidate.slowestReply > std::chrono::minutes{rules.replyOverMinutes}) {
        reasons.insert(DrawReason::SlowReply);
    }
    if (rules.guardHitsFrom > 0 && candidate.guardHits >= rules.guardHitsFrom) {
        reasons.insert(DrawReason::GuardHits);
    }
    return reasons;
}

std::int64_t randomCount(const std::string& agent, std::int64_t conversations,
                         const SamplingRules& rules) {
    if (const auto own = rules.perAgent.find(agent); own != rules.perAgent.end()) {
        return own->second;
    }
    return rules.mode == SampleMode::Count ? rules.count
                                           : (conversations * rules.share + 99) / 100;
}

std::vector<DrawnConversation> sampleOf(std::span<const Candidate> candidates,
                                        const SamplingRules& rules, std::int64_t seed) {
    std::map<std::string, std::map<conversations::ConversationId, const Candidate*>> byAgent;
    for (const auto& candidate : candidates) {
        if (!candidate.agent.empty()) {
            byAgent[candidate.agent].emplace(candidate.conversation, &candidate);
        }
    }
    std::vector<DrawnConversation> sample;
    for (const auto& [agent, own] : byAgent) {
        std::map<conversations::ConversationId, std::set<DrawReason>> taken;
        std::vector<conversations::ConversationId> others;
        for (const auto& [id, candidate] : own) {
            auto reasons = mustTakeReasons(*candidate, rules);
            if (reasons.empty()) {
                others.push_back(id);
            } else {
                taken[id] = std::move(reasons);
            }
        }
        std::ranges::sort(others, {}, [seed](auto id) { return std::pair(rankOf(id, seed), id); });
        const auto count = randomCount(agent, static_cast<std::int64_t>(own.size()), rules);
        others.resize(std::min(others.size(), static_cast<std::size_t>(count)));
        for (const auto id : others) {
            taken[id] = {DrawReason::Random};
        }
        for (auto& [id, reasons] : taken) {
            sample.push_back({.conversation = id,
                              .agent = agent,
                              .closedAt = own.at(id)->closedAt,
                              .reasons = std::move(reasons)});
        }
    }
    return sample;
}

std::string_view toWord(DrawReason reason) {
    return wordOf(kReasons, reason);
}
std::optional<DrawReason> drawReasonFromWord(std::string_view word) {
    return valueOf(kReasons, word);
}

}  // namespace core::quality
