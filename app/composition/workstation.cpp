#include "app/composition/workstation.h"

#include <QMetaObject>

#include <algorithm>
#include <unordered_set>

#include "core/agents/agent_policy.h"
#include "core/base/random_id.h"
#include "core/customers/duplicate_reader.h"
#include "core/importing/import_service.h"
#include "core/importing/rejected_rows_service.h"
#include "core/orders/review_intake.h"
#include "core/search/message_search.h"
#include "core/search/order_search.h"
#include "core/settings/case_rules_reader.h"
#include "core/shifts/shift_reader.h"
#include "core/storage/backup.h"

namespace app::composition {

using core::storage::Database;
using core::storage::Profile;

namespace {

/// More hits than this are not listed: nobody reads them.
constexpr std::size_t kMostHits = 20'000;

core::orders::ReviewService::Rules rulesOf(core::settings::SettingsReader& settings) {
    return [&settings](core::orders::ShopId shop) { return settings.reviewRules(shop); };
}

}  // namespace

Workstation::Workstation(std::unique_ptr<Profile> profile, core::Clock clock,
                         ui::common::Prompts& prompts, ui::common::ViewStateStore& viewStates)
    : m_profile(std::move(profile))
    , m_clock(std::move(clock))
    , m_prompts(prompts)
    , m_viewStates(viewStates)
    , m_writer(m_profile->connect(Database::Mode::ReadWrite))
    , m_screen(m_profile->connect(Database::Mode::ReadOnly))
    , m_lister(m_profile->connect(Database::Mode::ReadOnly))
    , m_counter(m_profile->connect(Database::Mode::ReadOnly))
    , m_writerSettings(m_writer)
    , m_screenSettings(m_screen)
    , m_orders(m_screen)
    , m_listOrders(m_lister)
    , m_listSettings(m_lister)
    , m_customers(m_screen)
    , m_contacts(m_screen)
    , m_promises(m_screen)
    , m_applications(m_screen)
    , m_handovers(m_screen)
    , m_imports(m_screen)
    , m_conversations(m_screen)
    , m_knowledge(m_screen)
    , m_figures(m_counter, core::stats::caseFacts(m_counter))
    , m_wording(m_screen)
    , m_reviews(m_writer, m_clock, rulesOf(m_writerSettings))
    , m_annotations(m_writer, m_clock)
    , m_privacy(m_writer, m_clock)
    , m_handoffs(m_writer, m_clock)
    , m_customerService(m_writer, m_clock)
    , m_promiseService(m_writer, m_clock)
    , m_applicationService(
          m_writer, m_clock,
          [this](core::orders::ShopId shop) { return m_writerSettings.applicationRules(shop); })
    , m_handoverService(m_writer, m_clock, core::randomId)
    , m_settingsService(m_writer, m_clock)
    , m_columnMaps(m_writer, m_clock)
    , m_conversationService(m_writer, m_clock,
                            [this](const std::string& name) {
                                return core::agents::AgentReader(m_writer).find(name);
                            })
    , m_classification(m_writer, m_clock)
    , m_messages(m_writer, m_clock)
    , m_outbox(m_writer, m_clock, core::randomId)
    , m_autoReplies(
          m_writer, m_clock,
          [this](core::orders::ShopId shop) { return m_writerSettings.conversationRules(shop); },
          m_outbox)
    , m_writerConversations(m_writer)
    , m_macros(
          m_writer, m_clock,
          {m_conversationService, m_classification, m_outbox,
           [this](const core::conversations::Conversation& conversation, const std::string& what,
                  core::Seconds due, const core::agents::Actor& actor) {
               return m_promiseService
                   .make({.shop = conversation.shop,
                          .conversation = conversation.id,
                          .buyer = conversation.buyer,
                          .what = what,
                          .dueAt = due},
                         actor)
                   .has_value();
           },
           [this](core::knowledge::MacroId macro, const core::agents::Actor& actor) {
               (void)m_knowledgeService.countMacroUse(macro, actor);
           }})
    , m_replies(m_writer, m_clock)
    , m_knowledgeService(m_writer, m_clock)
    , m_cases({.writer = m_writer,
               .screen = m_screen,
               .lister = m_lister,
               .clock = m_clock,
               .outbox = m_outbox,
               .bridges = m_bridges,
               .annotations = m_annotations,
               .applications = m_applicationService,
               .handoffs = m_handoffs,
               .replies = m_replies,
               .settings = m_writerSettings,
               .attachments = m_profile->paths().attachments(),
               .tickets = ticketPorts(),
               .erasures = erasurePorts()})
    , m_backups(*m_profile, m_clock)
    , m_session(m_screen, m_screenSettings)
    , m_acts(std::make_unique<core::jobs::ActRunner>(core::jobs::ActRunner::Mode::Threaded, post()))
    , m_quickJobs(std::make_unique<core::jobs::JobQueue>(post()))
    , m_longJobs(std::make_unique<core::jobs::JobQueue>(post()))
    , m_environment(makeEnvironment())
    , m_conversationTimer(*m_environment, m_autoReplies, m_writerConversations) {
    for (const auto& shop : m_screenSettings.shops()) {
        m_knownRules[shop.id] = m_screenSettings.reviewedRules(shop.id);
    }
}

core::erasure::ErasurePorts Workstation::erasurePorts() {
    return {.makeId = core::randomId,
            .attachments = m_profile->paths().attachments(),
            .logs =
                [folder = m_profile->paths().state] {
                    std::vector<std::filesystem::path> logs;
                    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
                        if (entry.is_regular_file() && entry.path().extension() == ".log") {
                            logs.push_back(entry.path());
                        }
                    }
                    return logs;
                },
            .newestBackup = [folder = m_profile->paths().backups()]() -> std::optional<core::Seconds> {
                const auto backups = core::storage::listBackups(folder);
                return backups.empty() ? std::nullopt : std::optional(backups.back().at);
            }};
}

