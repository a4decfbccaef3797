#pragma once

#include <QDialog>
#include <QVariant>

#include <functional>

#include "ui/learning/learning_view_model.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace ui::learning {

/// A form over the page: Ctrl+Enter keeps, Escape gives up. It stays open until what it asks for is done, and says why it
/// is not.
class LearningForm : public QDialog {
    Q_OBJECT

public:
    LearningForm(const QString& title, QWidget* parent);
    void showError(const QString& text);

Q_SIGNALS:
    void submitted();

protected:
    [[nodiscard]] QFormLayout& fields() { return *m_fields; }
    [[nodiscard]] QLineEdit* addLine(const char* name, const QString& caption, const std::string& text);
    [[nodiscard]] QPlainTextEdit* addText(const char* name, const QString& caption, const std::string& text, int lines);
    [[nodiscard]] QComboBox* addChoice(const char* name, const QString& caption,
                                       const std::vector<std::pair<QString, QVariant>>& choices, const QVariant& chosen);
    [[nodiscard]] QSpinBox* addNumber(const char* name, const QString& caption, int least, int most, int value);
    [[nodiscard]] QDateTimeEdit* addTime(const char* name, const QString& caption, core::Seconds at);

private:
    QFormLayout* m_fields;
    QLabel* m_error;
};

/// For whom and by when: the fields that documents and quizzes share.
class AssignmentForm : public LearningForm {
    Q_OBJECT

public:
    using LearningForm::LearningForm;

protected:
    void addAssignment(const core::learning::Assignment& assignment, core::Seconds now);
    [[nodiscard]] core::learning::Assignment assignment() const;

private:
    QComboBox* m_audience = nullptr;
    QComboBox* m_level = nullptr;
    QCheckBox* m_required = nullptr;
    QSpinBox* m_days = nullptr;
    QCheckBox* m_hasDue = nullptr;
    QDateTimeEdit* m_due = nullptr;
};

class DocumentForm final : public AssignmentForm {
    Q_OBJECT

public:
    DocumentForm(LearningViewModel& learning, const core::learning::Document& document, QWidget* parent);
    [[nodiscard]] core::learning::Document draft() const;

private:
    core::learning::Document m_document;
    QComboBox* m_article = nullptr;
    QLineEdit* m_title = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_owner = nullptr;
    QCheckBox* m_hasReview = nullptr;
    QDateTimeEdit* m_review = nullptr;
};

class QuestionForm final : public LearningForm {
    Q_OBJECT

public:
    QuestionForm(LearningViewModel& learning, const core::learning::Question& question, QWidget* parent);
    [[nodiscard]] core::learning::Question draft() const;

private:
    void followKind();

    core::learning::Question m_question;
    QComboBox* m_kind = nullptr;
    QComboBox* m_topic = nullptr;
    QPlainTextEdit* m_text = nullptr;
    std::vector<std::pair<QCheckBox*, QLineEdit*>> m_options;
    QComboBox* m_truth = nullptr;
    QPlainTextEdit* m_model = nullptr;
    QPlainTextEdit* m_explanation = nullptr;
    QComboBox* m_article = nullptr;
};

class QuizForm final : public AssignmentForm {
    Q_OBJECT

public:
    QuizForm(LearningViewModel& learning, const core::learning::Quiz& quiz, QWidget* parent);
    [[nodiscard]] core::learning::Quiz draft() const;

private:
    core::learning::Quiz m_quiz;
    QLineEdit* m_title = nullptr;
    /// Topic and how many; the first one is the whole bank.
    std::vector<std::pair<std::string, QSpinBox*>> m_draws;
    QSpinBox* m_pass = nullptr;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_most = nullptr;
    QSpinBox* m_wait = nullptr;
};

class TrainingForm final : public LearningForm {
    Q_OBJECT

public:
    TrainingForm(LearningViewModel& learning, const core::learning::Training& training, QWidget* parent);
    [[nodiscard]] core::learning::Training draft() const;

private:
    core::learning::Training m_training;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_theme = nullptr;
    QDateTimeEdit* m_starts = nullptr;
    QDateTimeEdit* m_ends = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_trainer = nullptr;
    QComboBox* m_audience = nullptr;
    QCheckBox* m_required = nullptr;
    QComboBox* m_quiz = nullptr;
    QPlainTextEdit* m_note = nullptr;
};

class AttendanceForm final : public LearningForm {
    Q_OBJECT

public:
    AttendanceForm(const std::vector<core::learning::Learner>& learners, const std::string& agent, QWidget* parent);
    [[nodiscard]] core::learning::AttendanceDraft draft() const;

private:
    QComboBox* m_agent = nullptr;
    QComboBox* m_attendance = nullptr;
    QSpinBox* m_score = nullptr;
    QLineEdit* m_remark = nullptr;
};

/// A mentor's word: of a short answer with a mark, of a practised rush without.
class MentorForm final : public LearningForm {
    Q_OBJECT

public:
    MentorForm(const QString& title, const QString& about, bool hasMark, const std::string& comment, QWidget* parent);
    [[nodiscard]] int mark() const;
    [[nodiscard]] QString comment() const;

private:
    QComboBox* m_mark = nullptr;
    QPlainTextEdit* m_comment = nullptr;
};

}  // namespace ui::learning
