#include "core/complaints/complaint_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/complaints/complaint_repository.h"
#include "core/complaints/complaint_rules.h"
#include "core/events/event_repository.h"
#include "core/notices/notice_service.h"
#include "core/storage/transaction.h"
#include "core/tasks/task_repository.h"
#include "core/tasks/task_service.h"

namespace core::complaints {
namespace {

using Json = nlohmann::json;

constexpr auto kSubject = "complaint";

tasks::About aboutOf(const Complaint& complaint) {
    return {complaint.shop, kSubject, std::to_string(complaint.id)};
}

std::string factsOf(const Complaint& complaint) {
    Json json{{"state", std::string(toWord(complaint.state))},
              {"level", std::string(toWord(complaint.level))},
              {"kind", std::string(toWord(complaint.kind))},
              {"owner", complaint.owner},
              {"rounds", complaint.rounds},
              {"attempts", complaint.attempts.size()},
              {"steps", complaint.steps.size()},
              {"version", complaint.version}};
    if (complaint.repeatOf) {
        json["repeat_of"] = *complaint.repeatOf;
    }
    if (complaint.agreedOption) {
        const auto& option =
            complaint.options.at(static_cast<std::size_t>(*complaint.agreedOption));
        json["agreed"] = {{"kind", std::string(toWord(option.kind))}, {"fen", option.amount.value}};
    }
    if (!complaint.approvedBy.empty()) {
        json["approved_by"] = complaint.approvedBy;
    }
    for (const auto& followUp : complaint.followUps) {
        json["follow_ups"].push_back({{"kind", followUp.kind}, {"subject", followUp.subject}});
    }
    return json.dump();
}

void appendEvent(storage::Database& database, const Complaint* before, const Complaint& after,
                 const char* name, const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = kSubject,
                              .shop = after.shop,
                              .subject = std::to_string(after.id),
                              .action = name,
                              .before = before ? factsOf(*before) : std::string(),
                              .after = factsOf(after)});
}

void take(Complaint& complaint, const ComplaintDraft& draft) {
    complaint.receivedAt = draft.receivedAt;
    complaint.channel = draft.channel;
    complaint.conversation = draft.conversation;
    complaint.orderNumber = cleanText(draft.orderNumber);
    complaint.buyer = draft.buyer;
    complaint.product = cleanText(draft.product);
    complaint.kind = draft.kind;
    complaint.matter = cleanText(draft.matter);
    complaint.demand = cleanText(draft.demand);
    complaint.expectation = cleanText(draft.expectation);
    complaint.mood = draft.mood;
}

/// A notice that waits for the buyer; told twice is no failure.
std::optional<ComplaintError> queueNotice(notices::NoticeService& service,
                                          const Complaint& complaint, notices::NoticeKind kind,
                                          const std::string& text, const agents::Actor& actor,
                                          Seconds now) {
    const auto outcome = service.add({.about = aboutOf(complaint),
                                      .kind = kind,
                                      .occasion = std::to_string(complaint.version),
                                      .buyer = complaint.buyer,
                                      .orderNumber = complaint.orderNumber,
                                      .text = text,
                                      .dueAt = now},
                                     actor);
    return outcome || outcome.error() == notices::NoticeError::AlreadyTold
               ? std::nullopt
               : std::optional(ComplaintError::TextMissing);
}

}  // namespace

ComplaintService::ComplaintService(storage::Database& database, Clock clock, Rules rules,
                                   Ports ports)
    : m_database(database)
    , m_clock(std::move(clock))
    , m_rules(std::move(rules))
    , m_ports(std::move(ports)) {}

ComplaintService::Outcome ComplaintService::receive(const ComplaintDraft& draft,
                                                    const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ComplaintError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    Complaint complaint{.shop = draft.shop,
                        .level = draft.level,
                        .owner = cleanText(draft.owner.empty() ? actor.name : draft.owner),
                        .createdBy = actor.name,
                        .createdAt = now};
    take(complaint, draft);
    if (const auto refusal = makingBarrier(complaint, now)) {
        return Unexpected{*refusal};
    }
    storage::Transaction transaction(m_database);
    ComplaintRepository complaints(m_database);
    complaint.repeatOf =
        repeatOf(complaint, complaints.related(complaint), m_rules(complaint.shop));
    complaint = complaints.add(std::move(complaint));
    appendEvent(m_database, nullptr, complaint, "receive", actor, now);
    storage::emitAfterCommit(m_database, changed, {complaint.id});
    transaction.commit();
    return complaint;
}

