#include "app/composition/wording_check.h"

#include <algorithm>

#include "core/search/order_search.h"

namespace app::composition {

using namespace core::conversations;
using core::wording::Guard;
using core::wording::GuardContext;

namespace {

/// Of the tree of questions (003_create_conversations.sql).
constexpr const char* kComplaint = "complaint";

std::string digitsOf(const std::string& phone) {
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits),
                         [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

bool isComplaint(const Conversation& conversation, const std::vector<QuestionType>& types) {
    return conversation.problemType ||
           std::ranges::any_of(types, [&](const QuestionType& type) {
               return conversation.questionType == type.id && type.code == kComplaint;
           });
}

}  // namespace

WordingCheck::WordingCheck(core::storage::Database& database)
    : m_database(database)
    , m_settings(database)
    , m_conversations(database)
    , m_orders(database)
    , m_customers(database) {}

std::vector<core::wording::GuardHit> WordingCheck::check(const std::string& text,
                                                         ConversationId id) {
    constexpr std::int64_t kNewest = 5;
    const auto conversation = m_conversations.find(id);
    const auto shop = conversation ? conversation->shop : 1;
    const Guard guard(m_settings.guardRules(shop));
    GuardContext context;
    if (conversation) {
        context.isFirstReply = conversation->agentMessages == 0;
        context.isComplaint = isComplaint(*conversation, m_conversations.questionTypes());
        const auto newest = m_conversations.transcript(id, -1, kNewest);
        context.isClosing = !newest.messages.empty() &&
                            newest.messages.back().side == Side::Buyer &&
                            guard.isLeaving(newest.messages.back().text);
        for (const auto& receiver : m_customers.receivers(shop, conversation->buyer)) {
            context.phones.insert(digitsOf(receiver.phone));
            context.receivers.insert(receiver.name);
        }
        context.isOfAnother = [this, &conversation](const std::string& number) {
            return isOfAnother(*conversation, number);
        };
    }
    return guard.check(text, context);
}

/// Some order has exactly it, and none of this buyer's.
bool WordingCheck::isOfAnother(const Conversation& conversation, const std::string& number) {
    constexpr std::size_t kEnough = 20;
    const auto hits = core::search::OrderSearch(m_database).find(number, kEnough);
    bool isKnown = false;
    for (const auto& row : m_orders.rows(hits, m_settings.reviewRules(conversation.shop))) {
        const auto found = m_orders.find(row.key);
        if (!found) {
            continue;
        }
        const auto& order = found->order;
        const bool hasIt = order.key.number == number || order.trackingNumber == number ||
                           digitsOf(order.mobile) == number || digitsOf(order.phone) == number;
        if (hasIt && order.buyerNick == conversation.buyer) {
            return false;
        }
        isKnown = isKnown || hasIt;
    }
    return isKnown;
}

}  // namespace app::composition
