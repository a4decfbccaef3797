#include "core/reports/work_tally.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace core::reports {
namespace {

/// What an event counts as; null: nothing that a report tells.
std::int64_t WorkFigures::*counterOf(const WorkFact& fact) {
    if (fact.subjectKind == "conversation" && fact.action == "close") {
        return &WorkFigures::conversationsClosed;
    }
    if (fact.subjectKind == "order" && (fact.action == "approve" || fact.action == "reject")) {
        return &WorkFigures::ordersReviewed;
    }
    if (fact.action == "close" && (fact.subjectKind == "return" || fact.subjectKind == "ticket" ||
                                   fact.subjectKind == "complaint" || fact.subjectKind == "parcel")) {
        return &WorkFigures::casesEnded;
    }
    if (fact.subjectKind == "task" && fact.action == "complete") {
        return &WorkFigures::tasksDone;
    }
    return nullptr;
}

}  // namespace

FiguresByAgent tallyWork(std::span<const WorkFact> facts,
                         std::span<const promises::Promise> promises, const ReportPeriod& period,
                         Seconds now) {
    FiguresByAgent figures;
    std::set<std::tuple<std::string, std::string, orders::ShopId, std::string>> seen;
    for (const auto& fact : facts) {
        auto WorkFigures::*const counter = counterOf(fact);
        if (counter == nullptr || fact.at < period.from || fact.at >= period.to) {
            continue;
        }
        if (seen.emplace(fact.agent, fact.subjectKind, fact.shop, fact.subject).second) {
            ++(figures[fact.agent].*counter);
        }
    }
    std::map<std::string, std::vector<promises::Promise>> byOwner;
    for (const auto& promise : promises) {
        byOwner[promise.owner].push_back(promise);
    }
    for (const auto& [owner, own] : byOwner) {
        const auto rate = promises::keptRate(own, period.from, period.to, now);
        if (rate.due > 0) {
            figures[owner].promisesKept = rate.kept;
            figures[owner].promisesDue = rate.due;
        }
    }
    return figures;
}

stats::StatisticsQuery figuresQuery(const ReportPeriod& period, Seconds now,
                                    const agents::Actor& actor) {
    using stats::Metric;
    return stats::withinRights(
        {.from = period.from,
         .to = period.to,
         .asOf = Moment{now},
         .cuts = {stats::Cut::Agent},
         .metrics = {Metric::ConversationsReceived, Metric::AgentMessages,
                     Metric::FirstResponseMean, Metric::SalesAmount},
         .schedule = stats::Schedule::Calendar,
         .where = {}},
        actor);
}

void addFigures(FiguresByAgent& figures, const stats::StatisticsTable& table) {
    const auto& metrics = table.query.metrics;
    for (const auto& row : table.rows) {
        if (row.cuts.empty() || row.cuts.front().key.empty()) {
            continue;
        }
        auto& own = figures[row.cuts.front().key];
        for (std::size_t i = 0; i < metrics.size() && i < row.figures.size(); ++i) {
            const auto& figure = row.figures[i];
            if (metrics[i] == stats::Metric::ConversationsReceived) {
                own.consultations = figure.numerator;
            } else if (metrics[i] == stats::Metric::AgentMessages) {
                own.replies = figure.numerator;
            } else if (metrics[i] == stats::Metric::FirstResponseMean) {
                own.responseMilliseconds = figure.numerator;
                own.responses = figure.denominator;
            } else if (metrics[i] == stats::Metric::SalesAmount) {
                own.sales = Fen{figure.numerator};
            }
        }
    }
}

WorkFigures sumOf(const std::vector<AgentFigures>& figures) {
    WorkFigures sum;
    for (const auto& [agent, own] : figures) {
        sum.consultations += own.consultations;
        sum.replies += own.replies;
        sum.responseMilliseconds += own.responseMilliseconds;
        sum.responses += own.responses;
        sum.conversationsClosed += own.conversationsClosed;
        sum.ordersReviewed += own.ordersReviewed;
        sum.casesEnded += own.casesEnded;
        sum.promisesKept += own.promisesKept;
        sum.promisesDue += own.promisesDue;
        sum.tasksDone += own.tasksDone;
        sum.sales += own.sales;
    }
    return sum;
}

std::optional<double> meanResponse(const WorkFigures& figures) {
    constexpr double kMilliseconds = 1'000;
    return figures.responses == 0
               ? std::nullopt
               : std::optional(static_cast<double>(figures.responseMilliseconds) / kMilliseconds /
                               static_cast<double>(figures.responses));
}

std::vector<AgentFigures> prefill(const FiguresByAgent& figures, const WorkReport& report,
                                  const std::vector<std::string>& members) {
    if (report.scope == ReportScope::Own) {
        const auto found = figures.find(report.agent);
        return {{report.agent, found == figures.end() ? WorkFigures{} : found->second}};
    }
    std::vector<AgentFigures> rows;
    for (const auto& [agent, own] : figures) {
        const bool isMember =
            members.empty() || std::ranges::find(members, agent) != members.end();
        if (isMember && agent != agents::systemActor().name) {
            rows.push_back({agent, own});
        }
    }
    return rows;
}

}  // namespace core::reports
