#include "core/appraisals/honour_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/agent_reader.h"
#include "core/appraisals/appraisal_repository.h"
#include "core/appraisals/honour_repository.h"
#include "core/appraisals/period_figures.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::appraisals {
namespace {

using Refusal = std::optional<AppraisalError>;

std::string factsOf(const Honour& honour) {
    return nlohmann::json{{"agent", honour.agent},
                          {"honour", honour.rule},
                          {"period", toText(honour.period)},
                          {"state", toWord(honour.state)},
                          {"version", honour.version}}
        .dump();
}

}  // namespace

HonourService::HonourService(storage::Database& database, Clock clock, Rules rules,
                             std::chrono::minutes offset)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_offset(offset) {}

Refusal HonourService::check(const HonourDraft& draft) {
    if (cleanText(draft.agent).empty()) {
        return AppraisalError::AgentMissing;
    }
    if (cleanText(draft.reason).empty()) {
        return AppraisalError::ReasonMissing;
    }
    HonourRepository honours(m_database);
    if (draft.conversation && !honours.hasConversation(*draft.conversation)) {
        return AppraisalError::ConversationUnknown;
    }
    return honours.find(draft.period, draft.rule, cleanText(draft.agent))
               ? Refusal(AppraisalError::AlreadyAwarded)
               : std::nullopt;
}

Refusal HonourService::checkLead(const std::string& agent, const agents::Actor& actor) {
    const auto found = agents::AgentReader(m_database).find(agent);
    if (!mayAppraise(actor, found ? found->team : std::string())) {
        return AppraisalError::NotAllowedForRole;
    }
    return agent == actor.name && !agents::mayAct(actor, agents::Right::ApproveOwnRequest)
               ? Refusal(AppraisalError::OwnSheet)
               : std::nullopt;
}

HonourService::Outcome HonourService::keep(Honour honour, const agents::Actor& actor) {
    honour = HonourRepository(m_database).add(std::move(honour));
    events::append(m_database,
                   {.at = honour.proposedAt,
                    .actor = actor.name,
                    .subjectKind = "honour",
                    .subject = std::to_string(honour.id),
                    .action = honour.state == HonourState::Nominated ? "nominate" : "award",
                    .after = factsOf(honour)});
    storage::emitAfterCommit(m_database, changed);
    return honour;
}

HonourService::Outcome HonourService::nominate(const HonourDraft& draft,
                                               const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const auto rules = m_rules();
    const auto* rule = findHonour(rules, draft.rule);
    if (rule == nullptr || !rule->isByNomination) {
        return Unexpected{AppraisalError::HonourUnknown};
    }
    if (const auto refusal = check(draft)) {
        return Unexpected{*refusal};
    }
    const std::string agent = cleanText(draft.agent);
    if (agent == actor.name && !agents::mayAct(actor, agents::Right::ApproveOwnRequest)) {
        return Unexpected{AppraisalError::OwnNomination};
    }
    agents::AgentReader known(m_database);
    if (!known.list().empty() && !known.find(agent)) {
        return Unexpected{AppraisalError::AgentUnknown};
    }
    auto outcome = keep({.period = draft.period,
                         .rule = rule->key,
                         .name = rule->name,
                         .agent = agent,
                         .reason = cleanText(draft.reason),
                         .conversation = draft.conversation,
                         .proposedBy = actor.name,
                         .proposedAt = m_clock()},
                        actor);
    transaction.commit();
    return outcome;
}

HonourService::Outcome HonourService::award(const HonourDraft& draft,
                                            const stats::StatisticsTable& table,
                                            const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const auto rules = m_rules();
    const auto* rule = findHonour(rules, draft.rule);
    if (rule == nullptr || rule->isByNomination) {
        return Unexpected{AppraisalError::HonourUnknown};
    }
    const std::string agent = cleanText(draft.agent);
    if (const auto refusal = checkLead(agent, actor)) {
        return Unexpected{*refusal};
    }
    if (const auto refusal = check(draft)) {
        return Unexpected{*refusal};
    }
    if (!isOf(table, spanOf(draft.period, m_offset), metricsOf({*rule}))) {
        return Unexpected{AppraisalError::FiguresMismatch};
    }
    const auto candidates = candidatesOf(
        *rule, measuresOf(table, AppraisalRepository(m_database).ofPeriod(draft.period)));
    const auto found = std::ranges::find(candidates, agent, &HonourCandidate::agent);
    if (found == candidates.end()) {
        return Unexpected{AppraisalError::NotCandidate};
    }
    const Seconds now = m_clock();
    auto outcome = keep({.period = draft.period,
                         .rule = rule->key,
                         .name = rule->name,
                         .agent = agent,
                         .state = HonourState::Awarded,
                         .figures = found->figures,
                         .reason = cleanText(draft.reason),
                         .conversation = draft.conversation,
                         .proposedBy = actor.name,
                         .proposedAt = now,
                         .decidedBy = actor.name,
                         .decidedAt = now},
                        actor);
    transaction.commit();
    return outcome;
}

HonourService::Outcome HonourService::decide(HonourId id, std::int64_t version,
                                             HonourAction action, const std::string& reason,
                                             const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    HonourRepository honours(m_database);
    const auto before = honours.find(id);
    if (!before) {
        return Unexpected{AppraisalError::NotFound};
    }
    if (version != 0 && version != before->version) {
        return Unexpected{AppraisalError::ChangedSinceRead};
    }
    const auto to = next(before->state, action);
    if (!to) {
        return Unexpected{AppraisalError::NotAllowedInState};
    }
    if (const auto refusal = checkLead(before->agent, actor)) {
        return Unexpected{*refusal};
    }
    if (action != HonourAction::Award && cleanText(reason).empty()) {
        return Unexpected{AppraisalError::ReasonMissing};
    }
    Honour after = *before;
    after.state = *to;
    after.decidedBy = actor.name;
    after.decidedAt = m_clock();
    if (action != HonourAction::Award) {
        after.closingReason = cleanText(reason);
    }
    ++after.version;
    honours.save(after);
    events::append(m_database, {.at = *after.decidedAt,
                                .actor = actor.name,
                                .subjectKind = "honour",
                                .subject = std::to_string(after.id),
                                .action = std::string(toWord(action)),
                                .before = factsOf(*before),
                                .after = factsOf(after)});
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return after;
}

}  // namespace core::appraisals
