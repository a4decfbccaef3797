#include "core/applications/application_reader.h"

#include "core/applications/application_repository.h"

namespace core::applications {
namespace {

namespace sql {
// ?1: an agents::Sight; ?2: whether what is approved is in the pool.
constexpr auto kSeen =
    "(((CASE WHEN state = 'requested' OR (state = 'approved' AND ?2) THEN '' ELSE requested_by END) "
    "IN (SELECT value FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only') "
    "OR (requested_by IN (SELECT value FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only') "
    "OR (decided_by <> '' AND (decided_by IN (SELECT value FROM json_each(?1, '$.names'))) = "
    "json_extract(?1, '$.only'))) ";
constexpr auto kOpen = "WHERE state IN ('requested', 'approved') AND ";
constexpr auto kByAge = "ORDER BY requested_at, id";
constexpr auto kClosed = "WHERE closed_at IS NOT NULL AND ";
constexpr auto kNewest = "ORDER BY closed_at DESC, id DESC LIMIT ?3";
constexpr auto kOfBuyer =
    "WHERE buyer = ?1 AND shop_id = ?2 ORDER BY requested_at DESC, id DESC "
    "LIMIT 100";
}  // namespace sql

std::vector<Application> readAll(storage::Statement& row) {
    std::vector<Application> applications;
    while (row.step()) {
        applications.push_back(readApplication(row));
    }
    return applications;
}

}  // namespace

ApplicationReader::ApplicationReader(storage::Database& database) : m_database(database) {}

std::optional<Application> ApplicationReader::find(ApplicationId id) {
    return ApplicationRepository(m_database).find(id);
}

std::vector<Application> ApplicationReader::open(const ApplicationSight& sight) {
    auto row = m_database.prepare(selectApplications(sql::kOpen) + sql::kSeen + sql::kByAge);
    row.bindAll(sight.cases.toJson(), sight.carriesOut);
    return readAll(row);
}

std::vector<Application> ApplicationReader::closed(std::int64_t limit, const ApplicationSight& sight) {
    auto row = m_database.prepare(selectApplications(sql::kClosed) + sql::kSeen + sql::kNewest);
    row.bindAll(sight.cases.toJson(), sight.carriesOut, limit);
    return readAll(row);
}

std::vector<Application> ApplicationReader::ofBuyer(orders::ShopId shop,
                                                    const std::vector<std::string>& nicks) {
    std::vector<Application> applications;
    auto row = m_database.prepare(selectApplications(sql::kOfBuyer));
    for (const auto& nick : nicks) {
        row.bindAll(nick, shop);
        for (auto& application : readAll(row)) {
            applications.push_back(std::move(application));
        }
        row.reset();
    }
    return applications;
}

}  // namespace core::applications
