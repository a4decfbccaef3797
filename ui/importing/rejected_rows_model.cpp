#include "ui/importing/rejected_rows_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/importing/import_text.h"

namespace ui::importing {

RejectedRowsModel::RejectedRowsModel(std::vector<core::importing::RejectedRow> rows,
                                     QObject* parent)
    : QAbstractTableModel(parent), m_rows(std::move(rows)) {}

int RejectedRowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QVariant RejectedRowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && index.column() == Row) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool isToolTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isToolTip && role != Qt::UserRole) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    QString text;
    switch (static_cast<Column>(role == Qt::UserRole ? int{Row} : index.column())) {
        case Row:
            text = common::Format::count(row.row);
            break;
        case Header:
            text = common::toScreen(row.column);
            break;
        case Cell:
            text = common::toScreen(row.cell);
            break;
        case Reason:
            text = ImportText::of(row.problem);
            break;
        case kColumnCount:
            break;
    }
    return isToolTip ? common::plainToolTip(text) : text;
}

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        //: Column: number of the row in the file
        case Row:
            return tr("Row");
        case Header:
            return tr("Column");
        //: Column: what stands in the cell
        case Cell:
            return tr("Cell");
        case Reason:
            return tr("Reason");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::importing
