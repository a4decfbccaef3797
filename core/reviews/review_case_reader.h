#pragma once

#include "core/events/event.h"
#include "core/reviews/review_case.h"

namespace core::storage {
class Database;
}

namespace core::reviews {

struct CauseCount {
    Cause cause = Cause::Other;
    std::int64_t reviews = 0;
    bool operator==(const CauseCount&) const = default;
};
struct ProductCount {
    std::string product;
    std::int64_t good = 0;
    std::int64_t middle = 0;
    std::int64_t bad = 0;
    bool operator==(const ProductCount&) const = default;
};

/// Reads reviews for the screen, the figures and the worklist.
class ReviewCaseReader final {
public:
    explicit ReviewCaseReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ReviewCase> find(ReviewCaseId id);
    /// Not closed, the oldest clock first, at most as many; `owner`: theirs and those that nobody took, empty: of all.
    [[nodiscard]] std::vector<ReviewCase> open(const std::string& owner, std::int64_t limit);
    /// Closed ones, newest first, at most as many.
    [[nodiscard]] std::vector<ReviewCase> closed(const std::string& owner, std::int64_t limit);
    /// Written by the buyers in [from, to), the oldest first: for figures.
    [[nodiscard]] std::vector<ReviewCase> receivedIn(Seconds from, Seconds to);
    /// What happened to it, the oldest first.
    [[nodiscard]] std::vector<events::Event> history(const ReviewCase& review);
    /// Of reviews written in [from, to), the most frequent first (R192, R194).
    [[nodiscard]] std::vector<CauseCount> causes(Seconds from, Seconds to);
    /// The same by product, the most bad ones first, at most as many.
    [[nodiscard]] std::vector<ProductCount> products(Seconds from, Seconds to, std::int64_t limit);

private:
    storage::Database& m_database;
};

}  // namespace core::reviews
