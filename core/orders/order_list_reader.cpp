#include <algorithm>
#include <limits>
#include <sqlite3.h>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"
#include "core/orders/order_reader.h"
#include "core/search/order_search.h"
#include "core/storage/database.h"
#include "core/storage/error.h"
#include "core/storage/stop_guard.h"

namespace core::orders {
namespace {

/// Hands ids on in pieces: a small one at once for the first page, then larger ones.
class Pieces final {
public:
    Pieces(const std::stop_token& stop, const std::function<void(std::vector<std::int64_t>)>& sink)
        : m_stop(stop), m_sink(sink) {}

    void add(std::int64_t id) {
        m_piece.push_back(id);
        if (m_piece.size() >= m_size) {
            flush();
            m_size = std::min<std::size_t>(m_size * 4, 20'000);
        }
    }
    void flush() {
        if (!m_piece.empty() && !m_stop.stop_requested()) {
            m_sink(std::exchange(m_piece, {}));
        }
        m_piece.clear();
    }

private:
    const std::stop_token& m_stop;
    const std::function<void(std::vector<std::int64_t>)>& m_sink;
    std::vector<std::int64_t> m_piece;
    std::size_t m_size = 200;
};

/// One statement of a list. Every value has a fixed number, used or not:
/// 1 shop, 2 hit, 3 flag, 4 import, 5 difference kind, 6 promised seconds, 7 and 8 first and last
/// id of the import.
struct Query {
    std::string from;
    std::vector<std::string> conditions;
    std::string order;

