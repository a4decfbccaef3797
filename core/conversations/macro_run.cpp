#include "core/conversations/macro_run.h"

#include <algorithm>

#include "core/conversations/conversation_reader.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

Closing closingOf(const knowledge::Macro& macro) {
    return {.questionType = macro.questionType,
            .outcome = macro.outcome,
            .solved = macro.solved,
            .summary = macro.summary};
}

std::vector<std::string> withTags(std::vector<std::string> tags,
                                  const std::vector<std::string>& more) {
    for (const auto& tag : more) {
        if (std::ranges::find(tags, tag) == tags.end()) {
            tags.push_back(tag);
        }
    }
    return tags;
}

MacroRefusal refusedBy(ConversationError error, MacroStep step) {
    return {.error = MacroError::ConversationRefused, .step = step, .conversation = error};
}

/// What is so already needs no act.
bool isRefusal(const ConversationService::Outcome& outcome) {
    return !outcome && outcome.error() != ConversationError::NothingChanged;
}

}  // namespace

std::vector<MacroStep> stepsOf(const knowledge::Macro& macro) {
    std::vector<MacroStep> steps;
    const auto add = [&](bool does, MacroStep step) {
        if (does) {
            steps.push_back(step);
        }
    };
    add(!macro.reply.empty(), MacroStep::Reply);
    add(!macro.tags.empty(), MacroStep::Tags);
    add(macro.questionType.has_value(), MacroStep::QuestionType);
    add(macro.problemType.has_value(), MacroStep::ProblemType);
    add(macro.promiseDue.count() > 0, MacroStep::Promise);
    add(macro.snoozeFor.has_value(), MacroStep::Snooze);
    add(macro.closes(), MacroStep::Close);
    return steps;
}

std::optional<MacroRefusal> macroBarrier(const Conversation& conversation,
                                         const knowledge::Macro& macro, const std::string& reply,
                                         bool hasPromises) {
    if (!macro.reply.empty() && reply.find_first_of("{}") != std::string::npos) {
        return MacroRefusal{.error = MacroError::PlaceholderLeft, .step = MacroStep::Reply};
    }
    if (macro.promiseDue.count() > 0 && !hasPromises) {
        return MacroRefusal{.error = MacroError::PromiseRefused, .step = MacroStep::Promise};
    }
    if (macro.snoozeFor && !isAllowed(conversation, ConversationAction::Snooze)) {
        return refusedBy(ConversationError::NotAllowedInState, MacroStep::Snooze);
    }
    if (macro.snoozeFor == SnoozeFor::Time && macro.snooze.count() <= 0) {
        return refusedBy(ConversationError::TimeNotInFuture, MacroStep::Snooze);
    }
    if (macro.closes()) {
        if (const auto barrier = closingBarrier(conversation, closingOf(macro))) {
            return refusedBy(*barrier, MacroStep::Close);
        }
    }
    return std::nullopt;
}

MacroRun::MacroRun(storage::Database& database, Clock clock, Services services)
    : m_database(database), m_clock(std::move(clock)), m_services(std::move(services)) {}

MacroRun::Outcome MacroRun::run(const ConversationTarget& target, const knowledge::Macro& macro,
                                const std::string& reply, MessageId lastSeen,
                                std::chrono::seconds undoWindow, const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    const auto conversation = ConversationReader(m_database).find(target.id);
    if (!conversation) {
        return Unexpected{MacroRefusal{.error = MacroError::NotFound}};
    }
    if (target.version != 0 && target.version != conversation->version) {
        return Unexpected{MacroRefusal{.error = MacroError::ChangedSinceRead}};
    }
    const bool hasPromises = static_cast<bool>(m_services.makePromise);
    if (auto refusal = macroBarrier(*conversation, macro, reply, hasPromises)) {
        return Unexpected{std::move(*refusal)};
    }
    const Reply filled{reply, lastSeen, undoWindow};
    auto steps = stepsOf(macro);
    for (const auto step : steps) {
        if (auto refusal = take(step, *conversation, macro, filled, actor)) {
            return Unexpected{std::move(*refusal)};
        }
    }
    if (m_services.countUse && macro.id != 0) {
        m_services.countUse(macro.id, actor);
    }
    transaction.commit();
    return steps;
}

std::optional<MacroRefusal> MacroRun::take(MacroStep step, const Conversation& conversation,
                                           const knowledge::Macro& macro, const Reply& reply,
                                           const agents::Actor& actor) {
    const ConversationTarget current{conversation.id, 0};
    std::optional<MacroRefusal> refusal;
    const auto check = [&](const ConversationService::Outcome& outcome) {
        if (isRefusal(outcome)) {
            refusal = refusedBy(outcome.error(), step);
        }
    };
    switch (step) {
        case MacroStep::Reply: {
            const auto queued = m_services.outbox.queue({.conversation = conversation.id,
                                                         .text = reply.text,
                                                         .lastSeen = reply.lastSeen,
                                                         .undoWindow = reply.undoWindow},
                                                        actor);
            if (!queued) {
                refusal = MacroRefusal{.error = MacroError::ReplyRefused,
                                       .step = step,
                                       .outbox = queued.error()};
            }
            break;
        }
        case MacroStep::Tags:
            check(m_services.classification.setTags(
                current, withTags(conversation.tags, macro.tags), actor));
            break;
        case MacroStep::QuestionType:
            check(m_services.classification.setQuestionType(current, *macro.questionType, actor));
            break;
        case MacroStep::ProblemType:
            check(m_services.classification.setProblemType(current, macro.problemType, actor));
            break;
        case MacroStep::Promise:
            if (!m_services.makePromise(conversation, macro.promise,
                                        m_clock() + macro.promiseDue, actor)) {
                refusal = MacroRefusal{.error = MacroError::PromiseRefused, .step = step};
            }
            break;
        case MacroStep::Snooze:
            check(m_services.conversations.snooze(
                current, *macro.snoozeFor,
                macro.snooze.count() > 0 ? std::optional(m_clock() + macro.snooze) : std::nullopt,
                actor));
            break;
        case MacroStep::Close:
            check(m_services.conversations.close(current, closingOf(macro), actor));
            break;
    }
    return refusal;
}

}  // namespace core::conversations
