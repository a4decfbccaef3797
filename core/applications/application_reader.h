#pragma once

#include "core/agents/sight.h"
#include "core/applications/application_policy.h"

namespace core::storage {
class Database;
}

namespace core::applications {

/// Whose applications a list shows: asked for or decided by whom the sight covers; one that waits for a decision is in the
/// pool, so that whoever may decide sees it.
struct ApplicationSight {
    agents::Sight cases = {};
    /// Records what was carried out (Right::RecordHandoffDone): what is approved waits for it, so it is in the pool too.
    bool carriesOut = false;
};

/// Reads applications for the screen and the command line.
class ApplicationReader final {
public:
    explicit ApplicationReader(storage::Database& database);

    [[nodiscard]] std::optional<Application> find(ApplicationId id);
    /// Requested and approved ones, the oldest first.
    [[nodiscard]] std::vector<Application> open(const ApplicationSight& sight = {});
    /// The last ones that were refused, done or withdrawn, newest first.
    [[nodiscard]] std::vector<Application> closed(std::int64_t limit, const ApplicationSight& sight = {});
    /// Of a buyer under any of these nicks: newest first, at most 100 of each.
    [[nodiscard]] std::vector<Application> ofBuyer(orders::ShopId shop, const std::vector<std::string>& nicks);

private:
    storage::Database& m_database;
};

}  // namespace core::applications
