#include "ui/knowledge/knowledge_store.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/jobs/job_queue.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_service.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/knowledge/knowledge_text.h"

namespace ui::knowledge {

using namespace core::knowledge;
using common::toScreen;
using theme::Tone;

namespace {

/// More hits than this nobody reads.
constexpr std::size_t kMostHits = 200;
constexpr std::size_t kMostSuggestions = 5;

template <class Record>
const Record* findIn(const std::vector<Record>& records, std::int64_t id) {
    const auto found = std::ranges::find(records, id, &Record::id);
    return found == records.end() ? nullptr : &*found;
}

void addValidity(common::Chips& chips, Validity validity) {
    if (validity != Validity::Valid) {
        chips.append({KnowledgeText::of(validity),
                      validity == Validity::Expired ? Tone::Danger : Tone::Warning});
    }
}

KnowledgeEntry entryOf(const Reply& reply) {
    KnowledgeEntry entry{.id = reply.id,
                         .folder = toScreen(reply.folder),
                         .title = toScreen(reply.title),
                         .body = toScreen(reply.body),
                         .uses = reply.uses,
                         .isArchived = reply.archived,
                         .step = reply.step,
                         .objection = reply.objection,
                         .trait = reply.trait};
    if (const QString trait = KnowledgeText::trait(reply.trait); !trait.isEmpty()) {
        entry.chips.append({trait, Tone::Neutral});
    }
    if (!reply.owner.empty()) {
        entry.chips.append({KnowledgeStore::tr("Own"), Tone::Info});
    }
    return entry;
}

KnowledgeEntry entryOf(const Article& article, core::Seconds now) {
    QStringList body;
    for (const auto part : partsOf(article.kind)) {
        if (const auto found = article.parts.find(part); found != article.parts.end()) {
            body.append(part == ArticlePart::Text
                            ? toScreen(found->second)
                            : KnowledgeText::of(part) + u'\n' + toScreen(found->second));
        }
    }
    int number = 0;
    for (const auto& step : article.steps) {
        body.append(QStringLiteral("%1. %2").arg(++number).arg(toScreen(step.text)));
    }
    KnowledgeEntry entry{.id = article.id,
                         .folder = KnowledgeText::of(article.kind),
                         .title = toScreen(article.title),
                         .body = body.join(u'\n'),
                         .uses = article.uses,
                         .isArchived = article.archived,
                         .isOverdue = isReviewOverdue(article, now),
                         .stage = article.stage};
    if (isFrequent(article)) {
        //: 高频: asked often
        entry.chips.append({KnowledgeStore::tr("Frequent"), Tone::Info});
    }
    if (article.errorProne) {
        //: 易错: easily got wrong
        entry.chips.append({KnowledgeStore::tr("Error-prone"), Tone::Warning});
    }
    addValidity(entry.chips, validityOf(article, now));
    if (entry.isOverdue) {
        entry.chips.append({KnowledgeStore::tr("Review overdue"), Tone::Danger});
    }
    return entry;
}

KnowledgeEntry entryOf(const Product& product, const std::vector<Product>& all) {
    QStringList hint;
    if (product.floor) {
        hint.append(KnowledgeStore::tr("Never below %1").arg(common::Format::money(product.floor)));
    }
    if (!product.cons.empty()) {
        hint.append(KnowledgeStore::tr("Be honest about: %1").arg(toScreen(product.cons)));
    }
    QStringList linked;
    for (const auto id : product.linked) {
        if (const auto* other = findIn(all, id); other != nullptr && !other->archived) {
            linked.append(toScreen(other->title));
        }
    }
    if (!linked.isEmpty()) {
        hint.append(KnowledgeStore::tr("Goes along with: %1").arg(linked.join(QStringLiteral(", "))));
    }
    return {.id = product.id,
            .title = toScreen(product.title),
            .body = toScreen(insertable(product)),
            .isArchived = product.archived,
            .hint = hint.join(u'\n')};
}

KnowledgeEntry entryOf(const Promotion& promotion, core::Seconds now) {
    KnowledgeEntry entry{.id = promotion.id,
                         .title = toScreen(promotion.title),
                         .body = toScreen(promotion.text),
                         .isArchived = promotion.archived};
    addValidity(entry.chips, validityOf(promotion, now));
    return entry;
}

KnowledgeEntry entryOf(const Macro& macro) {
    return {.id = macro.id,
            .title = toScreen(macro.title),
            .body = KnowledgeText::deeds(macro),
            .uses = macro.uses,
            .isArchived = macro.archived};
}

}  // namespace

KnowledgeStore::KnowledgeStore(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    m_subscriptions.push_back(
        common::onScreen(environment.replies.changed, this, [this] { load(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.knowledgeService.changed, this, [this] { load(); }));
    m_subscriptions.push_back(common::onScreen(
        environment.replies.used, this, [this](ReplyId id) { noteUse(Source::Replies, id); }));
    m_subscriptions.push_back(
        common::onScreen(environment.knowledgeService.articleUsed, this,
                         [this](ArticleId id) { noteUse(Source::Articles, id); }));
    m_subscriptions.push_back(
        common::onScreen(environment.knowledgeService.macroUsed, this,
                         [this](MacroId id) { noteUse(Source::Macros, id); }));
}

void KnowledgeStore::load() {
    const auto agent = m_environment.actor().name;
    m_replies = m_environment.knowledge.replies(agent);
    m_favourites = m_environment.knowledge.favourites(agent);
    m_articles = m_environment.knowledge.articles();
    m_products = m_environment.knowledge.products();
    m_promotions = m_environment.knowledge.promotions();
    m_macros = m_environment.knowledge.macros();
    makeEntries();
    makeIndexes();
    Q_EMIT changed();
}

void KnowledgeStore::noteUse(Source source, std::int64_t id) {
    auto& entries = m_entries[static_cast<std::size_t>(source)];
    const auto found = std::ranges::find(entries, id, &KnowledgeEntry::id);
    if (found != entries.end()) {
        ++found->uses;
        Q_EMIT used(source, id);
    }
}

void KnowledgeStore::makeEntries() {
    const auto now = m_environment.now();
    const auto fill = [this](Source source, const auto& records, auto make) {
        auto& entries = m_entries[static_cast<std::size_t>(source)];
        entries.clear();
        entries.reserve(records.size());
        for (const auto& record : records) {
            entries.push_back(make(record));
            if (entries.back().isArchived) {
                entries.back().chips.prepend({tr("Archived"), Tone::Neutral});
            }
        }
    };
    fill(Source::Replies, m_replies, [](const Reply& reply) { return entryOf(reply); });
    fill(Source::Articles, m_articles, [now](const Article& article) { return entryOf(article, now); });
    fill(Source::Products, m_products,
         [this](const Product& product) { return entryOf(product, m_products); });
    fill(Source::Promotions, m_promotions,
         [now](const Promotion& promotion) { return entryOf(promotion, now); });
    fill(Source::Macros, m_macros, [](const Macro& macro) { return entryOf(macro); });
}

void KnowledgeStore::makeIndexes() {
    std::vector<std::vector<IndexedText>> texts(kSources);
    for (std::size_t source = 0; source < m_entries.size(); ++source) {
        for (const auto& entry : m_entries[source]) {
            texts[source].push_back({entry.id, common::toCore(entry.title),
                                     common::toCore(entry.folder), common::toCore(entry.body),
                                     entry.uses});
        }
    }
    auto& articles = texts[static_cast<std::size_t>(Source::Articles)];
    for (std::size_t at = 0; at < articles.size(); ++at) {
        articles[at].group += ' ' + m_articles[at].keywords + ' ' + m_articles[at].scenario;
    }
    auto& products = texts[static_cast<std::size_t>(Source::Products)];
    for (std::size_t at = 0; at < products.size(); ++at) {
        products[at].group += ' ' + m_products[at].needs + ' ' + m_products[at].code;
    }
    m_environment.quickJobs.add(
        "list", [texts = std::move(texts), guard = QPointer<KnowledgeStore>(this),
                 generation = ++m_generation](core::jobs::JobContext& job) {
            auto indexes = std::make_shared<Indexes>();
            for (const auto& source : texts) {
                if (job.isCancelled()) {
                    return;
                }
                indexes->emplace_back(source);
            }
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, generation, indexes = std::shared_ptr<const Indexes>(std::move(indexes))] {
                    if (guard && guard->m_generation == generation) {
                        guard->m_indexes = indexes;
                        Q_EMIT guard->indexed();
                    }
                },
                Qt::QueuedConnection);
        });
}

const KnowledgeEntry* KnowledgeStore::entry(Source source, std::int64_t id) const {
    return findIn(entries(source), id);
}

const Reply* KnowledgeStore::reply(std::int64_t id) const {
    return findIn(m_replies, id);
}

const Article* KnowledgeStore::article(std::int64_t id) const {
    return findIn(m_articles, id);
}

const Product* KnowledgeStore::product(std::int64_t id) const {
    return findIn(m_products, id);
}

const Promotion* KnowledgeStore::promotion(std::int64_t id) const {
    return findIn(m_promotions, id);
}

const Macro* KnowledgeStore::macro(std::int64_t id) const {
    return findIn(m_macros, id);
}

std::int64_t KnowledgeStore::favourite(int slot) const {
    const auto found = std::ranges::find(m_favourites, slot, &std::pair<int, ReplyId>::first);
    return found == m_favourites.end() ? 0 : found->second;
}

int KnowledgeStore::slotOf(std::int64_t reply) const {
    const auto found = std::ranges::find(m_favourites, reply, &std::pair<int, ReplyId>::second);
    return found == m_favourites.end() ? 0 : found->first;
}

std::vector<std::int64_t> KnowledgeStore::search(Source source, const QString& text) const {
    if (!m_indexes) {
        return {};
    }
    return (*m_indexes)[static_cast<std::size_t>(source)].find(common::toCore(text), kMostHits);
}

std::vector<std::int64_t> KnowledgeStore::suggest(Source source, const std::string& words) const {
    if (!m_indexes || words.empty()) {
        return {};
    }
    auto ids = (*m_indexes)[static_cast<std::size_t>(source)].suggest(words, 2 * kMostSuggestions);
    std::erase_if(ids, [&](std::int64_t id) {
        const auto* found = entry(source, id);
        return found == nullptr || found->isArchived;
    });
    ids.resize(std::min(ids.size(), kMostSuggestions));
    return ids;
}

}  // namespace ui::knowledge
