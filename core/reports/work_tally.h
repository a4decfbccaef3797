#pragma once

#include "core/promises/promise_policy.h"
#include "core/reports/report.h"
#include "core/stats/statistics_query.h"

#include <map>
#include <span>

namespace core::reports {

/// A line of the event book, as far as reports count it.
struct WorkFact {
    std::string agent;
    std::string subjectKind;
    orders::ShopId shop = 0;
    std::string subject;
    std::string action;
    Seconds at{};
};

using FiguresByAgent = std::map<std::string, WorkFigures>;

/// Counts what was closed, reviewed and done in [from, to) and the promises due there, by agent. The same record counts
/// once a person, however often it was opened again and closed; a promise counts for its owner as metrics.md says.
[[nodiscard]] FiguresByAgent tallyWork(std::span<const WorkFact> facts, std::span<const promises::Promise> promises,
                                       const ReportPeriod& period, Seconds now);

/// What is asked of core/stats for the same time: consultations, replies, first response, sales by agent.
[[nodiscard]] stats::StatisticsQuery figuresQuery(const ReportPeriod& period, Seconds now, const agents::Actor& actor);
/// Adds the answer to it; a row without an agent is nobody's and stays out.
void addFigures(FiguresByAgent& figures, const stats::StatisticsTable& table);

/// Of all together.
[[nodiscard]] WorkFigures sumOf(const std::vector<AgentFigures>& figures);
/// Mean first response in seconds; nothing: there was none.
[[nodiscard]] std::optional<double> meanResponse(const WorkFigures& figures);
/// What a report of `agent` is pre-filled with: of scope Own one row, even of zeros; of Team everybody of `members` who did
/// something (members empty: everybody).
[[nodiscard]] std::vector<AgentFigures> prefill(const FiguresByAgent& figures, const WorkReport& report,
                                                const std::vector<std::string>& members);

}  // namespace core::reports
