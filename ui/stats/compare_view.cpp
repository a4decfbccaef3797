#include "ui/stats/compare_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/plain_text.h"
#include "ui/stats/analysis_text.h"
#include "ui/stats/scope_picker.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr int kWeek = 7;
constexpr int kMonth = 30;
/// Names that are offered: those with the most figures.
constexpr std::size_t kMostNames = 200;

Cut cutOf(ComparisonAxis axis) {
    return axis == ComparisonAxis::Product ? Cut::Product : Cut::Agent;
}

}  // namespace

CompareView::CompareView(common::Environment& environment, const StatsPorts& ports,
                         CountingJob& job, QWidget* parent)
    : AnalysisView(environment, ports, job, parent)
    , m_axis(new QComboBox(this))
    , m_times(new QComboBox(this))
    , m_scope(new ScopePicker(environment, ScopePicker::Days::Month, this))
    , m_first(new QComboBox(this))
    , m_second(new QComboBox(this))
    , m_examples(new QPushButton(tr("Examples"), this)) {
    auto* head = addHead();
    m_axis->setObjectName(QStringLiteral("compare.axis"));
    m_axis->setAccessibleName(tr("What is compared"));
    for (const auto axis : kComparisonAxes) {
        m_axis->addItem(AnalysisText::axis(axis));
    }
    m_times->setObjectName(QStringLiteral("compare.times"));
    m_times->setAccessibleName(tr("Which times"));
    for (const auto& text :
         {tr("Last month and this month, same days"), tr("The 7 days before and the last 7 days"),
          tr("The 30 days before and the last 30 days"), tr("Own days")}) {
        m_times->addItem(text);
    }
    head->addWidget(m_axis);
    head->addWidget(m_times);
    const auto today = dateOf(environment.now(), core::kChinaOffset);
    const QStringList names{tr("First day of the first time"), tr("Last day of the first time"),
                            tr("First day of the second time"), tr("Last day of the second time")};
    for (int i = 0; i < names.size(); ++i) {
        auto* day = new QDateEdit(today.addDays(i < 2 ? -kWeek : 0), this);
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        day->setAccessibleName(names[i]);
        day->setObjectName(QStringLiteral("compare.day%1").arg(i));
        day->hide();
        connect(day, &QDateEdit::dateChanged, this, &CompareView::choose);
        head->addWidget(day);
        m_days.push_back(day);
    }
    head->addWidget(m_scope);
    for (auto* side : {m_first, m_second}) {
        side->setMinimumContentsLength(10);
        side->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(side, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling) {
                countSides();
            }
        });
        head->addWidget(side);
    }
    m_first->setObjectName(QStringLiteral("compare.first"));
    m_first->setAccessibleName(tr("The first side"));
    m_second->setObjectName(QStringLiteral("compare.second"));
    m_second->setAccessibleName(tr("The second side"));
    head->addStretch(1);
    m_examples->setObjectName(QStringLiteral("compare.examples"));
    m_examples->setToolTip(tr("The rows behind the better agent's figure, to learn from"));
    connect(m_examples, &QPushButton::clicked, this, &CompareView::showExamples);
    head->addWidget(m_examples);
    addChart();
    auto* table = addTable(QStringLiteral("comparison"));
    connect(table, &common::DataTable::currentRowChanged, this, &CompareView::showChart);
    connect(m_axis, &QComboBox::currentIndexChanged, this, &CompareView::chooseAxis);
    connect(m_times, &QComboBox::currentIndexChanged, this, &CompareView::choose);
    connect(m_scope, &ScopePicker::changed, this, &CompareView::count);
    m_scope->setDaysVisible(false);
    m_first->hide();
    m_second->hide();
    m_examples->hide();
}

QString CompareView::fileName() const {
    return tr("comparison");
}

