#pragma once

#include "ui/common/record_table_model.h"

#include "core/handovers/handover.h"

namespace ui::handovers {

/// Shift packs as rows of a list.
class PackTableModel final : public common::RecordTableModel<core::handovers::Handover> {
    Q_OBJECT

public:
    enum Column { Made, From, To, State, kColumnCount };

    explicit PackTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}

private:
    [[nodiscard]] QVariant key(const core::handovers::Handover& pack) const override;
    [[nodiscard]] QString text(const core::handovers::Handover& pack, int column) const override;
    [[nodiscard]] QString tip(const core::handovers::Handover& pack, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
};

/// The lines of one pack.
class LineTableModel final : public common::RecordTableModel<core::handovers::HandoverItem> {
    Q_OBJECT

public:
    enum Column { Kind, Text, Buyer, Time, Order, Acknowledged, kColumnCount };

    explicit LineTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}

private:
    [[nodiscard]] QVariant key(const core::handovers::HandoverItem& line) const override;
    [[nodiscard]] QString text(const core::handovers::HandoverItem& line, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::handovers::HandoverItem& line,
                                      int column) const override;
};

}  // namespace ui::handovers
