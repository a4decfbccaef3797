#include "core/orders/order_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/orders/order_repository.h"
#include "core/orders/review_policy.h"
#include "core/storage/database.h"

namespace core::orders {
namespace {

namespace sql {
constexpr auto kRow =
    "SELECT m.id, m.shop_id, m.order_no, m.state, m.status_text, m.buyer_nick, m.receiver, "
    "m.total_fen, m.paid_fen, m.created_at, m.paid_at, m.ship_by, m.title, m.pieces, "
    "r.state, r.version, r.hits, r.hold_until, "
    "(SELECT group_concat(flag) FROM work_order_flag f "
    " WHERE f.order_no = m.order_no AND f.shop_id = m.shop_id), "
    "EXISTS (SELECT 1 FROM work_order_note n "
    " WHERE n.order_no = m.order_no AND n.shop_id = m.shop_id), "
    "r.changed_at IS NOT NULL "
    "FROM mirror_order m "
    "LEFT JOIN work_review r ON r.order_no = m.order_no AND r.shop_id = m.shop_id "
    "WHERE m.id = ?1";
constexpr auto kId = "SELECT id FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2";
// A review of an order that the shop has shipped since needs nobody: it is counted as little as
// listed.
constexpr auto kOpenCounts =
    "SELECT r.state, count(*) FROM work_review r INDEXED BY work_review_open "
    "CROSS JOIN mirror_order m ON m.order_no = r.order_no AND m.shop_id = r.shop_id "
    "WHERE r.state IN ('waiting', 'asked', 'held') AND (?1 IS NULL OR r.shop_id = ?1) "
    "AND m.state NOT IN ('shipped', 'signed', 'finished', 'closed') GROUP BY r.state";
constexpr auto kAllOpen =
    "SELECT count(*) FROM work_review r INDEXED BY work_review_open "
    "WHERE r.state IN ('waiting', 'asked', 'held') AND (?1 IS NULL OR r.shop_id = ?1)";
constexpr auto kAllDecided =
    "SELECT count(*) FROM work_review r INDEXED BY work_review_decided "
    "WHERE r.state IN ('approved', 'rejected') AND (?1 IS NULL OR r.shop_id = ?1)";
// As little as an open review does a changed decision need anybody once the order is shipped.
constexpr auto kChangedSince =
    "SELECT count(*) FROM work_review r INDEXED BY work_review_decided "
    "CROSS JOIN mirror_order m ON m.order_no = r.order_no AND m.shop_id = r.shop_id "
    "WHERE r.state IN ('approved', 'rejected') AND r.changed_at IS NOT NULL "
    "AND (?1 IS NULL OR r.shop_id = ?1) AND m.state = 'paid'";
constexpr auto kAllReviews =
    "SELECT count(*) FROM work_review r WHERE ?1 IS NULL OR r.shop_id = ?1";
constexpr auto kLastImport =
    "SELECT id, state = 'running' FROM mirror_import ORDER BY id DESC LIMIT 1";
}  // namespace sql

std::optional<Fen> optionalFen(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.fen(column));
}

/// Hits of a newer or damaged writing are left out: a list must open whatever one cell holds.
std::vector<ReviewHit> readHits(std::string_view json) {
    std::vector<ReviewHit> hits;
    if (json.size() <= 2) {
        return hits;
    }
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_array()) {
        return hits;
    }
    const auto word = [](const nlohmann::json& hit, const char* name) {
        const auto found = hit.find(name);
        return found != hit.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    for (const auto& hit : parsed) {
        const auto kind = hit.is_object() ? reviewHitKindFromWord(word(hit, "kind")) : std::nullopt;
        const auto field = kind ? orderFieldFromWord(word(hit, "field")) : std::nullopt;
        if (field) {
            hits.push_back({*kind, *field, word(hit, "detail")});
        }
    }
    return hits;
}

std::vector<OrderFlag> readFlags(std::string_view words) {
    std::vector<OrderFlag> flags;
    while (!words.empty()) {
        const auto comma = std::min(words.find(','), words.size());
        if (const auto flag = orderFlagFromWord(words.substr(0, comma))) {
            flags.push_back(*flag);
        }
        words.remove_prefix(std::min(comma + 1, words.size()));
    }
    std::ranges::sort(flags);
    return flags;
}

OrderListRow readRow(const storage::Statement& row, const ReviewRules& rules) {
    OrderListRow result{.id = row.integer(0),
                        .key = {.shop = row.integer(1), .number = row.text(2)},
                        .state = orderStateFromWord(row.textView(3)),
                        .statusText = row.text(4),
                        .buyerNick = row.text(5),
                        .receiver = row.text(6),
                        .total = optionalFen(row, 7),
                        .paid = optionalFen(row, 8),
                        .createdAt = row.optionalTime(9),
                        .paidAt = row.optionalTime(10),
                        .shipBy = row.optionalTime(11),
                        .title = row.text(12),
                        .pieces = row.optionalInteger(13),
                        .reviewState = std::nullopt,
                        .reviewVersion = row.integer(15),
                        .hits = readHits(row.textView(16)),
                        .holdUntil = row.optionalTime(17),
                        .flags = readFlags(row.textView(18)),
                        .hasNote = row.integer(19) != 0,
                        .isChangedSince = row.integer(20) != 0};
    if (!row.isNull(14)) {
        result.reviewState = reviewStateFromWord(row.textView(14));
    }
    Order order;
    order.state = result.state;
    order.paidAt = result.paidAt;
    order.shipBy = result.shipBy;
    result.shipBy = shipBy(order, rules);
    return result;
}

std::int64_t countOf(storage::Database& database, const char* query, std::optional<ShopId> shop) {
    auto row = database.prepare(query);
    row.bindAll(shop);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace

OrderReader::OrderReader(storage::Database& database) : m_database(database) {}

std::vector<OrderListRow> OrderReader::rows(const std::vector<std::int64_t>& ids,
                                            const ReviewRules& rules) {
    std::vector<OrderListRow> result;
    result.reserve(ids.size());
    auto row = m_database.prepare(sql::kRow);
    for (const auto id : ids) {
        row.bind(1, id);
        if (row.step()) {
            result.push_back(readRow(row, rules));
        }
        row.reset();
    }
    return result;
}

std::optional<std::int64_t> OrderReader::findId(const OrderKey& key) {
    auto row = m_database.prepare(sql::kId);
    row.bindAll(key.number, key.shop);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<OrderWithItems> OrderReader::find(const OrderKey& key) {
    OrderRepository repository(m_database);
    auto order = repository.find(key);
    if (!order) {
        return std::nullopt;
    }
    // A cut number names many orders: its items would be strangers' (formats.md 2).
    auto items = order->idDamaged ? std::vector<OrderItem>() : repository.items(key);
    return OrderWithItems{.order = std::move(*order), .items = std::move(items)};
}

ReviewCounts OrderReader::counts(std::optional<ShopId> shop) {
    ReviewCounts counts;
    auto row = m_database.prepare(sql::kOpenCounts);
    row.bindAll(shop);
    while (row.step()) {
        const auto state = reviewStateFromWord(row.textView(0));
        auto& counted = state == ReviewState::Waiting ? counts.waiting
                        : state == ReviewState::Asked ? counts.asked
                                                      : counts.held;
        counted = row.integer(1);
    }
    counts.decided = countOf(m_database, sql::kAllDecided, shop);
    counts.changedSince = countOf(m_database, sql::kChangedSince, shop);
    counts.autoPassed =
        reviewTotal(shop) - counts.decided - countOf(m_database, sql::kAllOpen, shop);
    return counts;
}

std::int64_t OrderReader::reviewTotal(std::optional<ShopId> shop) {
    auto row = m_database.prepare(sql::kLastImport);
    const bool isSettled = row.step() && row.integer(1) == 0;
    const std::int64_t import = isSettled ? row.integer(0) : -1;
    if (!isSettled || m_total.import != import || m_total.shop != shop) {
        m_total = {
            .import = import, .shop = shop, .count = countOf(m_database, sql::kAllReviews, shop)};
    }
    return m_total.count;
}

}  // namespace core::orders
