#include "ui/worklist/worklist_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/worklist/worklist_text.h"

namespace ui::worklist {

using namespace core::worklist;
using common::toScreen;

void WorklistTableModel::setItems(std::vector<WorkItem> items, core::Seconds now) {
    m_now = now;
    setRecords(std::move(items));
}

void WorklistTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Clock, Clock);
}

QString WorklistTableModel::text(const WorkItem& item, int column) const {
    switch (static_cast<Column>(column)) {
        case Clock:
            return WorklistText::clock(item, m_now);
        case Kind:
            return WorklistText::of(item.kind);
        case Why:
            return WorklistText::of(item.reason);
        case Buyer:
            return toScreen(item.buyer);
        case Value:
            return item.value == core::Fen{} ? QString() : common::Format::money(item.value);
        case Text:
            // States and kinds are words of the program, not for people.
            return item.kind == WorkKind::Return || item.kind == WorkKind::Parcel ||
                           item.kind == WorkKind::Request || item.kind == WorkKind::Application
                       ? QString()
                       : toScreen(item.text).simplified();
        case Owner:
            return toScreen(item.owner);
        case Order:
            return toScreen(item.orderNumber);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant WorklistTableModel::key(const WorkItem& item) const {
    return QStringLiteral("%1/%2/%3")
        .arg(static_cast<int>(item.kind))
        .arg(item.id)
        .arg(toScreen(item.orderNumber));
}

QString WorklistTableModel::tip(const WorkItem& item, int column) const {
    return column == Clock && item.dueAt ? common::Format::exactTime(*item.dueAt)
                                         : text(item, column);
}

common::Chips WorklistTableModel::chips(const WorkItem& item, int column) const {
    if (column == Kind) {
        return {WorklistText::chip(item)};
    }
    if (column == Clock && item.dueAt) {
        return {{text(item, Clock), WorklistText::tone(bandOf(item, m_now))}};
    }
    return {};
}

QVariant WorklistTableModel::amount(const WorkItem& item) const {
    return static_cast<qlonglong>(item.value.value);
}

QString WorklistTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case Clock:
            return tr("Limit");
        case Kind:
            return tr("Kind");
        case Why:
            return tr("Why it is here");
        case Buyer:
            return tr("Buyer");
        case Value:
            return tr("Value");
        case Text:
            return tr("What");
        case Owner:
            return tr("Owner");
        case Order:
            return tr("Order", "noun");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::worklist
