#include "ui/orders/order_view_model.h"

#include <algorithm>

#include "core/customers/customer_reader.h"
#include "core/customers/customer_service.h"
#include "core/orders/annotation_service.h"
#include "core/orders/privacy_policy.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/orders/message_text.h"
#include "ui/orders/order_amount.h"
#include "ui/orders/orders_text.h"

namespace ui::orders {

using namespace core::orders;
using common::toScreen;

OrderViewModel::OrderViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    const auto rereadIfOpen = [this](const std::vector<OrderKey>& keys) {
        if (m_key && std::ranges::find(keys, *m_key) != keys.end()) {
            reread();
        }
    };
    m_subscriptions.push_back(common::onScreen(environment.reviews.changed, this, rereadIfOpen));
    m_subscriptions.push_back(
        common::onScreen(environment.annotations.changed, this, rereadIfOpen));
    m_subscriptions.push_back(
        common::onScreen(environment.mirrorChanged, this, [this] { reread(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.settingsService.changed, this, [this] { reread(); }));
    m_subscriptions.push_back(common::onScreen(environment.customerService.changed, this,
                                               [this](ShopId, const std::string&) { reread(); }));
}

void OrderViewModel::open(const std::optional<OrderKey>& key) {
    if (key == m_key) {
        return;
    }
    m_key = key;
    m_ticked.clear();
    read();
    Q_EMIT opened();
}

void OrderViewModel::reread() {
    if (m_key) {
        read();
        Q_EMIT changed();
    }
}

void OrderViewModel::read() {
    m_detail.reset();
    m_customer.reset();
    m_receiverCount = 0;
    if (!m_key) {
        return;
    }
    m_rules = m_environment.settings.reviewRules(m_key->shop);
    m_texts = m_environment.settings.texts(m_key->shop);
    m_tierRule = m_environment.settings.tierRule(m_key->shop);
    m_detail = m_environment.orders.detail(*m_key, m_rules);
    if (m_detail && !m_detail->order.order.buyerNick.empty()) {
        const std::string& nick = m_detail->order.order.buyerNick;
        m_customer = m_environment.customers.find(m_key->shop, nick);
        m_receiverCount =
            static_cast<std::int64_t>(m_environment.customers.receivers(m_key->shop, nick).size());
    }
}

const OrderDetail* OrderViewModel::detail() const {
    return m_detail ? &*m_detail : nullptr;
}

ReviewTarget OrderViewModel::target() const {
    return {m_key.value_or(OrderKey{}),
            m_detail && m_detail->review ? m_detail->review->version : 0};
}

bool OrderViewModel::can(ReviewAction action) const {
    return m_detail && m_detail->review && next(*m_detail->review, action).has_value() &&
           !roleBarrier(action);
}

std::optional<ReviewError> OrderViewModel::roleBarrier(ReviewAction action) const {
    return m_detail && m_detail->review
               ? rightBarrier(m_environment.actor(), action, m_detail->order.order,
                              *m_detail->review)
               : std::nullopt;
}

bool OrderViewModel::has(OrderFlag flag) const {
    return m_detail && std::ranges::find(m_detail->flags, flag) != m_detail->flags.end();
}

QString OrderViewModel::masked(OrderField field) const {
    if (!m_detail) {
        return {};
    }
    const Order& order = m_detail->order.order;
    if (const auto* hidden = maskedValue(order, field)) {
        return masked(field, *hidden);
    }
    switch (field) {
        case OrderField::Number:
            return toScreen(order.key.number);
        case OrderField::BuyerNick:
            return toScreen(order.buyerNick);
        case OrderField::Items:
        case OrderField::Sku:
            return toScreen(order.title);
        case OrderField::Amount:
            return common::Format::money(amountOf(order));
        case OrderField::BuyerMessage:
            return toScreen(order.buyerMessage);
        case OrderField::SellerMemo:
            return toScreen(order.sellerMemo);
        case OrderField::Shipping:
            return toScreen(order.shipping);
        case OrderField::Courier:
            return toScreen(order.courier);
        case OrderField::Receiver:
        case OrderField::Address:
        case OrderField::Mobile:
        case OrderField::Phone:
            break;
    }
    return {};
}

QString OrderViewModel::masked(OrderField field, const std::string& value) {
    return toScreen(core::orders::masked(field, value));
}

bool OrderViewModel::canReveal(OrderField field) const {
    return m_detail && core::orders::canReveal(m_detail->order.order, field);
}

std::optional<core::Seconds> OrderViewModel::shipBy() const {
    return m_detail ? core::orders::shipBy(m_detail->order.order, m_rules) : std::nullopt;
}

std::optional<IdentityWaiver> OrderViewModel::waiver() const {
    if (!m_detail) {
        return std::nullopt;
    }
    const auto event = std::ranges::find(m_detail->timeline, "waive_identity",
                                         &core::events::Event::action);
    if (event == m_detail->timeline.end()) {
        return std::nullopt;
    }
    return IdentityWaiver{toScreen(event->actor), event->at,
                          OrdersText::reasonOf(*event, m_detail->notes)};
}

QString OrderViewModel::parcel() const {
    if (!m_detail) {
        return {};
    }
    QStringList parts{toScreen(m_detail->order.order.courier),
                      toScreen(m_detail->order.order.trackingNumber)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

core::customers::CustomerTier OrderViewModel::tier() const {
    return m_customer ? core::customers::tierOf(*m_customer, m_tierRule)
                      : core::customers::CustomerTier::New;
}

std::vector<std::string> OrderViewModel::checks() const {
    return m_detail && m_detail->order.order.cashOnDelivery ? m_rules.cashOnDeliveryChecks
                                                            : std::vector<std::string>();
}

void OrderViewModel::tick(const std::string& check, bool on) {
    if (on) {
        m_ticked.insert(check);
    } else {
        m_ticked.erase(check);
    }
}

QString OrderViewModel::confirmation() const {
    return m_detail ? confirmationText(m_detail->order.order, m_texts) : QString();
}

QString OrderViewModel::question() const {
    return m_detail ? questionText(*m_detail, m_texts) : QString();
}

std::vector<HoldPreset> OrderViewModel::holdPresets() const {
    using namespace std::chrono;
    const core::Seconds present = now();
    const auto local = present + core::kChinaOffset;
    const auto today = floor<days>(local);
    const auto at = [&](days day, hours hour) {
        return core::Seconds(today + day + hour - core::kChinaOffset);
    };
    std::vector<HoldPreset> presets{{tr("1 hour"), present + 1h}, {tr("3 hours"), present + 3h}};
    if (local - today < 19h) {
        presets.push_back({tr("Today 20:00"), at(days(0), 20h)});
    }
    presets.push_back({tr("Tomorrow 9:00"), at(days(1), 9h)});
    presets.push_back({tr("In 3 days 9:00"), at(days(3), 9h)});
    return presets;
}

}  // namespace ui::orders
