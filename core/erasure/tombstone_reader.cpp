#include "core/erasure/tombstone_reader.h"

#include <algorithm>
#include <sodium.h>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/storage/database.h"

namespace core::erasure {
namespace {

namespace sql {
constexpr auto kAll = "SELECT digest, key, erased_at FROM work_tombstone";
}  // namespace sql

constexpr WordTable<TombstoneKind, 4> kWords{{
    {TombstoneKind::Order, "order"},
    {TombstoneKind::OrderOfBuyer, "order_of_buyer"},
    {TombstoneKind::Buyer, "buyer"},
    {TombstoneKind::Parcel, "parcel"},
}};

static_assert(std::tuple_size_v<Digest> == crypto_generichash_BYTES);
static_assert(std::tuple_size_v<Key> == crypto_generichash_KEYBYTES);

std::array<std::byte, 32> bytesOf(std::span<const std::byte> blob) {
    std::array<std::byte, 32> bytes{};
    std::copy_n(blob.begin(), std::min(blob.size(), bytes.size()), bytes.begin());
    return bytes;
}

}  // namespace

std::string_view toWord(TombstoneKind kind) {
    return wordOf(kWords, kind);
}

Digest digestOf(TombstoneKind kind, orders::ShopId shop, std::string_view subject, const Key& key) {
    const auto asked = kind == TombstoneKind::OrderOfBuyer ? TombstoneKind::Order : kind;
    const std::string text =
        std::string(toWord(asked)) + ':' + std::to_string(shop) + ':' + std::string(subject);
    Digest digest{};
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                       reinterpret_cast<const unsigned char*>(key.data()), key.size());
    return digest;
}

std::string pseudonymOf(orders::ShopId shop, std::string_view nick, const Key& key) {
    // 48 bits: of 100,000 erased buyers two share one in one of 50,000 profiles.
    constexpr std::size_t kBytes = 6;
    const auto digest = digestOf(TombstoneKind::Buyer, shop, nick, key);
    std::array<char, 2 * kBytes + 1> text{};
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(digest.data()),
                   kBytes);
    return std::string(kPseudonymPrefix) + text.data();
}

Tombstones::Tombstones(storage::Database& database) {
    auto row = database.prepare(sql::kAll);
    while (row.step()) {
        m_erased[bytesOf(row.blob(0))] = row.time(2);
        const Key key = bytesOf(row.blob(1));
        if (std::ranges::find(m_keys, key) == m_keys.end()) {
            m_keys.push_back(key);
        }
    }
}

std::optional<Seconds> Tombstones::find(TombstoneKind kind, orders::ShopId shop,
                                        std::string_view subject, const Key& key) const {
    const auto found = m_erased.find(digestOf(kind, shop, subject, key));
    return found == m_erased.end() ? std::nullopt : std::optional(found->second);
}

bool Tombstones::holdsOrder(orders::ShopId shop, std::string_view number) const {
    return std::ranges::any_of(m_keys, [&](const Key& key) {
        return find(TombstoneKind::Order, shop, number, key).has_value();
    });
}

std::optional<std::string> Tombstones::pseudonym(orders::ShopId shop, std::string_view nick,
                                                 std::optional<Seconds> of) const {
    if (nick.empty()) {
        return std::nullopt;
    }
    for (const Key& key : m_keys) {
        const auto erasedAt = find(TombstoneKind::Buyer, shop, nick, key);
        if (erasedAt && (!of || *of <= *erasedAt)) {
            return pseudonymOf(shop, nick, key);
        }
    }
    return std::nullopt;
}

bool Tombstones::holdsParcel(orders::ShopId shop, std::string_view trackingNumber,
                             Seconds of) const {
    return std::ranges::any_of(m_keys, [&](const Key& key) {
        const auto erasedAt = find(TombstoneKind::Parcel, shop, trackingNumber, key);
        return erasedAt && of <= *erasedAt;
    });
}

bool Tombstones::mentions(orders::ShopId shop, std::string_view row) const {
    constexpr std::string_view kAround = "\"=' \r\n";
    while (!isEmpty() && !row.empty()) {
        const auto end = row.find_first_of(",\t;");
        auto cell = trimmed(row.substr(0, end));
        const auto from = cell.find_first_not_of(kAround);
        if (from != std::string_view::npos) {
            cell = cell.substr(from, cell.find_last_not_of(kAround) - from + 1);
            if (holdsOrder(shop, cell) || pseudonym(shop, cell, std::nullopt)) {
                return true;
            }
        }
        row = end == std::string_view::npos ? std::string_view() : row.substr(end + 1);
    }
    return false;
}

}  // namespace core::erasure
