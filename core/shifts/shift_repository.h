#pragma once

#include "core/shifts/shift.h"
#include "core/storage/database.h"

namespace core::shifts {

/// SQL of shifts and their plan. Runs inside the caller's transaction.
class ShiftRepository final {
public:
    explicit ShiftRepository(storage::Database& database) : m_database(database) {}

    /// By the time they begin; with `all` the retired too.
    [[nodiscard]] std::vector<Shift> shifts(bool all);
    [[nodiscard]] std::optional<Shift> findShift(ShiftId id);
    [[nodiscard]] std::optional<Shift> findShift(const std::string& name);
    /// Returns it with its id.
    Shift addShift(Shift shift);
    void saveShift(const Shift& shift);
    /// Published weeks from that Monday on that use the shift are changed now. Returns how many.
    std::int64_t markChanged(ShiftId shift, Day from);

    /// Also of a week that nothing was planned for: as a draft of version 0.
    [[nodiscard]] Week week(Day monday);
    /// Without its duties.
    void saveWeek(const Week& week);
    /// In [from, to), by day, then agent.
    [[nodiscard]] std::vector<Duty> duties(Day from, Day to);
    void saveDuty(const Duty& duty);
    void removeDuty(Day day, const std::string& agent);

    /// Puts the lines in place of those of the week.
    void publish(Day monday, const std::vector<RosterLine>& lines);
    /// Of the days in [from, to), by day, then agent.
    [[nodiscard]] std::vector<RosterLine> roster(Day from, Day to);
    /// Of one agent: lines that begin in [from, to).
    [[nodiscard]] std::vector<RosterLine> rosterOf(const std::string& agent, Seconds from, Seconds to);

    /// When somebody is there, in [from, to): a line a day and time, without the people.
    [[nodiscard]] std::vector<RosterLine> turns(Day from, Day to);
    /// The last day with a published shift; nothing: none was ever published.
    [[nodiscard]] std::optional<Day> lastDay();

    [[nodiscard]] ShiftRules rules();
    void saveRules(const ShiftRules& rules);

private:
    storage::Database& m_database;
};

}  // namespace core::shifts
