#include "core/knowledge/reply_proposal_service.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/reply_proposal_repository.h"
#include "core/knowledge/reply_repository.h"
#include "core/storage/transaction.h"

namespace core::knowledge {
namespace {

using Json = nlohmann::json;

void note(storage::Database& database, const ReplyProposal& proposal, std::string action,
          const agents::Actor& actor, Seconds at) {
    events::append(database, {.at = at,
                              .actor = actor.name,
                              .subjectKind = "reply_proposal",
                              .subject = std::to_string(proposal.id),
                              .action = std::move(action),
                              .after = Json{{"reply", proposal.reply.id},
                                            {"proposed_by", proposal.proposedBy},
                                            {"state", std::string(toWord(proposal.state))}}
                                           .dump()});
}

std::pair<ReplyProposalState, const char*> endOf(ReplyProposalAction action) {
    switch (action) {
        case ReplyProposalAction::Accept:
            return {ReplyProposalState::Accepted, "accept"};
        case ReplyProposalAction::Decline:
            return {ReplyProposalState::Declined, "decline"};
        case ReplyProposalAction::Withdraw:
            break;
    }
    return {ReplyProposalState::Withdrawn, "withdraw"};
}

}  // namespace

ReplyProposalService::ReplyProposalService(storage::Database& database, Clock clock,
                                           ReplyService& replies)
    : m_database(database), m_clock(std::move(clock)), m_replies(replies) {}

Result<ReplyProposal, KnowledgeError> ReplyProposalService::propose(const Reply& reply,
                                                                    const agents::Actor& actor) {
    ReplyProposal proposal{
        .reply = cleaned(reply), .proposedBy = actor.name, .proposedAt = m_clock()};
    if (const auto fault = faultOf(proposal.reply)) {
        return Unexpected{*fault};
    }
    if (!mayOnlyPropose(proposal.reply, actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    if (reply.id != 0) {
        const auto stored = ReplyRepository(m_database).find(reply.id);
        if (!stored) {
            return Unexpected{KnowledgeError::NotFound};
        }
        if (!mayUse(*stored, actor.name)) {
            return Unexpected{KnowledgeError::NotYours};
        }
        if (stored->version != reply.version) {
            return Unexpected{KnowledgeError::ChangedSinceRead};
        }
    }
    proposal.id = ReplyProposalRepository(m_database).add(proposal);
    note(m_database, proposal, "propose", actor, proposal.proposedAt);
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return proposal;
}

ReplyProposalService::Outcome ReplyProposalService::accept(ReplyProposalId id,
                                                           const agents::Actor& actor) {
    return decide(id, ReplyProposalAction::Accept, {}, actor);
}

ReplyProposalService::Outcome ReplyProposalService::decline(ReplyProposalId id,
                                                            const std::string& reason,
                                                            const agents::Actor& actor) {
    return decide(id, ReplyProposalAction::Decline, reason, actor);
}

ReplyProposalService::Outcome ReplyProposalService::withdraw(ReplyProposalId id,
                                                             const agents::Actor& actor) {
    return decide(id, ReplyProposalAction::Withdraw, {}, actor);
}

std::optional<ReplyProposalError> ReplyProposalService::keep(const ReplyProposal& proposal,
                                                             const agents::Actor& actor) {
    // What is only the proposer's is kept in their name: nobody else may touch it.
    agents::Actor keeper = actor;
    if (!proposal.reply.owner.empty()) {
        keeper.name = proposal.proposedBy;
    }
    const auto kept = m_replies.save(proposal.reply, keeper);
    if (kept || kept.error() == KnowledgeError::NothingChanged) {
        return std::nullopt;
    }
    const bool isGone = kept.error() == KnowledgeError::ChangedSinceRead ||
                        kept.error() == KnowledgeError::NotFound;
    return isGone ? ReplyProposalError::ReplyChanged
                  : kept.error() == KnowledgeError::NotAllowedForRole
                        ? ReplyProposalError::NotAllowedForRole
                        : ReplyProposalError::ReplyFaulty;
}

ReplyProposalService::Outcome ReplyProposalService::decide(ReplyProposalId id,
                                                           ReplyProposalAction action,
                                                           const std::string& reason,
                                                           const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    ReplyProposalRepository proposals(m_database);
    auto proposal = proposals.find(id);
    if (!proposal) {
        return Unexpected{ReplyProposalError::NotFound};
    }
    if (const auto refusal = barrier(*proposal, action, actor)) {
        return Unexpected{*refusal};
    }
    proposal->reason = cleanText(reason);
    if (action == ReplyProposalAction::Decline && proposal->reason.empty()) {
        return Unexpected{ReplyProposalError::ReasonMissing};
    }
    if (action == ReplyProposalAction::Accept) {
        if (const auto refusal = keep(*proposal, actor)) {
            return Unexpected{*refusal};
        }
    }
    const auto [state, word] = endOf(action);
    proposal->state = state;
    proposal->decidedBy = actor.name;
    proposal->decidedAt = m_clock();
    proposals.save(*proposal);
    note(m_database, *proposal, word, actor, *proposal->decidedAt);
    storage::emitAfterCommit(m_database, changed);
    transaction.commit();
    return *proposal;
}

}  // namespace core::knowledge
