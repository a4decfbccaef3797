#pragma once

#include "core/base/signal.h"
#include "core/reviews/review_case_policy.h"

#include <functional>

namespace core::storage {
class Database;
}
namespace core::notices {
class NoticeService;
}

namespace core::reviews {

/// Which review, and which version the agent saw. Version 0: whatever it is now.
struct ReviewCaseTarget {
    ReviewCaseId id = 0;
    std::int64_t version = 0;
};

/// What an import of reviews did.
struct ReviewIntake {
    std::int64_t added = 0;
    /// Known ones that say something new.
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    /// Indexes of rows that cannot be: bad without a word, or from the future.
    std::vector<std::size_t> refused;
};

/// The acts on reviews. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `review`, its id; states, ratings and counts, no word of what was said). Who acts first on one that nobody took
/// owns it. Lives on the writer thread.
class ReviewCaseService final {
public:
    using Outcome = Result<ReviewCase, ReviewError>;

    ReviewCaseService(storage::Database& database, Clock clock, ReviewRules rules, notices::NoticeService& notices);

    /// By hand.
    Outcome enter(orders::ShopId shop, const ReviewRow& row, const agents::Actor& actor);
    /// Of a file. The same rows again change nothing; a changed follow-up text or a worse rating opens the case
    /// again. Our reply, cause and plan stay.
    Result<ReviewIntake, ReviewError> takeIn(orders::ShopId shop, const std::vector<ReviewRow>& rows,
                                             const agents::Actor& actor);
    Outcome assign(const ReviewCaseTarget& target, const std::string& owner, const agents::Actor& actor);
    /// All causes that were found (R192), in place of those that stood there.
    Outcome setCauses(const ReviewCaseTarget& target, const std::vector<Cause>& causes, const agents::Actor& actor);
    Outcome plan(const ReviewCaseTarget& target, const ContactPlan& plan, const agents::Actor& actor);
    /// Nobody answered.
    Outcome recordAttempt(const ReviewCaseTarget& target, const std::string& how, const agents::Actor& actor);
    /// The buyer was reached and said this.
    Outcome contact(const ReviewCaseTarget& target, const std::string& result, const agents::Actor& actor);
    Outcome settle(const ReviewCaseTarget& target, bool isAgreed, const std::string& result,
                   const agents::Actor& actor);
    Outcome giveUp(const ReviewCaseTarget& target, const agents::Actor& actor);
    /// The shop's public words. With a buyer's name they wait among the notices, to be posted; else they are copied
    /// from the record. A second reply stands below the first.
    Outcome reply(const ReviewCaseTarget& target, const std::string& text, const agents::Actor& actor);
    Outcome close(const ReviewCaseTarget& target, const agents::Actor& actor);
    Outcome reopen(const ReviewCaseTarget& target, const std::string& reason, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<std::vector<ReviewCaseId>> changed;

private:
    using Write = std::function<std::optional<ReviewError>(ReviewCase&, Seconds)>;
    Outcome perform(const ReviewCaseTarget& target, const agents::Actor& actor, const char* name,
                    std::optional<ReviewAction> action, const Write& write);

    storage::Database& m_database;
    Clock m_clock;
    ReviewRules m_rules;
    notices::NoticeService& m_notices;
};

}  // namespace core::reviews
