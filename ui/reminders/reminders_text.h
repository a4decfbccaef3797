#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "ui/common/state_chip.h"

namespace ui::reminders {

/// Every value of the reminders' enums in words.
class RemindersText final {
    Q_DECLARE_TR_FUNCTIONS(ui::reminders::RemindersText)

public:
    static QString of(core::reminders::ReminderScope scope);
    static QString of(core::reminders::ReminderCause cause);
    static QString of(core::reminders::ReminderMethod method);
    static QString of(core::reminders::ReminderResult result);
    static QString of(core::reminders::ReminderOutcome outcome);
    /// May be reminded, or what holds it back and until when.
    static common::Chip chip(const core::reminders::ReminderRow& row, core::Seconds now);
    /// What came of a reminder, or that the buyer does not have it.
    static common::Chip chip(const core::reminders::Reminder& reminder);
    /// One or two words for a chip.
    static QString brief(core::reminders::ReminderError error);
    /// A sentence that says the way out.
    static QString refusal(core::reminders::ReminderError error);
};

}  // namespace ui::reminders
