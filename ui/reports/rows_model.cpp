#include "ui/reports/rows_model.h"

#include "ui/common/format.h"
#include "ui/common/list_export.h"
#include "ui/common/plain_text.h"

namespace ui::reports {

RowCell::RowCell(std::int64_t count)
    : text(common::Format::count(count)), number(static_cast<double>(count)) {}

RowsModel::RowsModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

void RowsModel::setRows(std::vector<ShownRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

qlonglong RowsModel::key(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].key : 0;
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::UserRole) {
        return row.key;
    }
    const auto& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text.simplified();
        case Qt::ToolTipRole:
            return common::plainToolTip(cell.text);
        case Qt::TextAlignmentRole:
            return static_cast<int>((cell.number ? Qt::AlignRight : Qt::AlignLeft) |
                                    Qt::AlignVCenter);
        case common::kChipsRole:
            return cell.chip ? QVariant::fromValue(common::Chips{*cell.chip}) : QVariant();
        case common::kNumberRole:
            return cell.number ? QVariant(*cell.number) : QVariant();
        default:
            return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return m_headings.value(section);
}

}  // namespace ui::reports
