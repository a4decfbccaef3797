#pragma once

#include <functional>
#include <optional>

#include "core/complaints/complaint_policy.h"
#include "core/tasks/task.h"
#include "ui/common/case_sheet.h"
#include "ui/common/environment.h"
#include "ui/complaints/complaint_deed.h"
#include "ui/complaints/rules_by_shop.h"

namespace ui::complaints {

/// What other subjects do for a complaint, given by the composition root.
struct ComplaintPorts {
    std::function<QStringList()> departments;
    /// The evidence of a record, as a widget of its own; empty: none is shown.
    std::function<QWidget*(QWidget* parent, const core::tasks::About& about)> makeEvidence;
};

/// One complaint: how it stands with the allowed next steps, the eleven steps with words to say, what was said and
/// found, options, what is to be told and asked, evidence, others like it, and its history. Shows and asks; decides
/// nothing.
class ComplaintDetail final : public common::CaseSheet {
    Q_OBJECT

public:
    /// `rules` outlives the widget and may change.
    ComplaintDetail(common::Environment& environment, const ComplaintPorts& ports, const RulesByShop& rules,
                    QWidget* parent = nullptr);
    /// Nothing: an empty page.
    void showComplaint(const std::optional<core::complaints::Complaint>& complaint);
    /// Only the clock changes.
    void showClock();

Q_SIGNALS:
    void deedChosen(ui::complaints::Deed deed);
    void stepTicked(qlonglong step, bool isDone);
    void taskAnswered(qlonglong task, const QString& answer);
    /// With the text as it stands now.
    void noticeSent(qlonglong notice, const QString& text);
    /// The text is in the clipboard.
    void noticeCopied(qlonglong notice, const QString& text);
    void complaintRequested(qlonglong complaint);

private:
    void showSteps();
    void showFields();
    void showOptions();
    void showNotices();
    void showTasks();
    void showRelated();
    void showHistory();
    [[nodiscard]] core::tasks::About about() const;

    common::Environment& m_environment;
    const ComplaintPorts& m_ports;
    const RulesByShop& m_rules;
    std::optional<core::complaints::Complaint> m_complaint;
    /// The notices that are on the page, each with its version.
    std::vector<std::pair<std::int64_t, std::int64_t>> m_waiting;
    common::FactBlock* m_notices;
    common::FactBlock* m_fields;
    common::FactBlock* m_options;
    common::FactBlock* m_tasks;
    common::FactBlock* m_steps;
    common::FactBlock* m_evidence;
    common::FactBlock* m_related;
    common::FactBlock* m_history;
};

}  // namespace ui::complaints
