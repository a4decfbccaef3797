#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/base/time.h"
#include "core/channels/bridge_presence.h"
#include "core/conversations/message.h"
#include "ui/common/prompts.h"
#include "ui/common/view_state_store.h"
#include "ui/theme/colours.h"

namespace core::agents {
class AgentReader;
class AgentService;
}  // namespace core::agents
namespace core::applications {
class ApplicationReader;
class ApplicationService;
}  // namespace core::applications
namespace core::appraisals {
class AppraisalReader;
class AppraisalService;
}  // namespace core::appraisals
namespace core::attachments {
class AttachmentReader;
class AttachmentService;
}  // namespace core::attachments
namespace core::complaints {
class ComplaintReader;
class ComplaintService;
}  // namespace core::complaints
namespace core::conversations {
class ClassificationService;
class ConversationReader;
class ConversationService;
class MacroRun;
class MessageService;
class OutboxService;
enum class Step;
}  // namespace core::conversations
namespace core::customers {
class ContactReader;
struct Customer;
class CustomerReader;
class CustomerService;
struct Duplicate;
struct RepeatPurchases;
}  // namespace core::customers
namespace core::handovers {
class HandoverReader;
class HandoverService;
}  // namespace core::handovers
namespace core::importing {
struct ColumnMap;
struct ImportReport;
struct ImportRequest;
struct TablePreview;
}  // namespace core::importing
namespace core::jobs {
class ActRunner;
class JobContext;
class JobQueue;
}  // namespace core::jobs
namespace core::knowledge {
class KnowledgeReader;
class KnowledgeService;
class ReplyService;
}  // namespace core::knowledge
namespace core::learning {
class LearningReader;
class LearningService;
}  // namespace core::learning
namespace core::notices {
class NoticeReader;
class NoticeService;
class OrderNotices;
}  // namespace core::notices
namespace core::orders {
class AnnotationService;
class HandoffService;
struct OrderFilter;
class OrderReader;
class PrivacyService;
struct ReviewCounts;
class ReviewService;
}  // namespace core::orders
namespace core::parcels {
class ParcelReader;
class ParcelService;
}  // namespace core::parcels
namespace core::promises {
class PromiseReader;
class PromiseService;
}  // namespace core::promises
namespace core::quality {
class QualityReader;
class QualityService;
}  // namespace core::quality
namespace core::reminders {
class ReminderReader;
class ReminderService;
}  // namespace core::reminders
namespace core::reports {
class ReportReader;
class ReportService;
}  // namespace core::reports
namespace core::requests {
class RequestReader;
class RequestService;
}  // namespace core::requests
namespace core::returns {
class ReturnReader;
class ReturnService;
}  // namespace core::returns
namespace core::reviews {
class ReviewCaseReader;
class ReviewCaseService;
}  // namespace core::reviews
namespace core::search {
struct MessageHit;
struct MessageSearchFilter;
}  // namespace core::search
namespace core::settings {
class SettingsReader;
class SettingsService;
}  // namespace core::settings
namespace core::shifts {
class ShiftReader;
class ShiftService;
}  // namespace core::shifts
namespace core::stats {
class ExclusionService;
struct FigureOpening;
class KpiService;
enum class StatisticsError;
struct StatisticsQuery;
class StatisticsReader;
struct StatisticsTable;
}  // namespace core::stats
namespace core::tasks {
class TaskReader;
class TaskService;
}  // namespace core::tasks
namespace core::team {
class TeamReader;
class TeamService;
}  // namespace core::team
namespace core::tickets {
class TicketReader;
class TicketService;
}  // namespace core::tickets
namespace core::wording {
struct GuardHit;
}  // namespace core::wording

