#pragma once

#include "core/base/time.h"
#include "core/orders/order.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::erasure {

using ErasureId = std::int64_t;

/// What a request is about. Order: what one order, its cases and the talks about it alone hold of a person; the nick stays,
/// since the buyer's other records stand under it. Buyer: everything of a buyer, under all merged nicks.
enum class ErasureSubject { Order, Buyer };
enum class ErasureState { Requested, Approved, Refused, Erased };
enum class ErasureAction { Approve, Refuse, Run };

inline constexpr ErasureSubject kErasureSubjects[]{ErasureSubject::Order, ErasureSubject::Buyer};
inline constexpr ErasureState kErasureStates[]{ErasureState::Requested, ErasureState::Approved,
                                               ErasureState::Refused, ErasureState::Erased};

[[nodiscard]] std::string_view toWord(ErasureSubject subject);
[[nodiscard]] std::string_view toWord(ErasureState state);
[[nodiscard]] std::optional<ErasureSubject> erasureSubjectFromWord(std::string_view word);
[[nodiscard]] std::optional<ErasureState> erasureStateFromWord(std::string_view word);

/// Kinds of records as they are counted for people.
enum class RecordKind {
    Orders,
    Refunds,
    ParcelNews,
    OrderNotes,
    Edits,
    Conversations,
    Messages,
    TalkNotes,
    Profiles,
    Promises,
    Applications,
    Requests,
    Returns,
    Tickets,
    Complaints,
    Parcels,
    Reviews,
    Reminders,
    Notices,
    Tasks,
    Files,
};
[[nodiscard]] std::string_view toWord(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindFromWord(std::string_view word);

struct RecordCount {
    RecordKind kind = RecordKind::Orders;
    std::int64_t count = 0;
    bool operator==(const RecordCount&) const = default;
};

/// What keeps an erasure from being run, and how many of it: a claim that is not settled needs its evidence.
enum class Hold { Dispute, Complaint, Refund };
struct HoldCount {
    Hold hold = Hold::Refund;
    std::int64_t count = 0;
    bool operator==(const HoldCount&) const = default;
};

/// What an erasure would take, before it is run.
struct ErasurePreview {
    /// Only kinds of which there is something.
    std::vector<RecordCount> counts;
    std::vector<HoldCount> holds;
    /// Of a buyer: under how many nicks.
    std::int64_t nicks = 0;
};

/// What was done, without a word about a person.
struct Certificate {
    std::vector<RecordCount> counts;
    /// When the files were searched for what was erased; nothing: the program ended before.
    std::optional<Seconds> searchedAt;
    /// Names, numbers and texts looked for in the database, its log and the program's logs.
    std::int64_t searched = 0;
    /// Of them: found although no record holds them.
    std::int64_t traces = 0;
    /// Of them: found since records of others hold the same, such as one name of two buyers.
    std::int64_t shared = 0;
    /// The database's write-ahead log was emptied.
    bool isLogEmpty = false;
    /// The last day on which a backup may hold it; nothing: no backup is older than the erasure.
    std::optional<Seconds> backupsUntil;
    bool operator==(const Certificate&) const = default;
};

struct ErasureRequest {
    ErasureId id = 0;
    /// Random, the same in every backup.
    std::string ownId;
    orders::ShopId shop = 0;
    ErasureSubject about = ErasureSubject::Order;
    /// The order's number; of a buyer the nick, and once erased what stands in its place.
    std::string subject;
    std::string reason;
    ErasureState state = ErasureState::Requested;
    std::string requestedBy;
    Seconds requestedAt{};
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    std::string decision;
    std::string erasedBy;
    /// Empty: the owner alone.
    std::string signedBy;
    std::optional<Seconds> erasedAt;
    std::optional<Certificate> certificate;
    std::int64_t version = 1;
    bool operator==(const ErasureRequest&) const = default;
};

}  // namespace core::erasure
