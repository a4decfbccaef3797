#include "core/notices/notice_reader.h"

#include "core/notices/notice_repository.h"

namespace core::notices {
namespace {

namespace sql {
constexpr auto kWaiting =
    "WHERE state = 'waiting' AND (?1 IS NULL OR kind = ?1) ORDER BY due_at, id LIMIT ?2";
constexpr auto kWaitingOf =
    "WHERE state = 'waiting' AND kind IN (SELECT value FROM json_each(?1)) "
    "ORDER BY due_at, id LIMIT ?2";
constexpr auto kTold =
    "WHERE state IN ('sent', 'copied') ORDER BY closed_at DESC, id DESC LIMIT ?1";
constexpr auto kUnanswered =
    "WHERE state IN ('sent', 'copied') AND closed_at >= ?1 AND kind = 'delivery_follow_up' "
    "AND answer IS NULL ORDER BY closed_at, id LIMIT ?2";
constexpr auto kOfBuyer = "WHERE buyer = ?1 AND shop_id = ?2 ORDER BY id DESC LIMIT ?3";
constexpr auto kDue = "SELECT count(*) FROM work_notice WHERE state = 'waiting' AND due_at <= ?1";
constexpr auto kNextDue =
    "SELECT min(due_at) FROM work_notice WHERE state = 'waiting' AND due_at > ?1";
constexpr auto kCounts =
    "SELECT kind, count(*) FROM work_notice WHERE state = 'waiting' GROUP BY kind";
}  // namespace sql

std::vector<Notice> readAll(storage::Statement& row) {
    std::vector<Notice> notices;
    while (row.step()) {
        notices.push_back(readNotice(row));
    }
    return notices;
}

}  // namespace

std::optional<Notice> NoticeReader::find(NoticeId id) {
    return NoticeRepository(m_database).find(id);
}

std::vector<Notice> NoticeReader::about(const tasks::About& about) {
    return NoticeRepository(m_database).about(about);
}

std::vector<Notice> NoticeReader::waiting(std::optional<NoticeKind> kind, std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kWaiting));
    row.bindAll(kind ? std::optional(std::string(toWord(*kind))) : std::nullopt, limit);
    return readAll(row);
}

std::vector<Notice> NoticeReader::waitingOf(const std::vector<NoticeKind>& kinds,
                                            std::int64_t limit) {
    std::string words = "[";
    for (const NoticeKind kind : kinds) {
        words += (words.size() > 1 ? ",\"" : "\"") + std::string(toWord(kind)) + "\"";
    }
    auto row = m_database.prepare(selectNotices(sql::kWaitingOf));
    row.bindAll(words + "]", limit);
    return readAll(row);
}

std::int64_t NoticeReader::dueCount(Seconds now) {
    auto row = m_database.prepare(sql::kDue);
    row.bindAll(now);
    return row.step() ? row.integer(0) : 0;
}

std::optional<Seconds> NoticeReader::nextDue(Seconds after) {
    auto row = m_database.prepare(sql::kNextDue);
    row.bindAll(after);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

std::vector<Notice> NoticeReader::told(std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kTold));
    row.bindAll(limit);
    return readAll(row);
}

std::vector<Notice> NoticeReader::unanswered(Seconds since, std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kUnanswered));
    row.bindAll(since, limit);
    return readAll(row);
}

std::vector<Notice> NoticeReader::ofBuyer(orders::ShopId shop, const std::string& buyer,
                                          std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kOfBuyer));
    row.bindAll(buyer, shop, limit);
    return readAll(row);
}

std::map<NoticeKind, std::int64_t> NoticeReader::waitingCounts() {
    auto row = m_database.prepare(sql::kCounts);
    std::map<NoticeKind, std::int64_t> counts;
    while (row.step()) {
        counts[noticeKindFromWord(row.textView(0)).value()] = row.integer(1);
    }
    return counts;
}

}  // namespace core::notices
