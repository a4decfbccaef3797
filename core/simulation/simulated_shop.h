#pragma once

#include <map>
#include <span>

#include "core/simulation/buyer.h"

namespace core::simulation {

/// An order that a buyer can ask about.
struct SimulatedOrder {
    std::string number;
    std::string nick;
    std::string product;
};

struct SimulationPlan {
    Script script;
    std::vector<SimulatedOrder> orders;
    std::size_t buyers = 20;
    std::uint64_t seed = 1;
    SimulationTime length = std::chrono::minutes{5};
    /// The buyers come inside of it; 0: all at once.
    SimulationTime arrivals = std::chrono::minutes{3};
};

/// A line that a buyer says.
struct Said {
    std::string conversation;
    std::string nick;
    std::string text;
};

struct SimulationCounts {
    std::int64_t open = 0;
    std::int64_t satisfied = 0;
    std::int64_t unclear = 0;
    std::int64_t left = 0;
    std::int64_t escalated = 0;
    std::int64_t neverAnswered = 0;
    std::optional<SimulationTime> firstReplyMean;
    std::optional<SimulationTime> firstReplyLongest;
};

/// All buyers of one run. Pure: the time is an argument, the same plan and replies give the same
/// run.
class SimulatedShop final {
public:
    explicit SimulatedShop(const SimulationPlan& plan);

    [[nodiscard]] std::vector<Said> advance(SimulationTime now);
    /// A reply in a talk; false: no buyer of this run has it.
    bool hear(SimulationTime now, const std::string& conversation, std::string_view text);
    /// Every buyer ended and said all.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] SimulationCounts counts() const;

private:
    std::vector<Buyer> m_buyers;
    std::map<std::string, std::size_t> m_byConversation;
};

}  // namespace core::simulation
