#pragma once

#include <map>
#include <memory>

#include "ui/conversations/conversation_view_model.h"
#include "ui/conversations/form_frame.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ui::conversations {

/// Asks what closing asks for (R011, R012) and refuses what the rule refuses.
class CloseForm final : public FormFrame {
    Q_OBJECT

public:
    explicit CloseForm(const ConversationViewModel& model, QWidget* parent = nullptr);
    [[nodiscard]] core::conversations::Closing closing() const;

protected:
    [[nodiscard]] bool isComplete() override;

private:
    const ConversationViewModel& m_model;
    QComboBox* m_question;
    QComboBox* m_outcome;
    QComboBox* m_solved;
    QLineEdit* m_summary;
};

/// For how long, or for what, a conversation is put away.
class SnoozeForm final : public FormFrame {
    Q_OBJECT

public:
    explicit SnoozeForm(const ConversationViewModel& model, QWidget* parent = nullptr);
    [[nodiscard]] core::conversations::SnoozeFor what() const;
    [[nodiscard]] std::optional<core::Seconds> until() const;

private:
    void choose(core::Seconds until);

    const ConversationViewModel& m_model;
    QComboBox* m_what;
    QCheckBox* m_bounded;
    QDateTimeEdit* m_until;
};

/// To which colleague, and what they must know (R019).
class HandOverForm final : public FormFrame {
    Q_OBJECT

public:
    HandOverForm(const QStringList& agents, QWidget* parent = nullptr);
    [[nodiscard]] QString to() const;
    [[nodiscard]] QString note() const;

protected:
    [[nodiscard]] bool isComplete() override;

private:
    QComboBox* m_to;
    QPlainTextEdit* m_note;
};

/// A note that only colleagues see.
class NoteForm final : public FormFrame {
    Q_OBJECT

public:
    explicit NoteForm(QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

protected:
    [[nodiscard]] bool isComplete() override;

private:
    QPlainTextEdit* m_text;
};

/// Question type, problem type, tags, marks and rating.
class DetailsForm final : public FormFrame {
    Q_OBJECT

public:
    explicit DetailsForm(const ConversationViewModel& model, QWidget* parent = nullptr);
    [[nodiscard]] ConversationDetails details() const;

private:
    QComboBox* m_question;
    QComboBox* m_problem;
    QLineEdit* m_tags;
    QCheckBox* m_invited;
    QCheckBox* m_abusive;
    QComboBox* m_satisfaction;
    QComboBox* m_recommendation;
};

/// What to find out before anything is recommended: the questions of the shop, each put into the reply by its button, and
/// what the buyer answered (R039, R050).
class NeedsForm final : public FormFrame {
    Q_OBJECT

public:
    NeedsForm(const ConversationViewModel& model, const core::settings::PromptCards& cards,
              QWidget* parent = nullptr);
    /// By need; empty where nothing was answered.
    [[nodiscard]] std::map<std::string, std::string> needs() const;

Q_SIGNALS:
    void askRequested(const QString& question);

private:
    void add(const std::string& need, const QString& label, const QString& question,
             const QString& answer);

    std::map<std::string, QLineEdit*> m_answers;
};

/// Moments that snoozing offers with one key.
struct SnoozePreset {
    QString text;
    core::Seconds until{};
};
[[nodiscard]] std::vector<SnoozePreset> snoozePresets(core::Seconds now,
                                                      std::chrono::minutes utcOffset);

}  // namespace ui::conversations
