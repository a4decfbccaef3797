#include "core/notices/notice_repository.h"

namespace core::notices {
namespace {

namespace sql {
constexpr auto kColumns =
    "SELECT id, shop_id, subject_kind, subject, kind, occasion, buyer, order_no, text, due_at, "
    "state, created_by, created_at, closed_by, closed_at, reason, conversation_id, version, answer, "
    "answer_note, answered_by, answered_at, outbox_id FROM work_notice ";
constexpr auto kById = "WHERE id = ?1";
constexpr auto kAboutIt = "WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 ORDER BY id";
constexpr auto kUnfilled =
    "WHERE state = 'waiting' AND subject_kind = 'order' AND (instr(text, '{') OR "
    "instr(text, '｛')) ORDER BY due_at, id LIMIT ?1";
constexpr auto kAdd =
    "INSERT INTO work_notice (shop_id, subject_kind, subject, kind, occasion, buyer, order_no, "
    "text, due_at, state, created_by, created_at, closed_by, closed_at, reason, conversation_id, "
    "version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
    "?15, ?16, ?17) ON CONFLICT (subject_kind, shop_id, subject, kind, occasion) DO NOTHING";
constexpr auto kSave =
    "UPDATE work_notice SET text = ?2, state = ?3, closed_by = ?4, closed_at = ?5, reason = ?6, "
    "conversation_id = ?7, version = ?8, due_at = ?9, answer = ?10, answer_note = ?11, "
    "answered_by = ?12, answered_at = ?13, outbox_id = ?14 WHERE id = ?1";
// One that nobody acknowledged yet may reach the buyer still.
constexpr auto kSettled =
    "SELECT n.id, o.state, o.handed_over_at FROM work_notice n "
    "JOIN work_outbox o ON o.id = n.outbox_id WHERE n.state = 'waiting' "
    "AND n.outbox_id IS NOT NULL AND o.state IN ('delivered', 'failed', 'withdrawn') ORDER BY n.id";
// A shop that nobody has named is called so by the import. A refund that the seller refused goes on.
constexpr auto kFacts =
    "SELECT o.state, o.buyer_nick, o.platform, o.id_damaged, o.shipped_at, o.received_at, "
    "o.courier, o.tracking_no, coalesce((SELECT group_concat(i.title || CASE WHEN i.quantity > 1 "
    "THEN '×' || i.quantity ELSE '' END, '、') FROM (SELECT title, quantity FROM mirror_item "
    "WHERE order_no = o.order_no AND shop_id = o.shop_id ORDER BY ordinal LIMIT 3) i), o.title), "
    "coalesce(o.paid_fen, o.total_fen), CASE s.name WHEN 'default' THEN '本店' ELSE s.name END, "
    "s.utc_offset_minutes, CASE r.state WHEN 'approved' "
    "THEN coalesce(r.decided_at, r.entered_at) WHEN 'auto_passed' "
    "THEN coalesce(o.paid_at, o.created_at, r.entered_at) END, coalesce(r.state = 'auto_passed', 0), "
    "EXISTS (SELECT 1 FROM work_order_flag f WHERE f.order_no = o.order_no "
    "AND f.shop_id = o.shop_id AND f.flag = 'complaint') OR "
    "EXISTS (SELECT 1 FROM work_complaint c WHERE c.order_no = o.order_no "
    "AND c.shop_id = o.shop_id AND c.state <> 'closed'), "
    "EXISTS (SELECT 1 FROM mirror_refund m WHERE m.order_no = o.order_no "
    "AND m.shop_id = o.shop_id AND m.state NOT IN ('closed', 'success', 'none')), "
    "coalesce(o.refund_fen, 0) > 0 OR EXISTS (SELECT 1 FROM mirror_refund m "
    "WHERE m.order_no = o.order_no AND m.shop_id = o.shop_id AND m.state = 'success'), "
    "EXISTS (SELECT 1 FROM work_review_case v WHERE v.order_no = o.order_no "
    "AND v.shop_id = o.shop_id AND v.rating <> 'good') "
    "FROM mirror_order o JOIN work_shop s ON s.id = o.shop_id "
    "LEFT JOIN work_review r ON r.order_no = o.order_no AND r.shop_id = o.shop_id "
    "WHERE o.order_no = ?1 AND o.shop_id = ?2";
constexpr auto kNewestConversation =
    "SELECT id FROM work_conversation WHERE shop_id = ?1 AND buyer = ?2 AND state <> 'merged' "
    "ORDER BY last_message_at DESC, id DESC LIMIT 1";
}  // namespace sql

std::optional<Seconds> secondsOf(const std::optional<Moment>& at) {
    return at ? std::optional(std::chrono::floor<std::chrono::seconds>(*at)) : std::nullopt;
}

/// A queued one waits, with the reply that carries it.
std::string_view storedWord(NoticeState state) {
    return toWord(state == NoticeState::Queued ? NoticeState::Waiting : state);
}

}  // namespace

Notice readNotice(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    const auto reply = row.optionalInteger(22);
    const auto stored = noticeStateFromWord(row.textView(10)).value();
    return {.id = row.integer(0),
            .about = {row.integer(1), row.text(2), row.text(3)},
            .kind = noticeKindFromWord(row.textView(4)).value(),
            .occasion = row.text(5),
            .buyer = row.text(6),
            .orderNumber = row.text(7),
            .text = row.text(8),
            .dueAt = row.time(9),
            .state = stored == NoticeState::Waiting && reply ? NoticeState::Queued : stored,
            .createdBy = row.text(11),
            .createdAt = row.time(12),
            .closedBy = row.text(13),
            .closedAt = row.optionalTime(14),
            .reason = row.text(15),
            .conversation = row.optionalInteger(16),
            .reply = reply,
            .version = row.integer(17),
            .answer = row.isNull(18) ? std::nullopt : noticeAnswerFromWord(row.textView(18)),
            .answerNote = row.text(19),
            .answeredBy = row.text(20),
            .answeredAt = row.optionalTime(21)};
}

std::string selectNotices(std::string_view rest) {
    return sql::kColumns + std::string(rest);
}

std::optional<Notice> NoticeRepository::find(NoticeId id) {
    auto row = m_database.prepare(selectNotices(sql::kById));
    row.bindAll(id);
    return row.step() ? std::optional(readNotice(row)) : std::nullopt;
}

std::optional<Notice> NoticeRepository::add(Notice notice) {
    m_database.prepare(sql::kAdd).run(
        notice.about.shop, notice.about.subjectKind, notice.about.subject, toWord(notice.kind),
        notice.occasion, notice.buyer, notice.orderNumber, notice.text, notice.dueAt,
        storedWord(notice.state), notice.createdBy, notice.createdAt, notice.closedBy,
        notice.closedAt, notice.reason, notice.conversation, notice.version);
    if (m_database.changes() == 0) {
        return std::nullopt;
    }
    notice.id = m_database.lastInsertId();
    return notice;
}

void NoticeRepository::save(const Notice& notice) {
    m_database.prepare(sql::kSave)
        .run(notice.id, notice.text, storedWord(notice.state), notice.closedBy, notice.closedAt,
             notice.reason, notice.conversation, notice.version, notice.dueAt,
             notice.answer ? std::optional(std::string(toWord(*notice.answer))) : std::nullopt,
             notice.answerNote, notice.answeredBy, notice.answeredAt, notice.reply);
}

std::vector<NoticeRepository::Settled> NoticeRepository::settled() {
    auto row = m_database.prepare(sql::kSettled);
    std::vector<Settled> settled;
    while (row.step()) {
        const bool isDelivered = row.textView(1) == "delivered";
        const bool hasFailed = row.textView(1) == "failed";
        const auto at = row.optionalMoment(2);
        settled.push_back({.notice = find(row.integer(0)).value(),
                           .deliveredAt = isDelivered ? secondsOf(at) : std::nullopt,
                           .hasFailed = hasFailed});
    }
    return settled;
}

std::optional<OrderFacts> NoticeRepository::facts(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kFacts);
    row.bindAll(key.number, key.shop);
    if (!row.step()) {
        return std::nullopt;
    }
    return OrderFacts{.key = key,
                      .state = orders::orderStateFromWord(row.textView(0)),
                      .buyer = row.text(1),
                      .platform = row.text(2),
                      .idDamaged = row.integer(3) != 0,
                      .shippedAt = row.optionalTime(4),
                      .receivedAt = row.optionalTime(5),
                      .courier = row.text(6),
                      .trackingNumber = row.text(7),
                      .items = row.text(8),
                      .amount = row.isNull(9) ? std::nullopt : std::optional(row.fen(9)),
                      .shop = row.text(10),
                      .utcOffset = std::chrono::minutes{row.integer(11)},
                      .passedAt = row.optionalTime(12),
                      .passedByItself = row.integer(13) != 0,
                      .hasComplaint = row.integer(14) != 0,
                      .hasOpenRefund = row.integer(15) != 0,
                      .wasRefunded = row.integer(16) != 0,
                      .hasPoorReview = row.integer(17) != 0};
}

std::vector<Notice> NoticeRepository::unfilled(std::int64_t limit) {
    auto row = m_database.prepare(selectNotices(sql::kUnfilled));
    row.bindAll(limit);
    std::vector<Notice> notices;
    while (row.step()) {
        notices.push_back(readNotice(row));
    }
    return notices;
}

std::vector<Notice> NoticeRepository::about(const tasks::About& about) {
    auto row = m_database.prepare(selectNotices(sql::kAboutIt));
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
