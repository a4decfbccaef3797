#pragma once

#include <QWidget>

#include "ui/appraisals/appraisal_view_model.h"
#include "ui/appraisals/figure_words.h"

class QComboBox;
class QDoubleSpinBox;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui::appraisals {

/// How people are appraised here: period and method, the score sets with weights, targets and curves, and the rules of the
/// honours. Everybody may read them; who may edit rules changes them (R302, R303).
class RulesView final : public QWidget {
    Q_OBJECT

public:
    RulesView(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent = nullptr);
    /// Shows the rules that are in force; what was typed and not kept is gone.
    void refresh();
    [[nodiscard]] bool canSave() const { return m_appraisals.mayEditRules(); }
    void save();

    /// `30: 100; 60: 85` of a curve, shares in per cent; nothing for a text that is none.
    [[nodiscard]] static QString curveText(const core::appraisals::ScoreItem& item);
    [[nodiscard]] static std::optional<std::vector<core::appraisals::CurvePoint>> curveFrom(const QString& text,
                                                                                            const std::string& key);
    /// `satisfaction_share >= 0.95; complaint_rate <= 0.01`; nothing for a text that is none.
    [[nodiscard]] static QString conditionText(const std::vector<core::appraisals::HonourCondition>& conditions);
    [[nodiscard]] static std::optional<std::vector<core::appraisals::HonourCondition>> conditionsFrom(
        const QString& text);

Q_SIGNALS:
    void refused(const QString& text);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeItemButtons();
    void showSet();
    void showHonours();
    /// Takes the shown cells into the rules; false: one of them is none.
    [[nodiscard]] bool take();
    [[nodiscard]] bool takeSet();
    [[nodiscard]] bool takeHonours();
    void addMetric();
    void removeItem();

    AppraisalViewModel& m_appraisals;
    const FigureWords& m_words;
    core::appraisals::AppraisalRules m_rules;
    /// Place in m_rules.sets of what the table shows.
    int m_set = -1;
    QComboBox* m_period;
    QComboBox* m_method;
    QComboBox* m_sets;
    QComboBox* m_metric;
    QDoubleSpinBox* m_weak;
    QSpinBox* m_least;
    std::array<QDoubleSpinBox*, 3> m_groups{};
    QTableWidget* m_items;
    QTableWidget* m_honours;
    QPushButton* m_save;
    QPushButton* m_add;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

}  // namespace ui::appraisals
