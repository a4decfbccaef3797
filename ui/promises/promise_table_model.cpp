#include "ui/promises/promise_table_model.h"

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/promises/promises_text.h"

namespace ui::promises {

using namespace core::promises;
using common::toScreen;

void PromiseTableModel::setPromises(std::vector<Promise> promises, core::Seconds now) {
    beginResetModel();
    m_promises = std::move(promises);
    m_now = now;
    endResetModel();
}

void PromiseTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_promises.empty()) {
        Q_EMIT dataChanged(index(0, Standing), index(rowCount() - 1, Standing));
    }
}

const Promise* PromiseTableModel::promise(int row) const {
    return row >= 0 && row < rowCount() ? &m_promises[static_cast<std::size_t>(row)] : nullptr;
}

int PromiseTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_promises.size());
}

int PromiseTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString PromiseTableModel::text(const Promise& promise, int column) const {
    switch (static_cast<Column>(column)) {
        case Standing:
            return PromisesText::standing(promise, m_now).text;
        case What:
            return toScreen(promise.what);
        case Buyer:
            return toScreen(promise.buyer);
        case Due:
            return promise.dueAt ? common::Format::exactTime(*promise.dueAt).left(16)
                                 : PromisesText::of(promise.awaits);
        case Owner:
            return toScreen(promise.owner);
        case Order:
            return toScreen(promise.orderNumber);
        case Cause:
            return toScreen(promise.reason.empty() ? promise.cause : promise.reason);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant PromiseTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? promise(index.row()) : nullptr;
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
        case common::kChipsRole:
            return index.column() == Standing
                       ? QVariant::fromValue(common::Chips{PromisesText::standing(*found, m_now)})
                       : QVariant();
        default:
            return {};
    }
}

QVariant PromiseTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Standing:
            return tr("Time left");
        case What:
            return tr("What is promised");
        case Buyer:
            return tr("Buyer");
        case Due:
            return tr("Due");
        //: Column: who keeps the promise
        case Owner:
            return tr("Who");
        case Order:
            return tr("Order", "noun");
        case Cause:
            return tr("Cause or reason");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::promises
