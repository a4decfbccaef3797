#include "ui/settings/conversations_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/plain_text.h"
#include "ui/settings/duty_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using core::conversations::ClockProfile;
using core::conversations::ConversationRules;

namespace {

constexpr int kSecondsOfDay = 24 * 60 * 60;

/// The profiles that every shop has keep their key; their names are ours.
QString nameOf(const std::string& key) {
    return key == "shop"       ? ConversationsPage::tr("Shop rule")
           : key == "training" ? ConversationsPage::tr("Training manual")
           : key == "platform" ? ConversationsPage::tr("Platform rule")
           : key == "phone"    ? ConversationsPage::tr("Telephone")
                               : common::toScreen(key);
}

bool isShipped(const std::string& key) {
    const auto shipped = core::conversations::defaultClockProfiles();
    return std::ranges::find(shipped, key, &ClockProfile::key) != shipped.end();
}

QString weekdayText(unsigned weekday) {
    switch (weekday) {
        case 0:
            return ConversationsPage::tr("Sunday");
        case 1:
            return ConversationsPage::tr("Monday");
        case 2:
            return ConversationsPage::tr("Tuesday");
        case 3:
            return ConversationsPage::tr("Wednesday");
        case 4:
            return ConversationsPage::tr("Thursday");
        case 5:
            return ConversationsPage::tr("Friday");
        default:
            return ConversationsPage::tr("Saturday");
    }
}

QSpinBox* makeSpin(const char* name, int least, int most, const QString& unit) {
    auto* spin = new QSpinBox;
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, most);
    spin->setSuffix(unit.isEmpty() ? QString() : u' ' + unit);
    return spin;
}

QPlainTextEdit* makeText(const char* name, int lines) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + theme::kSpaceWide);
    return edit;
}

QCheckBox* makeBox(const char* name, const QString& text) {
    auto* box = new QCheckBox(text);
    box->setObjectName(QLatin1String(name));
    return box;
}

void choose(QComboBox& box, const std::string& key) {
    box.setCurrentIndex(std::max(0, box.findData(common::toScreen(key))));
}

}  // namespace

