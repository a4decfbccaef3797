#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/orders/review.h"
#include "core/orders/review_policy.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::orders {

/// What a bulk act did. Each order goes through the same rule and its own transaction; a refusal of one
/// leaves the others done.
struct BulkOutcome {
    std::vector<OrderKey> done;
    std::vector<std::pair<OrderKey, ReviewError>> refused;
};

/// Which order, and which version of its review the agent saw. Version 0: whatever it is now.
struct ReviewTarget {
    OrderKey key;
    std::int64_t version = 0;
};

/// The acts of order review. Every act is one transaction that checks the rule, writes and appends its event
/// (subject `order`, action toWord(ReviewAction), state and version before and after; texts stay in the review).
/// Lives on the writer thread (in tests: inline).
class ReviewService final {
public:
    using Rules = std::function<ReviewRules(ShopId)>;
    using Outcome = Result<Review, ReviewError>;

    ReviewService(storage::Database& database, Clock clock, Rules rules);

    Outcome approve(const ReviewTarget& target, const std::set<std::string>& ticked,
                    const agents::Actor& actor);
    /// `question` is what the agent copied to the buyer; the order waits for the answer (R078).
    Outcome ask(const ReviewTarget& target, const std::string& question, const agents::Actor& actor);
    Outcome recordAnswer(const ReviewTarget& target, const std::string& answer,
                         const agents::Actor& actor);
    Outcome hold(const ReviewTarget& target, Seconds until, const std::string& reason,
                 const agents::Actor& actor);
    Outcome release(const ReviewTarget& target, const agents::Actor& actor);
    Outcome reject(const ReviewTarget& target, const std::string& reason, const agents::Actor& actor);
    /// Takes an automatically passed order back into the queue.
    Outcome recall(const ReviewTarget& target, const std::string& reason, const agents::Actor& actor);
    /// The counter-act of the last act on this review: back to the state before, with an event of its own.
    Outcome undo(const ReviewTarget& target, const agents::Actor& actor);
    BulkOutcome approveAll(const std::vector<ReviewTarget>& targets, const agents::Actor& actor);

    /// Tells which orders changed, after the commit, on the writer thread.
    Signal<std::vector<OrderKey>> changed;

private:
    struct Act;
    [[nodiscard]] Act approval(const std::set<std::string>& ticked);
    /// The transaction alone; `apply` tells about it.
    Outcome perform(const ReviewTarget& target, const agents::Actor& actor, const Act& act);
    Outcome apply(const ReviewTarget& target, const agents::Actor& actor, const Act& act);

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
};

}  // namespace core::orders
