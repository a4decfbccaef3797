#include "core/search/order_search.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

#include "core/search/index_terms.h"
#include "core/search/search_index_repository.h"
#include "core/storage/error.h"
#include "core/storage/stop_guard.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"

namespace core::search {
namespace {

constexpr auto kNoLimit = std::numeric_limits<std::int64_t>::max();
/// The newest orders are looked at first: what is common is found there in order of age at once.
constexpr std::int64_t kProbe = 400;
/// With more orders behind the index than this, the orders are read newest first instead.
constexpr std::int64_t kMostBehind = 20'000;
constexpr std::int64_t kBatch = 4'000;
constexpr std::size_t kOrdersPerTransaction = 1'000;
/// Orders between two looks at the gate.
constexpr std::size_t kOrdersPerLook = 50;

/// One search.
class Search final {
public:
    Search(storage::Database& database, const SearchQuery& query, std::size_t limit)
        : m_repository(database), m_query(query), m_limit(limit) {}

    std::vector<std::int64_t> run() {
        const auto expression = m_query.expression();
        const IndexMark mark = m_repository.mark();
        const IndexMark head = m_repository.head();
        const bool isFarBehind = head.orderId - mark.orderId > kMostBehind ||
                                 head.differenceId - mark.differenceId > kMostBehind;
        if (!expression || isFarBehind) {
            takeNewest(kNoLimit);
        } else if (m_limit > static_cast<std::size_t>(kProbe) || !takeNewest(kProbe)) {
            takeBehind(mark);
            takeIndexed(*expression);
        }
        return newestIds();
    }

private:
    void take(const OrderAge& age, const SearchableOrder& order) {
        if (!m_seen.contains(age.id) && m_query.matches(order)) {
            m_seen.insert(age.id);
            m_hits.push_back(age);
        }
    }
    [[nodiscard]] bool isFull() const { return m_hits.size() >= m_limit; }

    /// Whether the newest `count` orders were enough.
    bool takeNewest(std::int64_t count) {
        m_repository.eachNewestFirst([&](const OrderAge& age, const SearchableOrder& order) {
            take(age, order);
            return !isFull() && --count > 0;
        });
        return isFull();
    }
    void takeBehind(const IndexMark& mark) {
        m_repository.eachBehind(mark, kNoLimit, [&](const auto& age, const auto& order) {
            take(age, order);
            return true;
        });
    }
    /// Ends with a whole day: within it the index does not go by age.
    void takeIndexed(const std::string& expression) {
        std::int64_t day = -1;
        m_repository.eachIndexed(expression, [&](std::int64_t key) {
            if (dayOf(key) != day) {
                day = dayOf(key);
                if (isFullWith(day)) {
                    return false;
                }
            }
            m_repository.withOrder(orderIdOf(key), [&](const auto& age, const auto& order) {
                take(age, order);
                return true;
            });
            return true;
        });
    }
    /// Whether enough hits are newer than everything of `day` and before.
    [[nodiscard]] bool isFullWith(std::int64_t day) const {
        return isFull() &&
               static_cast<std::size_t>(std::ranges::count_if(m_hits, [&](const OrderAge& hit) {
                   return dayOf(indexKeyOf(hit)) > day;
               })) >= m_limit;
    }
    [[nodiscard]] std::vector<std::int64_t> newestIds() {
        std::ranges::sort(m_hits, std::ranges::greater());
        std::vector<std::int64_t> ids;
        for (std::size_t i = 0; i < std::min(m_limit, m_hits.size()); ++i) {
            ids.push_back(m_hits[i].id);
        }
        return ids;
    }

    SearchIndexRepository m_repository;
    const SearchQuery& m_query;
    std::size_t m_limit;
    std::unordered_set<std::int64_t> m_seen;
    std::vector<OrderAge> m_hits;
};

/// Brings the index one batch further at a time.
class CatchUp final {
public:
    CatchUp(storage::Database& database, jobs::JobContext& job)
        : m_database(database), m_repository(database), m_job(job) {}

    void run() {
        IndexMark mark = m_repository.mark();
        if (mark.orderId == 0 && m_repository.head().orderId > 0) {
            storage::Transaction transaction(m_database);
            m_repository.clear();
            transaction.commit();
        }
        while (!m_job.isCancelled()) {
            std::vector<IndexEntry> entries;
            const IndexMark reached = m_repository.eachBehind(
                mark, kBatch, [&](const OrderAge& age, const SearchableOrder& order) {
                    if (age.id <= kMostOrders) {
                        entries.push_back({age, termsOf(order)});
                    }
                    return age.id <= kMostOrders;
                });
            if (reached.orderId == mark.orderId && reached.differenceId == mark.differenceId) {
                return;
            }
            write(entries, reached);
            mark = reached;
            m_job.report({.done = mark.orderId, .total = m_repository.head().orderId});
        }
    }

private:
    /// The mark moves with the last entry only; after an end in between the same entries come
    /// again, which adds nothing to the index.
    void write(std::vector<IndexEntry>& entries, const IndexMark& reached) {
        std::ranges::sort(entries, {},
                          [](const IndexEntry& entry) { return indexKeyOf(entry.order); });
        std::size_t at = 0;
        do {
            storage::Transaction transaction(m_database);
            do {
                const auto end = std::min(at + kOrdersPerLook, entries.size());
                for (; at < end; ++at) {
                    m_repository.insert(entries[at]);
                }
            } while (at < entries.size() && at % kOrdersPerTransaction != 0 && !isAwaited());
            if (at == entries.size()) {
                m_repository.saveMark(reached);
            }
            transaction.commit();
        } while (at < entries.size());
    }
    [[nodiscard]] bool isAwaited() const {
        return m_database.gate() && m_database.gate()->isAwaited();
    }

    storage::Database& m_database;
    SearchIndexRepository m_repository;
    jobs::JobContext& m_job;
};

}  // namespace

/// The query of isFound(), read once for all the orders of a list.
struct OrderSearch::LastQuery {
    std::string text;
    SearchQuery query;
    SearchIndexRepository repository;
};

OrderSearch::OrderSearch(storage::Database& database) : m_database(database) {}
OrderSearch::~OrderSearch() = default;

std::vector<std::int64_t> OrderSearch::find(std::string_view text, std::size_t limit,
                                            std::stop_token stop) {
    const SearchQuery query(text);
    if (query.isEmpty() || limit == 0 || stop.stop_requested()) {
        return {};
    }
    const storage::StopGuard guard(m_database, stop);
    try {
        return Search(m_database, query, limit).run();
    } catch (const storage::StorageError&) {
        // Interrupted because nobody waits for the hits any more; anything else is a real failure.
        if (!stop.stop_requested()) {
            throw;
        }
        return {};
    }
}

bool OrderSearch::isFound(std::string_view text, std::int64_t id) {
    if (!m_last || m_last->text != text) {
        m_last = std::make_unique<LastQuery>(
            LastQuery{std::string(text), SearchQuery(text), SearchIndexRepository(m_database)});
    }
    bool found = false;
    m_last->repository.withOrder(id, [&](const OrderAge&, const SearchableOrder& order) {
        found = m_last->query.matches(order);
        return false;
    });
    return found;
}

void OrderSearch::catchUp(storage::Database& database, jobs::JobContext& job) {
    CatchUp(database, job).run();
}

}  // namespace core::search
