#include "app/composition/worklist_ports.h"

#include <charconv>

#include "core/complaints/complaint_service.h"
#include "core/conversations/conversation_service.h"
#include "core/parcels/parcel_service.h"
#include "core/promises/promise_service.h"
#include "core/returns/return_service.h"
#include "core/reviews/review_case_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/stats/statistics_query.h"
#include "core/tasks/task_service.h"
#include "core/tickets/ticket_service.h"
#include "ui/stats/stats_text.h"

namespace app::composition {
namespace {

using core::worklist::WorkItem;
using core::worklist::WorkKind;

std::int64_t numberOf(const std::string& text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// A task and a notice are worked where the record is that they hang on.
void openRecord(ui::common::Environment& environment, core::orders::ShopId shop,
                const std::string& kind, const std::string& subject) {
    if (kind == "order") {
        environment.orderRequested.emit({shop, subject});
    } else if (kind == "conversation") {
        environment.conversationRequested.emit(numberOf(subject));
    } else if (kind == "cause" || kind == "product") {
        // An improvement: it is closed where the causes are counted.
        environment.workplaceRequested.emit(QStringLiteral("statistics"));
        environment.caseRequested.emit("improvement", 0);
    } else {
        environment.caseRequested.emit(kind, numberOf(subject));
    }
}

void open(ui::common::Environment& environment, const WorkItem& item) {
    switch (item.kind) {
        case WorkKind::Conversation:
            environment.conversationRequested.emit(item.id);
            break;
        case WorkKind::Review:
            environment.orderRequested.emit({item.shop, item.orderNumber});
            break;
        case WorkKind::Parcel:
            if (item.id != 0) {
                environment.caseRequested.emit(std::string(toWord(item.kind)), item.id);
            } else {
                // It has no exception yet: the parcel itself is shown.
                environment.caseStartRequested.emit({.kind = "parcel_standing",
                                                     .shop = item.shop,
                                                     .orderNumber = item.orderNumber});
            }
            break;
        case WorkKind::Complaint:
        case WorkKind::Ticket:
        case WorkKind::Return:
        case WorkKind::Request:
        case WorkKind::BuyerReview:
            environment.caseRequested.emit(std::string(toWord(item.kind)), item.id);
            break;
        case WorkKind::Learning:
            environment.caseRequested.emit(item.aboutKind, item.id);
            break;
        case WorkKind::Task:
            openRecord(environment, item.shop, item.aboutKind, item.about);
            break;
        case WorkKind::Promise:
            environment.workplaceRequested.emit(QStringLiteral("promises"));
            break;
        case WorkKind::Application:
            environment.workplaceRequested.emit(QStringLiteral("applications"));
            break;
        case WorkKind::Notice:
            environment.workplaceRequested.emit(QStringLiteral("notices"));
            break;
        case WorkKind::Handover:
            environment.workplaceRequested.emit(QStringLiteral("handovers"));
            break;
    }
}

bool assign(ui::common::Environment& environment, const WorkItem& item,
            const std::string& colleague, const core::agents::Actor& actor) {
    const auto& cases = environment.cases;
    switch (item.kind) {
        case WorkKind::Conversation:
            return environment.conversationService
                .handOver({item.id, item.version}, colleague, {}, actor)
                .has_value();
        case WorkKind::Complaint:
            return cases.complaintService->assign({item.id, item.version}, colleague, actor)
                .has_value();
        case WorkKind::Ticket:
            return cases.ticketService->assign({item.id, item.version}, colleague, actor)
                .has_value();
        case WorkKind::Return:
            return cases.returnService->assign({item.id, item.version}, colleague, actor)
                .has_value();
        case WorkKind::Parcel:
            // Without an exception it is nobody's yet.
            return item.id != 0 &&
                   cases.parcelService->assign({item.id, item.version}, colleague, actor)
                       .has_value();
        case WorkKind::BuyerReview:
            return cases.reviewCaseService->assign({item.id, item.version}, colleague, actor)
                .has_value();
        case WorkKind::Promise:
            return environment.promiseService.assign({item.id, item.version}, colleague, actor)
                .has_value();
        case WorkKind::Task:
            return cases.taskService->assign(item.id, item.version, colleague, actor).has_value();
        case WorkKind::Request:
        case WorkKind::Review:
        case WorkKind::Application:
        case WorkKind::Notice:
        case WorkKind::Handover:
        case WorkKind::Learning:
            // Everybody's, or nobody else's.
            break;
    }
    return false;
}

/// The agent's own figures of the day that a target is set for: those that an agent can still
/// change today.
std::vector<ui::worklist::DayTarget> targetsOfDay(ui::common::Environment& environment,
                                                  const core::stats::StatisticsSettings& settings,
                                                  const core::agents::Actor& actor,
                                                  core::Seconds since,
                                                  core::jobs::JobContext& job) {
    using core::stats::Metric;
    using ui::stats::StatsText;
    const core::stats::StatisticsQuery query{
        .from = since,
        .to = since + std::chrono::days(1),
        .asOf = core::Moment{environment.now()},
        .metrics = {Metric::FirstResponseMean, Metric::ThreeMinuteRate, Metric::ReplyRate,
                    Metric::SatisfactionShare, Metric::PromiseKeptRate},
        .where = {{.cut = core::stats::Cut::Agent, .key = actor.name, .text = {}}}};
    const auto table = environment.countFigures(query, job);
    std::vector<ui::worklist::DayTarget> targets;
    if (!table) {
        return targets;
    }
    for (std::size_t at = 0; at < query.metrics.size(); ++at) {
        const auto metric = query.metrics[at];
        if (const auto target = core::stats::targetOf(settings, metric)) {
            targets.push_back(
                {.name = StatsText::metric(metric),
                 .value = StatsText::value(metric, table->total[at].value),
                 .target = StatsText::value(metric, target),
                 .verdict = core::stats::verdictOf(metric, table->total[at], settings)});
        }
    }
    return targets;
}

}  // namespace

ui::worklist::WorklistPorts worklistPorts(ui::common::Environment& environment,
                                          core::storage::Database& lister) {
    return {.read =
                [&lister](core::worklist::WorkFilter filter, core::Seconds now,
                          const std::stop_token& stop) {
                    filter.complaintRules = [&lister](core::orders::ShopId shop) {
                        return core::settings::CaseRulesReader(lister).complaintRules(shop);
                    };
                    filter.parcelRules = [&lister](core::orders::ShopId shop) {
                        return core::settings::CaseRulesReader(lister).parcelRules(shop);
                    };
                    return core::worklist::WorklistReader(lister).read(filter, now, stop);
                },
            .figures =
                [&lister](const std::string& agent, core::Seconds since) {
                    return core::worklist::WorklistReader(lister).figures(agent, since);
                },
            .targets =
                [&environment](const core::stats::StatisticsSettings& settings,
                               const core::agents::Actor& actor, core::Seconds since,
                               core::jobs::JobContext& job) {
                    return targetsOfDay(environment, settings, actor, since, job);
                },
            .open = [&environment](const WorkItem& item) { open(environment, item); },
            .assign =
                [&environment](const WorkItem& item, const std::string& colleague,
                               const core::agents::Actor& actor) {
                    return assign(environment, item, colleague, actor);
                }};
}

}  // namespace app::composition
