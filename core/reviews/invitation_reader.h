#pragma once

#include "core/reviews/invitation.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::reviews {

/// Whom a shop may ask for a review now.
class InvitationReader final {
public:
    /// The rules of a shop, on the same connection.
    using Rules = std::function<InvitationRules(orders::ShopId)>;

    InvitationReader(storage::Database& database, Rules rules) : m_database(database), m_rules(std::move(rules)) {}

    [[nodiscard]] InvitationRules rules(orders::ShopId shop) { return m_rules(shop); }
    /// Orders that nothing speaks against, the one that waits longest first; one order of each buyer, at most as many. Looks
    /// through all that were finished lately: not on the screen's thread.
    [[nodiscard]] std::vector<InvitationFacts> candidates(orders::ShopId shop, Seconds now, std::size_t limit,
                                                          const std::stop_token& stop = {});

private:
    storage::Database& m_database;
    Rules m_rules;
};

}  // namespace core::reviews
