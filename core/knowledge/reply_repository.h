#pragma once

#include "core/knowledge/reply.h"
#include "core/storage/database.h"

namespace core::knowledge {

/// Quick replies and favourites as the acts write them.
class ReplyRepository final {
public:
    explicit ReplyRepository(storage::Database& database);

    /// In the order of the tree.
    [[nodiscard]] std::vector<Reply> all();
    [[nodiscard]] std::optional<Reply> find(ReplyId id);
    /// One of the same folder, title and body.
    [[nodiscard]] bool hasSame(const Reply& reply);
    [[nodiscard]] bool hasOrigin(const std::string& origin);
    /// At the end of its folder; gives the id.
    [[nodiscard]] ReplyId add(const Reply& reply);
    void update(const Reply& reply);
    void countUse(ReplyId id, Seconds at);
    /// Replies of that folder and below it get a new path; how many.
    std::int64_t moveFolder(const std::string& from, const std::string& to);

    [[nodiscard]] std::vector<std::pair<int, ReplyId>> favourites(const std::string& agent);
    void setFavourite(const std::string& agent, int slot, std::optional<ReplyId> reply);

private:
    storage::Database& m_database;
};

}  // namespace core::knowledge
