#pragma once

#include <QObject>

#include "core/applications/application_reader.h"
#include "core/applications/application_service.h"
#include "core/base/random_id.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/macro_run.h"
#include "core/conversations/message_service.h"
#include "core/customers/contact_reader.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_service.h"
#include "core/customers/duplicate_reader.h"
#include "core/handovers/handover_reader.h"
#include "core/handovers/handover_service.h"
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
#include "tests/support/qt/recording_prompts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"
#include "ui/common/environment.h"

namespace support {

/// An empty shop of id 1 behind the environment that the program gives its window; acts run inline.
struct Desk {
    explicit Desk(core::storage::Database opened = testDatabase()) : database(std::move(opened)) {}

    /// Declared first: answers that come after the queues ended are forgotten with it.
    QObject receiver;
    core::storage::Database database;
    core::Seconds now = *core::parseLocalTime("2017-07-08 12:00:00");
    core::Clock clock = [this] { return now; };
    core::orders::OrderReader orders{database};
    core::customers::CustomerReader customers{database};
    core::customers::ContactReader contacts{database};
    core::promises::PromiseReader promises{database};
    core::applications::ApplicationReader applications{database};
    core::handovers::HandoverReader handovers{database};
    core::settings::SettingsReader settings{database};
    core::orders::ReviewService reviews{
        database, clock, [this](core::orders::ShopId shop) { return settings.reviewRules(shop); }};
    core::orders::AnnotationService annotations{database, clock};
    core::orders::PrivacyService privacy{database, clock};
    core::orders::HandoffService handoffs{database, clock};
    core::customers::CustomerService customerService{database, clock};
    core::promises::PromiseService promiseService{database, clock};
    core::applications::ApplicationService applicationService{
        database, clock,
        [this](core::orders::ShopId shop) { return settings.applicationRules(shop); }};
    core::handovers::HandoverService handoverService{database, clock, core::randomId};
    core::settings::SettingsService settingsService{database, clock};
    core::conversations::ConversationReader conversations{database};
    core::conversations::ConversationService conversationService{database, clock};
    core::conversations::ClassificationService classification{database, clock};
    core::conversations::MessageService messages{database, clock};
    core::conversations::OutboxService outbox{database, clock, core::randomId};
    core::knowledge::KnowledgeReader knowledge{database};
    core::knowledge::ReplyService replies{database, clock};
    core::knowledge::KnowledgeService knowledgeService{database, clock};
    core::conversations::MacroRun macros{
        database,
        clock,
        {conversationService, classification, outbox, {},
         [this](core::knowledge::MacroId macro, const core::agents::Actor& actor) {
             (void)knowledgeService.countMacroUse(macro, actor);
         }}};
    core::jobs::ActRunner acts{core::jobs::ActRunner::Mode::Inline, nullptr};
    /// What findDuplicates gives for any buyer; outlives the queue whose jobs read it.
    std::vector<core::customers::Duplicate> duplicates;
    core::jobs::JobQueue longJobs{post()};
    core::jobs::JobQueue quickJobs{post()};
    RecordingPrompts prompts;
    ui::common::MemoryViewStateStore viewStates;
    /// What listOrders gives for any filter; the jobs never touch the database.
    std::vector<std::int64_t> listed;
    ui::common::Environment environment{
        .orders = orders,
        .customers = customers,
        .contacts = contacts,
        .promises = promises,
        .applications = applications,
        .handovers = handovers,
        .settings = settings,
        .conversations = conversations,
        .knowledge = knowledge,
        .reviews = reviews,
        .annotations = annotations,
        .privacy = privacy,
        .handoffs = handoffs,
        .customerService = customerService,
        .promiseService = promiseService,
        .applicationService = applicationService,
        .handoverService = handoverService,
        .settingsService = settingsService,
        .conversationService = conversationService,
        .classification = classification,
        .messages = messages,
        .outbox = outbox,
        .macros = macros,
        .replies = replies,
        .knowledgeService = knowledgeService,
        .acts = acts,
        .longJobs = longJobs,
        .quickJobs = quickJobs,
        .now = clock,
        .actor = [] { return core::agents::Actor{"Lin"}; },
        .listOrders =
            [this](const core::orders::OrderFilter&, const std::stop_token&,
                   const std::function<void(std::vector<std::int64_t>)>& sink) { sink(listed); },
        .countReviews = [](const auto&) { return core::orders::ReviewCounts{}; },
        .findDuplicates = [this](const auto&, const auto&) { return duplicates; },
        .prompts = &prompts,
        .viewStates = &viewStates};

    core::jobs::JobQueue::Post post() {
        return [this](std::function<void()> call) {
            QMetaObject::invokeMethod(&receiver, std::move(call), Qt::QueuedConnection);
        };
    }
};

}  // namespace support
