#include "ui/stats/stats_table_models.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/stats/stats_text.h"

namespace ui::stats {

using namespace core::stats;
using common::toScreen;

namespace {

constexpr auto kNumbersRight = Qt::AlignRight | Qt::AlignVCenter;

/// An arrow with no colour of its own: better or worse is told by the word in the tip.
QString trendOf(const Figure& now, const Figure* before) {
    if (before == nullptr || !now.value || !before->value || *now.value == *before->value) {
        return {};
    }
    return *now.value > *before->value ? QStringLiteral(u" ↑") : QStringLiteral(u" ↓");
}

}  // namespace

void FigureTableModel::reload() {
    beginResetModel();
    const auto& table = m_figures.table();
    m_cuts = table ? static_cast<int>(table->query.cuts.size()) : 0;
    m_metrics = table ? static_cast<int>(table->query.metrics.size()) : 0;
    m_rows = table ? static_cast<int>(table->rows.size()) + 1 : 0;
    endResetModel();
}

std::optional<Metric> FigureTableModel::metricOf(int column) const {
    const int cuts = std::max(m_cuts, 1);
    if (column < cuts || column >= cuts + m_metrics) {
        return std::nullopt;
    }
    return m_figures.table()->query.metrics[static_cast<std::size_t>(column - cuts)];
}

int FigureTableModel::rowOf(int row) const {
    return row == m_rows - 1 ? -1 : row;
}

int FigureTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int FigureTableModel::columnCount(const QModelIndex& parent) const {
    // Without a cut the word "Total" has the first column.
    return parent.isValid() || m_rows == 0 ? 0 : std::max(m_cuts, 1) + m_metrics;
}

const Figure* FigureTableModel::figure(const QModelIndex& index) const {
    const auto metric = static_cast<std::size_t>(index.column() - std::max(m_cuts, 1));
    const int row = rowOf(index.row());
    const auto& table = *m_figures.table();
    return row < 0 ? &table.total[metric] : &table.rows[static_cast<std::size_t>(row)].figures[metric];
}

QString FigureTableModel::tip(const QModelIndex& index, const Figure& figure) const {
    const auto metric = *metricOf(index.column());
    QString text = tr("%1 ÷ %2").arg(StatsText::part(metric, figure.numerator, false),
                                     StatsText::part(metric, figure.denominator, true));
    if (const auto target = targetOf(m_figures.settings(), metric)) {
        text += u'\n' + tr("Target: %1").arg(StatsText::value(metric, target));
        const auto verdict = StatsText::verdict(verdictOf(metric, figure, m_figures.settings()));
        text += verdict.text.isEmpty() ? QString() : u' ' + verdict.text;
    }
    const auto* before = m_figures.before(
        rowOf(index.row()), static_cast<std::size_t>(index.column() - std::max(m_cuts, 1)));
    if (before != nullptr) {
        text += u'\n' + tr("The time before: %1").arg(StatsText::value(metric, before->value));
    }
    return common::plainToolTip(text);
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int row = rowOf(index.row());
    if (role == Qt::FontRole && row < 0) {
        QFont font = QApplication::font();
        font.setBold(true);
        return font;
    }
    if (index.column() < std::max(m_cuts, 1)) {
        if (role != Qt::DisplayRole) {
            return {};
        }
        if (row < 0) {
            return index.column() == 0 ? tr("Total") : QString();
        }
        const auto& cuts = m_figures.table()->rows[static_cast<std::size_t>(row)].cuts;
        return StatsText::cutValue(cuts[static_cast<std::size_t>(index.column())]);
    }
    const auto metric = *metricOf(index.column());
    const auto& value = *figure(index);
    switch (role) {
        case Qt::DisplayRole:
            return QString(StatsText::value(metric, value.value) +
                           trendOf(value, m_figures.before(row, static_cast<std::size_t>(
                                                                    index.column() -
                                                                    std::max(m_cuts, 1)))));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(kNumbersRight);
        case Qt::ToolTipRole:
            return tip(index, value);
        case Qt::ForegroundRole:
            switch (verdictOf(metric, value, m_figures.settings())) {
                case TargetVerdict::Missed:
                    return theme::colours(theme::Tone::Danger, QApplication::palette()).text;
                case TargetVerdict::Met:
                    return theme::colours(theme::Tone::Success, QApplication::palette()).text;
                case TargetVerdict::None:
                    return {};
            }
            return {};
        default:
            return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const auto metric = metricOf(section);
    if (role == Qt::DisplayRole) {
        if (metric) {
            return StatsText::metric(*metric);
        }
        return section < m_cuts
                   ? StatsText::cut(m_figures.table()->query.cuts[static_cast<std::size_t>(section)])
                   : QString();
    }
    if (role == Qt::ToolTipRole && metric) {
        return common::plainToolTip(StatsText::formula(*metric));
    }
    return role == Qt::TextAlignmentRole && metric ? QVariant::fromValue(kNumbersRight) : QVariant();
}

void OpenedRowModel::setOpening(const std::optional<FigureOpening>& opening) {
    beginResetModel();
    m_rows.clear();
    if (opening) {
        m_metric = opening->metric;
        m_rows = opening->counted;
        m_rows.insert(m_rows.end(), opening->leftOut.begin(), opening->leftOut.end());
    }
    endResetModel();
}

const OpenedRow* OpenedRowModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int OpenedRowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OpenedRowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString OpenedRowModel::text(const OpenedRow& row, int column) const {
    switch (column) {
        case Time:
            return common::Format::exactTime(row.at);
        case Kind:
            return StatsText::kind(row.kind);
        case Number:
            return toScreen(row.id);
        case Agent:
            return toScreen(row.agent);
        case Amount: {
            if (row.leftOut) {
                return {};
            }
            const auto numerator = StatsText::part(m_metric, row.numerator, false);
            const bool isRatio = definitionOf(m_metric).form == Form::Ratio;
            return isRatio ? tr("%1 ÷ %2").arg(numerator, StatsText::part(m_metric, row.denominator, true))
                           : numerator;
        }
        case State:
            return row.leftOut ? tr("Left out: %1").arg(StatsText::reason(*row.leftOut))
                               : tr("Counted");
        default:
            return {};
    }
}

QVariant OpenedRowModel::data(const QModelIndex& index, int role) const {
    const auto* row = at(index.row());
    if (row == nullptr) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(*row, index.column());
    }
    if (role == Qt::TextAlignmentRole && index.column() == Amount) {
        return QVariant::fromValue(kNumbersRight);
    }
    if (role == Qt::UserRole) {
        return toScreen(toWord(row->kind)) + u'/' + toScreen(row->id) + u'/' +
               QString::number(row->message);
    }
    return {};
}

QVariant OpenedRowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Time:
            return tr("Time");
        case Kind:
            return tr("What");
        case Number:
            return tr("Number");
        case Agent:
            return tr("Agent");
        case Amount:
            return tr("Adds");
        case State:
            return tr("In the figure");
        default:
            return {};
    }
}

