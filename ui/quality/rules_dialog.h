#pragma once

#include <QDialog>

#include "core/quality/quality_rules.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace ui::quality {

/// The score card and the rules of the sample of one shop, as they are changed.
class RulesDialog final : public QDialog {
    Q_OBJECT

public:
    RulesDialog(const core::quality::QualityRules& rules, bool mayEdit, QWidget* parent = nullptr);
    [[nodiscard]] core::quality::QualityRules rules() const;

Q_SIGNALS:
    /// Sensible ones only.
    void chosen(const core::quality::QualityRules& rules);

private:
    [[nodiscard]] QWidget* makeCard(bool mayEdit);
    [[nodiscard]] QWidget* makeSampling(bool mayEdit);
    void addRow(const core::quality::CardItem& item);
    void addItem();
    void removeItem();
    void submit();

    core::quality::QualityRules m_rules;
    QTableWidget* m_items;
    QSpinBox* m_passMark;
    QSpinBox* m_appealDays;
    QComboBox* m_mode;
    QSpinBox* m_share;
    QSpinBox* m_count;
    QSpinBox* m_days;
    QLineEdit* m_perAgent;
    QCheckBox* m_complaints;
    QSpinBox* m_satisfaction;
    QSpinBox* m_minutes;
    QSpinBox* m_hits;
    QLabel* m_fault;
};

}  // namespace ui::quality
