#pragma once

#include "core/conversations/conversation.h"
#include "core/storage/database.h"

namespace core::conversations {

/// Conversations as the acts read and write them. Keeps its statements for as long as it lives.
class ConversationRepository final {
public:
    explicit ConversationRepository(storage::Database& database);

    [[nodiscard]] std::optional<Conversation> find(ConversationId id);
    /// Gives it its id; the rest is written by `save`.
    [[nodiscard]] ConversationId add(const Conversation& conversation);
    /// Writes everything but shop, channel and buyer.
    void save(const Conversation& conversation);
    /// Newest first.
    [[nodiscard]] std::vector<Conversation> ofBuyer(orders::ShopId shop, const std::string& buyer,
                                                    std::int64_t limit);
    [[nodiscard]] std::vector<Conversation> snoozed();
    void markRead(ConversationId id, MessageId last);
    /// Renames an owner: an account whose agent became known.
    void renameOwner(orders::ShopId shop, const std::string& from, const std::string& to);

private:
    storage::Database& m_database;
    storage::Statement m_find;
    storage::Statement m_add;
    storage::Statement m_save;
};

/// The `tags` column and its like: a JSON array of texts.
[[nodiscard]] std::vector<std::string> textsFromJson(std::string_view json);
[[nodiscard]] std::string textsToJson(const std::vector<std::string>& texts);

}  // namespace core::conversations
