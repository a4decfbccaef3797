#pragma once

#include "core/shifts/rotation.h"
#include "core/shifts/shift_policy.h"

namespace core::conversations {
struct DutySchedule;
}
namespace core::storage {
class Database;
}

namespace core::shifts {

/// Reads the shift plan for the screen, the duty schedule and the figures.
class ShiftReader final {
public:
    /// `lister`: the connection of the quick jobs.
    ShiftReader(storage::Database& database, storage::Database& lister);

    /// By the time they begin; with `all` the retired too, as weeks of the past need them.
    [[nodiscard]] std::vector<Shift> shifts(bool all = true);
    /// As it is planned, published or not: for who plans.
    [[nodiscard]] Week week(Day monday);
    [[nodiscard]] std::vector<Finding> findings(Day monday);
    /// What is published for the days in [from, to).
    [[nodiscard]] std::vector<RosterLine> roster(Day from, Day to);
    /// What is published for one agent near [from, to), with the shift of the night before.
    [[nodiscard]] std::vector<RosterLine> rosterOf(const std::string& agent, Seconds from, Seconds to);
    /// Puts what is published into a duty schedule: for the days in [from, to), or for the newest eight weeks, which
    /// is what a countdown of now needs.
    void fill(conversations::DutySchedule& schedule, Day from, Day to);
    void fillNewest(conversations::DutySchedule& schedule);
    [[nodiscard]] ShiftRules rules();
    /// Who may be planned: the active agents; where there are none, whoever is planned in the week or the one before.
    [[nodiscard]] std::vector<std::string> people(Day monday);
    /// Who rotates: the teams that this actor plans; where there are no agents, each of people() alone.
    [[nodiscard]] std::vector<Group> groups(Day monday, const agents::Actor& actor);

    /// Consultations received by each owner in [from, to): conversations by the time of their first message, without
    /// merged ones. On the connection of the quick jobs; call inside one.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> consultations(Seconds from, Seconds to);

private:
    storage::Database& m_database;
    storage::Database& m_lister;
};

}  // namespace core::shifts
