#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::parcels {

/// What a courier's line says happened to a parcel; stored as a word.
enum class TrackingState { Accepted, InTransit, OutForDelivery, Signed, Problem, Returned, Unknown };

/// One line of a courier about a parcel.
struct TrackingEvent {
    std::string trackingNumber;
    Seconds at{};
    TrackingState state = TrackingState::Unknown;
    /// The courier's own words.
    std::string text;
    std::string place;
    bool operator==(const TrackingEvent&) const = default;
};

[[nodiscard]] std::string_view toWord(TrackingState state);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<TrackingState> trackingStateFromWord(std::string_view word);
/// From the courier's words in Chinese or English, such as `已签收` or `派送中`. Problem words win over others: `派送失败`
/// is no delivery.
[[nodiscard]] TrackingState trackingStateFromText(std::string_view text);
/// Without blanks and the `No:` that some exports put before it; letters in upper case.
[[nodiscard]] std::string normalTrackingNumber(std::string_view text);

}  // namespace core::parcels
