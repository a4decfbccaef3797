#pragma once

#include "core/orders/order.h"

#include <map>
#include <set>
#include <span>

namespace core::orders {

/// Where an order stands in review. Stored as a word; the table is in review_policy.h.
enum class ReviewState { Waiting, AutoPassed, Approved, Asked, Held, Rejected };
enum class ReviewAction { Approve, Ask, RecordAnswer, Hold, Release, Reject, Recall, Undo };

/// Why an order needs a person (R077–R081, R083, R086, R090).
enum class ReviewHitKind {
    AmountOverLimit,
    NumberOrItemMissing,
    ReceiverMissing,
    ReceiverImplausible,
    PhoneMissing,
    PhoneImplausible,
    AddressMissing,
    AddressImplausible,
    DuplicateOrder,
    BuyerMessage,
    SellerMemo,
    OpenComplaint,
    CashOnDelivery,
    CourierRequested,
    OutOfArea,
    PriceUnderFloor,
};

/// The part of an order that a hit points at, that an edit request changes or that is revealed.
enum class OrderField {
    Number, BuyerNick, Receiver, Address, Mobile, Phone, Items, Amount, BuyerMessage, SellerMemo, Shipping, Sku,
    Courier,
};

struct ReviewHit {
    ReviewHitKind kind;
    OrderField field;
    /// What the rule saw, never a person's data: the limit in fen, the other order's number, the word found.
    std::string detail;
    bool operator==(const ReviewHit&) const = default;
};

/// The limits of one shop (R079–R083). Editable; `enabled` holds the rules that are on.
struct ReviewRules {
    std::set<ReviewHitKind> enabled;
    /// Over this an order is looked at (R079: 2,000 yuan). Exactly the limit passes.
    Fen amountLimit{200'000};
    /// Orders of the same buyer, phone or address this close together are duplicates (R081).
    std::chrono::minutes duplicateWindow{30};
    /// Provinces or districts the shop does not ship to, compared with the start of the address's pieces.
    std::vector<std::string> outOfArea;
    /// Words in a remark that ask for a courier; the short names agents use (formats.md 8.7).
    std::vector<std::string> courierWords;
    /// Smallest unit price by merchant code (R042).
    std::map<std::string, Fen> priceFloors;
    /// Hours from payment to the promised shipment where the file has no such column.
    std::chrono::hours promisedShipping{48};
    /// What an agent ticks before a cash-on-delivery order is approved (R083).
    std::vector<std::string> cashOnDeliveryChecks;
    bool operator==(const ReviewRules&) const = default;
};
[[nodiscard]] ReviewRules defaultReviewRules();

/// What the rules look at beside the order itself.
struct ReviewSurroundings {
    /// Other orders of the same buyer, phone or address that are paid or unpaid and not closed.
    std::vector<Order> neighbours;
    bool openComplaint = false;
    /// False: no order of the shop's table names a receiver, phone or address, as in the short exports of Pinduoduo and
    /// Tmall. Then nobody can miss them here.
    bool receiversKnown = true;
};

struct Review {
    OrderKey key;
    ReviewState state = ReviewState::Waiting;
    std::optional<ReviewState> previous;
    std::vector<ReviewHit> hits;
    Seconds enteredAt{};
    std::optional<Seconds> decidedAt;
    std::string decidedBy;
    std::optional<Seconds> holdUntil;
    std::string reason;
    std::string question;
    std::string answer;
    /// When an import showed another address, amount or remark after the decision: somebody should look again. The
    /// next act clears it.
    std::optional<Seconds> changedAt;
    /// Counts the acts; an act that names an older version is refused (lessons.md 13).
    std::int64_t version = 1;
};

/// The colours of the shop's own memo flags and two marks of ours. `Complaint` holds the order (R090).
enum class OrderFlag { Red, Yellow, Green, Blue, Purple, Complaint, OutOfStock };

struct OrderNote {
    std::int64_t id = 0;
    std::string text;
    std::string author;
    Seconds createdAt{};
};

enum class EditState { Open, Exported, Done, Withdrawn };
struct EditRequest {
    std::int64_t id = 0;
    OrderKey key;
    OrderField field = OrderField::Address;
    std::string before;
    std::string after;
    EditState state = EditState::Open;
    std::string requestedBy;
    Seconds requestedAt{};
};

[[nodiscard]] std::string_view toWord(ReviewState state);
[[nodiscard]] std::string_view toWord(ReviewAction action);
[[nodiscard]] std::string_view toWord(ReviewHitKind kind);
[[nodiscard]] std::string_view toWord(OrderField field);
[[nodiscard]] std::string_view toWord(OrderFlag flag);
[[nodiscard]] std::string_view toWord(EditState state);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ReviewState> reviewStateFromWord(std::string_view word);
[[nodiscard]] std::optional<ReviewHitKind> reviewHitKindFromWord(std::string_view word);
[[nodiscard]] std::optional<OrderField> orderFieldFromWord(std::string_view word);
[[nodiscard]] std::optional<OrderFlag> orderFlagFromWord(std::string_view word);
[[nodiscard]] std::optional<EditState> editStateFromWord(std::string_view word);

}  // namespace core::orders
