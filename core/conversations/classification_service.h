#pragma once

#include "core/agents/actor.h"
#include "core/base/signal.h"
#include "core/conversations/conversation_act.h"

namespace core::conversations {

/// What agents record about a conversation beside its state; one event each (texts stay out of it).
class ClassificationService final {
public:
    using Outcome = ConversationService::Outcome;

    ClassificationService(storage::Database& database, Clock clock);

    Outcome setQuestionType(const ConversationTarget& target, std::int64_t questionType, const agents::Actor& actor);
    Outcome setProblemType(const ConversationTarget& target, std::optional<ProblemType> type, const agents::Actor& actor);
    /// At most 20 tags of at most 20 characters.
    Outcome setTags(const ConversationTarget& target, const std::vector<std::string>& tags, const agents::Actor& actor);
    Outcome setInvited(const ConversationTarget& target, bool invited, const agents::Actor& actor);
    Outcome setAbusive(const ConversationTarget& target, bool abusive, const agents::Actor& actor);
    /// Nothing: follow the messages again.
    Outcome correctStep(const ConversationTarget& target, Step step, std::optional<bool> done, const agents::Actor& actor);
    /// `purpose`, `budget`, `special`, `demands`; an empty text takes it away.
    Outcome setNeed(const ConversationTarget& target, const std::string& need, const std::string& text,
                    const agents::Actor& actor);
    /// Satisfaction 1–5, recommendation (NPS) 0–10; nothing: not said.
    Outcome rate(const ConversationTarget& target, std::optional<int> satisfaction, std::optional<int> recommendation,
                 const agents::Actor& actor);
    Outcome linkOrder(const ConversationTarget& target, const orders::OrderKey& order, const agents::Actor& actor);
    Outcome unlinkOrder(const ConversationTarget& target, const orders::OrderKey& order, const agents::Actor& actor);
    Outcome addNote(const ConversationTarget& target, const std::string& text, const agents::Actor& actor);

    /// The tree of questions: adding, renaming, moving and archiving. Never removed, since conversations name them.
    Result<QuestionType, ConversationError> saveQuestionType(const QuestionType& type, const agents::Actor& actor);

    Signal<std::vector<ConversationId>> changed;

private:
    Outcome apply(const ConversationTarget& target, const agents::Actor& actor, const std::string& action,
                  const std::string& facts, const ConversationWrite& write);

    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::conversations
