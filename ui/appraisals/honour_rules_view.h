#pragma once

#include <QWidget>

#include "core/appraisals/appraisal_rules.h"
#include "ui/appraisals/figure_words.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace ui::appraisals {

/// The rules of the honours board (R297, R308): a list, and a form for the chosen one. What is typed counts at once here
/// and is kept with the other rules.
class HonourRulesView final : public QWidget {
    Q_OBJECT

public:
    explicit HonourRulesView(const FigureWords& words, QWidget* parent = nullptr);
    void setHonours(std::vector<core::appraisals::HonourRule> honours, bool isEditable);
    [[nodiscard]] const std::vector<core::appraisals::HonourRule>& honours() const { return m_rules; }

    /// `Satisfaction at least 95 %; complaint rate at most 1 %`.
    [[nodiscard]] static QString conditionText(const std::vector<core::appraisals::HonourCondition>& conditions,
                                               const FigureWords& words);

Q_SIGNALS:
    void edited();

private:
    /// The fields of one condition.
    struct Line {
        QComboBox* measure;
        QComboBox* comparison;
        QDoubleSpinBox* limit;
    };
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeForm();
    [[nodiscard]] core::appraisals::HonourRule* current();
    void add();
    void removeCurrent();
    void addCondition();
    void showList();
    void showRow(int row);
    void showForm();
    void showConditions();
    /// What the form says becomes the chosen rule.
    void take();
    [[nodiscard]] QComboBox* measureBox(const std::string& measure, QWidget* parent) const;

    const FigureWords& m_words;
    std::vector<core::appraisals::HonourRule> m_rules;
    int m_row = -1;
    bool m_isEditable = false;
    bool m_isFilling = false;
    QTableWidget* m_list;
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_kind = nullptr;
    QSpinBox* m_places = nullptr;
    QComboBox* m_rankBy = nullptr;
    QWidget* m_conditions = nullptr;
    QVBoxLayout* m_conditionRows = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_addCondition = nullptr;
    std::vector<Line> m_lines;
};

}  // namespace ui::appraisals