    [[nodiscard]] std::string text() const {
        std::string text = "SELECT m.id FROM " + from;
        for (std::size_t i = 0; i < conditions.size(); ++i) {
            text += (i == 0 ? " WHERE " : " AND ") + conditions[i];
        }
        return text + " ORDER BY " + order;
    }
};

struct IdRange {
    std::int64_t first = 0;
    std::int64_t last = -1;
};

namespace sql {
constexpr auto kJoinReview =
    " CROSS JOIN work_review r ON r.order_no = m.order_no AND r.shop_id = m.shop_id";
constexpr auto kJoinOrder =
    " CROSS JOIN mirror_order m ON m.order_no = r.order_no AND m.shop_id = r.shop_id";
constexpr auto kOpenReviews = "work_review r INDEXED BY work_review_open";
constexpr auto kDecidedReviews = "work_review r INDEXED BY work_review_decided";
constexpr auto kUnshippedOrders = "mirror_order m INDEXED BY mirror_order_waiting";
constexpr auto kOrdersByTime = "mirror_order m INDEXED BY mirror_order_created";
// The only index that holds the amount: a whole table is sorted without reading its rows.
constexpr auto kOrdersByBuyer = "mirror_order m INDEXED BY mirror_order_buyer";
constexpr auto kFoundOrders = "json_each(?9) found CROSS JOIN mirror_order m ON m.id = found.value";
constexpr auto kFlaggedOrders =
    "work_order_flag g CROSS JOIN mirror_order m ON m.order_no = g.order_no AND m.shop_id = "
    "g.shop_id "
    "AND g.flag = ?3";
constexpr auto kDifferingOrders =
    "(SELECT DISTINCT order_no, shop_id FROM mirror_difference WHERE import_id = ?4 "
    "AND (?5 = '' OR kind = ?5)) d "
    "CROSS JOIN mirror_order m ON m.order_no = d.order_no AND m.shop_id = d.shop_id";
constexpr auto kTouchedOrders =
    "(SELECT order_no, shop_id FROM mirror_difference WHERE import_id = ?4 UNION "
    "SELECT order_no, shop_id FROM mirror_order WHERE id BETWEEN ?7 AND ?8 AND first_import_id = "
    "?4) d "
    "CROSS JOIN mirror_order m ON m.order_no = d.order_no AND m.shop_id = d.shop_id";

constexpr auto kIsOpenReview = "r.state IN ('waiting', 'asked', 'held')";
constexpr auto kIsToBeShipped = "m.state = 'paid'";
constexpr auto kIsNotShipped = "m.state NOT IN ('shipped', 'signed', 'finished', 'closed')";
constexpr auto kHasHit =
    "EXISTS (SELECT 1 FROM json_each(r.hits) h WHERE json_extract(h.value, '$.kind') = ?2)";
constexpr auto kHasFlag =
    "EXISTS (SELECT 1 FROM work_order_flag g WHERE g.order_no = m.order_no AND g.shop_id = "
    "m.shop_id "
    "AND g.flag = ?3)";
constexpr auto kIsNew = "m.id BETWEEN ?7 AND ?8 AND m.first_import_id = ?4";

// Orders that must be shipped come first, the earliest promise and then the highest amount on top;
// what needs no shipment follows by age.
constexpr auto kByUrgency =
    "m.state <> 'paid', CASE WHEN m.state = 'paid' THEN coalesce(m.ship_by, m.paid_at + ?6) END "
    "NULLS LAST, "
    "CASE WHEN m.state = 'paid' THEN coalesce(m.paid_fen, m.total_fen, 0) END DESC, "
    "CASE WHEN m.state <> 'paid' THEN m.created_at END DESC, m.id";
constexpr auto kByNewest = "m.created_at DESC, m.id DESC";
constexpr auto kByOldest = "m.created_at, m.id";
constexpr auto kByAmount = "m.paid_fen DESC, m.id";

constexpr auto kImportAt =
    "SELECT first_import_id FROM mirror_order WHERE id >= ?1 ORDER BY id LIMIT 1";
constexpr auto kLastId = "SELECT max(id) FROM mirror_order";
}  // namespace sql

/// The condition on the review's state; empty: the scope does not ask for one.
std::string_view reviewCondition(OrderScope scope) {
    switch (scope) {
        case OrderScope::ReviewQueue:
            return sql::kIsOpenReview;
        case OrderScope::Waiting:
            return "r.state = 'waiting'";
        case OrderScope::Asked:
            return "r.state = 'asked'";
        case OrderScope::Held:
            return "r.state = 'held'";
        case OrderScope::AutoPassed:
            return "r.state = 'auto_passed'";
        case OrderScope::Decided:
            return "r.state IN ('approved', 'rejected')";
        case OrderScope::ChangedSince:
            return "r.state IN ('approved', 'rejected') AND r.changed_at IS NOT NULL";
        case OrderScope::All:
        case OrderScope::Unshipped:
            return {};
    }
    return {};
}

bool isDecidedScope(OrderScope scope) {
    return scope == OrderScope::Decided || scope == OrderScope::ChangedSince;
}

bool isOpenReviewScope(OrderScope scope) {
    return scope == OrderScope::ReviewQueue || scope == OrderScope::Waiting ||
           scope == OrderScope::Asked || scope == OrderScope::Held;
}

std::string orderBy(OrderSort sort) {
    switch (sort) {
        case OrderSort::Urgency:
            return sql::kByUrgency;
        case OrderSort::CreatedDescending:
            return sql::kByNewest;
        case OrderSort::CreatedAscending:
            return sql::kByOldest;
        case OrderSort::AmountDescending:
            return sql::kByAmount;
    }
    return sql::kByNewest;
}

/// Ids are given in the order of imports, one import after the other, so that the new orders of one
/// import lie together: their bounds are found by halving, without an index that every import would
/// pay for.
IdRange rangeOfImport(storage::Database& database, std::int64_t import) {
    auto at = database.prepare(sql::kImportAt);
    const std::int64_t last = database.integer(sql::kLastId);
    const auto firstFrom = [&](std::int64_t wanted) {
        std::int64_t low = 1;
        std::int64_t high = last + 1;
        while (low < high) {
            const std::int64_t middle = low + (high - low) / 2;
            at.bind(1, middle);
            const bool isBefore = at.step() && at.integer(0) < wanted;
            at.reset();
            (isBefore ? low : high) = isBefore ? middle + 1 : middle;
        }
        return low;
    };
    return {firstFrom(import), firstFrom(import + 1) - 1};
}

/// Makes the statements of a filter: a small table drives where there is one, everything else is a
/// condition.
class QueryPlan final {
public:
    QueryPlan(const OrderFilter& filter, IdRange range) : m_filter(filter), m_range(range) {}

