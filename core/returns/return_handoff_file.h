#pragma once

#include "core/returns/return_case.h"

#include <filesystem>
#include <span>

namespace core::returns {

/// Who gets the list (R135, R338).
enum class HandoffRoute { Finance, Logistics };
[[nodiscard]] std::string_view toWord(HandoffRoute route);
[[nodiscard]] std::optional<HandoffRoute> handoffRouteFromWord(std::string_view word);

/// One case of a list, with what is not in the case.
struct ReturnHandoffRow {
    ReturnCase given;
    std::string shop;
    std::chrono::minutes utcOffset = kChinaOffset;
    /// Of goods that are sent; empty on the list for finance.
    std::string receiver;
    std::string phone;
    std::string address;
};

/// What the shop's people call a kind of case, for files.
[[nodiscard]] std::string nameInFiles(ReturnKind kind);
/// Whether a case waits for this list: with finance, or with logistics.
[[nodiscard]] bool isOnList(const ReturnCase& given, HandoffRoute route);

/// As core::writeSpreadsheet. The last two columns are for the reference and time of payment, or courier and number:
/// finance and logistics fill them in, and whoever marks the case done reads them there.
void writeReturnHandoff(const std::filesystem::path& file, HandoffRoute route,
                        std::span<const ReturnHandoffRow> rows, Seconds now);

}  // namespace core::returns
