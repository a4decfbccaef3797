#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/importing/row_parser.h"

namespace core::importing {

/// What can happen to a known order between two exports.
enum class ChangeKind {
    Paid,
    Shipped,
    Delivered,
    Closed,
    Refunded,
    AddressChanged,
    RemarkChanged,
    OtherChanged,
};
/// As it stands in mirror_difference.kind.
[[nodiscard]] std::string_view toWord(ChangeKind kind);

struct Change {
    ChangeKind kind;
    /// State words, amounts in fen, texts; for OtherChanged the names of the fields.
    std::string before;
    std::string after;
};

/// Compares two states of one order, field by field (order_field). Unknown in `now` (Absent) is no
/// change. Empty: they say the same.
[[nodiscard]] std::vector<Change> changesOf(std::span<const Value> before,
                                            std::span<const Value> now);
/// A paid, shipped or ended order that is said to be at an earlier step: the file is probably older than the mirror.
[[nodiscard]] bool wentBack(std::span<const Value> before, std::span<const Value> now);
/// The new row with what only the old one knows: a table without a column says nothing about it.
void keepUnknown(std::span<const Value> before, std::span<Value> now);
/// Absent and empty are the same here, and so are an empty text and none.
[[nodiscard]] bool saysTheSame(std::span<const Value> before, std::span<const Value> now);

}  // namespace core::importing
