#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/conversations/message.h"
#include "core/storage/database.h"

namespace core::importing {

/// What a transcript import asks of the conversations beside receiving messages.
class TranscriptRepository final {
public:
    explicit TranscriptRepository(storage::Database& database) : m_database(database) {}

    /// Accounts of the shop that are a robot or a service assistant.
    [[nodiscard]] std::map<std::string, conversations::Side> machines(orders::ShopId shop);
    struct Standing {
        /// The buyer spoke last; what machines said does not count.
        bool isUnanswered = false;
        bool isUntimed = false;
    };
    [[nodiscard]] Standing standingOf(conversations::ConversationId conversation);

private:
    storage::Database& m_database;
    std::optional<storage::Statement> m_standing;
};

}  // namespace core::importing
