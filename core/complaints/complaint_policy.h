#pragma once

#include "core/agents/actor.h"
#include "core/agents/rights.h"
#include "core/base/result.h"
#include "core/complaints/complaint.h"

#include <array>
#include <map>
#include <span>

namespace core::complaints {

enum class ComplaintError {
    NotFound,
    /// The state table has no such step.
    NotAllowedInState,
    /// A colleague acted on it since it was read.
    ChangedSinceRead,
    /// One of the fields of R149 is empty: matter, demand, buyer.
    FieldMissing,
    /// A time that lies ahead.
    TimeInFuture,
    /// One of the four points of R162 is empty.
    VerificationMissing,
    FindingMissing,
    /// A due time that does not lie ahead.
    DueNotInFuture,
    /// A department has not answered yet.
    TaskOpen,
    /// Fewer than two, or one without text, reason or time (R165, R166).
    OptionsMissing,
    OptionNotThere,
    /// Only one option is recommended.
    TooManyRecommended,
    ConsentMissing,
    /// Serious, or costs more than who proposed it may grant: the lead has to let it go first (R158, R171).
    LeadMissing,
    /// Whoever proposed it never lets it go.
    OwnProposal,
    /// The role has no right to this act.
    NotAllowedForRole,
    /// The agreed option could not be begun, such as a return without an order.
    CannotExecute,
    /// What was agreed is not done yet.
    FollowUpOpen,
    TextMissing,
    /// What the buyer said is not written down.
    AnswerMissing,
    /// Not enough attempts to reach the buyer.
    AttemptsMissing,
    /// Cause, responsible party, improvement or its owner and date (R156).
    SummaryMissing,
    ReasonMissing,
    OwnerMissing,
    /// Limits that make no sense (areSensible).
    RulesOutOfRange,
    NothingChanged,
};

struct ComplaintStep {
    ComplaintState from;
    ComplaintAction action;
    ComplaintState to;
};
/// The state table. No step is skipped by anybody: bulk, macro and import have no other way in.
inline constexpr std::array kComplaintSteps{
    ComplaintStep{ComplaintState::Received, ComplaintAction::Acknowledge, ComplaintState::Acknowledged},
    ComplaintStep{ComplaintState::Acknowledged, ComplaintAction::Verify, ComplaintState::Verified},
    ComplaintStep{ComplaintState::Verified, ComplaintAction::Investigate, ComplaintState::Investigated},
    ComplaintStep{ComplaintState::Investigated, ComplaintAction::Propose, ComplaintState::Proposed},
    ComplaintStep{ComplaintState::Proposed, ComplaintAction::Negotiate, ComplaintState::Negotiated},
    ComplaintStep{ComplaintState::Negotiated, ComplaintAction::Propose, ComplaintState::Proposed},
    ComplaintStep{ComplaintState::Proposed, ComplaintAction::Agree, ComplaintState::Agreed},
    ComplaintStep{ComplaintState::Agreed, ComplaintAction::Execute, ComplaintState::Executing},
    ComplaintStep{ComplaintState::Executing, ComplaintAction::Tell, ComplaintState::Told},
    ComplaintStep{ComplaintState::Told, ComplaintAction::ConfirmSatisfied, ComplaintState::Satisfied},
    ComplaintStep{ComplaintState::Told, ComplaintAction::ConfirmUnsatisfied, ComplaintState::Unsatisfied},
    // Until satisfied (R153): another proposal.
    ComplaintStep{ComplaintState::Unsatisfied, ComplaintAction::Propose, ComplaintState::Proposed},
    ComplaintStep{ComplaintState::Proposed, ComplaintAction::GiveUpAsking, ComplaintState::Unanswered},
    ComplaintStep{ComplaintState::Negotiated, ComplaintAction::GiveUpAsking, ComplaintState::Unanswered},
    ComplaintStep{ComplaintState::Told, ComplaintAction::GiveUpAsking, ComplaintState::Unanswered},
    ComplaintStep{ComplaintState::Acknowledged, ComplaintAction::Withdraw, ComplaintState::Withdrawn},
    ComplaintStep{ComplaintState::Verified, ComplaintAction::Withdraw, ComplaintState::Withdrawn},
    ComplaintStep{ComplaintState::Investigated, ComplaintAction::Withdraw, ComplaintState::Withdrawn},
    ComplaintStep{ComplaintState::Proposed, ComplaintAction::Withdraw, ComplaintState::Withdrawn},
    ComplaintStep{ComplaintState::Negotiated, ComplaintAction::Withdraw, ComplaintState::Withdrawn},
    ComplaintStep{ComplaintState::Satisfied, ComplaintAction::Summarise, ComplaintState::Summarised},
    ComplaintStep{ComplaintState::Unsatisfied, ComplaintAction::Summarise, ComplaintState::Summarised},
    ComplaintStep{ComplaintState::Unanswered, ComplaintAction::Summarise, ComplaintState::Summarised},
    ComplaintStep{ComplaintState::Withdrawn, ComplaintAction::Summarise, ComplaintState::Summarised},
    ComplaintStep{ComplaintState::Summarised, ComplaintAction::Close, ComplaintState::Closed},
    ComplaintStep{ComplaintState::Closed, ComplaintAction::Reopen, ComplaintState::Negotiated},
    ComplaintStep{ComplaintState::Unanswered, ComplaintAction::Reopen, ComplaintState::Negotiated},
};
/// The steps of R170, from the quick answer to the feedback; the words are in ui.
inline constexpr std::int64_t kComplaintStepCount = 11;
[[nodiscard]] Result<ComplaintState, ComplaintError> next(ComplaintState from, ComplaintAction action);

/// Limits of one level.
struct LevelLimits {
    /// From the complaint to the apology and "we have it" (R160).
    std::chrono::minutes acknowledge{10};
    /// Between two words on how it goes (R151).
    std::chrono::hours progress{24};
    /// Until the buyer is told the result.
    std::chrono::hours solve{72};
    bool operator==(const LevelLimits&) const = default;
};
/// Of a shop, editable.
struct ComplaintRules {
    std::map<ComplaintLevel, LevelLimits> limits;
    /// Attempts to reach the buyer before nobody has to go on asking.
    std::int64_t attempts = 3;
    /// A second complaint within these days after the first was closed is a repeat (metrics.md).
    std::int64_t repeatDays = 30;
    /// So many complaints about one product within repeatDays are a trend.
    std::int64_t trendCount = 3;
    bool operator==(const ComplaintRules&) const = default;
};
/// Normal 10 min, 24 h, 72 h; serious 5 min, 12 h, 48 h; dispute 5 min, 12 h, 24 h.
[[nodiscard]] ComplaintRules defaultComplaintRules();

/// What a rule needs to know beside the complaint itself.
struct ComplaintContext {
    agents::Actor actor;
    /// Tasks about it, and follow-ups of the agreed option, that are not done.
    bool hasOpenTasks = false;
    bool hasOpenFollowUps = false;
};
/// Why `action` may not be done to the complaint with what it holds now: the state table, its content, who may. The rule
/// of the buttons too. `complaint` holds what the act would write.
[[nodiscard]] std::optional<ComplaintError> barrier(const Complaint& complaint, ComplaintAction action,
                                                    const ComplaintContext& context, const ComplaintRules& rules);
/// What is missing in a new one (R149).
[[nodiscard]] std::optional<ComplaintError> makingBarrier(const Complaint& complaint, Seconds now);
/// An option is over what the proposer's role may grant alone, or the level is serious and the proposer no lead.
[[nodiscard]] bool needsLead(const Complaint& complaint, agents::Role proposer);

/// What has to happen next by when: the clock of the list.
enum class ComplaintDeadline { Acknowledge, Progress, Solve, Ask, Close };
struct ComplaintDue {
    ComplaintDeadline what = ComplaintDeadline::Acknowledge;
    Seconds at{};
    bool operator==(const ComplaintDue&) const = default;
};
/// Nothing: it is closed.
[[nodiscard]] std::optional<ComplaintDue> dueOf(const Complaint& complaint, const ComplaintRules& rules);
[[nodiscard]] bool isOpen(ComplaintState state);

/// Of an earlier complaint, as far as repeats are told from it.
struct EarlierComplaint {
    ComplaintId id = 0;
    std::string buyer;
    std::string orderNumber;
    std::string product;
    Seconds receivedAt{};
    std::optional<Seconds> closedAt;
    /// `buyer` is a nick of the same buyer, by what people merged (core/customers).
    bool isMergedBuyer = false;
};
/// metrics.md repeat_complaint_rate: the newest earlier one of the same buyer or order that was closed before and at most
/// repeatDays earlier; nothing: it is no repeat.
[[nodiscard]] std::optional<ComplaintId> repeatOf(const Complaint& complaint, std::span<const EarlierComplaint> earlier,
                                                  const ComplaintRules& rules);
/// How many complaints, this one too, were about its product within repeatDays; 0 without a product.
[[nodiscard]] std::int64_t productCount(const Complaint& complaint, std::span<const EarlierComplaint> earlier,
                                        const ComplaintRules& rules);

}  // namespace core::complaints