    /// The whole list.
    [[nodiscard]] Query query() const { return with(driver(), orderBy(m_filter.sort)); }
    /// Whether the list walks over all orders because no small table leads to it.
    [[nodiscard]] bool isWalk() const {
        return (m_filter.scope == OrderScope::All || m_filter.scope == OrderScope::AutoPassed) &&
               !isDrivenByImport() && !isDrivenByFlag();
    }
    /// Whether an index holds all that the list is sorted by. Else the rows are read in the order
    /// they lie in.
    [[nodiscard]] bool isSortedFromIndex() const {
        return m_filter.sort == OrderSort::AmountDescending && m_filter.scope == OrderScope::All &&
               !m_filter.hit;
    }
    /// Two statements that serve a walk by urgency: what must be shipped is a small part with an
    /// index of its own; the rest goes by age. The second gives the first's orders again.
    [[nodiscard]] Query urgentPart() const {
        auto query = with(sql::kUnshippedOrders, sql::kByUrgency);
        query.conditions.emplace_back(sql::kIsToBeShipped);
        return query;
    }
    [[nodiscard]] Query newestPart() const { return with(sql::kOrdersByTime, sql::kByNewest); }
    /// Among the hits of a search.
    [[nodiscard]] Query found(const std::string& order) const {
        return with(sql::kFoundOrders, order);
    }

private:
    [[nodiscard]] Query with(std::string from, std::string order) const {
        Query query{.from = std::move(from), .conditions = {}, .order = std::move(order)};
        const auto review = reviewCondition(m_filter.scope);
        if (!isDrivenByReviews() && (!review.empty() || m_filter.hit)) {
            query.from += sql::kJoinReview;
        }
        if (!review.empty()) {
            query.conditions.emplace_back(review);
        }
        addConditions(query.conditions);
        return query;
    }
    [[nodiscard]] bool isDrivenByImport() const { return m_filter.importId && !isMostlyNew(); }
    /// New orders that are much of the table: its own order serves the first page sooner.
    [[nodiscard]] bool isMostlyNew() const {
        return m_filter.differenceKind == "new" && m_range.last - m_range.first > m_range.last / 2;
    }
    [[nodiscard]] bool isDrivenByFlag() const {
        return !m_filter.importId && m_filter.flag && !isOpenReviewScope(m_filter.scope);
    }
    [[nodiscard]] bool isDrivenByReviews() const {
        return !isDrivenByImport() && !isDrivenByFlag() &&
               (isOpenReviewScope(m_filter.scope) || isDecidedScope(m_filter.scope));
    }

    [[nodiscard]] std::string driver() const {
        if (isDrivenByImport()) {
            return m_filter.differenceKind == "new"  ? "mirror_order m"
                   : m_filter.differenceKind.empty() ? sql::kTouchedOrders
                                                     : sql::kDifferingOrders;
        }
        if (isDrivenByFlag()) {
            return sql::kFlaggedOrders;
        }
        if (isDrivenByReviews()) {
            const auto* reviews =
                isOpenReviewScope(m_filter.scope) ? sql::kOpenReviews : sql::kDecidedReviews;
            return std::string(reviews) + sql::kJoinOrder;
        }
        if (m_filter.scope == OrderScope::Unshipped) {
            return sql::kUnshippedOrders;
        }
        return isSortedFromIndex() ? sql::kOrdersByBuyer : sql::kOrdersByTime;
    }

    void addConditions(std::vector<std::string>& conditions) const {
        if (isOpenReviewScope(m_filter.scope)) {
            // Said again in the index's own words: else SQLite does not see that it fits.
            conditions.emplace_back(sql::kIsOpenReview);
            conditions.emplace_back(sql::kIsNotShipped);
        }
        if (m_filter.scope == OrderScope::Unshipped || m_filter.scope == OrderScope::ChangedSince) {
            conditions.emplace_back(sql::kIsToBeShipped);
        }
        if (m_filter.shop) {
            conditions.emplace_back("m.shop_id = ?1");
        }
        if (m_filter.hit) {
            conditions.emplace_back(sql::kHasHit);
        }
        if (m_filter.flag && !isDrivenByFlag()) {
            conditions.emplace_back(sql::kHasFlag);
        }
        if (m_filter.importId && m_filter.differenceKind == "new") {
            conditions.emplace_back(sql::kIsNew);
        }
    }

    const OrderFilter& m_filter;
    IdRange m_range;
};

/// Runs the statements of one list.
class ListRun final {
public:
    ListRun(storage::Database& database, const OrderFilter& filter, const ReviewRules& rules,
            Pieces& pieces)
        : m_database(database)
        , m_filter(filter)
        , m_rules(rules)
        , m_pieces(pieces)
        , m_search(database)
        , m_isSearch(!trimmed(filter.text).empty())
        , m_range(filter.importId ? rangeOfImport(database, *filter.importId) : IdRange{}) {}

