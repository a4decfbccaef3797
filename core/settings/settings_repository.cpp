#include "core/settings/settings_repository.h"

namespace core::settings {
namespace {

namespace sql {
constexpr auto kFindValue = "SELECT value FROM work_setting WHERE shop_id = ?1 AND key = ?2";
constexpr auto kSaveValue =
    "INSERT INTO work_setting (shop_id, key, value, updated_at) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (shop_id, key) DO UPDATE SET value = excluded.value, updated_at = "
    "excluded.updated_at";
constexpr auto kFindShopByName =
    "SELECT id, name, platform, utc_offset_minutes FROM work_shop WHERE name = ?1";
constexpr auto kFindShopById =
    "SELECT id, name, platform, utc_offset_minutes FROM work_shop WHERE id = ?1";
constexpr auto kAddShop = "INSERT INTO work_shop (name, platform, created_at) VALUES (?1, ?2, ?3)";
constexpr auto kRenameShop = "UPDATE work_shop SET name = ?2 WHERE id = ?1";
}  // namespace sql

std::optional<Shop> readShop(storage::Statement row) {
    if (!row.step()) {
        return std::nullopt;
    }
    return Shop{.id = row.integer(0),
                .name = row.text(1),
                .platform = row.text(2),
                .utcOffset = std::chrono::minutes(row.integer(3))};
}

}  // namespace

std::optional<std::string> SettingsRepository::findValue(orders::ShopId shop,
                                                         std::string_view key) {
    auto row = m_database.prepare(sql::kFindValue);
    row.bindAll(shop, key);
    return row.step() ? row.optionalText(0) : std::nullopt;
}

void SettingsRepository::saveValue(orders::ShopId shop, std::string_view key,
                                   const std::string& json, Seconds now) {
    m_database.prepare(sql::kSaveValue).run(shop, key, json, now);
}

std::optional<Shop> SettingsRepository::findShop(const std::string& name) {
    auto row = m_database.prepare(sql::kFindShopByName);
    row.bindAll(name);
    return readShop(std::move(row));
}

std::optional<Shop> SettingsRepository::findShop(orders::ShopId id) {
    auto row = m_database.prepare(sql::kFindShopById);
    row.bindAll(id);
    return readShop(std::move(row));
}

Shop SettingsRepository::addShop(const std::string& name, const std::string& platform,
                                 Seconds now) {
    m_database.prepare(sql::kAddShop).run(name, platform, now);
    return {.id = m_database.lastInsertId(), .name = name, .platform = platform};
}

void SettingsRepository::renameShop(orders::ShopId id, const std::string& name) {
    m_database.prepare(sql::kRenameShop).run(id, name);
}

}  // namespace core::settings
