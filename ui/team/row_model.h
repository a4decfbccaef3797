#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

#include "ui/common/state_chip.h"

namespace ui::team {

/// A short list of the team: its state as a chip in the first column, then texts.
class RowModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Row {
        qlonglong key = 0;
        common::Chip state;
        QStringList cells;
    };

    /// `headings`: of the state, then of each cell.
    explicit RowModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

}  // namespace ui::team
