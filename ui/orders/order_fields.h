#pragma once

#include <QHash>
#include <QLabel>
#include <QToolButton>

#include "ui/orders/order_view_model.h"
#include "ui/orders/privacy_view_model.h"
#include "ui/common/section.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace ui::orders {

/// Who gets the order and what they said: masked, with a way to show one field for a short time and
/// to check who is talking.
class OrderFields final : public common::Section {
    Q_OBJECT

public:
    OrderFields(OrderViewModel& order, PrivacyViewModel& privacy, QWidget* parent = nullptr);

    void showOrder();
    /// Whether the identity check can be waived, or who did.
    void showWaiver();
    /// Marks the line of this field; false when it has none here.
    bool mark(core::orders::OrderField field);
    void clearMarks();
    /// The widget of a field's line, to scroll to.
    [[nodiscard]] QWidget* line(core::orders::OrderField field) const;

Q_SIGNALS:
    void editRequested(core::orders::OrderField field);
    /// A lead lets the identity check go.
    void waiveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        core::orders::OrderField field;
        QLabel* caption;
        QLabel* value;
        QToolButton* show;
        QToolButton* edit;
    };
    void addLine(QGridLayout& grid, core::orders::OrderField field);
    [[nodiscard]] QToolButton* makeShowButton(core::orders::OrderField field);
    [[nodiscard]] QWidget* makeIdentityCheck();
    void showValues();
    void check();

    OrderViewModel& m_order;
    PrivacyViewModel& m_privacy;
    std::vector<Line> m_lines;
    QComboBox* m_method = nullptr;
    QLineEdit* m_answer = nullptr;
    QToolButton* m_waive = nullptr;
    QLabel* m_verdict = nullptr;
    QLabel* m_waiver = nullptr;
};

}  // namespace ui::orders
