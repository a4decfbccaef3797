#pragma once

#include "core/agents/actor.h"
#include "core/base/result.h"
#include "core/base/signal.h"
#include "core/knowledge/article.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"

namespace core::storage {
class Database;
}

namespace core::knowledge {

/// What can be put away and back.
enum class KnowledgeKind { Article, Product, Promotion, Macro };

/// Changes articles, products, promotions and macros: one transaction with one event each (subject by the kind; ids and
/// versions, no text). A new record has the id 0; another must have the stored version. Lives on the writer thread.
class KnowledgeService final {
public:
    template <class T>
    using Outcome = Result<T, KnowledgeError>;

    KnowledgeService(storage::Database& database, Clock clock);

    Outcome<Article> save(const Article& article, const agents::Actor& actor);
    Outcome<Product> save(const Product& product, const agents::Actor& actor);
    Outcome<Promotion> save(const Promotion& promotion, const agents::Actor& actor);
    Outcome<Macro> save(const Macro& macro, const agents::Actor& actor);
    Outcome<void> setArchived(KnowledgeKind kind, std::int64_t id, bool archived,
                              const agents::Actor& actor);
    /// An article was put into a composer.
    Outcome<void> countArticleUse(ArticleId id, const agents::Actor& actor);
    /// A macro was run.
    Outcome<void> countMacroUse(MacroId id, const agents::Actor& actor);
    /// R227: read and found right; to be looked at again at `next`.
    Outcome<Article> confirmReview(ArticleId id, Seconds next, const agents::Actor& actor);
    /// The starter set; what is there already is skipped. How many came.
    std::int64_t addAll(const std::vector<Article>& articles, const std::vector<Product>& products,
                        const agents::Actor& actor);

    /// After the commit, on the writer thread; a use is told by `articleUsed` or `macroUsed` alone.
    Signal<> changed;
    Signal<ArticleId> articleUsed;
    Signal<MacroId> macroUsed;

private:
    storage::Database& m_database;
    Clock m_clock;
};

}  // namespace core::knowledge
