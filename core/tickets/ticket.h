#pragma once

#include "core/orders/order.h"

namespace core::tickets {

using TicketId = std::int64_t;

/// Stored as a word; the table is in ticket_policy.h. HandedOver: a department works on it. WaitingCustomer: the clock
/// stands still. Solved: the customer does not know yet (R178). Told: knows, and may still object.
enum class TicketState { Open, HandedOver, Answered, WaitingCustomer, Solved, Told, Closed };
enum class TicketAction {
    Create,
    RecordDone,
    Edit,
    Assign,
    Check,
    AddItem,
    /// More buyers whom it concerns …
    AddBuyers,
    /// … or one that it does not.
    RemoveBuyer,
    Escalate,
    HandOver,
    TakeBack,
    Answer,
    Pause,
    Resume,
    Solve,
    Tell,
    Close,
    Reopen,
};
/// R183: the first level (account stolen, payment failed) goes to the duty lead at once and is answered within an hour.
/// R185: of the second level customer service takes care itself and calls back within 10 minutes.
enum class TicketLevel { First, Second };
/// What it is about. ShippingTime and Stock are the questions to the warehouse (R335).
enum class TicketTopic {
    AccountStolen,
    PaymentFailed,
    Product,
    Parcel,
    ShippingTime,
    Stock,
    AfterSale,
    Technical,
    Other,
};
/// How the customer was told. Conversation: in the talk itself, as with what is solved at once (R179).
enum class TellingWay { Notice, Phone, Conversation };

struct Ticket {
    TicketId id = 0;
    orders::ShopId shop = 0;
    TicketLevel level = TicketLevel::Second;
    TicketTopic topic = TicketTopic::Other;
    TicketState state = TicketState::Open;
    /// Of a waiting one: where it goes on.
    std::optional<TicketState> resumesTo;
    std::optional<std::int64_t> conversation;
    /// Empty: about no certain order.
    std::string orderNumber;
    /// The nick as the shop's exports write it; empty: only customerInfo is known.
    std::string buyer;
    /// What else tells who it is, such as the number that called (R180).
    std::string customerInfo;
    /// Nobody has to be told.
    bool isWithoutCustomer = false;
    std::string problem;
    std::string progress;
    /// Of the department.
    std::string answer;
    /// What came of it: what the customer is told.
    std::string result;
    /// What the customer is asked a day after being told (R337); empty: nothing.
    std::string followUp;
    /// The one asked last; empty: none was.
    std::string department;
    std::string owner;
    /// The record it came from, as in the event book; empty: none.
    std::string fromKind;
    std::string from;
    std::string createdBy;
    Seconds createdAt{};
    /// Nothing: nothing is awaited any more.
    std::optional<Seconds> dueAt;
    std::optional<Seconds> pausedAt;
    /// Empty with a time: nobody was named as duty lead.
    std::string escalatedTo;
    std::optional<Seconds> escalatedAt;
    /// How often it was solved.
    std::int64_t rounds = 0;
    /// The notice of the last result.
    std::optional<std::int64_t> notice;
    std::optional<Seconds> toldAt;
    std::optional<TellingWay> toldHow;
    std::optional<Seconds> closedAt;
    std::int64_t version = 1;
    /// Lines of its checklist, and those not done.
    std::int64_t items = 0;
    std::int64_t openItems = 0;
    /// Buyers beside its own (TicketBuyer), and those of them who do not know the result yet.
    std::int64_t others = 0;
    std::int64_t untoldOthers = 0;
    bool operator==(const Ticket&) const = default;
};

/// One more buyer whom a ticket concerns, as when a fault hits many: told once like its own (R341).
struct TicketBuyer {
    /// From 1; 0 stands for the ticket's own buyer.
    std::int64_t position = 0;
    /// The nick; empty: only customerInfo is known.
    std::string buyer;
    std::string customerInfo;
    std::string orderNumber;
    std::optional<std::int64_t> conversation;
    std::optional<std::int64_t> notice;
    std::optional<Seconds> toldAt;
    std::optional<TellingWay> toldHow;
    bool operator==(const TicketBuyer&) const = default;
};

struct ChecklistItem {
    std::int64_t position = 0;
    std::string text;
    std::string doneBy;
    std::optional<Seconds> doneAt;
    bool operator==(const ChecklistItem&) const = default;
};

/// One line of a ticket's history: the event with the words that it leaves out.
struct TicketHappening {
    Seconds at{};
    std::string actor;
    TicketAction action = TicketAction::Create;
    TicketState state = TicketState::Open;
    std::string text;
    bool operator==(const TicketHappening&) const = default;
};

[[nodiscard]] std::string_view toWord(TicketState state);
[[nodiscard]] std::string_view toWord(TicketAction action);
[[nodiscard]] std::string_view toWord(TicketLevel level);
[[nodiscard]] std::string_view toWord(TicketTopic topic);
[[nodiscard]] std::string_view toWord(TellingWay way);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<TicketState> ticketStateFromWord(std::string_view word);
[[nodiscard]] std::optional<TicketAction> ticketActionFromWord(std::string_view word);
[[nodiscard]] std::optional<TicketLevel> ticketLevelFromWord(std::string_view word);
[[nodiscard]] std::optional<TicketTopic> ticketTopicFromWord(std::string_view word);
[[nodiscard]] std::optional<TellingWay> tellingWayFromWord(std::string_view word);

inline constexpr TicketState kTicketStates[]{
    TicketState::Open,   TicketState::HandedOver, TicketState::Answered, TicketState::WaitingCustomer,
    TicketState::Solved, TicketState::Told,       TicketState::Closed};
inline constexpr TicketTopic kTicketTopics[]{
    TicketTopic::AccountStolen, TicketTopic::PaymentFailed, TicketTopic::Product,
    TicketTopic::Parcel,        TicketTopic::ShippingTime,  TicketTopic::Stock,
    TicketTopic::AfterSale,     TicketTopic::Technical,     TicketTopic::Other};

/// What is looked at first in such a case: resources/cases/ticket_checklists.json.
[[nodiscard]] std::vector<std::string> checklistOf(TicketTopic topic);

}  // namespace core::tickets
