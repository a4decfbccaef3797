#include "ui/appraisals/history_view.h"

#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

#include "ui/appraisals/appraisals_text.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::Format;
using common::toScreen;

namespace {

constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;
constexpr int kHistoryHeight = 300;
constexpr int kYearHeight = 180;
/// Column of the last places.
constexpr int kLast = 8;
constexpr int kLastWidth = 160;

common::TextCell scoreCell(const std::optional<double>& score) {
    return {AppraisalsText::score(score), score};
}

std::optional<double> groupOf(const HistoryRow& row, ItemGroup group) {
    const auto found = row.groups.find(group);
    return found == row.groups.end() ? std::nullopt : found->second;
}

}  // namespace

HistoryView::HistoryView(AppraisalViewModel& appraisals, common::ViewStateStore* store,
                         QWidget* parent)
    : QWidget(parent)
    , m_appraisals(appraisals)
    , m_model({tr("Period"), tr("Agent"), tr("Score"), tr("Grade"), tr("Rank"), tr("Results"),
               tr("Ability"), tr("Attitude"), tr("Last place"), tr("Score set")})
    , m_yearModel({tr("Agent"), tr("Periods"), tr("Sheets"), tr("Mean score"), tr("Best"),
                   tr("Lowest"), tr("Last places"), tr("In a row"), tr("Honours"), tr("Team")})
    , m_last(common::captionLabel({}, this))
    , m_table(new common::DataTable(store, this))
    , m_yearTable(new common::DataTable(store, this)) {
    setObjectName(QStringLiteral("appraisals.history"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_last->setObjectName(QStringLiteral("appraisals.last"));
    m_last->setWordWrap(true);
    m_last->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    layout->addWidget(m_last);
    m_table->setObjectName(QStringLiteral("appraisals.historyTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(kLast, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(kLast, kLastWidth);
    m_yearTable->setObjectName(QStringLiteral("appraisals.yearTable"));
    m_yearTable->setModel(&m_yearModel);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_yearTable);
    splitter->setSizes({kHistoryHeight, kYearHeight});
    auto* content = new QWidget(this);
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(splitter);
    m_stack->addWidget(new common::EmptyState(
        {QStringLiteral("statistics"), tr("No signed sheet yet"),
         tr("A sheet stands here once the agent and the lead have signed it."), {}},
        content));
    layout->addWidget(content, 1);
    connect(m_table, &common::DataTable::rowActivated, this, [this](int row) {
        if (row >= 0 && row < m_model.rowCount()) {
            Q_EMIT sheetRequested(m_shown[static_cast<std::size_t>(row)].sheet);
        }
    });
}

QWidget* HistoryView::makeHead() {
    auto* bar = new common::FilterBar(this);
    m_agent = new QComboBox(bar);
    m_agent->setObjectName(QStringLiteral("appraisals.historyAgent"));
    m_agent->setAccessibleName(tr("Agent"));
    m_agent->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->add(m_agent);
    bar->add(common::captionLabel(tr("Year"), bar));
    m_yearField = new QSpinBox(bar);
    m_yearField->setObjectName(QStringLiteral("appraisals.year"));
    m_yearField->setRange(kFirstYear, kLastYear);
    m_yearField->setValue(m_appraisals.period().year);
    bar->add(m_yearField);
    bar->addSpace();
    const auto button = [&](const QString& text, const char* name, auto signal) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, signal);
        bar->add(made);
    };
    button(tr("Export the sheets…"), "appraisals.exportShown", &HistoryView::sheetsExportRequested);
    button(tr("Export the year…"), "appraisals.exportYearShown", &HistoryView::yearExportRequested);
    button(tr("Training needs…"), "appraisals.exportNeedsShown",
           &HistoryView::needsExportRequested);
    connect(m_agent, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling) {
            show();
        }
    });
    connect(m_yearField, &QSpinBox::valueChanged, this, [this] { refresh(); });
    return bar;
}

void HistoryView::refresh(std::function<void()> then) {
    m_appraisals.readHistory(m_yearField->value(),
                             [this, then = std::move(then)](History history) {
                                 take(std::move(history));
                                 if (then) {
                                     then();
                                 }
                             });
}

void HistoryView::take(History history) {
    m_rows = std::move(history.rows);
    m_year = std::move(history.year);
    std::set<std::string> names;
    for (const auto& row : m_rows) {
        names.insert(row.agent);
    }
    m_isFilling = true;
    const QString chosen = m_agent->currentData().toString();
    m_agent->clear();
    m_agent->addItem(tr("All agents"), QString());
    for (const auto& name : names) {
        m_agent->addItem(toScreen(name), QString::fromStdString(name));
    }
    m_agent->setCurrentIndex(std::max(0, m_agent->findData(chosen)));
    m_isFilling = false;
    m_stack->setCurrentIndex(m_rows.empty() ? 1 : 0);
    show();
}

void HistoryView::show() {
    const std::string agent = common::toCore(m_agent->currentData().toString());
    m_shown.clear();
    std::vector<common::TextRow> rows;
    for (const auto& row : m_rows) {
        if (!agent.empty() && row.agent != agent) {
            continue;
        }
        m_shown.push_back(row);
        common::TextCell last{};
        if (row.isLast) {
            last = common::Chip{
                row.lastRun > 1 ? tr("last, %1 in a row").arg(row.lastRun) : tr("last"),
                theme::Tone::Warning};
            last.tip = AppraisalsText::noDecision();
        }
        rows.push_back({row.sheet,
                        {{AppraisalsText::of(row.period)},
                         {toScreen(row.agent)},
                         scoreCell(row.total),
                         {toScreen(row.grade)},
                         {tr("%1 of %2").arg(row.rank).arg(row.of)},
                         scoreCell(groupOf(row, ItemGroup::Results)),
                         scoreCell(groupOf(row, ItemGroup::Ability)),
                         scoreCell(groupOf(row, ItemGroup::Attitude)),
                         last,
                         {toScreen(row.setName)}}});
    }
    m_model.setRows(std::move(rows));
    std::vector<common::TextRow> years;
    for (const auto& row : m_year) {
        years.push_back({QString::fromStdString(row.agent + '/' + std::string(toWord(row.kind))),
                         {{toScreen(row.agent)},
                          {AppraisalsText::of(row.kind)},
                          {row.sheets},
                          scoreCell(row.mean),
                          scoreCell(row.best),
                          scoreCell(row.worst),
                          {row.lastPlaces},
                          {row.longestLastRun},
                          {row.honours},
                          {toScreen(row.team)}}});
    }
    m_yearModel.setRows(std::move(years));
    showLast();
}

void HistoryView::showLast() {
    QStringList runs;
    // Rows come newest first: the runs of the latest period that has a last place.
    const auto latest = std::ranges::find(m_rows, true, &HistoryRow::isLast);
    if (latest != m_rows.end()) {
        for (const auto& row : m_rows) {
            if (row.period == latest->period && row.isLast) {
                runs << tr("%1 was last in %2: %n period(s) in a row.", nullptr, row.lastRun)
                            .arg(toScreen(row.agent), AppraisalsText::of(row.period));
            }
        }
    }
    runs << AppraisalsText::noDecision();
    m_last->setText(runs.join(u' '));
}

}  // namespace ui::appraisals
