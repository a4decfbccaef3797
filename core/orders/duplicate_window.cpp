#include "core/orders/duplicate_window.h"

#include <algorithm>
#include <functional>

#include "core/orders/order_sameness.h"

namespace core::orders {
namespace {

/// The kind keeps a nick that looks like a phone apart from a phone. 0: nothing to compare.
std::uint64_t keyOf(std::uint64_t kind, std::string_view same) {
    constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;
    return same.empty() ? 0 : (std::hash<std::string_view>()(same) ^ kind * kSpread) | 1;
}

}  // namespace

const std::vector<std::int64_t>& DuplicateWindow::add(const Entry& entry) {
    forgetBefore(entry.createdAt - m_window);
    const Keys keys{keyOf(1, sameBuyer(entry.buyerNick)),
                    keyOf(2, samePhone(entry.mobile, entry.phone)),
                    keyOf(3, sameAddress(entry.address))};
    m_found.clear();
    for (const auto key : keys) {
        if (key == 0) {
            continue;
        }
        const auto [first, last] = m_byKey.equal_range(key);
        for (auto at = first; at != last && m_found.size() < kNeighbours; ++at) {
            if (std::ranges::find(m_found, at->second) == m_found.end()) {
                m_found.push_back(at->second);
            }
        }
        m_byKey.emplace(key, entry.id);
    }
    m_seen.push_back({entry.id, entry.createdAt, keys});
    return m_found;
}

void DuplicateWindow::forgetBefore(Seconds moment) {
    while (!m_seen.empty() && m_seen.front().createdAt < moment) {
        const Seen& old = m_seen.front();
        for (const auto key : old.keys) {
            const auto [first, last] = m_byKey.equal_range(key);
            const auto found =
                std::find_if(first, last, [&](const auto& pair) { return pair.second == old.id; });
            if (found != last) {
                m_byKey.erase(found);
            }
        }
        m_seen.pop_front();
    }
}

}  // namespace core::orders
