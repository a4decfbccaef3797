#include "ui/stats/opened_figure.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/stats/stats_text.h"
#include "ui/theme/theme.h"

namespace ui::stats {

using namespace core::stats;

namespace {

constexpr int kTimeWidth = 140;
constexpr int kNumberWidth = 150;
constexpr int kAmountWidth = 72;
constexpr int kReasonLength = 500;

}  // namespace

OpenedFigure::OpenedFigure(StatsViewModel& figures, common::ViewStateStore* store, QWidget* parent)
    : QWidget(parent)
    , m_figures(figures)
    , m_title(new common::PlainLabel({}, this))
    , m_formula(common::valueLabel({}, this))
    , m_parts(common::valueLabel({}, this))
    , m_leftOut(common::valueLabel({}, this))
    , m_table(new common::DataTable(store, this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_exclude(new QPushButton(tr("Take out of the figures…"), this))
    , m_form(makeForm()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpace, theme::kSpace, theme::kSpace, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    theme::setHeading(*m_title, 2);
    m_title->setWordWrap(true);
    m_parts->setObjectName(QStringLiteral("statistics.parts"));
    m_formula->setObjectName(QStringLiteral("statistics.formula"));
    m_leftOut->setObjectName(QStringLiteral("statistics.leftOut"));
    for (QWidget* line : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_formula),
                          static_cast<QWidget*>(m_parts), static_cast<QWidget*>(m_leftOut)}) {
        layout->addWidget(line);
    }
    m_table->setObjectName(QStringLiteral("openedRows"));
    m_table->setModel(&m_model);
    m_table->setColumnWidth(OpenedRowModel::Time, kTimeWidth);
    m_table->setColumnWidth(OpenedRowModel::Number, kNumberWidth);
    m_table->setColumnWidth(OpenedRowModel::Amount, kAmountWidth);
    m_table->setYieldingColumns({OpenedRowModel::Kind, OpenedRowModel::Agent});
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    m_open->setObjectName(QStringLiteral("statistics.openRow"));
    m_exclude->setObjectName(QStringLiteral("statistics.exclude"));
    buttons->addWidget(m_open);
    buttons->addWidget(m_exclude);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_open, &QPushButton::clicked, this, &OpenedFigure::openRow);
    connect(m_exclude, &QPushButton::clicked, this, &OpenedFigure::askToExclude);
    connect(m_table, &common::DataTable::rowActivated, this, &OpenedFigure::openRow);
    connect(m_table, &common::DataTable::currentRowChanged, this, &OpenedFigure::showButtons);
    connect(&m_figures, &StatsViewModel::openingChanged, this, &OpenedFigure::showOpening);
    showOpening();
}

QFrame* OpenedFigure::makeForm() {
    auto* form = new QFrame(this);
    auto* layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(QStringLiteral("statistics.reason"));
    m_reason->setMaxLength(kReasonLength);
    m_reason->setPlaceholderText(tr("Why it does not count"));
    auto* submit = new QPushButton(tr("Take out"), form);
    submit->setObjectName(QStringLiteral("statistics.excludeNow"));
    theme::setPrimary(*submit);
    auto* cancel = new QPushButton(tr("Cancel"), form);
    layout->addWidget(m_reason, 1);
    layout->addWidget(cancel);
    layout->addWidget(submit);
    connect(submit, &QPushButton::clicked, this, &OpenedFigure::exclude);
    connect(m_reason, &QLineEdit::returnPressed, this, &OpenedFigure::exclude);
    connect(cancel, &QPushButton::clicked, form, &QFrame::hide);
    form->hide();
    return form;
}

void OpenedFigure::showOpening() {
    const auto& opening = m_figures.opening();
    m_model.setOpening(opening);
    m_form->hide();
    if (!opening || !m_figures.table()) {
        m_title->setText(tr("No figure is open"));
        m_formula->setText(tr("Choose a figure in the table or above it: its formula and the rows "
                              "it is made of stand here."));
        m_parts->clear();
        m_leftOut->clear();
        showButtons();
        return;
    }
    const auto metric = opening->metric;
    const auto& figure = opening->figure;
    QStringList where;
    for (const auto& cut : m_figures.openedCuts()) {
        where << StatsText::cutValue(cut);
    }
    const QString name = StatsText::metric(metric);
    m_title->setText(where.isEmpty() ? name : tr("%1 · %2").arg(name, where.join(QStringLiteral(" · "))));
    m_formula->setText(StatsText::formula(metric));
    QString parts = StatsText::value(metric, figure.value);
    const auto form = definitionOf(metric).form;
    if (form == Form::Mean || form == Form::Ratio) {
        parts = tr("%1 ÷ %2 = %3")
                    .arg(StatsText::part(metric, figure.numerator, false),
                         StatsText::part(metric, figure.denominator, true), parts);
    }
    m_parts->setText(
        tr("%1 (%2)").arg(parts, StatsText::schedule(m_figures.table()->query.schedule)));
    QStringList lines{tr("%n row(s) counted", nullptr, static_cast<int>(figure.rowsCounted))};
    for (const auto& [reason, count] : figure.rowsLeftOut) {
        lines << tr("%1 left out: %2").arg(common::Format::count(count), StatsText::reason(reason));
    }
    m_leftOut->setText(lines.join(QStringLiteral("; ")));
    m_table->selectRowNumber(0);
    showButtons();
}

void OpenedFigure::showButtons() {
    const auto* row = m_model.at(m_table->currentIndex().row());
    m_open->setEnabled(row != nullptr);
    m_exclude->setEnabled(canExclude());
    m_exclude->setVisible(m_figures.mayExclude());
}

bool OpenedFigure::canExclude() const {
    const auto* row = m_model.at(m_table->currentIndex().row());
    return row != nullptr && m_figures.mayExclude() && row->leftOut != LeftOut::Excluded &&
           (row->kind == RowKind::Order || row->kind == RowKind::Conversation);
}

void OpenedFigure::openRow() {
    if (const auto* row = m_model.at(m_table->currentIndex().row())) {
        m_figures.openRow(*row);
    }
}

void OpenedFigure::askToExclude() {
    if (canExclude()) {
        m_reason->clear();
        m_form->show();
        m_reason->setFocus();
    }
}

void OpenedFigure::exclude() {
    if (const auto* row = m_model.at(m_table->currentIndex().row())) {
        m_figures.exclude(*row, m_reason->text());
    }
}

}  // namespace ui::stats