std::vector<common::Command> CompareView::commands() {
    return {
        {QStringLiteral("statistics.swap"), tr("Swap the sides of the comparison"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
         [this] { return isVisible() && axis() != ComparisonAxis::Period && m_first->count() > 1; },
         [this] { swap(); }},
        {QStringLiteral("statistics.examples"), tr("Show examples of the better agent"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
         [this] { return isVisible() && axis() == ComparisonAxis::Agent && !m_rows.empty(); },
         [this] { showExamples(); }}};
}

ComparisonAxis CompareView::axis() const {
    return static_cast<ComparisonAxis>(std::max(0, m_axis->currentIndex()));
}

void CompareView::chooseAxis() {
    const bool isTime = axis() == ComparisonAxis::Period;
    m_times->setVisible(isTime);
    m_first->setVisible(!isTime);
    m_second->setVisible(!isTime);
    m_examples->setVisible(axis() == ComparisonAxis::Agent);
    m_scope->setDaysVisible(!isTime);
    choose();
}

void CompareView::choose() {
    const bool isOwn = axis() == ComparisonAxis::Period &&
                       static_cast<Times>(m_times->currentIndex()) == Times::Own;
    for (auto* day : m_days) {
        day->setVisible(isOwn);
    }
    count();
}

std::pair<DayRange, DayRange> CompareView::times() const {
    const auto offset = m_scope->utcOffset();
    const auto now = m_environment.now();
    const auto tomorrow = dateOf(now, offset).addDays(1);
    const auto pairOf = [&](int days) {
        const auto middle = startOf(tomorrow.addDays(-days), offset);
        return std::pair{DayRange{startOf(tomorrow.addDays(-2 * days), offset), middle},
                         DayRange{middle, startOf(tomorrow, offset)}};
    };
    switch (static_cast<Times>(m_times->currentIndex())) {
        case Times::Month:
            return monthOnMonth(now, offset);
        case Times::Weeks:
            return pairOf(kWeek);
        case Times::Months:
            return pairOf(kMonth);
        case Times::Own:
            break;
    }
    return {{startOf(m_days[0]->date(), offset), startOf(m_days[1]->date().addDays(1), offset)},
            {startOf(m_days[2]->date(), offset), startOf(m_days[3]->date().addDays(1), offset)}};
}

void CompareView::count() {
    if (axis() == ComparisonAxis::Period) {
        countSides();
    } else {
        countNames();
    }
}

void CompareView::countNames() {
    auto query = m_scope->query();
    query.cuts = {cutOf(axis())};
    query.metrics = {Metric::ConversationsReceived, Metric::SalesOrders};
    ask({query}, [this](const std::vector<StatisticsTable>& tables) { takeNames(tables.front()); });
}

void CompareView::takeNames(const StatisticsTable& table) {
    std::vector<std::pair<std::int64_t, QString>> names;
    for (const auto& row : table.rows) {
        if (!row.cuts.front().key.empty()) {
            names.emplace_back(row.figures[0].numerator + row.figures[1].numerator,
                               common::toScreen(row.cuts.front().key));
        }
    }
    std::ranges::stable_sort(names, std::greater{}, &std::pair<std::int64_t, QString>::first);
    if (names.size() > kMostNames) {
        names.resize(kMostNames);
    }
    m_isFilling = true;
    int at = 0;
    for (auto* side : {m_first, m_second}) {
        const QString chosen = side->currentText();
        side->clear();
        for (const auto& [count, name] : names) {
            side->addItem(name);
        }
        const int known = side->findText(chosen);
        side->setCurrentIndex(known >= 0 ? known : std::min(at, side->count() - 1));
        ++at;
    }
    m_isFilling = false;
    if (m_first->count() < 2) {
        m_sides.clear();
        m_rows.clear();
        setGrid({}, {});
        showChart();
        Q_EMIT said(
            axis() == ComparisonAxis::Agent
                ? tr("A comparison needs two agents who worked in these days. Choose more days.")
                : tr("A comparison needs two products that were sold in these days. Choose more "
                     "days."),
            theme::Tone::Info);
        return;
    }
    countSides();
}

QString CompareView::nameOf(int side) const {
    if (axis() != ComparisonAxis::Period) {
        return (side == 0 ? m_first : m_second)->currentText();
    }
    const auto [first, second] = times();
    const auto& range = side == 0 ? first : second;
    const auto offset = m_scope->utcOffset();
    const auto from = dateOf(range.from, offset);
    const auto to = dateOf(range.to, offset).addDays(-1);
    return from == to ? from.toString(QStringLiteral("yyyy-MM-dd"))
                      : tr("%1 to %2")
                            .arg(from.toString(QStringLiteral("yyyy-MM-dd")),
                                 to.toString(QStringLiteral("MM-dd")));
}

void CompareView::countSides() {
    const auto [first, second] = times();
    std::vector<StatisticsQuery> queries;
    for (const int side : {0, 1}) {
        auto query = m_scope->query();
        if (axis() == ComparisonAxis::Period) {
            const auto& range = side == 0 ? first : second;
            query.from = range.from;
            query.to = range.to;
        } else {
            const auto cut = cutOf(axis());
            // Who may only see the own figures is held against nobody else.
            std::erase_if(query.where, [cut](const CutValue& value) { return value.cut == cut; });
            query.where.push_back({.cut = cut, .key = common::toCore(nameOf(side))});
            query = withinRights(std::move(query), m_environment.actor());
        }
        query.cuts = {Cut::Day};
        for (const auto& definition : metricCatalogue()) {
            query.metrics.push_back(definition.metric);
        }
        queries.push_back(std::move(query));
    }
    ask(std::move(queries),
        [this](std::vector<StatisticsTable> tables) { take(std::move(tables)); });
}

void CompareView::take(std::vector<StatisticsTable> tables) {
    m_sides = std::move(tables);
    m_rows = compared(m_sides[0], m_sides[1]);
    const QStringList headings{tr("Figure"),
                               nameOf(0),
                               tr("Former: counted from"),
                               nameOf(1),
                               tr("Latter: counted from"),
                               tr("Difference"),
                               tr("Change"),
                               tr("Verdict")};
    std::vector<std::vector<GridCell>> rows;
    for (const auto& row : m_rows) {
        const auto chip = AnalysisText::change(row.direction);
        GridCell verdict{.text = chip.text, .number = {}, .tip = {}, .tone = {}};
        if (row.direction == Change::Better || row.direction == Change::Worse) {
            verdict.tone = chip.tone;
        }
        rows.push_back({{.text = StatsText::metric(row.metric),
                         .number = {},
                         .tip = StatsText::formula(row.metric),
                         .tone = {}},
                        valueCell(row.metric, row.first),
                        countCell(row.metric, row.first),
                        valueCell(row.metric, row.second),
                        countCell(row.metric, row.second),
                        differenceCell(row.metric, row.difference),
                        shareCell(row.change, true),
                        verdict});
    }
    setGrid(headings, std::move(rows));
    showChart();
}

void CompareView::showChart() {
    const auto row = static_cast<std::size_t>(std::max(0, table()->currentIndex().row()));
    if (row >= m_rows.size()) {
        chart()->setContent({});
        return;
    }
    const auto metric = m_rows[row].metric;
    const auto offset = m_scope->utcOffset();
    common::ChartContent content;
    content.title = StatsText::metric(metric);
    content.format = [metric](double value) { return StatsText::value(metric, value); };
    std::size_t days = 0;
    for (const int side : {0, 1}) {
        auto& series = content.series.emplace_back();
        series.name = nameOf(side);
        series.values = dailyValues(m_sides[static_cast<std::size_t>(side)], metric, offset);
        days = std::max(days, series.values.size());
    }
    const bool isTime = axis() == ComparisonAxis::Period;
    for (std::size_t i = 0; i < days; ++i) {
        // Two times lie on one axis by their days, first to first.
        const auto day = dateOf(m_sides[0].query.from, offset).addDays(static_cast<qint64>(i));
        content.places.append(isTime ? tr("Day %1").arg(i + 1)
                                     : day.toString(QStringLiteral("MM-dd")));
    }
    chart()->setContent(std::move(content));
}

void CompareView::swap() {
    const int first = m_first->currentIndex();
    m_isFilling = true;
    m_first->setCurrentIndex(m_second->currentIndex());
    m_second->setCurrentIndex(first);
    m_isFilling = false;
    countSides();
}

void CompareView::showExamples() {
    const auto row = static_cast<std::size_t>(std::max(0, table()->currentIndex().row()));
    if (row >= m_rows.size()) {
        return;
    }
    const bool isSecond = m_rows[row].direction == Change::Better;
    auto query = m_sides[isSecond ? 1 : 0].query;
    query.cuts.clear();
    query.metrics = {m_rows[row].metric};
    Q_EMIT figureRequested(query);
}

}  // namespace ui::stats
