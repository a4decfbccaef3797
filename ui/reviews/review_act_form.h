#pragma once

#include <QFrame>

#include "ui/common/inline_form.h"
#include "ui/reviews/review_deed.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::reviews {

/// What a step on a review needs. Ctrl+Return keeps, Escape closes.
class ReviewActForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ReviewActForm(core::Clock now, QWidget* parent = nullptr);

    /// Whether the deed needs this form; the others are done at once.
    [[nodiscard]] static bool isNeededFor(Deed deed);
    /// `count`: of reviews that the deed is for.
    void open(const core::reviews::ReviewCase& review, Deed deed, int count = 1);
    [[nodiscard]] Deed deed() const { return m_deed; }
    void submit() override;

Q_SIGNALS:
    void submitted(const core::reviews::ReviewCaseTarget& target, ui::reviews::Deed deed,
                   const ui::reviews::DeedInput& input);

private:
    void buildPlan();
    void buildCauses();
    void fillTemplates(const core::reviews::ReviewCase& review);
    void fillPlan(const core::reviews::ReviewCase& review);
    void fillCauses(const core::reviews::ReviewCase& review);
    void takeFocus();

    core::Clock m_now;
    core::reviews::ReviewCaseTarget m_target;
    Deed m_deed = Deed::Reply;
    QLabel* m_title;
    QComboBox* m_templates;
    QPlainTextEdit* m_text;
    QWidget* m_plan;
    QComboBox* m_tool = nullptr;
    QDateTimeEdit* m_at = nullptr;
    QComboBox* m_moment = nullptr;
    QComboBox* m_judgment = nullptr;
    QWidget* m_causes;
    std::vector<QCheckBox*> m_boxes;
    QPushButton* m_submit;
};

}  // namespace ui::reviews