    void run() {
        const QueryPlan plan(m_filter, m_range);
        if (!plan.isWalk()) {
            each(plan.query(), [this](std::int64_t id) {
                if (isWanted(id)) {
                    m_pieces.add(id);
                }
            });
        } else if (m_filter.sort == OrderSort::Urgency) {
            each(plan.urgentPart(), [this](std::int64_t id) {
                if (isWanted(id)) {
                    m_given.insert(id);
                    m_pieces.add(id);
                }
            });
            newest(plan);
        } else if (!m_isSearch) {
            walk(plan);
        } else if (m_filter.sort == OrderSort::CreatedDescending) {
            newest(plan);
        } else {
            found(plan.found(orderBy(m_filter.sort)), kEveryHit);
        }
    }

private:
    static constexpr std::size_t kEveryHit = std::numeric_limits<std::int64_t>::max();
    /// Orders for the first page, found long before all are.
    static constexpr std::size_t kFirstOrders = 200;

    /// Where no index gives the order, the first page is sorted by itself: that takes a fraction of
    /// the time.
    void walk(const QueryPlan& plan) {
        const Query query = plan.query();
        if (plan.isSortedFromIndex()) {
            Query first = query;
            first.order += " LIMIT " + std::to_string(kFirstOrders);
            each(first, [this](std::int64_t id) {
                m_given.insert(id);
                m_pieces.add(id);
            });
        }
        each(query, [this](std::int64_t id) { addOnce(id); });
    }
    /// What `m_given` does not hold yet, newest first.
    void newest(const QueryPlan& plan) {
        if (!m_isSearch) {
            each(plan.newestPart(), [this](std::int64_t id) { addOnce(id); });
            return;
        }
        const Query query = plan.found(sql::kByNewest);
        if (found(query, kFirstOrders) == kFirstOrders) {
            m_pieces.flush();
            found(query, kEveryHit);
        }
    }
    std::size_t found(const Query& query, std::size_t limit) {
        // The guard of the whole list stops the search too.
        const auto hits = m_search.find(m_filter.text, limit);
        m_found = "[";
        for (const auto id : hits) {
            m_found += m_found.size() > 1 ? "," : "";
            m_found += std::to_string(id);
        }
        m_found += "]";
        each(query, [this](std::int64_t id) { addOnce(id); });
        return hits.size();
    }
    void addOnce(std::int64_t id) {
        if (!m_given.contains(id)) {
            if (m_isSearch) {
                m_given.insert(id);
            }
            m_pieces.add(id);
        }
    }
    [[nodiscard]] bool isWanted(std::int64_t id) {
        return !m_isSearch || m_search.isFound(m_filter.text, id);
    }

    template <class Take>
    void each(const Query& query, Take take) {
        auto row = m_database.prepare(query.text());
        const int count = sqlite3_bind_parameter_count(row.handle());
        const auto bind = [&](int index, const auto& value) {
            if (index <= count) {
                row.bind(index, value);
            }
        };
        bind(1, m_filter.shop);
        bind(2, m_filter.hit ? toWord(*m_filter.hit) : std::string_view());
        bind(3, m_filter.flag ? toWord(*m_filter.flag) : std::string_view());
        bind(4, m_filter.importId);
        bind(5, m_filter.differenceKind);
        bind(6, std::chrono::seconds(m_rules.promisedShipping).count());
        bind(7, m_range.first);
        bind(8, m_range.last);
        bind(9, m_found);
        while (row.step()) {
            take(row.integer(0));
        }
    }

    storage::Database& m_database;
    const OrderFilter& m_filter;
    const ReviewRules& m_rules;
    Pieces& m_pieces;
    search::OrderSearch m_search;
    bool m_isSearch;
    IdRange m_range;
    std::string m_found;
    std::unordered_set<std::int64_t> m_given;
};

}  // namespace

void OrderReader::listIds(const OrderFilter& filter, const ReviewRules& rules, std::stop_token stop,
                          const std::function<void(std::vector<std::int64_t>)>& sink) {
    Pieces pieces(stop, sink);
    const storage::StopGuard guard(m_database, stop);
    try {
        ListRun(m_database, filter, rules, pieces).run();
        pieces.flush();
    } catch (const storage::StorageError&) {
        // Interrupted because nobody waits for the list any more; anything else is a real failure.
        if (!stop.stop_requested()) {
            throw;
        }
    }
}

}  // namespace core::orders
