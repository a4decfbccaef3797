#pragma once

#include "core/base/signal.h"
#include "core/knowledge/reply_proposal.h"
#include "core/knowledge/reply_service.h"

namespace core::knowledge {

/// Proposals of quick replies and what a lead says to them: one transaction with one event each (subject
/// `reply_proposal`; ids and states, no text). Lives on the writer thread.
class ReplyProposalService final {
public:
    using Outcome = Result<ReplyProposal, ReplyProposalError>;

    ReplyProposalService(storage::Database& database, Clock clock, ReplyService& replies);

    /// A new reply where its id is 0. Faults are those of ReplyService::save.
    Result<ReplyProposal, KnowledgeError> propose(const Reply& reply, const agents::Actor& actor);
    /// The reply is kept as it was proposed, in the same act.
    Outcome accept(ReplyProposalId id, const agents::Actor& actor);
    Outcome decline(ReplyProposalId id, const std::string& reason, const agents::Actor& actor);
    Outcome withdraw(ReplyProposalId id, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<> changed;

private:
    Outcome decide(ReplyProposalId id, ReplyProposalAction action, const std::string& reason, const agents::Actor& actor);
    [[nodiscard]] std::optional<ReplyProposalError> keep(const ReplyProposal& proposal, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    ReplyService& m_replies;
};

}  // namespace core::knowledge
