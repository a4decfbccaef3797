#pragma once

#include "core/reviews/invitation.h"
#include "core/storage/database.h"

#include <functional>

namespace core::reviews {

/// What is known of orders whose buyers may be asked for a review.
class InvitationRepository final {
public:
    explicit InvitationRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<InvitationFacts> find(const orders::OrderKey& key);
    /// Finished orders whose days count from a time in [from, to], the first of them first, until `take` says false.
    void each(orders::ShopId shop, Seconds from, Seconds to, const std::function<bool(InvitationFacts)>& take);

private:
    storage::Database& m_database;
};

}  // namespace core::reviews