core::tickets::TicketPorts Workstation::ticketPorts() {
    return {.dutyLead =
                [this] {
                    const auto now = m_clock();
                    const auto today =
                        std::chrono::floor<std::chrono::days>(now + core::kChinaOffset);
                    std::vector<std::string> onShift;
                    for (const auto& line : core::shifts::ShiftReader(m_writer, m_writer)
                                                .roster(today - std::chrono::days{1},
                                                        today + std::chrono::days{1})) {
                        if (line.startsAt <= now && now < line.endsAt) {
                            onShift.push_back(line.agent);
                        }
                    }
                    return core::agents::escalationReceiver(
                        core::agents::AgentReader(m_writer).list(), onShift);
                },
            .addNote =
                [this](std::int64_t conversation, const std::string& text,
                       const core::agents::Actor& actor) {
                    (void)m_classification.addNote({conversation, 0}, text, actor);
                },
            .makePromise =
                [this](const core::tickets::Ticket& ticket, const std::string& what,
                       core::Seconds due, const core::agents::Actor& actor) {
                    (void)m_promiseService.make({.shop = ticket.shop,
                                                 .conversation = ticket.conversation,
                                                 .orderNumber = ticket.orderNumber,
                                                 .buyer = ticket.buyer,
                                                 .owner = ticket.owner,
                                                 .what = what,
                                                 .dueAt = due},
                                                actor);
                }};
}

Workstation::~Workstation() {
    // Threads first: they use everything else. Acts that were asked for still run to their end.
    m_longJobs.reset();
    m_quickJobs.reset();
    m_acts.reset();
}

core::jobs::JobQueue::Post Workstation::post() {
    return [this](std::function<void()> call) { postToScreen(std::move(call)); };
}

void Workstation::postToScreen(std::function<void()> call) {
    QMetaObject::invokeMethod(&m_receiver, std::move(call), Qt::QueuedConnection);
}

void Workstation::reviewAgain() {
    for (const auto& shop : m_screenSettings.shops()) {
        auto rules = m_screenSettings.reviewRules(shop.id);
        const auto known =
            m_knownRules.try_emplace(shop.id, m_screenSettings.reviewedRules(shop.id)).first;
        if (known->second == rules) {
            continue;
        }
        known->second = rules;
        m_longJobs->add("review-again", [this, id = shop.id,
                                         rules = std::move(rules)](core::jobs::JobContext& job) {
            auto database = m_profile->connect(Database::Mode::ReadWrite);
            core::orders::reviewAgain(database, id, rules, m_clock(), job,
                                      core::settings::SettingsReader(database).couriers());
            if (!job.isCancelled()) {
                (void)core::settings::SettingsService(database, m_clock)
                    .setReviewedRules(id, rules, core::agents::systemActor());
            }
        });
    }
}

