#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/time.h"
#include "core/orders/review.h"

namespace app::composition {

/// The name of the invented shop, as its files tell it.
[[nodiscard]] std::string demoShopName();
/// The limits of the demo shop: the default rules and price floors for two of its goods.
[[nodiscard]] core::orders::ReviewRules demoReviewRules();

/// Writes the demo shop's exports into `folder` as they would look at `now`: first the order, item
/// and refund table of 20 hours ago, then the same three of now. Imported one three after the other
/// they show a difference. Throws std::runtime_error when a file cannot be written.
std::vector<std::filesystem::path> writeDemoShop(const std::filesystem::path& folder,
                                                 core::Seconds now);

/// Writes the export of the demo shop's reviews as it would look at `now`. Throws std::runtime_error
/// when it cannot be written.
[[nodiscard]] std::filesystem::path writeDemoReviews(const std::filesystem::path& folder,
                                                     core::Seconds now);

/// Writes what the couriers of the demo shop's parcels say at `now`. Throws std::runtime_error when it cannot be written.
[[nodiscard]] std::filesystem::path writeDemoTracking(const std::filesystem::path& folder,
                                                      core::Seconds now);

/// Fills the places of a template: `@{-7200}` and `@{+7200}` seconds from `now`, `@{-9d 20:15:03}`
/// that time of the shop's day, so many days before today. Throws std::runtime_error for a place
/// that is none.
[[nodiscard]] std::string withTimes(std::string_view text, core::Seconds now);

}  // namespace app::composition
