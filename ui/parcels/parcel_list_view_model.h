#pragma once

#include <QObject>

#include "core/parcels/parcel.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"

#include <QTimer>

#include <utility>

namespace ui::parcels {

/// The list of parcels: read in a quick job, again after every act and import.
class ParcelListViewModel final : public QObject {
    Q_OBJECT

public:
    explicit ParcelListViewModel(common::Environment& environment, QObject* parent = nullptr);

    void setFilter(const core::parcels::ParcelFilter& filter);
    [[nodiscard]] const core::parcels::ParcelFilter& filter() const { return m_filter; }
    /// Everything that whoever sits here sees, only the own exceptions, or only what nobody has.
    void setPart(core::agents::CasePart part);
    [[nodiscard]] core::agents::CasePart part() const { return m_part; }
    /// Soon: acts come in bursts.
    void refresh();
    /// Counts and total; its rows are taken once.
    [[nodiscard]] const core::parcels::ParcelList& list() const { return m_list; }
    [[nodiscard]] std::vector<core::parcels::Parcel> takeRows() { return std::exchange(m_list.rows, {}); }
    /// What needs attention.
    [[nodiscard]] int waitingCount() const { return m_waiting; }

Q_SIGNALS:
    void changed();
    /// The list could not be read.
    void failed();
    void waitingCountChanged(int count);

private:
    void read();
    void take(core::parcels::ParcelList list);

    common::Environment& m_environment;
    core::parcels::ParcelFilter m_filter;
    core::agents::CasePart m_part = core::agents::CasePart::All;
    core::parcels::ParcelList m_list;
    int m_waiting = 0;
    common::LatestReading<core::parcels::ParcelList> m_reading;
    QTimer m_soon;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::parcels
