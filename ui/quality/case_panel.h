#pragma once

#include <QWidget>

#include "core/quality/quality_service.h"
#include "ui/common/environment.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::common {
class StateChip;
}

namespace ui::quality {

/// One case of the weekly review: what happened, what to reuse, what to improve, the conclusion; or a new record of a
/// competitor.
class CasePanel final : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(common::Environment& environment, QWidget* parent = nullptr);
    /// What is typed stays while the same version is shown.
    void showCase(const std::optional<core::quality::LibraryCase>& libraryCase);
    void startBenchmark();
    [[nodiscard]] bool isNew() const { return m_isNew; }
    [[nodiscard]] const std::optional<core::quality::LibraryCase>& libraryCase() const { return m_case; }
    [[nodiscard]] core::quality::LibraryDraft draft() const;

Q_SIGNALS:
    void kept();
    void nominationChosen();
    void conversationRequested();

private:
    void fill(const core::quality::LibraryCase& libraryCase);
    void updateButtons();
    [[nodiscard]] bool mayEdit() const;

    common::Environment& m_environment;
    std::optional<core::quality::LibraryCase> m_case;
    bool m_isNew = false;
    std::string m_shownFor;
    QLabel* m_heading;
    common::StateChip* m_kind;
    QWidget* m_body;
    QLineEdit* m_title;
    QPlainTextEdit* m_story;
    QPlainTextEdit* m_reuse;
    QPlainTextEdit* m_improve;
    QPlainTextEdit* m_conclusion;
    QPushButton* m_keep;
    QPushButton* m_nominate;
    QPushButton* m_open;
};

}  // namespace ui::quality
