#pragma once

#include "core/base/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::knowledge {

using ReplyId = std::int64_t;

/// R041: what a buyer objects to. Stored as a word.
enum class Objection { Need, Means, Authority, Product, Price, Time, Service, Policy };
inline constexpr int kObjections = static_cast<int>(Objection::Policy) + 1;
[[nodiscard]] std::string_view toWord(Objection objection);
[[nodiscard]] std::optional<Objection> objectionFromWord(std::string_view word);

/// A quick reply. Its body may name variables: `{买家昵称}`, `{order}` (reply_fill.h).
struct Reply {
    ReplyId id = 0;
    /// Path in the tree, joined by '/'; empty: at the top.
    std::string folder;
    std::string code;
    std::string title;
    std::string body;
    std::vector<std::string> attachments;
    /// Word of a step of the reception (conversations::Step); empty: none.
    std::string step;
    std::optional<Objection> objection;
    /// R045: the kind of buyer it is for, one of customers::traitsOf; empty: everybody.
    std::string trait;
    /// Empty: everybody's.
    std::string owner;
    std::int64_t position = 0;
    std::int64_t uses = 0;
    std::optional<Seconds> lastUsedAt;
    bool archived = false;
    /// Of the starter set; empty: of the shop.
    std::string origin;
    std::int64_t version = 1;
    Seconds updatedAt{};
    std::string updatedBy;
    bool operator==(const Reply&) const = default;
};

/// Why knowledge was not changed.
enum class KnowledgeError {
    NotFound,
    TitleMissing,
    TextMissing,
    /// Longer than 80 characters (titles, folders) or 5,000 (texts).
    TooLong,
    /// A colleague changed it since it was read.
    ChangedSinceRead,
    NothingChanged,
    /// It belongs to another agent.
    NotYours,
    /// It ends before it begins.
    DatesReversed,
    /// The price floor is above the price, or an amount is negative.
    PriceOutOfRange,
    /// A macro that does nothing.
    NothingToDo,
    /// It is not valid now: an expired offer is not inserted (R033).
    NotValidNow,
    /// What is everybody's, a lead changes.
    NotAllowedForRole,
};

}  // namespace core::knowledge
