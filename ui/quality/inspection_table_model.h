#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/quality/inspection.h"

namespace ui::quality {

/// Inspections as rows of the list.
class InspectionTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Agent, Reasons, Score, Result, ClosedAt, Inspector, Number, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setInspections(std::vector<core::quality::Inspection> inspections);
    [[nodiscard]] const core::quality::Inspection* inspection(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const core::quality::Inspection& inspection, int column);
    std::vector<core::quality::Inspection> m_inspections;
};

}  // namespace ui::quality
