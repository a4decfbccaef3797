#pragma once

#include <QWidget>

#include <optional>

#include "core/orders/order.h"

namespace ui::common {

/// One order with its acts, made by the subject of orders for pages of other subjects, which do not know it.
class OrderPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void open(const std::optional<core::orders::OrderKey>& key) = 0;

Q_SIGNALS:
    /// Text for the buyer, to be put into the composer.
    void insertRequested(const QString& text);
};

}  // namespace ui::common
