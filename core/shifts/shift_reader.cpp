#include "core/shifts/shift_reader.h"

#include <set>

#include "core/agents/agent_reader.h"
#include "core/agents/team_reach.h"
#include "core/shifts/duty_plan.h"
#include "core/shifts/shift_repository.h"

namespace core::shifts {
namespace {

using std::chrono::days;

namespace sql {
constexpr auto kConsultations =
    "SELECT owner, count(*) FROM work_conversation WHERE opened_at >= ?1 AND opened_at < ?2 "
    "AND state <> 'merged' AND owner <> '' GROUP BY owner ORDER BY owner";
}  // namespace sql

}  // namespace

ShiftReader::ShiftReader(storage::Database& database, storage::Database& lister)
    : m_database(database), m_lister(lister) {}

std::vector<Shift> ShiftReader::shifts(bool all) {
    return ShiftRepository(m_database).shifts(all);
}

Week ShiftReader::week(Day monday) {
    return ShiftRepository(m_database).week(monday);
}

std::vector<Finding> ShiftReader::findings(Day monday) {
    ShiftRepository repository(m_database);
    return findingsOf(repository.duties(monday - days{2}, monday + days{8}),
                      repository.shifts(true), repository.rules(), monday);
}

std::vector<RosterLine> ShiftReader::roster(Day from, Day to) {
    return ShiftRepository(m_database).roster(from, to);
}

std::vector<RosterLine> ShiftReader::rosterOf(const std::string& agent, Seconds from, Seconds to) {
    // No shift is longer than 16 hours; a day's first minutes are asked for with its whole day.
    return ShiftRepository(m_database).rosterOf(agent, from - days{2}, to + days{1});
}

void ShiftReader::fill(conversations::DutySchedule& schedule, Day from, Day to) {
    addRoster(schedule, ShiftRepository(m_database).turns(from, to));
}

void ShiftReader::fillNewest(conversations::DutySchedule& schedule) {
    constexpr days kNewest{56};
    if (const auto last = ShiftRepository(m_database).lastDay()) {
        fill(schedule, *last - kNewest, *last + days{1});
    }
}

ShiftRules ShiftReader::rules() {
    return ShiftRepository(m_database).rules();
}

std::vector<std::string> ShiftReader::people(Day monday) {
    std::set<std::string> names;
    for (const auto& agent : agents::AgentReader(m_database).list()) {
        if (agent.isActive) {
            names.insert(agent.name);
        }
    }
    if (names.empty()) {
        for (const auto& duty :
             ShiftRepository(m_database).duties(monday - days{7}, monday + days{7})) {
            names.insert(duty.agent);
        }
    }
    return {names.begin(), names.end()};
}

std::vector<Group> ShiftReader::groups(Day monday, const agents::Actor& actor) {
    auto known = agents::AgentReader(m_database).list();
    const bool hasGroups = !groupsOf(known).empty();
    const auto others = agents::outOfReach(actor, known);
    std::erase_if(known, [&others](const agents::Agent& agent) {
        return others.contains(agent.name);
    });
    auto groups = groupsOf(known);
    if (!hasGroups) {
        for (auto& name : people(monday)) {
            groups.push_back({name, {name}});
        }
    }
    return groups;
}

std::vector<std::pair<std::string, std::int64_t>> ShiftReader::consultations(Seconds from,
                                                                             Seconds to) {
    auto row = m_lister.prepare(sql::kConsultations);
    row.bindAll(from, to);
    std::vector<std::pair<std::string, std::int64_t>> counts;
    while (row.step()) {
        counts.emplace_back(row.text(0), row.integer(1));
    }
    return counts;
}

}  // namespace core::shifts
