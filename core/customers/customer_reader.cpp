#include "core/customers/customer_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/customers/customer_repository.h"
#include "core/events/event_repository.h"
#include "core/orders/platform_step_in.h"
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
constexpr auto kOrders =
    "SELECT order_no, state, status_text, CASE WHEN cash_on_delivery <> 0 THEN total_fen "
    "ELSE coalesce(paid_fen, total_fen) END, created_at, shipped_at, title, courier, tracking_no "
    "FROM mirror_order WHERE shop_id = ?1 AND buyer_nick IN (SELECT value FROM json_each(?2)) "
    "AND buyer_nick <> '' ORDER BY created_at DESC, id DESC LIMIT ?3";
constexpr auto kRefusedParcels =
    "SELECT o.order_no, coalesce(r.applied_at, o.created_at) AS at, "
    "coalesce(nullif(r.reason, ''), nullif(o.close_reason, ''), o.exception_text, '') AS why "
    "FROM mirror_order o LEFT JOIN mirror_refund r ON r.order_no = o.order_no AND r.shop_id = "
    "o.shop_id AND (r.reason LIKE '%拒收%' OR r.reason LIKE '%拒签%' OR r.goods_state LIKE "
    "'%拒收%' OR r.goods_state LIKE '%拒签%') "
    "WHERE o.shop_id = ?1 AND o.buyer_nick IN (SELECT value FROM json_each(?2)) "
    "AND (r.id IS NOT NULL OR o.close_reason LIKE '%拒收%' OR o.close_reason LIKE '%拒签%' "
    "OR o.exception_text LIKE '%拒收%' OR o.exception_text LIKE '%拒签%') "
    "GROUP BY o.order_no ORDER BY at DESC, o.order_no LIMIT 50";
const std::string kDisputes =
    "SELECT o.order_no, max(r.applied_at) AS at, coalesce(r.reason, '') "
    "FROM mirror_order o JOIN mirror_refund r ON r.order_no = o.order_no AND r.shop_id = o.shop_id "
    "WHERE o.shop_id = ?1 AND o.buyer_nick IN (SELECT value FROM json_each(?2)) "
    "AND " +
    orders::wasSteppedInSql("r.platform_step_in") +
    " GROUP BY o.order_no ORDER BY at DESC, o.order_no LIMIT 50";
constexpr auto kUnpaid =
    "SELECT order_no, created_at, coalesce(nullif(close_reason, ''), status_text) "
    "FROM mirror_order WHERE shop_id = ?1 AND buyer_nick IN (SELECT value FROM json_each(?2)) "
    "AND cash_on_delivery = 0 AND paid_at IS NULL AND (state = 'unpaid' OR (state = 'closed' AND "
    "close_reason LIKE '%未付款%')) ORDER BY created_at DESC, id DESC LIMIT 50";
constexpr auto kGroups =
    "SELECT DISTINCT contact_group FROM work_customer WHERE shop_id = ?1 AND contact_group <> '' "
    "ORDER BY contact_group LIMIT 200";
constexpr auto kTags =
    "SELECT DISTINCT t.value FROM work_customer c, json_each(c.tags) t WHERE c.shop_id = ?1 "
    "ORDER BY t.value LIMIT 200";
// An alias of an alias is followed: each buyer counts under the nick at the end.
constexpr auto kRepeat =
    "WITH RECURSIVE main (nick, over) AS ("
    "SELECT nick, main_nick FROM work_customer_alias WHERE shop_id = ?1 UNION "
    "SELECT m.nick, a.main_nick FROM main m JOIN work_customer_alias a ON a.nick = m.over "
    "AND a.shop_id = ?1), "
    "last (nick, over) AS (SELECT nick, over FROM main WHERE over NOT IN "
    "(SELECT nick FROM work_customer_alias WHERE shop_id = ?1)), "
    "buyer (nick, paid, fen, last_at) AS ("
    "SELECT coalesce(l.over, c.nick), sum(c.paid_count), sum(c.paid_fen), max(c.last_order_at) "
    "FROM mirror_customer c LEFT JOIN last l ON l.nick = c.nick "
    "WHERE c.shop_id = ?1 AND c.paid_count > 0 AND c.nick <> '' GROUP BY 1) ";
