#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/settings/settings.h"
#include "core/storage/database.h"

namespace core::settings {

/// SQL of the settings' acts. Runs inside the caller's transaction.
class SettingsRepository final {
public:
    explicit SettingsRepository(storage::Database& database) : m_database(database) {}

    /// The stored JSON; shop 0 is the whole profile.
    [[nodiscard]] std::optional<std::string> findValue(orders::ShopId shop, std::string_view key);
    void saveValue(orders::ShopId shop, std::string_view key, const std::string& json, Seconds now);

    [[nodiscard]] std::optional<Shop> findShop(const std::string& name);
    [[nodiscard]] std::optional<Shop> findShop(orders::ShopId id);
    Shop addShop(const std::string& name, const std::string& platform, Seconds now);
    void renameShop(orders::ShopId id, const std::string& name);

private:
    storage::Database& m_database;
};

}  // namespace core::settings
