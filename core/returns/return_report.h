#pragma once

#include "core/returns/return_case.h"
#include "core/returns/return_reason.h"

#include <filesystem>
#include <map>
#include <span>

namespace core::returns {

/// One line of the report: how many cases, and what they cost the shop.
struct ReportLine {
    /// Key of the reason, title of the item or word of the kind.
    std::string key;
    std::int64_t cases = 0;
    Fen refunded;
    /// Postage, repair, coupons beside the sum.
    Fen cost;
    bool operator==(const ReportLine&) const = default;
};

/// What operations and the warehouse learn from the returns of a period (R131, R132, R146). No buyer in it.
struct ReturnReport {
    std::string shop;
    /// Of the shop's local days, `to` not included.
    Seconds from{};
    Seconds to{};
    std::chrono::minutes utcOffset = kChinaOffset;
    std::int64_t cases = 0;
    std::int64_t open = 0;
    std::int64_t refused = 0;
    std::int64_t failedInspections = 0;
    Fen refunded;
    Fen cost;
    /// Of the month that holds the last day of the period, from its first day to the end of the period.
    Fen monthRefunded;
    Fen monthCost;
    /// Most cases first, then the dearest, then by key.
    std::vector<ReportLine> kinds;
    std::vector<ReportLine> reasons;
    std::vector<ReportLine> products;
    /// The cases opened in the period, oldest first.
    std::vector<ReturnCase> rows;
};

/// Of the cases opened in the period; others only for the month's sum. Money counts once it is paid.
[[nodiscard]] ReturnReport makeReturnReport(std::span<const ReturnCase> cases, Seconds from, Seconds to,
                                            std::chrono::minutes utcOffset = kChinaOffset);
/// Monday 00:00 local of the week before the one that holds `now`, and seven days on.
struct Period {
    Seconds from{};
    Seconds to{};
    bool operator==(const Period&) const = default;
};
[[nodiscard]] Period lastWeek(Seconds now, std::chrono::minutes utcOffset = kChinaOffset);
[[nodiscard]] Period lastMonth(Seconds now, std::chrono::minutes utcOffset = kChinaOffset);
/// The first second of what the report's sums need: the earlier of `from` and the month's first day.
[[nodiscard]] Seconds reportReadsFrom(const Period& period, std::chrono::minutes utcOffset = kChinaOffset);

/// An .xlsx of four sheets, or for any other ending the cases as CSV; like a hand-off file the whole of it or nothing:
/// then std::filesystem::filesystem_error.
void writeReturnReport(const std::filesystem::path& file, const ReturnReport& report, Seconds now);

}  // namespace core::returns
