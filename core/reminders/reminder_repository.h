#pragma once

#include "core/reminders/reminder.h"
#include "core/storage/database.h"

namespace core::reminders {

/// SQL of the acts on reminders. Runs inside the caller's transaction.
class ReminderRepository final {
public:
    explicit ReminderRepository(storage::Database& database) : m_database(database) {}

    /// The order with what was done by now.
    [[nodiscard]] std::optional<UnpaidOrder> findOrder(const orders::OrderKey& key);
    [[nodiscard]] std::optional<Reminder> find(ReminderId id);
    /// Returns it with its id.
    Reminder add(Reminder reminder);
    void save(const Reminder& reminder);

    /// An open reminder and what the mirror says of its order.
    struct Open {
        Reminder reminder;
        orders::OrderState state = orders::OrderState::Unknown;
        std::optional<Seconds> paidAt;
    };
    /// Only those whose order is no longer unpaid.
    [[nodiscard]] std::vector<Open> decided();

private:
    storage::Database& m_database;
};

/// Columns in the order of reminder_sql::kColumns, from `first` on.
[[nodiscard]] Reminder readReminder(const storage::Statement& row, int first = 0);
/// Columns in the order of reminder_sql::kOrderColumns.
[[nodiscard]] UnpaidOrder readUnpaidOrder(const storage::Statement& row);

namespace reminder_sql {
inline constexpr auto kColumns =
    "r.id, r.shop_id, r.order_no, r.buyer, r.cause, r.method, r.text, r.notice_id, r.at, r.by, r.result, r.note, "
    "r.outcome, r.outcome_at, r.version ";
inline constexpr int kColumnCount = 15;
/// `r` is the order's newest reminder, or the one that the list is about.
inline constexpr auto kOrderColumns =
    "r.id, r.shop_id, r.order_no, r.buyer, r.cause, r.method, r.text, r.notice_id, r.at, r.by, r.result, r.note, "
    "r.outcome, r.outcome_at, r.version, m.shop_id, m.order_no, m.state, m.buyer_nick, m.title, "
    "coalesce(m.total_fen, m.paid_fen), m.created_at, m.paid_at, "
    "EXISTS (SELECT 1 FROM work_order_flag f WHERE f.order_no = m.order_no AND f.shop_id = m.shop_id AND f.flag = "
    "'complaint'), "
    "(SELECT count(*) FROM work_reminder n WHERE n.order_no = m.order_no AND n.shop_id = m.shop_id), "
    "(SELECT max(b.at) FROM work_reminder b WHERE b.buyer = m.buyer_nick AND b.shop_id = m.shop_id) ";
inline constexpr auto kNewest =
    " LEFT JOIN work_reminder r ON r.id = (SELECT l.id FROM work_reminder l WHERE l.order_no = m.order_no AND l.shop_id "
    "= m.shop_id ORDER BY l.at DESC, l.id DESC LIMIT 1) ";
}  // namespace reminder_sql

}  // namespace core::reminders