void Workstation::settlePromises() {
    m_acts->run([this] { return m_promiseService.settleEvents(); },
                [](const std::vector<core::promises::PromiseId>&) {});
    m_acts->run([this] { return m_cases.reminderService().settleOutcomes(); }, [](std::int64_t) {});
}

void Workstation::settleNotices() {
    m_acts->run([this] { return m_cases.noticeService().settleReplies(); },
                [](const std::vector<core::notices::NoticeId>&) {});
}

void Workstation::takeInNotices() {
    m_acts->run([this] { return m_cases.orderNotices().takeIn(); },
                [this](bool isMore) {
                    // In pieces, so that an agent's act takes its turn between two.
                    if (isMore) {
                        takeInNotices();
                    }
                });
}

void Workstation::settleRequests() {
    m_acts->run([this] { return m_cases.requests().settle(); },
                [](const std::vector<core::requests::RequestId>&) {});
    m_acts->run([this] { return m_applicationService.settle(); },
                [](const std::vector<core::applications::ApplicationId>&) {});
}

void Workstation::settleTickets() {
    m_acts->run([this] { return m_cases.desk().ticketService->settleNotices(); },
                [](const std::vector<core::tickets::TicketId>&) {});
}

void Workstation::settleReturns(std::int64_t after) {
    m_acts->run([this, after] { return m_cases.returns().settleImport(after); },
                [this](const std::optional<std::int64_t>& next) {
                    if (next) {
                        settleReturns(*next);
                    }
                });
}

void Workstation::catchUpSearch() {
    m_longJobs->add("search-index", [this](core::jobs::JobContext& job) {
        auto database = m_profile->connect(Database::Mode::ReadWrite);
        core::search::OrderSearch::catchUp(database, job);
        core::search::MessageSearch::catchUp(database, job);
    });
}

void Workstation::backUp() {
    m_longJobs->add("backup",
                    [this](core::jobs::JobContext&) { (void)m_profile->backupIfDue(m_clock()); });
}

void Workstation::importInto(const std::string& shop,
                             const std::vector<std::filesystem::path>& files,
                             std::function<void(const core::importing::ImportReport&)> done) {
    m_longJobs->add(
        "import", [this, shop, files, done = std::move(done)](core::jobs::JobContext& job) {
            // Nobody asks: the role of who happens to sit here does not count.
            postToScreen([done, report = import({files, shop}, {m_session.actor().name}, job)] {
                done(report);
            });
        });
}

std::unique_ptr<ui::common::Environment> Workstation::makeEnvironment() {
    auto environment = std::unique_ptr<ui::common::Environment>(new ui::common::Environment{
        .orders = m_orders,
        .customers = m_customers,
        .contacts = m_contacts,
        .promises = m_promises,
        .applications = m_applications,
        .handovers = m_handovers,
        .settings = m_screenSettings,
        .conversations = m_conversations,
        .knowledge = m_knowledge,
        .reviews = m_reviews,
        .annotations = m_annotations,
        .privacy = m_privacy,
        .handoffs = m_handoffs,
        .customerService = m_customerService,
        .promiseService = m_promiseService,
        .applicationService = m_applicationService,
        .handoverService = m_handoverService,
        .settingsService = m_settingsService,
        .conversationService = m_conversationService,
        .classification = m_classification,
        .messages = m_messages,
        .outbox = m_outbox,
        .macros = m_macros,
        .replies = m_replies,
        .knowledgeService = m_knowledgeService,
        .cases = m_cases.desk(),
        .acts = *m_acts,
        .longJobs = *m_longJobs,
        .quickJobs = *m_quickJobs,
        .now = m_clock,
        .actor = [this] { return m_session.actor(); },
        .needsSignIn = [this] { return m_session.needsSignIn(); },
        .prompts = &m_prompts,
        .viewStates = &m_viewStates,
    });
    addReading(*environment);
    addImporting(*environment);
    return environment;
}

