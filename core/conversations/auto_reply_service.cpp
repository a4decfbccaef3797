#include "core/conversations/auto_reply_service.h"

#include <algorithm>
#include <map>

namespace core::conversations {

AutoReplyService::AutoReplyService(storage::Database& database, Clock clock, Rules rules,
                                   OutboxService& outbox)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_outbox(outbox) {}

std::vector<AutoReplyService::Candidate> AutoReplyService::candidates() {
    const Moment now{m_clock()};
    std::map<orders::ShopId, ConversationRules> rulesOf;
    OutboxRepository outbox(m_database);
    std::vector<Candidate> found;
    for (auto& row : ConversationReader(m_database).waiting()) {
        auto known = rulesOf.find(row.shop);
        if (known == rulesOf.end()) {
            known = rulesOf.emplace(row.shop, m_rules(row.shop)).first;
        }
        const auto& rules = known->second;
        const auto plan = planAutoReply(rules, row.channel, row.waitingSince.value());
        // The clock of the outbox knows whole seconds only.
        const auto since = std::chrono::floor<std::chrono::seconds>(row.waitingSince.value());
        if (plan && plan->dueAt + kAutoReplyLife >= now &&
            !outbox.hasAutoSince(row.id, Moment{since})) {
            found.push_back({std::move(row), *plan, autoReplyText(rules, plan->kind, now)});
        }
    }
    return found;
}

std::vector<ConversationId> AutoReplyService::replyDue() {
    const Moment now{m_clock()};
    std::vector<ConversationId> replied;
    for (const auto& candidate : candidates()) {
        if (candidate.plan.dueAt > now) {
            continue;
        }
        const auto outcome = m_outbox.queue({.conversation = candidate.row.id,
                                             .text = candidate.text,
                                             .side = Side::Auto,
                                             .undoWindow = std::chrono::seconds{0}},
                                            agents::systemActor());
        if (outcome) {
            replied.push_back(candidate.row.id);
        }
    }
    return replied;
}

std::optional<Moment> AutoReplyService::nextDue() {
    const Moment now{m_clock()};
    std::optional<Moment> next;
    for (const auto& candidate : candidates()) {
        const Moment due = candidate.plan.dueAt;
        if (due > now) {
            next = next ? std::min(*next, due) : due;
        }
    }
    return next;
}

}  // namespace core::conversations
