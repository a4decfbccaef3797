#pragma once

#include <chrono>

#include "core/conversations/conversation.h"
#include "core/knowledge/reply.h"

namespace core::knowledge {

using MacroId = std::int64_t;

/// Several acts on a conversation in one confirm (lessons.md row 9). What is empty is not done.
struct Macro {
    MacroId id = 0;
    std::string title;
    /// The reply, with variables as in Reply::body.
    std::string reply;
    /// Added to the tags that are there.
    std::vector<std::string> tags;
    std::optional<std::int64_t> questionType;
    std::optional<conversations::ProblemType> problemType;
    /// Snoozed for so long; 0 with Reply: until the buyer writes.
    std::optional<conversations::SnoozeFor> snoozeFor;
    std::chrono::minutes snooze{0};
    /// Closed so; asks the same as closing by hand (R012).
    std::optional<conversations::Outcome> outcome;
    std::optional<conversations::Solved> solved;
    std::string summary;
    /// A promise that is due so long after (R015); 0: none.
    std::chrono::minutes promiseDue{0};
    std::string promise;
    std::int64_t position = 0;
    std::int64_t uses = 0;
    bool archived = false;
    std::int64_t version = 1;
    Seconds updatedAt{};
    std::string updatedBy;
    bool operator==(const Macro&) const = default;

    [[nodiscard]] bool closes() const { return outcome || solved; }
};

}  // namespace core::knowledge
