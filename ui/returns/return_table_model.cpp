#include "ui/returns/return_table_model.h"

#include "core/returns/return_steps.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/returns/returns_text.h"

namespace ui::returns {

using namespace core::returns;
using common::toScreen;

void ReturnTableModel::setCases(std::vector<ReturnCase> cases, core::Seconds now) {
    beginResetModel();
    m_cases = std::move(cases);
    m_now = now;
    endResetModel();
}

void ReturnTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_cases.empty()) {
        Q_EMIT dataChanged(index(0, Clock), index(rowCount() - 1, Clock));
    }
}

const ReturnCase* ReturnTableModel::find(int row) const {
    return row >= 0 && row < rowCount() ? &m_cases[static_cast<std::size_t>(row)] : nullptr;
}

int ReturnTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_cases.size());
}

int ReturnTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ReturnTableModel::text(const ReturnCase& c, int column) const {
    switch (static_cast<Column>(column)) {
        case State:
            return ReturnsText::of(c.state);
        case Clock:
            return ReturnsText::clock(c, m_now).text;
        case Kind:
            return ReturnsText::of(c.kind);
        case Buyer:
            return toScreen(c.buyer);
        case Order:
            return toScreen(c.orderNumber);
        case Item:
            return toScreen(c.itemTitle);
        case Amount:
            return common::Format::money(c.amount ? c.amount : c.claimed);
        case Owner:
            return toScreen(c.owner);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ReturnTableModel::data(const QModelIndex& index, int role) const {
    const auto* c = index.isValid() ? find(index.row()) : nullptr;
    if (!c) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*c, index.column());
        case Qt::ToolTipRole:
            return common::plainToolTip(index.column() == Clock && c->dueAt
                                            ? common::Format::exactTime(*c->dueAt)
                                            : text(*c, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
        case Qt::UserRole:
            return static_cast<qlonglong>(c->id);
        case kAmountRole:
            return static_cast<qlonglong>(c->amount.value_or(core::Fen{}).value);
        case common::kChipsRole:
            if (index.column() == Clock) {
                return QVariant::fromValue(common::Chips{ReturnsText::clock(*c, m_now)});
            }
            if (index.column() == State) {
                common::Chips chips{ReturnsText::chip(*c)};
                if (c->conflict) {
                    chips.prepend({tr("Conflict"), theme::Tone::Danger});
                }
                return QVariant::fromValue(chips);
            }
            return {};
        default:
            return {};
    }
}

QVariant ReturnTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case State:
            return tr("State");
        case Clock:
            return tr("Time left");
        case Kind:
            return tr("Kind");
        case Buyer:
            return tr("Buyer");
        case Order:
            return tr("Order", "noun");
        case Item:
            return tr("Item");
        case Amount:
            return tr("Sum");
        //: Column: who works on the case
        case Owner:
            return tr("Who");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::returns
