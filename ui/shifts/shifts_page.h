#pragma once

#include "ui/common/workplace.h"
#include "ui/shifts/shift_view_model.h"
#include "ui/shifts/week_grid_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace ui::common {
class EmptyState;
class NoticeBanner;
class StateChip;
class Toast;
}  // namespace ui::common

namespace ui::shifts {

class LimitsForm;
class RotationForm;
class ShiftForm;

/// The shift plan (R326, R327, R349): a week as a grid of people and days, planned by leads, read by everybody once it is
/// published.
class ShiftsPage final : public common::Workplace {
    Q_OBJECT

public:
    explicit ShiftsPage(common::Environment& environment, QWidget* parent = nullptr);
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;

    /// Keys of the grid: a digit plans that shift, Delete takes it away.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makePlanBar();
    void makeGrid();
    [[nodiscard]] QPushButton* makeButton(const QString& text, const char* name, QWidget* parent,
                                          void (ShiftsPage::*act)());
    void connectParts();
    void showWeek();
    void showFindings();
    /// The marked cells get the slot, or are taken off.
    void planMarked(std::optional<core::shifts::Slot> slot);
    [[nodiscard]] std::optional<core::shifts::Slot> chosenSlot() const;
    void openOnly(QWidget* form);
    void put();
    void takeOff();
    void previousWeek();
    void nextWeek();
    void thisWeek();
    void publish();
    void withdraw();
    void copyLastWeek();
    void clearWeek();
    void openShifts();
    void openLimits();
    void openRotation();
    void exportWeek();
    void print();

    common::Environment& m_environment;
    ShiftViewModel m_week;
    WeekGridModel m_model;
    common::NoticeBanner* m_banner;
    QTableView* m_grid;
    QStackedLayout* m_stack = nullptr;
    common::EmptyState* m_empty;
    ShiftForm* m_shiftForm;
    LimitsForm* m_limitsForm;
    RotationForm* m_rotationForm;
    QLabel* m_title = nullptr;
    common::StateChip* m_state = nullptr;
    QWidget* m_planBar = nullptr;
    QComboBox* m_shift = nullptr;
    QComboBox* m_post = nullptr;
    QLineEdit* m_person = nullptr;
    QLabel* m_findings;
    common::Toast* m_toast;
    QPushButton* m_publish = nullptr;
    QPushButton* m_withdraw = nullptr;
    QPushButton* m_shifts = nullptr;
    QPushButton* m_limits = nullptr;
};

}  // namespace ui::shifts
