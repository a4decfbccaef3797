#include "core/reminders/reminder_reader.h"

#include "core/reminders/reminder_repository.h"
#include "core/storage/error.h"
#include "core/storage/stop_guard.h"

namespace core::reminders {
namespace {

constexpr std::size_t kMostRows = 20'000;
constexpr std::int64_t kMostReminders = 2'000;
constexpr std::chrono::days kRatePeriod{30};
/// An order that is still unpaid this long after its reminder counts as not paid.
constexpr std::chrono::days kPatience{3};

namespace sql {
const std::string kUnpaid = std::string("SELECT ") + unpaidOrderColumns() +
                            "FROM mirror_order m INDEXED BY mirror_order_unpaid" +
                            newestReminderJoin() +
                            "WHERE m.state = 'unpaid' ORDER BY m.created_at DESC, m.id DESC";
const std::string kReminded =
    std::string("SELECT ") + unpaidOrderColumns() +
    "FROM work_reminder r CROSS JOIN mirror_order m ON m.order_no = r.order_no AND m.shop_id = "
    "r.shop_id WHERE (r.by IN (SELECT value FROM json_each(?2, '$.names'))) = "
    "json_extract(?2, '$.only') AND " +
    notSkipped() + " ORDER BY r.at DESC, r.id DESC LIMIT ?1";
const std::string kOfOrder =
    std::string("SELECT ") + reminderColumns() +
    "FROM work_reminder r WHERE r.order_no = ?1 AND r.shop_id = ?2 ORDER BY r.at DESC, r.id DESC";
const std::string kSince = std::string("SELECT ") + reminderColumns() +
                           "FROM work_reminder r WHERE r.at >= ?1 AND (r.by IN (SELECT value FROM "
                           "json_each(?2, '$.names'))) = json_extract(?2, '$.only') ORDER BY r.id";
}  // namespace sql

bool isFound(const UnpaidOrder& order, const std::string& text) {
    const auto has = [&text](const std::string& field) {
        return field.find(text) != std::string::npos;
    };
    return text.empty() || has(order.key.number) || has(order.buyer) || has(order.title);
}

}  // namespace

ReminderList ReminderReader::list(ReminderScope scope, const std::string& text, Seconds now,
                                  const std::stop_token& stop, const agents::Sight& sight) {
    ReminderList list;
    for (const auto each : {ReminderScope::Due, ReminderScope::Held, ReminderScope::Unpaid}) {
        list.counts[each] = 0;
    }
    std::map<orders::ShopId, ReminderRules> known;
    const auto rowOf = [&](UnpaidOrder order) {
        const auto found = known.find(order.key.shop);
        const auto& rules =
            found != known.end()
                ? found->second
                : known.emplace(order.key.shop, m_listRules(order.key.shop)).first->second;
        ReminderRow row{.order = std::move(order), .barrier = {}, .allowedFrom = {}};
        row.barrier = reminderBarrier(row.order, rules, now);
        if (row.barrier) {
            row.allowedFrom = allowedFrom(row.order, rules, now);
        }
        return row;
    };
    const auto keep = [&](ReminderRow row) {
        if (list.rows.size() < kMostRows && isFound(row.order, text)) {
            list.rows.push_back(std::move(row));
        }
    };
    const storage::StopGuard guard(m_lister, stop);
    try {
        auto unpaid = m_lister.prepare(sql::kUnpaid);
        while (!stop.stop_requested() && unpaid.step()) {
            auto row = rowOf(readUnpaidOrder(unpaid));
            const auto own = row.barrier ? ReminderScope::Held : ReminderScope::Due;
            ++list.counts[own];
            ++list.counts[ReminderScope::Unpaid];
            if (scope == own || scope == ReminderScope::Unpaid) {
                keep(std::move(row));
            }
        }
        if (scope == ReminderScope::Reminded) {
            auto reminded = m_lister.prepare(sql::kReminded);
            reminded.bindAll(kMostReminders, sight.toJson());
            while (!stop.stop_requested() && reminded.step()) {
                keep(rowOf(readUnpaidOrder(reminded)));
            }
        }
        std::vector<Reminder> lately;
        auto since = m_lister.prepare(sql::kSince);
        since.bindAll(now - kRatePeriod, sight.toJson());
        while (since.step()) {
            lately.push_back(readReminder(since));
        }
        list.rate = reminderRate(lately, now, kPatience);
    } catch (const storage::StorageError&) {
        // Interrupted because nobody waits for the list any more; anything else is a real failure.
        if (!stop.stop_requested()) {
            throw;
        }
    }
    return list;
}

std::optional<ReminderRow> ReminderReader::find(const orders::OrderKey& key, Seconds now) {
    auto order = ReminderRepository(m_database).findOrder(key);
    if (!order) {
        return std::nullopt;
    }
    const auto rules = m_rules(key.shop);
    ReminderRow row{.order = std::move(*order), .barrier = {}, .allowedFrom = {}};
    row.barrier = reminderBarrier(row.order, rules, now);
    if (row.barrier) {
        row.allowedFrom = allowedFrom(row.order, rules, now);
    }
    return row;
}

std::vector<Reminder> ReminderReader::ofOrder(const orders::OrderKey& key) {
    std::vector<Reminder> reminders;
    auto row = m_database.prepare(sql::kOfOrder);
    row.bindAll(key.number, key.shop);
    while (row.step()) {
        reminders.push_back(readReminder(row));
    }
    return reminders;
}

}  // namespace core::reminders
