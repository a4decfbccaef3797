#pragma once

#include <QWidget>

#include "core/calendar/working_calendar.h"
#include "ui/settings/settings_page.h"

class QPlainTextEdit;

namespace ui::settings {

/// Holidays and worked weekends for due times in working days (R144, R145), shop by shop.
class WorkingDaysPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit WorkingDaysPage(common::Environment& environment);
    void load() override;
    /// Takes a file as core::calendar::readCalendar reads it.
    void importFile();

protected:
    void apply() override;

private:
    QPlainTextEdit* addDays(const QString& heading, const QString& name);
    void show(const core::calendar::WorkingCalendar& calendar);
    void save(const core::calendar::WorkingCalendar& calendar);

    std::unique_ptr<ShopChoice> m_shop;
    QPlainTextEdit* m_holidays;
    QPlainTextEdit* m_worked;
};

}  // namespace ui::settings
