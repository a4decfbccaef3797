#include "ui/common/text_table_model.h"

#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"

namespace ui::common {

TextCell::TextCell(std::int64_t count)
    : text(Format::count(count)), number(static_cast<double>(count)) {}

TextCell TextCell::right(const QString& words) {
    TextCell cell(words);
    cell.isRight = true;
    return cell;
}

TextCell TextCell::withTip(const QString& words, const QString& tip) {
    TextCell cell(words);
    cell.tip = tip;
    return cell;
}

TextTableModel::TextTableModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)) {}

void TextTableModel::setRows(std::vector<TextRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const TextRow* TextTableModel::row(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

qlonglong TextTableModel::key(int row) const {
    const auto* found = this->row(row);
    return found ? found->key.toLongLong() : 0;
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? row(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    if (role == Qt::UserRole) {
        return found->key;
    }
    const auto at = static_cast<std::size_t>(index.column());
    if (at >= found->cells.size()) {
        return {};
    }
    const auto& cell = found->cells[at];
    switch (role) {
        case Qt::DisplayRole:
            // A list has one line a row.
            return cell.text.simplified();
        case Qt::ToolTipRole:
            return plainToolTip(cell.tip.isEmpty() ? cell.text : cell.tip);
        case Qt::TextAlignmentRole:
            return cell.number || cell.isRight ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                               : QVariant();
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
