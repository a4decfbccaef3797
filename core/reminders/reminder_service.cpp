#include "core/reminders/reminder_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/reminders/reminder_repository.h"
#include "core/storage/transaction.h"

namespace core::reminders {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestText = 2'000;

Json factsOf(const Reminder& reminder) {
    return {{"reminder", reminder.id},
            {"cause", std::string(toWord(reminder.cause))},
            {"method", std::string(toWord(reminder.method))},
            {"result", std::string(toWord(reminder.result))},
            {"outcome", std::string(toWord(reminder.outcome))},
            {"version", reminder.version}};
}

void appendEvent(storage::Database& database, const Reminder* before, const Reminder& after,
                 const char* action, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = "order",
                              .shop = after.order.shop,
                              .subject = after.order.number,
                              .action = action,
                              .before = before ? factsOf(*before).dump() : std::string(),
                              .after = factsOf(after).dump()});
}

}  // namespace

ReminderService::ReminderService(storage::Database& database, Clock clock, Rules rules,
                                 notices::NoticeService& notices, SaveRules saveRules)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_saveRules(std::move(saveRules))
    , m_notices(notices) {}

ReminderService::Outcome ReminderService::remind(const ReminderDraft& draft,
                                                 const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReminderError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    ReminderRepository reminders(m_database);
    const auto order = reminders.findOrder(draft.order);
    if (!order) {
        return Unexpected{ReminderError::NotFound};
    }
    const Seconds now = m_clock();
    const auto rules = m_rules(draft.order.shop);
    if (const auto barrier = reminderBarrier(*order, rules, now)) {
        return Unexpected{*barrier};
    }
    Reminder reminder{.order = draft.order,
                      .buyer = order->buyer,
                      .cause = draft.cause,
                      .method = draft.method,
                      .text = cleanText(draft.text),
                      .at = now,
                      .by = actor.name};
    if (draft.method == ReminderMethod::Message) {
        if (reminder.text.empty()) {
            reminder.text = textFor(draft.cause, *order, rules);
        }
        if (reminder.text.empty()) {
            return Unexpected{ReminderError::TextMissing};
        }
    }
    if (characterCount(reminder.text) > kLongestText) {
        return Unexpected{ReminderError::TextTooLong};
    }
    if (draft.method == ReminderMethod::Message) {
        const auto occasion = std::to_string(reminders.count(draft.order) + 1);
        const auto notice = m_notices.add({.about = {draft.order.shop, "order", draft.order.number},
                                           .kind = notices::NoticeKind::PaymentReminder,
                                           .occasion = occasion,
                                           .buyer = order->buyer,
                                           .orderNumber = draft.order.number,
                                           .text = reminder.text,
                                           .dueAt = now},
                                          actor);
        if (!notice) {
            return Unexpected{ReminderError::NotSent};
        }
        reminder.notice = notice->id;
        // A buyer without a conversation is written to by hand: the notice waits for that.
        (void)m_notices.send(notice->id, notice->version, actor);
    }
    reminder = reminders.find(reminders.add(std::move(reminder)).id).value();
    appendEvent(m_database, nullptr, reminder, "remind", actor, now);
    storage::emitAfterCommit(m_database, changed, {reminder.order});
    transaction.commit();
    return reminder;
}

RemindedAll ReminderService::remindAll(const std::vector<orders::OrderKey>& orders,
                                       ReminderCause cause, const agents::Actor& actor) {
    RemindedAll outcome;
    for (const auto& order : orders) {
        const auto reminded = remind({.order = order, .cause = cause}, actor);
        if (reminded) {
            outcome.done.push_back(*reminded);
        } else {
            outcome.refused.emplace_back(order, reminded.error());
        }
    }
    return outcome;
}

ReminderService::Outcome ReminderService::noteResult(ReminderId id, std::int64_t version,
                                                     ReminderResult result, ReminderCause cause,
                                                     const std::string& note,
                                                     const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ReminderError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    ReminderRepository reminders(m_database);
    const auto before = reminders.find(id);
    if (!before) {
        return Unexpected{ReminderError::NotFound};
    }
    if (version != 0 && version != before->version) {
        return Unexpected{ReminderError::ChangedSinceRead};
    }
    if (characterCount(note) > kLongestText) {
        return Unexpected{ReminderError::TextTooLong};
    }
    Reminder after = *before;
    after.result = result;
    after.cause = cause;
    after.note = cleanText(note);
    if (after == *before) {
        return Unexpected{ReminderError::NothingChanged};
    }
    ++after.version;
    reminders.save(after);
    appendEvent(m_database, &*before, after, "note_reminder", actor, m_clock());
    storage::emitAfterCommit(m_database, changed, {after.order});
    transaction.commit();
    return after;
}

std::int64_t ReminderService::settleOutcomes() {
    const auto system = agents::systemActor();
    storage::Transaction transaction(m_database);
    ReminderRepository reminders(m_database);
    const Seconds now = m_clock();
    std::vector<orders::OrderKey> settled;
    for (const auto& [before, state, paidAt] : reminders.decided()) {
        Reminder after = before;
        after.outcome = outcomeOf(before, state, paidAt);
        if (after.outcome == ReminderOutcome::Open) {
            continue;
        }
        after.outcomeAt = paidAt.value_or(now);
        ++after.version;
        reminders.save(after);
        appendEvent(m_database, &before, after, "reminder_outcome", system, now);
        settled.push_back(after.order);
    }
    const auto count = static_cast<std::int64_t>(settled.size());
    if (count > 0) {
        storage::emitAfterCommit(m_database, changed, std::move(settled));
        transaction.commit();
    }
    return count;
}

Result<void, ReminderError> ReminderService::setRules(orders::ShopId shop,
                                                      const ReminderRules& rules,
                                                      const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{ReminderError::NotAllowed};
    }
    storage::Transaction transaction(m_database);
    if (!m_saveRules(shop, rules, actor)) {
        return Unexpected{ReminderError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, changed, {});
    transaction.commit();
    return {};
}

}  // namespace core::reminders
