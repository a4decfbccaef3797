#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/reviews/review_import.h"

namespace ui::reviews {

/// The rows of a file that did not come in.
class IntakeTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Cell, Problem, WayOut, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<RejectedRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RejectedRow> m_rows;
};

}  // namespace ui::reviews
