#pragma once

#include "core/orders/order.h"

namespace core::requests {

using RequestId = std::int64_t;

/// What a buyer wants of an order, or the shop of the buyer, that the shop's own system carries out (R111). Stored as a
/// word, as those below. Intercept: the parcel is on its way and shall come back.
enum class RequestKind {
    ChangeReceiver,
    ChangeAddress,
    ChangeMobile,
    ChangeSku,
    ChangeCourier,
    Cancel,
    Intercept,
    OutOfStock,
};
inline constexpr RequestKind kRequestKinds[]{
    RequestKind::ChangeReceiver, RequestKind::ChangeAddress, RequestKind::ChangeMobile, RequestKind::ChangeSku,
    RequestKind::ChangeCourier,  RequestKind::Cancel,        RequestKind::Intercept,    RequestKind::OutOfStock};

/// What the buyer wants instead of goods that are out of stock.
enum class StockChoice { Wait, Replace, Refund };
/// Whether it was made sure that it is the buyer who asks (reliability.md section 3). Waived: once, by a lead, with a reason.
enum class IdentityCheck { Unchecked, Passed, Failed, Waived };

/// The table is in request_policy.h. Told: the buyer knows what came of it.
enum class RequestState { Requested, Granted, Refused, HandedOff, Done, Failed, Told, Withdrawn };
enum class RequestAction { Choose, CheckIdentity, Sign, Grant, Refuse, HandOff, Complete, Fail, Tell, Withdraw };

struct Request {
    RequestId id = 0;
    orders::OrderKey order;
    std::optional<std::int64_t> conversation;
    std::string buyer;
    RequestKind kind = RequestKind::ChangeAddress;
    /// The new address, name, number, specification or courier; of a replacement the new specification.
    std::string value;
    /// Out of stock only.
    std::optional<StockChoice> choice;
    std::optional<Seconds> waitUntil;
    std::string reason;
    /// What the buyer gets back: of a cancelled or refunded order.
    Fen amount;
    /// What had gone back for the order before: more of it later is its result.
    Fen refundedBefore;
    IdentityCheck identity = IdentityCheck::Unchecked;
    std::string identityBy;
    /// How it was checked, or why not; never the answer itself.
    std::string identityNote;
    RequestState state = RequestState::Requested;
    /// What the buyer was told of: refused, done or failed.
    std::optional<RequestState> outcome;
    std::string requestedBy;
    Seconds requestedAt{};
    /// First signature of two, where the amount is over the limit of one.
    std::string signedBy;
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    /// Why it was refused, withdrawn or failed; a word of FailureCause where the exports showed it.
    std::string decision;
    /// The edit request that carries it out.
    std::optional<std::int64_t> edit;
    std::optional<Seconds> exportedAt;
    std::string reference;
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    bool operator==(const Request&) const = default;
};

[[nodiscard]] std::string_view toWord(RequestKind kind);
[[nodiscard]] std::string_view toWord(StockChoice choice);
[[nodiscard]] std::string_view toWord(IdentityCheck check);
[[nodiscard]] std::string_view toWord(RequestState state);
[[nodiscard]] std::string_view toWord(RequestAction action);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<RequestKind> requestKindFromWord(std::string_view word);
[[nodiscard]] std::optional<StockChoice> stockChoiceFromWord(std::string_view word);
[[nodiscard]] std::optional<IdentityCheck> identityCheckFromWord(std::string_view word);
[[nodiscard]] std::optional<RequestState> requestStateFromWord(std::string_view word);

/// What it is called to a buyer and in the hand-off file, in the shop's language: 取消订单.
[[nodiscard]] std::string_view nameOf(RequestKind kind, std::optional<StockChoice> choice);

}  // namespace core::requests
