#pragma once

#include <QAbstractTableModel>

#include "core/parcels/parcel.h"

namespace ui::parcels {

/// Parcels as rows of a list, the most urgent first.
class ParcelTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Standing, Due, Order, Buyer, LastSign, LastEvent, Courier, Tracking, Title, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setParcels(std::vector<core::parcels::Parcel> parcels, core::Seconds now);
    /// The clocks go on.
    void setNow(core::Seconds now);
    [[nodiscard]] const core::parcels::Parcel* parcel(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::parcels::Parcel& parcel, int column) const;
    std::vector<core::parcels::Parcel> m_parcels;
    core::Seconds m_now{};
};

}  // namespace ui::parcels
