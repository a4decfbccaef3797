#include "ui/worklist/worklist_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/worklist/worklist_text.h"

namespace ui::worklist {

using namespace core::worklist;
using common::toScreen;

void WorklistTableModel::setItems(std::vector<WorkItem> items, core::Seconds now) {
    beginResetModel();
    m_items = std::move(items);
    m_now = now;
    endResetModel();
}

void WorklistTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    }
}

const WorkItem* WorklistTableModel::item(int row) const {
    return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)] : nullptr;
}

int WorklistTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int WorklistTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
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

QVariant WorklistTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? item(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(index.column() == Clock && found->dueAt
                                            ? common::Format::exactTime(*found->dueAt)
                                            : text(*found, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                           : QVariant();
        case Qt::UserRole:
            return QStringLiteral("%1/%2/%3")
                .arg(static_cast<int>(found->kind))
                .arg(found->id)
                .arg(toScreen(found->orderNumber));
        case kAmountRole:
            return static_cast<qlonglong>(found->value.value);
        case common::kChipsRole:
            if (index.column() == Kind) {
                return QVariant::fromValue(common::Chips{WorklistText::chip(*found)});
            }
            if (index.column() == Clock && found->dueAt) {
                return QVariant::fromValue(common::Chips{
                    {text(*found, Clock), WorklistText::tone(bandOf(*found, m_now))}});
            }
            return {};
        default:
            return {};
    }
}

QVariant WorklistTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
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
