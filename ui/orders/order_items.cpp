#include "ui/orders/order_items.h"

#include <QGridLayout>

#include <array>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using common::Format;
using common::toScreen;

namespace {

void addAmount(QGridLayout& grid, int row, int column, const QString& text) {
    auto* label = common::valueLabel(text, grid.parentWidget());
    label->setWordWrap(false);
    grid.addWidget(label, row, column, Qt::AlignRight | Qt::AlignTop);
}

}  // namespace

OrderItems::OrderItems(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("Items and money"), parent), m_order(order) {}

void OrderItems::showOrder() {
    const auto* detail = m_order.detail();
    if (!detail) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpaceWide);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(0, 1);
    addItems(*grid, detail->order.items);
    addSums(*grid, detail->order.order);
    setBody(body);
}

void OrderItems::addItems(QGridLayout& grid, const std::vector<core::orders::OrderItem>& items) {
    QWidget* body = grid.parentWidget();
    if (items.empty()) {
        const QString title = toScreen(m_order.detail()->order.order.title);
        grid.addWidget(
            common::valueLabel(title.isEmpty() ? tr("The export of items is not imported yet.") : title,
                       body),
            0, 0, 1, 3);
        return;
    }
    int row = 0;
    for (const auto& item : items) {
        const QString sku = toScreen(item.sku);
        const QString code = toScreen(item.outerCode);
        QString text = toScreen(item.title);
        for (const QString& more : {sku, code}) {
            if (!more.isEmpty()) {
                text += QStringLiteral("\n") + more;
            }
        }
        grid.addWidget(common::valueLabel(text, body), row, 0);
        addAmount(
            grid, row, 1,
            item.quantity ? QStringLiteral("× %1").arg(Format::count(*item.quantity)) : QString());
        addAmount(grid, row, 2, Format::money(item.price));
        ++row;
    }
}

void OrderItems::addSums(QGridLayout& grid, const core::orders::Order& order) {
    const std::array<std::pair<QString, std::optional<core::Fen>>, 5> sums{{
        {tr("Goods"), order.goods},
        {tr("Postage"), order.postage},
        {tr("Total"), order.total},
        //: Caption of an amount: what the buyer paid
        {tr("Paid"), order.paid},
        //: Caption of an amount: what was given back
        {tr("Refunded"), order.refund},
    }};
    int row = grid.rowCount();
    for (const auto& [caption, amount] : sums) {
        if (amount) {
            auto* label = common::captionLabel(caption, grid.parentWidget());
            grid.addWidget(label, row, 0, 1, 2, Qt::AlignRight);
            addAmount(grid, row, 2, Format::money(amount));
            ++row;
        }
    }
}

}  // namespace ui::orders
