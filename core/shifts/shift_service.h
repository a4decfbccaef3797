#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/shifts/rotation.h"
#include "core/shifts/shift_policy.h"

#include <functional>
#include <set>

namespace core::storage {
class Database;
}

namespace core::shifts {

/// What becomes of one person's day.
struct DutyChange {
    Day day;
    std::string agent;
    /// Nothing: off.
    std::optional<Slot> slot;
};

/// The acts on shifts and their plan: one transaction with an event each (subjects `shift`, its id, `shift_week`, its
/// Monday, and `shift_rules`). All of them need mayPlan(). A lead's acts on a week reach the own team only: other teams'
/// duties stay as they are, planned and published. Lives on the writer thread.
class ShiftService final {
public:
    ShiftService(storage::Database& database, Clock clock);

    Result<Shift, ShiftError> addShift(const ShiftDraft& draft, const agents::Actor& actor);
    /// Other times make published weeks from this one on `changed`: they say so once they are published again.
    Result<Shift, ShiftError> editShift(ShiftId id, std::int64_t version, const ShiftDraft& draft,
                                        const agents::Actor& actor);
    /// False: retired, no longer offered; weeks keep it.
    Result<Shift, ShiftError> setActive(ShiftId id, bool isActive, const agents::Actor& actor);

    /// All of them or none; an overlap is refused. An event for every week that they touch.
    Result<void, ShiftError> plan(const std::vector<DutyChange>& changes, const agents::Actor& actor);
    /// Into an empty week.
    Result<Week, ShiftError> copyWeek(Day from, Day to, const agents::Actor& actor);
    /// Fills empty weeks, from `first` on.
    Result<void, ShiftError> rotate(const Rotation& rotation, Day first, int weeks, const agents::Actor& actor);
    Result<Week, ShiftError> clearWeek(Day monday, const agents::Actor& actor);
    /// The week becomes the duty schedule; it stays `Changed` where another team's plan differs from what is published.
    /// With `acceptsFindings` also where limits are passed, never with an overlap.
    Result<Week, ShiftError> publish(Day monday, std::int64_t version, bool acceptsFindings,
                                     const agents::Actor& actor);
    /// The week is a draft again, and its days have no duty schedule of their own any more; `Changed` where another team's
    /// plan stays published.
    Result<Week, ShiftError> withdraw(Day monday, std::int64_t version, const agents::Actor& actor);
    /// The limits of all teams: who may edit rules.
    Result<void, ShiftError> setRules(const ShiftRules& rules, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;
    /// The same where a week was published or withdrawn: the duty schedule is another one.
    Signal<> rosterChanged;

private:
    Result<void, ShiftError> write(const std::vector<DutyChange>& changes, const char* action,
                                   const agents::Actor& actor);
    [[nodiscard]] std::vector<Finding> findings(Day monday);
    /// Names of who is another lead's.
    [[nodiscard]] std::set<std::string> others(const agents::Actor& actor);
    /// Publishes these people's lines of a week beside what is published of `others`.
    [[nodiscard]] PlanState publishBeside(Day monday, std::vector<RosterLine> lines,
                                          const std::set<std::string>& others, PlanAction action);
    Result<Shift, ShiftError> saveShift(const Shift& before, Shift after, const char* action,
                                        const agents::Actor& actor);
    Week saveWeek(const Week& before, PlanState state, const char* action, const agents::Actor& actor,
                  std::int64_t accepted = 0);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::shifts
