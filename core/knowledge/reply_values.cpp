#include "core/knowledge/reply_values.h"

namespace core::knowledge {
namespace {

/// `10分钟` and `2小时`, as it is said to a buyer.
std::string spoken(std::chrono::minutes time) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(time);
    return hours.count() > 0 && hours == time ? std::to_string(hours.count()) + "小时"
                                              : std::to_string(time.count()) + "分钟";
}

std::string linkTo(std::string link, const std::string& number) {
    constexpr std::string_view kOrder = "{order}";
    if (const auto at = link.find(kOrder); at != std::string::npos) {
        link.replace(at, kOrder.size(), number);
    }
    return link;
}

void addOrder(std::map<Variable, std::string>& known, const orders::Order& order,
              const ReplyFacts& facts) {
    known[Variable::OrderNumber] = order.key.number;
    known[Variable::OrderState] = facts.orderState;
    known[Variable::Product] = order.title;
    known[Variable::Receiver] = order.receiver;
    known[Variable::Courier] = order.courier;
    known[Variable::TrackingNumber] = order.trackingNumber;
    if (const auto amount = order.paid ? order.paid : order.total) {
        known[Variable::OrderAmount] = toYuanText(*amount);
    }
    if (order.refund && order.refund->value > 0) {
        known[Variable::RefundAmount] = toYuanText(*order.refund);
    }
    if (order.shipBy) {
        known[Variable::ShipBy] = toLocalText(*order.shipBy, facts.utcOffset);
    }
    if (!facts.orderLink.empty()) {
        known[Variable::TrackingLink] = linkTo(facts.orderLink, order.key.number);
    }
}

}  // namespace

VariableValues valuesOf(const ReplyFacts& facts) {
    VariableValues values;
    auto& known = values.known;
    known[Variable::Buyer] = facts.buyer;
    known[Variable::Tier] = facts.tier;
    known[Variable::ExpectedReply] = spoken(facts.expectedReply);
    known[Variable::Agent] = facts.agent;
    known[Variable::Shop] = facts.shop;
    if (facts.order) {
        addOrder(known, *facts.order, facts);
    }
    return values;
}

}  // namespace core::knowledge
