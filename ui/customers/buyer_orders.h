#pragma once

#include <QWidget>

#include "core/customers/customer.h"
#include "ui/common/section.h"
#include "ui/customers/buyer_view_model.h"

namespace ui::customers {

/// The buyer's newest orders with state and parcel; a click opens one with its acts.
class BuyerOrders final : public common::Section {
    Q_OBJECT

public:
    explicit BuyerOrders(BuyerViewModel& buyer, QWidget* parent = nullptr);
    void showBuyer();

Q_SIGNALS:
    void orderRequested(const core::orders::OrderKey& key);
    void insertRequested(const QString& text);

private:
    [[nodiscard]] QWidget* makeOrder(const core::customers::CustomerOrder& order, QWidget* parent);
    BuyerViewModel& m_buyer;
};

/// What was promised to the buyer and what is applied for, as far as it is open.
class BuyerOpenWork final : public common::Section {
    Q_OBJECT

public:
    explicit BuyerOpenWork(BuyerViewModel& buyer, QWidget* parent = nullptr);
    void showBuyer();

private:
    BuyerViewModel& m_buyer;
};

}  // namespace ui::customers
