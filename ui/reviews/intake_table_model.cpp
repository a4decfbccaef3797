#include "ui/reviews/intake_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::reviews {

void IntakeTableModel::setRows(std::vector<RejectedRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int IntakeTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IntakeTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant IntakeTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::UserRole) {
        return static_cast<qlonglong>(row.row);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    QString text;
    switch (static_cast<Column>(index.column())) {
        case Row:
            text = common::Format::count(row.row);
            break;
        case Cell:
            text = row.cell;
            break;
        case Problem:
            text = row.problem;
            break;
        case WayOut:
            text = row.wayOut;
            break;
        case kColumnCount:
            break;
    }
    return role == Qt::ToolTipRole ? QVariant(common::plainToolTip(text)) : QVariant(text);
}

QVariant IntakeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Row:
            return tr("Row", "of a file");
        case Cell:
            return tr("What stands there");
        case Problem:
            return tr("Problem");
        case WayOut:
            return tr("Way out");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::reviews
