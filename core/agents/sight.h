#pragma once

#include "core/agents/agent_policy.h"

namespace core::agents {

/// Which part of what somebody sees a list shows: everything of it, only the own cases, or only those that nobody has.
enum class CasePart { All, Own, Pool };

/// Whose cases a list shows (reliability.md section 3, "see own / team / all cases"). By default everybody's: what the
/// program itself and the command line read. Each list of cases asks by it in its SQL, through toJson().
class Sight final {
public:
    Sight() = default;

    /// Nothing to ask: every case is covered.
    [[nodiscard]] bool isEverybody() const { return !m_isOnly && m_names.empty(); }
    /// `owner` empty: nobody's case.
    [[nodiscard]] bool covers(const std::string& owner) const;
    /// For `(owner IN (SELECT value FROM json_each(?n, '$.names'))) = json_extract(?n, '$.only')`.
    [[nodiscard]] std::string toJson() const;

    bool operator==(const Sight&) const = default;

private:
    friend Sight sightOf(const Actor& actor, std::span<const Agent> agents, CasePart part, std::optional<Capability> queue);
    Sight(bool isOnly, std::vector<std::string> names) : m_isOnly(isOnly), m_names(std::move(names)) {}

    /// True: nobody's but these; false: everybody's but these.
    bool m_isOnly = false;
    std::vector<std::string> m_names;
};

/// An agent sees the own cases and those that nobody has (what a retired colleague left among them); a senior also what
/// the VIP and complaint posts have, as in mayReassign; a lead all but other teams'; quality, admin and owner all. A lead
/// without a team, or a colleague without one, is of every team. `queue`: the post that decides these cases: a senior who
/// has it sees all of them.
[[nodiscard]] Sight sightOf(const Actor& actor, std::span<const Agent> agents, CasePart part = CasePart::All,
                            std::optional<Capability> queue = std::nullopt);

}  // namespace core::agents
