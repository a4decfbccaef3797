#include "core/simulation/buyer.h"

#include <algorithm>
#include <array>

namespace core::simulation {
namespace {

using namespace std::chrono_literals;

struct TemperRule {
    Temper temper;
    /// Between two lines.
    SimulationTime typing;
    /// Of silence, each time.
    SimulationTime nagAfter;
    int nags;
    SimulationTime leaveAfter;
};
// Around the limits of R001 and R242: a hasty buyer nags inside the minute, a patient one after the
// target and before the limit of three minutes.
constexpr std::array kRules{
    TemperRule{Temper::Patient, 4s, 100s, 2, 180s},
    TemperRule{Temper::Hasty, 2s, 25s, 3, 60s},
    TemperRule{Temper::Rude, 3s, 40s, 2, 120s},
    TemperRule{Temper::Bargaining, 4s, 70s, 2, 120s},
    TemperRule{Temper::Silent, 6s, 0s, 0, 300s},
};
/// A turn is given up after so many replies that do not answer it; the first may be a greeting.
constexpr int kMostMisses = 2;

const TemperRule& ruleOf(Temper temper) {
    return *std::ranges::find(kRules, temper, &TemperRule::temper);
}

void replaceAll(std::string& text, std::string_view place, std::string_view value) {
    for (auto at = text.find(place); at != std::string::npos;
         at = text.find(place, at + value.size())) {
        text.replace(at, place.size(), value);
    }
}

}  // namespace

Buyer::Buyer(Role role, Identity identity, std::uint64_t seed, SimulationTime arrival)
    : m_role(std::move(role)), m_identity(std::move(identity)), m_random(seed) {
    startTurn(arrival);
}

std::vector<std::string> Buyer::advance(SimulationTime now) {
    std::vector<std::string> lines;
    grow(now);
    while (!m_due.empty() && m_due.front().at <= now) {
        if (m_due.size() == 1 && m_end == BuyerEnd::Open) {
            m_waitingSince = m_due.front().at;
        }
        m_firstLine = m_firstLine.value_or(m_due.front().at);
        lines.push_back(std::move(m_due.front().text));
        m_due.pop_front();
        grow(now);
    }
    return lines;
}

/// Nothing was answered for too long: a line more.
void Buyer::grow(SimulationTime now) {
    if (!m_waitingSince || !m_due.empty()) {
        return;
    }
    const auto& rule = ruleOf(m_role.temper);
    if (m_nags < rule.nags && !m_role.nags.empty()) {
        if (const auto at = *m_waitingSince + rule.nagAfter; at <= now) {
            saySoon(at, {m_role.nags[static_cast<std::size_t>(m_nags) % m_role.nags.size()]});
            ++m_nags;
        }
    } else if (!m_hasEscalated && !m_role.escalates.empty()) {
        if (const auto at = *m_waitingSince + rule.nagAfter; at <= now) {
            m_hasEscalated = true;
            saySoon(at, m_role.escalates);
        }
    } else if (const auto at = *m_waitingSince + rule.leaveAfter; at <= now) {
        m_end = BuyerEnd::Left;
        m_waitingSince.reset();
        saySoon(at, m_role.leaves);
    }
}

void Buyer::hear(SimulationTime now, std::string_view text) {
    if (m_firstLine && !m_firstReply) {
        m_firstReply = now - *m_firstLine;
    }
    // While it types, or after it said good-bye, it goes on as it meant to.
    if (!m_waitingSince || m_end != BuyerEnd::Open) {
        return;
    }
    m_waitingSince.reset();
    m_nags = 0;
    const auto from = now + between(2s, 5s);
    const auto& expected = m_role.turns[m_turn].expect;
    const bool isAnswer = expected.empty() || std::ranges::any_of(expected, [&](const auto& word) {
                              return text.find(word) != std::string_view::npos;
                          });
    if (!isAnswer && ++m_misses < kMostMisses) {
        saySoon(from, m_role.unclear.empty() ? m_role.turns[m_turn].say : m_role.unclear);
        return;
    }
    m_isUnclear = m_isUnclear || !isAnswer;
    m_misses = 0;
    if (++m_turn < m_role.turns.size()) {
        startTurn(from);
    } else {
        finish(from);
    }
}

void Buyer::startTurn(SimulationTime from) {
    const auto typing = ruleOf(m_role.temper).typing;
    for (const auto& text : m_role.turns[m_turn].say) {
        m_due.push_back({from, filled(text)});
        from += between(typing / 2, typing * 2);
    }
}

void Buyer::finish(SimulationTime from) {
    m_end = m_isUnclear ? BuyerEnd::Unclear : BuyerEnd::Satisfied;
    saySoon(from, m_role.thanks);
}

void Buyer::saySoon(SimulationTime from, const std::vector<std::string>& choices) {
    if (!choices.empty()) {
        m_due.push_back({from, filled(choices[m_random() % choices.size()])});
    }
}

SimulationTime Buyer::between(SimulationTime least, SimulationTime most) {
    const auto span = static_cast<std::uint64_t>((most - least).count()) + 1;
    return least + SimulationTime(static_cast<std::int64_t>(m_random() % span));
}

std::string Buyer::filled(const std::string& text) const {
    std::string result = text;
    replaceAll(result, "{product}", m_identity.product);
    replaceAll(result, "{order}", m_identity.order);
    replaceAll(result, "{nick}", m_identity.nick);
    return result;
}

}  // namespace core::simulation
