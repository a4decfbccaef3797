#pragma once

#include <QFrame>

#include "ui/common/inline_form.h"
#include "ui/complaints/complaint_deed.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::complaints {

class OptionsEditor;

/// What a step on a complaint needs. Ctrl+Return sends, Escape closes.
class ComplaintActForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ComplaintActForm(core::Clock now, QWidget* parent = nullptr);

    /// Whether the deed needs this form; the others are done at once.
    [[nodiscard]] static bool isNeededFor(Deed deed);
    /// `departments`: names to choose from.
    void open(const core::complaints::Complaint& complaint, Deed deed, const QStringList& departments);
    [[nodiscard]] Deed deed() const { return m_deed; }
    void submit() override;

Q_SIGNALS:
    void submitted(const core::complaints::ComplaintTarget& target, ui::complaints::Deed deed,
                   const ui::complaints::DeedInput& input);

private:
    /// What of the form a deed shows.
    struct Parts {
        QString title;
        QString submit;
        QString text;
        QString textHint;
        QString second;
        QString third;
        bool hasDueAt = false;
    };
    void showParts(const Parts& parts);
    void fillChoices(const core::complaints::Complaint& complaint, Deed deed);
    void fillVerification(const core::complaints::Complaint& complaint);
    [[nodiscard]] static Parts partsOf(const core::complaints::Complaint& complaint, Deed deed);

    core::Clock m_now;
    core::complaints::ComplaintTarget m_target;
    Deed m_deed = Deed::Acknowledge;
    QLabel* m_title;
    QComboBox* m_choice;
    QComboBox* m_department;
    QPlainTextEdit* m_text;
    QLineEdit* m_second;
    QLineEdit* m_third;
    QDateTimeEdit* m_dueAt;
    QWidget* m_verification;
    std::vector<QLineEdit*> m_checked;
    OptionsEditor* m_options;
    QPushButton* m_submit;
};

}  // namespace ui::complaints
