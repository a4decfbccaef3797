#include "core/knowledge/knowledge_policy.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"
#include "core/base/word_table.h"

namespace core::knowledge {
namespace {

constexpr WordTable<Objection, kObjections> kObjectionWords{{{Objection::Need, "need"},
                                                             {Objection::Means, "means"},
                                                             {Objection::Authority, "authority"},
                                                             {Objection::Product, "product"},
                                                             {Objection::Price, "price"},
                                                             {Objection::Time, "time"},
                                                             {Objection::Service, "service"},
                                                             {Objection::Policy, "policy"}}};

constexpr WordTable<ArticleKind, kArticleKinds> kKindWords{{{ArticleKind::Product, "product"},
                                                            {ArticleKind::Rule, "rule"},
                                                            {ArticleKind::Procedure, "procedure"},
                                                            {ArticleKind::Script, "script"},
                                                            {ArticleKind::Question, "question"}}};

constexpr WordTable<ArticlePart, kArticleParts> kPartWords{
    {{ArticlePart::Features, "features"},
     {ArticlePart::Functions, "functions"},
     {ArticlePart::Usage, "usage"},
     {ArticlePart::Notices, "notices"},
     {ArticlePart::Questions, "questions"},
     {ArticlePart::Specification, "specification"},
     {ArticlePart::AfterSale, "after_sale"},
     {ArticlePart::Pros, "pros"},
     {ArticlePart::Cons, "cons"},
     {ArticlePart::Value, "value"},
     {ArticlePart::Text, "text"}}};

constexpr WordTable<Stage, 3> kStageWords{
    {{Stage::PreSale, "pre_sale"}, {Stage::InSale, "in_sale"}, {Stage::AfterSale, "after_sale"}}};

constexpr WordTable<Level, 2> kLevelWords{{{Level::Core, "core"}, {Level::Further, "further"}}};

void clean(std::string& text) {
    text = withoutControls(trimmed(text));
}

/// A line end in a title would break lists.
void cleanLine(std::string& text) {
    clean(text);
    std::ranges::replace(text, '\n', ' ');
}

std::string cleanedFolder(std::string_view folder) {
    std::string clean;
    while (!folder.empty()) {
        const auto end = folder.find('/');
        std::string part(folder.substr(0, end));
        cleanLine(part);
        if (!part.empty()) {
            clean += clean.empty() ? part : '/' + part;
        }
        folder.remove_prefix(end == std::string_view::npos ? folder.size() : end + 1);
    }
    return clean;
}

using Fault = std::optional<KnowledgeError>;

Fault faultOfTitle(std::string_view title) {
    if (title.empty()) {
        return KnowledgeError::TitleMissing;
    }
    return characterCount(title) > kLongestTitle ? Fault(KnowledgeError::TooLong) : std::nullopt;
}

Fault faultOfLengths(std::initializer_list<std::string_view> texts) {
    const bool isLong = std::ranges::any_of(
        texts, [](std::string_view text) { return characterCount(text) > kLongestText; });
    return isLong ? Fault(KnowledgeError::TooLong) : std::nullopt;
}

Validity validity(const std::optional<Seconds>& from, const std::optional<Seconds>& until,
                  Seconds now) {
    if (from && now < *from) {
        return Validity::NotYet;
    }
    return until && now >= *until ? Validity::Expired : Validity::Valid;
}

void addPart(std::string& text, std::string_view part) {
    if (!part.empty()) {
        text += text.empty() ? "" : "\n";
        text += part;
    }
}

}  // namespace

std::string_view toWord(Objection objection) {
    return wordOf(kObjectionWords, objection);
}

std::optional<Objection> objectionFromWord(std::string_view word) {
    return valueOf(kObjectionWords, word);
}

std::string_view toWord(ArticleKind kind) {
    return wordOf(kKindWords, kind);
}

std::optional<ArticleKind> articleKindFromWord(std::string_view word) {
    return valueOf(kKindWords, word);
}

std::string_view toWord(ArticlePart part) {
    return wordOf(kPartWords, part);
}

std::optional<ArticlePart> articlePartFromWord(std::string_view word) {
    return valueOf(kPartWords, word);
}

std::string_view toWord(Stage stage) {
    return wordOf(kStageWords, stage);
}

std::optional<Stage> stageFromWord(std::string_view word) {
    return valueOf(kStageWords, word);
}

std::string_view toWord(Level level) {
    return wordOf(kLevelWords, level);
}

std::optional<Level> levelFromWord(std::string_view word) {
    return valueOf(kLevelWords, word);
}

std::vector<ArticlePart> partsOf(ArticleKind kind) {
    using enum ArticlePart;
    switch (kind) {
        case ArticleKind::Product:
            return {Features,      Functions, Usage, Notices, Questions,
                    Specification, AfterSale, Pros,  Cons,    Value};
        case ArticleKind::Rule:
        case ArticleKind::Procedure:
        case ArticleKind::Script:
        case ArticleKind::Question:
            return {Text};
    }
    return {};
}

Reply cleaned(Reply reply) {
    reply.folder = cleanedFolder(reply.folder);
    cleanLine(reply.code);
    cleanLine(reply.title);
    clean(reply.body);
    std::erase_if(reply.attachments, [](const auto& file) { return trimmed(file).empty(); });
    return reply;
}

Article cleaned(Article article) {
    cleanLine(article.title);
    cleanLine(article.keywords);
    cleanLine(article.scenario);
    cleanLine(article.platform);
    cleanLine(article.owner);
    for (auto& [part, text] : article.parts) {
        clean(text);
    }
    std::erase_if(article.parts, [](const auto& part) { return part.second.empty(); });
    for (auto& step : article.steps) {
        clean(step.text);
    }
    std::erase_if(article.steps,
                  [](const auto& step) { return step.text.empty() && step.picture.empty(); });
    return article;
}

Product cleaned(Product product) {
    for (auto* line :
         {&product.code, &product.title, &product.link, &product.stockNote, &product.needs}) {
        cleanLine(*line);
    }
    clean(product.pros);
    clean(product.cons);
    std::ranges::sort(product.linked);
    const auto again = std::ranges::unique(product.linked);
    product.linked.erase(again.begin(), again.end());
    std::erase(product.linked, product.id);
    return product;
}

Promotion cleaned(Promotion promotion) {
    cleanLine(promotion.title);
    clean(promotion.text);
    return promotion;
}

Macro cleaned(Macro macro) {
    cleanLine(macro.title);
    clean(macro.reply);
    clean(macro.summary);
    cleanLine(macro.promise);
    for (auto& tag : macro.tags) {
        cleanLine(tag);
    }
    std::erase_if(macro.tags, [](const auto& tag) { return tag.empty(); });
    return macro;
}

Fault faultOf(const Reply& reply) {
    if (const auto fault = faultOfTitle(reply.title)) {
        return fault;
    }
    if (reply.body.empty()) {
        return KnowledgeError::TextMissing;
    }
    if (characterCount(reply.folder) > kLongestTitle ||
        characterCount(reply.code) > kLongestTitle) {
        return KnowledgeError::TooLong;
    }
    return faultOfLengths({reply.body});
}

Fault faultOf(const Article& article) {
    if (const auto fault = faultOfTitle(article.title)) {
        return fault;
    }
    if (article.parts.empty() && article.steps.empty()) {
        return KnowledgeError::TextMissing;
    }
    if (article.validFrom && article.validUntil && *article.validUntil <= *article.validFrom) {
        return KnowledgeError::DatesReversed;
    }
    const bool isLong = std::ranges::any_of(
        article.parts, [](const auto& part) { return characterCount(part.second) > kLongestText; });
    return isLong ? Fault(KnowledgeError::TooLong) : std::nullopt;
}

Fault faultOf(const Product& product) {
    if (const auto fault = faultOfTitle(product.title)) {
        return fault;
    }
    const bool isNegative =
        (product.price && product.price->value < 0) || (product.floor && product.floor->value < 0);
    if (isNegative || (product.price && product.floor && *product.floor > *product.price)) {
        return KnowledgeError::PriceOutOfRange;
    }
    return faultOfLengths({product.pros, product.cons, product.link, product.stockNote});
}

Fault faultOf(const Promotion& promotion) {
    if (const auto fault = faultOfTitle(promotion.title)) {
        return fault;
    }
    if (promotion.text.empty()) {
        return KnowledgeError::TextMissing;
    }
    if (promotion.validUntil <= promotion.validFrom) {
        return KnowledgeError::DatesReversed;
    }
    return faultOfLengths({promotion.text});
}

Fault faultOf(const Macro& macro) {
    if (const auto fault = faultOfTitle(macro.title)) {
        return fault;
    }
    const bool promises = macro.promiseDue.count() > 0;
    const bool doesNothing = macro.reply.empty() && macro.tags.empty() && !macro.questionType &&
                             !macro.problemType && !macro.snoozeFor && !macro.closes() && !promises;
    if (doesNothing) {
        return KnowledgeError::NothingToDo;
    }
    if (promises && macro.promise.empty()) {
        return KnowledgeError::TextMissing;
    }
    return faultOfLengths({macro.reply, macro.summary, macro.promise});
}

bool mayUse(const Reply& reply, const std::string& agent) {
    return reply.owner.empty() || reply.owner == agent;
}

bool isForTraits(const std::string& trait, const std::vector<std::string>& traits) {
    return !trait.empty() && std::ranges::find(traits, trait) != traits.end();
}

Validity validityOf(const Promotion& promotion, Seconds now) {
    return validity(promotion.validFrom, promotion.validUntil, now);
}

Validity validityOf(const Article& article, Seconds now) {
    return validity(article.validFrom, article.validUntil, now);
}

bool isFrequent(const Article& article) {
    return article.frequent || article.uses >= kFrequentFromUses;
}

bool isReviewOverdue(const Article& article, Seconds now) {
    return !article.archived && article.reviewAt && *article.reviewAt <= now;
}

Result<std::string, KnowledgeError> insertable(const Promotion& promotion, Seconds now) {
    if (promotion.archived || validityOf(promotion, now) != Validity::Valid) {
        return Unexpected{KnowledgeError::NotValidNow};
    }
    return promotion.text;
}

Result<std::string, KnowledgeError> insertable(const Article& article, Seconds now) {
    if (article.archived || validityOf(article, now) != Validity::Valid) {
        return Unexpected{KnowledgeError::NotValidNow};
    }
    std::string text;
    for (const auto part : partsOf(article.kind)) {
        // What a shop says of its product's faults is for the agent to choose the words of.
        if (const auto found = article.parts.find(part);
            found != article.parts.end() && part != ArticlePart::Cons) {
            addPart(text, found->second);
        }
    }
    for (std::size_t at = 0; at < article.steps.size(); ++at) {
        addPart(text, std::to_string(at + 1) + ". " + article.steps[at].text);
    }
    return text;
}

std::string insertable(const Product& product) {
    std::string text = product.title;
    if (product.price) {
        text += " ¥" + toYuanText(*product.price);
    }
    addPart(text, product.pros);
    addPart(text, product.stockNote);
    addPart(text, product.link);
    return text;
}

}  // namespace core::knowledge
