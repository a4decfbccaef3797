#include "ui/team/row_model.h"

#include "ui/common/plain_text.h"

namespace ui::team {

RowModel::RowModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

void RowModel::setRows(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString text = index.column() == 0 ? row.state.text : row.cells.value(index.column() - 1);
    switch (role) {
        case Qt::DisplayRole:
            // A list has one line a row.
            return text.section(u'\n', 0, 0);
        case Qt::ToolTipRole:
            return common::plainToolTip(text);
        case Qt::UserRole:
            return row.key;
        case common::kChipsRole:
            return index.column() == 0 ? QVariant::fromValue(common::Chips{row.state}) : QVariant();
        default:
            return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section)
                                                                    : QVariant();
}

}  // namespace ui::team
