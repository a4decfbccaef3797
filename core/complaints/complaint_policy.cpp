#include "core/complaints/complaint_policy.h"

#include <algorithm>

namespace core::complaints {
namespace {

using agents::Right;

std::optional<ComplaintError> optionsFault(const Complaint& complaint) {
    constexpr std::size_t kFewest = 2;
    const auto& options = complaint.options;
    const bool isComplete = std::ranges::all_of(options, [](const RemedyOption& option) {
        return !option.text.empty() && !option.reason.empty() && option.within.count() > 0 &&
               option.amount >= Fen{};
    });
    if (options.size() < kFewest || !isComplete) {
        return ComplaintError::OptionsMissing;
    }
    return std::ranges::count(options, true, &RemedyOption::isRecommended) > 1
               ? std::optional(ComplaintError::TooManyRecommended)
               : std::nullopt;
}

std::optional<ComplaintError> agreementFault(const Complaint& complaint) {
    const auto chosen = complaint.agreedOption.value_or(-1);
    if (chosen < 0 || chosen >= static_cast<std::int64_t>(complaint.options.size())) {
        return ComplaintError::OptionNotThere;
    }
    return complaint.consent.empty() ? std::optional(ComplaintError::ConsentMissing) : std::nullopt;
}

bool isVerified(const Verification& verification) {
    return !verification.orderNumber.empty() && !verification.purchasedAt.empty() &&
           !verification.product.empty() && !verification.situation.empty();
}

bool isSummarised(const Complaint& complaint) {
    return !complaint.cause.empty() && !complaint.improvement.empty() &&
           !complaint.improvementOwner.empty() && complaint.improvementDueAt;
}

bool hasEnoughAttempts(const Complaint& complaint, const ComplaintRules& rules) {
    return static_cast<std::int64_t>(complaint.attempts.size()) >= rules.attempts;
}

/// Who may, beside the state table and the content.
std::optional<ComplaintError> roleFault(const Complaint& complaint, ComplaintAction action,
                                        const ComplaintContext& context) {
    const bool isOwn = complaint.owner == context.actor.name;
    Right right = isOwn ? Right::CloseOwnComplaint : Right::CloseAnyComplaint;
    if (action == ComplaintAction::Reopen) {
        right = Right::ReopenComplaint;
    } else if (action == ComplaintAction::Summarise &&
               complaint.state == ComplaintState::Unsatisfied) {
        // Ending it with an unsatisfied buyer is not the agent's own choice.
        right = Right::CloseAnyComplaint;
    } else if (action != ComplaintAction::Close) {
        right = Right::CloseOwnComplaint;
    }
    return agents::mayAct(context.actor, right) ? std::nullopt
                                                : std::optional(ComplaintError::NotAllowedForRole);
}

std::optional<ComplaintError> contentFault(const Complaint& complaint, ComplaintAction action,
                                           const ComplaintContext& context,
                                           const ComplaintRules& rules) {
    const auto when = [](bool isFault, ComplaintError error) {
        return isFault ? std::optional(error) : std::nullopt;
    };
    switch (action) {
        case ComplaintAction::Verify:
            return when(!isVerified(complaint.verification), ComplaintError::VerificationMissing);
        case ComplaintAction::Investigate:
            return complaint.finding.empty() ? std::optional(ComplaintError::FindingMissing)
                                             : when(context.hasOpenTasks, ComplaintError::TaskOpen);
        case ComplaintAction::Propose:
            return optionsFault(complaint);
        case ComplaintAction::Agree:
            return complaint.needsLead && complaint.approvedBy.empty()
                       ? std::optional(ComplaintError::LeadMissing)
                       : agreementFault(complaint);
        case ComplaintAction::Tell:
            return when(context.hasOpenFollowUps, ComplaintError::FollowUpOpen);
        case ComplaintAction::Negotiate:
        case ComplaintAction::ConfirmSatisfied:
        case ComplaintAction::ConfirmUnsatisfied:
        case ComplaintAction::Withdraw:
            return when(complaint.answer.empty(), ComplaintError::AnswerMissing);
        case ComplaintAction::GiveUpAsking:
            return when(!hasEnoughAttempts(complaint, rules), ComplaintError::AttemptsMissing);
        case ComplaintAction::Summarise:
            return when(!isSummarised(complaint), ComplaintError::SummaryMissing);
        case ComplaintAction::Close:
            // Never without an answer or the attempts to get one, whatever way led here.
            return when(complaint.answer.empty() && !hasEnoughAttempts(complaint, rules),
                        ComplaintError::AnswerMissing);
        case ComplaintAction::Acknowledge:
        case ComplaintAction::Execute:
        case ComplaintAction::Reopen:
            break;
    }
    return std::nullopt;
}

}  // namespace

Result<ComplaintState, ComplaintError> next(ComplaintState from, ComplaintAction action) {
    const auto* step = std::ranges::find_if(kComplaintSteps, [&](const ComplaintStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    if (step == kComplaintSteps.end()) {
        return Unexpected{ComplaintError::NotAllowedInState};
    }
    return step->to;
}

ComplaintRules defaultComplaintRules() {
    using std::chrono::hours;
    using std::chrono::minutes;
    return {.limits = {{ComplaintLevel::Normal, {minutes{10}, hours{24}, hours{72}}},
                       {ComplaintLevel::Serious, {minutes{5}, hours{12}, hours{48}}},
                       {ComplaintLevel::Dispute, {minutes{5}, hours{12}, hours{24}}}}};
}

std::optional<ComplaintError> barrier(const Complaint& complaint, ComplaintAction action,
                                      const ComplaintContext& context,
                                      const ComplaintRules& rules) {
    if (const auto to = next(complaint.state, action); !to) {
        return to.error();
    }
    if (const auto fault = roleFault(complaint, action, context)) {
        return fault;
    }
    return contentFault(complaint, action, context, rules);
}

std::optional<ComplaintError> makingBarrier(const Complaint& complaint, Seconds now) {
    if (complaint.matter.empty() || complaint.demand.empty() || complaint.buyer.empty()) {
        return ComplaintError::FieldMissing;
    }
    if (complaint.owner.empty()) {
        return ComplaintError::OwnerMissing;
    }
    return complaint.receivedAt > now ? std::optional(ComplaintError::TimeInFuture) : std::nullopt;
}

bool needsLead(const Complaint& complaint, agents::Role proposer) {
    const bool isLead = proposer == agents::Role::Owner || proposer == agents::Role::Lead;
    if (complaint.level != ComplaintLevel::Normal && !isLead) {
        return true;
    }
    const auto limit = agents::compensationLimit(proposer);
    return limit && std::ranges::any_of(complaint.options, [&](const RemedyOption& option) {
               return option.amount > limit->perCase;
           });
}

bool isOpen(ComplaintState state) {
    return state != ComplaintState::Closed;
}

std::optional<ComplaintDue> dueOf(const Complaint& complaint, const ComplaintRules& rules) {
    const auto found = rules.limits.find(complaint.level);
    const LevelLimits limits = found == rules.limits.end() ? LevelLimits{} : found->second;
    const Seconds solve = complaint.receivedAt + limits.solve;
    switch (complaint.state) {
        case ComplaintState::Received:
            return ComplaintDue{ComplaintDeadline::Acknowledge,
                                complaint.receivedAt + limits.acknowledge};
        case ComplaintState::Acknowledged:
        case ComplaintState::Verified:
        case ComplaintState::Investigated:
        case ComplaintState::Proposed:
        case ComplaintState::Negotiated:
        case ComplaintState::Agreed:
        case ComplaintState::Executing: {
            const Seconds heard = complaint.lastProgressAt.value_or(
                complaint.acknowledgedAt.value_or(complaint.receivedAt));
            const Seconds progress = heard + limits.progress;
            return progress < solve ? ComplaintDue{ComplaintDeadline::Progress, progress}
                                    : ComplaintDue{ComplaintDeadline::Solve, solve};
        }
        case ComplaintState::Told:
            return ComplaintDue{
                ComplaintDeadline::Ask,
                complaint.lastProgressAt.value_or(complaint.receivedAt) + limits.progress};
        case ComplaintState::Satisfied:
        case ComplaintState::Unsatisfied:
        case ComplaintState::Unanswered:
        case ComplaintState::Withdrawn:
        case ComplaintState::Summarised:
            return ComplaintDue{ComplaintDeadline::Close, solve + limits.progress};
        case ComplaintState::Closed:
            break;
    }
    return std::nullopt;
}

std::optional<ComplaintId> repeatOf(const Complaint& complaint,
                                    std::span<const EarlierComplaint> earlier,
                                    const ComplaintRules& rules) {
    const EarlierComplaint* newest = nullptr;
    for (const auto& other : earlier) {
        const bool isSame =
            other.buyer == complaint.buyer || other.isMergedBuyer ||
            (!complaint.orderNumber.empty() && other.orderNumber == complaint.orderNumber);
        const bool isBefore =
            other.id != complaint.id && other.closedAt && *other.closedAt <= complaint.receivedAt &&
            complaint.receivedAt - *other.closedAt <= std::chrono::days{rules.repeatDays};
        if (isSame && isBefore &&
            (!newest ||
             std::pair(*newest->closedAt, newest->id) < std::pair(*other.closedAt, other.id))) {
            newest = &other;
        }
    }
    return newest ? std::optional(newest->id) : std::nullopt;
}

std::int64_t productCount(const Complaint& complaint, std::span<const EarlierComplaint> earlier,
                          const ComplaintRules& rules) {
    if (complaint.product.empty()) {
        return 0;
    }
    return 1 + std::ranges::count_if(earlier, [&](const EarlierComplaint& other) {
               return other.id != complaint.id && other.product == complaint.product &&
                      other.receivedAt <= complaint.receivedAt &&
                      complaint.receivedAt - other.receivedAt <=
                          std::chrono::days{rules.repeatDays};
           });
}

}  // namespace core::complaints
