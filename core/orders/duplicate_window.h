#pragma once

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "core/orders/order.h"

namespace core::orders {

/// Finds orders of the same buyer, phone or address with an item in common that are at most a
/// window apart, in one pass over orders by time. It compares hashes: the rule itself looks again.
/// However many orders share a phone, an order costs a few looks a title; see looks().
class DuplicateWindow final {
public:
    /// Orders held at once at most; of a longer window the oldest are forgotten.
    static constexpr std::size_t kMostHeld = 200'000;

    struct Entry {
        std::int64_t id = 0;
        Seconds createdAt{};
        std::string_view buyerNick;
        std::string_view mobile;
        std::string_view phone;
        /// The address the parcel goes to.
        std::string_view address;
        /// As the export joins them.
        std::string_view titles;
    };

    /// The buyers, phones and addresses of the orders that duplicates are looked for of, in a fixed
    /// amount of memory: at times it knows one too many, never one too few.
    class People final {
    public:
        /// Titles and time do not matter.
        void add(const Entry& entry);
        [[nodiscard]] bool mayHave(std::uint64_t key) const;

    private:
        std::vector<bool> m_bits;
    };

    /// `people`: entries of others match nobody and are passed over; null: everybody counts. Must
    /// outlive the window.
    explicit DuplicateWindow(std::chrono::seconds window, const People* people = nullptr)
        : m_window(window), m_people(people) {}

    /// Ids of the kDuplicatesNamed latest earlier entries that agree with this one, latest first.
    /// Entries come by ascending time.
    const std::vector<std::int64_t>& add(const Entry& entry);

    /// Earlier entries looked at so far: what the search costs.
    [[nodiscard]] std::int64_t looks() const { return m_looks; }
    [[nodiscard]] std::size_t held() const { return m_seen.size(); }

private:
    using Sequence = std::int64_t;
    static constexpr Sequence kNone = -1;
    /// The entry before this one under the same key: a chain from the latest entry backwards.
    struct Link {
        std::uint64_t key;
        Sequence before;
    };
    struct Seen {
        std::int64_t id;
        Seconds createdAt;
        /// By key.
        std::vector<Link> links;
    };
    /// False: nobody that is looked for.
    [[nodiscard]] bool readKeys(const Entry& entry);
    void look(std::uint64_t key);
    void forgetBefore(Seconds moment);
    void forgetOldest();

    std::chrono::seconds m_window;
    const People* m_people;
    std::deque<Seen> m_seen;
    /// Sequence of the oldest entry that is held.
    Sequence m_first = 0;
    std::unordered_map<std::uint64_t, Sequence> m_latest;
    /// Of the entry at hand: what it is found by, and what it looks for.
    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint64_t> m_wanted;
    std::vector<Sequence> m_matches;
    std::vector<std::int64_t> m_found;
    std::int64_t m_looks = 0;
};

}  // namespace core::orders
