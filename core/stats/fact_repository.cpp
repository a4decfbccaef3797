#include "core/stats/fact_repository.h"

#include <algorithm>

namespace core::stats {
namespace {

namespace sql {
constexpr auto kTalkers =
    "SELECT DISTINCT shop_id, buyer FROM work_conversation WHERE state <> 'merged' "
    "AND opened_at < ?2 AND (opened_at >= ?1 OR last_message_at >= ?1 * 1000 OR closed_at >= ?1)";
constexpr auto kBuyers =
    "SELECT DISTINCT shop_id, buyer_nick FROM mirror_order WHERE created_at < ?2 "
    "AND (created_at >= ?1 OR paid_at >= ?1)";
// A sender stands in for the owner whom a transcript does not name.
constexpr auto kConversations =
    "SELECT id, channel, CASE WHEN owner <> '' THEN owner ELSE coalesce((SELECT sender "
    "FROM work_message m WHERE m.conversation_id = c.id AND side = 'agent' AND failed = 0 "
    "ORDER BY at DESC, ordinal DESC, m.id DESC LIMIT 1), '') END, opened_at, closed_at, "
    "state = 'closed', untimed, buyer_messages, coalesce(question_type, 0), solved, invited, "
    "satisfaction, recommendation, last_message_at, messages FROM work_conversation c "
    "WHERE buyer = ?1 AND shop_id = ?2 AND state <> 'merged' ORDER BY opened_at, id";
constexpr auto kMessages =
    "SELECT id, side, sender, owner, at, failed FROM work_message WHERE conversation_id = ?1 "
    "ORDER BY at, ordinal, id";
constexpr auto kProducts =
    "SELECT DISTINCT coalesce(nullif(i.outer_code, ''), nullif(i.product_id, ''), i.title) "
    "FROM work_conversation_order l JOIN mirror_item i ON i.order_no = l.order_no "
    "AND i.shop_id = l.shop_id WHERE l.conversation_id = ?1 ORDER BY 1";
// Orders and items are put in order where they are read: a sorter for each few rows costs more than the rows.
constexpr auto kOrders =
    "SELECT order_no, state, created_at, paid_at, coalesce(paid_fen, 0), pieces, "
    "coalesce(kinds, 0), EXISTS (SELECT 1 FROM mirror_refund r WHERE r.order_no = o.order_no "
    "AND r.shop_id = o.shop_id AND r.state NOT IN ('closed', 'none', 'refused', 'refused_goods') "
    "AND (r.kind LIKE '%退货%' OR r.kind LIKE '%换货%' OR r.kind LIKE '%维修%' OR r.kind = '是' "
    "OR r.goods_state LIKE '%已退货%')) "
    "FROM mirror_order o WHERE buyer_nick = ?1 AND shop_id = ?2";
constexpr auto kItems =
    "SELECT coalesce(nullif(outer_code, ''), nullif(product_id, ''), title), "
    "coalesce(quantity, 1), coalesce(paid_fen, price_fen * coalesce(quantity, 1), 0), ordinal, id "
    "FROM mirror_item WHERE order_no = ?1 AND shop_id = ?2";
// Looking at a hidden field is no work on an order, and neither is taking it out of the figures.
constexpr auto kActs =
    "SELECT shop_id, subject, actor, at FROM work_event WHERE subject_kind = 'order' "
    "AND at >= ?1 AND at < ?2 AND actor NOT IN ('import', 'system') AND action NOT IN ('reveal', 'exclude', 'include') "
    "ORDER BY shop_id, subject, seq";
constexpr auto kStateOfOrder =
    "SELECT state FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kPlaceOfConversation =
    "SELECT channel, coalesce(question_type, 0) FROM work_conversation WHERE id = ?1";
constexpr auto kCalls =
    "SELECT k.id, c.shop_id, c.id, k.entered_by, c.channel, coalesce(c.question_type, 0), "
    "k.direction = 'in', k.answered_at IS NOT NULL, k.rang_at FROM work_contact k "
    "JOIN work_conversation c ON c.id = k.conversation_id "
    "WHERE k.rang_at >= ?1 AND k.rang_at < ?2 ORDER BY k.id";
constexpr auto kExcludedConversations =
    "SELECT CAST(subject AS INTEGER) FROM work_exclusion "
    "WHERE included_at IS NULL AND subject_kind = 'conversation'";
constexpr auto kExcludedOrders =
    "SELECT shop_id, subject FROM work_exclusion "
    "WHERE included_at IS NULL AND subject_kind = 'order'";
constexpr auto kAliases = "SELECT shop_id, nick, main_nick FROM work_customer_alias";
constexpr auto kQuestionTypes =
    "WITH RECURSIVE tree (id, text, root) AS ("
    "SELECT id, coalesce(nullif(name, ''), code), code FROM work_question_type "
    "WHERE parent_id IS NULL UNION ALL SELECT t.id, coalesce(nullif(t.name, ''), t.code), "
    "tree.root FROM work_question_type t JOIN tree ON t.parent_id = tree.id) "
    "SELECT id, text, root FROM tree";
}  // namespace sql

constexpr std::string_view kPreSale = "pre_sale";
constexpr std::chrono::days kDay{1};

}  // namespace

FactNeeds needsOf(const StatisticsQuery& query) {
    FactNeeds needs;
    const auto isCut = [&query](Cut cut) {
        return std::ranges::find(query.cuts, cut) != query.cuts.end() ||
               std::ranges::find(query.where, cut, &CutValue::cut) != query.where.end();
    };
    needs.products = isCut(Cut::Product);
    for (const auto metric : query.metrics) {
        switch (metric) {
            case Metric::ConsultConversion:
            case Metric::ConsultConversion4:
            case Metric::ConsultConversionEver:
            case Metric::SalesAmount:
            case Metric::SalesOrders:
            case Metric::CustomerUnitPrice:
            case Metric::SalesShare:
            case Metric::ReturnRate:
                needs.orders = true;
                break;
            case Metric::PiecesPerCustomer:
            case Metric::LinkedSalesShare:
                needs.orders = true;
                needs.items = true;
                break;
            case Metric::OrderConversion:
            case Metric::OrdersHandled:
                needs.handledOrders = true;
                break;
            case Metric::HandledPerHour:
                needs.handledOrders = true;
                needs.messages = true;
                break;
            case Metric::PromiseKeptRate:
                needs.promises = true;
                break;
            case Metric::PhoneAnswerRate:
                needs.calls = true;
                break;
            case Metric::FirstResponseMean:
            case Metric::FirstResponseMedian:
            case Metric::FirstResponseP90:
            case Metric::FirstResponseMax:
            case Metric::ResponseMean:
            case Metric::ResponseMeanPlatform:
            case Metric::FirstResponseRate30:
            case Metric::FirstResponseRate60:
            case Metric::FirstResponseRate180:
            case Metric::ThreeMinuteRate:
            case Metric::ReplyRate:
            case Metric::Unanswered:
            case Metric::ChatLengthMean:
            case Metric::AnswerAskRatio:
            case Metric::BuyerMessages:
            case Metric::AgentMessages:
                needs.messages = true;
                break;
            case Metric::InvitedShare:
            case Metric::SatisfactionShare:
            case Metric::CsatMean:
            case Metric::RatedShare:
            case Metric::Nps:
            case Metric::ComplaintRate:
            case Metric::RepeatComplaintRate:
            case Metric::ResolutionRate:
            case Metric::PositiveReviewRate:
            case Metric::NegativeReviewRate:
            case Metric::QaScore:
            case Metric::ConversationsReceived:
            case Metric::CustomersReceived:
                break;
        }
    }
    needs.items = needs.items || (needs.orders && needs.products);
    return needs;
}

FactRepository::FactRepository(
    storage::Database& database, const StatisticsQuery& query,
    std::function<std::unordered_set<std::string>(orders::ShopId)> ordersWithCase)
    : m_database(database)
    , m_query(query)
    , m_needs(needsOf(query))
    , m_ordersWithCase(std::move(ordersWithCase))
    , m_conversations(database.prepare(sql::kConversations))
    , m_messages(database.prepare(sql::kMessages))
    , m_products(database.prepare(sql::kProducts))
    , m_orders(database.prepare(sql::kOrders))
    , m_items(database.prepare(sql::kItems)) {
    auto talks = database.prepare(sql::kExcludedConversations);
    while (talks.step()) {
        m_excludedConversations.insert(talks.integer(0));
    }
    auto orders = database.prepare(sql::kExcludedOrders);
    while (orders.step()) {
        m_excludedOrders[orders.integer(0)].insert(orders.text(1));
    }
    std::map<Customer, std::string> next;
    auto aliases = database.prepare(sql::kAliases);
    while (aliases.step()) {
        next[{aliases.integer(0), aliases.text(1)}] = aliases.text(2);
    }
    for (const auto& [alias, first] : next) {
        // An alias may lead to another one; more steps than aliases would be a circle.
        std::string main = first;
        for (std::size_t step = 0; step < next.size(); ++step) {
            const auto further = next.find({alias.shop, main});
            if (further == next.end()) {
                break;
            }
            main = further->second;
        }
        m_mainNicks[alias] = main;
        m_otherNicks[{alias.shop, main}].push_back(alias.nick);
    }
}

std::vector<FactRepository::Customer> FactRepository::customers() {
    std::vector<Customer> customers;
    const auto add = [&](const char* text) {
        auto rows = m_database.prepare(text);
        rows.bindAll(m_query.from, m_query.to);
        while (rows.step()) {
            const auto shop = rows.integer(0);
            customers.push_back({shop, mainNickOf(shop, rows.text(1))});
        }
    };
    add(sql::kTalkers);
    if (m_needs.orders) {
        add(sql::kBuyers);
    }
    std::ranges::sort(customers);
    const auto repeated = std::ranges::unique(customers);
    customers.erase(repeated.begin(), repeated.end());
    return customers;
}

std::vector<CustomerFacts> FactRepository::factsOf(const Customer& customer) {
    std::vector<CustomerFacts> all(1);
    auto& facts = all.front();
    facts.shop = customer.shop;
    addConversations(customer, customer.nick, facts);
    addOrders(customer, customer.nick, facts);
    if (const auto others = m_otherNicks.find(customer); others != m_otherNicks.end()) {
        for (const auto& nick : others->second) {
            addConversations(customer, nick, facts);
            addOrders(customer, nick, facts);
        }
        std::ranges::sort(facts.conversations, {}, [](const auto& fact) {
            return std::pair(fact.openedAt, fact.id);
        });
    }
    std::ranges::sort(facts.orders, {}, [](const OrderFact& fact) {
        return std::tie(fact.createdAt, fact.key.number);
    });
    if (!customer.nick.empty()) {
        return all;
    }
    std::vector<CustomerFacts> strangers;
    for (auto& fact : facts.conversations) {
        auto& stranger = strangers.emplace_back();
        stranger.shop = customer.shop;
        stranger.conversations.push_back(std::move(fact));
    }
    for (auto& fact : facts.orders) {
        auto& stranger = strangers.emplace_back();
        stranger.shop = customer.shop;
        stranger.orders.push_back(std::move(fact));
    }
    return strangers;
}

void FactRepository::addConversations(const Customer& customer, const std::string& nick,
                                      CustomerFacts& facts) {
    auto& row = m_conversations;
    row.bindAll(nick, customer.shop);
    while (row.step()) {
        auto& fact = facts.conversations.emplace_back();
        fact.id = row.integer(0);
        fact.shop = customer.shop;
        fact.channel = row.text(1);
        fact.agent = row.text(2);
        fact.openedAt = row.time(3);
        fact.closedAt = row.optionalTime(4);
        fact.isClosed = row.integer(5) != 0;
        fact.untimed = row.integer(6) != 0;
        fact.buyerMessages = row.integer(7);
        fact.questionType = row.integer(8);
        if (!row.isNull(9)) {
            fact.solved = conversations::solvedFromWord(row.textView(9));
        }
        fact.invited = row.integer(10) != 0;
        if (!row.isNull(11)) {
            fact.satisfaction = static_cast<int>(row.integer(11));
        }
        if (!row.isNull(12)) {
            fact.recommendation = static_cast<int>(row.integer(12));
        }
        fact.isExcluded = isExcluded(fact.id);
        const auto last = row.optionalMoment(13);
        // A day before and after: who wrote first on a day, and who answered then, may lie outside of the period.
        const bool reachesIn =
            fact.openedAt < m_query.to + kDay &&
            (last ? *last >= m_query.from - kDay : fact.openedAt >= m_query.from);
        if (m_needs.messages && reachesIn && !fact.isExcluded) {
            fact.messages.reserve(static_cast<std::size_t>(row.integer(14)));
            addMessages(fact);
        }
        if (m_needs.products) {
            addProducts(fact);
        }
    }
    row.reset();
}

void FactRepository::addMessages(ConversationFact& fact) {
    m_messages.bindAll(fact.id);
    while (m_messages.step()) {
        auto& message = fact.messages.emplace_back();
        message.id = m_messages.integer(0);
        message.conversation = fact.id;
        message.side = conversations::sideFromWord(m_messages.textView(1)).value();
        message.sender = m_messages.textView(2);
        message.owner = m_messages.textView(3);
        message.at = m_messages.optionalMoment(4);
        message.failed = m_messages.integer(5) != 0;
        if (message.at > m_query.asOf) {
            fact.messages.pop_back();
        }
    }
    m_messages.reset();
}

void FactRepository::addProducts(ConversationFact& fact) {
    m_products.bindAll(fact.id);
    while (m_products.step()) {
        fact.products.push_back(m_products.text(0));
    }
    m_products.reset();
}

void FactRepository::addOrders(const Customer& customer, const std::string& nick,
                               CustomerFacts& facts) {
    if (!m_needs.orders) {
        return;
    }
    const auto first = facts.orders.size();
    auto& row = m_orders;
    row.bindAll(nick, customer.shop);
    while (row.step()) {
        auto& fact = facts.orders.emplace_back();
        fact.key = {customer.shop, row.text(0)};
        fact.state = orders::orderStateFromWord(row.textView(1));
        fact.createdAt = row.optionalTime(2);
        fact.paidAt = row.optionalTime(3);
        fact.paid = row.fen(4);
        fact.pieces = row.optionalInteger(5).value_or(-1);
        fact.kinds = row.integer(6);
        fact.hasReturn = row.integer(7) != 0 || hasCase(customer.shop, fact.key.number);
        fact.isExcluded = isExcluded(fact.key);
    }
    row.reset();
    for (auto at = first; at < facts.orders.size(); ++at) {
        addItems(facts.orders[at]);
    }
}

void FactRepository::addItems(OrderFact& fact) {
    // Without a cut by product only sales look at them.
    const bool isSold = fact.paidAt && *fact.paidAt >= m_query.from && *fact.paidAt < m_query.to;
    if (m_needs.items && (isSold || m_needs.products)) {
        m_items.bindAll(fact.key.number, fact.key.shop);
        while (m_items.step()) {
            m_orderedItems.push_back({{m_items.integer(3), m_items.integer(4)},
                                      {m_items.text(0), m_items.integer(1), m_items.fen(2)}});
        }
        m_items.reset();
        std::ranges::sort(m_orderedItems, {}, &OrderedItem::place);
        for (auto& item : m_orderedItems) {
            fact.items.push_back(std::move(item.fact));
        }
        m_orderedItems.clear();
    }
    if (!fact.items.empty()) {
        std::unordered_set<std::string_view> different;
        std::int64_t pieces = 0;
        for (const auto& item : fact.items) {
            different.insert(item.product);
            pieces += item.pieces;
        }
        fact.kinds = static_cast<std::int64_t>(different.size());
        fact.pieces = fact.pieces < 0 ? pieces : fact.pieces;
    }
    fact.pieces = std::max<std::int64_t>(fact.pieces, 0);
}

const std::string& FactRepository::mainNickOf(orders::ShopId shop, const std::string& nick) const {
    const auto main = m_mainNicks.find({shop, nick});
    return main == m_mainNicks.end() ? nick : main->second;
}

void FactRepository::handledOrders(const std::function<void(const HandledOrder&)>& take) {
    if (!m_needs.handledOrders) {
        return;
    }
    auto state = m_database.prepare(sql::kStateOfOrder);
    const auto finish = [&](HandledOrder& order) {
        if (order.acts.empty()) {
            return;
        }
        state.bindAll(order.key.number, order.key.shop);
        if (state.step()) {
            order.state = orders::orderStateFromWord(state.textView(0));
        }
        state.reset();
        order.isExcluded = isExcluded(order.key);
        take(order);
    };
    auto rows = m_database.prepare(sql::kActs);
    rows.bindAll(m_query.from, m_query.to);
    HandledOrder order;
    while (rows.step()) {
        if (rows.integer(0) != order.key.shop || rows.textView(1) != order.key.number) {
            finish(order);
            order = {.key = {rows.integer(0), rows.text(1)}};
        }
        order.acts.push_back({rows.text(2), rows.time(3)});
    }
    finish(order);
}

PromiseFact FactRepository::factOf(promises::Promise promise) {
    PromiseFact fact;
    if (promise.conversation) {
        auto row = m_database.prepare(sql::kPlaceOfConversation);
        row.bindAll(*promise.conversation);
        if (row.step()) {
            fact.channel = row.text(0);
            fact.questionType = row.integer(1);
        }
        fact.isExcluded = isExcluded(*promise.conversation);
    }
    fact.isExcluded = fact.isExcluded || isExcluded({promise.shop, promise.orderNumber});
    fact.promise = std::move(promise);
    return fact;
}

void FactRepository::calls(const std::function<void(const CallFact&)>& take) {
    if (!m_needs.calls) {
        return;
    }
    auto rows = m_database.prepare(sql::kCalls);
    rows.bindAll(m_query.from, m_query.to);
    while (rows.step()) {
        take({.id = rows.integer(0),
              .shop = rows.integer(1),
              .conversation = rows.integer(2),
              .agent = rows.text(3),
              .channel = rows.text(4),
              .questionType = rows.integer(5),
              .isIncoming = rows.integer(6) != 0,
              .isAnswered = rows.integer(7) != 0,
              .rangAt = rows.time(8),
              .isExcluded = isExcluded(rows.integer(2))});
    }
}

FactContext FactRepository::context() {
    FactContext context;
    auto types = m_database.prepare(sql::kQuestionTypes);
    while (types.step()) {
        context.questionTypes[types.integer(0)] = {types.text(1), types.textView(2) == kPreSale};
    }
    return context;
}

bool FactRepository::isExcluded(conversations::ConversationId conversation) const {
    return m_excludedConversations.contains(conversation);
}

bool FactRepository::isExcluded(const orders::OrderKey& order) const {
    const auto ofShop = m_excludedOrders.find(order.shop);
    return ofShop != m_excludedOrders.end() && ofShop->second.contains(order.number);
}

bool FactRepository::hasCase(orders::ShopId shop, const std::string& order) {
    if (!m_ordersWithCase) {
        return false;
    }
    const auto [known, isNew] = m_cases.try_emplace(shop);
    if (isNew) {
        known->second = m_ordersWithCase(shop);
    }
    return known->second.contains(order);
}

}  // namespace core::stats
