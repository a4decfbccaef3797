#include "core/promises/promise_reader.h"

#include "core/promises/promise_repository.h"

namespace core::promises {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE state = 'open' AND (?1 = '' OR owner = ?1) "
    "AND (owner IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') "
    "ORDER BY due_at NULLS LAST, id";
constexpr auto kClosed =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE state <> 'open' AND (?1 = '' OR owner = ?1) "
    "AND (owner IN (SELECT value FROM json_each(?3, '$.names'))) = json_extract(?3, '$.only') "
    "ORDER BY closed_at DESC, id DESC LIMIT ?2";
constexpr auto kOfBuyer =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE buyer = ?1 AND shop_id = ?2 ORDER BY state <> 'open', "
    "CASE WHEN state = 'open' THEN due_at END NULLS LAST, made_at DESC, id DESC LIMIT 100";
constexpr auto kNextDue =
    "SELECT min(due_at) FROM work_promise WHERE state = 'open' AND due_at > ?1 "
    "AND (?2 = '' OR owner = ?2)";
constexpr auto kDueIn =
    "SELECT id, shop_id, conversation_id, order_no, buyer, owner, what, cause, awaits, due_at, "
    "happened_at, missed, state, made_by, made_at, closed_at, reason, version "
    "FROM work_promise WHERE due_at >= ?1 AND due_at < ?2 ORDER BY owner, id";
}  // namespace sql

std::vector<Promise> readAll(storage::Statement& row) {
    std::vector<Promise> promises;
    while (row.step()) {
        promises.push_back(readPromise(row));
    }
    return promises;
}

}  // namespace

PromiseReader::PromiseReader(storage::Database& database) : m_database(database) {}

std::optional<Promise> PromiseReader::find(PromiseId id) {
    return PromiseRepository(m_database).find(id);
}

std::vector<Promise> PromiseReader::open(const std::string& owner,
                                         const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kOpen);
    row.bindAll(owner, sight.toJson());
    return readAll(row);
}

std::vector<Promise> PromiseReader::dueIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kDueIn);
    row.bindAll(from, to);
    return readAll(row);
}

std::vector<Promise> PromiseReader::closed(const std::string& owner, std::int64_t limit,
                                           const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kClosed);
    row.bindAll(owner, limit, sight.toJson());
    return readAll(row);
}

std::vector<Promise> PromiseReader::ofBuyer(orders::ShopId shop,
                                            const std::vector<std::string>& nicks) {
    std::vector<Promise> promises;
    auto row = m_database.prepare(sql::kOfBuyer);
    for (const auto& nick : nicks) {
        row.bindAll(nick, shop);
        for (auto& promise : readAll(row)) {
            promises.push_back(std::move(promise));
        }
        row.reset();
    }
    return promises;
}

std::optional<Seconds> PromiseReader::nextDue(Seconds after, const std::string& owner) {
    auto row = m_database.prepare(sql::kNextDue);
    row.bindAll(after, owner);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

std::map<std::string, KeptRate> PromiseReader::keptRates(Seconds from, Seconds to, Seconds now) {
    auto row = m_database.prepare(sql::kDueIn);
    row.bindAll(from, to);
    std::map<std::string, std::vector<Promise>> byOwner;
    while (row.step()) {
        auto promise = readPromise(row);
        byOwner[promise.owner].push_back(std::move(promise));
    }
    std::map<std::string, KeptRate> rates;
    for (const auto& [owner, promises] : byOwner) {
        const auto rate = keptRate(promises, from, to, now);
        if (rate.due > 0) {
            rates.emplace(owner, rate);
        }
    }
    return rates;
}

}  // namespace core::promises
