#include "ui/common/text_table_model.h"

#include <utility>

#include "ui/common/format.h"
#include "ui/common/number_role.h"
#include "ui/common/plain_text.h"

namespace ui::common {

TextCell::TextCell(std::int64_t count)
    : text(Format::count(count)), number(static_cast<double>(count)) {}

TextTableModel::TextTableModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

void TextTableModel::setRows(std::vector<TextRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

qlonglong TextTableModel::key(int row) const {
    return row >= 0 && row < rowCount()
               ? m_rows[static_cast<std::size_t>(row)].key.value.toLongLong()
               : 0;
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::UserRole) {
        return row.key.value;
    }
    const auto at = static_cast<std::size_t>(index.column());
    if (at >= row.cells.size()) {
        return {};
    }
    const auto& cell = row.cells[at];
    switch (role) {
        case Qt::DisplayRole:
            // A list has one line a row.
            return cell.text.simplified();
        case Qt::ToolTipRole:
            return plainToolTip(cell.tip.isEmpty() ? cell.text : cell.tip);
        case Qt::TextAlignmentRole:
            return cell.number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case kChipsRole:
            return cell.chip ? QVariant::fromValue(Chips{*cell.chip}) : QVariant();
        case kNumberRole:
            return cell.number ? QVariant(*cell.number) : QVariant();
        default:
            return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headings.value(section)
                                                                    : QVariant();
}

}  // namespace ui::common
