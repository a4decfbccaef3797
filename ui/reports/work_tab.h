#pragma once

#include "ui/common/list_export.h"
#include "ui/reports/report_counter.h"
#include "ui/reports/report_tab.h"
#include "ui/common/text_table_model.h"

namespace core::reports {
struct ReportTarget;
struct ReportText;
}

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace ui::common {
class DataTable;
class EmptyState;
class FactBlock;
class StateChip;
}  // namespace ui::common

namespace ui::reports {

class ItemsEditor;

/// Work reports of agents and team reports of leads (R314, R317, R318, R320): written from counted figures, submitted,
/// read, commented, returned or confirmed.
class WorkTab final : public ReportTab {
    Q_OBJECT

public:
    WorkTab(common::Environment& environment, const ReportsPorts& ports, QWidget* parent = nullptr);
    void refresh() override;
    /// What the box of new reports names.
    void startNew() override;
    void save() override;
    void exportList() override;
    void print() override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void open(core::reports::ReportId id);
    /// Reports of others that wait for the agent.
    [[nodiscard]] int toReview() const { return m_toReview; }

Q_SIGNALS:
    void toReviewChanged(int count);

private:
    enum class Scope { Mine, ToReview, All };
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeDetail();
    [[nodiscard]] QPlainTextEdit* addText(QWidget* parent, const QString& caption, const char* name);
    void begin(core::reports::ReportScope scope, core::reports::ReportSpan span);
    void showList();
    void showCurrent();
    void showFigures(const std::vector<core::reports::AgentFigures>& figures);
    /// Another report comes to the front: what was written in this one is saved.
    void keepWritten(const core::reports::ReportTarget& target, const core::reports::ReportText& written);
    void showOwnFigures(const core::reports::WorkFigures& figures);
    void updateButtons();
    [[nodiscard]] const core::reports::WorkReport* current() const;
    [[nodiscard]] bool can(core::reports::WorkReportAction action) const;
    [[nodiscard]] core::reports::ReportText text() const;
    /// Saves, then counts anew, then submits.
    void submit();
    void review(core::reports::WorkReportAction action);
    void writePdf();
    void run(std::function<core::Result<core::reports::WorkReport, core::reports::ReportError>()> act,
             const QString& said, std::function<void(const core::reports::WorkReport&)> then = {});

    common::Environment& m_environment;
    ReportCounter m_counter;
    common::ListExport m_export;
    common::TextTableModel m_model;
    Scope m_scope = Scope::Mine;
    std::vector<core::reports::WorkReport> m_reports;
    std::optional<core::reports::ReportId> m_shown;
    std::int64_t m_shownVersion = 0;
    /// To be chosen with the next list.
    std::optional<core::reports::ReportId> m_wanted;
    std::string m_reader;
    std::optional<core::reports::ReportId> m_submitting;
    bool m_isFilling = false;
    bool m_isListing = false;
    bool m_isDirty = false;
    int m_toReview = 0;
    common::DataTable* m_table;
    QComboBox* m_kind = nullptr;
    QStackedWidget* m_side = nullptr;
    QLabel* m_title = nullptr;
    common::StateChip* m_state = nullptr;
    common::FactBlock* m_figures = nullptr;
    QPlainTextEdit* m_summary = nullptr;
    QPlainTextEdit* m_problems = nullptr;
    QPlainTextEdit* m_next = nullptr;
    ItemsEditor* m_goals = nullptr;
    QLabel* m_comment = nullptr;
    QLineEdit* m_commentField = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_submit = nullptr;
    std::vector<std::pair<QPushButton*, core::reports::WorkReportAction>> m_reviews;
    QPushButton* m_print = nullptr;
};

}  // namespace ui::reports
