#include "ui/common/buyer_of_talk.h"

#include "core/customers/customer_reader.h"

namespace ui::common {

std::vector<std::string> nicksOf(const Environment& environment,
                                 const ConversationContext& context) {
    if (context.buyer.empty()) {
        return {};
    }
    const auto customer = environment.customers.find(context.shop, context.buyer);
    return customer ? customer->nicks : std::vector{context.buyer};
}

std::vector<std::string> orderNumbersOf(const Environment& environment,
                                        const ConversationContext& context) {
    constexpr std::int64_t kOrdersOffered = 20;
    std::vector<std::string> numbers;
    if (context.buyer.empty()) {
        return numbers;
    }
    if (const auto customer = environment.customers.find(context.shop, context.buyer)) {
        for (const auto& order : environment.customers.orders(*customer, kOrdersOffered)) {
            numbers.push_back(order.key.number);
        }
    }
    return numbers;
}

}  // namespace ui::common
