#include "core/conversations/classification_service.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/base/text.h"
#include "core/conversations/conversation_annotation_repository.h"
#include "core/conversations/question_type_repository.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::conversations {
namespace {

using Json = nlohmann::json;
using Refusal = std::optional<ConversationError>;

constexpr std::size_t kMostTags = 20;
constexpr std::size_t kLongestTag = 20;
constexpr std::array kNeeds{"purpose", "budget", "special", "demands"};

template <class Value>
Refusal replace(Value& value, const Value& by) {
    if (value == by) {
        return ConversationError::NothingChanged;
    }
    value = by;
    return std::nullopt;
}

bool isOutside(std::optional<int> value, int lowest, int highest) {
    return value && (*value < lowest || *value > highest);
}

Json orNull(const std::optional<int>& value) {
    return value ? Json(*value) : Json();
}

/// Whether `parent` stands below `type` or is it.
bool isBelow(QuestionTypeRepository& types, std::int64_t type, std::int64_t parent) {
    std::optional<std::int64_t> at = parent;
    while (at) {
        if (*at == type) {
            return true;
        }
        const auto found = types.find(*at);
        at = found ? found->parent : std::nullopt;
    }
    return false;
}

}  // namespace

ClassificationService::ClassificationService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

ClassificationService::Outcome ClassificationService::apply(const ConversationTarget& target,
                                                            const agents::Actor& actor,
                                                            const std::string& action,
                                                            const std::string& facts,
                                                            const ConversationWrite& write) {
    auto outcome = changeConversation(m_database, m_clock(), target, actor, action, facts, write);
    if (outcome) {
        storage::emitAfterCommit(m_database, changed, {target.id});
    }
    return outcome;
}

ClassificationService::Outcome ClassificationService::setQuestionType(
    const ConversationTarget& target, std::int64_t questionType, const agents::Actor& actor) {
    return apply(target, actor, "set_question_type", Json{{"question_type", questionType}}.dump(),
                 [&](Conversation& conversation, Seconds) -> Refusal {
                     if (!QuestionTypeRepository(m_database).isChoice(questionType)) {
                         return ConversationError::QuestionTypeNotFound;
                     }
                     return replace(conversation.questionType, std::optional(questionType));
                 });
}

ClassificationService::Outcome ClassificationService::setProblemType(
    const ConversationTarget& target, std::optional<ProblemType> type, const agents::Actor& actor) {
    return apply(target, actor, "set_problem_type",
                 Json{{"problem_type", type ? Json(std::string(toWord(*type))) : Json()}}.dump(),
                 [&](Conversation& conversation, Seconds) {
                     return replace(conversation.problemType, type);
                 });
}

ClassificationService::Outcome ClassificationService::setTags(const ConversationTarget& target,
                                                              const std::vector<std::string>& tags,
                                                              const agents::Actor& actor) {
    std::vector<std::string> kept;
    bool isTooLong = false;
    for (const auto& tag : tags) {
        const auto text = cleanText(tag);
        isTooLong = isTooLong || characterCount(text) > kLongestTag;
        if (!text.empty() && std::find(kept.begin(), kept.end(), text) == kept.end()) {
            kept.push_back(text);
        }
    }
    return apply(target, actor, "set_tags", Json{{"tags", kept.size()}}.dump(),
                 [&](Conversation& conversation, Seconds) -> Refusal {
                     if (isTooLong || kept.size() > kMostTags) {
                         return ConversationError::OutOfRange;
                     }
                     return replace(conversation.tags, kept);
                 });
}

ClassificationService::Outcome ClassificationService::setInvited(const ConversationTarget& target,
                                                                 bool invited,
                                                                 const agents::Actor& actor) {
    return apply(target, actor, "set_invited", Json{{"invited", invited}}.dump(),
                 [&](Conversation& conversation, Seconds) {
                     return replace(conversation.invited, invited);
                 });
}

ClassificationService::Outcome ClassificationService::setAbusive(const ConversationTarget& target,
                                                                 bool abusive,
                                                                 const agents::Actor& actor) {
    return apply(target, actor, "set_abusive", Json{{"abusive", abusive}}.dump(),
                 [&](Conversation& conversation, Seconds) {
                     return replace(conversation.abusive, abusive);
                 });
}

ClassificationService::Outcome ClassificationService::correctStep(const ConversationTarget& target,
                                                                  Step step,
                                                                  std::optional<bool> done,
                                                                  const agents::Actor& actor) {
    return apply(
        target, actor, "correct_step",
        Json{{"step", std::string(toWord(step))}, {"done", done ? Json(*done) : Json()}}.dump(),
        [&](Conversation& conversation, Seconds) {
            auto steps = conversation.steps;
            if (done) {
                steps[step] = *done;
            } else {
                steps.erase(step);
            }
            return replace(conversation.steps, steps);
        });
}

