#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core::importing {

/// Rows of a file that the first pass found new, changed or bad, as they stand in the file, so that
/// the second pass need not read it again. Bounded: a file that differs much is read again.
class KeptRows final {
public:
    struct Row {
        std::string_view record;
        std::int64_t fileRow = 0;
        /// 1-based place among its order's items; 0 in other tables.
        std::int64_t ordinal = 0;
    };
    /// False: no room, and not kept.
    [[nodiscard]] bool add(const Row& row);
    [[nodiscard]] std::size_t size() const { return m_places.size(); }
    [[nodiscard]] Row at(std::size_t index) const;

private:
    static constexpr std::size_t kMostBytes = std::size_t{12} << 20;
    struct Place {
        std::uint32_t begin;
        std::uint32_t length;
        std::int64_t fileRow;
        std::int64_t ordinal;
    };
    std::string m_bytes;
    std::vector<Place> m_places;
};

}  // namespace core::importing
