#include "core/knowledge/knowledge_service.h"

#include <nlohmann/json.hpp>

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "core/knowledge/knowledge_policy.h"
#include "core/knowledge/knowledge_repository.h"
#include "core/storage/transaction.h"

namespace core::knowledge {
namespace {

using Json = nlohmann::json;

void note(storage::Database& database, const agents::Actor& actor, Seconds at,
          std::string subjectKind, std::int64_t subject, std::string action, const Json& after) {
    events::append(database, {.at = at,
                              .actor = actor.name,
                              .subjectKind = std::move(subjectKind),
                              .subject = std::to_string(subject),
                              .action = std::move(action),
                              .after = after.dump()});
}

/// Articles, products, promotions and macros are everybody's.
bool mayEdit(const agents::Actor& actor) {
    return agents::mayAct(actor, agents::Right::EditSharedReplies);
}

// What the acts on the four kinds have in common is told apart by these.
const char* nameOf(const Article&) {
    return "article";
}
const char* nameOf(const Product&) {
    return "product";
}
const char* nameOf(const Promotion&) {
    return "promotion";
}
const char* nameOf(const Macro&) {
    return "macro";
}
std::optional<Article> stored(KnowledgeRepository& repository, const Article& record) {
    return repository.findArticle(record.id);
}
std::optional<Product> stored(KnowledgeRepository& repository, const Product& record) {
    return repository.findProduct(record.id);
}
std::optional<Promotion> stored(KnowledgeRepository& repository, const Promotion& record) {
    return repository.findPromotion(record.id);
}
std::optional<Macro> stored(KnowledgeRepository& repository, const Macro& record) {
    return repository.findMacro(record.id);
}

template <class Record>
Result<Record, KnowledgeError> saveIn(storage::Database& database, const Record& given,
                                      const agents::Actor& actor, Seconds now) {
    if (!mayEdit(actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    Record record = cleaned(given);
    if (const auto fault = faultOf(record)) {
        return Unexpected{*fault};
    }
    storage::Transaction transaction(database);
    KnowledgeRepository repository(database);
    if (record.id != 0) {
        const auto before = stored(repository, record);
        if (!before) {
            return Unexpected{KnowledgeError::NotFound};
        }
        if (before->version != record.version) {
            return Unexpected{KnowledgeError::ChangedSinceRead};
        }
        record.updatedAt = before->updatedAt;
        record.updatedBy = before->updatedBy;
        if constexpr (requires { record.uses; }) {
            record.uses = before->uses;
        }
        if constexpr (requires { record.lastUsedAt; }) {
            record.lastUsedAt = before->lastUsedAt;
        }
        if (record == *before) {
            return Unexpected{KnowledgeError::NothingChanged};
        }
        ++record.version;
    }
    record.updatedAt = now;
    record.updatedBy = actor.name;
    const bool isNew = record.id == 0;
    record.id = repository.save(record);
    note(database, actor, now, nameOf(record), record.id, isNew ? "add" : "edit",
         {{"version", record.version}});
    transaction.commit();
    return record;
}

template <class Record>
Result<void, KnowledgeError> archiveIn(storage::Database& database, Record record, bool archived,
                                       const agents::Actor& actor, Seconds now) {
    if (!mayEdit(actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    storage::Transaction transaction(database);
    KnowledgeRepository repository(database);
    auto found = stored(repository, record);
    if (!found) {
        return Unexpected{KnowledgeError::NotFound};
    }
    if (found->archived == archived) {
        return Unexpected{KnowledgeError::NothingChanged};
    }
    found->archived = archived;
    ++found->version;
    found->updatedAt = now;
    found->updatedBy = actor.name;
    (void)repository.save(*found);
    note(database, actor, now, nameOf(record), found->id, archived ? "archive" : "restore",
         {{"version", found->version}});
    transaction.commit();
    return {};
}

}  // namespace

KnowledgeService::KnowledgeService(storage::Database& database, Clock clock)
    : m_database(database), m_clock(std::move(clock)) {}

KnowledgeService::Outcome<Article> KnowledgeService::save(const Article& article,
                                                          const agents::Actor& actor) {
    auto outcome = saveIn(m_database, article, actor, m_clock());
    if (outcome) {
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

KnowledgeService::Outcome<Product> KnowledgeService::save(const Product& product,
                                                          const agents::Actor& actor) {
    auto outcome = saveIn(m_database, product, actor, m_clock());
    if (outcome) {
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

KnowledgeService::Outcome<Promotion> KnowledgeService::save(const Promotion& promotion,
                                                            const agents::Actor& actor) {
    auto outcome = saveIn(m_database, promotion, actor, m_clock());
    if (outcome) {
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

KnowledgeService::Outcome<Macro> KnowledgeService::save(const Macro& macro,
                                                        const agents::Actor& actor) {
    auto outcome = saveIn(m_database, macro, actor, m_clock());
    if (outcome) {
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

KnowledgeService::Outcome<void> KnowledgeService::setArchived(KnowledgeKind kind, std::int64_t id,
                                                              bool archived,
                                                              const agents::Actor& actor) {
    const auto archive = [&](auto record) {
        record.id = id;
        return archiveIn(m_database, std::move(record), archived, actor, m_clock());
    };
    const auto outcome = [&] {
        switch (kind) {
            case KnowledgeKind::Article:
                return archive(Article{});
            case KnowledgeKind::Product:
                return archive(Product{});
            case KnowledgeKind::Promotion:
                return archive(Promotion{});
            case KnowledgeKind::Macro:
                break;
        }
        return archive(Macro{});
    }();
    if (outcome) {
        storage::emitAfterCommit(m_database, changed);
    }
    return outcome;
}

KnowledgeService::Outcome<void> KnowledgeService::countArticleUse(ArticleId id,
                                                                  const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    KnowledgeRepository repository(m_database);
    const auto article = repository.findArticle(id);
    if (!article) {
        return Unexpected{KnowledgeError::NotFound};
    }
    const Seconds now = m_clock();
    repository.countArticleUse(id, now);
    note(m_database, actor, now, "article", id, "use", {{"uses", article->uses + 1}});
    transaction.commit();
    storage::emitAfterCommit(m_database, articleUsed, id);
    return {};
}

KnowledgeService::Outcome<void> KnowledgeService::countMacroUse(MacroId id,
                                                                const agents::Actor& actor) {
    storage::Transaction transaction(m_database);
    KnowledgeRepository repository(m_database);
    const auto macro = repository.findMacro(id);
    if (!macro) {
        return Unexpected{KnowledgeError::NotFound};
    }
    repository.countMacroUse(id);
    note(m_database, actor, m_clock(), "macro", id, "use", {{"uses", macro->uses + 1}});
    storage::emitAfterCommit(m_database, macroUsed, id);
    transaction.commit();
    return {};
}

KnowledgeService::Outcome<Article> KnowledgeService::confirmReview(ArticleId id, Seconds next,
                                                                   const agents::Actor& actor) {
    if (!mayEdit(actor)) {
        return Unexpected{KnowledgeError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    KnowledgeRepository repository(m_database);
    auto article = repository.findArticle(id);
    if (!article) {
        return Unexpected{KnowledgeError::NotFound};
    }
    const Seconds now = m_clock();
    if (next <= now) {
        return Unexpected{KnowledgeError::DatesReversed};
    }
    article->reviewAt = next;
    ++article->version;
    article->updatedAt = now;
    article->updatedBy = actor.name;
    (void)repository.save(*article);
    note(m_database, actor, now, "article", id, "confirm_review", {{"version", article->version}});
    transaction.commit();
    storage::emitAfterCommit(m_database, changed);
    return *article;
}

std::int64_t KnowledgeService::addAll(const std::vector<Article>& articles,
                                      const std::vector<Product>& products,
                                      const agents::Actor& actor) {
    if (!mayEdit(actor)) {
        return 0;
    }
    storage::Transaction transaction(m_database);
    KnowledgeRepository repository(m_database);
    const Seconds now = m_clock();
    std::int64_t added = 0;
    const auto add = [&](auto record, bool isKnown) {
        record = cleaned(std::move(record));
        if (isKnown || faultOf(record)) {
            return;
        }
        record.id = 0;
        record.updatedAt = now;
        record.updatedBy = actor.name;
        (void)repository.save(record);
        ++added;
    };
    for (const auto& article : articles) {
        add(article, repository.hasArticleOf(article.origin));
    }
    for (const auto& product : products) {
        add(product, repository.hasProductOf(product.origin));
    }
    if (added > 0) {
        note(m_database, actor, now, "article", 0, "import", {{"added", added}});
        transaction.commit();
        storage::emitAfterCommit(m_database, changed);
    }
    return added;
}

}  // namespace core::knowledge
