#pragma once

#include <chrono>
#include <deque>
#include <random>

#include "core/simulation/script.h"

namespace core::simulation {

/// Time of the simulation since its start.
using SimulationTime = std::chrono::milliseconds;

/// Whom a role is played as.
struct Identity {
    std::string nick;
    /// Empty: not about an order.
    std::string order;
    std::string product;
};

enum class BuyerEnd {
    /// Still talking or waiting.
    Open,
    Satisfied,
    /// Thanked without a clear answer.
    Unclear,
    /// Gave up waiting.
    Left,
};

/// One buyer: says the turns of a role, each when the one before is answered; nags, escalates and
/// leaves when left alone. The same seed and the same replies at the same times give the same talk.
class Buyer final {
public:
    Buyer(Role role, Identity identity, std::uint64_t seed, SimulationTime arrival);

    /// What it says up to `now`.
    [[nodiscard]] std::vector<std::string> advance(SimulationTime now);
    /// A reply of a person; an auto reply is not heard at all.
    void hear(SimulationTime now, std::string_view text);

    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] BuyerEnd end() const { return m_end; }
    [[nodiscard]] bool hasEscalated() const { return m_hasEscalated; }
    /// From its first line to the first reply it heard.
    [[nodiscard]] std::optional<SimulationTime> firstReplyAfter() const { return m_firstReply; }
    /// Nothing more comes unless it is spoken to.
    [[nodiscard]] bool isSilent() const { return m_due.empty() && m_end != BuyerEnd::Open; }

private:
    struct DueLine {
        SimulationTime at;
        std::string text;
    };
    void startTurn(SimulationTime from);
    void finish(SimulationTime from);
    void saySoon(SimulationTime from, const std::vector<std::string>& choices);
    void grow(SimulationTime now);
    [[nodiscard]] SimulationTime between(SimulationTime least, SimulationTime most);
    [[nodiscard]] std::string filled(const std::string& text) const;

    Role m_role;
    Identity m_identity;
    std::mt19937_64 m_random;
    std::deque<DueLine> m_due;
    std::size_t m_turn = 0;
    int m_misses = 0;
    bool m_isUnclear = false;
    /// Since its last line was said and not answered.
    std::optional<SimulationTime> m_waitingSince;
    std::optional<SimulationTime> m_firstLine;
    std::optional<SimulationTime> m_firstReply;
    int m_nags = 0;
    bool m_hasEscalated = false;
    BuyerEnd m_end = BuyerEnd::Open;
};

}  // namespace core::simulation
