#pragma once

#include "core/orders/review.h"
#include "core/storage/database.h"

namespace core::orders {

/// Reviews as the acts read and write them.
class ReviewRepository final {
public:
    explicit ReviewRepository(storage::Database& database);

    struct Stored {
        Review review;
        /// What the last act wrote over, as JSON; empty: nothing to undo.
        std::string beforeAct;
    };
    [[nodiscard]] std::optional<Stored> find(const OrderKey& key);
    /// Writes everything but the time it entered and what its hits were computed from.
    void save(const Stored& stored);
    /// Fields that an open or exported edit request of the order fills.
    [[nodiscard]] std::set<OrderField> filledFields(const OrderKey& key);

private:
    storage::Database& m_database;
};

/// The `hits` column: a JSON array of {kind, field, detail}. Entries with words of a newer program
/// are left out.
[[nodiscard]] std::string hitsToJson(const std::vector<ReviewHit>& hits);
[[nodiscard]] std::vector<ReviewHit> hitsFromJson(std::string_view json);

/// The part of a review that an act writes over, and its way back.
[[nodiscard]] std::string snapshotOf(const Review& review);
void restore(Review& review, const std::string& snapshot);

}  // namespace core::orders
