#pragma once

#include <QWidget>

#include "core/stats/sheet_file.h"
#include "core/stats/top_list.h"
#include "core/tasks/task.h"
#include "ui/common/environment.h"
#include "ui/common/workplace.h"
#include "ui/stats/counting_job.h"
#include "ui/stats/grid_model.h"
#include "ui/theme/colours.h"

class QHBoxLayout;
class QVBoxLayout;

namespace ui::common {
class Chart;
class DataTable;
}  // namespace ui::common

namespace ui::stats {

/// What the statistics take from elsewhere; `app` fills it. An empty function: the page does without.
struct StatsPorts {
    using Job = core::jobs::JobContext;
    using Scope = core::stats::AnalysisScope;
    /// On a connection of their own; call inside a counting job.
    std::function<std::vector<core::stats::TopQuestion>(const Scope&, Job&)> questions;
    std::function<core::stats::CaseRows(const Scope&)> cases;
    std::function<core::stats::CrossTable(const Scope&)> reviewCauses;
    std::function<std::vector<core::stats::Segment>(const Scope&, Job&)> segments;
    std::function<std::vector<core::stats::HandlingTime>(const Scope&)> handlingTimes;
    /// Improvements that are not done yet, by due time.
    std::function<std::vector<core::tasks::Task>()> improvements;
    /// Opens the editor of quick replies for a new one with that title and text (R271).
    std::function<void(const QString& title, const QString& text)> startReply;
};

/// A page of the analysis: choices above, a chart, the numbers in a table, and acts below. Counts nothing before somebody
/// looks.
class AnalysisView : public QWidget {
    Q_OBJECT

public:
    AnalysisView(common::Environment& environment, const StatsPorts& ports, CountingJob& job, QWidget* parent);
    /// The page comes to the front.
    void enter();
    /// Counts anew what is chosen.
    virtual void count() = 0;
    [[nodiscard]] virtual std::vector<common::Command> commands() { return {}; }
    /// What an export of the page is called, without an ending.
    [[nodiscard]] virtual QString fileName() const = 0;
    [[nodiscard]] core::stats::Sheet sheet() const { return m_model.sheet(); }
    [[nodiscard]] bool hasRows() const { return m_model.rowCount() > 0; }
    /// Null: the page has none.
    [[nodiscard]] common::Chart* chart() const { return m_chart; }

Q_SIGNALS:
    void said(const QString& text, ui::theme::Tone tone);
    /// Opens a figure to its rows in the overview.
    void figureRequested(const core::stats::StatisticsQuery& query);

protected:
    /// Counts figures in the job and hands them over; a refusal is told.
    void ask(std::vector<core::stats::StatisticsQuery> queries,
             std::function<void(std::vector<core::stats::StatisticsTable>)> take);
    /// A row of choices at the top.
    [[nodiscard]] QHBoxLayout* addHead();
    common::Chart* addChart();
    common::DataTable* addTable(const QString& objectName);
    /// Shows it and keeps the current row where it was.
    void setGrid(const QStringList& headings, std::vector<std::vector<GridCell>> rows);
    [[nodiscard]] QVBoxLayout* column() const { return m_layout; }
    [[nodiscard]] common::DataTable* table() const { return m_table; }

    common::Environment& m_environment;
    const StatsPorts& m_ports;
    CountingJob& m_job;

private:
    void fitColumns(const QStringList& headings);

    QVBoxLayout* m_layout;
    common::Chart* m_chart = nullptr;
    common::DataTable* m_table = nullptr;
    GridModel m_model;
    QStringList m_headings;
};

/// A figure's value as a cell, with its counts in the tip.
[[nodiscard]] GridCell valueCell(core::stats::Metric metric, const core::stats::Figure& figure);
/// `12 ÷ 40`; of what has no denominator how many rows counted.
[[nodiscard]] GridCell countCell(core::stats::Metric metric, const core::stats::Figure& figure);
/// A difference in the metric's unit with its sign; of shares in percentage points.
[[nodiscard]] GridCell differenceCell(core::stats::Metric metric, const std::optional<double>& difference);
/// A share in percent.
[[nodiscard]] GridCell shareCell(const std::optional<double>& share, bool isSigned = false);
[[nodiscard]] GridCell numberCell(std::int64_t number);
[[nodiscard]] GridCell moneyCell(core::Fen amount);

}  // namespace ui::stats
