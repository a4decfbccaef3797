#pragma once

#include <QWidget>

#include <memory>
#include <vector>

#include "core/knowledge/article.h"
#include "core/knowledge/knowledge_index.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"

class QPushButton;

namespace ui::common {
class FlowLayout;
}

namespace ui::search {

/// A row over the hits: the orders and the articles that the same words find, each one key or click away. Nothing is
/// shown while nothing is found. Articles are searched in memory (KnowledgeIndex), orders in a quick job.
class FoundElsewhere final : public QWidget {
    Q_OBJECT

public:
    explicit FoundElsewhere(common::Environment& environment, QWidget* parent = nullptr);

    void setText(const std::string& text);
    /// The first that was found, for its key; false: none.
    bool openFirstArticle();
    bool openOrders();
    [[nodiscard]] bool hasArticles() const { return !m_articles.empty(); }
    [[nodiscard]] bool hasOrders() const { return m_orders > 0; }

private:
    void readArticles();
    void findArticles();
    void findOrders();
    void showFound();
    void openArticle(core::knowledge::ArticleId id);

    common::Environment& m_environment;
    std::string m_text;
    std::vector<core::knowledge::Article> m_all;
    std::shared_ptr<const core::knowledge::KnowledgeIndex> m_index;
    bool m_isStale = true;
    std::vector<core::knowledge::Article> m_articles;
    std::size_t m_orders = 0;
    common::LatestReading<std::size_t> m_counting;
    common::LatestReading<std::shared_ptr<const core::knowledge::KnowledgeIndex>> m_indexing;
    QPushButton* m_ordersButton;
    std::vector<QPushButton*> m_buttons;
    common::FlowLayout* m_layout;
    core::Subscription m_edited;
};

}  // namespace ui::search
