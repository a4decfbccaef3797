#pragma once

#include "core/orders/order.h"

namespace core::parcels {

using ParcelCaseId = std::int64_t;

/// What went wrong with a parcel (R100, R115, R116); stored as a word.
enum class ParcelCaseKind { Lost, Damaged, OutOfArea, WrongItem, Refused, Delayed, NoMovement };
/// How far it is; the table is in parcel_case_policy.h. Stored as a word.
enum class ParcelCaseState { Opened, Contacted, Answered, Told, Closed };
enum class ParcelCaseAction { Contact, RecordAnswer, Tell, TickStep, Close, Withdraw, Reopen, Move, Assign };
/// Whom the shop talks with about it; stored as a word.
enum class ContactParty { Carrier, Warehouse, Buyer };

struct ParcelStep {
    std::int64_t ordinal = 0;
    /// `compensate` asks leave for the compensation in the same act.
    std::string key;
    std::string text;
    /// Nothing else goes on before it is done (R116: a damaged parcel is compensated first).
    bool comesFirst = false;
    std::optional<Seconds> doneAt;
    std::string doneBy;
    std::string note;
    bool operator==(const ParcelStep&) const = default;
};

/// One line of the log of contacts: what was asked or what was answered.
struct ParcelContact {
    std::int64_t id = 0;
    Seconds at{};
    std::string by;
    ContactParty party = ContactParty::Carrier;
    bool isAnswer = false;
    std::string text;
    bool operator==(const ParcelContact&) const = default;
};

/// An exception of one parcel with an owner and a due time.
struct ParcelCase {
    ParcelCaseId id = 0;
    orders::OrderKey order;
    std::string trackingNumber;
    std::string courier;
    std::string buyer;
    std::optional<std::int64_t> conversation;
    ParcelCaseKind kind = ParcelCaseKind::Lost;
    std::string description;
    ParcelCaseState state = ParcelCaseState::Opened;
    std::string owner;
    Seconds dueAt{};
    std::string openedBy;
    Seconds openedAt{};
    std::optional<Seconds> closedAt;
    /// What came of it, or why it was withdrawn.
    std::string result;
    bool isWithdrawn = false;
    std::int64_t version = 1;
    std::vector<ParcelStep> steps;
    std::vector<ParcelContact> contacts;
    bool operator==(const ParcelCase&) const = default;
};

inline constexpr ParcelCaseKind kParcelCaseKinds[]{ParcelCaseKind::Lost, ParcelCaseKind::Damaged,
                                                   ParcelCaseKind::OutOfArea, ParcelCaseKind::WrongItem,
                                                   ParcelCaseKind::Refused, ParcelCaseKind::Delayed,
                                                   ParcelCaseKind::NoMovement};
inline constexpr ParcelCaseState kParcelCaseStates[]{ParcelCaseState::Opened, ParcelCaseState::Contacted,
                                                     ParcelCaseState::Answered, ParcelCaseState::Told,
                                                     ParcelCaseState::Closed};
inline constexpr ParcelCaseAction kParcelCaseActions[]{
    ParcelCaseAction::Contact, ParcelCaseAction::RecordAnswer, ParcelCaseAction::Tell,
    ParcelCaseAction::TickStep, ParcelCaseAction::Close,      ParcelCaseAction::Withdraw,
    ParcelCaseAction::Reopen,  ParcelCaseAction::Move,        ParcelCaseAction::Assign};

[[nodiscard]] std::string_view toWord(ParcelCaseKind kind);
[[nodiscard]] std::string_view toWord(ParcelCaseState state);
[[nodiscard]] std::string_view toWord(ParcelCaseAction action);
[[nodiscard]] std::string_view toWord(ContactParty party);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<ParcelCaseKind> parcelCaseKindFromWord(std::string_view word);
[[nodiscard]] std::optional<ParcelCaseState> parcelCaseStateFromWord(std::string_view word);
[[nodiscard]] std::optional<ContactParty> contactPartyFromWord(std::string_view word);

}  // namespace core::parcels
