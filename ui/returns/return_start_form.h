#pragma once

#include <QFrame>

#include "core/returns/return_service.h"
#include "ui/common/environment.h"
#include "ui/common/inline_form.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui::returns {

/// A new case (R120): from the conversation or the order in front, or by its number. Ctrl+Return opens it, Escape closes.
class ReturnStartForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ReturnStartForm(common::Environment& environment, QWidget* parent = nullptr);
    void open(const common::CaseStart& start);
    /// Another case of the same order that follows from this one; `kind` is only proposed.
    void openFrom(const core::returns::ReturnCase& origin, core::returns::ReturnKind kind,
                  core::returns::CompensationForm form);
    void submit() override;

Q_SIGNALS:
    void started(const core::returns::ReturnDraft& draft);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showItems();
    void showKind();
    void showOrder(const core::orders::Order* order, const std::string& number);

    common::Environment& m_environment;
    common::CaseStart m_start;
    QComboBox* m_kind;
    QComboBox* m_form;
    QComboBox* m_order;
    QComboBox* m_item;
    QComboBox* m_reason;
    QLineEdit* m_note;
    QLineEdit* m_claimed;
    QCheckBox* m_goods;
    QCheckBox* m_promised;
    QLabel* m_origin;
    /// Of the order whose number stands there.
    QLabel* m_known;
    QLabel* m_error;
    QPushButton* m_submit;
};

}  // namespace ui::returns
