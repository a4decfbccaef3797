#pragma once

#include <QFrame>

#include "core/complaints/complaint_service.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::complaints {

/// A complaint as it comes in (R149, R159, R161): required fields first. Ctrl+Return keeps, Escape closes.
class ComplaintForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ComplaintForm(core::Clock now, QWidget* parent = nullptr);
    void openNew(const core::complaints::ComplaintDraft& known);
    void openEdit(const core::complaints::Complaint& complaint);
    void submit() override;

Q_SIGNALS:
    void received(const core::complaints::ComplaintDraft& draft);
    void edited(const core::complaints::ComplaintTarget& target, const core::complaints::ComplaintDraft& draft);

private:
    void buildFields();
    void fill(const core::complaints::ComplaintDraft& draft);
    [[nodiscard]] core::complaints::ComplaintDraft draft() const;

    core::Clock m_now;
    core::complaints::ComplaintDraft m_known;
    core::complaints::ComplaintTarget m_edited;
    QLabel* m_title;
    QComboBox* m_kind;
    QComboBox* m_level;
    QComboBox* m_channel;
    QComboBox* m_mood;
    QDateTimeEdit* m_receivedAt;
    QLineEdit* m_buyer = nullptr;
    QLineEdit* m_order = nullptr;
    QLineEdit* m_product = nullptr;
    QPlainTextEdit* m_matter = nullptr;
    QPlainTextEdit* m_demand = nullptr;
    QLineEdit* m_expectation = nullptr;
    QPushButton* m_submit;
};

}  // namespace ui::complaints
