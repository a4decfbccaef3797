#include "ui/learning/list_model.h"

#include "ui/common/plain_text.h"

namespace ui::learning {

ListModel::ListModel(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void ListModel::setRows(std::vector<ListRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ListRow* ListModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
    const auto* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == 0 && row->chip ? row->chip->text
                                                    : row->cells.value(index.column());
        case common::kChipsRole:
            return index.column() == 0 && row->chip
                       ? QVariant::fromValue(common::Chips{*row->chip})
                       : QVariant();
        case Qt::ToolTipRole:
            return common::plainToolTip(row->toolTip.isEmpty() ? row->cells.value(index.column())
                                                               : row->toolTip);
        case Qt::UserRole:
            return row->key;
        default:
            return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section)
                                                                    : QVariant();
}

}  // namespace ui::learning
