#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/complaints/rules_by_shop.h"

namespace ui::complaints {

/// Complaints as rows of the list.
class ComplaintTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Level, Clock, Kind, Buyer, Matter, Owner, ReceivedAt, Order, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setComplaints(std::vector<core::complaints::Complaint> complaints,
                       const RulesByShop& rules, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::complaints::Complaint* complaint(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::complaints::Complaint& complaint, int column) const;

    std::vector<core::complaints::Complaint> m_complaints;
    RulesByShop m_rules;
    core::Seconds m_now{};
};

}  // namespace ui::complaints
