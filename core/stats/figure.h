#pragma once

#include "core/orders/order.h"
#include "core/stats/metric.h"

#include <map>
#include <string>
#include <vector>

namespace core::stats {

/// By what figures may be cut (R250, R252). Hour: of the local day. Stored and written as a word.
enum class Cut { Agent, Team, Shop, Channel, QuestionType, Product, Hour, Day };
inline constexpr std::size_t kCuts = 8;
[[nodiscard]] std::string_view toWord(Cut cut);
[[nodiscard]] std::optional<Cut> cutFromWord(std::string_view word);

/// Why a row of the period does not count in a figure.
enum class LeftOut {
    /// A person excluded the order or conversation, with a reason.
    Excluded,
    /// Its messages have no times.
    Untimed,
    Unanswered,
    /// No answer on the day on which the round started.
    UnansweredThatDay,
    /// Started outside of 08:00 to 23:00.
    OutsideHours,
    NoBuyerMessage,
    /// No question type was chosen.
    Unclassified,
    NotPreSale,
    NotPaid,
    /// Paid, but the file does not say when.
    NoPaymentTime,
    NotClosed,
    NotRated,
    NotYetDue,
    Withdrawn,
    /// The message never reached the buyer.
    NotDelivered,
    /// An outgoing call.
    Outgoing,
    NotAboutService,
    /// An order of a file that the mirror no longer has.
    OrderUnknown,
};
inline constexpr std::size_t kLeftOuts = static_cast<std::size_t>(LeftOut::OrderUnknown) + 1;
[[nodiscard]] std::string_view toWord(LeftOut reason);

/// One figure with what it is made of. Numerator and denominator are whole numbers in the metric's smallest unit:
/// milliseconds, fen, pieces, marks; of PerHour the denominator is milliseconds on duty.
struct Figure {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    /// In the metric's unit; nothing: the denominator is 0, or of Maximum no row counts. Shown as "—".
    std::optional<double> value;
    std::int64_t rowsCounted = 0;
    std::map<LeftOut, std::int64_t> rowsLeftOut;
    bool operator==(const Figure&) const = default;
};

/// One value of a cut: what identifies it (agent, team, channel, number of the shop or the question type, product,
/// `0` to `23`, `2026-11-26`), and a text where that is none to read: the shop's name, the type's code or name. An empty
/// key: rows that have none, such as orders without a conversation.
struct CutValue {
    Cut cut = Cut::Agent;
    std::string key;
    std::string text;
    bool operator==(const CutValue&) const = default;
};

/// What a row is, and so what can be opened.
enum class RowKind { Conversation, Order, Promise, Call, Complaint, Review, Inspection, Work };
[[nodiscard]] std::string_view toWord(RowKind kind);

/// A row of an opened figure. The parts of all rows add up to those of the figure, but of Median, Percentile90 and
/// Maximum, whose numerator is the value of one row.
struct OpenedRow {
    RowKind kind = RowKind::Conversation;
    orders::ShopId shop = 0;
    /// Number of the order, else of the record. Of Work: the agent.
    std::string id;
    /// The buyer's message at which a round starts; 0: the row is no round.
    std::int64_t message = 0;
    Seconds at{};
    std::string agent;
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    /// Nothing: it counts.
    std::optional<LeftOut> leftOut;
    bool operator==(const OpenedRow&) const = default;
};

}  // namespace core::stats
