#include "ui/complaints/complaint_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/complaints/complaints_text.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toScreen;

void ComplaintTableModel::setComplaints(std::vector<Complaint> complaints, const RulesByShop& rules,
                                        core::Seconds now) {
    m_rules = rules;
    m_now = now;
    setRecords(std::move(complaints));
}

void ComplaintTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Clock, Clock);
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

QVariant ComplaintTableModel::key(const Complaint& complaint) const {
    return static_cast<qlonglong>(complaint.id);
}

common::Chips ComplaintTableModel::chips(const Complaint& complaint, int column) const {
    common::Chips chips;
    if (column == State) {
        chips.append(ComplaintsText::chip(complaint.state));
        if (complaint.repeatOf) {
            chips.append({tr("Repeat"), theme::Tone::Danger});
        }
    } else if (column == Level && complaint.level != ComplaintLevel::Normal) {
        chips.append(ComplaintsText::chip(complaint.level));
    } else if (column == Clock) {
        const auto due = dueOf(complaint, m_rules.of(complaint.shop));
        if (due && due->at < m_now) {
            chips.append({text(complaint, Clock), theme::Tone::Danger});
        }
    }
    return chips;
}

QString ComplaintTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
