#pragma once

#include <QFrame>

#include <optional>

#include "ui/orders/order_view_model.h"
#include "ui/orders/overflow_bar.h"

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::orders {

/// A small form in the detail for the steps that need words: no box in the way, the order stays in
/// sight. Ctrl+Return sends it, Escape closes it.
class ActForm final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Ask, Answer, Hold, Reject, Recall, Edit, Note, Waive };

    explicit ActForm(OrderViewModel& order, QWidget* parent = nullptr);

    void open(Kind kind, core::orders::OrderField field = core::orders::OrderField::Address);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    /// Hold only: when it ends.
    [[nodiscard]] core::Seconds until() const;
    /// Edit only: what is to be changed.
    [[nodiscard]] core::orders::OrderField field() const;
    void submit();

Q_SIGNALS:
    void submitted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHoldRow();
    [[nodiscard]] QWidget* makeEditRow();
    [[nodiscard]] QHBoxLayout* makeButtons();
    void fillPresets();
    void showBefore();

    OrderViewModel& m_order;
    Kind m_kind = Kind::Note;
    QLabel* m_title;
    QWidget* m_holdRow;
    OverflowBar* m_presets = nullptr;
    QDateTimeEdit* m_until = nullptr;
    QWidget* m_editRow;
    QComboBox* m_field = nullptr;
    QLabel* m_before = nullptr;
    QPlainTextEdit* m_text;
    QPushButton* m_submit = nullptr;
};

}  // namespace ui::orders
