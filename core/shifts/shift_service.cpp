#include "core/shifts/shift_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/agents/agent_reader.h"
#include "core/agents/rights.h"
#include "core/agents/team_reach.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/shifts/roster.h"
#include "core/shifts/shift_repository.h"
#include "core/storage/transaction.h"

namespace core::shifts {
namespace {

using Json = nlohmann::json;
using std::chrono::days;

constexpr std::size_t kLongestName = 40;
constexpr days kWeek{7};
constexpr int kMostWeeks = 26;

std::string factsOf(const Shift& shift) {
    return Json{{"name", shift.name},
                {"from", shift.from.count()},
                {"to", shift.to.count()},
                {"rest", shift.rest.count()},
                {"active", shift.isActive},
                {"version", shift.version}}
        .dump();
}

Json factsOf(const Week& week) {
    return Json{{"state", std::string(toWord(week.state))},
                {"duties", week.duties.size()},
                {"version", week.version}};
}

std::string factsOf(const ShiftRules& rules) {
    return Json{{"most_a_day", rules.mostADay.count()},
                {"most_a_week", rules.mostAWeek.count()},
                {"least_rest", rules.leastRest.count()},
                {"break_after", rules.breakAfter.count()},
                {"put_off", rules.putOff.count()}}
        .dump();
}

/// What is planned in the week without these people's.
std::vector<Duty> within(const Week& week, const std::set<std::string>& others) {
    std::vector<Duty> duties;
    std::ranges::copy_if(week.duties, std::back_inserter(duties), [&others](const Duty& duty) {
        return !others.contains(duty.agent);
    });
    return duties;
}

}  // namespace

ShiftService::ShiftService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

Result<Shift, ShiftError> ShiftService::saveShift(const Shift& before, Shift after,
                                                  const char* action, const agents::Actor& actor) {
    ShiftRepository repository(m_database);
    const bool isNew = before.id == 0;
    if (isNew) {
        after = repository.addShift(std::move(after));
    } else {
        repository.saveShift(after);
    }
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = "shift",
                                .subject = std::to_string(after.id),
                                .action = action,
                                .before = isNew ? std::string() : factsOf(before),
                                .after = factsOf(after)});
    storage::emitAfterCommit(m_database, changed);
    return after;
}

Result<Shift, ShiftError> ShiftService::addShift(const ShiftDraft& draft,
                                                 const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    const Shift shift{
        .name = cleanText(draft.name), .from = draft.from, .to = draft.to, .rest = draft.rest};
    if (ShiftRepository(m_database).findShift(shift.name)) {
        return Unexpected{ShiftError::NameTaken};
    }
    auto added = saveShift({}, shift, "add", actor);
    transaction.commit();
    return added;
}

