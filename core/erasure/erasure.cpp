#include "core/erasure/erasure.h"

#include "core/base/word_table.h"

namespace core::erasure {
namespace {

constexpr WordTable<ErasureSubject, 2> kSubjects{{
    {ErasureSubject::Order, "order"},
    {ErasureSubject::Buyer, "buyer"},
}};

constexpr WordTable<ErasureState, 4> kStates{{
    {ErasureState::Requested, "requested"},
    {ErasureState::Approved, "approved"},
    {ErasureState::Refused, "refused"},
    {ErasureState::Erased, "erased"},
}};

constexpr WordTable<RecordKind, 21> kKinds{{
    {RecordKind::Orders, "orders"},
    {RecordKind::Refunds, "refunds"},
    {RecordKind::ParcelNews, "parcel_news"},
    {RecordKind::OrderNotes, "order_notes"},
    {RecordKind::Edits, "edits"},
    {RecordKind::Conversations, "conversations"},
    {RecordKind::Messages, "messages"},
    {RecordKind::TalkNotes, "talk_notes"},
    {RecordKind::Profiles, "profiles"},
    {RecordKind::Promises, "promises"},
    {RecordKind::Applications, "applications"},
    {RecordKind::Requests, "requests"},
    {RecordKind::Returns, "returns"},
    {RecordKind::Tickets, "tickets"},
    {RecordKind::Complaints, "complaints"},
    {RecordKind::Parcels, "parcels"},
    {RecordKind::Reviews, "reviews"},
    {RecordKind::Reminders, "reminders"},
    {RecordKind::Notices, "notices"},
    {RecordKind::Tasks, "tasks"},
    {RecordKind::Files, "files"},
}};

}  // namespace

std::string_view toWord(ErasureSubject subject) {
    return wordOf(kSubjects, subject);
}

std::string_view toWord(ErasureState state) {
    return wordOf(kStates, state);
}

std::optional<ErasureSubject> erasureSubjectFromWord(std::string_view word) {
    return valueOf(kSubjects, word);
}

std::optional<ErasureState> erasureStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

std::string_view toWord(RecordKind kind) {
    return wordOf(kKinds, kind);
}

std::optional<RecordKind> recordKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}

}  // namespace core::erasure
