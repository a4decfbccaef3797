#pragma once

#include <QWidget>

#include "ui/stats/stats_table_models.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common {
class DataTable;
}

namespace ui::stats {

/// A figure opened: formula, numerator and denominator, schedule, and the rows that count and are left out, with the way to
/// each record and out of the figures.
class OpenedFigure final : public QWidget {
    Q_OBJECT

public:
    OpenedFigure(StatsViewModel& figures, common::ViewStateStore* store, QWidget* parent = nullptr);
    void openRow();
    /// Asks for the reason in place.
    void askToExclude();
    [[nodiscard]] bool canExclude() const;

private:
    [[nodiscard]] QFrame* makeForm();
    void showOpening();
    void showButtons();
    void exclude();

    StatsViewModel& m_figures;
    OpenedRowModel m_model;
    QLabel* m_title;
    QLabel* m_formula;
    QLabel* m_parts;
    QLabel* m_leftOut;
    common::DataTable* m_table;
    QPushButton* m_open;
    QPushButton* m_exclude;
    /// Before the form that makes it.
    QLineEdit* m_reason = nullptr;
    QFrame* m_form;
};

}  // namespace ui::stats
