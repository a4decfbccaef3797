#include "core/notices/notice_repository.h"

namespace core::notices {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, subject_kind, subject, kind, occasion, buyer, order_no, text, due_at, "
    "state, created_by, created_at, closed_by, closed_at, reason, conversation_id, version "
    "FROM work_notice WHERE id = ?1";
constexpr auto kAbout =
    "SELECT id, shop_id, subject_kind, subject, kind, occasion, buyer, order_no, text, due_at, "
    "state, created_by, created_at, closed_by, closed_at, reason, conversation_id, version "
    "FROM work_notice WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_notice (shop_id, subject_kind, subject, kind, occasion, buyer, order_no, "
    "text, due_at, state, created_by, created_at, closed_by, closed_at, reason, conversation_id, "
    "version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
    "?15, ?16, ?17) ON CONFLICT (subject_kind, shop_id, subject, kind, occasion) DO NOTHING";
constexpr auto kSave =
    "UPDATE work_notice SET text = ?2, state = ?3, closed_by = ?4, closed_at = ?5, reason = ?6, "
    "conversation_id = ?7, version = ?8 WHERE id = ?1";
constexpr auto kNewestConversation =
    "SELECT id FROM work_conversation WHERE shop_id = ?1 AND buyer = ?2 AND state <> 'merged' "
    "ORDER BY last_message_at DESC, id DESC LIMIT 1";
}  // namespace sql

}  // namespace

Notice readNotice(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .about = {row.integer(1), row.text(2), row.text(3)},
            .kind = noticeKindFromWord(row.textView(4)).value(),
            .occasion = row.text(5),
            .buyer = row.text(6),
            .orderNumber = row.text(7),
            .text = row.text(8),
            .dueAt = row.time(9),
            .state = noticeStateFromWord(row.textView(10)).value(),
            .createdBy = row.text(11),
            .createdAt = row.time(12),
            .closedBy = row.text(13),
            .closedAt = row.optionalTime(14),
            .reason = row.text(15),
            .conversation = row.optionalInteger(16),
            .version = row.integer(17)};
}

std::optional<Notice> NoticeRepository::find(NoticeId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readNotice(row)) : std::nullopt;
}

std::optional<Notice> NoticeRepository::add(Notice notice) {
    m_database.prepare(sql::kAdd).run(
        notice.about.shop, notice.about.subjectKind, notice.about.subject, toWord(notice.kind),
        notice.occasion, notice.buyer, notice.orderNumber, notice.text, notice.dueAt,
        toWord(notice.state), notice.createdBy, notice.createdAt, notice.closedBy, notice.closedAt,
        notice.reason, notice.conversation, notice.version);
    if (m_database.changes() == 0) {
        return std::nullopt;
    }
    notice.id = m_database.lastInsertId();
    return notice;
}

void NoticeRepository::save(const Notice& notice) {
    m_database.prepare(sql::kSave)
        .run(notice.id, notice.text, toWord(notice.state), notice.closedBy, notice.closedAt,
             notice.reason, notice.conversation, notice.version);
}

std::vector<Notice> NoticeRepository::about(const tasks::About& about) {
    auto row = m_database.prepare(sql::kAbout);
    row.bindAll(about.subjectKind, about.shop, about.subject);
    std::vector<Notice> notices;
    while (row.step()) {
        notices.push_back(readNotice(row));
    }
    return notices;
}

std::optional<std::int64_t> NoticeRepository::newestConversation(orders::ShopId shop,
                                                                 const std::string& buyer) {
    auto row = m_database.prepare(sql::kNewestConversation);
    row.bindAll(shop, buyer);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

}  // namespace core::notices