void ExclusionModel::setExclusions(std::vector<Exclusion> exclusions) {
    beginResetModel();
    m_exclusions = std::move(exclusions);
    endResetModel();
}

const Exclusion* ExclusionModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_exclusions[static_cast<std::size_t>(row)];
}

int ExclusionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_exclusions.size());
}

int ExclusionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant ExclusionModel::data(const QModelIndex& index, int role) const {
    const auto* exclusion = at(index.row());
    if (exclusion == nullptr) {
        return {};
    }
    if (role == Qt::UserRole) {
        return static_cast<qlonglong>(exclusion->id);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
        case Time:
            return common::Format::exactTime(exclusion->excludedAt);
        case Kind:
            return StatsText::kind(exclusion->target.subject == ExclusionSubject::Order
                                       ? RowKind::Order
                                       : RowKind::Conversation);
        case Number:
            return toScreen(exclusion->target.id);
        case Reason:
            return toScreen(exclusion->reason);
        case By:
            return toScreen(exclusion->excludedBy);
        default:
            return {};
    }
}

QVariant ExclusionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Time:
            return tr("Taken out");
        case Kind:
            return tr("What");
        case Number:
            return tr("Number");
        case Reason:
            return tr("Reason");
        case By:
            return tr("By");
        default:
            return {};
    }
}

}  // namespace ui::stats
