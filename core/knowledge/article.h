#pragma once

#include <map>

#include "core/knowledge/reply.h"

namespace core::knowledge {

using ArticleId = std::int64_t;

/// What an article is; each kind has its parts. Stored as a word.
enum class ArticleKind {
    /// R213, R216: a product card in five parts, with pros, cons and value.
    Product,
    /// R214, R215: a rule with the dates it holds.
    Rule,
    /// R218, R234: steps with pictures.
    Procedure,
    Script,
    Question,
};
inline constexpr int kArticleKinds = static_cast<int>(ArticleKind::Question) + 1;
[[nodiscard]] std::string_view toWord(ArticleKind kind);
[[nodiscard]] std::optional<ArticleKind> articleKindFromWord(std::string_view word);

/// A part of an article. Stored as a word.
enum class ArticlePart {
    /// 特性, 功能, 使用方法, 注意事项, 常见问题 of a product card.
    Features,
    Functions,
    Usage,
    Notices,
    Questions,
    /// 规格参数 and 售后服务 (R216).
    Specification,
    AfterSale,
    /// R040, R230.
    Pros,
    Cons,
    Value,
    /// The text of every other kind; of a question its answer.
    Text,
};
inline constexpr int kArticleParts = static_cast<int>(ArticlePart::Text) + 1;
[[nodiscard]] std::string_view toWord(ArticlePart part);
[[nodiscard]] std::optional<ArticlePart> articlePartFromWord(std::string_view word);
/// Which parts a kind has, in their order.
[[nodiscard]] std::vector<ArticlePart> partsOf(ArticleKind kind);

/// R231: the stage of the buyer's way. Stored as a word.
enum class Stage { PreSale, InSale, AfterSale };
[[nodiscard]] std::string_view toWord(Stage stage);
[[nodiscard]] std::optional<Stage> stageFromWord(std::string_view word);

/// R225: what everybody learns first, and what comes later. Stored as a word.
enum class Level { Core, Further };
[[nodiscard]] std::string_view toWord(Level level);
[[nodiscard]] std::optional<Level> levelFromWord(std::string_view word);

struct ProcedureStep {
    std::string text;
    /// A file; empty: none.
    std::string picture;
    bool operator==(const ProcedureStep&) const = default;
};

struct Article {
    ArticleId id = 0;
    ArticleKind kind = ArticleKind::Question;
    std::string title;
    std::map<ArticlePart, std::string> parts;
    std::vector<ProcedureStep> steps;
    /// Words it is also found and suggested by, separated by blanks.
    std::string keywords;
    std::optional<Stage> stage;
    /// R226: when a buyer would ask.
    std::string scenario;
    /// Platform or device; empty: all.
    std::string platform;
    Level level = Level::Core;
    /// R228: 高频 and 易错, set by a person.
    bool frequent = false;
    bool errorProne = false;
    std::string owner;
    std::optional<Seconds> reviewAt;
    /// A rule holds in [validFrom, validUntil).
    std::optional<Seconds> validFrom;
    std::optional<Seconds> validUntil;
    std::int64_t uses = 0;
    std::optional<Seconds> lastUsedAt;
    bool archived = false;
    std::string origin;
    std::int64_t version = 1;
    Seconds updatedAt{};
    std::string updatedBy;
    bool operator==(const Article&) const = default;
};

}  // namespace core::knowledge
