#include "ui/stats/analysis_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QVBoxLayout>

#include <cmath>

#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr double kHundred = 100;

QString dash() {
    return QStringLiteral(u"—");
}

QString withSign(const QString& text, double value) {
    return value > 0 ? u'+' + text : text;
}

}  // namespace

AnalysisView::AnalysisView(common::Environment& environment, const StatsPorts& ports,
                           CountingJob& job, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_job(job)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide,
                                 theme::kSpace);
    m_layout->setSpacing(theme::kSpace);
}

void AnalysisView::enter() {
    // Whoever went elsewhere while it counted finds nothing yet.
    if (!hasRows()) {
        count();
    }
    if (m_table != nullptr) {
        m_table->setFocus();
    }
}

void AnalysisView::ask(std::vector<StatisticsQuery> queries,
                       std::function<void(std::vector<StatisticsTable>)> take) {
    const QPointer<AnalysisView> guard(this);
    m_job.run(
        [guard, queries = std::move(queries), take = std::move(take),
         make = m_environment.countFigures](core::jobs::JobContext& job) -> std::function<void()> {
            std::vector<StatisticsTable> tables;
            for (const auto& query : queries) {
                auto table = make(query, job);
                if (!table) {
                    return [guard, error = table.error()] {
                        if (guard) {
                            Q_EMIT guard->said(StatsText::error(error), theme::Tone::Warning);
                        }
                    };
                }
                tables.push_back(std::move(*table));
            }
            return [guard, take, tables = std::move(tables)] {
                if (guard) {
                    take(tables);
                }
            };
        });
}

QHBoxLayout* AnalysisView::addHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpace);
    m_layout->addLayout(head);
    return head;
}

common::Chart* AnalysisView::addChart() {
    m_chart = new common::Chart(this);
    m_layout->addWidget(m_chart, 2);
    return m_chart;
}

common::DataTable* AnalysisView::addTable(const QString& objectName) {
    m_table = new common::DataTable(m_environment.viewStates, this);
    m_table->setObjectName(objectName);
    m_table->setModel(&m_model);
    // Figures stand together; a last one at the far edge belongs to nothing.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_layout->addWidget(m_table, 3);
    return m_table;
}

void AnalysisView::setGrid(const QStringList& headings, std::vector<std::vector<GridCell>> rows) {
    const int row = m_table->currentIndex().row();
    m_model.setGrid(headings, std::move(rows));
    fitColumns(headings);
    m_table->selectRowNumber(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)));
}

void AnalysisView::fitColumns(const QStringList& headings) {
    // Names are longer than figures; what a person made wider stays so as long as the columns do.
    constexpr int kWidest = 320;
    const bool isNew = headings != m_headings;
    m_headings = headings;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int before = isNew ? 0 : m_table->columnWidth(column);
        m_table->resizeColumnToContents(column);
        const int needed =
            std::max(m_table->columnWidth(column),
                     m_table->horizontalHeader()->sectionSizeHint(column) + theme::kSpace);
        m_table->setColumnWidth(column, std::max(before, std::min(needed, kWidest)));
    }
}

GridCell valueCell(Metric metric, const Figure& figure) {
    return {.text = StatsText::value(metric, figure.value),
            .number = figure.value,
            .tip = countCell(metric, figure).text,
            .tone = {},
            .isFigure = true};
}

GridCell countCell(Metric metric, const Figure& figure) {
    const auto form = definitionOf(metric).form;
    if (form == Form::Ratio || form == Form::Mean) {
        return {.text = StatsText::part(metric, figure.numerator, false) + QStringLiteral(u" ÷ ") +
                        StatsText::part(metric, figure.denominator, true),
                .number = {},
                .tip = {},
                .tone = {},
                .isFigure = true};
    }
    return numberCell(figure.rowsCounted);
}

GridCell differenceCell(Metric metric, const std::optional<double>& difference) {
    if (!difference) {
        return {.text = dash(), .number = {}, .tip = {}, .tone = {}, .isFigure = true};
    }
    if (definitionOf(metric).unit == Unit::Share) {
        return {.text = withSign(AnalysisText::points(*difference * kHundred), *difference),
                .number = difference,
                .tip = {},
                .tone = {}};
    }
    return {.text = withSign(StatsText::value(metric, difference), *difference),
            .number = difference,
            .tip = {},
            .tone = {}};
}

GridCell shareCell(const std::optional<double>& share, bool isSigned) {
    if (!share) {
        return {.text = dash(), .number = {}, .tip = {}, .tone = {}, .isFigure = true};
    }
    const QString text = QLocale().toString(*share * kHundred, 'f', 1) + u'%';
    return {
        .text = isSigned ? withSign(text, *share) : text, .number = share, .tip = {}, .tone = {}};
}

GridCell numberCell(std::int64_t number) {
    return {.text = common::Format::count(number),
            .number = static_cast<double>(number),
            .tip = {},
            .tone = {}};
}

GridCell moneyCell(core::Fen amount) {
    return {.text = common::Format::money(amount),
            .number = static_cast<double>(amount.value) / kHundred,
            .tip = {},
            .tone = {}};
}

}  // namespace ui::stats
