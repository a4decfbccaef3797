#include "ui/reminders/reminder_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/reminders/reminders_text.h"

namespace ui::reminders {

using namespace core::reminders;
using common::toScreen;

void ReminderTableModel::setRows(std::vector<ReminderRow> rows, core::Seconds now, bool isHistory) {
    beginResetModel();
    m_isHistory = isHistory;
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void ReminderTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Standing), index(rowCount() - 1, Ordered));
    }
}

const ReminderRow* ReminderTableModel::row(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ReminderTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReminderTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ReminderTableModel::text(const ReminderRow& row, int column) const {
    const auto& order = row.order;
    switch (static_cast<Column>(column)) {
        case Standing:
            return RemindersText::chip(row, m_now).text;
        case Order:
            return toScreen(order.key.number);
        case Buyer:
            return toScreen(order.buyer);
        case Amount:
            return common::Format::money(order.amount);
        case Ordered:
            return order.createdAt ? common::Format::relativeTime(*order.createdAt, m_now)
                                   : QString();
        case Reminded:
            return order.last ? tr("%1 × · %2")
                                    .arg(order.reminded)
                                    .arg(common::Format::relativeTime(order.last->at, m_now))
                              : QString();
        case Cause:
            return order.last ? RemindersText::of(order.last->cause) : QString();
        case Method:
            return order.last ? RemindersText::of(order.last->method) : QString();
        case Result:
            return order.last && order.last->result != ReminderResult::None
                       ? RemindersText::of(order.last->result)
                       : QString();
        case Outcome:
            return order.last ? RemindersText::chip(*order.last).text : QString();
        case Title:
            return toScreen(order.title);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ReminderTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? row(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    const auto& order = found->order;
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Standing && found->barrier) {
                return common::plainToolTip(RemindersText::refusal(*found->barrier));
            }
            return common::plainToolTip(text(*found, index.column()));
        case Qt::TextAlignmentRole:
            return index.column() == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
        case Qt::UserRole:
            return m_isHistory && order.last ? toScreen(order.key.number) + QLatin1Char('#') +
                                                   QString::number(order.last->id)
                                             : toScreen(order.key.number);
        case kAmountRole:
            return order.amount ? QVariant(static_cast<qlonglong>(order.amount->value))
                                : QVariant();
        case common::kChipsRole:
            if (index.column() == Standing) {
                return QVariant::fromValue(common::Chips{RemindersText::chip(*found, m_now)});
            }
            return index.column() == Outcome && order.last
                       ? QVariant::fromValue(
                             common::Chips{RemindersText::chip(*order.last)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant ReminderTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Standing:
            return tr("State");
        case Order:
            return tr("Order", "noun");
        case Buyer:
            return tr("Buyer");
        case Amount:
            return tr("Amount");
        //: Column: when it was ordered
        case Ordered:
            return tr("Ordered");
        //: Column: how often, and when last
        case Reminded:
            return tr("Reminded");
        //: Column: why it is not paid
        case Cause:
            return tr("Cause");
        //: Column: how the buyer was reminded
        case Method:
            return tr("Method");
        //: Column: what the buyer said
        case Result:
            return tr("Result");
        //: Column: what the next import showed
        case Outcome:
            return tr("Outcome");
        case Title:
            return tr("Item");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::reminders
