#include "core/notices/notice_reader.h"

#include "core/notices/notice_repository.h"

namespace core::notices {
namespace {

namespace sql {
constexpr auto kWaiting =
    "SELECT id, shop_id, subject_kind, subject, kind, occasion, buyer, order_no, text, due_at, "
    "state, created_by, created_at, closed_by, closed_at, reason, conversation_id, version "
    "FROM work_notice WHERE state = 'waiting' AND (?1 IS NULL OR kind = ?1) "
    "ORDER BY due_at, id LIMIT ?2";
constexpr auto kCounts =
    "SELECT kind, count(*) FROM work_notice WHERE state = 'waiting' GROUP BY kind";
}  // namespace sql

}  // namespace

std::optional<Notice> NoticeReader::find(NoticeId id) {
    return NoticeRepository(m_database).find(id);
}

std::vector<Notice> NoticeReader::about(const tasks::About& about) {
    return NoticeRepository(m_database).about(about);
}

std::vector<Notice> NoticeReader::waiting(std::optional<NoticeKind> kind, std::int64_t limit) {
    auto row = m_database.prepare(sql::kWaiting);
    row.bindAll(kind ? std::optional(std::string(toWord(*kind))) : std::nullopt, limit);
    std::vector<Notice> notices;
    while (row.step()) {
        notices.push_back(readNotice(row));
    }
    return notices;
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
