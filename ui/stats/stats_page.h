#pragma once

#include "ui/common/workplace.h"
#include "ui/stats/analysis_view.h"
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
class TopView;

/// Every metric of a time, cut as wished (R242–R266): the overview with targets, the table, and each figure opened to its
/// rows; and beside it the analysis: comparison, cross tables, forecast, top lists, targets, reports of KPI tools.
class StatsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit StatsPage(common::Environment& environment, StatsPorts ports = {}, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

private:
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makeCorner();
    void addView(AnalysisView* view, const QString& name);
    void addViews();
    /// The analysis at the front; null: the overview.
    [[nodiscard]] AnalysisView* view() const;
    void showView();
    void enterOverview();
    void addOverviewCommands(std::vector<common::Command>& commands);
    void countFront();
    void exportFront();
    void savePicture();
    void say(const QString& text, theme::Tone tone);
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
    StatsPorts m_ports;
    CountingJob m_job;
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
    QTabWidget* m_views = nullptr;
    QWidget* m_overview = nullptr;
    common::JobProgress* m_analysisProgress = nullptr;
    QPushButton* m_exportView = nullptr;
    QPushButton* m_picture = nullptr;
    TopView* m_topView = nullptr;
    std::vector<AnalysisView*> m_analyses;
    core::Subscription m_caseRequested;
    int m_columns = 0;
    bool m_isFilling = false;
};

}  // namespace ui::stats
