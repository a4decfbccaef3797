#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/knowledge/reply.h"

namespace core::knowledge {

using ReplyProposalId = std::int64_t;

/// Stored as a word.
enum class ReplyProposalState { Waiting, Accepted, Declined, Withdrawn };
enum class ReplyProposalAction { Accept, Decline, Withdraw };

/// A quick reply that its writer may only propose: a senior what is everybody's, quality any (reliability.md section 3).
struct ReplyProposal {
    ReplyProposalId id = 0;
    /// As it would be kept. Its id is 0 for a new one, else of what it replaces, with the version the writer saw.
    Reply reply;
    ReplyProposalState state = ReplyProposalState::Waiting;
    std::string proposedBy;
    Seconds proposedAt{};
    /// Empty while nobody decided.
    std::string decidedBy;
    std::optional<Seconds> decidedAt;
    /// Why it was declined.
    std::string reason;
    bool operator==(const ReplyProposal&) const = default;
};

enum class ReplyProposalError {
    NotFound,
    /// Somebody decided it already, or its writer took it back.
    NotWaiting,
    /// Who proposed it never decides it …
    OwnProposal,
    /// … and only who proposed it may take it back.
    NotProposer,
    /// Only who may edit everybody's replies decides.
    NotAllowedForRole,
    ReasonMissing,
    /// The reply was changed or taken away since: it is to be proposed anew.
    ReplyChanged,
    /// The reply itself has a fault.
    ReplyFaulty,
};

[[nodiscard]] std::string_view toWord(ReplyProposalState state);
[[nodiscard]] std::optional<ReplyProposalState> replyProposalStateFromWord(std::string_view word);

/// Whether the actor may propose what they may not keep themselves.
[[nodiscard]] bool mayOnlyPropose(const Reply& reply, const agents::Actor& actor);
/// State and who may: the rule of the buttons too.
[[nodiscard]] std::optional<ReplyProposalError> barrier(const ReplyProposal& proposal, ReplyProposalAction action,
                                                        const agents::Actor& actor);

}  // namespace core::knowledge
