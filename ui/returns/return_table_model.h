#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/returns/return_case.h"

namespace ui::returns {

/// Cases as rows of a list.
class ReturnTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Clock, Kind, Buyer, Order, Item, Amount, Owner, kColumnCount };
    static constexpr int kAmountRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setCases(std::vector<core::returns::ReturnCase> cases, core::Seconds now);
    /// Time went on: what is left changes.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::returns::ReturnCase* find(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::returns::ReturnCase& c, int column) const;
    std::vector<core::returns::ReturnCase> m_cases;
    core::Seconds m_now{};
};

}  // namespace ui::returns
