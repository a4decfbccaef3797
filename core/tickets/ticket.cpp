#include "core/tickets/ticket.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/word_table.h"
#include "embedded_cases.h"

namespace core::tickets {
namespace {

constexpr WordTable<TicketState, 7> kStates{{
    {TicketState::Open, "open"},
    {TicketState::HandedOver, "handed_over"},
    {TicketState::Answered, "answered"},
    {TicketState::WaitingCustomer, "waiting_customer"},
    {TicketState::Solved, "solved"},
    {TicketState::Told, "told"},
    {TicketState::Closed, "closed"},
}};
constexpr WordTable<TicketAction, 18> kActions{{
    {TicketAction::Create, "create"},
    {TicketAction::RecordDone, "record_done"},
    {TicketAction::Edit, "edit"},
    {TicketAction::Assign, "assign"},
    {TicketAction::Check, "check"},
    {TicketAction::AddItem, "add_item"},
    {TicketAction::AddBuyers, "add_buyers"},
    {TicketAction::RemoveBuyer, "remove_buyer"},
    {TicketAction::Escalate, "escalate"},
    {TicketAction::HandOver, "hand_over"},
    {TicketAction::TakeBack, "take_back"},
    {TicketAction::Answer, "answer"},
    {TicketAction::Pause, "pause"},
    {TicketAction::Resume, "resume"},
    {TicketAction::Solve, "solve"},
    {TicketAction::Tell, "tell"},
    {TicketAction::Close, "close"},
    {TicketAction::Reopen, "reopen"},
}};
constexpr WordTable<TicketLevel, 2> kLevels{{
    {TicketLevel::First, "first"},
    {TicketLevel::Second, "second"},
}};
constexpr WordTable<TicketTopic, 9> kTopics{{
    {TicketTopic::AccountStolen, "account_stolen"},
    {TicketTopic::PaymentFailed, "payment_failed"},
    {TicketTopic::Product, "product"},
    {TicketTopic::Parcel, "parcel"},
    {TicketTopic::ShippingTime, "shipping_time"},
    {TicketTopic::Stock, "stock"},
    {TicketTopic::AfterSale, "after_sale"},
    {TicketTopic::Technical, "technical"},
    {TicketTopic::Other, "other"},
}};
constexpr WordTable<TellingWay, 3> kWays{{
    {TellingWay::Notice, "notice"},
    {TellingWay::Phone, "phone"},
    {TellingWay::Conversation, "conversation"},
}};

}  // namespace

std::string_view toWord(TicketState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(TicketAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(TicketLevel level) {
    return wordOf(kLevels, level);
}
std::string_view toWord(TicketTopic topic) {
    return wordOf(kTopics, topic);
}
std::string_view toWord(TellingWay way) {
    return wordOf(kWays, way);
}

std::optional<TicketState> ticketStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<TicketAction> ticketActionFromWord(std::string_view word) {
    return valueOf(kActions, word);
}
std::optional<TicketLevel> ticketLevelFromWord(std::string_view word) {
    return valueOf(kLevels, word);
}
std::optional<TicketTopic> ticketTopicFromWord(std::string_view word) {
    return valueOf(kTopics, word);
}
std::optional<TellingWay> tellingWayFromWord(std::string_view word) {
    return valueOf(kWays, word);
}

std::vector<std::string> checklistOf(TicketTopic topic) {
    const auto* file = std::ranges::find_if(embedded::k_cases, [](const auto& entry) {
        return std::string_view(entry.name) == "ticket_checklists.json";
    });
    return nlohmann::json::parse(file->text)
        .at(std::string(toWord(topic)))
        .get<std::vector<std::string>>();
}

}  // namespace core::tickets
