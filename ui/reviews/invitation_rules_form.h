#pragma once

#include <QFrame>

#include "core/reviews/invitation.h"
#include "ui/common/inline_form.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::reviews {

/// Whom a shop asks for a review and in which words. Ctrl+Return keeps, Escape closes.
class InvitationRulesForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit InvitationRulesForm(QWidget* parent = nullptr);
    void open(const core::reviews::InvitationRules& rules);
    void submit() override;

Q_SIGNALS:
    void submitted(const core::reviews::InvitationRules& rules);
    /// The sum is none.
    void refused(const QString& text);

private:
    [[nodiscard]] QSpinBox* makeDays(const char* name, int least);

    QSpinBox* m_wait;
    QSpinBox* m_oldest;
    QSpinBox* m_coolDown;
    QLineEdit* m_leastPaid;
    QPlainTextEdit* m_text;
};

}  // namespace ui::reviews
