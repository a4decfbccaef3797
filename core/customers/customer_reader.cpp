#include "core/customers/customer_reader.h"

#include "core/customers/customer_repository.h"
#include "core/storage/database.h"

namespace core::customers {
namespace {

namespace sql {
constexpr auto kReceivers =
    "SELECT coalesce(receiver, ''), coalesce(nullif(mobile, ''), phone, '') AS number, "
    "coalesce(address, '') AS place, count(*), max(created_at) AS last "
    "FROM mirror_order WHERE buyer_nick = ?2 AND shop_id = ?1 "
    "GROUP BY 1, 2, 3 HAVING receiver <> '' OR number <> '' OR place <> '' "
    "ORDER BY last DESC NULLS LAST, max(id) DESC LIMIT 50";
}  // namespace sql

}  // namespace

CustomerReader::CustomerReader(storage::Database& database) : m_database(database) {}

std::optional<Customer> CustomerReader::find(orders::ShopId shop, const std::string& nick) {
    return CustomerRepository(m_database).find(shop, nick);
}

std::vector<Receiver> CustomerReader::receivers(orders::ShopId shop, const std::string& nick) {
    std::vector<Receiver> receivers;
    // Orders without a nick are strangers to each other.
    if (nick.empty()) {
        return receivers;
    }
    auto row = m_database.prepare(sql::kReceivers);
    row.bindAll(shop, nick);
    while (row.step()) {
        receivers.push_back({.name = row.text(0),
                             .phone = row.text(1),
                             .address = row.text(2),
                             .orderCount = row.integer(3),
                             .lastUsedAt = row.optionalTime(4)});
    }
    return receivers;
}

}  // namespace core::customers
