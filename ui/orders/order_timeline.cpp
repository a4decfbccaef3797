#include "ui/orders/order_timeline.h"

#include <QGridLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using common::Format;

OrderTimeline::OrderTimeline(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("What happened"), parent), m_order(order) {}

void OrderTimeline::showOrder() {
    const auto* detail = m_order.detail();
    if (!detail) {
        setBody(nullptr);
        return;
    }
    struct Line {
        core::Seconds at;
        QString what;
        QString who;
    };
    std::vector<Line> lines;
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
        lines.push_back({event.at, OrdersText::happening(event), common::toScreen(event.actor)});
    }
    std::ranges::stable_sort(lines, std::ranges::greater{}, &Line::at);
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Line& line : lines) {
        auto* time = common::captionLabel(Format::relativeTime(line.at, m_order.now()), body);
        common::setPlainToolTip(*time, Format::exactTime(line.at));
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(common::valueLabel(line.what, body), row, 1);
        grid->addWidget(common::captionLabel(line.who, body), row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    setBody(lines.empty() ? nullptr : body);
    if (lines.empty()) {
        delete body;
    }
}

}  // namespace ui::orders
