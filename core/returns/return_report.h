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

/// `to` not included.
struct Period {
    Seconds from{};
    Seconds to{};
    bool operator==(const Period&) const = default;
};
/// Monday to Sunday of the week before the one that holds `now`; the month before it.
[[nodiscard]] Period lastWeek(Seconds now, std::chrono::minutes utcOffset = kChinaOffset);
[[nodiscard]] Period lastMonth(Seconds now, std::chrono::minutes utcOffset = kChinaOffset);
/// Of the cases opened in the period; of others only the month's money. Refunds count once they are paid, other costs
/// once the case is paid or closed.
[[nodiscard]] ReturnReport makeReturnReport(std::span<const ReturnCase> cases, const Period& period,
                                            std::chrono::minutes utcOffset = kChinaOffset);
/// Refund and other costs by case, rounded to the fen (R146).
[[nodiscard]] Fen costPerCase(const ReportLine& line);
/// Cases opened, paid or closed before this do not matter to the report.
[[nodiscard]] Seconds reportReadsFrom(const Period& period, std::chrono::minutes utcOffset = kChinaOffset);

/// Sums, then the lines by kind, reason and product, then the cases, as core::writeSpreadsheet does.
void writeReturnReport(const std::filesystem::path& file, const ReturnReport& report, Seconds now);

}  // namespace core::returns
