#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

#include "ui/common/state_chip.h"

namespace ui::learning {

/// A row of any list of learning: a key, its words, and perhaps a chip in front of them.
struct ListRow {
    qlonglong key = 0;
    /// The first cell is the chip where there is one.
    QStringList cells;
    std::optional<common::Chip> chip;
    QString toolTip;
};

/// Rows whose words are ready: the lists of learning differ only in what stands in them.
class ListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ListModel(QStringList headers, QObject* parent = nullptr);
    void setRows(std::vector<ListRow> rows);
    [[nodiscard]] const ListRow* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    std::vector<ListRow> m_rows;
};

}  // namespace ui::learning
