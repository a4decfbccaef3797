#pragma once

#include "core/importing/column_map.h"
#include "core/importing/import_service.h"
#include "core/importing/rejected_rows.h"
#include "core/orders/review_repository.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"

namespace support {

/// Opened before the desk that works on it and removed after it.
struct ShopFile {
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "shop.db";

    [[nodiscard]] core::storage::Database open(core::storage::Database::Mode mode) const {
        return core::storage::Database::open(file, mode);
    }
    [[nodiscard]] core::storage::Database make() const {
        auto database = open(core::storage::Database::Mode::ReadWrite);
        database.execute("PRAGMA journal_mode = WAL");
        core::storage::migrate(database);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
        return database;
    }
};

/// A desk whose shop lies in a file, so that jobs read and import on connections of their own.
struct ReviewDesk : ShopFile, Desk {
    std::vector<core::importing::ColumnMap> keptMaps;

    ReviewDesk() : Desk(make()) {
        now = kFirstMoment + std::chrono::hours{3};
        addReading();
        addImporting();
    }

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

private:
    using Mode = core::storage::Database::Mode;

    static core::importing::ImportService::Rules rulesOf(core::storage::Database& own) {
        return [&own](core::orders::ShopId shop) {
            return core::settings::SettingsReader(own).reviewRules(shop);
        };
    }
    void addReading() {
        environment.listOrders = [this](const core::orders::OrderFilter& filter,
                                        std::stop_token stop,
                                        std::function<void(std::vector<std::int64_t>)> sink) {
            auto own = open(Mode::ReadOnly);
            core::orders::OrderReader(own).listIds(
                filter, core::settings::SettingsReader(own).reviewRules(1), stop, sink);
        };
        environment.countReviews = [this](const auto& shop) {
            auto own = open(Mode::ReadOnly);
            return core::orders::OrderReader(own).counts(shop);
        };
    }
    void addImporting() {
        environment.runImport = [this](const core::importing::ImportRequest& request,
                                       core::jobs::JobContext& job) {
            auto own = open(Mode::ReadWrite);
            return core::importing::ImportService(own, clock, rulesOf(own))
                .run(request, {"Lin"}, job);
        };
        environment.previewTable = [this](const std::filesystem::path& table) {
            return core::importing::ImportService(database, clock, rulesOf(database))
                .preview(table);
        };
        environment.exportRejectedRows = [this](std::int64_t import,
                                                const std::filesystem::path& target) {
            auto own = open(Mode::ReadOnly);
            return core::importing::writeRejectedRows(own, import, target);
        };
        environment.keepColumnMap = [this](const core::importing::ColumnMap& map) {
            keptMaps.push_back(map);
        };
    }
};

}  // namespace support