Result<Shift, ShiftError> ShiftService::editShift(ShiftId id, std::int64_t version,
                                                  const ShiftDraft& draft,
                                                  const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    if (const auto fault = faultOf(draft)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    const auto before = repository.findShift(id);
    if (!before) {
        return Unexpected{ShiftError::NotFound};
    }
    if (version != 0 && version != before->version) {
        return Unexpected{ShiftError::ChangedSinceRead};
    }
    Shift after = *before;
    after.name = cleanText(draft.name);
    after.from = draft.from;
    after.to = draft.to;
    after.rest = draft.rest;
    if (after == *before) {
        return Unexpected{ShiftError::NothingChanged};
    }
    const auto named = repository.findShift(after.name);
    if (named && named->id != id) {
        return Unexpected{ShiftError::NameTaken};
    }
    ++after.version;
    auto saved = saveShift(*before, after, "edit", actor);
    repository.markChanged(id, mondayOf(dayOf(m_clock())));
    transaction.commit();
    return saved;
}

Result<Shift, ShiftError> ShiftService::setActive(ShiftId id, bool isActive,
                                                  const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    const auto before = ShiftRepository(m_database).findShift(id);
    if (!before) {
        return Unexpected{ShiftError::NotFound};
    }
    if (before->isActive == isActive) {
        return Unexpected{ShiftError::NothingChanged};
    }
    Shift after = *before;
    after.isActive = isActive;
    ++after.version;
    auto saved = saveShift(*before, after, isActive ? "restore" : "retire", actor);
    transaction.commit();
    return saved;
}

std::vector<Finding> ShiftService::findings(Day monday) {
    ShiftRepository repository(m_database);
    return findingsOf(repository.duties(monday - days{2}, monday + kWeek + days{1}),
                      repository.shifts(true), repository.rules(), monday);
}

std::set<std::string> ShiftService::others(const agents::Actor& actor) {
    return agents::outOfReach(actor, agents::AgentReader(m_database).list());
}

PlanState ShiftService::publishBeside(Day monday, std::vector<RosterLine> lines,
                                      const std::set<std::string>& others, PlanAction action) {
    ShiftRepository repository(m_database);
    for (auto& line : repository.roster(monday, monday + kWeek)) {
        if (others.contains(line.agent)) {
            lines.push_back(std::move(line));
        }
    }
    std::ranges::sort(lines, {},
                      [](const RosterLine& line) { return std::tie(line.day, line.agent); });
    repository.publish(monday, lines);
    if (lines.empty()) {
        return PlanState::Draft;
    }
    const bool isWhole =
        action == PlanAction::Publish &&
        lines == linesOf(repository.week(monday).duties, repository.shifts(true));
    return isWhole ? PlanState::Published : PlanState::Changed;
}

Week ShiftService::saveWeek(const Week& before, PlanState state, const char* action,
                            const agents::Actor& actor, std::int64_t accepted) {
    ShiftRepository repository(m_database);
    Week after = repository.week(before.monday);
    after.state = state;
    after.version = before.version + 1;
    if (state == PlanState::Draft) {
        after.publishedBy.clear();
        after.publishedAt.reset();
    }
    const Seconds now = m_clock();
    if (action == toWord(PlanAction::Publish)) {
        after.publishedBy = actor.name;
        after.publishedAt = now;
    }
    repository.saveWeek(after);
    Json told = factsOf(after);
    if (accepted > 0) {
        told["accepted_findings"] = accepted;
    }
    events::append(m_database, {.at = now,
                                .actor = actor.name,
                                .subjectKind = "shift_week",
                                .subject = dayText(after.monday),
                                .action = action,
                                .before = before.version == 0 ? "" : factsOf(before).dump(),
                                .after = told.dump()});
    storage::emitAfterCommit(m_database, changed);
    return after;
}

Result<void, ShiftError> ShiftService::write(const std::vector<DutyChange>& changes,
                                             const char* action, const agents::Actor& actor) {
    ShiftRepository repository(m_database);
    std::set<std::string> names;
    for (const auto& agent : agents::AgentReader(m_database).list()) {
        if (agent.isActive) {
            names.insert(agent.name);
        }
    }
    const auto notTheirs = others(actor);
    std::vector<Week> weeks;
    for (const auto& change : changes) {
        const std::string name = cleanText(change.agent);
        const auto monday = mondayOf(change.day);
        if (name.empty()) {
            return Unexpected{ShiftError::NameMissing};
        }
        if (notTheirs.contains(name)) {
            return Unexpected{ShiftError::OtherTeam};
        }
        if (characterCount(name) > kLongestName) {
            return Unexpected{ShiftError::TooLong};
        }
        if (std::ranges::find(weeks, monday, &Week::monday) == weeks.end()) {
            weeks.push_back(repository.week(monday));
        }
        if (!change.slot) {
            repository.removeDuty(change.day, name);
            continue;
        }
        // Who left may be taken off, not planned anew.
        if (!names.empty() && !names.contains(name)) {
            return Unexpected{ShiftError::AgentUnknown};
        }
        const auto shift = repository.findShift(change.slot->shift);
        if (!shift || !shift->isActive) {
            return Unexpected{ShiftError::NotFound};
        }
        repository.saveDuty({change.day, name, change.slot->shift, change.slot->post});
    }
    bool isChanged = false;
    for (const auto& before : weeks) {
        // The week after it may begin while its last night still goes on.
        for (const auto monday : {before.monday, before.monday + kWeek}) {
            if (std::ranges::any_of(findings(monday), [](const Finding& finding) {
                    return isRefused(finding.kind);
                })) {
                return Unexpected{ShiftError::Overlap};
            }
        }
        if (repository.week(before.monday).duties == before.duties) {
            continue;
        }
        isChanged = true;
        saveWeek(before, *next(before.state, PlanAction::Edit), action, actor);
    }
    if (!isChanged) {
        return Unexpected{ShiftError::NothingChanged};
    }
    return {};
}

Result<void, ShiftError> ShiftService::plan(const std::vector<DutyChange>& changes,
                                            const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    if (const auto written = write(changes, "plan", actor); !written) {
        return written;
    }
    transaction.commit();
    return {};
}

Result<Week, ShiftError> ShiftService::copyWeek(Day from, Day to, const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    const auto source = within(repository.week(from), others(actor));
    if (source.empty()) {
        return Unexpected{ShiftError::WeekEmpty};
    }
    if (!within(repository.week(to), others(actor)).empty()) {
        return Unexpected{ShiftError::WeekNotEmpty};
    }
    std::vector<DutyChange> changes;
    for (const auto& duty : source) {
        changes.push_back({duty.day + (to - from), duty.agent, Slot{duty.post, duty.shift}});
    }
    if (const auto written = write(changes, "copy_week", actor); !written) {
        return Unexpected{written.error()};
    }
    auto week = repository.week(to);
    transaction.commit();
    return week;
}

Result<void, ShiftError> ShiftService::rotate(const Rotation& rotation, Day first, int weeks,
                                              const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    std::vector<DutyChange> changes;
    for (int week = 0; week < std::clamp(weeks, 1, kMostWeeks); ++week) {
        const Day monday = first + kWeek * week;
        if (!within(repository.week(monday), others(actor)).empty()) {
            return Unexpected{ShiftError::WeekNotEmpty};
        }
        for (const auto& duty : rotated(rotation, monday)) {
            changes.push_back({duty.day, duty.agent, Slot{duty.post, duty.shift}});
        }
    }
    if (changes.empty()) {
        return Unexpected{ShiftError::RotationEmpty};
    }
    if (const auto written = write(changes, "rotate", actor); !written) {
        return written;
    }
    transaction.commit();
    return {};
}

Result<Week, ShiftError> ShiftService::clearWeek(Day monday, const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    std::vector<DutyChange> changes;
    for (const auto& duty : within(repository.week(monday), others(actor))) {
        changes.push_back({duty.day, duty.agent, {}});
    }
    if (changes.empty()) {
        return Unexpected{ShiftError::WeekEmpty};
    }
    if (const auto written = write(changes, "clear_week", actor); !written) {
        return Unexpected{written.error()};
    }
    auto week = repository.week(monday);
    transaction.commit();
    return week;
}

Result<Week, ShiftError> ShiftService::publish(Day monday, std::int64_t version,
                                               bool acceptsFindings, const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    const auto before = repository.week(monday);
    if (version != 0 && version != before.version) {
        return Unexpected{ShiftError::ChangedSinceRead};
    }
    const auto to = next(before.state, PlanAction::Publish);
    if (!to) {
        return Unexpected{to.error()};
    }
    const auto notTheirs = others(actor);
    const auto duties = within(before, notTheirs);
    if (duties.empty()) {
        return Unexpected{ShiftError::WeekEmpty};
    }
    auto found = findings(monday);
    std::erase_if(found, [&notTheirs](const Finding& finding) {
        return notTheirs.contains(finding.agent);
    });
    if (std::ranges::any_of(found,
                            [](const Finding& finding) { return isRefused(finding.kind); })) {
        return Unexpected{ShiftError::Overlap};
    }
    if (!found.empty() && !acceptsFindings) {
        return Unexpected{ShiftError::LimitsPassed};
    }
    const auto state = publishBeside(monday, linesOf(duties, repository.shifts(true)), notTheirs,
                                     PlanAction::Publish);
    auto week = saveWeek(before, state, "publish", actor, std::ssize(found));
    storage::emitAfterCommit(m_database, rosterChanged);
    transaction.commit();
    return week;
}

Result<Week, ShiftError> ShiftService::withdraw(Day monday, std::int64_t version,
                                                const agents::Actor& actor) {
    if (!mayPlan(actor)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    const auto before = repository.week(monday);
    if (version != 0 && version != before.version) {
        return Unexpected{ShiftError::ChangedSinceRead};
    }
    const auto to = next(before.state, PlanAction::Withdraw);
    if (!to) {
        return Unexpected{to.error()};
    }
    const auto state = publishBeside(monday, {}, others(actor), PlanAction::Withdraw);
    auto week = saveWeek(before, state, "withdraw", actor);
    storage::emitAfterCommit(m_database, rosterChanged);
    transaction.commit();
    return week;
}

Result<void, ShiftError> ShiftService::setRules(const ShiftRules& rules,
                                                const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::EditRules)) {
        return Unexpected{ShiftError::NotAllowedForRole};
    }
    if (!areSensible(rules)) {
        return Unexpected{ShiftError::TimesWrong};
    }
    storage::Transaction transaction(m_database);
    ShiftRepository repository(m_database);
    const auto before = repository.rules();
    if (before == rules) {
        return Unexpected{ShiftError::NothingChanged};
    }
    repository.saveRules(rules);
    events::append(m_database, {.at = m_clock(),
                                .actor = actor.name,
                                .subjectKind = "shift_rules",
                                .subject = "rules",
                                .action = "set",
                                .before = factsOf(before),
                                .after = factsOf(rules)});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return {};
}

}  // namespace core::shifts
