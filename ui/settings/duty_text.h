#pragma once

#include <QString>

#include <optional>

#include "core/conversations/response_clock.h"

namespace ui::settings {

/// The hours of one weekday as a person writes them: `09:00-12:00, 14:00-22:00`; empty: none.
[[nodiscard]] QString dutyText(const core::conversations::DutySchedule& schedule, unsigned weekday);
/// Nothing where the text is not understood or a span ends before it begins. Midnight as an end is
/// `24:00`.
[[nodiscard]] std::optional<std::vector<core::conversations::DutySchedule::Span>> dutyFromText(
    const QString& text, unsigned weekday);

/// One day or run of days a line: `2026-10-01` or `2026-10-01 ~ 2026-10-07`.
[[nodiscard]] QString daysText(const std::set<std::chrono::sys_days>& days);
/// Nothing where a line is not understood; a run has at most a year.
[[nodiscard]] std::optional<std::set<std::chrono::sys_days>> daysFromText(const QString& text);

}  // namespace ui::settings
