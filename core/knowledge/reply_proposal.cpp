#include "core/knowledge/reply_proposal.h"

#include "core/agents/rights.h"
#include "core/base/word_table.h"

namespace core::knowledge {
namespace {

constexpr WordTable<ReplyProposalState, 4> kStates{{
    {ReplyProposalState::Waiting, "waiting"},
    {ReplyProposalState::Accepted, "accepted"},
    {ReplyProposalState::Declined, "declined"},
    {ReplyProposalState::Withdrawn, "withdrawn"},
}};

}  // namespace

std::string_view toWord(ReplyProposalState state) {
    return wordOf(kStates, state);
}

std::optional<ReplyProposalState> replyProposalStateFromWord(std::string_view word) {
    return valueOf(kStates, word);
}

bool mayOnlyPropose(const Reply& reply, const agents::Actor& actor) {
    using agents::Right;
    return agents::grantOf(actor.role, reply.owner.empty() ? Right::EditSharedReplies
                                                           : Right::EditOwnReplies) ==
           agents::Grant::Propose;
}

std::optional<ReplyProposalError> barrier(const ReplyProposal& proposal, ReplyProposalAction action,
                                          const agents::Actor& actor) {
    if (proposal.state != ReplyProposalState::Waiting) {
        return ReplyProposalError::NotWaiting;
    }
    const bool isOwn = proposal.proposedBy == actor.name;
    if (action == ReplyProposalAction::Withdraw) {
        return isOwn ? std::nullopt : std::optional(ReplyProposalError::NotProposer);
    }
    if (!agents::mayAct(actor, agents::Right::EditSharedReplies)) {
        return ReplyProposalError::NotAllowedForRole;
    }
    // One person alone decides what is theirs.
    return isOwn && actor.role != agents::Role::Owner
               ? std::optional(ReplyProposalError::OwnProposal)
               : std::nullopt;
}

}  // namespace core::knowledge
