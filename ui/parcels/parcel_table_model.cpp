#include "ui/parcels/parcel_table_model.h"

#include "core/parcels/parcel_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/parcels/parcels_text.h"

namespace ui::parcels {

using common::toScreen;
using core::parcels::Parcel;

void ParcelTableModel::setParcels(std::vector<Parcel> parcels, core::Seconds now) {
    m_now = now;
    setRecords(std::move(parcels));
}

void ParcelTableModel::setNow(core::Seconds now) {
    m_now = now;
    tellChange(Due, LastSign);
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

QVariant ParcelTableModel::key(const Parcel& parcel) const {
    return toScreen(parcel.key.number);
}

QString ParcelTableModel::tip(const Parcel& parcel, int column) const {
    return column == Due && parcel.dueAt ? common::Format::exactTime(*parcel.dueAt)
                                         : text(parcel, column);
}

common::Chips ParcelTableModel::chips(const Parcel& parcel, int column) const {
    return column == Standing ? ParcelsText::chips(parcel) : common::Chips{};
}

QString ParcelTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
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
