#include "ui/stats/cross_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>

#include <array>

#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/plain_text.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr std::array kRowCuts{Cut::QuestionType, Cut::Agent, Cut::Team,   Cut::Shop,
                              Cut::Channel,      Cut::Hour,  Cut::Product};
/// Behind the cuts of the rows: review causes.
constexpr int kReviewCauses = static_cast<int>(kRowCuts.size());
constexpr std::array kColumnCuts{Cut::Agent, Cut::Team, Cut::Shop, Cut::Channel, Cut::QuestionType};
/// A chart with more bars says nothing.
constexpr std::size_t kMostBars = 24;

}  // namespace

CrossView::CrossView(common::Environment& environment, const StatsPorts& ports, CountingJob& job,
                     QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_scope(new ScopePicker(environment, ScopePicker::Days::Month, this))
    , m_rows(new QComboBox(this))
    , m_columns(new QComboBox(this))
    , m_metric(new QComboBox(this)) {
    auto* head = addHead();
    m_rows->setObjectName(QStringLiteral("cross.rows"));
    m_rows->setAccessibleName(tr("What stands in the rows"));
    for (const auto cut : kRowCuts) {
        m_rows->addItem(StatsText::cut(cut));
    }
    if (ports.reviewCauses) {
        m_rows->addItem(tr("Review cause × complaints"));
    }
    m_columns->setObjectName(QStringLiteral("cross.columns"));
    m_columns->setAccessibleName(tr("What stands in the columns"));
    m_columns->addItem(tr("No columns"));
    for (const auto cut : kColumnCuts) {
        m_columns->addItem(tr("By %1").arg(StatsText::cut(cut)));
    }
    m_metric->setObjectName(QStringLiteral("cross.metric"));
    m_metric->setAccessibleName(tr("Which figure"));
    for (const auto& definition : metricCatalogue()) {
        m_metric->addItem(StatsText::metric(definition.metric),
                          static_cast<int>(definition.metric));
    }
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(Metric::ConsultConversion)));
    head->addWidget(m_scope);
    head->addWidget(m_rows);
    head->addWidget(m_metric);
    head->addWidget(m_columns);
    head->addStretch(1);
    addChart();
    addTable(QStringLiteral("crossTable"));
    for (auto* combo : {m_rows, m_columns, m_metric}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &CrossView::choose);
    }
    connect(m_scope, &ScopePicker::changed, this, &CrossView::count);
}

QString CrossView::fileName() const {
    return tr("cross table");
}

bool CrossView::isReviewCauses() const {
    return m_rows->currentIndex() == kReviewCauses;
}

Metric CrossView::metric() const {
    return static_cast<Metric>(m_metric->currentData().toInt());
}

void CrossView::choose() {
    m_metric->setVisible(!isReviewCauses());
    m_columns->setVisible(!isReviewCauses());
    count();
}

void CrossView::countReviewCauses() {
    const auto days = m_scope->range();
    const QPointer<CrossView> guard(this);
    m_job.run(
        [guard, read = m_ports.reviewCauses,
         scope =
             AnalysisScope{.from = days.from, .to = days.to, .shop = m_scope->shop(), .agent = {}}](
            core::jobs::JobContext&) -> std::function<void()> {
            return [guard, table = read(scope)] {
                if (guard) {
                    guard->m_isReviewTable = true;
                    guard->take(table);
                }
            };
        });
}

void CrossView::count() {
    if (isReviewCauses()) {
        countReviewCauses();
        return;
    }
    auto rows = m_scope->query();
    rows.metrics = {metric()};
    auto columns = rows;
    auto cells = rows;
    const auto rowCut = kRowCuts.at(static_cast<std::size_t>(std::max(0, m_rows->currentIndex())));
    rows.cuts = {rowCut};
    std::vector queries{rows};
    auto columnCut = m_columnCut;
    if (m_columns->currentIndex() > 0) {
        columnCut = kColumnCuts.at(static_cast<std::size_t>(m_columns->currentIndex() - 1));
        if (columnCut != rowCut) {
            columns.cuts = {columnCut};
            cells.cuts = {rowCut, columnCut};
            queries.push_back(columns);
            queries.push_back(cells);
        }
    }
    ask(std::move(queries), [this, rowCut, columnCut](const std::vector<StatisticsTable>& tables) {
        m_isReviewTable = false;
        m_rowCut = rowCut;
        m_columnCut = columnCut;
        take(tables.size() == 1 ? crossTable(tables[0])
                                : crossTable(tables[2], tables[0], tables[1]));
    });
}

void CrossView::take(CrossTable table) {
    m_table = std::move(table);
    show();
}

QString CrossView::rowText(const CrossLabel& label) const {
    return m_isReviewTable
               ? AnalysisText::cause(CauseSource::Review, label.key)
               : StatsText::cutValue({.cut = m_rowCut, .key = label.key, .text = label.text});
}

QString CrossView::columnText(const CrossLabel& label) const {
    return m_isReviewTable
               ? AnalysisText::complaintKind(label.key)
               : StatsText::cutValue({.cut = m_columnCut, .key = label.key, .text = label.text});
}

std::vector<GridCell> CrossView::cells(const CrossCell& cell) const {
    return {valueCell(m_table.metric, cell.figure), countCell(m_table.metric, cell.figure),
            differenceCell(m_table.metric, cell.difference)};
}

void CrossView::show() {
    const QString value =
        m_isReviewTable ? tr("Reviews with a complaint") : StatsText::metric(m_table.metric);
    QStringList headings{m_isReviewTable ? tr("Review cause") : StatsText::cut(m_rowCut),
                         tr("Share of all"), value, tr("Counts"), tr("Against all")};
    for (const auto& column : m_table.columns) {
        headings << columnText(column) << tr("Counts") << tr("Against all");
    }
    std::vector<std::vector<GridCell>> rows;
    const auto add = [&](const QString& name, const std::optional<double>& share,
                         const CrossCell& all, const std::vector<CrossCell>& columns) {
        std::vector<GridCell> row{{.text = name, .number = {}, .tip = {}, .tone = {}},
                                  shareCell(share)};
        std::ranges::copy(cells(all), std::back_inserter(row));
        for (const auto& column : columns) {
            std::ranges::copy(cells(column), std::back_inserter(row));
        }
        rows.push_back(std::move(row));
    };
    for (const auto& row : m_table.rows) {
        add(rowText(row.label), row.share, row.all, row.cells);
    }
    if (!m_table.rows.empty()) {
        add(tr("All"), std::nullopt, {.figure = m_table.total, .difference = {}}, m_table.totals);
    }
    setGrid(headings, std::move(rows));
    common::ChartContent content;
    content.title = value;
    content.format = [metric = m_table.metric](double number) {
        return StatsText::value(metric, number);
    };
    common::ChartSeries bars{.name = value, .kind = common::ChartSeries::Kind::Bars, .values = {}};
    common::ChartSeries all{
        .name = tr("All"), .kind = common::ChartSeries::Kind::Dashed, .values = {}};
    for (const auto& row : m_table.rows) {
        if (content.places.size() >= static_cast<qsizetype>(kMostBars)) {
            break;
        }
        content.places.append(rowText(row.label));
        bars.values.push_back(row.all.figure.value);
        all.values.push_back(m_table.total.value);
    }
    content.series = {std::move(bars), std::move(all)};
    chart()->setContent(std::move(content));
    if (m_table.rows.empty()) {
        Q_EMIT said(tr("Nothing happened in these days. Choose more days."), theme::Tone::Info);
    }
}

}  // namespace ui::stats
