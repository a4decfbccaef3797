#pragma once

#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"
#include "core/storage/database.h"

namespace core::knowledge {

/// Articles, products, promotions and macros as the acts write them. `save` adds where the id is 0 and gives the id.
class KnowledgeRepository final {
public:
    explicit KnowledgeRepository(storage::Database& database);

    [[nodiscard]] std::vector<Article> articles();
    [[nodiscard]] std::vector<Product> products();
    [[nodiscard]] std::vector<Promotion> promotions();
    [[nodiscard]] std::vector<Macro> macros();
    [[nodiscard]] std::optional<Article> findArticle(ArticleId id);
    [[nodiscard]] std::optional<Product> findProduct(ProductId id);
    [[nodiscard]] std::optional<Promotion> findPromotion(PromotionId id);
    [[nodiscard]] std::optional<Macro> findMacro(MacroId id);
    [[nodiscard]] std::int64_t save(const Article& article);
    [[nodiscard]] std::int64_t save(const Product& product);
    [[nodiscard]] std::int64_t save(const Promotion& promotion);
    [[nodiscard]] std::int64_t save(const Macro& macro);
    [[nodiscard]] bool hasArticleOf(const std::string& origin);
    [[nodiscard]] bool hasProductOf(const std::string& origin);
    void countArticleUse(ArticleId id, Seconds at);
    void countMacroUse(MacroId id);

private:
    storage::Database& m_database;
};

}  // namespace core::knowledge
