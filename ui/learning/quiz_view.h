#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

#include "ui/learning/learning_view_model.h"

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui::learning {

/// One question after the other, by keys alone: 1–9 choose, Enter goes on, Page up goes back. Every answer is kept at
/// once, so that a quiz that was cut off goes on here.
class QuizView final : public QWidget {
    Q_OBJECT

public:
    explicit QuizView(LearningViewModel& learning, QWidget* parent = nullptr);

    void show(const core::learning::AttemptSheet& sheet);
    [[nodiscard]] bool isRunning() const { return m_sheet.has_value(); }
    void forward();
    void back();
    /// Keeps what is being written and asks for the result.
    void handIn();
    void stop();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showQuestion();
    void showOptions(const core::learning::Answer& answer);
    void showClock();
    void choose(int shownPlace);
    void take();
    void keepText();
    [[nodiscard]] core::learning::Answer& current();

    LearningViewModel& m_learning;
    std::optional<core::learning::AttemptSheet> m_sheet;
    std::size_t m_at = 0;
    QLabel* m_title;
    QLabel* m_clock;
    QProgressBar* m_progress;
    QLabel* m_kind;
    QLabel* m_question;
    QWidget* m_options = nullptr;
    QVBoxLayout* m_optionsPlace;
    std::vector<QAbstractButton*> m_buttons;
    QPlainTextEdit* m_text;
    QLabel* m_open;
    QPushButton* m_back;
    QPushButton* m_forward;
    QPushButton* m_handIn;
    QTimer m_tick;
    QTimer m_writing;
};

}  // namespace ui::learning
