#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "app/composition/agent_session.h"
#include "app/composition/case_services.h"
#include "app/composition/conversation_timer.h"
#include "app/composition/wording_check.h"
#include "core/applications/application_reader.h"
#include "core/backups/backup_service.h"
#include "core/conversations/auto_reply_service.h"
#include "core/conversations/classification_service.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/macro_run.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/customers/contact_reader.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_service.h"
#include "core/handovers/handover_reader.h"
#include "core/handovers/handover_service.h"
#include "core/importing/column_map_service.h"
#include "core/importing/import_reader.h"
#include "core/importing/survey_import.h"
#include "core/importing/tracking_import.h"
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
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/stats/case_fact_repository.h"
#include "core/storage/profile.h"
#include "ui/common/environment.h"

namespace app::composition {

/// Owns everything behind the window: the profile, one connection a thread, readers, services and
/// queues. Built in the order of its members; ended by stopping the threads first.
class Workstation final {
public:
    /// `profile` is there. Throws StorageError.
    Workstation(std::unique_ptr<core::storage::Profile> profile, core::Clock clock,
                ui::common::Prompts& prompts, ui::common::ViewStateStore& viewStates);
    ~Workstation();
    Workstation(const Workstation&) = delete;
    Workstation& operator=(const Workstation&) = delete;

    [[nodiscard]] ui::common::Environment& environment() { return *m_environment; }
    [[nodiscard]] core::storage::Profile& profile() { return *m_profile; }
    /// Who sits in front of the window.
    [[nodiscard]] AgentSession& session() { return m_session; }
    [[nodiscard]] CaseServices& cases() { return m_cases; }
    /// Told by the bridge who is connected.
    [[nodiscard]] core::channels::BridgeReach& bridges() { return m_bridges; }
    [[nodiscard]] core::backups::BackupService& backups() { return m_backups; }
    /// Of the quick jobs: only inside one.
    [[nodiscard]] core::storage::Database& lister() { return m_lister; }
    /// On which figures are counted; one after the other.
    [[nodiscard]] AnalysisGround analysis() { return {m_counter, m_counting}; }
    /// Looks again at the open orders of each shop whose review rules are not those they were last
    /// looked at with: after the settings changed, and at the start when that was cut off.
    void reviewAgain();
    /// From now on held replies leave, snoozed conversations wake and auto replies are sent.
    void watchConversations() { m_conversationTimer.start(); }
    /// Makes the promises due whose events the exports show by now, and writes down what came of reminders: after an
    /// import.
    void settlePromises();
    /// Takes a courier's file of tracking events in, on a connection of its own; call inside a long job.
    /// Puts marks of a survey into the conversations, on a connection of its own; call inside a long job.
    [[nodiscard]] core::importing::SurveyReport importSurvey(core::orders::ShopId shop,
                                                             const std::filesystem::path& file,
                                                             core::jobs::JobContext& job);
    [[nodiscard]] core::importing::TrackingReport importTracking(core::orders::ShopId shop,
                                                                 const std::filesystem::path& file,
                                                                 core::jobs::JobContext& job);
    /// Makes the notices that imports and approvals call for, in pieces: after an import, an approval and a change of the
    /// settings.
    void takeInNotices();
    /// Follows notices whose replies came to their end while the program was killed: at the start.
    void settleNotices();
    /// Moves requests on that the exports show as done or failed: after an import.
    void settleRequests();
    /// Tickets whose notice left while the program ended are told: at the start.
    void settleTickets();
    /// Makes cases of the refunds that the exports show by now, a piece an act: after an import.
    void settleReturns(std::int64_t after = 0);
    /// Starts a search index job: after an import.
    void catchUpSearch();
    /// Starts a backup job; it does nothing when none is due.
    void backUp();
    /// Imports into a certain shop, as a watched folder asks; `done` gets the report on the
    /// screen's thread.
    void importInto(const std::string& shop, const std::vector<std::filesystem::path>& files,
                    std::function<void(const core::importing::ImportReport&)> done);

private:
    [[nodiscard]] core::erasure::ErasurePorts erasurePorts();
    /// What the tickets ask of conversations and promises.
    [[nodiscard]] core::tickets::TicketPorts ticketPorts();
    [[nodiscard]] std::unique_ptr<ui::common::Environment> makeEnvironment();
    void addReading(ui::common::Environment& environment);
    void addImporting(ui::common::Environment& environment);
    [[nodiscard]] core::importing::ImportReport import(
        const core::importing::ImportRequest& request, const core::agents::Actor& actor,
        core::jobs::JobContext& job);
    void list(const core::orders::OrderFilter& filter, const std::stop_token& stop,
              const std::function<void(std::vector<std::int64_t>)>& sink);

