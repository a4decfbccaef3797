#include "core/quality/sampling.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace core::quality;

namespace {

std::vector<Candidate> randomCandidates(std::mt19937& chance) {
    std::vector<Candidate> candidates;
    const std::vector<std::string> agents{"Ada", "Bo", "Cai", ""};
    const auto count = chance() % 120;
    for (std::size_t i = 0; i < count; ++i) {
        Candidate candidate{.conversation = static_cast<std::int64_t>(i + 1),
                            .shop = 1,
                            .agent = agents[chance() % agents.size()]};
        candidate.hasComplaint = chance() % 17 == 0;
        if (chance() % 3 == 0) {
            candidate.satisfaction = chance() % 5 + 1;
        }
        if (chance() % 2 == 0) {
            candidate.slowestReply = std::chrono::seconds{chance() % 1200};
        }
        candidate.guardHits = static_cast<std::int64_t>(chance() % 5);
        candidates.push_back(candidate);
    }
    return candidates;
}

SamplingRules randomRules(std::mt19937& chance) {
    SamplingRules rules;
    rules.mode = chance() % 2 == 0 ? SampleMode::Share : SampleMode::Count;
    rules.share = chance() % 101;
    rules.count = chance() % 12;
    rules.takesComplaints = chance() % 2 == 0;
    rules.satisfactionUpTo = chance() % 4;
    rules.replyOverMinutes = chance() % 15;
    rules.guardHitsFrom = chance() % 5;
    if (chance() % 3 == 0) {
        rules.perAgent["Bo"] = chance() % 9;
    }
    return rules;
}

/// By plain loops, as the rules read.
bool mustTake(const Candidate& candidate, const SamplingRules& rules) {
    if (candidate.hasComplaint && rules.takesComplaints) {
        return true;
    }
    if (candidate.satisfaction && rules.satisfactionUpTo != 0 &&
        candidate.satisfaction.value() <= rules.satisfactionUpTo) {
        return true;
    }
    if (rules.replyOverMinutes != 0 && candidate.slowestReply &&
        candidate.slowestReply->count() > rules.replyOverMinutes * 60) {
        return true;
    }
    return rules.guardHitsFrom != 0 && candidate.guardHits >= rules.guardHitsFrom;
}

}  // namespace

TEST_CASE("a sample has what the rules take and as many others as they say, each once",
          "[quality]") {
    std::mt19937 chance{20261126};
    for (int round = 0; round < 400; ++round) {
        const auto candidates = randomCandidates(chance);
        const auto rules = randomRules(chance);
        const auto seed = static_cast<std::int64_t>(chance());
        const auto sample = sampleOf(candidates, rules, seed);

        std::map<std::string, std::int64_t> all, musts, taken, byChance;
        std::map<std::int64_t, const Candidate*> byId;
        for (const auto& candidate : candidates) {
            byId[candidate.conversation] = &candidate;
            if (!candidate.agent.empty()) {
                ++all[candidate.agent];
                musts[candidate.agent] += mustTake(candidate, rules) ? 1 : 0;
            }
        }
        std::map<std::int64_t, int> times;
        for (const auto& drawn : sample) {
            REQUIRE(++times[drawn.conversation] == 1);
            REQUIRE(byId.contains(drawn.conversation));
            REQUIRE(byId[drawn.conversation]->agent == drawn.agent);
            REQUIRE_FALSE(drawn.reasons.empty());
            const bool isChance = drawn.reasons.contains(DrawReason::Random);
            REQUIRE(isChance != mustTake(*byId[drawn.conversation], rules));
            ++(isChance ? byChance : taken)[drawn.agent];
        }
        for (const auto& [agent, count] : all) {
            INFO(agent << " of " << count);
            REQUIRE(taken[agent] == musts[agent]);
            std::int64_t wanted = rules.count;
            if (rules.mode == SampleMode::Share) {
                wanted = count * rules.share / 100 + (count * rules.share % 100 == 0 ? 0 : 1);
            }
            if (rules.perAgent.contains(agent)) {
                wanted = rules.perAgent.at(agent);
            }
            REQUIRE(byChance[agent] == std::min(wanted, count - musts[agent]));
        }
        REQUIRE_FALSE(taken.contains(""));
        auto shuffled = candidates;
        std::shuffle(shuffled.begin(), shuffled.end(), chance);
        REQUIRE(sampleOf(shuffled, rules, seed) == sample);
    }
}

TEST_CASE("every conversation has the same chance over many seeds", "[quality]") {
    std::vector<Candidate> candidates;
    for (std::int64_t id = 1; id <= 20; ++id) {
        candidates.push_back({.conversation = id, .shop = 1, .agent = "Ada"});
    }
    SamplingRules rules;
    rules.share = 25;
    std::map<std::int64_t, int> times;
    for (std::int64_t seed = 0; seed < 4'000; ++seed) {
        for (const auto& drawn : sampleOf(candidates, rules, seed)) {
            ++times[drawn.conversation];
        }
    }
    for (std::int64_t id = 1; id <= 20; ++id) {
        // 1,000 expected, deviation 27.
        CHECK(times[id] > 850);
        CHECK(times[id] < 1'150);
    }
}
