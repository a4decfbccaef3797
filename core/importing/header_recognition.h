#pragma once

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/importing/column_map.h"

namespace core::importing {

/// A header or status text in the form that is compared: without any blank, width, case and
/// traditional forms folded (an export in Big5 has 訂單編號).
[[nodiscard]] std::string foldedHeader(std::string_view text);
/// A word of a cell: without any blank, width and case folded, its characters as they are.
[[nodiscard]] std::string foldedWord(std::string_view text);

/// What becomes of the cells of one column.
struct ColumnTarget {
    enum class Use { Field, Joined, Kept, Unknown, Ignored };
    Use use = Use::Unknown;
    /// With Field and Joined: index into fieldsOf().
    std::size_t field = 0;
};

/// A header that a map fits.
struct RecognizedTable {
    ColumnMap map;
    /// Trimmed, as the file has them.
    std::vector<std::string> header;
    std::vector<ColumnTarget> targets;
    std::vector<std::string> unknownColumns;
    /// Column of each field; npos where the file has none (for Joined: the first one).
    std::vector<std::size_t> columnOf;
    /// Folded status text to state word.
    std::unordered_map<std::string, std::string> states;

    static constexpr std::size_t npos = std::numeric_limits<std::size_t>::max();
};

/// Finds the map whose key columns are all in the header and which explains most columns; a
/// person's map wins over a built-in one that explains as many. Refusal: UnknownTable with what the
/// nearest map misses.
[[nodiscard]] Result<RecognizedTable, Refusal> recognize(const std::vector<std::string>& header,
                                                         const std::vector<ColumnMap>& maps);

}  // namespace core::importing
