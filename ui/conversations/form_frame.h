#pragma once

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui::conversations {

/// A form above the composer for the steps that need words or choices: no box in the way, the talk
/// stays in sight. Ctrl+Return sends it, Escape closes it.
class FormFrame : public QFrame {
    Q_OBJECT

public:
    /// `act`: the word on the button that does it.
    FormFrame(const QString& title, const QString& act, QWidget* parent = nullptr);
    void showError(const QString& text);

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    /// Called before submitted(); false: not complete, and the error says why.
    [[nodiscard]] virtual bool isComplete() { return true; }
    void submit();
    /// Where typing begins.
    void setFirst(QWidget* field);
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_error;
    QFormLayout* m_form;
    QPushButton* m_submit;
};

}  // namespace ui::conversations
