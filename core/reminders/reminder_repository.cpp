#include "core/reminders/reminder_repository.h"

namespace core::reminders {
namespace {

namespace sql {
const std::string kFindOrder = std::string("SELECT ") + unpaidOrderColumns() +
                               "FROM mirror_order m" + newestReminderJoin() +
                               "WHERE m.order_no = ?1 AND m.shop_id = ?2";
const std::string kFind =
    std::string("SELECT ") + reminderColumns() + "FROM work_reminder r WHERE r.id = ?1";
const std::string kDecided =
    std::string("SELECT ") + reminderColumns() +
    ", m.state, m.paid_at FROM work_reminder r INDEXED BY work_reminder_open CROSS JOIN "
    "mirror_order m ON m.order_no = r.order_no AND m.shop_id = r.shop_id WHERE r.outcome = 'open' "
    "AND (m.paid_at IS NOT NULL OR m.state NOT IN ('unpaid', 'unknown')) ORDER BY r.id";
constexpr auto kAdd =
    "INSERT INTO work_reminder (shop_id, order_no, buyer, cause, method, text, notice_id, at, by, "
    "result, note, outcome, outcome_at, version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, "
    "?11, ?12, ?13, ?14)";
constexpr auto kSave =
    "UPDATE work_reminder SET cause = ?2, result = ?3, note = ?4, outcome = ?5, outcome_at = ?6, "
    "version = ?7 WHERE id = ?1";
constexpr auto kCount =
    "SELECT count(*) FROM work_reminder WHERE order_no = ?1 AND shop_id = ?2";
}  // namespace sql

/// `state`: of the notice that carries it.
ReminderTelling tellingOf(std::string_view state) {
    if (state == "waiting") {
        return ReminderTelling::Waiting;
    }
    return state == "skipped" ? ReminderTelling::Skipped : ReminderTelling::Told;
}

}  // namespace

// A reminder that goes through a notice is told when that was; a skipped one reminded nobody.
#define KEFU_REMINDED_AT(reminder)                                                                 \
    "coalesce((SELECT w.closed_at FROM work_notice w WHERE w.id = " reminder                       \
    ".notice_id AND w.state IN ('sent', 'copied')), " reminder ".at)"
#define KEFU_NOT_SKIPPED(reminder)                                                                 \
    "NOT EXISTS (SELECT 1 FROM work_notice k WHERE k.id = " reminder                               \
    ".notice_id AND k.state = 'skipped')"
#define KEFU_REMINDER                                                                              \
    "r.id, r.shop_id, r.order_no, r.buyer, r.cause, r.method, r.text, r.notice_id, "               \
    KEFU_REMINDED_AT("r")                                                                          \
    ", r.by, r.result, r.note, r.outcome, r.outcome_at, r.version, "                               \
    "coalesce((SELECT w.state FROM work_notice w WHERE w.id = r.notice_id), 'sent')"

const char* reminderColumns() {
    return KEFU_REMINDER " ";
}

const char* unpaidOrderColumns() {
    return KEFU_REMINDER
        ", m.shop_id, m.order_no, m.state, m.buyer_nick, m.title, "
        "coalesce(m.total_fen, m.paid_fen), m.created_at, m.paid_at, "
        "EXISTS (SELECT 1 FROM work_order_flag f WHERE f.order_no = m.order_no AND f.shop_id = "
        "m.shop_id AND f.flag = 'complaint'), "
        "(SELECT count(*) FROM work_reminder n WHERE n.order_no = m.order_no AND n.shop_id = "
        "m.shop_id AND " KEFU_NOT_SKIPPED("n") "), "
        "(SELECT max(" KEFU_REMINDED_AT("b") ") FROM work_reminder b WHERE b.buyer = m.buyer_nick "
        "AND b.shop_id = m.shop_id AND " KEFU_NOT_SKIPPED("b") ") ";
}

const char* newestReminderJoin() {
    return " LEFT JOIN work_reminder r ON r.id = (SELECT l.id FROM work_reminder l WHERE "
           "l.order_no = m.order_no AND l.shop_id = m.shop_id AND " KEFU_NOT_SKIPPED("l")
           " ORDER BY l.at DESC, l.id DESC LIMIT 1) ";
}

const char* notSkipped() {
    return KEFU_NOT_SKIPPED("r");
}

Reminder readReminder(const storage::Statement& row, int first) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(first),
            .order = {row.integer(first + 1), row.text(first + 2)},
            .buyer = row.text(first + 3),
            .cause = reminderCauseFromWord(row.textView(first + 4)).value(),
            .method = reminderMethodFromWord(row.textView(first + 5)).value(),
            .text = row.text(first + 6),
            .notice = row.optionalInteger(first + 7),
            .at = row.time(first + 8),
            .by = row.text(first + 9),
            .result = reminderResultFromWord(row.textView(first + 10)).value(),
            .note = row.text(first + 11),
            .outcome = reminderOutcomeFromWord(row.textView(first + 12)).value(),
            .outcomeAt = row.optionalTime(first + 13),
            .version = row.integer(first + 14),
            .telling = tellingOf(row.textView(first + 15))};
}

