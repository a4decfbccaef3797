#pragma once

#include <QFrame>

#include <optional>

#include "ui/shifts/shift_view_model.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace ui::shifts {

/// A form above the grid: title, fields, and a button that sends. Escape closes, Return sends.
class PlanForm : public QFrame {
    Q_OBJECT

public:
    PlanForm(const QString& objectName, const QString& title, const QString& send, QWidget* parent);

Q_SIGNALS:
    void sent();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QFormLayout* fields() { return m_fields; }
    /// Beside the button that sends.
    void addButton(QPushButton* button);

private:
    QFormLayout* m_fields;
    QHBoxLayout* m_buttons;
};

/// The shifts that may be planned: a new one, or another name or times for one.
class ShiftForm final : public PlanForm {
    Q_OBJECT

public:
    explicit ShiftForm(ShiftViewModel& week, QWidget* parent = nullptr);
    void open();

private:
    void showChosen();
    [[nodiscard]] const core::shifts::Shift* chosen() const;
    void send();

    ShiftViewModel& m_week;
    QComboBox* m_shift;
    QLineEdit* m_name;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QSpinBox* m_rest;
    QPushButton* m_retire;
};

/// Limits of the plan, and the reminder of a break.
class LimitsForm final : public PlanForm {
    Q_OBJECT

public:
    explicit LimitsForm(ShiftViewModel& week, QWidget* parent = nullptr);
    void open();

private:
    void send();

    ShiftViewModel& m_week;
    QDoubleSpinBox* m_day;
    QDoubleSpinBox* m_total;
    QDoubleSpinBox* m_rest;
    QSpinBox* m_breakAfter;
    QSpinBox* m_putOff;
};

/// Fills weeks by rotating the teams over places (R327): up to six of them.
class RotationForm final : public PlanForm {
    Q_OBJECT

public:
    explicit RotationForm(ShiftViewModel& week, QWidget* parent = nullptr);
    void open();

private:
    void send();

    ShiftViewModel& m_week;
    QLabel* m_groups;
    std::vector<std::pair<QComboBox*, QComboBox*>> m_slots;
    QSpinBox* m_weeks;
    QSpinBox* m_turn;
    QSpinBox* m_workdays;
};

}  // namespace ui::shifts
