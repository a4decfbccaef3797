#include "core/knowledge/knowledge_repository.h"

#include "core/knowledge/knowledge_json.h"

namespace core::knowledge {
namespace {

namespace sql {
constexpr auto kArticles =
    "SELECT id, kind, title, parts, steps, keywords, stage, scenario, platform, level, frequent, "
    "error_prone, owner, review_at, valid_from, valid_until, uses, last_used_at, archived, origin, "
    "version, updated_at, updated_by FROM work_article WHERE ?1 IS NULL OR id = ?1 "
    "ORDER BY kind, title, id";
constexpr auto kSaveArticle =
    "INSERT INTO work_article (id, kind, title, parts, steps, keywords, stage, scenario, platform, "
    "level, frequent, error_prone, owner, review_at, valid_from, valid_until, archived, origin, "
    "version, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, "
    "?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21) ON CONFLICT (id) DO UPDATE SET "
    "kind = excluded.kind, title = excluded.title, parts = excluded.parts, "
    "steps = excluded.steps, keywords = excluded.keywords, stage = excluded.stage, "
    "scenario = excluded.scenario, platform = excluded.platform, level = excluded.level, "
    "frequent = excluded.frequent, error_prone = excluded.error_prone, owner = excluded.owner, "
    "review_at = excluded.review_at, valid_from = excluded.valid_from, "
    "valid_until = excluded.valid_until, archived = excluded.archived, "
    "version = excluded.version, updated_at = excluded.updated_at, "
    "updated_by = excluded.updated_by";
constexpr auto kProducts =
    "SELECT id, code, title, link, picture, price_fen, floor_fen, stock_note, pros, cons, needs, "
    "archived, origin, version, updated_at, updated_by FROM work_product "
    "WHERE ?1 IS NULL OR id = ?1 ORDER BY title, id";
constexpr auto kLinks =
    "SELECT linked_id FROM work_product_link WHERE product_id = ?1 ORDER BY linked_id";
constexpr auto kSaveProduct =
    "INSERT INTO work_product (id, code, title, link, picture, price_fen, floor_fen, stock_note, "
    "pros, cons, needs, archived, origin, version, updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, "
    "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16) ON CONFLICT (id) DO UPDATE SET "
    "code = excluded.code, title = excluded.title, link = excluded.link, "
    "picture = excluded.picture, price_fen = excluded.price_fen, floor_fen = excluded.floor_fen, "
    "stock_note = excluded.stock_note, pros = excluded.pros, cons = excluded.cons, "
    "needs = excluded.needs, archived = excluded.archived, version = excluded.version, "
    "updated_at = excluded.updated_at, updated_by = excluded.updated_by";
constexpr auto kClearLinks = "DELETE FROM work_product_link WHERE product_id = ?1";
constexpr auto kAddLink = "INSERT INTO work_product_link (product_id, linked_id) VALUES (?1, ?2)";
constexpr auto kPromotions =
    "SELECT id, title, text, valid_from, valid_until, archived, version, updated_at, updated_by "
    "FROM work_promotion WHERE ?1 IS NULL OR id = ?1 ORDER BY valid_until DESC, id";
constexpr auto kSavePromotion =
    "INSERT INTO work_promotion (id, title, text, valid_from, valid_until, archived, version, "
    "updated_at, updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) "
    "ON CONFLICT (id) DO UPDATE SET title = excluded.title, text = excluded.text, "
    "valid_from = excluded.valid_from, valid_until = excluded.valid_until, "
    "archived = excluded.archived, version = excluded.version, updated_at = excluded.updated_at, "
    "updated_by = excluded.updated_by";
constexpr auto kMacros =
    "SELECT id, title, deeds, position, uses, archived, version, updated_at, updated_by "
    "FROM work_macro WHERE ?1 IS NULL OR id = ?1 ORDER BY position, title, id";
constexpr auto kSaveMacro =
    "INSERT INTO work_macro (id, title, deeds, position, archived, version, updated_at, "
    "updated_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (id) DO UPDATE SET "
    "title = excluded.title, deeds = excluded.deeds, position = excluded.position, "
    "archived = excluded.archived, version = excluded.version, updated_at = excluded.updated_at, "
    "updated_by = excluded.updated_by";
constexpr auto kHasArticle = "SELECT 1 FROM work_article WHERE origin = ?1";
constexpr auto kHasProduct = "SELECT 1 FROM work_product WHERE origin = ?1";
constexpr auto kCountArticle =
    "UPDATE work_article SET uses = uses + 1, last_used_at = ?2 WHERE id = ?1";
constexpr auto kCountMacro = "UPDATE work_macro SET uses = uses + 1 WHERE id = ?1";
}  // namespace sql

using Id = std::optional<std::int64_t>;

/// 0 is a new row, which SQLite numbers.
Id idOf(std::int64_t id) {
    return id == 0 ? std::nullopt : Id(id);
}

std::optional<std::string> originOf(const std::string& origin) {
    return origin.empty() ? std::nullopt : std::optional(origin);
}

std::optional<Fen> fenIn(const storage::Statement& row, int column) {
    return row.isNull(column) ? std::nullopt : std::optional(row.fen(column));
}

std::vector<Article> readArticles(storage::Database& database, Id id) {
    std::vector<Article> articles;
    auto row = database.prepare(sql::kArticles);
    row.bindAll(id);
    while (row.step()) {
        articles.push_back({.id = row.integer(0),
                            .kind = articleKindFromWord(row.textView(1)).value(),
                            .title = row.text(2),
                            .parts = partsFromJson(row.text(3)),
                            .steps = stepsFromJson(row.text(4)),
                            .keywords = row.text(5),
                            .stage = stageFromWord(row.textView(6)),
                            .scenario = row.text(7),
                            .platform = row.text(8),
                            .level = levelFromWord(row.textView(9)).value(),
                            .frequent = row.integer(10) != 0,
                            .errorProne = row.integer(11) != 0,
                            .owner = row.text(12),
                            .reviewAt = row.optionalTime(13),
                            .validFrom = row.optionalTime(14),
                            .validUntil = row.optionalTime(15),
                            .uses = row.integer(16),
                            .lastUsedAt = row.optionalTime(17),
                            .archived = row.integer(18) != 0,
                            .origin = row.text(19),
                            .version = row.integer(20),
                            .updatedAt = row.time(21),
                            .updatedBy = row.text(22)});
    }
    return articles;
}

std::vector<Product> readProducts(storage::Database& database, Id id) {
    std::vector<Product> products;
    auto row = database.prepare(sql::kProducts);
    auto links = database.prepare(sql::kLinks);
    row.bindAll(id);
    while (row.step()) {
        auto& product = products.emplace_back(Product{.id = row.integer(0),
                                                      .code = row.text(1),
                                                      .title = row.text(2),
                                                      .link = row.text(3),
                                                      .picture = row.text(4),
                                                      .price = fenIn(row, 5),
                                                      .floor = fenIn(row, 6),
                                                      .stockNote = row.text(7),
                                                      .pros = row.text(8),
                                                      .cons = row.text(9),
                                                      .needs = row.text(10),
                                                      .linked = {},
                                                      .archived = row.integer(11) != 0,
                                                      .origin = row.text(12),
                                                      .version = row.integer(13),
                                                      .updatedAt = row.time(14),
                                                      .updatedBy = row.text(15)});
        links.bindAll(product.id);
        while (links.step()) {
            product.linked.push_back(links.integer(0));
        }
        links.reset();
    }
    return products;
}

std::vector<Promotion> readPromotions(storage::Database& database, Id id) {
    std::vector<Promotion> promotions;
    auto row = database.prepare(sql::kPromotions);
    row.bindAll(id);
    while (row.step()) {
        promotions.push_back({.id = row.integer(0),
                              .title = row.text(1),
                              .text = row.text(2),
                              .validFrom = row.time(3),
                              .validUntil = row.time(4),
                              .archived = row.integer(5) != 0,
                              .version = row.integer(6),
                              .updatedAt = row.time(7),
                              .updatedBy = row.text(8)});
    }
    return promotions;
}

std::vector<Macro> readMacros(storage::Database& database, Id id) {
    std::vector<Macro> macros;
    auto row = database.prepare(sql::kMacros);
    row.bindAll(id);
    while (row.step()) {
        Macro& macro = macros.emplace_back();
        macro.id = row.integer(0);
        macro.title = row.text(1);
        readDeeds(row.text(2), macro);
        macro.position = row.integer(3);
        macro.uses = row.integer(4);
        macro.archived = row.integer(5) != 0;
        macro.version = row.integer(6);
        macro.updatedAt = row.time(7);
        macro.updatedBy = row.text(8);
    }
    return macros;
}

template <class Record>
std::optional<Record> only(std::vector<Record> records) {
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

std::int64_t idAfter(storage::Database& database, std::int64_t id) {
    return id == 0 ? database.lastInsertId() : id;
}

}  // namespace

KnowledgeRepository::KnowledgeRepository(storage::Database& database) : m_database(database) {}

std::vector<Article> KnowledgeRepository::articles() {
    return readArticles(m_database, std::nullopt);
}

std::vector<Product> KnowledgeRepository::products() {
    return readProducts(m_database, std::nullopt);
}

std::vector<Promotion> KnowledgeRepository::promotions() {
    return readPromotions(m_database, std::nullopt);
}

std::vector<Macro> KnowledgeRepository::macros() {
    return readMacros(m_database, std::nullopt);
}

std::optional<Article> KnowledgeRepository::findArticle(ArticleId id) {
    return only(readArticles(m_database, id));
}

std::optional<Product> KnowledgeRepository::findProduct(ProductId id) {
    return only(readProducts(m_database, id));
}

std::optional<Promotion> KnowledgeRepository::findPromotion(PromotionId id) {
    return only(readPromotions(m_database, id));
}

std::optional<Macro> KnowledgeRepository::findMacro(MacroId id) {
    return only(readMacros(m_database, id));
}

std::int64_t KnowledgeRepository::save(const Article& article) {
    m_database.prepare(sql::kSaveArticle)
        .run(idOf(article.id), toWord(article.kind), article.title, toJson(article.parts),
             toJson(article.steps), article.keywords,
             article.stage ? toWord(*article.stage) : std::string_view(), article.scenario,
             article.platform, toWord(article.level), article.frequent, article.errorProne,
             article.owner, article.reviewAt, article.validFrom, article.validUntil,
             article.archived, originOf(article.origin), article.version, article.updatedAt,
             article.updatedBy);
    return idAfter(m_database, article.id);
}

std::int64_t KnowledgeRepository::save(const Product& product) {
    m_database.prepare(sql::kSaveProduct)
        .run(idOf(product.id), product.code, product.title, product.link, product.picture,
             product.price, product.floor, product.stockNote, product.pros, product.cons,
             product.needs, product.archived, originOf(product.origin), product.version,
             product.updatedAt, product.updatedBy);
    const auto id = idAfter(m_database, product.id);
    m_database.prepare(sql::kClearLinks).run(id);
    auto add = m_database.prepare(sql::kAddLink);
    for (const auto linked : product.linked) {
        add.run(id, linked);
    }
    return id;
}

std::int64_t KnowledgeRepository::save(const Promotion& promotion) {
    m_database.prepare(sql::kSavePromotion)
        .run(idOf(promotion.id), promotion.title, promotion.text, promotion.validFrom,
             promotion.validUntil, promotion.archived, promotion.version, promotion.updatedAt,
             promotion.updatedBy);
    return idAfter(m_database, promotion.id);
}

std::int64_t KnowledgeRepository::save(const Macro& macro) {
    m_database.prepare(sql::kSaveMacro)
        .run(idOf(macro.id), macro.title, toJson(macro), macro.position, macro.archived,
             macro.version, macro.updatedAt, macro.updatedBy);
    return idAfter(m_database, macro.id);
}

bool KnowledgeRepository::hasArticleOf(const std::string& origin) {
    auto row = m_database.prepare(sql::kHasArticle);
    row.bindAll(origin);
    return row.step();
}

bool KnowledgeRepository::hasProductOf(const std::string& origin) {
    auto row = m_database.prepare(sql::kHasProduct);
    row.bindAll(origin);
    return row.step();
}

void KnowledgeRepository::countArticleUse(ArticleId id, Seconds at) {
    m_database.prepare(sql::kCountArticle).run(id, at);
}

void KnowledgeRepository::countMacroUse(MacroId id) {
    m_database.prepare(sql::kCountMacro).run(id);
}

}  // namespace core::knowledge