ConversationsPage::ConversationsPage(common::Environment& environment)
    : SettingsPage(environment, tr("Conversations"), QStringLiteral("chats"))
    , m_profile(new QComboBox)
    , m_phoneProfile(new QComboBox)
    , m_daysOff(makeText("daysOff", 3))
    , m_undoWindow(makeSpin("undoWindow", 0, 60, tr("s")))
    , m_apology(new QLineEdit)
    , m_repliesOutOfHours(makeBox("repliesOutOfHours", tr("Reply out of hours")))
    , m_outOfHoursText(makeText("outOfHoursText", 3))
    , m_repliesWhenLate(makeBox("repliesWhenLate", tr("Reply when a buyer waits too long")))
    , m_lateAfter(makeSpin("lateAfter", 10, 3'600, tr("s")))
    , m_lateText(makeText("lateText", 3))
    , m_expectedReply(makeSpin("expectedReply", 1, 24 * 60, tr("min")))
    , m_openLimit(makeSpin("openLimit", 1, 1'000, {}))
    , m_dayLimit(makeSpin("dayLimit", 1, 100'000, {}))
    , m_alarmsOn(makeBox("alarmsOn", tr("Call me while I look elsewhere")))
    , m_alarmSound(makeBox("alarmSound", tr("with a sound")))
    , m_alarmOnlyMine(makeBox("alarmOnlyMine", tr("not for what belongs to a colleague")))
    , m_alarmRepeat(makeSpin("alarmRepeat", 5, 3'600, tr("s"))) {
    buildClock();
    buildDuty();
    buildReplies();
    buildLoad();
    buildAlarms();
    connectFields();
}

void ConversationsPage::buildClock() {
    auto* form = addForm(tr("Response clock"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    m_profile->setObjectName(QStringLiteral("clockProfile"));
    m_phoneProfile->setObjectName(QStringLiteral("phoneProfile"));
    form->addRow(tr("Limits in force for chats"), m_profile);
    form->addRow(tr("Limits in force for calls"), m_phoneProfile);
    m_profiles = new QWidget;
    m_profileGrid = new QGridLayout(m_profiles);
    m_profileGrid->setContentsMargins(0, 0, 0, 0);
    m_profileGrid->setHorizontalSpacing(theme::kSpaceWide);
    m_profileGrid->setVerticalSpacing(theme::kSpaceSmall);
    m_profileGrid->setColumnStretch(4, 1);
    body().addWidget(m_profiles);
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add limits of your own…"));
    add->setObjectName(QStringLiteral("addProfile"));
    connect(add, &QPushButton::clicked, this, &ConversationsPage::addProfile);
    body().addWidget(add, 0, Qt::AlignLeft);
    addHint(
        tr("From the target on a waiting buyer is marked, and more so half way to the limit. "
           "Passing the limit is a late reply."));
}

void ConversationsPage::buildDuty() {
    auto* form = addForm(tr("On duty"));
    // The week begins on Monday.
    for (unsigned at = 1; at <= m_duty.size(); ++at) {
        const unsigned weekday = at % 7;
        auto* edit = new QLineEdit;
        edit->setObjectName(QStringLiteral("duty%1").arg(weekday));
        edit->setPlaceholderText(tr("off duty"));
        m_duty.at(weekday) = edit;
        form->addRow(weekdayText(weekday), edit);
    }
    m_daysOff->setPlaceholderText(tr("2026-10-01 ~ 2026-10-07, one day or run of days a line"));
    form->addRow(tr("Days off"), m_daysOff);
    addHint(
        tr("Write hours as 09:00-12:00, 14:00-24:00. A night shift is two pieces: until 24:00, and "
           "from 00:00 on the next day."));
}

void ConversationsPage::buildReplies() {
    auto* form = addForm(tr("Replies"));
    m_apology->setObjectName(QStringLiteral("apology"));
    form->addRow(tr("May be taken back for"), m_undoWindow);
    form->addRow(tr("Apology when late"), m_apology);
    auto* automatic = addForm(tr("Auto replies"));
    automatic->addRow(QString(), m_repliesOutOfHours);
    automatic->addRow(tr("Out of hours"), m_outOfHoursText);
    automatic->addRow(QString(), m_repliesWhenLate);
    automatic->addRow(tr("Too long is"), m_lateAfter);
    automatic->addRow(tr("Waiting too long"), m_lateText);
    automatic->addRow(tr("Expected reply after"), m_expectedReply);
    addHint(
        tr("{time} stands for the expected reply time. An auto reply never counts as a reply and "
           "leaves only where a channel can send it."));
}

void ConversationsPage::buildLoad() {
    auto* form = addForm(tr("Load of one agent"));
    form->addRow(tr("Open conversations at most"), m_openLimit);
    form->addRow(tr("Conversations a day at most"), m_dayLimit);
    addHint(tr("Above these the load is marked; nothing is refused."));
}

void ConversationsPage::buildAlarms() {
    auto* form = addForm(tr("Alarm on this PC"));
    form->addRow(QString(), m_alarmsOn);
    form->addRow(QString(), m_alarmSound);
    form->addRow(QString(), m_alarmOnlyMine);
    form->addRow(tr("Again after"), m_alarmRepeat);
    addHint(
        tr("The window asks for attention while a buyer nears the limit, until somebody answers. "
           "It is quiet while you look at it."));
    for (auto* box : {m_alarmsOn, m_alarmSound, m_alarmOnlyMine}) {
        connect(box, &QCheckBox::clicked, this, &ConversationsPage::saveAlarms);
    }
    connect(m_alarmRepeat, &QSpinBox::editingFinished, this, &ConversationsPage::saveAlarms);
}

void ConversationsPage::saveAlarms() {
    const core::settings::Alarms alarms{m_alarmsOn->isChecked(), m_alarmSound->isChecked(),
                                        m_alarmOnlyMine->isChecked(),
                                        std::chrono::seconds(m_alarmRepeat->value())};
    run([this, alarms](const auto& actor) {
        return m_environment.settingsService.setAlarms(alarms, actor);
    });
}

void ConversationsPage::connectFields() {
    const auto soon = [this] { applySoon(); };
    for (auto* edit : m_duty) {
        connect(edit, &QLineEdit::textEdited, this, soon);
    }
    connect(m_apology, &QLineEdit::textEdited, this, soon);
    for (auto* edit : {m_daysOff, m_outOfHoursText, m_lateText}) {
        connect(edit, &QPlainTextEdit::textChanged, this, soon);
    }
    for (auto* spin : {m_undoWindow, m_lateAfter, m_expectedReply, m_openLimit, m_dayLimit}) {
        connect(spin, &QSpinBox::valueChanged, this, soon);
    }
    for (auto* box : {m_repliesOutOfHours, m_repliesWhenLate}) {
        connect(box, &QCheckBox::toggled, this, soon);
    }
    for (auto* box : {m_profile, m_phoneProfile}) {
        connect(box, &QComboBox::activated, this, soon);
    }
}

ConversationRules ConversationsPage::stored() const {
    const auto shop = m_shop->shop();
    return shop ? m_environment.settings.conversationRules(*shop)
                : core::conversations::defaultConversationRules();
}

void ConversationsPage::load() {
    m_shop->load();
    show(stored());
    const auto alarms = m_environment.settings.alarms();
    m_alarmsOn->setChecked(alarms.areOn);
    m_alarmSound->setChecked(alarms.sound);
    m_alarmOnlyMine->setChecked(alarms.onlyMine);
    m_alarmRepeat->setValue(static_cast<int>(alarms.repeatEvery.count()));
    setEnabled(m_shop->shop().has_value());
}

void ConversationsPage::show(const ConversationRules& rules) {
    m_isLoading = true;
    showProfiles(rules);
    for (unsigned weekday = 0; weekday < m_duty.size(); ++weekday) {
        m_duty.at(weekday)->setText(dutyText(rules.schedule, weekday));
    }
    m_daysOff->setPlainText(daysText(rules.schedule.daysOff));
    m_undoWindow->setValue(static_cast<int>(rules.undoWindow.count()));
    m_apology->setText(common::toScreen(rules.apology));
    m_repliesOutOfHours->setChecked(rules.repliesOutOfHours);
    m_outOfHoursText->setPlainText(common::toScreen(rules.outOfHoursText));
    m_repliesWhenLate->setChecked(rules.repliesWhenLate);
    m_lateAfter->setValue(static_cast<int>(rules.lateAfter.count()));
    m_lateText->setPlainText(common::toScreen(rules.lateText));
    m_expectedReply->setValue(static_cast<int>(rules.expectedReply.count()));
    m_openLimit->setValue(static_cast<int>(rules.openLimit));
    m_dayLimit->setValue(static_cast<int>(rules.dayLimit));
    m_isLoading = false;
}

void ConversationsPage::showProfiles(const ConversationRules& rules) {
    while (auto* item = m_profileGrid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_profileRows.clear();
    m_profile->clear();
    m_phoneProfile->clear();
    m_profileGrid->addWidget(new common::PlainLabel(tr("Target")), 0, 1);
    m_profileGrid->addWidget(new common::PlainLabel(tr("Limit")), 0, 2);
    for (const auto& profile : rules.profiles) {
        addProfileRow(profile, static_cast<int>(m_profileRows.size()) + 1);
        for (auto* box : {m_profile, m_phoneProfile}) {
            box->addItem(nameOf(profile.key), common::toScreen(profile.key));
        }
    }
    choose(*m_profile, rules.profile);
    choose(*m_phoneProfile, rules.phoneProfile);
}

void ConversationsPage::addProfileRow(const ClockProfile& profile, int row) {
    ProfileRow fields{profile.key, makeSpin("", 1, kSecondsOfDay, tr("s")),
                      makeSpin("", 1, kSecondsOfDay, tr("s")),
                      makeBox("", tr("count hours on duty only"))};
    const auto name = [&](const char* part) {
        return QStringLiteral("profile.%1.%2").arg(QLatin1String(part)).arg(row);
    };
    fields.target->setObjectName(name("target"));
    fields.limit->setObjectName(name("limit"));
    fields.countsDutyTime->setObjectName(name("duty"));
    fields.target->setValue(static_cast<int>(profile.target.count()));
    fields.limit->setValue(static_cast<int>(profile.limit.count()));
    fields.countsDutyTime->setChecked(profile.countsDutyTime);
    for (auto* spin : {fields.target, fields.limit}) {
        connect(spin, &QSpinBox::valueChanged, this, [this] { applySoon(); });
    }
    connect(fields.countsDutyTime, &QCheckBox::toggled, this, [this] { applySoon(); });
    m_profileGrid->addWidget(new common::PlainLabel(nameOf(profile.key)), row, 0);
    m_profileGrid->addWidget(fields.target, row, 1);
    m_profileGrid->addWidget(fields.limit, row, 2);
    m_profileGrid->addWidget(fields.countsDutyTime, row, 3);
    if (!isShipped(profile.key)) {
        auto* remove = new QToolButton;
        remove->setObjectName(name("remove"));
        remove->setAutoRaise(true);
        remove->setIcon(theme::icon(QStringLiteral("remove")));
        common::setPlainToolTip(*remove, tr("Remove these limits"));
        connect(remove, &QToolButton::clicked, this,
                [this, key = profile.key] { removeProfile(key); });
        m_profileGrid->addWidget(remove, row, 4, Qt::AlignLeft);
    }
    m_profileRows.push_back(std::move(fields));
}

void ConversationsPage::addProfile() {
    const auto name = m_environment.prompts->text(this, tr("Limits of your own"),
                                                  tr("What are they called?"), QString());
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    flush();
    auto rules = stored();
    rules.profiles.push_back({.key = common::toCore(name->trimmed())});
    save(rules);
}

void ConversationsPage::removeProfile(const std::string& key) {
    flush();
    auto rules = stored();
    std::erase_if(rules.profiles, [&](const ClockProfile& profile) { return profile.key == key; });
    for (auto* inForce : {&rules.profile, &rules.phoneProfile}) {
        if (*inForce == key) {
            *inForce = rules.profiles.front().key;
        }
    }
    save(rules);
}

std::optional<ConversationRules> ConversationsPage::read() {
    auto rules = stored();
    if (!readProfiles(rules) || !readDuty(rules.schedule) || !readReplies(rules)) {
        return std::nullopt;
    }
    rules.openLimit = m_openLimit->value();
    rules.dayLimit = m_dayLimit->value();
    return rules;
}

bool ConversationsPage::readProfiles(ConversationRules& rules) {
    rules.profiles.clear();
    for (const auto& row : m_profileRows) {
        const ClockProfile profile{.key = row.key,
                                   .target = std::chrono::seconds(row.target->value()),
                                   .limit = std::chrono::seconds(row.limit->value()),
                                   .countsDutyTime = row.countsDutyTime->isChecked()};
        if (profile.target > profile.limit) {
            showError(tr("The target of “%1” lies above its limit. Nothing was changed.")
                          .arg(nameOf(profile.key)));
            return false;
        }
        rules.profiles.push_back(profile);
    }
    rules.profile = common::toCore(m_profile->currentData().toString());
    rules.phoneProfile = common::toCore(m_phoneProfile->currentData().toString());
    return true;
}

bool ConversationsPage::readDuty(core::conversations::DutySchedule& schedule) {
    schedule.spans.clear();
    for (unsigned weekday = 0; weekday < m_duty.size(); ++weekday) {
        const auto spans = dutyFromText(m_duty.at(weekday)->text(), weekday);
        if (!spans) {
            showError(tr("The hours of %1 are not understood. Write them as 09:00-22:00.")
                          .arg(weekdayText(weekday)));
            return false;
        }
        schedule.spans.insert(schedule.spans.end(), spans->begin(), spans->end());
    }
    const auto daysOff = daysFromText(m_daysOff->toPlainText());
    if (!daysOff) {
        showError(tr("A day off is not understood. Write 2026-10-01, or 2026-10-01 ~ 2026-10-07."));
        return false;
    }
    schedule.daysOff = *daysOff;
    return true;
}

bool ConversationsPage::readReplies(ConversationRules& rules) {
    const auto isEmpty = [](const QPlainTextEdit& edit) {
        return edit.toPlainText().trimmed().isEmpty();
    };
    rules.undoWindow = std::chrono::seconds(m_undoWindow->value());
    rules.apology = common::toCore(m_apology->text().trimmed());
    rules.repliesOutOfHours = m_repliesOutOfHours->isChecked();
    rules.outOfHoursText = common::toCore(m_outOfHoursText->toPlainText());
    rules.repliesWhenLate = m_repliesWhenLate->isChecked();
    rules.lateText = common::toCore(m_lateText->toPlainText());
    rules.lateAfter = std::chrono::seconds(m_lateAfter->value());
    rules.expectedReply = std::chrono::minutes(m_expectedReply->value());
    if ((rules.repliesOutOfHours && isEmpty(*m_outOfHoursText)) ||
        (rules.repliesWhenLate && isEmpty(*m_lateText))) {
        showError(tr("An auto reply needs a text before it is switched on."));
        return false;
    }
    return true;
}

void ConversationsPage::apply() {
    if (const auto rules = read()) {
        save(*rules);
    }
}

void ConversationsPage::save(const ConversationRules& rules) {
    if (const auto shop = m_shop->shop()) {
        run([this, shop, rules](const auto& actor) {
            return m_environment.settingsService.setConversationRules(*shop, rules, actor);
        });
    }
}

}  // namespace ui::settings
