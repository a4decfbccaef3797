#include "core/orders/order.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core::orders {
namespace {

constexpr std::array<std::pair<OrderState, std::string_view>, 8> kWords{{
    {OrderState::Unpaid, "unpaid"},
    {OrderState::Paid, "paid"},
    {OrderState::PartShipped, "part_shipped"},
    {OrderState::Shipped, "shipped"},
    {OrderState::Signed, "signed"},
    {OrderState::Finished, "finished"},
    {OrderState::Closed, "closed"},
    {OrderState::Unknown, "unknown"},
}};

}  // namespace

std::string_view toWord(OrderState state) {
    return std::ranges::find(kWords, state, &decltype(kWords)::value_type::first)->second;
}

OrderState orderStateFromWord(std::string_view word) {
    const auto* found = std::ranges::find(kWords, word, &decltype(kWords)::value_type::second);
    return found == kWords.end() ? OrderState::Unknown : found->first;
}

}  // namespace core::orders
