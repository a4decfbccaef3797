#pragma once

#include <QFrame>

#include "ui/appraisals/appraisal_view_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui::appraisals {

/// New sheets for the shown period: whose, by which score set, and who gives marks. Ctrl+Return takes it, Escape closes.
class PlanForm final : public QFrame {
    Q_OBJECT

public:
    explicit PlanForm(AppraisalViewModel& appraisals, QWidget* parent = nullptr);
    void open();
    void submit();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    AppraisalViewModel& m_appraisals;
    QLabel* m_title;
    QListWidget* m_agents;
    QLineEdit* m_other;
    QComboBox* m_set;
    QListWidget* m_assessors;
};

}  // namespace ui::appraisals
