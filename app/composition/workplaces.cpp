#include "app/composition/workplaces.h"

#include <QDesktopServices>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <tuple>

#include "app/composition/worklist_ports.h"
#include "core/appraisals/appraisal_reader.h"
#include "core/importing/import_reader.h"
#include "core/learning/learning_reader.h"
#include "core/reports/report_reader.h"
#include "core/returns/return_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/stats/analysis_reader.h"
#include "core/tasks/task_reader.h"
#include "core/team/team_reader.h"
#include "ui/applications/application_pane.h"
#include "ui/applications/applications_page.h"
#include "ui/appraisals/appraisals_page.h"
#include "ui/attachments/evidence_pane.h"
#include "ui/common/plain_text.h"
#include "ui/complaints/complaint_pane.h"
#include "ui/complaints/complaints_page.h"
#include "ui/complaints/complaints_text.h"
#include "ui/conversations/conversations_panel.h"
#include "ui/customers/buyer_pane.h"
#include "ui/handovers/handovers_page.h"
#include "ui/importing/import_panel.h"
#include "ui/knowledge/knowledge_panel.h"
#include "ui/knowledge/reply_pane.h"
#include "ui/learning/learning_page.h"
#include "ui/notices/notices_page.h"
#include "ui/options/option_pane.h"
#include "ui/orders/order_card.h"
#include "ui/orders/review_panel.h"
#include "ui/parcels/parcels_text.h"
#include "ui/parcels/urge_pane.h"
#include "ui/practice/practice_panel.h"
#include "ui/promises/promise_pane.h"
#include "ui/promises/promises_page.h"
#include "ui/quality/quality_page.h"
#include "ui/reminders/reminders_page.h"
#include "ui/reports/feedback_pane.h"
#include "ui/reports/reports_page.h"
#include "ui/requests/requests_page.h"
#include "ui/requests/requests_text.h"
#include "ui/returns/return_pane.h"
#include "ui/returns/returns_page.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"
#include "ui/reviews/reviews_page.h"
#include "ui/search/search_panel.h"
#include "ui/shifts/shifts_page.h"
#include "ui/stats/stats_page.h"
#include "ui/stats/stats_text.h"
#include "ui/team/team_page.h"
#include "ui/tickets/ticket_pane.h"
#include "ui/tickets/tickets_page.h"
#include "ui/tickets/tickets_text.h"
#include "ui/worklist/cases_pane.h"
#include "ui/worklist/worklist_page.h"

