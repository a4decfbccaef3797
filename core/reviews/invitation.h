#pragma once

#include "core/orders/order.h"

#include <chrono>

namespace core::reviews {

// Asking buyers for a review once their trade is over (R196, R263, R270, R334). Nothing is promised for it.

/// Of a shop, editable.
struct InvitationRules {
    /// From the buyer's receipt until they are asked (see countedFrom) …
    std::chrono::days wait{1};
    /// … and until it is too late: the platform takes no review later than 15 days after.
    std::chrono::days oldest{14};
    /// One buyer is asked once within these days, whatever else they bought.
    std::chrono::days coolDown{30};
    /// Orders below are left alone.
    Fen leastPaid;
    /// With the variables of notices: {order}, {items}, {buyer}.
    std::string text;
    bool operator==(const InvitationRules&) const = default;
};
[[nodiscard]] InvitationRules defaultInvitationRules();
[[nodiscard]] std::string toJson(const InvitationRules& rules);
/// What is missing or none stays as in `defaults`.
[[nodiscard]] InvitationRules invitationRulesFromJson(std::string_view json, const InvitationRules& defaults);
/// Days of 0 to 60 with the wait before the end, no negative sum, and a text that may go to a buyer (wordingFault).
[[nodiscard]] bool areSensible(const InvitationRules& rules);

/// What is known of an order before its buyer is asked.
struct InvitationFacts {
    orders::OrderKey key;
    std::string buyer;
    std::string product;
    orders::OrderState state = orders::OrderState::Unknown;
    bool idDamaged = false;
    /// From when the days are counted: of the receipt, or, where the export does not tell it, of the dispatch or the
    /// payment, which came earlier.
    std::optional<Seconds> countedFrom;
    std::optional<Fen> paid;
    /// One kept here about this order or one open of this buyer, or an order flagged so.
    bool hasComplaint = false;
    /// A return, exchange or refund of the order, here or on the platform, however it ended.
    bool hasReturn = false;
    /// A middle or bad review of the order, or one of the buyer's that is still open.
    bool hasPoorReview = false;
    /// The order was reviewed.
    bool isReviewed = false;
    /// An invitation for this order was told or given up.
    bool wasAsked = false;
    /// When the buyer was last asked, for whatever order.
    std::optional<Seconds> buyerAskedAt;
    bool operator==(const InvitationFacts&) const = default;
};

enum class InvitationError {
    NotFound,
    NotAllowedForRole,
    NotFinished,
    /// Received too lately, or it is not known when.
    TooEarly,
    TooLate,
    PaidTooLittle,
    BuyerUnknown,
    Complaint,
    Return,
    PoorReview,
    Reviewed,
    AlreadyAsked,
    BuyerAskedLately,
    /// Promises something for a good review.
    RewardWording,
    TextMissing,
    TextTooLong,
    /// A variable of the text has no value.
    VariableMissing,
    /// The buyer has no conversation to send it to.
    CannotSend,
    /// The rules make no sense.
    RulesOutOfRange,
    NothingChanged,
};
inline constexpr InvitationError kInvitationErrors[]{
    InvitationError::NotFound,     InvitationError::NotAllowedForRole, InvitationError::NotFinished,
    InvitationError::TooEarly,     InvitationError::TooLate,           InvitationError::PaidTooLittle,
    InvitationError::BuyerUnknown, InvitationError::Complaint,         InvitationError::Return,
    InvitationError::PoorReview,   InvitationError::Reviewed,          InvitationError::AlreadyAsked,
    InvitationError::BuyerAskedLately, InvitationError::RewardWording, InvitationError::TextMissing,
    InvitationError::TextTooLong,  InvitationError::VariableMissing,   InvitationError::CannotSend,
    InvitationError::RulesOutOfRange, InvitationError::NothingChanged};

/// Why this buyer is not asked for a review of this order now.
[[nodiscard]] std::optional<InvitationError> invitationBarrier(const InvitationFacts& facts,
                                                               const InvitationRules& rules, Seconds now);
/// The rules' text for this order.
[[nodiscard]] std::string invitationText(const InvitationFacts& facts, const InvitationRules& rules);

}  // namespace core::reviews
