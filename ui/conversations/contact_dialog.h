#pragma once

#include <QDialog>

#include "core/conversations/message_service.h"
#include "ui/common/environment.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::conversations {

/// A call, letter or post entered by hand in seconds (R005, R020).
class ContactDialog final : public QDialog {
    Q_OBJECT

public:
    ContactDialog(common::Environment& environment, const QString& buyer,
                  QWidget* parent = nullptr);
    [[nodiscard]] core::conversations::ManualContact contact() const;

Q_SIGNALS:
    void entered();

private:
    void submit();
    [[nodiscard]] std::chrono::minutes offsetOf(int shop) const;
    /// In the local time of the shop that is chosen.
    void showRang(core::Seconds at);
    /// What the field shows, read as local time of the shop at this place.
    [[nodiscard]] core::Seconds rangAt(int shop) const;

    QComboBox* m_shop;
    /// Of the shops, as they stand in the box.
    std::vector<std::chrono::minutes> m_offsets;
    QComboBox* m_channel;
    QComboBox* m_direction;
    QLineEdit* m_buyer;
    QDateTimeEdit* m_rang;
    QCheckBox* m_answered;
    QSpinBox* m_answeredAfter;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_question;
    QPlainTextEdit* m_answer;
    QLabel* m_error;
};

}  // namespace ui::conversations
