#include "core/orders/duplicate_window.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

#include "core/orders/order_sameness.h"

namespace core::orders {
namespace {

constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;

std::uint64_t mixed(std::uint64_t one, std::uint64_t other) {
    one = (one ^ other) * kSpread;
    return one ^ (one >> 29);
}

/// The kind keeps a nick that looks like a phone apart from a phone. 0: nothing to compare.
std::uint64_t keyOf(std::uint64_t kind, std::string_view same) {
    return same.empty() ? 0 : mixed(std::hash<std::string_view>()(same), kind) | 1;
}

std::array<std::uint64_t, 3> whoOf(const DuplicateWindow::Entry& entry) {
    return {keyOf(1, sameBuyer(entry.buyerNick)), keyOf(2, samePhone(entry.mobile, entry.phone)),
            keyOf(3, sameAddress(entry.address))};
}

/// 512 KiB: with 100,000 people looked for about one stranger in fourteen is taken for one of them.
constexpr std::size_t kPeopleBits = std::size_t{1} << 22;

/// An order without titles agrees with any, and any with it.
constexpr std::uint64_t kAnyTitle = 1;
constexpr std::uint64_t kNoTitle = 2;

void sortOnce(std::vector<std::uint64_t>& keys) {
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
}

}  // namespace

void DuplicateWindow::People::add(const Entry& entry) {
    m_bits.resize(kPeopleBits);
    for (const auto key : whoOf(entry)) {
        if (key != 0) {
            m_bits[(key >> 32) % kPeopleBits] = true;
        }
    }
}

bool DuplicateWindow::People::mayHave(std::uint64_t key) const {
    return key != 0 && !m_bits.empty() && m_bits[(key >> 32) % kPeopleBits];
}

const std::vector<std::int64_t>& DuplicateWindow::add(const Entry& entry) {
    forgetBefore(entry.createdAt - m_window);
    m_found.clear();
    if (!readKeys(entry)) {
        return m_found;
    }
    m_matches.clear();
    for (const auto key : m_wanted) {
        look(key);
    }
    std::ranges::sort(m_matches, std::ranges::greater());
    m_matches.erase(std::unique(m_matches.begin(), m_matches.end()), m_matches.end());
    m_matches.resize(std::min(m_matches.size(), kDuplicatesNamed));
    for (const auto match : m_matches) {
        m_found.push_back(m_seen[static_cast<std::size_t>(match - m_first)].id);
    }

    Seen seen{.id = entry.id, .createdAt = entry.createdAt, .links = {}};
    seen.links.reserve(m_keys.size());
    const Sequence own = m_first + static_cast<Sequence>(m_seen.size());
    for (const auto key : m_keys) {
        const auto [latest, isNew] = m_latest.try_emplace(key, own);
        seen.links.push_back({key, isNew ? kNone : std::exchange(latest->second, own)});
    }
    m_seen.push_back(std::move(seen));
    if (m_seen.size() > kMostHeld) {
        forgetOldest();
    }
    return m_found;
}

/// Who and what together: orders of one forwarder are told apart by their goods at once.
bool DuplicateWindow::readKeys(const Entry& entry) {
    const auto who = whoOf(entry);
    if (m_people != nullptr &&
        std::ranges::none_of(who, [this](auto key) { return m_people->mayHave(key); })) {
        return false;
    }
    std::vector<std::uint64_t> what;
    for (const auto title : comparableTitles(entry.titles)) {
        what.push_back(std::hash<std::string_view>()(title));
    }
    m_keys.clear();
    m_wanted.clear();
    for (const auto one : who) {
        if (one == 0) {
            continue;
        }
        for (const auto title : what) {
            m_keys.push_back(mixed(one, title));
            m_wanted.push_back(m_keys.back());
        }
        m_keys.push_back(mixed(one, kAnyTitle));
        m_wanted.push_back(mixed(one, what.empty() ? kAnyTitle : kNoTitle));
        if (what.empty()) {
            m_keys.push_back(mixed(one, kNoTitle));
        }
    }
    sortOnce(m_keys);
    sortOnce(m_wanted);
    return true;
}

void DuplicateWindow::look(std::uint64_t key) {
    const auto latest = m_latest.find(key);
    Sequence at = latest == m_latest.end() ? kNone : latest->second;
    for (std::size_t i = 0; i < kDuplicatesNamed && at >= m_first; ++i) {
        ++m_looks;
        m_matches.push_back(at);
        const auto& links = m_seen[static_cast<std::size_t>(at - m_first)].links;
        at = std::ranges::lower_bound(links, key, {}, &Link::key)->before;
    }
}

void DuplicateWindow::forgetBefore(Seconds moment) {
    while (!m_seen.empty() && m_seen.front().createdAt < moment) {
        forgetOldest();
    }
}

void DuplicateWindow::forgetOldest() {
    for (const auto& link : m_seen.front().links) {
        const auto latest = m_latest.find(link.key);
        if (latest->second == m_first) {
            m_latest.erase(latest);
        }
    }
    m_seen.pop_front();
    ++m_first;
}

}  // namespace core::orders
