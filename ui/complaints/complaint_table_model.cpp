#include "ui/complaints/complaint_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/complaints/complaints_text.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toScreen;

void ComplaintTableModel::setComplaints(std::vector<Complaint> complaints,
                                        const RulesByShop& rules, core::Seconds now) {
    beginResetModel();
    m_complaints = std::move(complaints);
    m_rules = rules;
    m_now = now;
    endResetModel();
}

void ComplaintTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    }
}

const Complaint* ComplaintTableModel::complaint(int row) const {
    return row >= 0 && row < rowCount() ? &m_complaints[static_cast<std::size_t>(row)] : nullptr;
}

int ComplaintTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_complaints.size());
}

int ComplaintTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ComplaintTableModel::text(const Complaint& complaint, int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return ComplaintsText::of(complaint.state);
        case Level:
            return ComplaintsText::of(complaint.level);
        case Clock:
            return ComplaintsText::clock(complaint, m_rules.of(complaint.shop), m_now);
        case Kind:
            return ComplaintsText::of(complaint.kind);
        case Buyer:
            return toScreen(complaint.buyer);
        case Matter:
            return toScreen(complaint.matter);
        case Owner:
            return toScreen(complaint.owner);
        case ReceivedAt:
            return common::Format::exactTime(complaint.receivedAt).left(16);
        case Order:
            return toScreen(complaint.orderNumber);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ComplaintTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? complaint(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return static_cast<qlonglong>(found->id);
        case common::kChipsRole: {
            common::Chips chips;
            if (index.column() == State) {
                chips.append(ComplaintsText::chip(found->state));
                if (found->repeatOf) {
                    chips.append({tr("Repeat"), theme::Tone::Danger});
                }
            } else if (index.column() == Level && found->level != ComplaintLevel::Normal) {
                chips.append(ComplaintsText::chip(found->level));
            } else if (index.column() == Clock) {
                const auto due = dueOf(*found, m_rules.of(found->shop));
                if (due && due->at < m_now) {
                    chips.append({text(*found, Clock), theme::Tone::Danger});
                }
            }
            return chips.isEmpty() ? QVariant() : QVariant::fromValue(chips);
        }
        default:
            return {};
    }
}

QVariant ComplaintTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case Level:
            return tr("Level");
        case Clock:
            return tr("Next due");
        case Kind:
            return tr("Kind");
        case Buyer:
            return tr("Buyer");
        case Matter:
            return tr("Matter");
        case Owner:
            return tr("Owner");
        case ReceivedAt:
            return tr("Received at");
        case Order:
            return tr("Order", "noun");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::complaints
