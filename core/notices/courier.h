#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core::notices {

/// A courier with the page on which a buyer follows a parcel (R098). Editable data of the profile.
struct Courier {
    std::string name;
    /// Other names under which exports know it, such as 顺丰 of 顺丰速运.
    std::vector<std::string> aliases;
    /// http or https, with {number} where the parcel's number goes; empty: none.
    std::string link;
    bool operator==(const Courier&) const = default;
};
using Couriers = std::vector<Courier>;

/// From resources/cases/couriers.json.
[[nodiscard]] const Couriers& defaultCouriers();
/// Text that is no table of couriers gives the defaults.
[[nodiscard]] Couriers couriersFromJson(const std::string& json);
[[nodiscard]] std::string toJson(const Couriers& couriers);

/// Under its name or an alias; else by the longest of them that is in `exported`. Null: none.
[[nodiscard]] const Courier* findCourier(const Couriers& couriers, std::string_view exported);
/// Whether it may stand in the table: empty, or a web address with {number}.
[[nodiscard]] bool isLinkPattern(std::string_view link);
/// Where the parcel is followed; empty: the courier is not known or has no page, or the number is none.
[[nodiscard]] std::string trackingLink(const Couriers& couriers, std::string_view exported, std::string_view number);
/// `pattern` with `name` in braces replaced by `number`; empty where that is no number of letters, digits and dashes.
[[nodiscard]] std::string linkWith(std::string_view pattern, std::string_view name, std::string_view number);

}  // namespace core::notices