ComplaintContext ComplaintService::contextOf(const Complaint& complaint,
                                             const agents::Actor& actor) {
    const auto tasks = tasks::TaskRepository(m_database).about(aboutOf(complaint));
    return {
        .actor = actor,
        .hasOpenTasks = std::ranges::any_of(tasks,
                                            [](const tasks::Task& task) {
                                                return task.state == tasks::TaskState::Open &&
                                                       task.kind == tasks::TaskKind::Investigate;
                                            }),
        .hasOpenFollowUps = std::ranges::any_of(complaint.followUps, [&](const FollowUp& followUp) {
            return !isDone(complaint, followUp);
        })};
}

ComplaintService::Outcome ComplaintService::perform(const ComplaintTarget& target,
                                                    const agents::Actor& actor, const char* name,
                                                    std::optional<ComplaintAction> action,
                                                    const Write& write) {
    storage::Transaction transaction(m_database);
    ComplaintRepository complaints(m_database);
    const auto before = complaints.find(target.id);
    if (!before) {
        return Unexpected{ComplaintError::NotFound};
    }
    if (target.version != 0 && target.version != before->version) {
        return Unexpected{ComplaintError::ChangedSinceRead};
    }
    if (action) {
        // Before anything is begun for a step that does not exist.
        if (const auto to = next(before->state, *action); !to) {
            return Unexpected{to.error()};
        }
    } else if (!isOpen(before->state)) {
        return Unexpected{ComplaintError::NotAllowedInState};
    } else if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ComplaintError::NotAllowedForRole};
    }
    const Seconds now = m_clock();
    Complaint after = *before;
    ++after.version;
    if (const auto refusal = write(after, now)) {
        return Unexpected{*refusal};
    }
    if (action) {
        if (const auto refusal =
                barrier(after, *action, contextOf(after, actor), m_rules(after.shop))) {
            return Unexpected{*refusal};
        }
        after.state = *next(before->state, *action);
        after.closedAt = after.state == ComplaintState::Closed ? std::optional(now) : std::nullopt;
    }
    complaints.save(after);
    appendEvent(m_database, &*before, after, name, actor, now);
    storage::emitAfterCommit(m_database, changed, {after.id});
    transaction.commit();
    return after;
}

ComplaintService::Outcome ComplaintService::edit(const ComplaintTarget& target,
                                                 const ComplaintDraft& draft,
                                                 const agents::Actor& actor) {
    return perform(target, actor, "edit", std::nullopt, [&](Complaint& complaint, Seconds now) {
        take(complaint, draft);
        return makingBarrier(complaint, now);
    });
}

ComplaintService::Outcome ComplaintService::changeLevel(const ComplaintTarget& target,
                                                        ComplaintLevel level,
                                                        const agents::Actor& actor) {
    return perform(
        target, actor, "change_level", std::nullopt,
        [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
            if (complaint.level == level) {
                return ComplaintError::NothingChanged;
            }
            complaint.level = level;
            if (complaint.state == ComplaintState::Proposed && level != ComplaintLevel::Normal) {
                complaint.needsLead = complaint.needsLead || needsLead(complaint, actor.role);
            }
            return std::nullopt;
        });
}

