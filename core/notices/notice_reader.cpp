#include "core/notices/notice_reader.h"

#include "core/notices/notice_repository.h"

namespace core::notices {
namespace {

namespace sql {
constexpr auto kWaiting =
    "WHERE state = 'waiting' AND outbox_id IS NULL AND (?2 IS NULL OR kind = ?2)";
constexpr auto kWaitingOf =
    "WHERE state = 'waiting' AND outbox_id IS NULL AND kind IN (SELECT value FROM json_each(?2))";
constexpr auto kOnTheWay = "WHERE state = 'waiting' AND outbox_id IS NOT NULL";
constexpr auto kTold = "WHERE state IN ('sent', 'copied')";
constexpr auto kUnanswered =
    "WHERE state IN ('sent', 'copied') AND closed_at >= ?2 AND kind = 'delivery_follow_up' "
    "AND answer IS NULL";
constexpr auto kByDue = " ORDER BY due_at, id LIMIT ?1";
constexpr auto kByClosed = " ORDER BY closed_at, id LIMIT ?1";
constexpr auto kNewest = " ORDER BY closed_at DESC, id DESC LIMIT ?1";
// Behind each list and count of somebody who does not see everybody's; ?9: an agents::Sight.
constexpr auto kSeen =
    " AND ((coalesce(CASE subject_kind "
    "WHEN 'return' THEN (SELECT c.owner FROM work_return c WHERE c.id = CAST(subject AS INTEGER)) "
    "WHEN 'ticket' THEN (SELECT c.owner FROM work_ticket c WHERE c.id = CAST(subject AS INTEGER)) "
    "WHEN 'complaint' THEN (SELECT c.owner FROM work_complaint c WHERE c.id = CAST(subject AS "
    "INTEGER)) "
    "WHEN 'parcel' THEN (SELECT c.owner FROM work_parcel_case c WHERE c.id = CAST(subject AS "
    "INTEGER)) "
    "WHEN 'review' THEN (SELECT c.owner FROM work_review_case c WHERE c.id = CAST(subject AS "
    "INTEGER)) "
    "WHEN 'request' THEN (SELECT c.requested_by FROM work_request c WHERE c.id = CAST(subject AS "
    "INTEGER)) END, CASE state WHEN 'waiting' THEN '' ELSE closed_by END) "
    "IN (SELECT value FROM json_each(?9, '$.names'))) = json_extract(?9, '$.only') "
    "OR (closed_by <> '' AND (closed_by IN (SELECT value FROM json_each(?9, '$.names'))) = "
    "json_extract(?9, '$.only')))";
constexpr auto kOfBuyer = "WHERE buyer = ?1 AND shop_id = ?2 ORDER BY id DESC LIMIT ?3";
constexpr auto kDue =
    "SELECT count(*) FROM work_notice WHERE state = 'waiting' AND outbox_id IS NULL "
    "AND due_at <= ?1";
constexpr auto kNextDue =
    "SELECT min(due_at) FROM work_notice WHERE state = 'waiting' AND outbox_id IS NULL "
    "AND due_at > ?1";
constexpr auto kCounts =
    "SELECT kind, count(*) FROM work_notice WHERE state = 'waiting' AND outbox_id IS NULL";
constexpr auto kOnTheWayCount =
    "SELECT count(*) FROM work_notice WHERE state = 'waiting' AND outbox_id IS NOT NULL";
constexpr auto kByKind = " GROUP BY kind";
}  // namespace sql

std::string seen(const agents::Sight& sight) {
    return sight.isEverybody() ? std::string() : sql::kSeen;
}

void bindSight(storage::Statement& row, const agents::Sight& sight) {
    if (!sight.isEverybody()) {
        row.bind(9, sight.toJson());
    }
}

std::vector<Notice> readAll(storage::Statement& row) {
    std::vector<Notice> notices;
    while (row.step()) {
        notices.push_back(readNotice(row));
    }
    return notices;
}

std::vector<Notice> listOf(storage::Database& database, const std::string& which, const char* order,
                           const agents::Sight& sight, const auto&... values) {
    auto row = database.prepare(selectNotices(which + seen(sight) + order));
    row.bindAll(values...);
    bindSight(row, sight);
    return readAll(row);
}

}  // namespace

std::optional<Notice> NoticeReader::find(NoticeId id) {
    return NoticeRepository(m_database).find(id);
}

std::vector<Notice> NoticeReader::about(const tasks::About& about) {
    return NoticeRepository(m_database).about(about);
}

std::vector<Notice> NoticeReader::waiting(std::optional<NoticeKind> kind, std::int64_t limit,
                                          const agents::Sight& sight) {
    return listOf(m_database, sql::kWaiting, sql::kByDue, sight, limit,
                kind ? std::optional(std::string(toWord(*kind))) : std::nullopt);
}

std::vector<Notice> NoticeReader::waitingOf(const std::vector<NoticeKind>& kinds,
                                            std::int64_t limit, const agents::Sight& sight) {
    std::string words = "[";
    for (const NoticeKind kind : kinds) {
        words += (words.size() > 1 ? ",\"" : "\"") + std::string(toWord(kind)) + "\"";
    }
    return listOf(m_database, sql::kWaitingOf, sql::kByDue, sight, limit, words + "]");
}

std::int64_t NoticeReader::dueCount(Seconds now, const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kDue + seen(sight));
    row.bindAll(now);
    bindSight(row, sight);
    return row.step() ? row.integer(0) : 0;
}

std::optional<Seconds> NoticeReader::nextDue(Seconds after) {
    auto row = m_database.prepare(sql::kNextDue);
    row.bindAll(after);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

std::vector<Notice> NoticeReader::onTheWay(std::int64_t limit, const agents::Sight& sight) {
    return listOf(m_database, sql::kOnTheWay, sql::kByDue, sight, limit);
}

std::int64_t NoticeReader::onTheWayCount(const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kOnTheWayCount + seen(sight));
    bindSight(row, sight);
    return row.step() ? row.integer(0) : 0;
}

std::vector<Notice> NoticeReader::told(std::int64_t limit, const agents::Sight& sight) {
    return listOf(m_database, sql::kTold, sql::kNewest, sight, limit);
}

std::vector<Notice> NoticeReader::unanswered(Seconds since, std::int64_t limit,
                                             const agents::Sight& sight) {
    return listOf(m_database, sql::kUnanswered, sql::kByClosed, sight, limit, since);
}

std::vector<Notice> NoticeReader::ofBuyer(orders::ShopId shop, const std::string& buyer,
                                          std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kOfBuyer));
    row.bindAll(buyer, shop, limit);
    return readAll(row);
}

std::map<NoticeKind, std::int64_t> NoticeReader::waitingCounts(const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kCounts + seen(sight) + sql::kByKind);
    bindSight(row, sight);
    std::map<NoticeKind, std::int64_t> counts;
    while (row.step()) {
        counts[noticeKindFromWord(row.textView(0)).value()] = row.integer(1);
    }
    return counts;
}

}  // namespace core::notices
