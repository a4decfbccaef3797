#pragma once

#include <QObject>
#include <QString>

#include <map>
#include <set>

#include "core/shifts/shift_service.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"

namespace ui::shifts {

/// The week on the screen: for who plans as it is planned, for everybody else as it is published; and the acts on it.
class ShiftViewModel final : public QObject {
    Q_OBJECT

public:
    explicit ShiftViewModel(common::Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] core::shifts::Day monday() const { return m_monday; }
    void setMonday(core::shifts::Day monday);
    void showThisWeek();
    void refresh();

    [[nodiscard]] bool isPlanner() const;
    /// The limits are those of every team.
    [[nodiscard]] bool mayEditLimits() const;
    [[nodiscard]] const core::shifts::Week& week() const { return m_week; }
    [[nodiscard]] const std::vector<core::shifts::RosterLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<core::shifts::Finding>& findings() const { return m_findings; }
    [[nodiscard]] const std::vector<core::shifts::Shift>& shifts() const { return m_shifts; }
    [[nodiscard]] const core::shifts::ShiftRules& rules() const { return m_rules; }
    /// The rows of the grid: who may be planned, who is, and names that were added by hand.
    [[nodiscard]] const std::vector<std::string>& people() const { return m_people; }
    [[nodiscard]] std::vector<core::shifts::Group> groups() const;
    /// Received in the week by now; filled a moment after changed().
    [[nodiscard]] const std::map<std::string, std::int64_t>& consultations() const { return m_consultations; }
    /// Planned working time of the shown week.
    [[nodiscard]] std::chrono::minutes plannedOf(const std::string& agent) const;
    [[nodiscard]] bool can(core::shifts::PlanAction action) const;

    /// The profile has no agents: anybody is planned by name.
    [[nodiscard]] bool isNamedFreely() const;
    /// A row for somebody who is planned nowhere yet, where the profile has no agents.
    void addPerson(const QString& name);
    void plan(const std::vector<core::shifts::DutyChange>& changes);
    void publish(bool acceptsFindings);
    void withdraw();
    void copyLastWeek();
    void clearWeek();
    void rotate(const core::shifts::Rotation& rotation, int weeks);
    /// Id 0: a new one.
    void saveShift(core::shifts::ShiftId id, std::int64_t version, const core::shifts::ShiftDraft& draft);
    void setShiftActive(core::shifts::ShiftId id, bool isActive);
    void setRules(const core::shifts::ShiftRules& rules);

Q_SIGNALS:
    void changed();
    void loadChanged();
    void done(const QString& text);
    void refused(const QString& text);
    /// The plan passes limits: asks for publishing all the same.
    void findingsInTheWay();

private:
    template <class Act>
    void run(Act act, const QString& text);
    void readLoad();

    common::Environment& m_environment;
    core::shifts::Day m_monday;
    core::shifts::Week m_week;
    std::vector<core::shifts::RosterLine> m_lines;
    std::vector<core::shifts::Finding> m_findings;
    std::vector<core::shifts::Shift> m_shifts;
    core::shifts::ShiftRules m_rules;
    std::vector<std::string> m_people;
    std::set<std::string> m_added;
    std::map<std::string, std::int64_t> m_consultations;
    common::LatestReading<std::map<std::string, std::int64_t>> m_load;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::shifts
