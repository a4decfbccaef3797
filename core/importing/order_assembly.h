#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/importing/mirror_repository.h"

namespace core::importing {

/// Puts an order together from a table with a row an item. Its texts are its own: the rows may come
/// from several batches.
class OrderAssembly final {
public:
    explicit OrderAssembly(const ColumnMap& map) : m_map(map) {}

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void open(const ParsedRow& row, std::string_view orderNumber);
    void add(const ParsedRow& row);
    /// The order's fields, with title, kinds and pieces from its items.
    [[nodiscard]] std::span<Value> close();
    /// Hash, row and JSON texts of the order into `origin`.
    void describe(RowOrigin& origin) const;

private:
    const ColumnMap& m_map;
    std::vector<Value> m_values;
    TextArena m_texts;
    std::string m_changedCells;
    std::string m_extra;
    std::string m_titles;
    std::uint64_t m_hash = 0;
    std::int64_t m_fileRow = 0;
    std::int64_t m_kinds = 0;
    std::int64_t m_pieces = 0;
    bool m_isOpen = false;
};

}  // namespace core::importing
