#include "ui/customers/buyer_orders.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/promises/promise_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/customers/customers_text.h"
#include "ui/theme/theme.h"

namespace ui::customers {

using namespace core::customers;
using common::Format;
using common::toScreen;

namespace {

QString parcelOf(const CustomerOrder& order) {
    return toScreen(order.courier + (order.courier.empty() ? "" : " ") + order.trackingNumber)
        .trimmed();
}

QHBoxLayout* makeLine(QWidget* parent, QVBoxLayout& layout) {
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::kSpaceSmall);
    layout.addWidget(line);
    return row;
}

}  // namespace

BuyerOrders::BuyerOrders(BuyerViewModel& buyer, QWidget* parent)
    : common::Section(tr("Orders"), parent), m_buyer(buyer) {}

void BuyerOrders::showBuyer() {
    if (m_buyer.orders().empty()) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    for (const auto& order : m_buyer.orders()) {
        layout->addWidget(makeOrder(order, body));
    }
    setBody(body);
}

QWidget* BuyerOrders::makeOrder(const CustomerOrder& order, QWidget* parent) {
    auto* view = new QWidget(parent);
    auto* layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = makeLine(view, *layout);
    auto* open = new QToolButton(view);
    open->setObjectName(QStringLiteral("buyer.order"));
    open->setAutoRaise(true);
    open->setText(toScreen(order.key.number));
    open->setToolTip(tr("Show the order and its acts"));
    connect(open, &QToolButton::clicked, this,
            [this, key = order.key] { Q_EMIT orderRequested(key); });
    head->addWidget(open);
    head->addWidget(new common::StateChip(
        {order.state == core::orders::OrderState::Unknown ? toScreen(order.statusText)
                                                          : CustomersText::of(order.state),
         CustomersText::toneOf(order.state)},
        view));
    head->addStretch(1);
    head->addWidget(new common::PlainLabel(Format::money(order.amount), view));
    QStringList facts;
    if (order.createdAt) {
        facts.append(Format::relativeTime(*order.createdAt, m_buyer.now()));
    }
    if (!order.title.empty()) {
        facts.append(toScreen(order.title));
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), view);
    caption->setWordWrap(true);
    layout->addWidget(caption);
    const QString parcel = parcelOf(order);
    if (!parcel.isEmpty()) {
        auto* line = makeLine(view, *layout);
        line->addWidget(common::valueLabel(parcel, view), 1);
        auto* insert = new QToolButton(view);
        insert->setObjectName(QStringLiteral("buyer.insertParcel"));
        insert->setAutoRaise(true);
        insert->setText(tr("Insert"));
        insert->setToolTip(tr("Put courier and parcel number into the reply"));
        connect(insert, &QToolButton::clicked, this,
                [this, parcel] { Q_EMIT insertRequested(parcel); });
        line->addWidget(insert);
    }
    return view;
}

BuyerOpenWork::BuyerOpenWork(BuyerViewModel& buyer, QWidget* parent)
    : common::Section(tr("Promised and applied for"), parent), m_buyer(buyer) {}

void BuyerOpenWork::showBuyer() {
    if (m_buyer.openPromises().empty() && m_buyer.openApplications().empty()) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto& promise : m_buyer.openPromises()) {
        auto* line = makeLine(body, *layout);
        const bool isOverdue = core::promises::standingOf(promise, m_buyer.now()) ==
                               core::promises::PromiseStanding::Overdue;
        line->addWidget(
            new common::StateChip({promise.dueAt ? Format::countdown(*promise.dueAt, m_buyer.now())
                                                 : tr("Waits for its event"),
                                   isOverdue ? theme::Tone::Danger : theme::Tone::Info},
                                  body),
            0, Qt::AlignTop);
        line->addWidget(common::valueLabel(toScreen(promise.what), body), 1);
    }
    for (const auto& application : m_buyer.openApplications()) {
        auto* line = makeLine(body, *layout);
        line->addWidget(
            new common::StateChip(
                {CustomersText::stateOf(
                     {.kind = ContactKind::Application,
                      .state = std::string(core::applications::toWord(application.kind)) + '/' +
                               std::string(core::applications::toWord(application.state))}),
                 theme::Tone::Warning},
                body),
            0, Qt::AlignTop);
        line->addWidget(common::valueLabel(toScreen(application.reason), body), 1);
        line->addWidget(new common::PlainLabel(Format::money(application.amount), body));
    }
    setBody(body);
}

}  // namespace ui::customers