namespace ui::common {

/// Readers and services of the cases. Null in tests that do without them, never in the program. Only named here, so
/// that a subject's header is read by its own screen and not by every other.
struct CaseDesk {
    core::agents::AgentReader* agents = nullptr;
    core::agents::AgentService* agentService = nullptr;
    core::appraisals::AppraisalReader* appraisals = nullptr;
    core::appraisals::AppraisalService* appraisalService = nullptr;
    core::attachments::AttachmentReader* attachments = nullptr;
    core::attachments::AttachmentService* attachmentService = nullptr;
    core::complaints::ComplaintReader* complaints = nullptr;
    core::complaints::ComplaintService* complaintService = nullptr;
    core::learning::LearningReader* learning = nullptr;
    core::learning::LearningService* learningService = nullptr;
    core::notices::NoticeReader* notices = nullptr;
    core::notices::NoticeService* noticeService = nullptr;
    core::notices::OrderNotices* orderNotices = nullptr;
    core::parcels::ParcelReader* parcels = nullptr;
    core::parcels::ParcelService* parcelService = nullptr;
    core::quality::QualityReader* quality = nullptr;
    core::quality::QualityService* qualityService = nullptr;
    core::reminders::ReminderReader* reminders = nullptr;
    core::reminders::ReminderService* reminderService = nullptr;
    core::reports::ReportReader* reports = nullptr;
    core::reports::ReportService* reportService = nullptr;
    core::requests::RequestReader* requests = nullptr;
    core::requests::RequestService* requestService = nullptr;
    core::returns::ReturnReader* returns = nullptr;
    core::returns::ReturnService* returnService = nullptr;
    core::reviews::ReviewCaseReader* reviewCases = nullptr;
    core::reviews::ReviewCaseService* reviewCaseService = nullptr;
    core::shifts::ShiftReader* shifts = nullptr;
    core::shifts::ShiftService* shiftService = nullptr;
    core::stats::StatisticsReader* statistics = nullptr;
    core::stats::ExclusionService* exclusions = nullptr;
    core::stats::KpiService* kpiReports = nullptr;
    core::tasks::TaskReader* tasks = nullptr;
    core::tasks::TaskService* taskService = nullptr;
    core::team::TeamReader* team = nullptr;
    core::team::TeamService* teamService = nullptr;
    core::tickets::TicketReader* tickets = nullptr;
    core::tickets::TicketService* ticketService = nullptr;
};

/// A reply that an agent has just sent.
struct SentReply {
    core::conversations::ConversationId conversation = 0;
    core::orders::ShopId shop = 0;
    std::string buyer;
    QString text;
};

/// What a new case begins with: from a chat, an order or another case.
struct CaseStart {
    std::string kind;
    core::orders::ShopId shop = 0;
    std::optional<std::int64_t> conversation;
    std::string orderNumber;
    std::string buyer;
    /// The case that it comes from, as in the event book; empty: none.
    std::string fromKind;
    std::string from;
};

/// What `app` hands to the workplaces: readers of the screen's own connection, services of the
/// writer thread (call them only inside runAct), queues, the clock and the agent. Lives longer than
/// every panel.
struct Environment {
    core::orders::OrderReader& orders;
    core::customers::CustomerReader& customers;
    core::customers::ContactReader& contacts;
    core::promises::PromiseReader& promises;
    core::applications::ApplicationReader& applications;
    core::handovers::HandoverReader& handovers;
    core::settings::SettingsReader& settings;
    core::conversations::ConversationReader& conversations;
    core::knowledge::KnowledgeReader& knowledge;

    core::orders::ReviewService& reviews;
    core::orders::AnnotationService& annotations;
    core::orders::PrivacyService& privacy;
    core::orders::HandoffService& handoffs;
    core::customers::CustomerService& customerService;
    core::promises::PromiseService& promiseService;
    core::applications::ApplicationService& applicationService;
    core::handovers::HandoverService& handoverService;
    core::settings::SettingsService& settingsService;
    core::conversations::ConversationService& conversationService;
    core::conversations::ClassificationService& classification;
    core::conversations::MessageService& messages;
    core::conversations::OutboxService& outbox;
    core::conversations::MacroRun& macros;
    core::knowledge::ReplyService& replies;
    core::knowledge::KnowledgeService& knowledgeService;

    CaseDesk cases;

    core::jobs::ActRunner& acts;
    /// Imports and index work: one after the other.
    core::jobs::JobQueue& longJobs;
    /// Lists and searches of the screen, so that they never wait behind an import.
    core::jobs::JobQueue& quickJobs;
    core::Clock now;
    std::function<core::agents::Actor()> actor;
    /// Whether a PIN stands before the window; null, as in tests: no.
    std::function<bool()> needsSignIn;
    /// Somebody else sits here now, or the same one as something else.
    core::Signal<> actorChanged;
    /// Asks the shell's owner to hide everything until somebody signs in.
    core::Signal<> lockRequested;

