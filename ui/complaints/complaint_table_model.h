#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "ui/common/record_table_model.h"
#include "ui/complaints/rules_by_shop.h"

namespace ui::complaints {

/// Complaints as rows of the list.
class ComplaintTableModel final : public common::RecordTableModel<core::complaints::Complaint> {
    Q_OBJECT

public:
    enum Column { State, Level, Clock, Kind, Buyer, Matter, Owner, ReceivedAt, Order, kColumnCount };

    explicit ComplaintTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setComplaints(std::vector<core::complaints::Complaint> complaints,
                       const RulesByShop& rules, core::Seconds now);
    /// Only the clocks.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::complaints::Complaint* complaint(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::complaints::Complaint& complaint) const override;
    [[nodiscard]] QString text(const core::complaints::Complaint& complaint, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] common::Chips chips(const core::complaints::Complaint& complaint, int column) const override;

private:
    RulesByShop m_rules;
    core::Seconds m_now{};
};

}  // namespace ui::complaints
