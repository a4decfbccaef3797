#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <unordered_map>

#include "core/orders/order.h"

namespace core::orders {

/// Finds orders of the same buyer, phone or address that are at most a window apart, in one pass
/// over orders by time. Keeps only the orders of the last window in memory. It compares hashes: the
/// rule itself looks again.
class DuplicateWindow final {
public:
    /// More neighbours of one order than this are not told: a list for a person, not a proof.
    static constexpr std::size_t kNeighbours = 50;

    explicit DuplicateWindow(std::chrono::seconds window) : m_window(window) {}

    struct Entry {
        std::int64_t id = 0;
        Seconds createdAt{};
        std::string_view buyerNick;
        std::string_view mobile;
        std::string_view phone;
        /// The address the parcel goes to.
        std::string_view address;
    };
    /// Ids of earlier entries that agree with this one. Entries come by ascending time.
    const std::vector<std::int64_t>& add(const Entry& entry);

private:
    using Keys = std::array<std::uint64_t, 3>;
    struct Seen {
        std::int64_t id;
        Seconds createdAt;
        Keys keys;
    };
    void forgetBefore(Seconds moment);

    std::chrono::seconds m_window;
    std::deque<Seen> m_seen;
    std::unordered_multimap<std::uint64_t, std::int64_t> m_byKey;
    std::vector<std::int64_t> m_found;
};

}  // namespace core::orders
