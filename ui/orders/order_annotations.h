#pragma once

#include "ui/orders/order_view_model.h"
#include "ui/common/section.h"

class QVBoxLayout;

namespace ui::orders {

/// What colleagues put on the order: flags, notes, edit requests, and what the review waits for.
class OrderAnnotations final : public common::Section {
    Q_OBJECT

public:
    explicit OrderAnnotations(OrderViewModel& order, QWidget* parent = nullptr);
    void showOrder();

Q_SIGNALS:
    void flagToggled(core::orders::OrderFlag flag, bool on);
    void withdrawRequested(std::int64_t edit);

private:
    [[nodiscard]] QWidget* makeFlags(QWidget* body);
    void addReview(QVBoxLayout& layout);
    void addEdits(QVBoxLayout& layout);
    void addNotes(QVBoxLayout& layout);
    OrderViewModel& m_order;
};

}  // namespace ui::orders
