#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include "core/team/team_policy.h"
#include "core/team/team_reader.h"
#include "ui/common/state_chip.h"

namespace ui::team {

/// Every value of the team's enums in words, and minutes as a text.
class TeamText final {
    Q_DECLARE_TR_FUNCTIONS(ui::team::TeamText)

public:
    static QString of(core::team::AnnouncementKind kind);
    static QString of(core::team::MeetingKind kind);
    static QString of(core::team::SuggestionKind kind);
    static QString of(core::team::SuggestionAction action);
    /// How a paper stands for its reader: `To confirm`, `Unread`, `Read`, `Over`, `From 12-01`.
    static common::Chip standing(const core::team::BoardLine& line, core::Seconds now);
    static common::Chip chip(core::team::MeetingState state);
    static common::Chip chip(core::team::SuggestionState state);
    static QString refusal(core::team::TeamError error);
    /// Minutes to print, line by line.
    static QString minutes(const core::team::Minutes& minutes);
    /// `[done] text — owner, 2026-12-01: result`.
    static QString item(const core::tasks::Task& task);
    /// `2026-11-25 12:00`.
    static QString time(core::Seconds at);
};

/// The shop's local time, as an editor shows it, and back.
[[nodiscard]] QDateTime toEditor(core::Seconds at);
[[nodiscard]] core::Seconds fromEditor(const QDateTime& shown);

}  // namespace ui::team
