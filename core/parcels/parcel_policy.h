#pragma once

#include "core/parcels/parcel.h"
#include "core/parcels/parcel_rules.h"

#include <span>

namespace core::parcels {

/// When the order must be shipped: the file's own promise, else payment and the shop's; nothing: neither is known.
[[nodiscard]] std::optional<Seconds> promisedShipping(const Parcel& parcel, const ParcelRules& rules);
/// When it left the shop: the file's time, else the import that saw it shipped.
[[nodiscard]] std::optional<Seconds> shipmentOf(const Parcel& parcel);
/// The last sign of the parcel: the courier's last event, else the shipment.
[[nodiscard]] std::optional<Seconds> lastSign(const Parcel& parcel);
[[nodiscard]] ParcelStanding standingOf(const Parcel& parcel, const ParcelRules& rules, Seconds now);
/// When it becomes late, or became so: the open case's due time first, else that of the standing. Nothing: it is done, or
/// no time is known.
[[nodiscard]] std::optional<Seconds> dueTime(const Parcel& parcel, ParcelStanding standing, const ParcelRules& rules);
[[nodiscard]] bool isIn(ParcelScope scope, const Parcel& parcel);

/// Whether the number looks like none of this courier's; false for a courier without patterns. Only a warning.
[[nodiscard]] bool looksForeign(std::string_view courier, std::string_view number, const ParcelRules& rules);

/// R108: where an order stands whose buyer urges. InTime, Late: shipped before and after the promise. Shipped: nobody
/// knows whether before or after it.
enum class UrgeCase { NotYetDue, ShippedInTime, Overdue, ShippedLate, Shipped };
[[nodiscard]] std::string_view toWord(UrgeCase urge);
/// Nothing: the order is not paid, or closed.
[[nodiscard]] std::optional<UrgeCase> urgeCase(const Parcel& parcel, const ParcelRules& rules, Seconds now);
/// Which of a buyer's parcels he urges most likely: what is not shipped, the longest due first, else the first of them.
/// Nothing: none can be urged.
[[nodiscard]] const Parcel* mostUrged(std::span<const Parcel> parcels, const ParcelRules& rules, Seconds now);
/// Whether the warehouse is asked: not shipped yet.
[[nodiscard]] bool asksWarehouse(UrgeCase urge);

/// What the agent sees on the courier's page (R104–R107).
enum class TriageFinding { NoStatus, Moving, Doubtful, Signed };
/// Where that leads.
enum class TriageBranch {
    NotShipped,
    /// R105: no status, shipped a short time ago: wait and call back.
    Near,
    /// R106: no status for longer: the carrier is asked.
    Far,
    /// R107: address and phone are checked with the buyer.
    Doubtful,
    Moving,
    Delivered,
};
[[nodiscard]] std::string_view toWord(TriageFinding finding);
[[nodiscard]] std::string_view toWord(TriageBranch branch);

struct TriageAdvice {
    TriageBranch branch = TriageBranch::Moving;
    /// Since the parcel was shipped or last seen; 0 where not known.
    std::chrono::seconds silence{};
    /// Of the task that the branch asks for; nothing: it asks for none.
    std::optional<Seconds> taskDue;
    /// The case that is worth opening.
    std::optional<ParcelCaseKind> suggests;
    bool operator==(const TriageAdvice&) const = default;
};
/// The exception that the courier's last words speak of; nothing: of none, or of none that is known.
[[nodiscard]] std::optional<ParcelCaseKind> kindOf(const TrackingEvent& event);
/// The exception that is most likely, as the form's first choice.
[[nodiscard]] ParcelCaseKind likelyCase(const Parcel& parcel);
/// What the imported events say, as the assistant's first guess.
[[nodiscard]] TriageFinding findingOf(const Parcel& parcel, const ParcelRules& rules, Seconds now);
[[nodiscard]] TriageAdvice triage(const Parcel& parcel, TriageFinding finding, const ParcelRules& rules, Seconds now);

/// The reply of a case or branch with its variables filled; an unknown value stays out.
[[nodiscard]] std::string replyTo(UrgeCase urge, const Parcel& parcel, const ParcelRules& rules,
                                  std::chrono::minutes utcOffset = kChinaOffset);
[[nodiscard]] std::string replyTo(const TriageAdvice& advice, const Parcel& parcel, const ParcelRules& rules,
                                  std::chrono::minutes utcOffset = kChinaOffset);
/// The words of the task that a case or branch asks for; empty: it asks for none.
[[nodiscard]] std::string taskOf(UrgeCase urge, const Parcel& parcel, const ParcelRules& rules,
                                 std::chrono::minutes utcOffset = kChinaOffset);
[[nodiscard]] std::string taskOf(TriageBranch branch, const Parcel& parcel, const ParcelRules& rules,
                                 std::chrono::minutes utcOffset = kChinaOffset);
/// The carrier is told of a changed address.
[[nodiscard]] std::string taskOfChange(const Parcel& parcel, const ParcelRules& rules);
/// What the buyer of an exception is told unless the agent writes better.
[[nodiscard]] std::string caseNews(const Parcel& parcel, const ParcelRules& rules);

}  // namespace core::parcels
