#pragma once

#include <QAbstractTableModel>

#include "core/parcels/parcel.h"
#include "ui/common/record_table_model.h"

namespace ui::parcels {

/// Parcels as rows of a list, the most urgent first.
class ParcelTableModel final : public common::RecordTableModel<core::parcels::Parcel> {
    Q_OBJECT

public:
    enum Column { Standing, Due, Order, Buyer, LastSign, LastEvent, Courier, Tracking, Title, kColumnCount };

    explicit ParcelTableModel(QObject* parent = nullptr) : RecordTableModel(kColumnCount, parent) {}
    void setParcels(std::vector<core::parcels::Parcel> parcels, core::Seconds now);
    /// The clocks go on.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::parcels::Parcel* parcel(int row) const { return record(row); }

protected:
    [[nodiscard]] QVariant key(const core::parcels::Parcel& parcel) const override;
    [[nodiscard]] QString text(const core::parcels::Parcel& parcel, int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QString tip(const core::parcels::Parcel& parcel, int column) const override;
    [[nodiscard]] common::Chips chips(const core::parcels::Parcel& parcel, int column) const override;

private:
    core::Seconds m_now{};
};

}  // namespace ui::parcels
