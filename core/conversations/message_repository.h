#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// What a channel calls one talk with one buyer, and the conversation its next message belongs to.
struct Thread {
    std::int64_t id = 0;
    ConversationId conversation = 0;
};

/// Messages and their threads as the acts read and write them. Keeps its statements for as long as
/// it lives, since an import brings a million.
class MessageRepository final {
public:
    explicit MessageRepository(storage::Database& database);

    [[nodiscard]] std::optional<Thread> findThread(orders::ShopId shop, const std::string& channel,
                                                   const std::string& externalId);
    [[nodiscard]] Thread addThread(orders::ShopId shop, const std::string& channel,
                                   const std::string& externalId, ConversationId conversation);
    void turnThread(std::int64_t thread, ConversationId conversation);
    /// Where a reply goes: where the buyer wrote last.
    [[nodiscard]] std::optional<std::int64_t> threadOfReply(ConversationId conversation);

    struct Known {
        MessageId message = 0;
        ConversationId conversation = 0;
    };
    [[nodiscard]] std::optional<Known> findKnown(std::int64_t thread, const std::string& key);
    /// Gives it its id.
    [[nodiscard]] MessageId add(const Message& message, std::int64_t thread, const std::string& key,
                                std::int64_t ordinal);
    [[nodiscard]] std::optional<Message> find(MessageId id);
    void setKey(MessageId id, const std::string& key);
    void markFailed(MessageId id);
    void remove(MessageId id);
    [[nodiscard]] std::int64_t ordinalOf(MessageId id);

    /// In time order from the last agent message that did not fail on.
    [[nodiscard]] std::vector<Message> tail(ConversationId conversation);
    [[nodiscard]] std::vector<Message> all(ConversationId conversation);
    /// The `count` messages from the `first`-th on; `total`: of the whole conversation.
    [[nodiscard]] std::vector<Message> page(ConversationId conversation, std::int64_t first,
                                            std::int64_t count, std::int64_t total);
    [[nodiscard]] std::optional<std::int64_t> placeOf(ConversationId conversation,
                                                      MessageId message);
    /// Whether the buyer wrote, or somebody other than `agent` replied, after this message.
    [[nodiscard]] bool hasNewerThan(ConversationId conversation, MessageId message,
                                    const std::string& agent);
    /// Who replied first; empty: nobody.
    [[nodiscard]] std::string firstAgent(ConversationId conversation);
    /// Counts and last message anew: after messages were moved.
    void recount(Conversation& conversation);

    /// The times that a thread's messages in one conversation span.
    struct Span {
        ConversationId conversation = 0;
        Moment first{};
        Moment last{};
    };
    [[nodiscard]] std::vector<Span> spans(std::int64_t thread);

    struct Account {
        std::string agent;
        Side kind = Side::Agent;
    };
    [[nodiscard]] std::optional<Account> findAccount(orders::ShopId shop,
                                                     const std::string& account);
    void saveAccount(orders::ShopId shop, const std::string& account, const Account& known);
    /// Puts right what came from an account before it was known; returns the conversations touched.
    [[nodiscard]] std::vector<ConversationId> renameSender(orders::ShopId shop,
                                                           const std::string& account,
                                                           const Account& known);

private:
    storage::Database& m_database;
    storage::Statement m_findThread;
    storage::Statement m_addThread;
    storage::Statement m_ordinal;
    storage::Statement m_findKnown;
    storage::Statement m_add;
    storage::Statement m_findAccount;
};

[[nodiscard]] std::string attachmentsToJson(const std::vector<Attachment>& attachments);
[[nodiscard]] std::vector<Attachment> attachmentsFromJson(std::string_view json);

}  // namespace core::conversations
