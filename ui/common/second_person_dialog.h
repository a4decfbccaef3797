#pragma once

#include <QDialog>

#include <functional>

#include "core/agents/witness.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::common {

struct Environment;

/// Asks for a reason, and for a second person who signs with the own PIN, before an act that two persons do
/// (reliability.md section 3). Deletes itself when closed.
class SecondPersonDialog final : public QDialog {
    Q_OBJECT

public:
    using Signed = std::function<void(const std::string& reason, const core::agents::Witness& second)>;

    /// `what`: the act, as one sentence. `then` runs on the screen's thread once the PIN was right.
    SecondPersonDialog(Environment& environment, const QString& title, const QString& what, Signed then,
                       QWidget* parent);
    /// The reason is known already and is not asked for.
    void setReason(const QString& reason);

private:
    void submit();

    Environment& m_environment;
    Signed m_then;
    QLineEdit* m_reason;
    QComboBox* m_second;
    QLineEdit* m_pin;
    QLabel* m_error;
    QPushButton* m_sign;
};

}  // namespace ui::common
