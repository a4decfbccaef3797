#pragma once

#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/agents/actor.h"
#include "core/applications/application_reader.h"
#include "core/applications/application_service.h"
#include "core/base/time.h"
#include "core/channels/bridge_presence.h"
#include "core/conversations/classification_service.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/macro_run.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/customers/contact_reader.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_service.h"
#include "core/customers/duplicate_reader.h"
#include "core/handovers/handover_reader.h"
#include "core/handovers/handover_service.h"
#include "core/importing/import_report.h"
#include "core/importing/import_service.h"
#include "core/jobs/act_runner.h"
#include "core/jobs/job_queue.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/handoff_service.h"
#include "core/orders/order_reader.h"
#include "core/orders/privacy_service.h"
#include "core/orders/review_service.h"
#include "core/promises/promise_reader.h"
#include "core/promises/promise_service.h"
#include "core/search/message_search.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/wording/guard.h"
#include "ui/common/prompts.h"
#include "ui/common/view_state_store.h"

namespace ui::common {

/// A reply that an agent has just sent.
struct SentReply {
    core::conversations::ConversationId conversation = 0;
    core::orders::ShopId shop = 0;
    std::string buyer;
    QString text;
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

    core::jobs::ActRunner& acts;
    /// Imports and index work: one after the other.
    core::jobs::JobQueue& longJobs;
    /// Lists and searches of the screen, so that they never wait behind an import.
    core::jobs::JobQueue& quickJobs;
    core::Clock now;
    std::function<core::agents::Actor()> actor;

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
    /// Asks order review for a list, such as what an import changed.
    core::Signal<core::orders::OrderFilter> ordersRequested;
    /// Asks the conversations to open one at a message, with the words to mark (may be empty);
    /// message 0: at its end.
    core::Signal<core::conversations::ConversationId, core::conversations::MessageId, std::string>
        messageRequested;
    /// Asks the shell to bring the workplace of this objectName to the front.
    core::Signal<QString> workplaceRequested;
    /// Asks the shell to show a notice; text is complete and translated.
    core::Signal<QString> noticed;
    /// The same after an import: the notice leads to the imports.
    core::Signal<QString> importNoticed;
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
