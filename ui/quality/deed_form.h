#pragma once

#include <QFrame>

#include "ui/common/inline_form.h"
#include "ui/quality/quality_deed.h"

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::quality {

/// The line of text that an act needs: a reason, or a follow-up with its owner and time. Not there while nothing is
/// asked.
class DeedForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit DeedForm(core::Clock now, QWidget* parent = nullptr);
    void open(const core::quality::Inspection& inspection, Deed deed);
    void submit() override;

Q_SIGNALS:
    void submitted(ui::quality::Deed deed, const ui::quality::DeedInput& input);

private:
    core::Clock m_now;
    Deed m_deed = Deed::Appeal;
    QLabel* m_title;
    QPlainTextEdit* m_text;
    QLineEdit* m_owner;
    QDateTimeEdit* m_dueAt;
    QPushButton* m_submit;
};

}  // namespace ui::quality