constexpr auto kRepeatCounts = "SELECT count(*), coalesce(sum(paid > 1), 0) FROM buyer";
constexpr auto kRepeatList =
    "SELECT nick, paid, fen, last_at FROM buyer WHERE paid > 1 "
    "ORDER BY paid DESC, fen DESC, nick LIMIT ?2";
}  // namespace sql

std::vector<std::string> texts(storage::Statement row, orders::ShopId shop) {
    row.bindAll(shop);
    std::vector<std::string> texts;
    while (row.step()) {
        texts.push_back(row.text(0));
    }
    return texts;
}

}  // namespace

CustomerReader::CustomerReader(storage::Database& database) : m_database(database) {}

RepeatPurchases CustomerReader::repeatPurchases(orders::ShopId shop, std::int64_t limit) {
    RepeatPurchases purchases;
    auto counts = m_database.prepare(std::string(sql::kRepeat) + sql::kRepeatCounts);
    counts.bindAll(shop);
    if (counts.step()) {
        purchases.buyers = counts.integer(0);
        purchases.repeat = counts.integer(1);
    }
    auto row = m_database.prepare(std::string(sql::kRepeat) + sql::kRepeatList);
    row.bindAll(shop, limit);
    while (row.step()) {
        purchases.list.push_back({.nick = row.text(0),
                                  .paidCount = row.integer(1),
                                  .paid = row.fen(2),
                                  .lastOrderAt = row.optionalTime(3)});
    }
    return purchases;
}

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

std::vector<CustomerOrder> CustomerReader::orders(const Customer& customer, std::int64_t limit) {
    std::vector<CustomerOrder> found;
    auto row = m_database.prepare(sql::kOrders);
    row.bindAll(customer.shop, nlohmann::json(customer.nicks).dump(), limit);
    while (row.step()) {
        found.push_back({.key = {customer.shop, row.text(0)},
                         .state = orders::orderStateFromWord(row.textView(1)),
                         .statusText = row.text(2),
                         .amount = row.isNull(3) ? std::nullopt : std::optional(row.fen(3)),
                         .createdAt = row.optionalTime(4),
                         .shippedAt = row.optionalTime(5),
                         .title = row.text(6),
                         .courier = row.text(7),
                         .trackingNumber = row.text(8)});
    }
    return found;
}

std::vector<CreditMark> CustomerReader::creditMarks(const Customer& customer) {
    std::vector<CreditMark> marks;
    const std::string nicks = nlohmann::json(customer.nicks).dump();
    for (const auto& [kind, query] :
         {std::pair{CreditMarkKind::RefusedParcel, sql::kRefusedParcels},
          std::pair{CreditMarkKind::Dispute, sql::kDisputes.c_str()},
          std::pair{CreditMarkKind::Unpaid, sql::kUnpaid}}) {
        auto row = m_database.prepare(query);
        row.bindAll(customer.shop, nicks);
        while (row.step()) {
            marks.push_back({kind, row.text(0), row.optionalTime(1), row.text(2)});
        }
    }
    return marks;
}

std::vector<events::Event> CustomerReader::history(const Customer& customer) {
    std::vector<events::Event> all;
    for (const auto& nick : customer.nicks) {
        for (auto& event : events::listOf(m_database, "customer", customer.shop,
                                          eventSubjectOf(customer.shop, nick))) {
            all.push_back(std::move(event));
        }
    }
    std::ranges::sort(all, {}, &events::Event::seq);
    return all;
}

std::vector<std::string> CustomerReader::contactGroups(orders::ShopId shop) {
    return texts(m_database.prepare(sql::kGroups), shop);
}

std::vector<std::string> CustomerReader::tags(orders::ShopId shop) {
    return texts(m_database.prepare(sql::kTags), shop);
}

}  // namespace core::customers
