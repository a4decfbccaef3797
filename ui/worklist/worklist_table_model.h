#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/worklist/work_item.h"

namespace ui::worklist {

/// What waits, as rows by urgency.
class WorklistTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Clock, Kind, Why, Buyer, Value, Text, Owner, Order, kColumnCount };
    static constexpr int kAmountRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;
    void setItems(std::vector<core::worklist::WorkItem> items, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::worklist::WorkItem* item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::worklist::WorkItem& item, int column) const;

    std::vector<core::worklist::WorkItem> m_items;
    core::Seconds m_now{};
};

}  // namespace ui::worklist
