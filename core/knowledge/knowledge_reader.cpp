#include "core/knowledge/knowledge_reader.h"

#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_repository.h"
#include "core/knowledge/reply_repository.h"

namespace core::knowledge {

KnowledgeReader::KnowledgeReader(storage::Database& database) : m_database(database) {}

std::vector<Reply> KnowledgeReader::replies(const std::string& agent) {
    auto replies = ReplyRepository(m_database).all();
    std::erase_if(replies, [&](const Reply& reply) { return !mayUse(reply, agent); });
    return replies;
}

std::optional<Reply> KnowledgeReader::reply(ReplyId id) {
    return ReplyRepository(m_database).find(id);
}

std::vector<std::pair<int, ReplyId>> KnowledgeReader::favourites(const std::string& agent) {
    return ReplyRepository(m_database).favourites(agent);
}

std::vector<Article> KnowledgeReader::articles() {
    return KnowledgeRepository(m_database).articles();
}

std::vector<Product> KnowledgeReader::products() {
    return KnowledgeRepository(m_database).products();
}

std::vector<Promotion> KnowledgeReader::promotions() {
    return KnowledgeRepository(m_database).promotions();
}

std::vector<Macro> KnowledgeReader::macros() {
    return KnowledgeRepository(m_database).macros();
}

}  // namespace core::knowledge
