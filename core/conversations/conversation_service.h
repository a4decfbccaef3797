#pragma once

#include "core/agents/agent.h"
#include "core/base/signal.h"
#include "core/conversations/conversation_policy.h"

#include <functional>
#include <utility>

namespace core::storage {
class Database;
}

namespace core::conversations {

/// Which conversation, and which version the agent saw. Version 0: whatever it is now.
struct ConversationTarget {
    ConversationId id = 0;
    std::int64_t version = 0;
};

struct ConversationBulkOutcome {
    std::vector<ConversationId> done;
    std::vector<std::pair<ConversationId, ConversationError>> refused;
};

/// The acts that move a conversation through its states. Every act is one transaction that checks the rule, writes and
/// appends its event (subject `conversation`, its id; no word of what was said). Lives on the writer thread.
class ConversationService final {
public:
    using Outcome = Result<Conversation, ConversationError>;
    /// The agent of that name; nothing: none. Says whose conversations a lead or senior may move.
    using Colleague = std::function<std::optional<agents::Agent>(const std::string& name)>;

    ConversationService(storage::Database& database, Clock clock, Colleague colleague = {});

    /// Makes the actor its owner. A colleague's: who may reassign it (agents::mayReassign); the same for handing over
    /// and for accepting what was handed to somebody else.
    Outcome take(const ConversationTarget& target, const agents::Actor& actor);
    /// `until` is needed for Time, and bounds the others where it is there.
    Outcome snooze(const ConversationTarget& target, SnoozeFor what, std::optional<Seconds> until,
                   const agents::Actor& actor);
    Outcome wake(const ConversationTarget& target, const agents::Actor& actor);
    /// R019: to a colleague, with a note that becomes a note of the conversation.
    Outcome handOver(const ConversationTarget& target, const std::string& to, const std::string& note,
                     const agents::Actor& actor);
    Outcome acceptHandOver(const ConversationTarget& target, const agents::Actor& actor);
    Outcome close(const ConversationTarget& target, const Closing& closing, const agents::Actor& actor);
    ConversationBulkOutcome closeAll(const std::vector<ConversationTarget>& targets, const Closing& closing,
                                     const agents::Actor& actor);
    Outcome reopen(const ConversationTarget& target, const agents::Actor& actor);
    /// `source` ends in `target`, which gets its messages, notes and draft; both of one buyer. The number stays an alias.
    Outcome merge(const ConversationTarget& target, const ConversationTarget& source, const agents::Actor& actor);
    /// Within a day, an own merge or as who may undo others' acts: everything that came from `source` goes back, and what came in since on its threads too.
    Outcome undoMerge(ConversationId source, const agents::Actor& actor);
    /// A new conversation from `firstMessage` on, of the same buyer; further messages of the thread go there.
    Outcome split(const ConversationTarget& target, MessageId firstMessage, const agents::Actor& actor);
    /// Wakes what is due at the clock's time, by time or by an order of the buyer that came so far; as actor `system`.
    /// Returns what was woken.
    std::vector<ConversationId> wakeDue();

    /// After the commit, on the writer thread.
    Signal<std::vector<ConversationId>> changed;

private:
    struct Act;
    /// The transaction alone; `apply` tells about it.
    Outcome perform(const ConversationTarget& target, const agents::Actor& actor, const Act& act);
    Outcome apply(const ConversationTarget& target, const agents::Actor& actor, const Act& act);
    /// Whether the actor may move what `holder` has.
    [[nodiscard]] bool mayMove(const std::string& holder, const agents::Actor& actor) const;
    [[nodiscard]] Act closing(const Closing& closing, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    Colleague m_colleague;
};

}  // namespace core::conversations
