#pragma once

#include "core/agents/sight.h"
#include "core/reminders/reminder_policy.h"

#include <functional>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::reminders {

/// Which orders a list shows.
enum class ReminderScope {
    /// May be reminded now.
    Due,
    /// Unpaid, and a rule holds them back.
    Held,
    Unpaid,
    /// The last reminders with what came of them.
    Reminded,
};
inline constexpr ReminderScope kReminderScopes[]{ReminderScope::Due, ReminderScope::Held, ReminderScope::Unpaid,
                                                 ReminderScope::Reminded};

struct ReminderRow {
    UnpaidOrder order;
    std::optional<ReminderError> barrier;
    /// When the barrier goes by itself; nothing: never, or there is none.
    std::optional<Seconds> allowedFrom;
    bool operator==(const ReminderRow&) const = default;
};

struct ReminderList {
    /// The newest order first, at most 20,000.
    std::vector<ReminderRow> rows;
    /// Of Due, Held and Unpaid; Reminded is bounded and not counted.
    std::map<ReminderScope, std::int64_t> counts;
    /// Of the last 30 days.
    ReminderRate rate;
};

/// Reads unpaid orders and reminders for the screen.
class ReminderReader final {
public:
    using Rules = std::function<ReminderRules(orders::ShopId)>;

    /// `lister` and its rules: the connection of the quick jobs.
    ReminderReader(storage::Database& database, Rules rules, storage::Database& lister, Rules listRules)
        : m_database(database), m_rules(std::move(rules)), m_lister(lister), m_listRules(std::move(listRules)) {}

    /// Takes longer than a frame for a large shop and works on the connection of the quick jobs: call it inside one. `text` is a piece
    /// of the order number, nick or title; empty: all. An unpaid order is nobody's; a reminder, and the rate of reminders, is
    /// of who wrote it: `sight` says whose are shown.
    [[nodiscard]] ReminderList list(ReminderScope scope, const std::string& text, Seconds now, const std::stop_token& stop,
                                    const agents::Sight& sight = {});
    [[nodiscard]] std::optional<ReminderRow> find(const orders::OrderKey& key, Seconds now);
    /// Of one order, newest first.
    [[nodiscard]] std::vector<Reminder> ofOrder(const orders::OrderKey& key);
    [[nodiscard]] ReminderRules rules(orders::ShopId shop) const { return m_rules(shop); }

private:
    storage::Database& m_database;
    Rules m_rules;
    storage::Database& m_lister;
    Rules m_listRules;
};

}  // namespace core::reminders
