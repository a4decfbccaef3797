#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/returns/return_case.h"
#include "ui/common/record_table_model.h"

namespace ui::returns {

/// Cases as rows of a list.
class ReturnTableModel final : public common::RecordTableModel<core::returns::ReturnCase> {
    Q_OBJECT

public:
    enum Column { State, Clock, Kind, Buyer, Order, Item, Amount, Owner, kColumnCount };

    explicit ReturnTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setCases(std::vector<core::returns::ReturnCase> cases, core::Seconds now);
    /// Time went on: what is left changes.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::returns::ReturnCase* find(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::returns::ReturnCase& c) const override;
    [[nodiscard]] QString text(const core::returns::ReturnCase& c, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString tip(const core::returns::ReturnCase& c, int column) const override;
    [[nodiscard]] common::Chips chips(const core::returns::ReturnCase& c, int column) const override;
    [[nodiscard]] bool isRight(int column) const override { return column == Amount; }
    [[nodiscard]] QVariant amount(const core::returns::ReturnCase& c) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::returns
