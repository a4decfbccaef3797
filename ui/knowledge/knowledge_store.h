#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <memory>
#include <vector>

#include "core/knowledge/article.h"
#include "core/knowledge/knowledge_index.h"
#include "core/knowledge/macro.h"
#include "core/knowledge/product.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"
#include "ui/common/state_chip.h"

namespace ui::knowledge {

enum class Source { Replies, Articles, Products, Promotions, Macros };
inline constexpr int kSources = static_cast<int>(Source::Macros) + 1;

/// A line of a list, whatever it is of.
struct KnowledgeEntry {
    std::int64_t id = 0;
    /// Path in the tree, joined by '/'.
    QString folder;
    QString title;
    QString body;
    common::Chips chips;
    std::int64_t uses = 0;
    bool isArchived = false;
    /// Past its review (R227).
    bool isOverdue = false;
    /// Word of a step and of an objection; empty: none.
    std::string step;
    std::optional<core::knowledge::Objection> objection;
    std::optional<core::knowledge::Stage> stage;
    /// The kind of buyer it is made for (R045); empty: everybody.
    std::string trait;
    /// For the agent's eyes only: price floor, weaknesses, what goes along with it.
    QString hint;
};

/// What the shop knows, read once and searched in memory. The index is made beside the screen; until it is there a
/// search finds nothing and `indexed` tells when to search again.
class KnowledgeStore final : public QObject {
    Q_OBJECT

public:
    explicit KnowledgeStore(common::Environment& environment, QObject* parent = nullptr);

    void load();
    [[nodiscard]] const std::vector<KnowledgeEntry>& entries(Source source) const {
        return m_entries[static_cast<std::size_t>(source)];
    }
    [[nodiscard]] const KnowledgeEntry* entry(Source source, std::int64_t id) const;
    [[nodiscard]] const core::knowledge::Reply* reply(std::int64_t id) const;
    [[nodiscard]] const core::knowledge::Article* article(std::int64_t id) const;
    [[nodiscard]] const core::knowledge::Product* product(std::int64_t id) const;
    [[nodiscard]] const core::knowledge::Promotion* promotion(std::int64_t id) const;
    [[nodiscard]] const core::knowledge::Macro* macro(std::int64_t id) const;
    [[nodiscard]] const std::vector<core::knowledge::Product>& products() const { return m_products; }
    [[nodiscard]] const std::vector<core::knowledge::Reply>& replies() const { return m_replies; }
    /// 0: none is on that key.
    [[nodiscard]] std::int64_t favourite(int slot) const;
    [[nodiscard]] int slotOf(std::int64_t reply) const;
    /// Best first; archived ones too.
    [[nodiscard]] std::vector<std::int64_t> search(Source source, const QString& text) const;
    /// What answers a buyer's words; none that is archived.
    [[nodiscard]] std::vector<std::int64_t> suggest(Source source, const std::string& words) const;
    [[nodiscard]] bool isIndexed() const { return m_indexes != nullptr; }

Q_SIGNALS:
    void changed();
    void indexed();
    /// Only how often it was used is new.
    void used(Source source, std::int64_t id);

private:
    using Indexes = std::vector<core::knowledge::KnowledgeIndex>;
    void noteUse(Source source, std::int64_t id);
    void makeEntries();
    void makeIndexes();

    common::Environment& m_environment;
    std::vector<core::knowledge::Reply> m_replies;
    std::vector<core::knowledge::Article> m_articles;
    std::vector<core::knowledge::Product> m_products;
    std::vector<core::knowledge::Promotion> m_promotions;
    std::vector<core::knowledge::Macro> m_macros;
    std::vector<std::pair<int, core::knowledge::ReplyId>> m_favourites;
    std::array<std::vector<KnowledgeEntry>, kSources> m_entries;
    std::shared_ptr<const Indexes> m_indexes;
    std::uint64_t m_generation = 0;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::knowledge
