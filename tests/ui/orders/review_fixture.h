#pragma once

#include <QCoreApplication>

#include "core/base/random_id.h"
#include "core/importing/rejected_rows.h"
#include "core/orders/review_repository.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/recording_prompts.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"
#include "ui/common/environment.h"

namespace support {

/// A shop in a file of its own behind the environment that the program gives its workplaces; acts
/// run inline.
struct ReviewDesk {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "shop.db";
    core::storage::Database database =
        core::storage::Database::open(file, core::storage::Database::Mode::ReadWrite);
    core::Seconds now = kFirstMoment + std::chrono::hours{3};
    core::Clock clock = [this] { return now; };
    bool hasSchema = makeSchema();

    core::orders::OrderReader orders{database};
    core::customers::CustomerReader customers{database};
    core::settings::SettingsReader settings{database};
    core::orders::ReviewService reviews{
        database, clock, [this](core::orders::ShopId shop) { return settings.reviewRules(shop); }};
    core::orders::AnnotationService annotations{database, clock};
    core::orders::PrivacyService privacy{database, clock};
    core::orders::HandoffService handoffs{database, clock};
    core::customers::CustomerService customerService{database, clock};
    core::settings::SettingsService settingsService{database, clock};
    core::conversations::ConversationReader conversations{database};
    core::conversations::ConversationService conversationService{database, clock};
    core::conversations::ClassificationService classification{database, clock};
    core::conversations::MessageService messages{database, clock};
    core::conversations::OutboxService outbox{database, clock, core::randomId};
    core::jobs::ActRunner acts{core::jobs::ActRunner::Mode::Inline, nullptr};
    core::jobs::JobQueue longJobs{post()};
    core::jobs::JobQueue quickJobs{post()};
    RecordingPrompts prompts;
    ui::common::MemoryViewStateStore viewStates;
    ui::common::Environment environment = makeEnvironment();

    /// Puts a paid order with these hits into the queue; without hits it passed by itself.
    core::orders::OrderKey put(const OrderBuilder& order,
                               const std::vector<core::orders::ReviewHit>& hits) {
        using core::orders::ReviewState;
        order.store(database);
        const auto& built = order.build().order;
        auto insert = database.prepare(
            "INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
            "VALUES (1, ?1, ?2, ?3, 0, ?4)");
        insert.run(
            built.key.number,
            std::string(toWord(hits.empty() ? ReviewState::AutoPassed : ReviewState::Waiting)),
            core::orders::hitsToJson(hits), now);
        return built.key;
    }
    std::int64_t events(const std::string& action) {
        return database.integer("SELECT count(*) FROM work_event WHERE action = '" + action + "'");
    }
    core::orders::ReviewState stateOf(const core::orders::OrderKey& key) {
        return orders.detail(key, settings.reviewRules(1))->review->state;
    }

    std::vector<core::importing::ColumnMap> keptMaps;

private:
    static core::importing::ImportService::Rules rulesOf(core::storage::Database& own) {
        return [&own](core::orders::ShopId shop) {
            return core::settings::SettingsReader(own).reviewRules(shop);
        };
    }
    static core::jobs::JobQueue::Post post() {
        return [](std::function<void()> call) {
            QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(call),
                                      Qt::QueuedConnection);
        };
    }
    bool makeSchema() {
        database.execute("PRAGMA journal_mode = WAL");
        core::storage::migrate(database);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
        return true;
    }
    ui::common::Environment makeEnvironment() {
        return {
            .orders = orders,
            .customers = customers,
            .settings = settings,
            .conversations = conversations,
            .reviews = reviews,
            .annotations = annotations,
            .privacy = privacy,
            .handoffs = handoffs,
            .customerService = customerService,
            .settingsService = settingsService,
            .conversationService = conversationService,
            .classification = classification,
            .messages = messages,
            .outbox = outbox,
            .acts = acts,
            .longJobs = longJobs,
            .quickJobs = quickJobs,
            .now = clock,
            .actor = [] { return core::agents::Actor{"Lin"}; },
            .listOrders =
                [this](const core::orders::OrderFilter& filter, std::stop_token stop,
                       std::function<void(std::vector<std::int64_t>)> sink) {
                    auto own = core::storage::Database::open(
                        file, core::storage::Database::Mode::ReadOnly);
                    core::orders::OrderReader(own).listIds(
                        filter, core::settings::SettingsReader(own).reviewRules(1), stop, sink);
                },
            .countReviews =
                [this](const auto& shop) {
                    auto own = core::storage::Database::open(
                        file, core::storage::Database::Mode::ReadOnly);
                    return core::orders::OrderReader(own).counts(shop);
                },
            .runImport =
                [this](const core::importing::ImportRequest& request, core::jobs::JobContext& job) {
                    auto own = core::storage::Database::open(
                        file, core::storage::Database::Mode::ReadWrite);
                    return core::importing::ImportService(own, clock, rulesOf(own))
                        .run(request, {"Lin"}, job);
                },
            .previewTable =
                [this](const std::filesystem::path& table) {
                    return core::importing::ImportService(database, clock, rulesOf(database))
                        .preview(table);
                },
            .exportRejectedRows =
                [this](std::int64_t import, const std::filesystem::path& target) {
                    auto own = core::storage::Database::open(
                        file, core::storage::Database::Mode::ReadOnly);
                    return core::importing::writeRejectedRows(own, import, target);
                },
            .keepColumnMap =
                [this](const core::importing::ColumnMap& map) { keptMaps.push_back(map); },
            .prompts = &prompts,
            .viewStates = &viewStates};
    }
};

}  // namespace support
