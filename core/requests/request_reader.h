#pragma once

#include "core/agents/sight.h"
#include "core/requests/request.h"

#include <vector>

namespace core::storage {
class Database;
}

namespace core::requests {

/// Which requests a list shows. ToDecide: requested. Running: granted or handed off. ToTell: refused, done or failed, and
/// the buyer does not know yet.
enum class RequestScope { Open, ToDecide, Running, ToTell, Closed };

struct RequestCounts {
    std::int64_t toDecide = 0;
    std::int64_t running = 0;
    std::int64_t toTell = 0;
    /// Granted and not in a hand-off file yet, nor an edit request that is.
    std::int64_t toHandOff = 0;
};

/// Reads requests for the screen.
class RequestReader final {
public:
    explicit RequestReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Request> find(RequestId id);
    /// Open ones oldest first, closed ones newest first; at most as many. A request is in the pool until it is decided,
    /// and always a case of whoever asked.
    [[nodiscard]] std::vector<Request> list(RequestScope scope, std::int64_t limit, const agents::Sight& sight = {});
    [[nodiscard]] RequestCounts counts(const agents::Sight& sight = {});
    /// Oldest first.
    [[nodiscard]] std::vector<Request> ofOrder(const orders::OrderKey& key);
    /// Under any of these nicks, newest first, at most 100 of each.
    [[nodiscard]] std::vector<Request> ofBuyer(orders::ShopId shop, const std::vector<std::string>& nicks);

private:
    storage::Database& m_database;
};

}  // namespace core::requests
