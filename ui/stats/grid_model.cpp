#include "ui/stats/grid_model.h"

#include <QApplication>

#include <algorithm>

#include "ui/common/plain_text.h"

namespace ui::stats {

void GridModel::setGrid(const QStringList& headings, std::vector<std::vector<GridCell>> rows) {
    beginResetModel();
    m_headings = headings;
    m_rows = std::move(rows);
    endResetModel();
}

core::stats::Sheet GridModel::sheet() const {
    core::stats::Sheet sheet;
    for (const auto& heading : m_headings) {
        sheet.headings.push_back(common::toCore(heading));
    }
    for (const auto& row : m_rows) {
        auto& cells = sheet.rows.emplace_back();
        for (const auto& cell : row) {
            cells.push_back(cell.number ? core::stats::Sheet::Cell(*cell.number)
                                        : core::stats::Sheet::Cell(common::toCore(cell.text)));
        }
    }
    return sheet;
}

int GridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() >= static_cast<int>(row.size())) {
        return {};
    }
    const auto& cell = row[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.tip.isEmpty() ? QVariant() : QVariant(common::plainToolTip(cell.tip));
        case Qt::TextAlignmentRole:
            return cell.number || cell.isFigure
                       ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                       : QVariant();
        case Qt::ForegroundRole:
            return cell.tone ? QVariant(theme::colours(*cell.tone, QApplication::palette()).text)
                             : QVariant();
        default:
            return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_headings.size()) {
        return m_headings[section];
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isRight(section)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

bool GridModel::isRight(int column) const {
    return std::ranges::any_of(m_rows, [column](const std::vector<GridCell>& row) {
        const auto at = static_cast<std::size_t>(column);
        return at < row.size() && (row[at].number || row[at].isFigure);
    });
}

}  // namespace ui::stats