ClassificationService::Outcome ClassificationService::setNeed(const ConversationTarget& target,
                                                              const std::string& need,
                                                              const std::string& text,
                                                              const agents::Actor& actor) {
    return apply(target, actor, "set_need", Json{{"need", need}}.dump(),
                 [&](Conversation& conversation, Seconds) -> Refusal {
                     if (std::find(kNeeds.begin(), kNeeds.end(), need) == kNeeds.end()) {
                         return ConversationError::OutOfRange;
                     }
                     auto needs = conversation.needs;
                     if (auto kept = cleanText(text); kept.empty()) {
                         needs.erase(need);
                     } else {
                         needs[need] = std::move(kept);
                     }
                     return replace(conversation.needs, needs);
                 });
}

ClassificationService::Outcome ClassificationService::rate(const ConversationTarget& target,
                                                           std::optional<int> satisfaction,
                                                           std::optional<int> recommendation,
                                                           const agents::Actor& actor) {
    return apply(
        target, actor, "rate",
        Json{{"satisfaction", orNull(satisfaction)}, {"recommendation", orNull(recommendation)}}
            .dump(),
        [&](Conversation& conversation, Seconds) -> Refusal {
            if (isOutside(satisfaction, 1, 5) || isOutside(recommendation, 0, 10)) {
                return ConversationError::OutOfRange;
            }
            const bool isSame = conversation.satisfaction == satisfaction &&
                                conversation.recommendation == recommendation;
            conversation.satisfaction = satisfaction;
            conversation.recommendation = recommendation;
            return isSame ? Refusal(ConversationError::NothingChanged) : std::nullopt;
        });
}

ClassificationService::Outcome ClassificationService::linkOrder(const ConversationTarget& target,
                                                                const orders::OrderKey& order,
                                                                const agents::Actor& actor) {
    return apply(
        target, actor, "link_order", Json{{"order", order.number}}.dump(),
        [&](Conversation& conversation, Seconds) -> Refusal {
            if (order.number.empty()) {
                return ConversationError::TextMissing;
            }
            return ConversationAnnotationRepository(m_database).linkOrder(conversation.id, order)
                       ? std::nullopt
                       : Refusal(ConversationError::NothingChanged);
        });
}

ClassificationService::Outcome ClassificationService::unlinkOrder(const ConversationTarget& target,
                                                                  const orders::OrderKey& order,
                                                                  const agents::Actor& actor) {
    return apply(
        target, actor, "unlink_order", Json{{"order", order.number}}.dump(),
        [&](Conversation& conversation, Seconds) {
            return ConversationAnnotationRepository(m_database).unlinkOrder(conversation.id, order)
                       ? Refusal()
                       : Refusal(ConversationError::NothingChanged);
        });
}

ClassificationService::Outcome ClassificationService::addNote(const ConversationTarget& target,
                                                              const std::string& text,
                                                              const agents::Actor& actor) {
    return apply(target, actor, "add_note", {},
                 [&](Conversation& conversation, Seconds now) -> Refusal {
                     const auto kept = cleanText(text);
                     if (kept.empty()) {
                         return ConversationError::TextMissing;
                     }
                     ConversationAnnotationRepository(m_database)
                         .addNote(conversation.id, kept, actor.name, now);
                     return std::nullopt;
                 });
}

Result<QuestionType, ConversationError> ClassificationService::saveQuestionType(
    const QuestionType& type, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::EditRules)) {
        return Unexpected{ConversationError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    QuestionTypeRepository types(m_database);
    QuestionType saved = type;
    saved.name = cleanText(type.name);
    saved.code.clear();
    if (type.id != 0) {
        const auto before = types.find(type.id);
        if (!before) {
            return Unexpected{ConversationError::QuestionTypeNotFound};
        }
        saved.code = before->code;
    }
    if (saved.name.empty() && saved.code.empty()) {
        return Unexpected{ConversationError::TextMissing};
    }
    if (saved.parent) {
        if (!types.find(*saved.parent)) {
            return Unexpected{ConversationError::QuestionTypeNotFound};
        }
        if (saved.id != 0 && isBelow(types, saved.id, *saved.parent)) {
            return Unexpected{ConversationError::OutOfRange};
        }
    }
    saved.id = types.save(saved);
    events::append(
        m_database,
        {.at = m_clock(),
         .actor = actor.name,
         .subjectKind = "question_type",
         .shop = 0,
         .subject = std::to_string(saved.id),
         .action = type.id == 0 ? "add" : "save",
         .before = {},
         .after = Json{{"position", saved.position}, {"archived", saved.archived}}.dump()});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed, {});
    return saved;
}

}  // namespace core::conversations
