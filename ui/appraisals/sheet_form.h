#pragma once

#include <QFrame>

#include <array>

#include "core/base/time.h"
#include "ui/appraisals/appraisal_view_model.h"
#include "ui/appraisals/figure_words.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace ui::appraisals {

/// What a step of a sheet has to say, in place of a box. Which fields a step has is a table in the .cpp; a step without
/// one is done at once. Ctrl+Return takes it, Escape closes.
class SheetForm final : public QFrame {
    Q_OBJECT

public:
    SheetForm(AppraisalViewModel& appraisals, const FigureWords& words, QWidget* parent = nullptr);
    /// False: the step needs nothing to be said.
    [[nodiscard]] static bool isNeeded(core::appraisals::SheetAction action);
    void open(core::appraisals::SheetAction action);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    void submit();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Of the three texts; empty: not shown.
    using Captions = std::array<QString, 3>;
    [[nodiscard]] static Captions captionsOf(core::appraisals::SheetAction action);
    void makeMeasureRows();
    void fillMeasure();
    void fillMarks();
    void fillPlan();
    [[nodiscard]] ActInput input() const;

    struct MarkRow {
        std::string item;
        QSpinBox* points;
        QLineEdit* reason;
    };
    struct TargetRow {
        std::string item;
        QLineEdit* target;
        QLineEdit* weight;
    };

    AppraisalViewModel& m_appraisals;
    const FigureWords& m_words;
    core::appraisals::SheetAction m_action{};
    QLabel* m_title;
    QFormLayout* m_rows;
    std::array<QPlainTextEdit*, 3> m_texts{};
    std::array<QLabel*, 3> m_captions{};
    QWidget* m_measure;
    QComboBox* m_kind;
    QComboBox* m_item;
    QComboBox* m_owner;
    QDateEdit* m_due;
    QScrollArea* m_lines;
    std::vector<MarkRow> m_marks;
    std::vector<TargetRow> m_targets;
    QLineEdit* m_assessors = nullptr;
    QPushButton* m_submit;
};

}  // namespace ui::appraisals
