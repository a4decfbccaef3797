#pragma once

#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"

namespace core::storage {
class Database;
}

namespace core::knowledge {

/// Reads knowledge for the screen; archived records come too.
class KnowledgeReader final {
public:
    explicit KnowledgeReader(storage::Database& database);

    /// Everybody's and the agent's own, in the order of the tree.
    [[nodiscard]] std::vector<Reply> replies(const std::string& agent);
    [[nodiscard]] std::optional<Reply> reply(ReplyId id);
    /// Slot 1–9 and reply.
    [[nodiscard]] std::vector<std::pair<int, ReplyId>> favourites(const std::string& agent);
    [[nodiscard]] std::vector<Article> articles();
    [[nodiscard]] std::vector<Product> products();
    [[nodiscard]] std::vector<Promotion> promotions();
    [[nodiscard]] std::vector<Macro> macros();

private:
    storage::Database& m_database;
};

}  // namespace core::knowledge
