#pragma once

#include "core/agents/agent.h"
#include "core/appraisals/history.h"
#include "core/appraisals/honour.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::appraisals {

/// Reads appraisals for the screen: only those that the actor may read.
class AppraisalReader final {
public:
    using Rules = std::function<AppraisalRules()>;

    AppraisalReader(storage::Database& database, Rules rules);

    [[nodiscard]] AppraisalRules rules() const { return m_rules(); }
    /// Nothing: there is none, or it is not for this actor.
    [[nodiscard]] std::optional<Sheet> find(SheetId id, const agents::Actor& actor);
    /// By agent.
    [[nodiscard]] std::vector<Sheet> ofPeriod(const Period& period, const agents::Actor& actor);
    [[nodiscard]] std::vector<Measure> measures(const Sheet& sheet);
    /// What people have to learn (R306): the training measures of the period's sheets with the agent's name.
    [[nodiscard]] std::vector<std::pair<std::string, Measure>> trainingNeeds(const Period& period,
                                                                             const agents::Actor& actor);
    /// Signed sheets, ranked among all of their team; only rows that the actor may read.
    [[nodiscard]] std::vector<HistoryRow> history(const agents::Actor& actor);
    [[nodiscard]] std::vector<YearRow> year(int year, const agents::Actor& actor);
    /// Active agents whom the actor may appraise and who have no sheet of the period yet; where nobody is registered the
    /// actor.
    [[nodiscard]] std::vector<std::string> agentsWithoutSheet(const Period& period, const agents::Actor& actor);
    /// Who may be named an assessor: the active agents; where nobody is registered the actor.
    [[nodiscard]] std::vector<std::string> assessors(const agents::Actor& actor);

    /// Awarded ones are for everybody; nominations for who decides them and who made them.
    [[nodiscard]] std::vector<Honour> honours(const Period& period, const agents::Actor& actor);
    [[nodiscard]] std::optional<Honour> honour(HonourId id);
    /// By rule key. `table` answers figuresQuery with the metrics of the rules. Only for who may award; agents of other
    /// teams than a lead's own are left out.
    [[nodiscard]] std::map<std::string, std::vector<HonourCandidate>> candidates(const Period& period,
                                                                                const stats::StatisticsTable& table,
                                                                                const agents::Actor& actor);

private:
    /// Empty for a name that is no agent's.
    [[nodiscard]] std::string teamOf(const std::string& agent);

    storage::Database& m_database;
    Rules m_rules;
};

}  // namespace core::appraisals
