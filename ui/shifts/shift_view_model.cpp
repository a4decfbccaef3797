#include "ui/shifts/shift_view_model.h"

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "core/agents/rights.h"
#include "core/shifts/roster.h"
#include "core/shifts/shift_reader.h"
#include "ui/common/plain_text.h"
#include "ui/shifts/shifts_text.h"

namespace ui::shifts {

using namespace core::shifts;
using std::chrono::days;

namespace {

constexpr days kWeek{7};

core::Seconds startOf(Day day) {
    return core::Seconds(day) - core::kChinaOffset;
}

}  // namespace

ShiftViewModel::ShiftViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_monday(mondayOf(dayOf(environment.now())))
    , m_load(environment.quickJobs, [this](std::map<std::string, std::int64_t> counts) {
        m_consultations = std::move(counts);
        Q_EMIT loadChanged();
    }) {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.shiftService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
    if (environment.cases.agentService) {
        m_subscriptions.push_back(
            common::onScreen(environment.cases.agentService->changed, this, again));
    }
}

void ShiftViewModel::setMonday(Day monday) {
    m_monday = monday;
    m_consultations.clear();
    refresh();
}

void ShiftViewModel::showThisWeek() {
    setMonday(mondayOf(dayOf(m_environment.now())));
}

bool ShiftViewModel::isPlanner() const {
    return mayPlan(m_environment.actor());
}

bool ShiftViewModel::mayEditLimits() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::EditRules);
}

void ShiftViewModel::refresh() {
    auto& reader = *m_environment.cases.shifts;
    m_shifts = reader.shifts();
    m_rules = reader.rules();
    m_week = reader.week(m_monday);
    std::set<std::string> names = m_added;
    for (auto& name : reader.people(m_monday)) {
        names.insert(std::move(name));
    }
    if (isPlanner()) {
        m_lines = linesOf(m_week.duties, m_shifts);
        m_findings = reader.findings(m_monday);
    } else {
        m_lines = reader.roster(m_monday, m_monday + kWeek);
        m_findings.clear();
    }
    for (const auto& line : m_lines) {
        names.insert(line.agent);
    }
    m_people.assign(names.begin(), names.end());
    Q_EMIT changed();
    readLoad();
}

void ShiftViewModel::readLoad() {
    m_load.start("shift-load", [reader = m_environment.cases.shifts, from = startOf(m_monday),
                                to = startOf(m_monday + kWeek)](core::jobs::JobContext&) {
        std::map<std::string, std::int64_t> counts;
        for (auto& [agent, count] : reader->consultations(from, to)) {
            counts.emplace(std::move(agent), count);
        }
        return counts;
    });
}

std::vector<Group> ShiftViewModel::groups() const {
    auto groups = m_environment.cases.shifts->groups(m_monday, m_environment.actor());
    for (const auto& name : m_added) {
        const bool isKnown = std::ranges::any_of(groups, [&](const Group& group) {
            return std::ranges::find(group.members, name) != group.members.end();
        });
        if (!isKnown) {
            groups.push_back({name, {name}});
        }
    }
    return groups;
}

std::chrono::minutes ShiftViewModel::plannedOf(const std::string& agent) const {
    std::chrono::minutes sum{0};
    for (const auto& line : m_lines) {
        if (line.agent == agent) {
            sum += std::chrono::duration_cast<std::chrono::minutes>(line.endsAt - line.startsAt) -
                   line.rest;
        }
    }
    return sum;
}

bool ShiftViewModel::can(PlanAction action) const {
    return isPlanner() && next(m_week.state, action).has_value() &&
           (action != PlanAction::Publish || !m_week.duties.empty());
}

bool ShiftViewModel::isNamedFreely() const {
    auto* agents = m_environment.cases.agents;
    return agents == nullptr || core::agents::activeCount(agents->list()) == 0;
}

void ShiftViewModel::addPerson(const QString& name) {
    if (const auto clean = common::toCore(name.trimmed()); !clean.empty()) {
        m_added.insert(clean);
        refresh();
    }
}

template <class Act>
void ShiftViewModel::run(Act act, const QString& text) {
    common::runAct(m_environment.acts, this, std::move(act), [this, text](const auto& outcome) {
        if (outcome) {
            Q_EMIT done(text);
        } else if (outcome.error() == ShiftError::LimitsPassed) {
            Q_EMIT findingsInTheWay();
        } else {
            Q_EMIT refused(ShiftsText::refusal(outcome.error()));
        }
    });
}

void ShiftViewModel::plan(const std::vector<DutyChange>& changes) {
    run([service = m_environment.cases.shiftService, changes,
         actor = m_environment.actor()] { return service->plan(changes, actor); },
        {});
}

void ShiftViewModel::publish(bool acceptsFindings) {
    run(
        [service = m_environment.cases.shiftService, monday = m_monday, version = m_week.version,
         acceptsFindings, actor = m_environment.actor()] {
            return service->publish(monday, version, acceptsFindings, actor);
        },
        tr("The week is published. Its shifts are the duty schedule now."));
}

void ShiftViewModel::withdraw() {
    run([service = m_environment.cases.shiftService, monday = m_monday, version = m_week.version,
         actor = m_environment.actor()] { return service->withdraw(monday, version, actor); },
        tr("The week is a draft again. The general duty schedule counts for its days."));
}

void ShiftViewModel::copyLastWeek() {
    run([service = m_environment.cases.shiftService, monday = m_monday,
         actor =
             m_environment.actor()] { return service->copyWeek(monday - kWeek, monday, actor); },
        tr("The week before is copied."));
}

void ShiftViewModel::clearWeek() {
    run([service = m_environment.cases.shiftService, monday = m_monday,
         actor = m_environment.actor()] { return service->clearWeek(monday, actor); },
        tr("Nothing is planned in the week any more."));
}

void ShiftViewModel::rotate(const Rotation& rotation, int weeks) {
    run([service = m_environment.cases.shiftService, rotation, monday = m_monday, weeks,
         actor = m_environment.actor()] { return service->rotate(rotation, monday, weeks, actor); },
        tr("The rotation is planned for %n weeks. Look at them and publish each.", nullptr, weeks));
}

void ShiftViewModel::saveShift(ShiftId id, std::int64_t version, const ShiftDraft& draft) {
    run(
        [service = m_environment.cases.shiftService, id, version, draft,
         actor = m_environment.actor()] {
            return id == 0 ? service->addShift(draft, actor)
                           : service->editShift(id, version, draft, actor);
        },
        tr("The shift is kept."));
}

void ShiftViewModel::setShiftActive(ShiftId id, bool isActive) {
    run([service = m_environment.cases.shiftService, id, isActive,
         actor = m_environment.actor()] { return service->setActive(id, isActive, actor); },
        isActive ? tr("The shift is offered again.") : tr("The shift is not offered any more."));
}

void ShiftViewModel::setRules(const ShiftRules& rules) {
    run([service = m_environment.cases.shiftService, rules,
         actor = m_environment.actor()] { return service->setRules(rules, actor); },
        tr("The limits are kept."));
}

}  // namespace ui::shifts
