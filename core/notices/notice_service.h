#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/notices/notice.h"

#include <functional>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::notices {

enum class NoticeError {
    NotFound,
    /// Quality reads only.
    NotAllowedForRole,
    /// It is no longer waiting.
    NotAllowedInState,
    ChangedSinceRead,
    TextMissing,
    /// More than 2,000 characters.
    TextTooLong,
    BuyerMissing,
    /// This record's buyer was told this already, or it waits already.
    AlreadyTold,
    ReasonMissing,
    /// The buyer has no conversation to send it to.
    CannotSend,
    /// Nobody is connected that sends for the conversation's channel, or the outbox refused it: copy it.
    NoChannel,
    /// A variable of its text has no value yet (missingIn): it does not leave.
    VariableMissing,
    /// The order has an open complaint or refund, or was refunded and would be thanked for.
    OrderInDispute,
    /// The order was closed, or went on to where this is no news any more.
    OrderMovedOn,
    /// A confirmation of an order whose approval was taken back.
    OrderNotPassed,
    /// An invitation that promises something for a good review: no platform allows that (R196).
    RewardWording,
    /// Only one at a time before its due time …
    NotDue,
    /// … and in the shop's quiet hours.
    QuietHours,
};

/// The outbox entry that carries a notice.
struct QueuedReply {
    std::int64_t id = 0;
};

struct NoticeDraft {
    tasks::About about;
    NoticeKind kind = NoticeKind::Confirmation;
    std::string occasion;
    std::string buyer;
    std::string orderNumber;
    std::string text;
    Seconds dueAt{};
};

/// The acts on notices: one transaction and one event (subject `notice`, its id; kind and state, no text) each. A case's act
/// calls them inside its own transaction. Lives on the writer thread.
class NoticeService final {
public:
    using Outcome = Result<Notice, NoticeError>;
    /// Puts a reply into the outbox of a conversation whose channel sends; nothing: refused.
    using QueueReply = std::function<std::optional<QueuedReply>(std::int64_t conversation, const std::string& text,
                                                                const agents::Actor&)>;
    /// Gives a reply to the buyer at once; false: refused.
    using SendReply = std::function<bool(std::int64_t conversation, const std::string& text, const agents::Actor&)>;

    NoticeService(storage::Database& database, Clock clock, QueueReply queueReply);
    /// Without an outbox in between: what it took is told.
    NoticeService(storage::Database& database, Clock clock, SendReply sendReply);

    Outcome add(const NoticeDraft& draft, const agents::Actor& actor);
    Outcome edit(NoticeId id, std::int64_t version, const std::string& text, const agents::Actor& actor);
    /// Into the outbox of the buyer's newest conversation, in the same transaction; it is told once the channel delivered
    /// it. Neither this nor the copy is possible with a variable in the text, nor for an order in dispute or that went on.
    Outcome send(NoticeId id, std::int64_t version, const agents::Actor& actor);
    /// The agent copied it and sent it by hand.
    Outcome markCopied(NoticeId id, std::int64_t version, const agents::Actor& actor);
    Outcome skip(NoticeId id, std::int64_t version, const std::string& reason, const agents::Actor& actor);
    /// A copied notice of an order that never went out waits again. One of a case does not: the case went on with it.
    Outcome takeBack(NoticeId id, std::int64_t version, const agents::Actor& actor);
    /// Follows the replies of queued notices, as actor `system`: delivered ones are sent, withdrawn and failed ones wait
    /// again. After the outbox changed, and at the start. Returns which moved.
    std::vector<NoticeId> settleReplies();
    /// Due now instead of later.
    Outcome advance(NoticeId id, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<std::vector<NoticeId>> changed;

private:
    using Write = std::function<std::optional<NoticeError>(Notice&)>;
    Outcome perform(NoticeId id, std::int64_t version, const char* action, const agents::Actor& actor, const Write& write);
    Outcome performIn(NoticeState state, NoticeId id, std::int64_t version, const char* action,
                      const agents::Actor& actor, const Write& write);
    [[nodiscard]] bool giveAway(Notice& notice, const agents::Actor& actor);

    storage::Database& m_database;
    Clock m_clock;
    QueueReply m_queueReply;
    SendReply m_sendReply;
};

}  // namespace core::notices
