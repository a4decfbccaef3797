#pragma once

#include "core/conversations/conversation.h"
#include "core/conversations/day_load.h"
#include "core/conversations/inbox_sight.h"
#include "core/conversations/outbox.h"
#include "core/events/event.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::conversations {

/// Which conversations a list shows. The open ones are few and come whole; the rest by page.
enum class InboxScope { Open, Mine, Unassigned, HandedToMe, Snoozed, Closed, Unanswered, All };
struct InboxFilter {
    InboxScope scope = InboxScope::Open;
    std::optional<orders::ShopId> shop;
    /// For Mine and HandedToMe.
    std::string agent;
    std::string channel;
    std::string tag;
    /// A choice of the tree, with everything below it.
    std::optional<std::int64_t> questionType;
    InboxSight sight = {};
    bool operator==(const InboxFilter&) const = default;
};

/// A row of the inbox: what the list shows and sorts by.
struct InboxRow {
    ConversationId id = 0;
    orders::ShopId shop = 0;
    std::string channel;
    std::string buyer;
    std::string owner;
    ConversationState state = ConversationState::Waiting;
    std::optional<Moment> waitingSince;
    std::optional<Moment> lastMessageAt;
    MessageId lastMessage = 0;
    Side lastSide = Side::Buyer;
    /// The first 120 characters of the last message, on one line.
    std::string preview;
    std::int64_t unread = 0;
    std::optional<Seconds> snoozeUntil;
    std::optional<SnoozeFor> snoozeFor;
    std::string handedTo;
    std::optional<std::int64_t> questionType;
    std::vector<std::string> tags;
    /// Of the buyer, for the tier (R200, R201).
    std::int64_t paidCount = 0;
    Fen paid;
    bool hasDraft = false;
    bool untimed = false;
    std::int64_t version = 0;
    /// The last message of the buyer has no answer, also where no time says since when.
    bool isWaiting = false;
    bool operator==(const InboxRow&) const = default;
};

/// A piece of a transcript.
struct TranscriptPage {
    std::vector<Message> messages;
    /// Of the whole conversation.
    std::int64_t total = 0;
    /// How many come before the first of this page.
    std::int64_t before = 0;
};

struct ConversationDetail {
    Conversation conversation;
    std::vector<ConversationNote> notes;
    std::vector<orders::OrderKey> orders;
    std::vector<Contact> contacts;
    std::vector<OutboxEntry> outbox;
    /// Merged into this one.
    std::vector<ConversationId> aliases;
    std::string draft;
    std::vector<events::Event> timeline;
};

struct InboxCounts {
    std::int64_t waiting = 0;
    std::int64_t answered = 0;
    std::int64_t snoozed = 0;
    std::int64_t handedOver = 0;
};

/// Reads conversations for the screen and the command line.
class ConversationReader final {
public:
    explicit ConversationReader(storage::Database& database);

    /// Longest waiting first, then by last message, newest first; Closed and All: newest message first. The policy of the
    /// screen sorts the open ones by time to breach and tier. At most `limit` (the open ones: all) from `offset` on.
    /// Of a sight that is not everybody's, Closed and All are looked for among the newest 20,000 conversations.
    [[nodiscard]] std::vector<InboxRow> inbox(const InboxFilter& filter, std::int64_t limit = 500,
                                              std::int64_t offset = 0);
    [[nodiscard]] std::optional<InboxRow> inboxRow(ConversationId id);
    [[nodiscard]] InboxCounts counts(const std::string& agent = {});
    /// Open conversations an agent owns.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> loadByAgent();

    /// R023: who received how many conversations of a shop in [from, until), by name. Failed messages do not count.
    [[nodiscard]] std::vector<AgentDay> agentDays(orders::ShopId shop, Moment from, Moment until);
    /// R362: conversations marked as abusive, by owner, of those opened since then; who has none is left out.
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> abuseByAgent(Seconds since);

    [[nodiscard]] std::optional<Conversation> find(ConversationId id);
    /// Follows merges to where it is now.
    [[nodiscard]] std::optional<ConversationId> resolve(ConversationId id);
    [[nodiscard]] std::optional<ConversationDetail> detail(ConversationId id);
    /// `count` messages from the `first`-th on (0-based, time order); first < 0: the last `count`.
    [[nodiscard]] TranscriptPage transcript(ConversationId id, std::int64_t first, std::int64_t count);
    /// The place of a message in its transcript, for going to a hit.
    [[nodiscard]] std::optional<std::int64_t> placeOf(ConversationId id, MessageId message);
    /// All in time order, for the clock and the steps of one conversation.
    [[nodiscard]] std::vector<Message> messages(ConversationId id);
    /// Calls, letters and posts beside its messages, by time.
    [[nodiscard]] std::vector<Contact> contacts(ConversationId id);
    /// The others of this buyer, newest first (R188, lessons.md row 20).
    [[nodiscard]] std::vector<Conversation> ofBuyer(orders::ShopId shop, const std::string& buyer, std::int64_t limit = 100);
    /// Where a message to this buyer goes: the one talked in last, as the notices choose it.
    [[nodiscard]] std::optional<ConversationId> newestOf(orders::ShopId shop, const std::string& buyer);
    /// The channel by which the outbox hands over a reply; nothing: no message came, so none can leave.
    [[nodiscard]] std::optional<std::string> channelOfReply(ConversationId id);
    [[nodiscard]] std::vector<QuestionType> questionTypes();
    /// Open conversations whose round is open, longest waiting first, for the next breach; not the snoozed ones.
    [[nodiscard]] std::vector<InboxRow> waiting(const InboxSight& sight = {});
    /// Held replies whose time comes, for the timer; nothing: none.
    [[nodiscard]] std::optional<Moment> nextRelease();
    /// The next moment at which a snoozed conversation wakes.
    [[nodiscard]] std::optional<Seconds> nextWake();

private:
    [[nodiscard]] std::vector<InboxRow> rows(const std::string& which, const InboxFilter& filter,
                                             std::int64_t limit, std::int64_t offset);

    storage::Database& m_database;
};

}  // namespace core::conversations
