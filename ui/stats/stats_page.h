#pragma once

#include "ui/common/workplace.h"
#include "ui/stats/stats_table_models.h"

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace ui::common {
class DataTable;
class JobProgress;
class NoticeBanner;
}  // namespace ui::common

namespace ui::stats {

class FigureCard;
class OpenedFigure;

/// Every metric of a time, cut as wished (R242–R266): the overview with targets, the table, and each figure opened to its
/// rows.
class StatsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit StatsPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeCards();
    [[nodiscard]] QWidget* makeExclusions();
    [[nodiscard]] QComboBox* makeCombo(const QString& objectName, const QString& tip, QWidget* parent);
    void fillCombos();
    void connectParts();
    void choose();
    void showTable();
    void showCards();
    void showExclusions();
    void openCurrent();
    void includeCurrent();
    void exportTable();

    common::Environment& m_environment;
    StatsViewModel m_figures;
    FigureTableModel m_model;
    ExclusionModel m_exclusionModel;
    common::NoticeBanner* m_banner;
    common::JobProgress* m_progress = nullptr;
    QComboBox* m_span = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
    QComboBox* m_cuts = nullptr;
    QComboBox* m_group = nullptr;
    QComboBox* m_schedule = nullptr;
    QComboBox* m_shop = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_score = nullptr;
    std::vector<FigureCard*> m_cards;
    common::DataTable* m_table = nullptr;
    OpenedFigure* m_opened = nullptr;
    common::DataTable* m_exclusions = nullptr;
    QPushButton* m_include = nullptr;
    QTabWidget* m_tabs = nullptr;
    int m_columns = 0;
    bool m_isFilling = false;
};

}  // namespace ui::stats
