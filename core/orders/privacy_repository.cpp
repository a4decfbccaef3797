#include "core/orders/privacy_repository.h"

namespace core::orders {
namespace {

namespace sql {
// From the newest event back: the limit of the search is the age, not the length of the book.
constexpr auto kNewest = "SELECT at, actor, action FROM work_event ORDER BY seq DESC";
constexpr auto kFailedChecks =
    "SELECT count(*) FROM work_event WHERE subject_kind = 'order' AND shop_id = ?1 AND subject = "
    "?2 "
    "AND action = 'check_identity' AND at > ?3 AND json_extract(after, '$.passed') = 0";
constexpr auto kHasPassed =
    "SELECT EXISTS (SELECT 1 FROM work_event WHERE subject_kind = 'order' AND shop_id = ?1 "
    "AND subject = ?2 AND action = 'check_identity' AND actor = ?3 AND at > ?4 "
    "AND json_extract(after, '$.passed') = 1)";
}  // namespace sql

}  // namespace

PrivacyRepository::PrivacyRepository(storage::Database& database) : m_database(database) {}

std::int64_t PrivacyRepository::reveals(const std::string& actor, Seconds since) {
    auto rows = m_database.prepare(sql::kNewest);
    std::int64_t count = 0;
    while (rows.step() && rows.time(0) > since) {
        count += rows.textView(2) == "reveal" && rows.textView(1) == actor ? 1 : 0;
    }
    return count;
}

std::int64_t PrivacyRepository::failedChecks(const OrderKey& key, Seconds since) {
    auto row = m_database.prepare(sql::kFailedChecks);
    row.bindAll(key.shop, key.number, since);
    row.step();
    return row.integer(0);
}

bool PrivacyRepository::hasPassed(const OrderKey& key, const std::string& actor, Seconds since) {
    auto row = m_database.prepare(sql::kHasPassed);
    row.bindAll(key.shop, key.number, actor, since);
    return row.step() && row.integer(0) != 0;
}

}  // namespace core::orders
