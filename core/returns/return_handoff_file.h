#pragma once

#include "core/returns/return_case.h"

#include <filesystem>
#include <span>

namespace core::returns {

/// Who gets the list (R135, R338).
enum class HandoffRoute { Finance, Logistics };
[[nodiscard]] std::string_view toWord(HandoffRoute route);
[[nodiscard]] std::optional<HandoffRoute> handoffRouteFromWord(std::string_view word);

/// One case of a list with what is not in the case.
struct ReturnHandoffRow {
    ReturnCase given;
    std::string shop;
    std::chrono::minutes utcOffset = kChinaOffset;
    /// Of goods that are sent; empty on the list for finance.
    std::string receiver;
    std::string phone;
    std::string address;
};

/// Whether a case waits for this list: with finance, or with logistics.
[[nodiscard]] bool isOnList(const ReturnCase& given, HandoffRoute route);

/// .xlsx or, for any other ending, CSV with the guards of core::orders::writeHandoffFile; the last columns are left empty for
/// the reference and the day, so that the list can come back with them. The whole of it or nothing: then
/// std::filesystem::filesystem_error.
void writeReturnHandoff(const std::filesystem::path& file, HandoffRoute route,
                        std::span<const ReturnHandoffRow> rows, Seconds now);

}  // namespace core::returns
