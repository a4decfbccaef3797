#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

#include "ui/common/state_chip.h"

namespace ui::appraisals {

/// Rows of ready texts: sheets, history and honours are short lists that are read as a whole.
class RowTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Cell {
        QString text;
        std::optional<common::Chip> chip = std::nullopt;
        bool isRight = false;
        /// Empty: the text.
        QString tip = {};
    };
    struct Row {
        /// The row's lasting key (Qt::UserRole).
        QVariant key;
        std::vector<Cell> cells;
    };

    explicit RowTableModel(QStringList headings, QObject* parent = nullptr);
    void setRows(std::vector<Row> rows);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    std::vector<Row> m_rows;
};

}  // namespace ui::appraisals