ComplaintService::Outcome ComplaintService::assign(const ComplaintTarget& target,
                                                   const std::string& owner,
                                                   const agents::Actor& actor) {
    return perform(target, actor, "assign", std::nullopt,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       const auto to = cleanText(owner);
                       if (to.empty()) {
                           return ComplaintError::OwnerMissing;
                       }
                       if (complaint.owner != actor.name &&
                           !agents::mayAct(actor, agents::Right::Reassign)) {
                           return ComplaintError::NotAllowedForRole;
                       }
                       if (complaint.owner == to) {
                           return ComplaintError::NothingChanged;
                       }
                       complaint.owner = to;
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::acknowledge(const ComplaintTarget& target,
                                                        const std::string& text,
                                                        const agents::Actor& actor) {
    return perform(target, actor, "acknowledge", ComplaintAction::Acknowledge,
                   [&](Complaint& complaint, Seconds now) {
                       complaint.acknowledgedAt = now;
                       complaint.lastProgressAt = now;
                       return queueNotice(m_ports.notices, complaint,
                                          notices::NoticeKind::ComplaintAcknowledged, text, actor,
                                          now);
                   });
}

ComplaintService::Outcome ComplaintService::verify(const ComplaintTarget& target,
                                                   const Verification& verification,
                                                   const agents::Actor& actor) {
    return perform(target, actor, "verify", ComplaintAction::Verify,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       complaint.verification = {
                           cleanText(verification.orderNumber), cleanText(verification.purchasedAt),
                           cleanText(verification.product), cleanText(verification.situation)};
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::ask(const ComplaintTarget& target,
                                                const std::string& department,
                                                const std::string& question, Seconds dueAt,
                                                const agents::Actor& actor) {
    return perform(target, actor, "ask", std::nullopt,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       const auto task = m_ports.tasks.add({.about = aboutOf(complaint),
                                                            .kind = tasks::TaskKind::Investigate,
                                                            .text = question,
                                                            .owner = complaint.owner,
                                                            .department = department,
                                                            .dueAt = dueAt},
                                                           actor);
                       if (task) {
                           return std::nullopt;
                       }
                       return task.error() == tasks::TaskError::TimeNotInFuture
                                  ? ComplaintError::DueNotInFuture
                                  : ComplaintError::TextMissing;
                   });
}

ComplaintService::Outcome ComplaintService::investigate(const ComplaintTarget& target,
                                                        const std::string& finding,
                                                        ResponsibleParty responsible,
                                                        const agents::Actor& actor) {
    return perform(target, actor, "investigate", ComplaintAction::Investigate,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       complaint.finding = cleanText(finding);
                       complaint.responsible = responsible;
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::tellProgress(const ComplaintTarget& target,
                                                         const std::string& text,
                                                         const agents::Actor& actor) {
    return perform(target, actor, "tell_progress", std::nullopt,
                   [&](Complaint& complaint, Seconds now) {
                       complaint.lastProgressAt = now;
                       return queueNotice(m_ports.notices, complaint,
                                          notices::NoticeKind::ComplaintProgress, text, actor, now);
                   });
}

ComplaintService::Outcome ComplaintService::propose(const ComplaintTarget& target,
                                                    const std::vector<RemedyOption>& options,
                                                    const agents::Actor& actor) {
    return perform(target, actor, "propose", ComplaintAction::Propose,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       complaint.options = options;
                       for (auto& option : complaint.options) {
                           option.text = cleanText(option.text);
                           option.reason = cleanText(option.reason);
                       }
                       complaint.proposedBy = actor.name;
                       complaint.needsLead = needsLead(complaint, actor.role);
                       complaint.approvedBy.clear();
                       complaint.agreedOption.reset();
                       complaint.consent.clear();
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::letGo(const ComplaintTarget& target,
                                                  const agents::Actor& actor) {
    return perform(
        target, actor, "let_go", std::nullopt,
        [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
            if (complaint.state != ComplaintState::Proposed || !complaint.needsLead ||
                !complaint.approvedBy.empty()) {
                return ComplaintError::NotAllowedInState;
            }
            if (!agents::mayAct(actor, agents::Right::CosignRefund)) {
                return ComplaintError::NotAllowedForRole;
            }
            if (complaint.proposedBy == actor.name && actor.role != agents::Role::Owner) {
                return ComplaintError::OwnProposal;
            }
            complaint.approvedBy = actor.name;
            return std::nullopt;
        });
}

ComplaintService::Outcome ComplaintService::negotiate(const ComplaintTarget& target,
                                                      const std::string& answer,
                                                      const agents::Actor& actor) {
    return perform(target, actor, "negotiate", ComplaintAction::Negotiate,
                   [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
                       complaint.answer = cleanText(answer);
                       complaint.lastProgressAt = now;
                       ++complaint.rounds;
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::agree(const ComplaintTarget& target,
                                                  std::int64_t option, const std::string& consent,
                                                  const agents::Actor& actor) {
    return perform(
        target, actor, "agree", ComplaintAction::Agree,
        [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
            if (option < 0 || option >= static_cast<std::int64_t>(complaint.options.size())) {
                return ComplaintError::OptionNotThere;
            }
            complaint.agreedOption = option;
            complaint.consent = cleanText(consent);
            complaint.lastProgressAt = now;
            return std::nullopt;
        });
}

std::optional<FollowUp> ComplaintService::begin(const Complaint& complaint,
                                                const RemedyOption& option,
                                                const agents::Actor& actor, Seconds now) {
    switch (option.kind) {
        case RemedyKind::Coupon:
        case RemedyKind::Apology: {
            const auto task = m_ports.tasks.add({.about = aboutOf(complaint),
                                                 .kind = tasks::TaskKind::Execute,
                                                 .text = option.text,
                                                 .owner = complaint.owner,
                                                 .department = {},
                                                 .dueAt = now + option.within},
                                                actor);
            return task ? std::optional(FollowUp{"task", std::to_string(task->id)}) : std::nullopt;
        }
        case RemedyKind::Refund:
        case RemedyKind::Return:
        case RemedyKind::Exchange:
        case RemedyKind::Repair:
        case RemedyKind::Reship:
        case RemedyKind::Compensation:
        case RemedyKind::Ticket:
            break;
    }
    return m_ports.begin(complaint, option, actor);
}

bool ComplaintService::isDone(const Complaint& complaint, const FollowUp& followUp) {
    if (followUp.kind != "task") {
        return m_ports.isDone(followUp);
    }
    const auto tasks = tasks::TaskRepository(m_database).about(aboutOf(complaint));
    return std::ranges::none_of(tasks, [&](const tasks::Task& task) {
        return std::to_string(task.id) == followUp.subject && task.state == tasks::TaskState::Open;
    });
}

ComplaintService::Outcome ComplaintService::execute(const ComplaintTarget& target,
                                                    const agents::Actor& actor) {
    return perform(target, actor, "execute", ComplaintAction::Execute,
                   [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
                       const auto& option = complaint.options.at(
                           static_cast<std::size_t>(complaint.agreedOption.value()));
                       const auto followUp = begin(complaint, option, actor, now);
                       if (!followUp) {
                           return ComplaintError::CannotExecute;
                       }
                       complaint.followUps.push_back(*followUp);
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::tell(const ComplaintTarget& target,
                                                 const std::string& text,
                                                 const agents::Actor& actor) {
    return perform(target, actor, "tell", ComplaintAction::Tell,
                   [&](Complaint& complaint, Seconds now) {
                       complaint.lastProgressAt = now;
                       // The answer that is waited for is to the result, not to a proposal.
                       complaint.answer.clear();
                       return queueNotice(m_ports.notices, complaint,
                                          notices::NoticeKind::ComplaintResult, text, actor, now);
                   });
}

ComplaintService::Outcome ComplaintService::confirm(const ComplaintTarget& target, bool isSatisfied,
                                                    const std::string& answer,
                                                    const agents::Actor& actor) {
    return perform(
        target, actor, isSatisfied ? "confirm_satisfied" : "confirm_unsatisfied",
        isSatisfied ? ComplaintAction::ConfirmSatisfied : ComplaintAction::ConfirmUnsatisfied,
        [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
            complaint.answer = cleanText(answer);
            complaint.lastProgressAt = now;
            complaint.rounds += isSatisfied ? 0 : 1;
            return std::nullopt;
        });
}

ComplaintService::Outcome ComplaintService::recordAttempt(const ComplaintTarget& target,
                                                          const std::string& how,
                                                          const agents::Actor& actor) {
    return perform(target, actor, "attempt", std::nullopt,
                   [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
                       const auto text = cleanText(how);
                       complaint.attempts.push_back({now, actor.name, text});
                       return text.empty() ? std::optional(ComplaintError::TextMissing)
                                           : std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::giveUpAsking(const ComplaintTarget& target,
                                                         const agents::Actor& actor) {
    return perform(
        target, actor, "give_up_asking", ComplaintAction::GiveUpAsking,
        [](Complaint&, Seconds) -> std::optional<ComplaintError> { return std::nullopt; });
}

ComplaintService::Outcome ComplaintService::withdraw(const ComplaintTarget& target,
                                                     const std::string& answer,
                                                     const agents::Actor& actor) {
    return perform(target, actor, "withdraw", ComplaintAction::Withdraw,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       complaint.answer = cleanText(answer);
                       return std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::summarise(const ComplaintTarget& target,
                                                      const ComplaintSummary& summary,
                                                      const agents::Actor& actor) {
    return perform(target, actor, "summarise", ComplaintAction::Summarise,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       complaint.cause = cleanText(summary.cause);
                       complaint.responsible = summary.responsible;
                       complaint.improvement = cleanText(summary.improvement);
                       complaint.improvementOwner = cleanText(summary.improvementOwner);
                       complaint.improvementDueAt = summary.improvementDueAt;
                       if (complaint.improvement.empty() || complaint.improvementOwner.empty()) {
                           return ComplaintError::SummaryMissing;
                       }
                       const auto task = m_ports.tasks.add({.about = aboutOf(complaint),
                                                            .kind = tasks::TaskKind::Improve,
                                                            .text = complaint.improvement,
                                                            .owner = complaint.improvementOwner,
                                                            .department = {},
                                                            .dueAt = summary.improvementDueAt},
                                                           actor);
                       return task ? std::nullopt : std::optional(ComplaintError::DueNotInFuture);
                   });
}

ComplaintService::Outcome ComplaintService::close(const ComplaintTarget& target,
                                                  const agents::Actor& actor) {
    return perform(
        target, actor, "close", ComplaintAction::Close,
        [](Complaint&, Seconds) -> std::optional<ComplaintError> { return std::nullopt; });
}

ComplaintService::Outcome ComplaintService::reopen(const ComplaintTarget& target,
                                                   const std::string& reason,
                                                   const agents::Actor& actor) {
    return perform(target, actor, "reopen", ComplaintAction::Reopen,
                   [&](Complaint& complaint, Seconds now) -> std::optional<ComplaintError> {
                       complaint.answer = cleanText(reason);
                       complaint.lastProgressAt = now;
                       // What was tried before the end says nothing about the new round.
                       complaint.attempts.clear();
                       return complaint.answer.empty()
                                  ? std::optional(ComplaintError::ReasonMissing)
                                  : std::nullopt;
                   });
}

ComplaintService::Outcome ComplaintService::tickStep(const ComplaintTarget& target,
                                                     std::int64_t step, bool isDone,
                                                     const agents::Actor& actor) {
    return perform(target, actor, "tick_step", std::nullopt,
                   [&](Complaint& complaint, Seconds) -> std::optional<ComplaintError> {
                       auto& steps = complaint.steps;
                       const bool wasDone = std::ranges::find(steps, step) != steps.end();
                       if (wasDone == isDone || step < 1 || step > kComplaintStepCount) {
                           return ComplaintError::NothingChanged;
                       }
                       if (isDone) {
                           steps.push_back(step);
                           std::ranges::sort(steps);
                       } else {
                           std::erase(steps, step);
                       }
                       return std::nullopt;
                   });
}

Result<void, ComplaintError> ComplaintService::setRules(orders::ShopId shop,
                                                        const ComplaintRules& rules,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor.role, agents::Right::EditRules)) {
        return Unexpected{ComplaintError::NotAllowedForRole};
    }
    if (!areSensible(rules)) {
        return Unexpected{ComplaintError::RulesOutOfRange};
    }
    storage::Transaction transaction(m_database);
    if (!m_ports.saveRules(shop, rules, actor)) {
        return Unexpected{ComplaintError::NothingChanged};
    }
    storage::emitAfterCommit(m_database, changed, {});
    transaction.commit();
    return {};
}

}  // namespace core::complaints