UnpaidOrder readUnpaidOrder(const storage::Statement& row) {
    constexpr int kFirst = kReminderColumns;
    UnpaidOrder order{.key = {row.integer(kFirst), row.text(kFirst + 1)},
                      .state = orders::orderStateFromWord(row.textView(kFirst + 2)),
                      .buyer = row.text(kFirst + 3),
                      .title = row.text(kFirst + 4),
                      .createdAt = row.optionalTime(kFirst + 6),
                      .paidAt = row.optionalTime(kFirst + 7),
                      .hasComplaint = row.integer(kFirst + 8) != 0,
                      .reminded = row.integer(kFirst + 9),
                      .lastToBuyer = row.optionalTime(kFirst + 10)};
    if (!row.isNull(kFirst + 5)) {
        order.amount = row.fen(kFirst + 5);
    }
    if (!row.isNull(0)) {
        order.last = readReminder(row);
    }
    return order;
}

std::optional<UnpaidOrder> ReminderRepository::findOrder(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kFindOrder);
    row.bindAll(key.number, key.shop);
    return row.step() ? std::optional(readUnpaidOrder(row)) : std::nullopt;
}

std::optional<Reminder> ReminderRepository::find(ReminderId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readReminder(row)) : std::nullopt;
}

std::int64_t ReminderRepository::count(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kCount);
    row.bindAll(key.number, key.shop);
    return row.step() ? row.integer(0) : 0;
}

Reminder ReminderRepository::add(Reminder reminder) {
    m_database.prepare(sql::kAdd).run(
        reminder.order.shop, reminder.order.number, reminder.buyer, toWord(reminder.cause),
        toWord(reminder.method), reminder.text, reminder.notice, reminder.at, reminder.by,
        toWord(reminder.result), reminder.note, toWord(reminder.outcome), reminder.outcomeAt,
        reminder.version);
    reminder.id = m_database.lastInsertId();
    return reminder;
}

void ReminderRepository::save(const Reminder& reminder) {
    m_database.prepare(sql::kSave)
        .run(reminder.id, toWord(reminder.cause), toWord(reminder.result), reminder.note,
             toWord(reminder.outcome), reminder.outcomeAt, reminder.version);
}

std::vector<ReminderRepository::Open> ReminderRepository::decided() {
    constexpr int kFirst = kReminderColumns;
    std::vector<Open> found;
    auto row = m_database.prepare(sql::kDecided);
    while (row.step()) {
        found.push_back({.reminder = readReminder(row),
                         .state = orders::orderStateFromWord(row.textView(kFirst)),
                         .paidAt = row.optionalTime(kFirst + 1)});
    }
    return found;
}

}  // namespace core::reminders
