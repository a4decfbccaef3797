#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/events/event.h"
#include "core/importing/tracking_import.h"
#include "core/parcels/parcel_service.h"
#include "core/tasks/task.h"
#include "ui/common/state_chip.h"

namespace ui::parcels {

/// Every value of the parcels' enums in words.
class ParcelsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::parcels::ParcelsText)

public:
    static QString of(core::parcels::ParcelScope scope);
    static QString of(core::parcels::ParcelStanding standing);
    static QString of(core::parcels::ParcelCaseKind kind);
    static QString of(core::parcels::ParcelCaseState state);
    static QString of(core::parcels::ContactParty party);
    static QString of(core::parcels::TriageFinding finding);
    static QString of(core::parcels::UrgeCase urge);
    static QString of(core::parcels::TrackingState state);
    static QString of(core::tasks::TaskKind kind);
    static common::Chip chip(core::parcels::ParcelStanding standing);
    static common::Chip chip(core::parcels::ParcelCaseState state);
    /// Standing and open case of a row.
    static common::Chips chips(const core::parcels::Parcel& parcel);
    /// What the branch of the assistant says to do, in a sentence.
    static QString advice(const core::parcels::TriageAdvice& advice);
    static QString refusal(core::parcels::ParcelError error);
    /// A line of the timeline.
    static QString happening(const core::events::Event& event);
    /// What an import of tracking events did, in sentences.
    static QString report(const core::importing::TrackingReport& report);
    /// The numbers of no known parcel with their rows, a line each, for the clipboard.
    static QString unmatched(const core::importing::TrackingReport& report);
};

}  // namespace ui::parcels
