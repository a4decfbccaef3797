#pragma once

#include <QWidget>

#include <functional>

#include "core/notices/notice.h"
#include "ui/common/environment.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ui::common {
class OrderPage;
class StateChip;
}  // namespace ui::common

namespace ui::notices {

/// One notice: its text to be edited, what is missing, what the buyer's tier may be offered (R119), the order, and what
/// this buyer was told before.
class NoticeDetail final : public QWidget {
    Q_OBJECT

public:
    using MakeOrderPage = std::function<common::OrderPage*(QWidget*)>;

    /// `makeOrderPage` may be empty: then no order is shown.
    NoticeDetail(common::Environment& environment, const MakeOrderPage& makeOrderPage, QWidget* parent = nullptr);

    /// Null: none. A text that was typed into stays while the same version of the same notice is shown; before another
    /// one is shown it is told (textLeft).
    void open(const core::notices::Notice* notice);
    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string answerNote() const;
    void focusText();
    /// Typed into since it was shown.
    [[nodiscard]] bool isEdited() const;
    /// The text goes with an act, or is given up with it: it is not told when another notice is shown.
    std::string takeText();
    /// The text was refused: it is typed text again, and stays though the notice was changed meanwhile.
    void giveBack(core::notices::NoticeId id, const std::string& text);

Q_SIGNALS:
    void textLeft(core::notices::NoticeId id, std::int64_t version, const std::string& text);
    /// `caseKind`: what a dissatisfied answer becomes, `return` or `complaint`.
    void answered(core::notices::NoticeAnswer answer, const std::string& caseKind);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeHint();
    [[nodiscard]] QWidget* makeAnswer();
    [[nodiscard]] QWidget* makeHistory();
    void showMissing();
    void showHint(const core::notices::Notice& notice);
    void showAnswer(const core::notices::Notice& notice);
    void showHistory(const core::notices::Notice& notice);

    common::Environment& m_environment;
    core::notices::NoticeId m_id = 0;
    std::int64_t m_version = 0;
    bool m_isGivenBack = false;
    common::StateChip* m_kind = nullptr;
    QLabel* m_buyer = nullptr;
    QLabel* m_missing = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QWidget* m_hintRow = nullptr;
    QLabel* m_hint = nullptr;
    QWidget* m_answerRow = nullptr;
    QLabel* m_answer = nullptr;
    QLineEdit* m_note = nullptr;
    std::vector<QPushButton*> m_answers;
    QTabWidget* m_tabs = nullptr;
    common::OrderPage* m_order = nullptr;
    QWidget* m_history = nullptr;
};

}  // namespace ui::notices
