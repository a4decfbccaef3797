#include "ui/orders/order_buyer.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_amount.h"
#include "ui/orders/order_tones.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using common::Format;
using common::toScreen;
using core::customers::CustomerTier;

namespace {

/// More than these are a matter for the list, by searching the nick.
constexpr std::size_t kOrdersShown = 8;

theme::Tone toneOfTier(CustomerTier tier) {
    switch (tier) {
        case CustomerTier::New:
            return theme::Tone::Neutral;
        case CustomerTier::Old:
            return theme::Tone::Info;
        case CustomerTier::Vip:
            return theme::Tone::Success;
    }
    return theme::Tone::Neutral;
}

}  // namespace

OrderBuyer::OrderBuyer(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("Buyer"), parent), m_order(order) {}

void OrderBuyer::showOrder() {
    const auto* detail = m_order.detail();
    if (!detail) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    layout->addWidget(makeFacts(body));
    if (!detail->otherOrders.empty()) {
        layout->addWidget(makeOrders(body));
    }
    setBody(body);
}

QWidget* OrderBuyer::makeFacts(QWidget* body) const {
    auto* facts = new QWidget(body);
    auto* layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* who = new QHBoxLayout;
    who->setSpacing(theme::kSpace);
    auto* nick = common::valueLabel(toScreen(m_order.detail()->order.order.buyerNick), facts);
    nick->setWordWrap(false);
    who->addWidget(nick);
    layout->addLayout(who);
    if (const auto& customer = m_order.customer()) {
        who->addWidget(new common::StateChip(
            {OrdersText::of(m_order.tier()), toneOfTier(m_order.tier())}, facts));
        const QString orders =
            customer->orderCount == 1
                ? tr("1 order, %1 paid, %2 in all")
                      .arg(Format::count(customer->paidCount), Format::money(customer->paid))
                : tr("%1 orders, %2 paid, %3 in all")
                      .arg(Format::count(customer->orderCount), Format::count(customer->paidCount),
                           Format::money(customer->paid));
        const QString receivers =
            m_order.receiverCount() == 1
                ? tr("1 receiver")
                : tr("%1 receivers").arg(Format::count(m_order.receiverCount()));
        auto* sums = common::captionLabel(orders + QStringLiteral(" · ") + receivers, facts);
        sums->setWordWrap(true);
        layout->addWidget(sums);
    }
    who->addStretch(1);
    return facts;
}

QWidget* OrderBuyer::makeOrders(QWidget* body) {
    auto* orders = new QWidget(body);
    auto* grid = new QGridLayout(orders);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto& other : m_order.detail()->otherOrders) {
        if (static_cast<std::size_t>(row) == kOrdersShown) {
            break;
        }
        auto* open = new QToolButton(orders);
        open->setAutoRaise(true);
        open->setText(toScreen(other.key.number));
        open->setObjectName(QStringLiteral("order.other"));
        connect(open, &QToolButton::clicked, this,
                [this, key = other.key] { Q_EMIT orderRequested(key); });
        grid->addWidget(open, row, 0);
        grid->addWidget(
            new common::StateChip({OrdersText::of(other.state), toneOf(other.state)}, orders), row,
            1);
        auto* time = common::captionLabel(
            other.createdAt ? Format::relativeTime(*other.createdAt, m_order.now()) : QString(),
            orders);
        time->setWordWrap(true);
        grid->addWidget(time, row, 2);
        auto* amount = new common::PlainLabel(Format::money(amountOf(other)), orders);
        grid->addWidget(amount, row, 3, Qt::AlignRight | Qt::AlignVCenter);
        ++row;
    }
    return orders;
}

}  // namespace ui::orders
