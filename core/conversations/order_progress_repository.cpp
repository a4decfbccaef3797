#include "core/conversations/order_progress_repository.h"

#include "core/conversations/conversation_repository.h"

namespace core::conversations {
namespace {

namespace sql {
constexpr auto kPaid =
    "(o.paid_at IS NOT NULL OR o.state IN ('paid', 'part_shipped', 'shipped', 'signed', "
    "'finished'))";
constexpr auto kShipped = "(o.state IN ('shipped', 'signed', 'finished'))";
constexpr auto kDelivered = "(o.state IN ('signed', 'finished'))";
constexpr auto kRefunded =
    "(o.refund_fen > 0 OR EXISTS (SELECT 1 FROM mirror_refund r WHERE r.order_no = o.order_no "
    "AND r.shop_id = o.shop_id AND r.state = 'success'))";
constexpr auto kLinked =
    "SELECT o.order_no FROM work_conversation_order l JOIN mirror_order o "
    "ON o.order_no = l.order_no AND o.shop_id = l.shop_id WHERE l.conversation_id = ?1 "
    "AND o.state <> 'closed' AND NOT ";
constexpr auto kNewest =
    "SELECT o.order_no FROM mirror_order o WHERE o.buyer_nick = ?1 AND o.shop_id = ?2 "
    "AND o.state <> 'closed' AND NOT ";
constexpr auto kNewestFirst = " ORDER BY o.created_at DESC, o.id DESC LIMIT 1";
constexpr auto kHappened =
    "SELECT 1 FROM mirror_order o WHERE o.shop_id = ?1 "
    "AND o.order_no IN (SELECT value FROM json_each(?2)) AND (o.state = 'closed' OR ";
constexpr auto kLaterHappened =
    "SELECT 1 FROM mirror_order o WHERE o.shop_id = ?1 AND o.buyer_nick = ?2 "
    "AND o.created_at >= ?3 AND ";
}  // namespace sql

/// Nothing for what no order brings about.
const char* reached(SnoozeFor what) {
    switch (what) {
        case SnoozeFor::Paid:
            return sql::kPaid;
        case SnoozeFor::Shipped:
            return sql::kShipped;
        case SnoozeFor::Delivered:
            return sql::kDelivered;
        case SnoozeFor::Refunded:
            return sql::kRefunded;
        case SnoozeFor::Time:
        case SnoozeFor::Reply:
            break;
    }
    return nullptr;
}

std::vector<std::string> numbers(storage::Statement& rows) {
    std::vector<std::string> found;
    while (rows.step()) {
        found.push_back(rows.text(0));
    }
    return found;
}

}  // namespace

std::vector<std::string> OrderProgressRepository::awaited(const Conversation& conversation,
                                                          SnoozeFor what) {
    const char* condition = reached(what);
    if (condition == nullptr) {
        return {};
    }
    auto linked = m_database.prepare(std::string(sql::kLinked) + condition);
    linked.bindAll(conversation.id);
    auto found = numbers(linked);
    if (found.empty() && !conversation.buyer.empty()) {
        auto newest = m_database.prepare(std::string(sql::kNewest) + condition + sql::kNewestFirst);
        newest.bindAll(conversation.buyer, conversation.shop);
        found = numbers(newest);
    }
    return found;
}

bool OrderProgressRepository::hasHappened(const Conversation& conversation) {
    const char* condition = conversation.snoozeFor ? reached(*conversation.snoozeFor) : nullptr;
    if (condition == nullptr) {
        return false;
    }
    if (!conversation.snoozeOrders.empty()) {
        auto row = m_database.prepare(std::string(sql::kHappened) + condition + ")");
        row.bindAll(conversation.shop, textsToJson(conversation.snoozeOrders));
        return row.step();
    }
    auto row = m_database.prepare(std::string(sql::kLaterHappened) + condition);
    row.bindAll(conversation.shop, conversation.buyer, conversation.snoozedAt);
    return row.step();
}

}  // namespace core::conversations
