#include "core/customers/customer_repository.h"

#include <array>
#include <nlohmann/json.hpp>
#include <sodium.h>

namespace core::customers {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT m.order_count, m.paid_count, m.paid_fen, m.first_order_at, m.last_order_at, "
    "coalesce(w.note, ''), coalesce(w.tags, '[]') FROM mirror_customer m "
    "LEFT JOIN work_customer w ON w.nick = m.nick AND w.shop_id = m.shop_id "
    "WHERE m.nick = ?2 AND m.shop_id = ?1";
constexpr auto kSave =
    "INSERT INTO work_customer (shop_id, nick, note, tags, updated_at) VALUES (?1, ?2, ?3, ?4, ?5) "
    "ON CONFLICT (nick, shop_id) DO UPDATE SET note = excluded.note, tags = excluded.tags, "
    "updated_at = excluded.updated_at";
}  // namespace sql

}  // namespace

std::optional<Customer> CustomerRepository::find(orders::ShopId shop, const std::string& nick) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(shop, nick);
    if (!row.step()) {
        return std::nullopt;
    }
    return Customer{.shop = shop,
                    .nick = nick,
                    .orderCount = row.integer(0),
                    .paidCount = row.integer(1),
                    .paid = row.fen(2),
                    .firstOrderAt = row.optionalTime(3),
                    .lastOrderAt = row.optionalTime(4),
                    .note = row.text(5),
                    .tags = nlohmann::json::parse(row.text(6)).get<std::vector<std::string>>()};
}

void CustomerRepository::save(const Customer& customer, Seconds now) {
    m_database.prepare(sql::kSave)
        .run(customer.shop, customer.nick, customer.note, nlohmann::json(customer.tags).dump(),
             now);
}

std::string eventSubjectOf(orders::ShopId shop, const std::string& nick) {
    const std::string text = std::to_string(shop) + ':' + nick;
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return {hex.data(), 32};
}

}  // namespace core::customers
