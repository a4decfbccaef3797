#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/conversations/inbox_sight.h"
#include "core/conversations/message.h"
#include "core/jobs/job_queue.h"
#include "core/search/text_query.h"

namespace core::storage {
class Database;
}

namespace core::search {

/// Which messages and notes a search looks at; what is empty does not matter.
struct MessageSearchFilter {
    std::optional<orders::ShopId> shop;
    /// Who wrote it or answered for the conversation when it came.
    std::string agent;
    /// Nothing: notes too.
    std::optional<conversations::Side> side;
    /// [from, to)
    std::optional<Moment> from;
    std::optional<Moment> to;
    /// Of the conversation.
    std::string tag;
    /// The whole number of an order that the conversation is linked to.
    std::string orderNumber;
    /// Whose conversations.
    conversations::InboxSight sight = {};
    bool operator==(const MessageSearchFilter&) const = default;
};

struct MessageHit {
    conversations::ConversationId conversation = 0;
    /// 0: a note of the conversation.
    conversations::MessageId message = 0;
    orders::ShopId shop = 0;
    std::string channel;
    std::string buyer;
    /// Nothing: a note.
    std::optional<conversations::Side> side;
    std::string sender;
    std::optional<Moment> at;
    std::string text;
    /// Where in the text it was found.
    std::vector<TextRange> hits;
};

/// Finds what was said in messages and notes: exact substrings from one character on; width, case
/// and traditional or simplified form do not matter. The index trails: what it does not hold yet is
/// read instead.
class MessageSearch final {
public:
    explicit MessageSearch(storage::Database& database);

    /// The newest hits, newest first, at most `limit`. Without a text nothing.
    [[nodiscard]] std::vector<MessageHit> find(std::string_view text,
                                               const MessageSearchFilter& filter, std::size_t limit,
                                               std::stop_token stop = {});
    /// Brings the index up to date; needs a read-write connection. Lets waiting acts through the
    /// gate.
    static void catchUp(storage::Database& database, jobs::JobContext& job);

private:
    storage::Database& m_database;
};

}  // namespace core::search
