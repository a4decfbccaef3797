#pragma once

#include <QWidget>

#include "ui/appraisals/appraisal_view_model.h"
#include "ui/common/text_table_model.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QStackedLayout;

namespace ui::common {
class DataTable;
}

namespace ui::appraisals {

/// Signed sheets over the periods, the year of everybody, and the last places with their run (R293, R295, R296).
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    HistoryView(AppraisalViewModel& appraisals, common::ViewStateStore* store, QWidget* parent = nullptr);
    /// Reads anew beside the screen; `then` runs once it is shown.
    void refresh(std::function<void()> then = {});
    [[nodiscard]] const std::vector<core::appraisals::HistoryRow>& shown() const { return m_shown; }
    [[nodiscard]] const std::vector<core::appraisals::YearRow>& year() const { return m_year; }

Q_SIGNALS:
    void sheetRequested(core::appraisals::SheetId id);
    /// Asks for a file: of the signed sheets that are shown, of the year, of the training needs.
    void sheetsExportRequested();
    void yearExportRequested();
    void needsExportRequested();

private:
    [[nodiscard]] QWidget* makeHead();
    void take(History history);
    void show();
    void showLast();

    AppraisalViewModel& m_appraisals;
    std::vector<core::appraisals::HistoryRow> m_rows;
    std::vector<core::appraisals::HistoryRow> m_shown;
    std::vector<core::appraisals::YearRow> m_year;
    common::TextTableModel m_model;
    common::TextTableModel m_yearModel;
    QComboBox* m_agent;
    QSpinBox* m_yearField;
    QLabel* m_last;
    common::DataTable* m_table;
    common::DataTable* m_yearTable;
    QStackedLayout* m_stack;
    bool m_isFilling = false;
};

}  // namespace ui::appraisals
