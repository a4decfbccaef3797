#pragma once

#include "core/agents/sight.h"
#include "core/promises/promise_policy.h"

#include <map>

namespace core::storage {
class Database;
}

namespace core::promises {

/// Reads promises for the screen and the command line.
class PromiseReader final {
public:
    explicit PromiseReader(storage::Database& database);

    [[nodiscard]] std::optional<Promise> find(PromiseId id);
    /// Open ones, by due time, those that wait for an event last; `owner` empty: of all that `sight` covers.
    [[nodiscard]] std::vector<Promise> open(const std::string& owner = {}, const agents::Sight& sight = {});
    /// The last ones that were closed, newest first.
    [[nodiscard]] std::vector<Promise> closed(const std::string& owner, std::int64_t limit,
                                              const agents::Sight& sight = {});
    /// Of a buyer under any of these nicks: open ones first, by due time, then the others, newest first.
    [[nodiscard]] std::vector<Promise> ofBuyer(orders::ShopId shop, const std::vector<std::string>& nicks);
    /// With a due time in [from, to), by owner: for the figures.
    [[nodiscard]] std::vector<Promise> dueIn(Seconds from, Seconds to);
    /// The next due time after `after`, for the alarm; nothing: none.
    [[nodiscard]] std::optional<Seconds> nextDue(Seconds after, const std::string& owner = {});
    /// metrics.md promise_kept_rate of every owner with promises due in [from, to).
    [[nodiscard]] std::map<std::string, KeptRate> keptRates(Seconds from, Seconds to, Seconds now);

private:
    storage::Database& m_database;
};

}  // namespace core::promises
