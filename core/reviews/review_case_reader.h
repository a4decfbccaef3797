#pragma once

#include "core/agents/sight.h"
#include "core/events/event.h"
#include "core/reviews/review_case.h"

#include <map>

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

struct ReviewFilter {
    /// Nothing: of all ratings.
    std::optional<Rating> rating;
    /// Theirs and those that nobody took; empty: of all.
    std::string owner;
    bool isClosed = false;
    /// In the texts, the product, the buyer's nick, the order's or the review's number; empty: all.
    std::string text;
    /// At most as many of each rating.
    std::int64_t limit = 500;
    /// Whose, beside `owner`.
    agents::Sight sight = {};
    bool operator==(const ReviewFilter&) const = default;
};

/// Reads reviews for the screen, the figures and the worklist.
class ReviewCaseReader final {
public:
    explicit ReviewCaseReader(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ReviewCase> find(ReviewCaseId id);
    /// Open ones with the oldest clock first, closed ones with the newest end first. A rating alone is read by its index.
    [[nodiscard]] std::vector<ReviewCase> list(const ReviewFilter& filter);
    /// How many are open; `owner` as in ReviewFilter.
    [[nodiscard]] std::map<Rating, std::int64_t> openCounts(const std::string& owner,
                                                            const agents::Sight& sight = {});
    /// Of reviews written in [from, to).
    [[nodiscard]] std::map<Rating, std::int64_t> ratings(Seconds from, Seconds to);
    /// Written by the buyers in [from, to), the oldest first: for figures.
    [[nodiscard]] std::vector<ReviewCase> receivedIn(Seconds from, Seconds to);
    /// What happened to it, the oldest first.
    [[nodiscard]] std::vector<events::Event> history(const ReviewCase& review);
    /// Of reviews written in [from, to), the most frequent first; one of several causes counts for each (R192, R194).
    [[nodiscard]] std::vector<CauseCount> causes(Seconds from, Seconds to);
    /// The same by product, the most bad ones first, at most as many.
    [[nodiscard]] std::vector<ProductCount> products(Seconds from, Seconds to, std::int64_t limit);

private:
    storage::Database& m_database;
};

}  // namespace core::reviews
