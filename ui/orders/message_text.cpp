#include "ui/orders/message_text.h"

#include <QCoreApplication>

#include <array>
#include <utility>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/orders/order_amount.h"
#include "ui/orders/orders_text.h"

namespace ui::orders {

using common::toScreen;

QString filledText(QString text, const core::orders::Order& order,
                   const core::settings::Texts& texts, const QString& hit) {
    const QString number = toScreen(order.key.number);
    const auto amount = amountOf(order);
    const std::array<std::pair<QString, QString>, 5> values{{
        {QStringLiteral("{link}"),
         toScreen(texts.orderLink).replace(QStringLiteral("{order}"), number)},
        {QStringLiteral("{order}"), number},
        {QStringLiteral("{amount}"), amount ? common::Format::money(amount) : QString()},
        {QStringLiteral("{buyer}"), toScreen(order.buyerNick)},
        {QStringLiteral("{hit}"), hit},
    }};
    for (const auto& [variable, value] : values) {
        if (value.isEmpty()) {
            text.replace(u' ' + variable, QString());
        }
        text.replace(variable, value);
    }
    return text.trimmed();
}

QString confirmationText(const core::orders::Order& order, const core::settings::Texts& texts) {
    const QString own = toScreen(texts.confirmation);
    return filledText(
        own.isEmpty()
            ? OrdersText::tr(
                  "Hello {buyer}, your order {order} over {amount} is confirmed and will be "
                  "shipped soon. {link}")
            : own,
        order, texts);
}

QString questionText(const core::orders::OrderDetail& detail, const core::settings::Texts& texts) {
    QStringList questions;
    if (detail.review) {
        for (const auto& hit : detail.review->hits) {
            const QString question = filledText(OrdersText::question(hit.kind), detail.order.order,
                                                texts, OrdersText::of(hit.kind));
            if (!questions.contains(question)) {
                questions.append(question);
            }
        }
    }
    return questions.join(u'\n');
}

}  // namespace ui::orders
