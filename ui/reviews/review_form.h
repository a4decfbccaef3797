#pragma once

#include <QFrame>

#include "core/reviews/review_case.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::reviews {

/// A review that is written down by hand. Ctrl+Return keeps, Escape closes.
class ReviewForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit ReviewForm(core::Clock now, QWidget* parent = nullptr);
    void open(core::orders::ShopId shop, const core::reviews::ReviewRow& known);
    void submit() override;

Q_SIGNALS:
    void entered(qlonglong shop, const core::reviews::ReviewRow& row);

private:
    void buildFields();

    core::Clock m_now;
    core::orders::ShopId m_shop = 0;
    /// What the fields leave as it was: the nick in full, the very second.
    core::reviews::ReviewRow m_known;
    QLabel* m_title;
    QComboBox* m_rating;
    QDateTimeEdit* m_reviewedAt;
    QLineEdit* m_buyer = nullptr;
    QLineEdit* m_order = nullptr;
    QLineEdit* m_product = nullptr;
    QLineEdit* m_number = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_followUp = nullptr;
    QPushButton* m_submit;
};

}  // namespace ui::reviews