    /// Row ids of a list on a connection of its own; call inside a quick job. `filter.text` is
    /// resolved too.
    std::function<void(const core::orders::OrderFilter&, std::stop_token,
                       std::function<void(std::vector<std::int64_t>)>)>
        listOrders;
    /// The newest messages and notes that hold a text, at most as many; on a connection of its own,
    /// call inside a quick job.
    std::function<std::vector<core::search::MessageHit>(
        const std::string&, const core::search::MessageSearchFilter&, std::size_t,
        std::stop_token)>
        findMessages;
    /// Counting a large shop takes longer than a frame: on a connection of its own; call inside a
    /// quick job.
    std::function<core::orders::ReviewCounts(std::optional<core::orders::ShopId>)> countReviews;
    /// Counts figures on a connection of its own; call inside a job of the page's own, since a large shop takes seconds.
    std::function<core::Result<core::stats::StatisticsTable, core::stats::StatisticsError>(
        const core::stats::StatisticsQuery&, core::jobs::JobContext&)>
        countFigures;
    /// The same for the rows behind one figure, at most as many of each kind.
    std::function<core::Result<core::stats::FigureOpening, core::stats::StatisticsError>(
        const core::stats::StatisticsQuery&, core::jobs::JobContext&, std::size_t)>
        openFigure;
    /// Runs an import on a connection of its own; call inside a long job.
    std::function<core::importing::ImportReport(const core::importing::ImportRequest&,
                                                core::jobs::JobContext&)>
        runImport;
    /// The report of the newest import of the profile, or nothing.
    std::function<std::optional<core::importing::ImportReport>()> lastImport;
    std::function<std::optional<core::importing::TablePreview>(const std::filesystem::path&)>
        previewTable;
    /// Writes the rows that an import rejected, on a connection of its own; call inside a long job.
    /// Returns the files written, as core::importing::writeRejectedRows does.
    std::function<std::vector<std::filesystem::path>(std::int64_t importId,
                                                     const std::filesystem::path&)>
        exportRejectedRows;
    /// Other nicks of a buyer, on a connection of its own; call inside a quick job.
    std::function<std::vector<core::customers::Duplicate>(const core::customers::Customer&,
                                                          const std::stop_token&)>
        findDuplicates;
    /// Who came back and how many of all (R210), on a connection of its own; call inside a quick job.
    std::function<core::customers::RepeatPurchases(core::orders::ShopId)> readRepeatPurchases;
    /// Keeps the map a person made (on the writer thread; call inside runAct).
    std::function<void(const core::importing::ColumnMap&)> keepColumnMap;

    /// What the guard says to a reply before it leaves (core/wording/guard.h).
    std::function<std::vector<core::wording::GuardHit>(const std::string& text,
                                                       core::conversations::ConversationId)>
        checkWording;

    /// Something in the mirror changed (an import ended): lists read again. Emitted on the screen's
    /// thread.
    core::Signal<> mirrorChanged;
    /// Asks the shell to open an order in order review.
    core::Signal<core::orders::OrderKey> orderRequested;
    /// Asks the replies beside the transcript for the scripts of a step.
    core::Signal<core::conversations::Step> scriptsRequested;
    /// Somebody waits and nobody looks: a complete, translated sentence for a notification.
    core::Signal<QString> attentionWanted;
    /// Asks the shell to open a conversation at the desk.
    core::Signal<core::conversations::ConversationId> conversationRequested;
    /// The composer tells each reply, so that a promise in it is offered to be kept track of.
    core::Signal<SentReply> replySent;
    /// Asks the shell for the workplace of a kind of record (`return`, `ticket`, `complaint`, `parcel`, `review`) and the
    /// record in it.
    core::Signal<std::string, std::int64_t> caseRequested;
    /// Asks the workplace of a kind of case for a new one, with what is known by now.
    core::Signal<CaseStart> caseStartRequested;
    /// Asks the worklist for the next item, or to come back to the front from one.
    core::Signal<> nextWorkRequested;
    /// Asks order review for a list, such as what an import changed.
    core::Signal<core::orders::OrderFilter> ordersRequested;
    /// Asks the conversations to open one at a message, with the words to mark (may be empty);
    /// message 0: at its end.
    core::Signal<core::conversations::ConversationId, core::conversations::MessageId, std::string>
        messageRequested;
    /// Asks the shell to bring the workplace of this objectName to the front.
    core::Signal<QString> workplaceRequested;
    /// Asks the shell to show a notice; text is complete and translated. What did not work is never told in the tone of
    /// what did.
    core::Signal<QString, theme::Tone> noticed;
    /// The same after an import: the notice leads to the imports.
    core::Signal<QString, theme::Tone> importNoticed;
    /// Asks for the import of these files, from any way in.
    core::Signal<std::vector<std::filesystem::path>> importRequested;

    /// Who is connected to the bridge; the screen's thread.
    std::vector<core::channels::BridgeClient> bridgeClients;
    core::Signal<> bridgeChanged;

    /// File dialogs and questions; a recording one in tests. Never null in the program.
    Prompts* prompts = nullptr;
    /// Where lists keep their columns; null: they forget.
    ViewStateStore* viewStates = nullptr;
    /// When the newest import that brought something ended; nothing before the first.
    std::function<std::optional<core::Seconds>()> dataAsOf;
};

}  // namespace ui::common
