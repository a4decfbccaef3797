#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/importing/import_report.h"
#include "core/stats/kpi_report.h"

namespace core::importing {

/// A report of a KPI tool such as 赤兔: CSV in any encoding, Excel or HTML, with a column of agents (客服昵称, 旺旺昵称, …)
/// and one column a figure. Title and days come from the file's name (`自定义报表_<名>_…_2026-04-20至2026-04-20`); without
/// them `from` and `to` are equal and somebody has to say. Rows of summaries (汇总, 均值) are no agents; empty cells are
/// left out. Refusal: UnknownTable when no column holds agents; at most 5,000 rows are read.
[[nodiscard]] Result<stats::KpiReport, Refusal> readKpiTable(const std::filesystem::path& path, orders::ShopId shop,
                                                             std::chrono::minutes utcOffset);

}  // namespace core::importing
