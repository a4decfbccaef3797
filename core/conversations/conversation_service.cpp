#include "core/conversations/conversation_service.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agents/agent_policy.h"
#include "core/base/text.h"
#include "core/conversations/conversation_act.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/conversation_repository.h"
#include "core/conversations/conversation_standing.h"
#include "core/conversations/merging.h"
#include "core/conversations/order_progress_repository.h"
#include "core/conversations/question_type_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Refusal = std::optional<ConversationError>;

/// An own merge is everybody's to take back, others' only a lead's.
bool mayUndoMerge(storage::Database& database, const Conversation& source,
                  const agents::Actor& actor) {
    if (agents::mayAct(actor, agents::Right::UndoOthersAct)) {
        return true;
    }
    const auto book =
        events::listOf(database, "conversation", source.shop, std::to_string(source.id));
    const auto last = std::ranges::find(book.rbegin(), book.rend(),
                                        toWord(ConversationAction::Merge), &events::Event::action);
    return last != book.rend() && last->actor == actor.name &&
           agents::mayAct(actor, agents::Right::UndoOwnAct);
}

std::vector<Conversation> dueToWake(storage::Database& database, Seconds now) {
    OrderProgressRepository progress(database);
    auto snoozed = ConversationRepository(database).snoozed();
    std::erase_if(snoozed, [&](const Conversation& conversation) {
        return !(conversation.snoozeUntil && *conversation.snoozeUntil <= now) &&
               !progress.hasHappened(conversation);
    });
    return snoozed;
}

}  // namespace

/// One act: its step in the table, and what it writes beside the state or why it may not.
struct ConversationService::Act {
    ConversationAction action;
    ConversationWrite write;
};

ConversationService::ConversationService(storage::Database& database, Clock clock,
                                         Colleague colleague)
    : m_database(database), m_clock(std::move(clock)), m_colleague(std::move(colleague)) {}

bool ConversationService::mayMove(const std::string& holder, const agents::Actor& actor) const {
    if (holder.empty() || holder == actor.name) {
        return agents::mayAct(actor, agents::Right::HandOverOwn);
    }
    const auto colleague = m_colleague ? m_colleague(holder) : std::nullopt;
    return agents::mayReassign(actor, colleague ? &*colleague : nullptr);
}

ConversationService::Outcome ConversationService::perform(const ConversationTarget& target,
                                                          const agents::Actor& actor,
                                                          const Act& act) {
    return changeConversation(m_database, m_clock(), target, actor, std::string(toWord(act.action)),
                              {}, [&](Conversation& conversation, Seconds now) -> Refusal {
                                  const auto from = conversation.state;
                                  const auto to = next(from, act.action, conversation.isWaiting);
                                  if (!to) {
                                      return to.error();
                                  }
                                  if (const auto refusal = act.write(conversation, now)) {
                                      return refusal;
                                  }
                                  conversation.state = *to;
                                  if (*to != from) {
                                      conversation.previous = from;
                                  }
                                  if (*to != ConversationState::Snoozed) {
                                      endSnooze(conversation);
                                  }
                                  if (*to != ConversationState::HandedOver) {
                                      conversation.handedTo.clear();
                                  }
                                  return std::nullopt;
                              });
}

ConversationService::Outcome ConversationService::apply(const ConversationTarget& target,
                                                        const agents::Actor& actor,
                                                        const Act& act) {
    auto outcome = perform(target, actor, act);
    if (outcome) {
        storage::emitAfterCommit(m_database, changed, {target.id});
    }
    return outcome;
}

ConversationService::Outcome ConversationService::take(const ConversationTarget& target,
                                                       const agents::Actor& actor) {
    return apply(target, actor,
                 {ConversationAction::Take, [&](Conversation& conversation, Seconds) -> Refusal {
                      if (conversation.owner == actor.name) {
                          return ConversationError::NothingChanged;
                      }
                      if (!mayMove(conversation.owner, actor)) {
                          return ConversationError::NotAllowedForRole;
                      }
                      conversation.owner = actor.name;
                      return std::nullopt;
                  }});
}

ConversationService::Outcome ConversationService::snooze(const ConversationTarget& target,
                                                         SnoozeFor what,
                                                         std::optional<Seconds> until,
                                                         const agents::Actor& actor) {
    return apply(
        target, actor,
        {ConversationAction::Snooze, [&](Conversation& conversation, Seconds now) -> Refusal {
             if (until ? *until <= now : what == SnoozeFor::Time) {
                 return ConversationError::TimeNotInFuture;
             }
             conversation.snoozedAt = now;
             conversation.snoozeUntil = until;
             conversation.snoozeFor = what;
             conversation.snoozeOrders =
                 OrderProgressRepository(m_database).awaited(conversation, what);
             return std::nullopt;
         }});
}

ConversationService::Outcome ConversationService::wake(const ConversationTarget& target,
                                                       const agents::Actor& actor) {
    return apply(target, actor,
                 {ConversationAction::Wake, [](Conversation&, Seconds) { return Refusal(); }});
}

