#pragma once

#include <QScrollArea>

#include <map>

#include "core/notices/notice.h"
#include "core/parcels/parcel_policy.h"
#include "core/parcels/parcel_reader.h"
#include "core/tasks/task.h"
#include "ui/parcels/parcel_form.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::parcels {

/// What the detail of one parcel shows.
struct ParcelSheet {
    core::parcels::ParcelDetail detail;
    core::parcels::ParcelRules rules;
    /// Of the order and its exceptions; open ones first.
    std::vector<core::tasks::Task> tasks;
    std::map<core::parcels::ParcelCaseId, std::vector<core::notices::Notice>> notices;
    /// Promises to this buyer about this order that are open.
    std::vector<std::string> promises;
    /// The courier's page of this parcel; empty: the table of couriers has none.
    QString link;
};

/// The detail beside the list: facts, assistant, exceptions, tracking events, tasks and what happened. Shows values and
/// asks; decides nothing.
class ParcelView final : public QScrollArea {
    Q_OBJECT

public:
    explicit ParcelView(core::Clock now, QWidget* parent = nullptr);
    /// Nothing: no parcel is chosen.
    void showParcel(const std::optional<ParcelSheet>& sheet);
    [[nodiscard]] core::parcels::TriageFinding finding() const;
    /// The exception that the keys act on: the first open one, else the first.
    [[nodiscard]] const core::parcels::ParcelCase* currentCase() const;

Q_SIGNALS:
    void urgeRequested();
    void triageRequested();
    void caseRequested(core::parcels::ParcelCaseKind kind);
    void correctionRequested();
    void promiseRequested();
    void orderRequested();
    void conversationRequested();
    void linkRequested();
    void linkCopyRequested();
    void formRequested(qlonglong caseId, ui::parcels::ParcelForm::Mode mode);
    void stepRequested(qlonglong caseId, qlonglong ordinal);
    void reopenRequested(qlonglong caseId);
    void taskRequested(qlonglong taskId);
    void newsCopyRequested(qlonglong notice);

private:
    [[nodiscard]] QWidget* makeFacts();
    [[nodiscard]] QWidget* makeActs();
    [[nodiscard]] QWidget* makeAssistant();
    [[nodiscard]] QWidget* makeCases();
    [[nodiscard]] QWidget* makeTasks();
    [[nodiscard]] QWidget* makeEvents();
    [[nodiscard]] QWidget* makeTimeline();
    void addBlock(QVBoxLayout& layout, const QString& title, QWidget* body);
    void showAdvice();

    core::Clock m_now;
    std::optional<ParcelSheet> m_sheet;
    QWidget* m_body = nullptr;
    QComboBox* m_finding = nullptr;
    QLabel* m_advice = nullptr;
    QLabel* m_reply = nullptr;
    QPushButton* m_suggested = nullptr;
};

}  // namespace ui::parcels
