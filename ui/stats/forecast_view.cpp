#include "ui/stats/forecast_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>

#include "core/stats/comparison.h"
#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/section.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"

namespace ui::stats {

using namespace core::stats;

namespace {

/// A quarter of a year, and a little more than the forecast needs.
constexpr int kHistoryDays = 91;
constexpr std::array kLengths{7, 14, 28};

GridCell textCell(const QString& text) {
    return {.text = text, .number = {}, .tip = {}, .tone = {}};
}

}  // namespace

ForecastView::ForecastView(common::Environment& environment, const StatsPorts& ports,
                           CountingJob& job, QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_scope(new ScopePicker(environment, ScopePicker::Days::Quarter, this))
    , m_metric(new QComboBox(this))
    , m_length(new QComboBox(this))
    , m_told(common::valueLabel({}, this)) {
    auto* head = addHead();
    m_metric->setObjectName(QStringLiteral("forecast.metric"));
    m_metric->setAccessibleName(tr("Which figure"));
    for (const auto& definition : metricCatalogue()) {
        m_metric->addItem(StatsText::metric(definition.metric),
                          static_cast<int>(definition.metric));
    }
    m_metric->setCurrentIndex(m_metric->findData(static_cast<int>(Metric::ConversationsReceived)));
    m_length->setObjectName(QStringLiteral("forecast.length"));
    m_length->setAccessibleName(tr("How many days"));
    for (const int days : kLengths) {
        m_length->addItem(tr("Next %1 days").arg(days), days);
    }
    m_length->setCurrentIndex(1);
    m_scope->setDaysVisible(false);
    head->addWidget(m_metric);
    head->addWidget(m_length);
    head->addWidget(m_scope);
    head->addStretch(1);
    m_told->setObjectName(QStringLiteral("forecast.told"));
    m_told->setWordWrap(true);
    column()->addWidget(m_told);
    addChart();
    addTable(QStringLiteral("forecastDays"));
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ForecastView::count);
    connect(m_length, &QComboBox::currentIndexChanged, this, &ForecastView::count);
    connect(m_scope, &ScopePicker::changed, this, &ForecastView::count);
}

QString ForecastView::fileName() const {
    return tr("forecast");
}

Metric ForecastView::metric() const {
    return static_cast<Metric>(m_metric->currentData().toInt());
}

void ForecastView::count() {
    auto query = m_scope->query();
    const auto offset = m_scope->utcOffset();
    // Today is not over: what it has by now would pull the forecast down.
    const auto today = dateOf(m_environment.now(), offset);
    query.from = startOf(today.addDays(-kHistoryDays), offset);
    query.to = startOf(today, offset);
    query.cuts = {Cut::Day};
    query.metrics = {metric()};
    ask({query}, [this](const std::vector<StatisticsTable>& tables) { show(tables.front()); });
}

void ForecastView::show(const StatisticsTable& table) {
    const auto metric = table.query.metrics.front();
    const auto offset = m_scope->utcOffset();
    auto values = dailyValues(table, metric, offset);
    auto day = dateOf(table.query.from, offset);
    // A shop that began later has no days before; a count of nothing then says nothing.
    if (!table.rows.empty()) {
        const auto first = QDate::fromString(
            QString::fromStdString(table.rows.front().cuts.front().key), Qt::ISODate);
        values.erase(values.begin(), values.begin() + std::max<qint64>(0, day.daysTo(first)));
        day = std::max(day, first);
    } else {
        values.clear();
    }
    const auto made = forecast(values, static_cast<std::size_t>(m_length->currentData().toInt()),
                               forecastBounds(metric));
    tell(values, made);
    common::ChartContent content;
    content.title = StatsText::metric(metric);
    content.format = [metric](double value) { return StatsText::value(metric, value); };
    common::ChartSeries past{
        .name = tr("Counted"), .kind = common::ChartSeries::Kind::Line, .values = values};
    common::ChartSeries next{
        .name = tr("Forecast"), .kind = common::ChartSeries::Kind::Dashed, .values = {}};
    next.values.resize(values.size());
    std::vector<std::vector<GridCell>> rows;
    const auto valueOf = [metric](const std::optional<double>& value) {
        return GridCell{
            .text = StatsText::value(metric, value), .number = value, .tip = {}, .tone = {}};
    };
    const QLocale locale;
    const auto dayCells = [&locale](const QDate& date) {
        return std::vector{textCell(date.toString(QStringLiteral("yyyy-MM-dd"))),
                           textCell(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat))};
    };
    for (const auto& value : values) {
        content.places.append(day.toString(QStringLiteral("MM-dd")));
        auto row = dayCells(day);
        row.insert(row.end(), {valueOf(value), textCell({}), textCell({}), textCell({})});
        rows.push_back(std::move(row));
        day = day.addDays(1);
    }
    if (made) {
        common::ChartBand band{.name = tr("Range"), .first = values.size(), .values = {}};
        for (const auto& told : made->days) {
            content.places.append(day.toString(QStringLiteral("MM-dd")));
            next.values.emplace_back(told.value);
            band.values.emplace_back(told.low, told.high);
            auto row = dayCells(day);
            row.insert(row.end(),
                       {textCell({}), valueOf(told.value), valueOf(told.low), valueOf(told.high)});
            rows.push_back(std::move(row));
            day = day.addDays(1);
        }
        content.band = std::move(band);
    }
    content.series = {std::move(past)};
    if (made) {
        content.series.push_back(std::move(next));
    }
    chart()->setContent(std::move(content));
    // What comes stands first.
    std::ranges::reverse(rows);
    setGrid(
        {tr("Day"), tr("Weekday"), tr("Counted"), tr("Forecast"), tr("At least"), tr("At most")},
        std::move(rows));
}

void ForecastView::tell(const std::vector<std::optional<double>>& values,
                        const std::optional<Forecast>& made) {
    if (!made) {
        const auto known =
            std::ranges::count_if(values, [](const auto& value) { return value.has_value(); });
        m_told->setText(tr("No forecast yet: it needs the last %1 whole days, at least %2 of them "
                           "with a value. There are "
                           "%3 days, %4 with a value. Take in older conversations and orders, or "
                           "look again later.")
                            .arg(kForecastHistory)
                            .arg(kForecastValues)
                            .arg(values.size())
                            .arg(known));
        return;
    }
    const auto& error = made->error();
    const auto metric = this->metric();
    const QString method = AnalysisText::method(made->method);
    const QString off = StatsText::value(metric, error.meanAbsolute);
    const QString count = common::Format::count(error.days);
    m_told->setText(
        error.meanShare
            ? tr("Method: %1. Held against the past it was off by %2 (%3 %) on average, over %4 "
                 "forecasts of a day. The "
                 "range holds nine of ten of them.")
                  .arg(method, off, QLocale().toString(*error.meanShare * 100, 'f', 1), count)
            : tr("Method: %1. Held against the past it was off by %2 on average, over %3 forecasts "
                 "of a day. The range "
                 "holds nine of ten of them.")
                  .arg(method, off, count));
}

}  // namespace ui::stats
