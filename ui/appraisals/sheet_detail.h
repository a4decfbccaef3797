#pragma once

#include <QWidget>

#include "ui/appraisals/appraisal_view_model.h"
#include "ui/appraisals/figure_words.h"

class QGridLayout;
class QScrollArea;

namespace ui::common {
class StateStrip;
}

namespace ui::appraisals {

/// One score sheet: how it stands and the next steps, the total, every item with target, figure, score and weight, and
/// what was said and agreed.
class SheetDetail final : public QWidget {
    Q_OBJECT

public:
    SheetDetail(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent = nullptr);
    /// Shows the chosen sheet anew.
    void refresh();
    /// The keys of the steps, for their tool tips.
    void setKeys(std::function<QKeySequence(core::appraisals::SheetAction)> keys) { m_keys = std::move(keys); }

    /// The first step that this person can take now.
    [[nodiscard]] std::optional<core::appraisals::SheetAction> nextStep() const { return m_next; }

Q_SIGNALS:
    void stepChosen(core::appraisals::SheetAction action);
    void measureFinished(std::int64_t measure);

private:
    [[nodiscard]] QWidget* makeHead(const core::appraisals::Sheet& sheet, const core::appraisals::SheetScore& score,
                                    QWidget* parent) const;
    [[nodiscard]] QWidget* makeScores(const core::appraisals::Sheet& sheet, const core::appraisals::SheetScore& score,
                                      QWidget* parent) const;
    void addItem(QGridLayout& grid, int row, const core::appraisals::Sheet& sheet, core::appraisals::ItemGroup group,
                 const core::appraisals::ItemScore& line, bool isWhole, QWidget* parent) const;
    [[nodiscard]] QWidget* makeMarks(const core::appraisals::Sheet& sheet, QWidget* parent) const;
    [[nodiscard]] QWidget* makeMeasures(QWidget* parent);
    [[nodiscard]] QWidget* makeBody(const core::appraisals::Sheet& sheet);
    void showSteps(const core::appraisals::Sheet& sheet);

    AppraisalViewModel& m_appraisals;
    const FigureWords& m_words;
    std::function<QKeySequence(core::appraisals::SheetAction)> m_keys;
    core::appraisals::SheetId m_shown = 0;
    std::optional<core::appraisals::SheetAction> m_next;
    common::StateStrip* m_strip;
    QScrollArea* m_scroll;
};

}  // namespace ui::appraisals
