#pragma once

#include <QFrame>

#include "core/returns/inspection.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui::returns {

/// What was found when the goods came back (R127): item number, pieces, damage, missing parts, with the verdict live.
/// Pictures are added beside it and only counted here. Ctrl+Return takes it, Escape closes.
class InspectionForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit InspectionForm(QWidget* parent = nullptr);
    /// `itemNumber` is what the case says came back.
    void open(const core::returns::InspectionTerms& terms, const std::string& itemNumber,
              std::int64_t pictures);
    void setPictures(std::int64_t pictures);
    /// Without who and when.
    [[nodiscard]] core::returns::Inspection inspection() const;
    void submit() override;

Q_SIGNALS:
    void inspected(const core::returns::Inspection& inspection);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void judge();

    core::returns::InspectionTerms m_terms;
    std::int64_t m_pictures = 0;
    QComboBox* m_number;
    QSpinBox* m_pieces;
    QLineEdit* m_damage;
    QLineEdit* m_missing;
    QLineEdit* m_note;
    QLabel* m_pictureCount;
    QLabel* m_verdict;
    QPushButton* m_submit;
};

}  // namespace ui::returns
