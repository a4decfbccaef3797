#pragma once

#include "core/reports/report_reader.h"
#include "ui/common/list_export.h"
#include "ui/reports/report_counter.h"
#include "ui/reports/report_tab.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
class SearchField;
}  // namespace ui::common

namespace ui::reports {

/// What buyers want, by product, for operations (R333): from conversations, complaints and by hand, with their answer.
class FeedbackTab final : public ReportTab {
    Q_OBJECT

public:
    FeedbackTab(common::Environment& environment, const ReportsPorts& ports, QWidget* parent = nullptr);
    void refresh() override;
    void startNew() override { startNew(common::CaseStart{}); }
    /// An entry that comes from a conversation or a complaint.
    void startNew(const common::CaseStart& start);
    void save() override;
    void exportList() override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] const core::reports::Feedback* current() const;
    void readComplaints();
    void takeComplaints();
    void openAnswer();
    void openSource();
    void showCurrent();

    common::Environment& m_environment;
    ReportsPorts m_ports;
    common::ListExport m_export;
    common::TextTableModel m_model;
    core::reports::FeedbackFilter m_filter;
    std::vector<core::reports::Feedback> m_entries;
    /// Not in the list yet.
    std::vector<core::reports::OpenComplaint> m_waiting;
    /// Answering this one; nothing: a new entry.
    std::optional<core::reports::FeedbackId> m_answering;
    common::CaseStart m_start;
    common::DataTable* m_table = nullptr;
    common::EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QPushButton* m_complaints = nullptr;
    QFrame* m_form = nullptr;
    QLabel* m_formTitle = nullptr;
    QLineEdit* m_product = nullptr;
    QComboBox* m_topic = nullptr;
    QLineEdit* m_text = nullptr;
    QLabel* m_detail = nullptr;
};

}  // namespace ui::reports
