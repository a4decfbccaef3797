#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/notices/notice_service.h"
#include "core/reminders/reminder_policy.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::reminders {

struct ReminderDraft {
    orders::OrderKey order;
    ReminderCause cause = ReminderCause::Unknown;
    ReminderMethod method = ReminderMethod::Message;
    /// Empty: the text of the cause.
    std::string text;
};

/// What a bulk act did. Each order goes through the same rule and its own transaction.
struct RemindedAll {
    std::vector<Reminder> done;
    std::vector<std::pair<orders::OrderKey, ReminderError>> refused;
};

/// The acts on reminders. Every act is one transaction that checks the rule, writes and appends its event (subject
/// `order`; cause, method and result, no text). Lives on the writer thread.
class ReminderService final {
public:
    using Rules = std::function<ReminderRules(orders::ShopId)>;
    using Outcome = Result<Reminder, ReminderError>;
    /// Keeps the shop's rules; false: they make no sense, or are the stored ones.
    using SaveRules = std::function<bool(orders::ShopId, const ReminderRules&, const agents::Actor&)>;

    ReminderService(storage::Database& database, Clock clock, Rules rules, notices::NoticeService& notices,
                    SaveRules saveRules);

    /// Message: one notice, sent at once where the buyer has a conversation, else it waits to be copied. Call and Sms are
    /// only written down.
    Outcome remind(const ReminderDraft& draft, const agents::Actor& actor);
    RemindedAll remindAll(const std::vector<orders::OrderKey>& orders, ReminderCause cause, const agents::Actor& actor);
    /// What the buyer said, and the cause as it is known now. Version 0: whatever it is now.
    Outcome noteResult(ReminderId id, std::int64_t version, ReminderResult result, ReminderCause cause,
                       const std::string& note, const agents::Actor& actor);
    /// Writes down which reminded orders are paid or closed by now, as actor `system`: after an import. Returns how many.
    std::int64_t settleOutcomes();

    /// NothingChanged: the rules make no sense, or are the stored ones. NotAllowed: the role may not edit rules.
    Result<void, ReminderError> setRules(orders::ShopId shop, const ReminderRules& rules, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<std::vector<orders::OrderKey>> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    SaveRules m_saveRules;
    notices::NoticeService& m_notices;
};

}  // namespace core::reminders
