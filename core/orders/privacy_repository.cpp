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
constexpr auto kIsWaived =
    "SELECT EXISTS (SELECT 1 FROM work_event WHERE subject_kind = 'order' AND shop_id = ?1 "
    "AND subject = ?2 AND action = 'waive_identity' AND at > ?3)";
// Who has it. A request, an application and a return that waits for a signature are nobody's until they are decided.
constexpr auto kOpenWork =
    "SELECT 0, '' FROM work_review WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state IN ('waiting', 'asked', 'held') "
    "UNION ALL SELECT 1, CASE state WHEN 'requested' THEN '' ELSE requested_by END "
    "FROM work_request WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state IN ('requested', 'granted', 'handed_off', 'refused', 'done', 'failed') "
    "UNION ALL SELECT 2, CASE WHEN state IN ('checked', 'inspected', 'second_sign_asked') THEN '' "
    "ELSE owner END FROM work_return WHERE order_no = ?1 AND shop_id = ?2 AND state <> 'closed' "
    "UNION ALL SELECT 3, owner FROM work_complaint WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state <> 'closed' "
    "UNION ALL SELECT 4, owner FROM work_conversation WHERE buyer = ?3 AND buyer <> '' "
    "AND shop_id = ?2 AND state IN ('waiting', 'answered', 'snoozed', 'handed_over') "
    "UNION ALL SELECT 4, owner FROM work_ticket WHERE buyer = ?3 AND order_no = ?1 "
    "AND shop_id = ?2 AND closed_at IS NULL "
    "UNION ALL SELECT 4, owner FROM work_parcel_case WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state <> 'closed' "
    "UNION ALL SELECT 4, owner FROM work_promise WHERE buyer = ?3 AND order_no = ?1 "
    "AND shop_id = ?2 AND state = 'open' "
    "UNION ALL SELECT 4, owner FROM work_review_case WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state <> 'closed' "
    "UNION ALL SELECT 4, '' FROM work_application WHERE buyer = ?3 AND order_no = ?1 "
    "AND shop_id = ?2 AND state IN ('requested', 'approved') "
    "UNION ALL SELECT 4, requested_by FROM work_edit_request WHERE order_no = ?1 AND shop_id = ?2 "
    "AND state IN ('open', 'exported') "
    "UNION ALL SELECT 4, owner FROM work_task WHERE subject_kind = 'order' AND shop_id = ?2 "
    "AND subject = ?1 AND state = 'open'";
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

bool PrivacyRepository::isWaived(const OrderKey& key, Seconds since) {
    auto row = m_database.prepare(sql::kIsWaived);
    row.bindAll(key.shop, key.number, since);
    return row.step() && row.integer(0) != 0;
}

std::vector<OpenWork> PrivacyRepository::openWork(const OrderKey& key, const std::string& buyer) {
    auto row = m_database.prepare(sql::kOpenWork);
    row.bindAll(key.number, key.shop, buyer);
    std::vector<OpenWork> work;
    while (row.step()) {
        work.push_back({static_cast<OpenWork::Kind>(row.integer(0)), row.text(1)});
    }
    return work;
}

bool PrivacyRepository::hasPassed(const OrderKey& key, const std::string& actor, Seconds since) {
    auto row = m_database.prepare(sql::kHasPassed);
    row.bindAll(key.shop, key.number, actor, since);
    return row.step() && row.integer(0) != 0;
}

}  // namespace core::orders
