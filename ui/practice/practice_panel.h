#pragma once

#include "ui/common/workplace.h"
#include "ui/practice/practice_view_model.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui::practice {

/// Practice with simulated buyers: choose a rush, work it in the conversations, see the figures. A
/// page of the demo and of practice profiles only.
class PracticePanel final : public common::Workplace {
    Q_OBJECT

public:
    PracticePanel(common::Environment& environment, Rush& rush, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeActs();
    void start();
    void showState();
    void showResult();
    void addFigure(QGridLayout& grid, int row, const Figure& figure);
    void copy();
    void print();

    PracticeViewModel m_practice;
    QComboBox* m_script = nullptr;
    QSpinBox* m_buyers = nullptr;
    QSpinBox* m_minutes = nullptr;
    QComboBox* m_speed = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_stop = nullptr;
    QLabel* m_state;
    QWidget* m_result;
    QWidget* m_acts;
    /// Each rush of a session has other buyers.
    quint64 m_seed = 0;
};

}  // namespace ui::practice
