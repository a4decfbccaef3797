#pragma once

#include "core/parcels/parcel_case.h"

#include <map>

namespace core::parcels {

/// How the numbers of one courier look. A pattern is `#` a digit, `@` a letter, `?` either, `*` any rest; other characters
/// stand for themselves. Numbers of several couriers look alike, so a pattern can warn and never decide.
struct CourierPattern {
    /// Words in the courier's name; the longest one that fits decides.
    std::vector<std::string> words;
    std::vector<std::string> patterns;
    bool operator==(const CourierPattern&) const = default;
};

struct StepRule {
    std::string key;
    std::string text;
    bool comesFirst = false;
    bool operator==(const StepRule&) const = default;
};
struct ParcelCaseRule {
    std::chrono::hours due{24};
    std::vector<StepRule> steps;
    bool operator==(const ParcelCaseRule&) const = default;
};

/// The limits, steps and texts of one shop's parcel watch (R099–R108, R115, R116); editable, from resources/cases.
struct ParcelRules {
    /// From payment to the promised shipment where the file has no such column: the review rules' own.
    std::chrono::hours promisedShipping{48};
    /// After this without an event a parcel stands still.
    std::chrono::hours noMovement{48};
    /// From shipment to delivery; after it the parcel is late.
    std::chrono::days delivery{7};
    /// R105: up to this from shipment a missing status is waited for.
    std::chrono::hours nearLimit{24};
    /// R106: from this on without a status it may be lost: a case is proposed.
    std::chrono::hours farLimit{72};
    /// When the tasks of the assistant are due.
    std::chrono::hours callBack{24};
    std::chrono::hours carrier{8};
    std::chrono::hours address{4};
    std::chrono::hours warehouse{2};
    /// Of times in tracking files that name no zone, minus UTC.
    std::chrono::minutes trackingOffset = kChinaOffset;
    /// The department that is asked about shipments.
    std::string warehouseDepartment;
    std::vector<CourierPattern> couriers;
    std::map<ParcelCaseKind, ParcelCaseRule> kinds;
    /// By key, such as `urge_overdue`, of replies and tasks. Variables: {order} {ship_by} {shipped_at} {tracking} {courier} {call_back} {last}; `no_last` stands for {last} where no
    /// event is known.
    std::map<std::string, std::string> texts;
    bool operator==(const ParcelRules&) const = default;
};
[[nodiscard]] ParcelRules defaultParcelRules();

/// As stored in work_setting. Reading takes what it understands and leaves the rest at the default.
[[nodiscard]] std::string toJson(const ParcelRules& rules);
[[nodiscard]] ParcelRules parcelRulesFromJson(std::string_view json, const ParcelRules& defaults);
/// Every courier of the patterns has a name and a pattern, every limit is at least an hour and at most 60 days, near not over far, texts at most 2,000 characters.
[[nodiscard]] bool areSensible(const ParcelRules& rules);

}  // namespace core::parcels
