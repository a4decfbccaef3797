#pragma once

#include "core/orders/order.h"
#include "core/stats/metric.h"

namespace core::stats {

/// One cell of a KPI tool's report.
struct KpiValue {
    std::string agent;
    /// The column as the tool calls it.
    std::string heading;
    /// The metric of ours that means the same; nothing: none does.
    std::optional<Metric> metric;
    std::string text;
    /// In the metric's unit; nothing: the text is no figure (`延迟统计`).
    std::optional<double> value;
    bool operator==(const KpiValue&) const = default;
};

/// A report of a KPI tool such as 赤兔 over some days: shown beside our own figures, never mixed with them.
struct KpiReport {
    std::int64_t id = 0;
    orders::ShopId shop = 0;
    std::string title;
    /// [from, to): whole local days.
    Seconds from{};
    Seconds to{};
    std::string importedBy;
    Seconds importedAt{};
    /// Agent by agent, in the order of the columns.
    std::vector<KpiValue> values;
};

/// The metric that a tool's column means; nothing: none of ours.
[[nodiscard]] std::optional<Metric> metricOfHeading(std::string_view heading);
/// `98.0`, `1.1933`, `99.5%`, `8分48秒`, `1小时2分`; nothing for `延迟统计`, `-` and whatever else is no figure.
[[nodiscard]] std::optional<double> kpiNumber(std::string_view text);
/// A summary row (`汇总`, `均值`, `合计`, `平均`) is no agent.
[[nodiscard]] bool isSummaryName(std::string_view name);

}  // namespace core::stats
