#pragma once

#include "core/reviews/review_case.h"
#include "core/storage/database.h"

namespace core::reviews {

/// SQL of the acts on reviews. Runs inside the caller's transaction.
class ReviewCaseRepository final {
public:
    explicit ReviewCaseRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ReviewCase> find(ReviewCaseId id);
    /// The one that `row` tells of: by its number, else by order, buyer, product and time where the numbers do not
    /// differ.
    [[nodiscard]] std::optional<ReviewCase> findLike(orders::ShopId shop, const ReviewRow& row);
    /// Returns it with its id.
    ReviewCase add(ReviewCase review);
    void save(const ReviewCase& review);

private:
    storage::Database& m_database;
};

/// Columns in the order of the table.
[[nodiscard]] ReviewCase readReviewCase(const storage::Statement& row);

}  // namespace core::reviews
