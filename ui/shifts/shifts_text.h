#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/shifts/shift_policy.h"
#include "ui/common/state_chip.h"

namespace ui::shifts {

/// Every value of the shifts' enums in words.
class ShiftsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::shifts::ShiftsText)

public:
    static QString of(core::shifts::Post post);
    static common::Chip chip(core::shifts::PlanState state);
    static QString of(const core::shifts::Finding& finding, const core::shifts::ShiftRules& rules);
    static QString refusal(core::shifts::ShiftError error);
    /// `08:00–16:00`; over midnight `22:00–06:00 (+1)`.
    static QString times(std::chrono::minutes from, std::chrono::minutes to);
    /// `早班 08:00–16:00`.
    static QString of(const core::shifts::Shift& shift);
    /// `7.5 h`.
    static QString hours(std::chrono::minutes length);
    /// `11-23 Mon`.
    static QString day(core::shifts::Day day);
    /// `2026-11-23 – 2026-11-29`.
    static QString week(core::shifts::Day monday);
};

}  // namespace ui::shifts
