#pragma once

#include "core/customers/contact_attempt.h"
#include "core/orders/order.h"

#include <vector>

namespace core::reviews {

// What a buyer wrote about the goods once the trade was over, and what the shop does about it (R191–R199). Not the
// check of an order before dispatch: that is core/orders/review.h.

using ReviewCaseId = std::int64_t;

/// 好评, 中评, 差评; stored as words, like all enums here.
enum class Rating { Good, Middle, Bad };
/// R192: why the review is not good.
enum class Cause { GoodsQuality, NotAsDescribed, Logistics, Service, Price, Misuse, Malicious, Other };
/// R193: by what the buyer is contacted.
enum class ContactTool { Chat, Phone, Message };

enum class ReviewCaseState {
    Received,
    /// A good one was answered.
    Replied,
    /// How to contact the buyer of a middle or bad one stands.
    Planned,
    /// The buyer was reached.
    Contacted,
    /// The buyer accepts what the shop offers.
    Agreed,
    Refused,
    /// Tried as often as the rules say, and nobody answered.
    Unreached,
    Closed,
};
enum class ReviewAction { Reply, Plan, Contact, Agree, Refuse, GiveUp, Close, Reopen };

/// The four choices of R193.
struct ContactPlan {
    ContactTool tool = ContactTool::Chat;
    Seconds at{};
    /// At which moment in the buyer's day or in the trade.
    std::string moment;
    /// What sort of buyer and matter this is.
    std::string judgment;
    bool operator==(const ContactPlan&) const = default;
};

struct ReviewCase {
    ReviewCaseId id = 0;
    orders::ShopId shop = 0;
    /// Of the platform; empty: none was given.
    std::string reviewNumber;
    /// Empty: not known.
    std::string orderNumber;
    /// Empty: anonymous.
    std::string buyer;
    std::string product;
    Rating rating = Rating::Good;
    std::string text;
    Seconds reviewedAt{};
    /// What the buyer added later (追评).
    std::string followUpText;
    /// From when the limits run: of the review, or of when its change was noticed.
    Seconds clockFrom{};
    /// The shop's, seen by everybody under the review.
    std::string reply;
    std::optional<Seconds> repliedAt;
    ReviewCaseState state = ReviewCaseState::Received;
    /// Empty: nobody took it yet.
    std::string owner;
    /// In the order of the list; empty: nobody looked into it yet.
    std::vector<Cause> causes;
    std::optional<ContactPlan> plan;
    std::vector<customers::ContactAttempt> attempts;
    /// What the buyer said or what came of it.
    std::string result;
    std::string createdBy;
    Seconds createdAt{};
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    bool operator==(const ReviewCase&) const = default;
};

/// A review as a file or a person tells it.
struct ReviewRow {
    std::string reviewNumber;
    std::string orderNumber;
    std::string buyer;
    std::string product;
    Rating rating = Rating::Good;
    std::string text;
    Seconds reviewedAt{};
    std::string followUpText;
    bool operator==(const ReviewRow&) const = default;
};

[[nodiscard]] std::string_view toWord(Rating rating);
[[nodiscard]] std::string_view toWord(Cause cause);
[[nodiscard]] std::string_view toWord(ContactTool tool);
[[nodiscard]] std::string_view toWord(ReviewCaseState state);
[[nodiscard]] std::string_view toWord(ReviewAction action);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<Rating> ratingFromWord(std::string_view word);
[[nodiscard]] std::optional<Cause> causeFromWord(std::string_view word);
[[nodiscard]] std::optional<ContactTool> contactToolFromWord(std::string_view word);
[[nodiscard]] std::optional<ReviewCaseState> reviewCaseStateFromWord(std::string_view word);

inline constexpr Rating kRatings[]{Rating::Good, Rating::Middle, Rating::Bad};
inline constexpr Cause kCauses[]{Cause::GoodsQuality, Cause::NotAsDescribed, Cause::Logistics, Cause::Service,
                                 Cause::Price,        Cause::Misuse,         Cause::Malicious, Cause::Other};
inline constexpr ContactTool kContactTools[]{ContactTool::Chat, ContactTool::Phone, ContactTool::Message};
inline constexpr ReviewCaseState kReviewCaseStates[]{
    ReviewCaseState::Received, ReviewCaseState::Replied, ReviewCaseState::Planned,   ReviewCaseState::Contacted,
    ReviewCaseState::Agreed,   ReviewCaseState::Refused, ReviewCaseState::Unreached, ReviewCaseState::Closed};
inline constexpr ReviewAction kReviewActions[]{ReviewAction::Reply,  ReviewAction::Plan,   ReviewAction::Contact,
                                               ReviewAction::Agree,  ReviewAction::Refuse, ReviewAction::GiveUp,
                                               ReviewAction::Close,  ReviewAction::Reopen};

}  // namespace core::reviews
