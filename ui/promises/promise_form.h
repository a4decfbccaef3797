#pragma once

#include <QFrame>

#include "core/promises/promise_finder.h"
#include "core/promises/promise_service.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::promises {

/// What a promise needs, or what a step on one needs: a text, a time, or both. Return sends, Escape closes.
class PromiseForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit PromiseForm(core::Clock now, QWidget* parent = nullptr);

    /// A new promise; `found` fills it in.
    void openNew(const std::vector<std::string>& orderNumbers,
                 const std::optional<core::promises::FoundPromise>& found = {});
    /// Moving, giving up, withdrawing, handing over, or done with a result.
    void openAct(const core::promises::PromiseTarget& target, core::promises::PromiseAction action);

Q_SIGNALS:
    /// Shop, conversation and buyer are for the page to fill in.
    void promised(const core::promises::PromiseDraft& draft);
    void actRequested(const core::promises::PromiseTarget& target,
                      core::promises::PromiseAction action, const std::string& text,
                      core::Seconds dueAt);

private:
    struct Parts {
        bool isNew = false;
        bool hasText = true;
        bool hasTime = false;
    };
    void showParts(const Parts& parts, const QString& title, const QString& submit);
    [[nodiscard]] QWidget* makeTimeRow();
    void choose(core::Seconds due);
    [[nodiscard]] core::Seconds due() const;
    void submit() override;

    core::Clock m_now;
    /// Nothing: a new promise.
    std::optional<std::pair<core::promises::PromiseTarget, core::promises::PromiseAction>> m_act;
    QLabel* m_title;
    QLineEdit* m_text;
    QComboBox* m_awaits;
    QWidget* m_timeRow = nullptr;
    QDateTimeEdit* m_due = nullptr;
    QComboBox* m_order;
    QLineEdit* m_cause;
    QPushButton* m_submit;
};

}  // namespace ui::promises
