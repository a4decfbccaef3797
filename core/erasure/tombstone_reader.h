#pragma once

#include "core/base/time.h"
#include "core/orders/order.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::erasure {

using Key = std::array<std::byte, 32>;
using Digest = std::array<std::byte, 32>;

enum class TombstoneKind { Order, OrderOfBuyer, Buyer, Parcel };
[[nodiscard]] std::string_view toWord(TombstoneKind kind);

/// Under which an order, a nick or a parcel is known once nothing else is left of it: a keyed hash. An order erased with
/// its buyer has that of an order.
[[nodiscard]] Digest digestOf(TombstoneKind kind, orders::ShopId shop, std::string_view subject, const Key& key);
/// What stands in the place of an erased nick: the same for the same nick, so that figures count one buyer as before.
[[nodiscard]] std::string pseudonymOf(orders::ShopId shop, std::string_view nick, const Key& key);
/// Begins every pseudonym.
inline constexpr std::string_view kPseudonymPrefix = "已清除-";

/// What is left of something erased.
struct Tombstone {
    Digest digest{};
    Key key{};
    /// Word of a TombstoneKind.
    std::string kind;
    Seconds erasedAt{};
};

/// What was erased, read once: imports ask it before they take something in. Without a tombstone every question is free.
class Tombstones final {
public:
    explicit Tombstones(storage::Database& database);

    [[nodiscard]] bool isEmpty() const { return m_erased.empty(); }
    /// An order erased by itself or with its buyer.
    [[nodiscard]] bool holdsOrder(orders::ShopId shop, std::string_view number) const;
    /// What stands in a nick's place. With a time: only where it was erased after that; a buyer who comes back is a buyer.
    [[nodiscard]] std::optional<std::string> pseudonym(orders::ShopId shop, std::string_view nick,
                                                       std::optional<Seconds> of) const;
    [[nodiscard]] bool holdsParcel(orders::ShopId shop, std::string_view trackingNumber, Seconds of) const;
    /// Whether a cell of this row, as it stands in a file, is an erased order's number or nick.
    [[nodiscard]] bool mentions(orders::ShopId shop, std::string_view row) const;

private:
    [[nodiscard]] std::optional<Seconds> find(TombstoneKind kind, orders::ShopId shop, std::string_view subject,
                                              const Key& key) const;

    std::vector<Key> m_keys;
    std::map<Digest, Seconds> m_erased;
};

}  // namespace core::erasure
