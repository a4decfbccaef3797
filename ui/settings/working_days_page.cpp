#include "ui/settings/working_days_page.h"

#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/settings/duty_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using core::calendar::WorkingCalendar;

namespace {

constexpr std::chrono::minutes kUtc{0};
constexpr std::size_t kLengthOfDate = 10;
constexpr qint64 kLargestFile = 1'000'000;

QString textOf(const std::set<std::string>& days) {
    std::set<std::chrono::sys_days> known;
    for (const auto& day : days) {
        if (const auto at = core::parseLocalTime(day, kUtc)) {
            known.insert(std::chrono::floor<std::chrono::days>(*at));
        }
    }
    return daysText(known);
}

std::optional<std::set<std::string>> daysOf(const QString& text) {
    const auto known = daysFromText(text);
    if (!known) {
        return std::nullopt;
    }
    std::set<std::string> days;
    for (const auto day : *known) {
        days.insert(core::toLocalText(core::Seconds(day), kUtc).substr(0, kLengthOfDate));
    }
    return days;
}

}  // namespace

WorkingDaysPage::WorkingDaysPage(common::Environment& environment)
    : SettingsPage(environment, tr("Working days"), QStringLiteral("clock")) {
    auto* form = addForm(tr("Days that count for refunds"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    addHint(
        tr("Monday to Friday are worked. One day or run of days a line, such as 2026-10-01 or "
           "2026-10-01 ~ 2026-10-07."));
    m_holidays = addDays(tr("Holidays"), QStringLiteral("holidays"));
    m_worked = addDays(tr("Weekend days that are worked"), QStringLiteral("workedWeekends"));
    auto* import = new QPushButton(theme::icon(QStringLiteral("import")), tr("Import a calendar…"));
    import->setObjectName(QStringLiteral("importCalendar"));
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the Chinese calendar"));
    reset->setObjectName(QStringLiteral("resetCalendar"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(import);
    buttons->addWidget(reset);
    buttons->addStretch(1);
    body().addLayout(buttons);
    connect(import, &QPushButton::clicked, this, &WorkingDaysPage::importFile);
    connect(reset, &QPushButton::clicked, this, [this] {
        const auto calendar = core::calendar::chineseCalendar();
        show(calendar);
        save(calendar);
    });
}

QPlainTextEdit* WorkingDaysPage::addDays(const QString& heading, const QString& name) {
    auto* form = addForm(heading);
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setTabChangesFocus(true);
    constexpr int kLines = 8;
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * kLines + 12);
    form->addRow(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] { applySoon(); });
    return edit;
}

void WorkingDaysPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    show(shop ? m_environment.settings.workingCalendar(*shop) : core::calendar::chineseCalendar());
    setEnabled(shop.has_value());
}

void WorkingDaysPage::show(const WorkingCalendar& calendar) {
    m_isLoading = true;
    m_holidays->setPlainText(textOf(calendar.holidays));
    m_worked->setPlainText(textOf(calendar.workingWeekends));
    m_isLoading = false;
}

void WorkingDaysPage::apply() {
    const auto holidays = daysOf(m_holidays->toPlainText());
    const auto worked = daysOf(m_worked->toPlainText());
    if (!holidays || !worked) {
        showError(tr("A line is no day. Write it as 2026-10-01 or 2026-10-01 ~ 2026-10-07."));
        return;
    }
    save({*holidays, *worked});
}

void WorkingDaysPage::importFile() {
    if (m_environment.prompts == nullptr) {
        return;
    }
    const auto files = m_environment.prompts->openFiles(
        this, tr("Import a calendar"), tr("Calendars") + QStringLiteral(" (*.json)"));
    if (files.isEmpty()) {
        return;
    }
    QFile file(files.front());
    const bool isOpen = file.size() <= kLargestFile && file.open(QIODevice::ReadOnly);
    const auto calendar = isOpen ? core::calendar::readCalendar(file.readAll().toStdString())
                                 : std::optional<WorkingCalendar>();
    if (!calendar) {
        showError(
            tr("This file is no calendar. It needs the lists “holidays” and "
               "“working_weekends” with days such as 2026-10-01."));
        return;
    }
    show(*calendar);
    save(*calendar);
}

void WorkingDaysPage::save(const WorkingCalendar& calendar) {
    if (const auto shop = m_shop->shop()) {
        run([this, shop, calendar](const auto& actor) {
            return m_environment.settingsService.setWorkingCalendar(*shop, calendar, actor);
        });
    }
}

}  // namespace ui::settings
