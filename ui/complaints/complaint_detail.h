#pragma once

#include <QWidget>

#include <optional>

#include "core/complaints/complaint_policy.h"
#include "core/tasks/task.h"
#include "ui/common/environment.h"
#include "ui/common/section.h"
#include "ui/complaints/complaint_deed.h"

class QGridLayout;
class QLabel;

namespace ui::common {
class StateStrip;
class StateChip;
}  // namespace ui::common

namespace ui::complaints {

/// A block that others fill.
class ComplaintBlock final : public common::Section {
    Q_OBJECT

public:
    using common::Section::Section;
    void show(QWidget* body) { setBody(body); }
};

/// What other subjects do for a complaint, given by the composition root.
struct ComplaintPorts {
    core::complaints::ComplaintRules rules;
    std::function<QStringList()> departments;
    /// The evidence of a record, as a widget of its own; empty: none is shown.
    std::function<QWidget*(QWidget* parent, const core::tasks::About& about)> makeEvidence;
};

/// One complaint: how it stands with the allowed next steps, the eleven steps with words to say, what was said and
/// found, options, what is to be told and asked, evidence, others like it, and its history. Shows and asks; decides
/// nothing.
class ComplaintDetail final : public QWidget {
    Q_OBJECT

public:
    ComplaintDetail(common::Environment& environment, const ComplaintPorts& ports, QWidget* parent = nullptr);
    /// Nothing: an empty page.
    void showComplaint(const std::optional<core::complaints::Complaint>& complaint);
    /// Only the clock changes.
    void showClock();

Q_SIGNALS:
    void deedChosen(ui::complaints::Deed deed);
    void stepTicked(qlonglong step, bool isDone);
    void taskAnswered(qlonglong task, const QString& answer);
    void noticeSent(qlonglong notice);
    /// The text is in the clipboard.
    void noticeCopied(qlonglong notice);
    void complaintRequested(qlonglong complaint);
    void conversationRequested();
    void orderRequested();

private:
    void showSteps();
    void showFields();
    void showOptions();
    void showNotices();
    void showTasks();
    void showRelated();
    void showHistory();
    [[nodiscard]] QWidget* makeFields(const std::vector<std::pair<QString, QString>>& fields);
    [[nodiscard]] QWidget* makeWays(QWidget* parent);
    [[nodiscard]] core::tasks::About about() const;

    common::Environment& m_environment;
    const ComplaintPorts& m_ports;
    std::optional<core::complaints::Complaint> m_complaint;
    QLabel* m_title;
    common::StateChip* m_level;
    common::StateChip* m_clock;
    common::StateStrip* m_strip;
    QWidget* m_page = nullptr;
    ComplaintBlock* m_steps = nullptr;
    ComplaintBlock* m_fields = nullptr;
    ComplaintBlock* m_options = nullptr;
    ComplaintBlock* m_notices = nullptr;
    ComplaintBlock* m_tasks = nullptr;
    ComplaintBlock* m_evidence = nullptr;
    ComplaintBlock* m_related = nullptr;
    ComplaintBlock* m_history = nullptr;
};

}  // namespace ui::complaints
