#pragma once

#include <QWidget>

#include "ui/common/environment.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui::common {
class PlainLabel;
}

namespace ui::agents {

/// Who are you, and your PIN: the only window while the program is locked. Names of agents stand in it and nothing of any
/// buyer. The PIN leaves the field with each try.
class SignInView final : public QWidget {
    Q_OBJECT

public:
    explicit SignInView(common::Environment& environment, QWidget* parent = nullptr);
    /// Reads who there is, chooses the one of that name, and puts the cursor into the PIN.
    void ask(const std::string& name);

Q_SIGNALS:
    void signedIn(qlonglong agent);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void submit();
    void say(const QString& text);

    common::Environment& m_environment;
    QComboBox* m_agent;
    QLineEdit* m_pin;
    QPushButton* m_enter;
    common::PlainLabel* m_error;
    /// The agent is being chosen with the arrow keys: the cursor stays there until it is the right one.
    bool m_isByKey = false;
};

}  // namespace ui::agents