ConversationService::Outcome ConversationService::handOver(const ConversationTarget& target,
                                                           const std::string& to,
                                                           const std::string& note,
                                                           const agents::Actor& actor) {
    return apply(
        target, actor,
        {ConversationAction::HandOver, [&](Conversation& conversation, Seconds now) -> Refusal {
             const std::string agent = cleanText(to);
             if (agent.empty()) {
                 return ConversationError::AgentMissing;
             }
             if (agent == conversation.owner) {
                 return ConversationError::NothingChanged;
             }
             if (!mayMove(conversation.owner, actor)) {
                 return ConversationError::NotAllowedForRole;
             }
             if (const auto text = cleanText(note); !text.empty()) {
                 ConversationAnnotationRepository(m_database)
                     .addNote(conversation.id, text, actor.name, now);
             }
             conversation.handedTo = agent;
             return std::nullopt;
         }});
}

ConversationService::Outcome ConversationService::acceptHandOver(const ConversationTarget& target,
                                                                 const agents::Actor& actor) {
    return apply(
        target, actor,
        {ConversationAction::AcceptHandOver, [&](Conversation& conversation, Seconds) -> Refusal {
             if (!mayMove(conversation.handedTo, actor)) {
                 return ConversationError::NotAllowedForRole;
             }
             conversation.owner = actor.name;
             return std::nullopt;
         }});
}

ConversationService::Act ConversationService::closing(const Closing& closing,
                                                      const agents::Actor& actor) {
    return {ConversationAction::Close,
            [this, closing, actor](Conversation& conversation, Seconds now) -> Refusal {
                if (const auto refusal = closingBarrier(conversation, closing)) {
                    return refusal;
                }
                if (closing.questionType &&
                    !QuestionTypeRepository(m_database).isChoice(*closing.questionType)) {
                    return ConversationError::QuestionTypeNotFound;
                }
                if (closing.questionType) {
                    conversation.questionType = closing.questionType;
                }
                conversation.outcome = closing.outcome;
                conversation.solved = closing.solved;
                conversation.summary = cleanText(closing.summary);
                conversation.closedAt = now;
                if (conversation.owner.empty()) {
                    conversation.owner = actor.name;
                }
                return std::nullopt;
            }};
}

ConversationService::Outcome ConversationService::close(const ConversationTarget& target,
                                                        const Closing& closing,
                                                        const agents::Actor& actor) {
    return apply(target, actor, this->closing(closing, actor));
}

ConversationBulkOutcome ConversationService::closeAll(
    const std::vector<ConversationTarget>& targets, const Closing& closing,
    const agents::Actor& actor) {
    ConversationBulkOutcome all;
    const Act act = this->closing(closing, actor);
    for (const auto& target : targets) {
        if (const auto outcome = perform(target, actor, act)) {
            all.done.push_back(target.id);
        } else {
            all.refused.emplace_back(target.id, outcome.error());
        }
    }
    if (!all.done.empty()) {
        storage::emitAfterCommit(m_database, changed, all.done);
    }
    return all;
}

ConversationService::Outcome ConversationService::reopen(const ConversationTarget& target,
                                                         const agents::Actor& actor) {
    return apply(target, actor,
                 {ConversationAction::Reopen, [&](Conversation& conversation, Seconds) -> Refusal {
                      conversation.closedAt.reset();
                      if (conversation.owner.empty()) {
                          conversation.owner = actor.name;
                      }
                      return std::nullopt;
                  }});
}

ConversationService::Outcome ConversationService::merge(const ConversationTarget& target,
                                                        const ConversationTarget& source,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    auto outcome = Merging(m_database, m_clock(), actor).merge(target, source);
    if (outcome) {
        transaction.commit();
        storage::emitAfterCommit(m_database, changed, {target.id, source.id});
    }
    return outcome;
}

ConversationService::Outcome ConversationService::undoMerge(ConversationId source,
                                                            const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const auto before = ConversationRepository(m_database).find(source);
    if (before && !mayUndoMerge(m_database, *before, actor)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    auto outcome = Merging(m_database, m_clock(), actor).undo(source);
    if (outcome) {
        transaction.commit();
        storage::emitAfterCommit(m_database, changed,
                                 {source, before->mergedInto.value_or(source)});
    }
    return outcome;
}

ConversationService::Outcome ConversationService::split(const ConversationTarget& target,
                                                        MessageId firstMessage,
                                                        const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    auto outcome = Merging(m_database, m_clock(), actor).split(target, firstMessage);
    if (outcome) {
        transaction.commit();
        storage::emitAfterCommit(m_database, changed, {target.id, outcome->id});
    }
    return outcome;
}

std::vector<ConversationId> ConversationService::wakeDue() {
    const Seconds now = m_clock();
    // Mostly nothing is due: then nobody is kept from writing.
    if (dueToWake(m_database, now).empty()) {
        return {};
    }
    storage::Transaction transaction(m_database);
    ConversationRepository conversations(m_database);
    std::vector<ConversationId> woken;
    for (const auto& before : dueToWake(m_database, now)) {
        const auto to = next(before.state, ConversationAction::Wake, before.isWaiting);
        if (!to) {
            continue;
        }
        Conversation after = before;
        after.previous = before.state;
        after.state = *to;
        endSnooze(after);
        ++after.version;
        conversations.save(after);
        appendConversationEvent(m_database, now, "system",
                                std::string(toWord(ConversationAction::Wake)), &before, after, {});
        woken.push_back(after.id);
    }
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, woken);
    return woken;
}

}  // namespace core::conversations
