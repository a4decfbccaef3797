#pragma once

#include <QWidget>

#include "ui/appraisals/appraisal_view_model.h"
#include "ui/appraisals/figure_words.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace ui::common {
class StateChip;
}

namespace ui::appraisals {

class HonourRulesView;

/// How people are appraised here: period and method, the score sets with weights, targets and curves, and the rules of the
/// honours. Everybody may read them; who may edit rules changes them, adds sets of their own and takes others away
/// (R264, R302, R303). Nothing counts before it is kept, and then for sheets that are planned from then on.
class RulesView final : public QWidget {
    Q_OBJECT

public:
    RulesView(common::Environment& environment, AppraisalViewModel& appraisals, const FigureWords& words,
              QWidget* parent = nullptr);
    /// Shows the rules that are in force, unless there is something that was edited and not kept.
    void refresh();
    /// Shows the rules that are in force; what was edited and not kept is gone.
    void reload();
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    [[nodiscard]] bool canSave() const { return m_appraisals.mayEditRules(); }
    void save();

    /// `30: 100; 60: 85` of a curve, shares in per cent; nothing for a text that is none.
    [[nodiscard]] static QString curveText(const core::appraisals::ScoreItem& item);
    [[nodiscard]] static std::optional<std::vector<core::appraisals::CurvePoint>> curveFrom(const QString& text,
                                                                                            const std::string& key);

Q_SIGNALS:
    void refused(const QString& text);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeSetButtons();
    [[nodiscard]] QWidget* makeItemButtons();
    void fillSets();
    void showSet();
    void showItem(const core::appraisals::ScoreItem& item, core::appraisals::ItemGroup group);
    /// The sums of the weights, and whether they make 100.
    void showSums();
    void setEdited(bool isEdited);
    [[nodiscard]] bool canEdit() const { return m_appraisals.mayEditRules(); }
    [[nodiscard]] core::appraisals::ScoreSet& set() { return m_rules.sets.at(static_cast<std::size_t>(m_set)); }
    /// Takes the shown cells into the rules; false: one of them is no number or no curve.
    [[nodiscard]] bool takeSet();
    void addMetric();
    void addMarked(core::appraisals::ItemGroup group);
    void removeItem();
    void addSet();
    void renameSet();
    void removeSet();

    common::Environment& m_environment;
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
    QLabel* m_version;
    std::array<QDoubleSpinBox*, 3> m_groups{};
    std::array<common::StateChip*, 3> m_sums{};
    common::StateChip* m_groupSum;
    QTableWidget* m_items;
    HonourRulesView* m_honours;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_removeSet;
    /// What is for who may edit.
    std::vector<QWidget*> m_editors;
    bool m_isFilling = false;
    bool m_isEdited = false;
};

}  // namespace ui::appraisals
