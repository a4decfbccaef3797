#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/conversations/outbox.h"

#include <functional>

namespace core::storage {
class Database;
}

namespace core::conversations {

enum class OutboxError {
    NotFound,
    TextMissing,
    /// More than 5,000 characters.
    TextTooLong,
    /// A message came in, or a colleague replied, since the thread was read (lessons.md row 13).
    ThreadChanged,
    /// The conversation is merged into another.
    ConversationGone,
    /// It has left already.
    TooLateToWithdraw,
    /// Not the state this needs.
    NotAllowedInState,
    /// The role only reads.
    NotAllowedForRole,
};

struct ReplyRequest {
    ConversationId conversation = 0;
    std::string text;
    std::vector<Attachment> attachments;
    /// The newest message the agent saw; 0: do not ask (auto replies, macros after a check of their own).
    MessageId lastSeen = 0;
    Side side = Side::Agent;
    /// How long it may be taken back.
    std::chrono::seconds undoWindow{5};
    /// It was written elsewhere (a notice): what an agent types in the conversation stays.
    bool keepsDraft = false;
};

/// Replies to their end: exactly one hand-over each, whatever is killed in between (lessons.md rows 15 and 22). One
/// transaction and one event (subject `conversation`; no text) an act. Lives on the writer thread.
class OutboxService final {
public:
    using Outcome = Result<OutboxEntry, OutboxError>;

    /// `makeOwnId`: 32 random hexadecimal digits.
    OutboxService(storage::Database& database, Clock clock, std::function<std::string()> makeOwnId);

    /// Puts it into the outbox, held for the undo window; removes the conversation's draft unless it keeps it.
    Outcome queue(const ReplyRequest& request, const agents::Actor& actor);
    /// Takes it back while it is held or waits in the queue; its text becomes the draft again, before what was typed since.
    Outcome withdraw(const std::string& ownId, const agents::Actor& actor);
    /// Lets go what is due: Held → Queued. It waits there for a client of its channel, or until it is handed over by
    /// hand. Returns the conversations touched.
    std::vector<ConversationId> releaseDue();
    /// The agent copied it and sent it by hand: Held or Queued → Delivered, the message is in the transcript.
    Outcome handOverByHand(const std::string& ownId, const agents::Actor& actor);
    /// A reply that nobody can fetch: taken on and handed over by hand in one act (design.md section 5). Refuses what
    /// queue() refuses; `undoWindow` is of no account, since it has left the desk.
    Outcome queueByHand(const ReplyRequest& request, const agents::Actor& actor);
    /// Marks as handed over and gives what is queued for a shop and channel, at most `limit`, oldest first: it is
    /// written to the channel only after this committed. The message enters the transcript here and ends the round.
    std::vector<OutboxEntry> handOver(orders::ShopId shop, const std::string& channel, std::size_t limit);
    /// What was handed over and never acknowledged: said again, under the same own ids, when the client comes back.
    [[nodiscard]] std::vector<OutboxEntry> unacknowledged(orders::ShopId shop, const std::string& channel);
    /// Acknowledged; `externalId` (may be empty) is the channel's own id, so that its echo is known. Twice is once.
    Outcome confirm(const std::string& ownId, const std::string& externalId);
    /// The channel could not send it: the message answers nothing, and the text may be sent again as a new reply.
    Outcome fail(const std::string& ownId, const std::string& why);

    /// After the commit, on the writer thread.
    Signal<ConversationId> changed;

private:
    storage::Database& m_database;
    Clock m_clock;
    std::function<std::string()> m_makeOwnId;
};

}  // namespace core::conversations
