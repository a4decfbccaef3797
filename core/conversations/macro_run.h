#pragma once

#include "core/conversations/classification_service.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/outbox_service.h"
#include "core/knowledge/macro.h"

namespace core::conversations {

/// What a macro does, in the order it is done: the reply first, since only it can be refused by what came in meanwhile,
/// and the state last.
enum class MacroStep { Reply, Tags, QuestionType, ProblemType, Promise, Snooze, Close };

enum class MacroError {
    NotFound,
    ChangedSinceRead,
    /// A variable of the reply was not filled.
    PlaceholderLeft,
    /// See `conversation` of the refusal.
    ConversationRefused,
    /// See `outbox` of the refusal.
    ReplyRefused,
    PromiseRefused,
};

struct MacroRefusal {
    MacroError error = MacroError::NotFound;
    std::optional<MacroStep> step;
    std::optional<ConversationError> conversation;
    std::optional<OutboxError> outbox;
};

/// Runs macros through the same services and rules as every other way (lessons.md rows 9 and 17). All of a macro is one
/// transaction: where a step is refused, nothing was done. Lives on the writer thread.
class MacroRun final {
public:
    /// Makes the promise; false: refused.
    using MakePromise = std::function<bool(const Conversation&, const std::string& what, Seconds due,
                                           const agents::Actor&)>;
    /// Counts a use of a stored macro.
    using CountUse = std::function<void(knowledge::MacroId, const agents::Actor&)>;
    using Outcome = Result<std::vector<MacroStep>, MacroRefusal>;

    struct Services {
        ConversationService& conversations;
        ClassificationService& classification;
        OutboxService& outbox;
        /// Empty: a macro that promises is refused.
        MakePromise makePromise;
        /// Empty: uses are not counted.
        CountUse countUse;
    };
    MacroRun(storage::Database& database, Clock clock, Services services);

    /// `reply`: the macro's reply with its variables filled. `lastSeen` and `undoWindow` as in ReplyRequest.
    Outcome run(const ConversationTarget& target, const knowledge::Macro& macro,
                const std::string& reply, MessageId lastSeen, std::chrono::seconds undoWindow,
                const agents::Actor& actor);

private:
    struct Reply {
        const std::string& text;
        MessageId lastSeen = 0;
        std::chrono::seconds undoWindow{0};
    };
    /// Why the step was refused; nothing: it is done, or was so already.
    std::optional<MacroRefusal> take(MacroStep step, const Conversation& conversation,
                                     const knowledge::Macro& macro, const Reply& reply,
                                     const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    Services m_services;
};

/// What the macro would do, in its order.
[[nodiscard]] std::vector<MacroStep> stepsOf(const knowledge::Macro& macro);
/// Why it can't be run on the conversation as it stands; `hasPromises`: promises can be made.
[[nodiscard]] std::optional<MacroRefusal> macroBarrier(const Conversation& conversation,
                                                       const knowledge::Macro& macro,
                                                       const std::string& reply, bool hasPromises);

}  // namespace core::conversations
