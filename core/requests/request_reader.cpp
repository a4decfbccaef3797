#include "core/requests/request_reader.h"

#include "core/requests/request_repository.h"

namespace core::requests {
namespace {

namespace sql {
constexpr auto kOpen =
    "WHERE state IN ('requested', 'granted', 'handed_off', 'refused', 'done', 'failed') "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')) "
    "ORDER BY id LIMIT ?1";
constexpr auto kToDecide =
    "WHERE state = 'requested' "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')) "
    "ORDER BY id LIMIT ?1";
constexpr auto kRunning =
    "WHERE state IN ('granted', 'handed_off') "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')) "
    "ORDER BY id LIMIT ?1";
constexpr auto kToTell =
    "WHERE state IN ('refused', 'done', 'failed') "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')) "
    "ORDER BY id LIMIT ?1";
constexpr auto kClosed =
    "WHERE state IN ('told', 'withdrawn') "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only')) "
    "ORDER BY id DESC LIMIT ?1";
constexpr auto kOfBuyer = "WHERE buyer = ?1 AND shop_id = ?2 ORDER BY id DESC LIMIT 100";
constexpr auto kCounts =
    "SELECT coalesce(sum(state = 'requested'), 0), "
    "coalesce(sum(state IN ('granted', 'handed_off')), 0), "
    "coalesce(sum(state IN ('refused', 'done', 'failed')), 0), "
    "coalesce(sum(state = 'granted' AND exported_at IS NULL), 0) FROM work_request "
    "WHERE state IN ('requested', 'granted', 'handed_off', 'refused', 'done', 'failed') "
    "AND (((CASE state WHEN 'requested' THEN '' ELSE requested_by END) IN (SELECT value "
    "FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only') OR (requested_by IN (SELECT "
    "value FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only'))";
}  // namespace sql

const char* queryOf(RequestScope scope) {
    switch (scope) {
        case RequestScope::Open:
            return sql::kOpen;
        case RequestScope::ToDecide:
            return sql::kToDecide;
        case RequestScope::Running:
            return sql::kRunning;
        case RequestScope::ToTell:
            return sql::kToTell;
        case RequestScope::Closed:
            break;
    }
    return sql::kClosed;
}

}  // namespace

std::optional<Request> RequestReader::find(RequestId id) {
    return RequestRepository(m_database).find(id);
}

std::vector<Request> RequestReader::list(RequestScope scope, std::int64_t limit,
                                         const agents::Sight& sight) {
    auto row = m_database.prepare(selectRequests(queryOf(scope)));
    row.bindAll(limit, sight.toJson());
    std::vector<Request> requests;
    while (row.step()) {
        requests.push_back(readRequest(row));
    }
    return requests;
}

RequestCounts RequestReader::counts(const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kCounts);
    row.bindAll(sight.toJson());
    row.step();
    return {.toDecide = row.integer(0),
            .running = row.integer(1),
            .toTell = row.integer(2),
            .toHandOff = row.integer(3)};
}

std::vector<Request> RequestReader::ofOrder(const orders::OrderKey& key) {
    return RequestRepository(m_database).ofOrder(key);
}

std::vector<Request> RequestReader::ofBuyer(orders::ShopId shop,
                                            const std::vector<std::string>& nicks) {
    std::vector<Request> requests;
    auto row = m_database.prepare(selectRequests(sql::kOfBuyer));
    for (const auto& nick : nicks) {
        row.bindAll(nick, shop);
        while (row.step()) {
            requests.push_back(readRequest(row));
        }
        row.reset();
    }
    return requests;
}

}  // namespace core::requests
