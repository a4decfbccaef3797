#include "ui/knowledge/reply_context.h"

#include <algorithm>

#include "core/conversations/conversation_reader.h"
#include "core/customers/customer_reader.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/plain_text.h"
#include "ui/knowledge/knowledge_text.h"

namespace ui::knowledge {

using namespace core::orders;

namespace {
constexpr std::size_t kMostOrders = 20;
}

ReplyContext::ReplyContext(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_listing(environment.quickJobs,
                [this](const std::vector<std::int64_t>& ids) { takeOrders(ids); }) {}

void ReplyContext::set(const common::ConversationContext& context) {
    const bool isOther = context.conversation != m_context.conversation ||
                         context.buyer != m_context.buyer || context.shop != m_context.shop;
    m_context = context;
    if (!isOther) {
        return;
    }
    m_orders.clear();
    m_chosen = 0;
    if (context.conversation != 0) {
        if (const auto detail = m_environment.conversations.detail(context.conversation)) {
            m_orders = detail->orders;
        }
        listOrders();
    }
    readValues();
    Q_EMIT ordersChanged();
}

void ReplyContext::listOrders() {
    const OrderFilter filter{.scope = OrderScope::All,
                             .shop = m_context.shop,
                             .text = m_context.buyer,
                             .sort = OrderSort::CreatedDescending};
    m_listing.start("list", [list = m_environment.listOrders, filter](core::jobs::JobContext& job) {
        std::vector<std::int64_t> all;
        list(filter, job.stopToken(), [&all](const std::vector<std::int64_t>& ids) {
            all.insert(all.end(), ids.begin(), ids.end());
        });
        all.resize(std::min(all.size(), 2 * kMostOrders));
        return all;
    });
}

void ReplyContext::takeOrders(const std::vector<std::int64_t>& ids) {
    const auto rows =
        m_environment.orders.rows(ids, m_environment.settings.reviewRules(m_context.shop));
    const bool hadNone = m_orders.empty();
    for (const auto& row : rows) {
        // The search finds nicks that only resemble the buyer's too.
        if (row.buyerNick == m_context.buyer && m_orders.size() < kMostOrders &&
            std::ranges::find(m_orders, row.key) == m_orders.end()) {
            m_orders.push_back(row.key);
        }
    }
    if (hadNone && !m_orders.empty()) {
        readValues();
    }
    Q_EMIT ordersChanged();
}

void ReplyContext::chooseOrder(std::size_t at) {
    if (at < m_orders.size() && at != m_chosen) {
        m_chosen = at;
        readValues();
    }
}

void ReplyContext::readValues() {
    core::knowledge::ReplyFacts facts;
    facts.buyer = m_context.buyer;
    facts.agent = m_environment.actor().name;
    if (m_context.conversation != 0) {
        const auto shop = m_context.shop;
        if (const auto customer = m_environment.customers.find(shop, m_context.buyer)) {
            facts.tier = common::toCore(KnowledgeText::tier(
                core::customers::tierOf(*customer, m_environment.settings.tierRule(shop))));
        }
        facts.orderLink = m_environment.settings.texts(shop).orderLink;
        facts.expectedReply = m_environment.settings.conversationRules(shop).expectedReply;
        for (const auto& known : m_environment.settings.shops()) {
            if (known.id == shop) {
                facts.shop = known.name;
                facts.utcOffset = known.utcOffset;
            }
        }
        if (m_chosen < m_orders.size()) {
            if (auto found = m_environment.orders.find(m_orders[m_chosen])) {
                facts.orderState = found->order.statusText;
                facts.order = std::move(found->order);
            }
        }
    }
    m_values = core::knowledge::valuesOf(facts);
    Q_EMIT valuesChanged();
}

}  // namespace ui::knowledge
