#pragma once

#include "core/conversations/outbox.h"
#include "core/storage/database.h"

namespace core::conversations {

/// The outbox as the acts read and write it.
class OutboxRepository final {
public:
    explicit OutboxRepository(storage::Database& database);

    /// Gives it its id; shop and channel are those of the thread.
    [[nodiscard]] OutboxEntry add(OutboxEntry entry, std::int64_t thread);
    /// State, times, failure and message.
    void save(const OutboxEntry& entry, std::optional<Seconds> finishedAt);
    [[nodiscard]] std::optional<OutboxEntry> find(const std::string& ownId);
    [[nodiscard]] std::int64_t threadOf(std::int64_t entry);
    /// Held ones whose time has come.
    [[nodiscard]] std::vector<OutboxEntry> due(Moment now);
    /// Oldest first.
    [[nodiscard]] std::vector<OutboxEntry> ofChannel(orders::ShopId shop,
                                                     const std::string& channel, OutboxState state,
                                                     std::int64_t limit);
    [[nodiscard]] std::vector<OutboxEntry> ofConversation(ConversationId conversation);
    [[nodiscard]] bool isEmpty();
    [[nodiscard]] bool hasHandedOver();
    /// The message of a reply that was handed over and has no answer of the channel yet.
    [[nodiscard]] std::optional<MessageId> unacknowledgedMessage(std::int64_t thread,
                                                                 const std::string& text);
    /// After messages or threads of these two were moved: each reply stands where its message
    /// stands, one without a message where its thread leads.
    void follow(ConversationId one, ConversationId other);
    [[nodiscard]] std::optional<Moment> nextRelease();
    /// Whether an auto reply was made for the conversation since then.
    [[nodiscard]] bool hasAutoSince(ConversationId conversation, Moment since);

private:
    storage::Database& m_database;
    storage::Statement m_find;
};

}  // namespace core::conversations
