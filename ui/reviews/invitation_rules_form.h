#pragma once

#include <QFrame>

#include "core/reviews/invitation.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::reviews {

/// Whom a shop asks for a review and in which words. Ctrl+Return keeps, Escape closes.
class InvitationRulesForm final : public QFrame {
    Q_OBJECT

public:
    explicit InvitationRulesForm(QWidget* parent = nullptr);
    void open(const core::reviews::InvitationRules& rules);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    void submit();

Q_SIGNALS:
    void submitted(const core::reviews::InvitationRules& rules);
    /// The sum is none.
    void refused(const QString& text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSpinBox* makeDays(const char* name, int least);

    QSpinBox* m_wait;
    QSpinBox* m_oldest;
    QSpinBox* m_coolDown;
    QLineEdit* m_leastPaid;
    QPlainTextEdit* m_text;
};

}  // namespace ui::reviews
