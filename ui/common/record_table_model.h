#pragma once

#include <QAbstractTableModel>

#include <utility>
#include <vector>

#include "ui/common/number_role.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"

namespace ui::common {

/// Records as rows of a list. What a subject's list says of a record is its own; the rest is the same for all.
template <class Record>
class RecordTableModel : public QAbstractTableModel {
public:
    /// Role of a row's sum in fen.
    static constexpr int kAmountRole = Qt::UserRole + 1;

    void setRecords(std::vector<Record> records) {
        beginResetModel();
        m_records = std::move(records);
        endResetModel();
    }
    /// Null where there is no such row.
    [[nodiscard]] const Record* record(int row) const {
        return row >= 0 && row < rowCount() ? &m_records[static_cast<std::size_t>(row)] : nullptr;
    }
    [[nodiscard]] const std::vector<Record>& records() const { return m_records; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final {
        const auto* found = index.isValid() ? record(index.row()) : nullptr;
        if (!found) {
            return {};
        }
        const int column = index.column();
        switch (role) {
            case Qt::DisplayRole:
                return text(*found, column);
            case Qt::ToolTipRole:
                return plainToolTip(tip(*found, column));
            case Qt::TextAlignmentRole:
                return isRight(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
            case Qt::UserRole:
                return key(*found);
            case kAmountRole:
                return amount(*found);
            case kNumberRole:
                return number(*found, column);
            case kChipsRole: {
                const Chips shown = chips(*found, column);
                return shown.isEmpty() ? QVariant() : QVariant::fromValue(shown);
            }
            default:
                return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final {
        if (orientation != Qt::Horizontal) {
            return {};
        }
        if (role == Qt::TextAlignmentRole && isRight(section)) {
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
        return role == Qt::DisplayRole ? QVariant(heading(section)) : QVariant();
    }

protected:
    explicit RecordTableModel(int columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_columns(columns) {}

    /// The row's lasting key (Qt::UserRole): a selection survives a refresh by it.
    [[nodiscard]] virtual QVariant key(const Record& record) const = 0;
    [[nodiscard]] virtual QString text(const Record& record, int column) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    [[nodiscard]] virtual QString tip(const Record& record, int column) const {
        return text(record, column);
    }
    /// Drawn in place of the text; none: the text.
    [[nodiscard]] virtual Chips chips(const Record&, int) const { return {}; }
    [[nodiscard]] virtual bool isRight(int) const { return false; }
    [[nodiscard]] virtual QVariant amount(const Record&) const { return {}; }
    /// What a workbook counts with in place of the text: by default the sum of the row, in yuan, in the column at the right.
    [[nodiscard]] virtual QVariant number(const Record& record, int column) const {
        constexpr double kFenOfYuan = 100;
        const QVariant fen = isRight(column) ? amount(record) : QVariant();
        return fen.isValid() ? QVariant(static_cast<double>(fen.toLongLong()) / kFenOfYuan)
                             : QVariant();
    }
    /// Time went on in these columns of every row.
    void tellChange(int first, int last) {
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0, first), index(rowCount() - 1, last));
        }
    }

private:
    int m_columns;
    std::vector<Record> m_records;
};

}  // namespace ui::common
