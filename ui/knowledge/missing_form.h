#pragma once

#include <QFrame>

#include <functional>
#include <map>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::knowledge {

/// Asks for what a reply needs and nobody knows, and asks once more before a macro runs. Return in the last field sends
/// it, Escape leaves.
class MissingForm final : public QFrame {
    Q_OBJECT

public:
    using Values = std::map<std::string, std::string>;

    explicit MissingForm(QWidget* parent = nullptr);
    /// `answered` gets every value once all are there.
    void ask(const QString& title, const QString& act, const std::vector<std::string>& names,
             std::function<void(const Values&)> answered);
    void leave();

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void submit();

    QLabel* m_title;
    QFormLayout* m_form;
    QPushButton* m_act;
    std::vector<std::pair<std::string, QLineEdit*>> m_fields;
    std::function<void(const Values&)> m_answered;
};

}  // namespace ui::knowledge
