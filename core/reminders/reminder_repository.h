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
    /// Of one order, the skipped ones as well.
    [[nodiscard]] std::int64_t count(const orders::OrderKey& key);
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

/// Columns in the order of reminderColumns(), from `first` on.
[[nodiscard]] Reminder readReminder(const storage::Statement& row, int first = 0);
/// Columns in the order of unpaidOrderColumns().
[[nodiscard]] UnpaidOrder readUnpaidOrder(const storage::Statement& row);

/// What reminders and orders are read from: `m` is the order, `r` its newest reminder that was not skipped, or the one that
/// the list is about.
[[nodiscard]] const char* reminderColumns();
[[nodiscard]] const char* unpaidOrderColumns();
[[nodiscard]] const char* newestReminderJoin();
/// A condition on `r`: it was not given up.
[[nodiscard]] const char* notSkipped();
inline constexpr int kReminderColumns = 16;

}  // namespace core::reminders
