#include "ui/orders/order_timeline.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ui/common/case_sheet.h"
#include "ui/common/plain_text.h"

namespace ui::orders {

OrderTimeline::OrderTimeline(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("What happened"), parent), m_order(order) {}

void OrderTimeline::showOrder() {
    const auto* detail = m_order.detail();
    if (!detail) {
        setBody(nullptr);
        return;
    }
    std::vector<common::HistoryLine> lines;
    const auto& order = detail->order.order;
    const std::array<std::pair<std::optional<core::Seconds>, QString>, 4> steps{{
        {order.createdAt, tr("Ordered")},
        {order.paidAt, tr("Paid by the buyer")},
        {order.shippedAt, tr("Shipped by the shop")},
        {order.receivedAt, tr("Received by the buyer")},
    }};
    for (const auto& [at, what] : steps) {
        if (at) {
            lines.push_back({*at, what, {}});
        }
    }
    for (const auto& event : detail->timeline) {
        lines.push_back({event.at, OrdersText::happening(event, detail->notes),
                         common::toScreen(event.actor)});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &common::HistoryLine::at);
    setBody(lines.empty() ? nullptr : common::historyGrid(lines, m_order.now(), this));
}

}  // namespace ui::orders
