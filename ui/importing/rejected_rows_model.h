#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/importing/import_report.h"

namespace ui::importing {

/// The rows of one file that were not taken, with the cell at fault and why. The whole row stays
/// off the screen: it names a person.
class RejectedRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Row, Header, Cell, Reason, kColumnCount };

    explicit RejectedRowsModel(std::vector<core::importing::RejectedRow> rows,
                               QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::vector<core::importing::RejectedRow> m_rows;
};

}  // namespace ui::importing