namespace app::composition {

namespace {

std::function<ui::common::OrderPage*(QWidget*)> orderCards(ui::common::Environment& environment) {
    return [&environment](QWidget* parent) -> ui::common::OrderPage* {
        return new ui::orders::OrderCard(environment, parent);
    };
}

/// A case of any subject, as that subject says it. The words come from tables that admit no others.
ui::worklist::CaseWords wordsOf(const core::worklist::BuyerCase& open) {
    using core::worklist::WorkKind;
    switch (open.kind) {
        case WorkKind::Request:
            return {ui::requests::RequestsText::of(
                        core::requests::requestKindFromWord(open.what).value()),
                    ui::requests::RequestsText::chip(
                        {.state = core::requests::requestStateFromWord(open.state).value()})};
        case WorkKind::Parcel:
            return {ui::parcels::ParcelsText::of(
                        core::parcels::parcelCaseKindFromWord(open.what).value()),
                    ui::parcels::ParcelsText::chip(
                        core::parcels::parcelCaseStateFromWord(open.state).value())};
        case WorkKind::Return: {
            core::returns::ReturnCase c;
            c.state = core::returns::returnStateFromWord(open.state).value();
            return {
                ui::returns::ReturnsText::of(core::returns::returnKindFromWord(open.what).value()),
                ui::returns::ReturnsText::chip(c)};
        }
        case WorkKind::Complaint:
            return {ui::complaints::ComplaintsText::of(
                        core::complaints::complaintKindFromWord(open.what).value()),
                    ui::complaints::ComplaintsText::chip(
                        core::complaints::complaintStateFromWord(open.state).value())};
        case WorkKind::Ticket:
            return {
                ui::tickets::TicketsText::of(core::tickets::ticketTopicFromWord(open.what).value()),
                ui::tickets::TicketsText::chip(
                    core::tickets::ticketStateFromWord(open.state).value())};
        case WorkKind::Conversation:
        case WorkKind::Promise:
        case WorkKind::Task:
        case WorkKind::Review:
        case WorkKind::Application:
        case WorkKind::Notice:
        case WorkKind::Handover:
        case WorkKind::BuyerReview:
        case WorkKind::Learning:
            break;
    }
    return {};
}

/// The panes beside a transcript, in their order.
std::vector<std::unique_ptr<ui::common::ConversationPane>> makeConversationPanes(
    ui::common::Environment& environment, CaseServices& cases) {
    std::vector<std::unique_ptr<ui::common::ConversationPane>> panes;
    panes.push_back(
        std::make_unique<ui::customers::BuyerPane>(environment, orderCards(environment)));
    panes.push_back(std::make_unique<ui::knowledge::ReplyPane>(environment));
    panes.push_back(std::make_unique<ui::worklist::CasesPane>(
        environment, ui::worklist::CasesPorts{.reader = &cases.buyerCases(), .words = wordsOf}));
    panes.push_back(std::make_unique<ui::parcels::UrgePane>(environment));
    panes.push_back(std::make_unique<ui::promises::PromisePane>(environment));
    panes.push_back(std::make_unique<ui::applications::ApplicationPane>(environment));
    panes.push_back(std::make_unique<ui::tickets::TicketPane>(environment));
    panes.push_back(std::make_unique<ui::returns::ReturnPane>(environment));
    panes.push_back(std::make_unique<ui::complaints::ComplaintPane>(environment));
    panes.push_back(std::make_unique<ui::reports::FeedbackPane>(environment));
    panes.push_back(std::make_unique<ui::options::OptionPane>());
    return panes;
}

std::unique_ptr<ui::common::Workplace> makeTickets(ui::common::Environment& environment,
                                                   CaseServices& cases) {
    return std::make_unique<ui::tickets::TicketsPage>(
        environment,
        ui::tickets::TicketsPage::Ports{
            .departments = cases.departments(),
            .openDepartments = [&environment] { environment.caseRequested.emit("departments", 0); },
            .departmentsChanged = &cases.departmentService().changed});
}

/// The evidence of a case: what its reason needs, and the files.
ui::returns::EvidencePort::Pane evidenceOfReturns(ui::common::Environment& environment,
                                                  QWidget* parent) {
    auto* pane = new ui::attachments::EvidencePane(environment, parent);
    using Evidence =
        std::tuple<std::int64_t, std::string, std::vector<core::returns::EvidenceKind>>;
    const auto show = [pane, shown = std::make_shared<std::optional<Evidence>>()](
                          const core::returns::ReturnCase* c) {
        if (!c) {
            shown->reset();
            pane->setAbout({});
            pane->setNeeded({});
            return;
        }
        Evidence evidence{c->id, c->reason, c->evidence};
        if (*shown == evidence) {
            // A refresh: what is ticked but not yet written stays ticked.
            return;
        }
        *shown = std::move(evidence);
        pane->setAbout(core::tasks::About{c->shop, "return", std::to_string(c->id)});
        std::vector<ui::attachments::NeededEvidence> needed;
        if (const auto* reason = core::returns::findReason(c->reason)) {
            for (const auto kind : reason->evidence) {
                needed.push_back(
                    {.key = ui::common::toScreen(core::returns::toWord(kind)),
                     .text = ui::returns::RulesText::of(kind),
                     .isGiven = std::ranges::find(c->evidence, kind) != c->evidence.end()});
            }
        }
        pane->setNeeded(needed);
    };
    const auto given = [pane] {
        std::vector<core::returns::EvidenceKind> kinds;
        for (const auto& key : pane->givenKeys()) {
            if (const auto kind = core::returns::evidenceKindFromWord(ui::common::toCore(key))) {
                kinds.push_back(*kind);
            }
        }
        return kinds;
    };
    return {.widget = pane,
            .show = show,
            .given = given,
            .watchGiven =
                [pane](std::function<void()> told) {
                    QObject::connect(pane, &ui::attachments::EvidencePane::givenChanged, pane,
                                     std::move(told));
                },
            .pictures = [pane] { return pane->pictureCount(); },
            .add = [pane](const QStringList& paths) { pane->addFiles(paths); },
            .choose = [pane] { pane->chooseFiles(); },
            .paste = [pane] { return pane->paste(); },
            .watch =
                [pane](std::function<void(std::int64_t)> told) {
                    QObject::connect(pane, &ui::attachments::EvidencePane::filesChanged, pane,
                                     std::move(told));
                }};
}

/// Reads on `lister`, of the quick jobs.
ui::importing::ImportHistory importHistory(core::storage::Database& lister) {
    constexpr std::int64_t kMost = 20;
    return {.list = [&lister] { return core::importing::ImportReader(lister).recent(kMost); },
            .report =
                [&lister](std::int64_t import) {
                    return core::importing::ImportReader(lister).report(import);
                }};
}

ui::returns::ReturnsPage::Parts returnParts(ui::common::Environment& environment) {
    auto* service = environment.cases.returnService;
    return {.makeOrderPage = [&environment](QWidget* parent) -> ui::common::OrderPage* {
                return new ui::orders::OrderCard(environment, parent);
            },
            .evidence = {.make =
                             [&environment](QWidget* parent) {
                                 return evidenceOfReturns(environment, parent);
                             }},
            .files = {.exportWaiting =
                          [service](auto route, auto shop, const auto& file, const auto& actor) {
                              return service->exportWaiting(route, shop, file, actor);
                          },
                      .casesBetween =
                          [service](auto shop, auto from, auto to) {
                              return service->casesBetween(shop, from, to);
                          }}};
}

ui::complaints::ComplaintPorts complaintPorts(ui::common::Environment& environment,
                                              CaseServices& cases) {
    return {.departments =
                [&cases] {
                    QStringList names;
                    for (const auto& department : cases.departments().active()) {
                        names.append(ui::common::toScreen(department.name));
                    }
                    return names;
                },
            .makeEvidence =
                [&environment](QWidget* parent, const core::tasks::About& about) {
                    auto* pane = new ui::attachments::EvidencePane(environment, parent);
                    pane->setAbout(about);
                    return pane;
                }};
}

ui::learning::LearningPage::Ports learningPorts(ui::common::Environment& environment,
                                                core::storage::Database& lister) {
    return {
        .makeFiles = [&environment](QWidget* parent, const core::tasks::About& about) -> QWidget* {
            auto* pane = new ui::attachments::EvidencePane(environment, parent);
            pane->setAbout(about);
            return pane;
        },
        // A lead put it there, under a name and an ending of ours.
        .openFile =
            [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
        .readFacts = [&lister] { return core::learning::LearningReader(lister).facts(); }};
}

ui::appraisals::ReadHistory appraisalHistory(core::storage::Database& lister) {
    return [&lister](int year, const core::agents::Actor& actor) {
        core::appraisals::AppraisalReader reader(
            lister, [&lister] { return core::settings::CaseRulesReader(lister).appraisalRules(); });
        return ui::appraisals::History{reader.history(actor), reader.year(year, actor)};
    };
}

ui::quality::QualityPorts qualityPorts(CaseServices& cases, core::storage::Database& lister) {
    return {.readCandidates =
                [&lister](auto shop, auto from, auto to, const std::stop_token& stop) {
                    return core::quality::TalkReader(lister, talkPorts(lister))
                        .candidates(shop, from, to, stop);
                },
            .readView =
                [&lister](const core::quality::Inspection& inspection, core::Moment asOf) {
                    return core::quality::QualityReader(lister, talkPorts(lister))
                        .view(inspection, asOf);
                },
            .rules = [&cases](core::orders::ShopId shop) { return cases.qualityRules(shop); }};
}

ui::reviews::ReviewPorts reviewPorts(CaseServices& cases) {
    return {
        .lister = &cases.reviewLister(),
        .candidates = &cases.invitationLister(),
        .invitationRules =
            [&cases](core::orders::ShopId shop) { return cases.invitationReader().rules(shop); },
        .invitations = &cases.invitations()};
}

/// Reads on `lister`, of the quick jobs. The notice board joins the brief here.
ui::reports::ReportsPorts reportsPorts(core::storage::Database& lister) {
    return {
        .readBrief =
            [&lister](core::Seconds day, core::Seconds now, const core::agents::Actor& actor,
                      const std::stop_token& stop) {
                // What the board has for this reader on the day: the newest first, as there.
                const auto notices = [&lister, &actor](core::Seconds morning) {
                    std::vector<core::reports::BriefNotice> papers;
                    for (const auto& line : core::team::TeamReader(lister).board(
                             actor, core::team::BoardScope::Current, {}, morning)) {
                        if (line.announcement.validFrom < morning + std::chrono::days(1)) {
                            papers.push_back({line.announcement.title, line.announcement.text});
                        }
                    }
                    return papers;
                };
                return core::reports::ReportReader(lister, notices).brief(day, now, actor, stop);
            },
        .tally =
            [&lister](const core::reports::ReportPeriod& period, core::Seconds now) {
                return core::reports::ReportReader(lister).tally(period, now);
            },
        .caseCandidates =
            [&lister](core::Seconds now) {
                return core::reports::ReportReader(lister).caseCandidates(now);
            },
        .complaintsToTakeUp =
            [&lister](core::Seconds since) {
                return core::reports::ReportReader(lister).complaintsToTakeUp(since);
            }};
}

/// The appraisal says figures as the statistics do.
ui::appraisals::FigureWords figureWords() {
    using ui::stats::StatsText;
    return {
        .name = [](auto metric) { return StatsText::metric(metric); },
        .formula = [](auto metric) { return StatsText::formula(metric); },
        .value = [](auto metric, const auto& value) { return StatsText::value(metric, value); },
        .part = [](auto metric, auto amount,
                   bool isDenominator) { return StatsText::part(metric, amount, isDenominator); }};
}

/// What is read here runs on the counting thread of the page.
ui::stats::StatsPorts statsPorts(ui::common::Environment& environment, const AnalysisGround& ground,
                                 ui::knowledge::KnowledgePanel& knowledge) {
    constexpr std::size_t kMostQuestions = 200;
    ui::stats::StatsPorts ports;
    ports.questions = [ground](const auto& scope, auto& job) {
        const std::scoped_lock lock(ground.mutex);
        return core::stats::AnalysisReader(ground.counter).questions(scope, kMostQuestions, job);
    };
    ports.cases = [ground](const auto& scope) {
        const std::scoped_lock lock(ground.mutex);
        return core::stats::AnalysisReader(ground.counter).cases(scope);
    };
    ports.reviewCauses = [ground](const auto& scope) {
        const std::scoped_lock lock(ground.mutex);
        return core::stats::AnalysisReader(ground.counter).reviewCausesByComplaint(scope);
    };
    ports.segments = [ground](const auto& scope, auto& job) {
        const std::scoped_lock lock(ground.mutex);
        return core::stats::AnalysisReader(ground.counter).segments(scope, job);
    };
    ports.handlingTimes = [ground](const auto& scope) {
        const std::scoped_lock lock(ground.mutex);
        return core::stats::AnalysisReader(ground.counter).handlingTimes(scope);
    };
    ports.improvements = [ground] {
        const std::scoped_lock lock(ground.mutex);
        auto tasks = core::tasks::TaskReader(ground.counter).open();
        std::erase_if(tasks, [](const core::tasks::Task& task) {
            return task.kind != core::tasks::TaskKind::Improve;
        });
        return tasks;
    };
    ports.startReply = [&environment, &knowledge](const QString& title, const QString& text) {
        environment.workplaceRequested.emit(QStringLiteral("knowledge"));
        knowledge.startReply(title, text);
    };
    return ports;
}

}  // namespace

std::vector<std::unique_ptr<ui::common::Workplace>> makeWorkplaces(
    ui::common::Environment& environment, CaseServices& cases, core::storage::Database& lister,
    const AnalysisGround& analysis, ui::practice::Rush* rush,
    ui::parcels::ImportTracking importTracking, ui::importing::ImportSurvey importSurvey) {
    std::vector<std::unique_ptr<ui::common::Workplace>> workplaces;
    const auto add = [&workplaces](std::unique_ptr<ui::common::Workplace> workplace) {
        workplaces.push_back(std::move(workplace));
    };
    add(std::make_unique<ui::worklist::WorklistPage>(environment,
                                                     worklistPorts(environment, lister)));
    add(std::make_unique<ui::conversations::ConversationsPanel>(
        environment, makeConversationPanes(environment, cases)));
    add(std::make_unique<ui::orders::ReviewPanel>(environment));
    add(std::make_unique<ui::parcels::ParcelsPage>(environment, std::move(importTracking)));
    add(std::make_unique<ui::reminders::RemindersPage>(environment));
    add(std::make_unique<ui::notices::NoticesPage>(environment, orderCards(environment)));
    add(std::make_unique<ui::requests::RequestsPage>(environment, orderCards(environment)));
    add(std::make_unique<ui::returns::ReturnsPage>(environment, returnParts(environment)));
    add(std::make_unique<ui::complaints::ComplaintsPage>(environment,
                                                         complaintPorts(environment, cases)));
    add(std::make_unique<ui::reviews::ReviewsPage>(environment, reviewPorts(cases)));
    add(makeTickets(environment, cases));
    add(std::make_unique<ui::search::SearchPanel>(environment));
    auto knowledge = std::make_unique<ui::knowledge::KnowledgePanel>(environment, nullptr,
                                                                     &cases.replyProposals());
    auto& knowledgePanel = *knowledge;
    add(std::move(knowledge));
    add(std::make_unique<ui::promises::PromisesPage>(environment));
    add(std::make_unique<ui::applications::ApplicationsPage>(
        environment, ui::applications::ApplicationsPage::Proposals{&cases.replyProposalReader(),
                                                                   &cases.replyProposals()}));
    add(std::make_unique<ui::handovers::HandoversPage>(environment));
    add(std::make_unique<ui::team::TeamPage>(environment));
    add(std::make_unique<ui::reports::ReportsPage>(environment, reportsPorts(lister)));
    add(std::make_unique<ui::shifts::ShiftsPage>(environment));
    add(std::make_unique<ui::stats::StatsPage>(environment,
                                               statsPorts(environment, analysis, knowledgePanel)));
    add(std::make_unique<ui::quality::QualityPage>(environment, qualityPorts(cases, lister)));
    add(std::make_unique<ui::appraisals::AppraisalsPage>(environment, figureWords(),
                                                         appraisalHistory(lister)));
    add(std::make_unique<ui::learning::LearningPage>(environment,
                                                     learningPorts(environment, lister)));
    add(std::make_unique<ui::importing::ImportPanel>(
        environment, std::move(importSurvey), importHistory(lister),
        [&rows = cases.rejectedRows()](std::int64_t import, const std::filesystem::path& path,
                                       const std::string& reason, const core::agents::Actor& actor,
                                       const core::agents::Witness& second) {
            return rows.writeWhole(import, path, reason, actor, second);
        }));
    if (rush) {
        workplaces.push_back(std::make_unique<ui::practice::PracticePanel>(environment, *rush));
    }
    return workplaces;
}

}  // namespace app::composition
