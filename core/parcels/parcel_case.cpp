#include "core/parcels/parcel_case.h"

#include "core/base/word_table.h"

namespace core::parcels {
namespace {

constexpr WordTable<ParcelCaseKind, 7> kKinds{{
    {ParcelCaseKind::Lost, "lost"},
    {ParcelCaseKind::Damaged, "damaged"},
    {ParcelCaseKind::OutOfArea, "out_of_area"},
    {ParcelCaseKind::WrongItem, "wrong_item"},
    {ParcelCaseKind::Refused, "refused"},
    {ParcelCaseKind::Delayed, "delayed"},
    {ParcelCaseKind::NoMovement, "no_movement"},
}};
constexpr WordTable<ParcelCaseState, 5> kStates{{
    {ParcelCaseState::Opened, "opened"},
    {ParcelCaseState::Contacted, "contacted"},
    {ParcelCaseState::Answered, "answered"},
    {ParcelCaseState::Told, "told"},
    {ParcelCaseState::Closed, "closed"},
}};
constexpr WordTable<ParcelCaseAction, 9> kActions{{
    {ParcelCaseAction::Contact, "contact"},
    {ParcelCaseAction::RecordAnswer, "answer"},
    {ParcelCaseAction::Tell, "tell"},
    {ParcelCaseAction::TickStep, "step"},
    {ParcelCaseAction::Close, "close"},
    {ParcelCaseAction::Withdraw, "withdraw"},
    {ParcelCaseAction::Reopen, "reopen"},
    {ParcelCaseAction::Move, "move"},
    {ParcelCaseAction::Assign, "assign"},
}};
constexpr WordTable<ContactParty, 3> kParties{{
    {ContactParty::Carrier, "carrier"},
    {ContactParty::Warehouse, "warehouse"},
    {ContactParty::Buyer, "buyer"},
}};

}  // namespace

std::string_view toWord(ParcelCaseKind kind) {
    return wordOf(kKinds, kind);
}
std::string_view toWord(ParcelCaseState state) {
    return wordOf(kStates, state);
}
std::string_view toWord(ParcelCaseAction action) {
    return wordOf(kActions, action);
}
std::string_view toWord(ContactParty party) {
    return wordOf(kParties, party);
}

std::optional<ParcelCaseKind> parcelCaseKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}
std::optional<ParcelCaseState> parcelCaseStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}
std::optional<ContactParty> contactPartyFromWord(std::string_view word) {
    return valueOf(kParties, word);
}

}  // namespace core::parcels
