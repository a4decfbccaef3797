#include "ui/search/found_elsewhere.h"

#include <QPushButton>

#include <algorithm>

#include "core/base/text.h"
#include "core/knowledge/knowledge_reader.h"
#include "core/knowledge/knowledge_service.h"
#include "core/orders/order_reader.h"
#include "ui/common/acts.h"
#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::search {

using core::knowledge::Article;
using core::knowledge::KnowledgeIndex;

namespace {

/// More do not fit in a row at 1280 pixels.
constexpr std::size_t kMostArticles = 4;
constexpr int kTitleLetters = 16;

core::orders::OrderFilter ordersWith(const std::string& text) {
    return {.scope = core::orders::OrderScope::All,
            .text = text,
            .sort = core::orders::OrderSort::CreatedDescending};
}

}  // namespace

FoundElsewhere::FoundElsewhere(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_counting(environment.quickJobs,
                 [this](std::size_t count) {
                     m_orders = count;
                     showFound();
                 })
    , m_indexing(environment.quickJobs,
                 [this](std::shared_ptr<const KnowledgeIndex> index) {
                     m_index = std::move(index);
                     findArticles();
                 })
    , m_ordersButton(new QPushButton(this))
    , m_layout(new common::FlowLayout(this, theme::kSpace, theme::kSpaceSmall)) {
    setObjectName(QStringLiteral("search.elsewhere"));
    m_layout->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    m_ordersButton->setObjectName(QStringLiteral("search.orders"));
    m_ordersButton->setIcon(theme::icon(QStringLiteral("orders")));
    m_layout->addWidget(m_ordersButton);
    connect(m_ordersButton, &QPushButton::clicked, this, &FoundElsewhere::openOrders);
    for (std::size_t at = 0; at < kMostArticles; ++at) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("search.article%1").arg(at));
        button->setIcon(theme::icon(QStringLiteral("knowledge")));
        m_layout->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at < m_articles.size()) {
                openArticle(m_articles[at].id);
            }
        });
    }
    m_edited = common::onScreen(environment.knowledgeService.changed, this, [this](const auto&...) {
        m_isStale = true;
        findArticles();
    });
    showFound();
}

void FoundElsewhere::setText(const std::string& text) {
    m_text = std::string(core::trimmed(text));
    findArticles();
    findOrders();
}

void FoundElsewhere::readArticles() {
    m_isStale = false;
    m_all = m_environment.knowledge.articles();
    std::erase_if(m_all, [](const Article& article) { return article.archived; });
    std::vector<core::knowledge::IndexedText> texts;
    texts.reserve(m_all.size());
    for (const auto& article : m_all) {
        std::string body;
        for (const auto& [part, text] : article.parts) {
            body += text + '\n';
        }
        for (const auto& step : article.steps) {
            body += step.text + '\n';
        }
        texts.push_back({article.id, article.title, article.keywords + ' ' + article.scenario,
                         std::move(body), article.uses});
    }
    m_indexing.start("list", [texts = std::move(texts)](core::jobs::JobContext&) {
        return std::make_shared<const KnowledgeIndex>(texts);
    });
}

void FoundElsewhere::findArticles() {
    m_articles.clear();
    if (!m_text.empty()) {
        if (m_isStale) {
            readArticles();
        }
        if (m_index) {
            for (const auto id : m_index->find(m_text, kMostArticles)) {
                const auto found = std::ranges::find(m_all, id, &Article::id);
                if (found != m_all.end()) {
                    m_articles.push_back(*found);
                }
            }
        }
    }
    showFound();
}

void FoundElsewhere::findOrders() {
    m_counting.cancel();
    m_orders = 0;
    showFound();
    if (m_text.empty() || !m_environment.listOrders) {
        return;
    }
    m_counting.start("search", [list = m_environment.listOrders,
                                filter = ordersWith(m_text)](core::jobs::JobContext& job) {
        std::size_t count = 0;
        list(filter, job.stopToken(),
             [&count](const std::vector<std::int64_t>& ids) { count += ids.size(); });
        return count;
    });
}

void FoundElsewhere::showFound() {
    m_ordersButton->setText(tr("%n orders", nullptr, static_cast<int>(m_orders)));
    m_ordersButton->setToolTip(tr("Show them in order review"));
    m_ordersButton->setVisible(m_orders > 0);
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        auto* button = m_buttons[at];
        const bool isShown = at < m_articles.size();
        button->setVisible(isShown);
        if (isShown) {
            const QString title = common::toScreen(m_articles[at].title);
            QString shown = button->fontMetrics().elidedText(
                title, Qt::ElideRight, kTitleLetters * button->fontMetrics().height());
            // An ampersand is no key here.
            button->setText(shown.replace(u'&', QStringLiteral("&&")));
            button->setToolTip(common::plainToolTip(tr("Article: %1").arg(title)));
            button->setAccessibleName(tr("Article: %1").arg(title));
        }
    }
    setVisible(m_orders > 0 || !m_articles.empty());
}

bool FoundElsewhere::openFirstArticle() {
    if (m_articles.empty()) {
        return false;
    }
    openArticle(m_articles.front().id);
    return true;
}

void FoundElsewhere::openArticle(core::knowledge::ArticleId id) {
    m_environment.caseRequested.emit("article", id);
}

bool FoundElsewhere::openOrders() {
    if (m_orders == 0) {
        return false;
    }
    m_environment.ordersRequested.emit(ordersWith(m_text));
    m_environment.workplaceRequested.emit(QStringLiteral("review"));
    return true;
}

}  // namespace ui::search
