#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/quality/inspection.h"
#include "ui/common/record_table_model.h"

namespace ui::quality {

/// Inspections as rows of the list.
class InspectionTableModel final : public common::RecordTableModel<core::quality::Inspection> {
    Q_OBJECT

public:
    enum Column { State, Agent, Reasons, Score, Result, ClosedAt, Inspector, Number, kColumnCount };

    explicit InspectionTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setInspections(std::vector<core::quality::Inspection> inspections);
    [[nodiscard]] const core::quality::Inspection* inspection(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::quality::Inspection& inspection) const override;
    [[nodiscard]] QString text(const core::quality::Inspection& inspection, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::quality::Inspection& inspection, int column) const override;
    [[nodiscard]] QVariant number(const core::quality::Inspection& inspection, int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == Score; }
};

}  // namespace ui::quality
