#include "ui/parcels/parcel_table_model.h"

#include "core/parcels/parcel_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/parcels/parcels_text.h"

namespace ui::parcels {

using common::toScreen;
using core::parcels::Parcel;

void ParcelTableModel::setParcels(std::vector<Parcel> parcels, core::Seconds now) {
    beginResetModel();
    m_parcels = std::move(parcels);
    m_now = now;
    endResetModel();
}

void ParcelTableModel::setNow(core::Seconds now) {
    m_now = now;
    if (!m_parcels.empty()) {
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, LastSign), {Qt::DisplayRole});
    }
}

const Parcel* ParcelTableModel::parcel(int row) const {
    return row >= 0 && row < rowCount() ? &m_parcels[static_cast<std::size_t>(row)] : nullptr;
}

int ParcelTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_parcels.size());
}

int ParcelTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
}

QString ParcelTableModel::text(const Parcel& parcel, int column) const {
    const auto sign = core::parcels::lastSign(parcel);
    switch (static_cast<Column>(column)) {
        case Standing:
            return ParcelsText::of(parcel.standing);
        case Due:
            return parcel.dueAt ? common::Format::countdown(*parcel.dueAt, m_now) : QString();
        case Order:
            return toScreen(parcel.key.number);
        case Buyer:
            return toScreen(parcel.buyer);
        case LastSign:
            return sign && m_now > *sign ? common::Format::duration(m_now - *sign) : QString();
        case LastEvent:
            return parcel.lastEvent ? toScreen(parcel.lastEvent->text) : QString();
        case Courier:
            return toScreen(parcel.courier);
        case Tracking:
            return toScreen(parcel.trackingNumber);
        case Title:
            return toScreen(parcel.title);
        case kColumnCount:
            break;
    }
    return {};
}

QVariant ParcelTableModel::data(const QModelIndex& index, int role) const {
    const auto* found = index.isValid() ? parcel(index.row()) : nullptr;
    if (!found) {
        return {};
    }
    switch (role) {
        case Qt::DisplayRole:
            return text(*found, index.column());
        case Qt::ToolTipRole:
            if (index.column() == Due && found->dueAt) {
                return common::plainToolTip(common::Format::exactTime(*found->dueAt));
            }
            return common::plainToolTip(text(*found, index.column()));
        case Qt::UserRole:
            return toScreen(found->key.number);
        case common::kChipsRole:
            return index.column() == Standing ? QVariant::fromValue(ParcelsText::chips(*found))
                                              : QVariant();
        default:
            return {};
    }
}

QVariant ParcelTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Standing:
            return tr("State");
        //: Column: how much time is left
        case Due:
            return tr("Due");
        case Order:
            return tr("Order", "noun");
        case Buyer:
            return tr("Buyer");
        //: Column: time since the last event
        case LastSign:
            return tr("Silent for");
        case LastEvent:
            return tr("Last event");
        case Courier:
            return tr("Courier");
        case Tracking:
            return tr("Tracking number");
        case Title:
            return tr("Item");
        case kColumnCount:
            break;
    }
    return {};
}

}  // namespace ui::parcels
