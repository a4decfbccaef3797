#pragma once

#include "core/applications/application_policy.h"

namespace core::storage {
class Database;
}

namespace core::applications {

/// Reads applications for the screen and the command line.
class ApplicationReader final {
public:
    explicit ApplicationReader(storage::Database& database);

    [[nodiscard]] std::optional<Application> find(ApplicationId id);
    /// Requested and approved ones, the oldest first.
    [[nodiscard]] std::vector<Application> open();
    /// The last ones that were refused, done or withdrawn, newest first.
    [[nodiscard]] std::vector<Application> closed(std::int64_t limit);
    /// Of a buyer under any of these nicks: newest first, at most 100 of each.
    [[nodiscard]] std::vector<Application> ofBuyer(orders::ShopId shop, const std::vector<std::string>& nicks);

private:
    storage::Database& m_database;
};

}  // namespace core::applications