void Workstation::addReading(ui::common::Environment& environment) {
    environment.listOrders = [this](const auto& filter, const std::stop_token& stop,
                                    const auto& sink) { list(filter, stop, sink); };
    environment.countReviews = [this](const auto& shop) { return m_listOrders.counts(shop); };
    environment.findMessages = [this](const std::string& text, const auto& filter,
                                      std::size_t limit, const std::stop_token& stop) {
        return core::search::MessageSearch(m_lister).find(text, filter, limit, stop);
    };
    environment.countFigures = [this](const auto& query, auto& job) {
        const std::scoped_lock lock(m_counting);
        return m_figures.table(query, job);
    };
    environment.openFigure = [this](const auto& query, auto& job, std::size_t limit) {
        const std::scoped_lock lock(m_counting);
        return m_figures.open(query, job, limit);
    };
    environment.checkWording = [this](const std::string& text,
                                      core::conversations::ConversationId id) {
        return m_wording.check(text, id);
    };
    environment.findDuplicates = [this](const auto& customer, const auto& stop) {
        return core::customers::DuplicateReader(m_lister).find(customer, stop);
    };
    environment.readRepeatPurchases = [this](core::orders::ShopId shop) {
        constexpr std::int64_t kMostBuyers = 500;
        return core::customers::CustomerReader(m_lister).repeatPurchases(shop, kMostBuyers);
    };
    environment.lastImport = [this] { return m_imports.lastReport(); };
    environment.dataAsOf = [this] { return m_imports.lastFinishedAt(); };
}

void Workstation::addImporting(ui::common::Environment& environment) {
    environment.runImport = [this](const core::importing::ImportRequest& request,
                                   core::jobs::JobContext& job) {
        return import(request, m_session.actor(), job);
    };
    environment.previewTable = [this](const std::filesystem::path& file) {
        auto database = m_profile->connect(Database::Mode::ReadOnly);
        core::settings::SettingsReader settings(database);
        return core::importing::ImportService(database, m_clock, rulesOf(settings)).preview(file);
    };
    environment.exportRejectedRows = [this](std::int64_t importId,
                                            const std::filesystem::path& path) {
        auto database = m_profile->connect(Database::Mode::ReadWrite);
        core::importing::RejectedRowsService service(database, m_clock);
        auto written = service.write(importId, path, m_session.actor());
        // The screen asks first; whoever comes here without the right gets no file.
        return written ? *std::move(written) : core::importing::RejectedRowsService::Written{};
    };
    environment.keepColumnMap = [this](const core::importing::ColumnMap& map) {
        (void)m_columnMaps.keep(map, m_session.actor());
    };
}

core::importing::ImportReport Workstation::import(const core::importing::ImportRequest& request,
                                                  const core::agents::Actor& actor,
                                                  core::jobs::JobContext& job) {
    auto database = m_profile->connect(Database::Mode::ReadWrite);
    core::settings::SettingsReader settings(database);
    core::importing::ImportService service(database, m_clock, rulesOf(settings),
                                           [this] { (void)m_profile->backupIfChanged(m_clock()); });
    return service.run(request, actor, job);
}

core::importing::TrackingReport Workstation::importTracking(core::orders::ShopId shop,
                                                            const std::filesystem::path& file,
                                                            core::jobs::JobContext& job) {
    auto database = m_profile->connect(Database::Mode::ReadWrite);
    const auto offset =
        core::settings::CaseRulesReader(database).parcelRules(shop).trackingOffset;
    return core::importing::importTracking(database, m_clock, {shop, file, offset},
                                           m_session.actor(), job);
}

core::importing::SurveyReport Workstation::importSurvey(core::orders::ShopId shop,
                                                        const std::filesystem::path& file,
                                                        core::jobs::JobContext& job) {
    auto database = m_profile->connect(Database::Mode::ReadWrite);
    return core::importing::importSurvey(database, m_clock, shop, file, m_session.actor(), job);
}

void Workstation::list(const core::orders::OrderFilter& filter, const std::stop_token& stop,
                       const std::function<void(std::vector<std::int64_t>)>& sink) {
    const auto rules = m_listSettings.reviewRules(filter.shop.value_or(1));
    if (filter.text.empty()) {
        m_listOrders.listIds(filter, rules, stop, sink);
        return;
    }
    auto hits = core::search::OrderSearch(m_lister).find(filter.text, kMostHits, stop);
    if (filter == core::orders::OrderFilter{.scope = core::orders::OrderScope::All,
                                            .text = filter.text,
                                            .sort = core::orders::OrderSort::CreatedDescending}) {
        sink(std::move(hits));
        return;
    }
    const std::unordered_set<std::int64_t> isHit(hits.begin(), hits.end());
    if (isHit.empty()) {
        return;
    }
    m_listOrders.listIds(filter, rules, stop, [&](std::vector<std::int64_t> ids) {
        std::erase_if(ids, [&](std::int64_t id) { return !isHit.contains(id); });
        if (!ids.empty()) {
            sink(std::move(ids));
        }
    });
}

}  // namespace app::composition
