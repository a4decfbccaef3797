#pragma once

#include <QWidget>

#include "ui/orders/act_form.h"
#include "ui/orders/order_annotations.h"
#include "ui/orders/order_buyer.h"
#include "ui/orders/order_fields.h"
#include "ui/orders/order_hits.h"
#include "ui/orders/order_items.h"
#include "ui/orders/order_timeline.h"
#include "ui/orders/order_view_model.h"
#include "ui/orders/overflow_bar.h"
#include "ui/orders/privacy_view_model.h"

class QScrollArea;
class QStackedLayout;

namespace ui::common {
class StateChip;
}

namespace ui::orders {

/// One order from top to bottom: number, state and time left, the acts, and then everything an
/// agent weighs.
class OrderDetailView final : public QWidget {
    Q_OBJECT

public:
    OrderDetailView(OrderViewModel& order, PrivacyViewModel& privacy, QWidget* parent = nullptr);

    /// Buttons of the acts, in order; the panel fills it.
    [[nodiscard]] OverflowBar& actBar() { return *m_actBar; }
    [[nodiscard]] ActForm& form() { return *m_form; }
    void showTime();
    void showField(core::orders::OrderField field);

Q_SIGNALS:
    void orderRequested(const core::orders::OrderKey& key);
    void flagToggled(core::orders::OrderFlag flag, bool on);
    void withdrawRequested(std::int64_t edit);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeChange(QWidget* header);
    [[nodiscard]] QWidget* makeSections();
    void showOrder();
    void showHeader();

    OrderViewModel& m_order;
    QStackedLayout* m_stack;
    QLabel* m_number = nullptr;
    QLabel* m_amount = nullptr;
    QLabel* m_due = nullptr;
    common::StateChip* m_state = nullptr;
    common::StateChip* m_review = nullptr;
    /// Only for an order that the shop's system changed after the decision.
    QWidget* m_change = nullptr;
    QLabel* m_changeText = nullptr;
    OverflowBar* m_actBar = nullptr;
    ActForm* m_form = nullptr;
    QScrollArea* m_scroll = nullptr;
    OrderHits* m_hits = nullptr;
    OrderFields* m_fields = nullptr;
    OrderItems* m_items = nullptr;
    OrderBuyer* m_buyer = nullptr;
    OrderAnnotations* m_annotations = nullptr;
    OrderTimeline* m_timeline = nullptr;
};

}  // namespace ui::orders
