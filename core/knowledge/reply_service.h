#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/knowledge/reply.h"

namespace core::storage {
class Database;
}

namespace core::knowledge {

struct AddedReplies {
    std::int64_t added = 0;
    /// There already, or without title and text.
    std::int64_t skipped = 0;
    /// Not allowed for the role: what is everybody's, a lead brings.
    std::int64_t refused = 0;
};

/// Changes quick replies: one transaction with one event each (subject `reply`; ids and counts, no text). Lives on the
/// writer thread.
class ReplyService final {
public:
    template <class T>
    using Outcome = Result<T, KnowledgeError>;

    ReplyService(storage::Database& database, Clock clock);

    /// A new one where the id is 0; otherwise the version must be the stored one.
    Outcome<Reply> save(const Reply& reply, const agents::Actor& actor);
    Outcome<Reply> setArchived(ReplyId id, bool archived, const agents::Actor& actor);
    /// It was put into a composer.
    Outcome<void> countUse(ReplyId id, const agents::Actor& actor);
    /// Slot 1–9 of the actor; nothing clears it.
    Outcome<void> setFavourite(int slot, std::optional<ReplyId> reply, const agents::Actor& actor);
    /// Moves a folder with everything below it; how many replies.
    Outcome<std::int64_t> moveFolder(const std::string& from, const std::string& to,
                                     const agents::Actor& actor);
    /// An import or the starter set, all in one transaction. What is there already is skipped.
    AddedReplies addAll(const std::vector<Reply>& replies, const agents::Actor& actor);

    /// After the commit, on the writer thread; a use is told by `used` alone.
    Signal<> changed;
    Signal<ReplyId> used;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::knowledge