    /// Runs a function on the screen's thread; forgotten once the workstation ends.
    [[nodiscard]] core::jobs::JobQueue::Post post();
    void postToScreen(std::function<void()> call);

    /// What is posted goes through it, so that no answer outlives what it answers to.
    QObject m_receiver;
    std::unique_ptr<core::storage::Profile> m_profile;
    core::Clock m_clock;
    ui::common::Prompts& m_prompts;
    ui::common::ViewStateStore& m_viewStates;
    /// Of the writer thread; of the screen; of the quick jobs; of whoever counts figures, one at a time.
    core::storage::Database m_writer;
    core::storage::Database m_screen;
    core::storage::Database m_lister;
    core::storage::Database m_counter;
    std::mutex m_counting;

    core::settings::SettingsReader m_writerSettings;
    core::settings::SettingsReader m_screenSettings;
    core::orders::OrderReader m_orders;
    core::orders::OrderReader m_listOrders;
    core::settings::SettingsReader m_listSettings;
    core::customers::CustomerReader m_customers;
    core::customers::ContactReader m_contacts;
    core::promises::PromiseReader m_promises;
    core::applications::ApplicationReader m_applications;
    core::handovers::HandoverReader m_handovers;
    core::importing::ImportReader m_imports;
    core::conversations::ConversationReader m_conversations;
    core::knowledge::KnowledgeReader m_knowledge;
    core::stats::StatisticsReader m_figures;
    WordingCheck m_wording;

    core::orders::ReviewService m_reviews;
    core::orders::AnnotationService m_annotations;
    core::orders::PrivacyService m_privacy;
    core::orders::HandoffService m_handoffs;
    core::customers::CustomerService m_customerService;
    core::promises::PromiseService m_promiseService;
    core::applications::ApplicationService m_applicationService;
    core::handovers::HandoverService m_handoverService;
    core::settings::SettingsService m_settingsService;
    core::importing::ColumnMapService m_columnMaps;
    core::conversations::ConversationService m_conversationService;
    core::conversations::ClassificationService m_classification;
    core::conversations::MessageService m_messages;
    core::conversations::OutboxService m_outbox;
    core::conversations::AutoReplyService m_autoReplies;
    core::conversations::ConversationReader m_writerConversations;
    core::conversations::MacroRun m_macros;
    core::knowledge::ReplyService m_replies;
    core::knowledge::KnowledgeService m_knowledgeService;
    /// Set on the screen's thread, asked on the writer's.
    core::channels::BridgeReach m_bridges;
    CaseServices m_cases;
    core::backups::BackupService m_backups;
    AgentSession m_session;
    /// What the open orders were last looked at with, or will be by a job that waits.
    std::map<core::orders::ShopId, core::orders::ReviewRules> m_knownRules;

    std::unique_ptr<core::jobs::ActRunner> m_acts;
    std::unique_ptr<core::jobs::JobQueue> m_quickJobs;
    std::unique_ptr<core::jobs::JobQueue> m_longJobs;
    std::unique_ptr<ui::common::Environment> m_environment;
    ConversationTimer m_conversationTimer;
};

}  // namespace app::composition
