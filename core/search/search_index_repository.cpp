#include "core/search/search_index_repository.h"

#include <algorithm>

namespace core::search {
namespace {

namespace sql {
#define KEFU_SEARCHED_COLUMNS                                                                 \
    "SELECT m.id, m.created_at, m.order_no, m.tracking_no, m.phone, m.mobile, m.buyer_nick, " \
    "m.receiver, m.title "
constexpr auto kOne = KEFU_SEARCHED_COLUMNS "FROM mirror_order m WHERE m.id = ?1";
constexpr auto kNewestFirst = KEFU_SEARCHED_COLUMNS
    "FROM mirror_order m INDEXED BY mirror_order_created ORDER BY m.created_at DESC, m.id DESC";
constexpr auto kNew =
    KEFU_SEARCHED_COLUMNS "FROM mirror_order m WHERE m.id > ?1 ORDER BY m.id LIMIT ?2";
constexpr auto kChanged = KEFU_SEARCHED_COLUMNS
    "FROM (SELECT DISTINCT order_no, shop_id FROM mirror_difference WHERE id > ?1 AND id <= ?2) d "
    "CROSS JOIN mirror_order m ON m.order_no = d.order_no AND m.shop_id = d.shop_id "
    "WHERE m.id <= ?3";
#undef KEFU_SEARCHED_COLUMNS
constexpr auto kMark =
    "SELECT s.last_order_id, s.last_difference_id FROM search_mark s "
    "JOIN mirror_order m ON m.id = s.last_order_id AND m.order_no = s.last_order_no";
constexpr auto kSaveMark =
    "INSERT INTO search_mark (id, last_order_id, last_order_no, last_difference_id) "
    "SELECT 1, m.id, m.order_no, ?2 FROM mirror_order m WHERE m.id = ?1 "
    "ON CONFLICT (id) DO UPDATE SET last_order_id = excluded.last_order_id, "
    "last_order_no = excluded.last_order_no, last_difference_id = excluded.last_difference_id";
constexpr auto kLastOrder = "SELECT max(id) FROM mirror_order";
constexpr auto kLastDifference = "SELECT max(id) FROM mirror_difference";
constexpr auto kInsert = "INSERT INTO search_order (rowid, terms) VALUES (?1, ?2)";
constexpr auto kMatch =
    "SELECT rowid FROM search_order WHERE search_order MATCH ?1 ORDER BY rowid DESC";
constexpr auto kClear =
    "INSERT INTO search_order (search_order) VALUES ('delete-all'); DELETE FROM "
    "search_mark";
}  // namespace sql

constexpr int kIdBits = 26;
constexpr std::int64_t kSecondsOfDay = 86'400;
/// More days than this since 1970 are an error in the file.
constexpr std::int64_t kMostDays = 1'000'000;

OrderAge ageOf(const storage::Statement& row) {
    return {.createdAt = row.integer(1), .id = row.integer(0)};
}

bool visitRow(const storage::Statement& row, const SearchIndexRepository::Visit& visit) {
    return visit(ageOf(row), {.number = row.textView(2),
                              .trackingNumber = row.textView(3),
                              .phone = row.textView(4),
                              .mobile = row.textView(5),
                              .nick = row.textView(6),
                              .receiver = row.textView(7),
                              .title = row.textView(8)});
}

}  // namespace

std::int64_t indexKeyOf(const OrderAge& order) {
    const std::int64_t day =
        std::clamp<std::int64_t>(order.createdAt / kSecondsOfDay, 0, kMostDays);
    return (day << kIdBits) | order.id;
}

std::int64_t orderIdOf(std::int64_t indexKey) {
    return indexKey & kMostOrders;
}
std::int64_t dayOf(std::int64_t indexKey) {
    return indexKey >> kIdBits;
}

SearchIndexRepository::SearchIndexRepository(storage::Database& database)
    : m_database(database), m_one(database.prepare(sql::kOne)) {}

IndexMark SearchIndexRepository::mark() {
    auto row = m_database.prepare(sql::kMark);
    return row.step() ? IndexMark{.orderId = row.integer(0), .differenceId = row.integer(1)}
                      : IndexMark{};
}

IndexMark SearchIndexRepository::head() {
    return {.orderId = m_database.integer(sql::kLastOrder),
            .differenceId = m_database.integer(sql::kLastDifference)};
}

void SearchIndexRepository::saveMark(const IndexMark& mark) {
    m_database.prepare(sql::kSaveMark).run(mark.orderId, mark.differenceId);
}

void SearchIndexRepository::clear() {
    m_database.execute(sql::kClear);
}

void SearchIndexRepository::insert(const IndexEntry& entry) {
    if (!m_insert) {
        m_insert = m_database.prepare(sql::kInsert);
    }
    m_insert->bind(1, indexKeyOf(entry.order));
    m_insert->bindStatic(2, entry.terms);
    m_insert->step();
    m_insert->reset();
}

IndexMark SearchIndexRepository::eachBehind(const IndexMark& mark, std::int64_t limit,
                                            const Visit& visit) {
    // Asked before the rows are read: a change after that stays behind the mark.
    const std::int64_t lastDifference = head().differenceId;
    IndexMark reached = mark;
    auto row = m_database.prepare(sql::kNew);
    row.bindAll(mark.orderId, limit);
    while (row.step()) {
        if (!visitRow(row, visit)) {
            return reached;
        }
        reached.orderId = row.integer(0);
    }
    reached.differenceId +=
        std::min(limit, std::max<std::int64_t>(lastDifference - mark.differenceId, 0));
    auto changed = m_database.prepare(sql::kChanged);
    changed.bindAll(mark.differenceId, reached.differenceId, mark.orderId);
    while (changed.step() && visitRow(changed, visit)) {
    }
    return reached;
}

void SearchIndexRepository::eachNewestFirst(const Visit& visit) {
    auto row = m_database.prepare(sql::kNewestFirst);
    while (row.step() && visitRow(row, visit)) {
    }
}

void SearchIndexRepository::eachIndexed(const std::string& expression,
                                        const std::function<bool(std::int64_t)>& visit) {
    auto row = m_database.prepare(sql::kMatch);
    row.bindAll(expression);
    while (row.step() && visit(row.integer(0))) {
    }
}

void SearchIndexRepository::withOrder(std::int64_t id, const Visit& visit) {
    m_one.bind(1, id);
    if (m_one.step()) {
        static_cast<void>(visitRow(m_one, visit));
    }
    m_one.reset();
}

}  // namespace core::search
