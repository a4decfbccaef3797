#include "ui/settings/case_rules_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>
#include <cstdlib>

#include "core/parcels/parcel_reader.h"
#include "core/parcels/parcel_service.h"
#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "ui/common/plain_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::settings {

using core::parcels::ParcelCaseKind;
using core::parcels::StepRule;
using core::reminders::ReminderCause;

namespace {

constexpr int kTextHeight = 84;
constexpr int kMostHours = 24 * 60;
constexpr int kPatternsHeight = 240;
constexpr int kCourierWidth = 180;
/// Before a step that comes before all others.
constexpr QLatin1Char kFirst('!');

QString linesOf(const std::vector<StepRule>& steps) {
    QStringList lines;
    for (const auto& step : steps) {
        lines.append((step.comesFirst ? QString(kFirst) : QString()) + common::toScreen(step.text));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A step that keeps its words keeps its key, since a key may stand for an act.
std::vector<StepRule> stepsOf(const QString& lines, const std::vector<StepRule>& before) {
    std::vector<StepRule> steps;
    for (const QString& line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const bool isFirst = line.trimmed().startsWith(kFirst);
        const auto text = common::toCore((isFirst ? line.trimmed().mid(1) : line).trimmed());
        if (text.empty()) {
            continue;
        }
        StepRule step{
            .key = "step" + std::to_string(steps.size() + 1), .text = text, .comesFirst = isFirst};
        for (const auto& known : before) {
            if (known.text == text) {
                step.key = known.key;
            }
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

QString joined(const std::vector<std::string>& parts) {
    QStringList texts;
    for (const auto& part : parts) {
        texts.append(common::toScreen(part));
    }
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> partsOf(QString text) {
    text.replace(u'，', u',').replace(u'、', u',');
    std::vector<std::string> parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            parts.push_back(common::toCore(part.trimmed()));
        }
    }
    return parts;
}

}  // namespace

CaseRulesPage::CaseRulesPage(common::Environment& environment)
    : SettingsPage(environment, tr("Parcels and reminders"), QStringLiteral("parcel")) {
    makeParcels();
    makeTracking();
    makeReminders();
}

QSpinBox* CaseRulesPage::addNumber(QFormLayout& form, const QString& name, const char* objectName,
                                   int least, int most, const QString& suffix) {
    auto* box = new QSpinBox;
    box->setObjectName(QLatin1String(objectName));
    box->setRange(least, most);
    box->setSuffix(suffix);
    connect(box, &QSpinBox::valueChanged, this, [this] {
        if (!isLoading()) {
            applySoon();
        }
    });
    form.addRow(name, box);
    return box;
}

QComboBox* CaseRulesPage::addChoice(QFormLayout& form, const QString& name,
                                    const char* objectName) {
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    form.addRow(name, box);
    return box;
}

QPlainTextEdit* CaseRulesPage::addText(QFormLayout& form, const char* objectName) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(objectName));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kTextHeight);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!isLoading()) {
            applySoon();
        }
    });
    form.addRow(QString(), edit);
    return edit;
}

void CaseRulesPage::makeParcels() {
    auto* form = addForm(tr("Parcel watch"));
    m_shop = std::make_unique<ShopChoice>(*form, m_environment, tr("Shop"), [this] {
        flush();
        load();
    });
    const QString hours = tr(" h", "hours, after a number");
    const QString days = tr(" days", "after a number");
    m_noMovement = addNumber(*form, tr("No movement after"), "noMovement", 1, kMostHours, hours);
    m_delivery = addNumber(*form, tr("Late on its way after"), "deliveryDays", 1, 60, days);
    m_near = addNumber(*form, tr("Near: wait up to"), "nearLimit", 1, kMostHours, hours);
    m_far = addNumber(*form, tr("Far: perhaps lost from"), "farLimit", 1, kMostHours, hours);
    m_callBack = addNumber(*form, tr("Call back within"), "callBack", 1, kMostHours, hours);
    m_carrier =
        addNumber(*form, tr("Ask the carrier within"), "carrierHours", 1, kMostHours, hours);
    m_address =
        addNumber(*form, tr("Check the address within"), "addressHours", 1, kMostHours, hours);
    m_warehouse =
        addNumber(*form, tr("Ask the warehouse within"), "warehouseHours", 1, kMostHours, hours);
    m_textKey = addChoice(*form, tr("Text"), "parcelTextKey");
    const std::array<std::pair<const char*, QString>, 19> keys{{
        {"urge_not_yet_due", tr("Urging: not yet due")},
        {"urge_in_time", tr("Urging: shipped in time")},
        {"urge_overdue", tr("Urging: overdue")},
        {"urge_late", tr("Urging: shipped late")},
        {"urge_shipped", tr("Urging: shipped, when is not known")},
        {"triage_not_shipped", tr("Assistant: not shipped")},
        {"triage_near", tr("Assistant: near")},
        {"triage_far", tr("Assistant: far")},
        {"triage_doubtful", tr("Assistant: doubtful")},
        {"triage_moving", tr("Assistant: moving")},
        {"triage_delivered", tr("Assistant: delivered")},
        {"no_last", tr("Assistant: {last} without an event")},
        {"case_news", tr("News of an exception")},
        {"task_not_yet_due", tr("Task: ask the warehouse")},
        {"task_overdue", tr("Task: urgent for the warehouse")},
        {"task_near", tr("Task: call back")},
        {"task_far", tr("Task: ask the carrier")},
        {"task_doubtful", tr("Task: check the address")},
        {"task_changed", tr("Task: new address for the carrier")},
    }};
    for (const auto& [key, name] : keys) {
        m_textKey->addItem(name, QLatin1String(key));
    }
    m_text = addText(*form, "parcelText");
    m_kind = addChoice(*form, tr("Exception"), "parcelKind");
    const std::array<std::pair<ParcelCaseKind, QString>, 7> kinds{{
        {ParcelCaseKind::Lost, tr("Lost")},
        {ParcelCaseKind::Damaged, tr("Damaged")},
        {ParcelCaseKind::OutOfArea, tr("Out of area")},
        {ParcelCaseKind::WrongItem, tr("Wrong item")},
        //: Exception: the buyer did not take the parcel
        {ParcelCaseKind::Refused, tr("Refused", "parcel")},
        {ParcelCaseKind::Delayed, tr("Delayed")},
        {ParcelCaseKind::NoMovement, tr("No movement")},
    }};
    for (const auto& [kind, name] : kinds) {
        m_kind->addItem(name, static_cast<int>(kind));
    }
    m_caseDue = addNumber(*form, tr("Due within"), "caseDue", 1, kMostHours, hours);
    m_steps = addText(*form, "parcelSteps");
    addHint(
        tr("Texts may hold {order} {ship_by} {shipped_at} {tracking} {courier} {call_back} "
           "{last}. Steps stand one a line; one that starts with ! comes before all others. "
           "Open exceptions keep their steps."));
    for (auto* choice : {m_textKey, m_kind}) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (!isLoading()) {
                takeChosen();
                showChosen();
            }
        });
    }
}

void CaseRulesPage::makeTracking() {
    auto* form = addForm(tr("Tracking numbers and files"));
    m_offset = addChoice(*form, tr("Times in tracking files"), "trackingOffset");
    for (int half = -24; half <= 28; ++half) {
        constexpr int kHalfHour = 30;
        const int minutes = half * kHalfHour;
        const QString sign = minutes < 0 ? QStringLiteral("-") : QStringLiteral("+");
        const QString offset = QStringLiteral("UTC%1%2:%3")
                                   .arg(sign)
                                   .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                   .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
        m_offset->addItem(
            minutes == core::kChinaOffset.count() ? tr("%1 (China)").arg(offset) : offset, minutes);
    }
    connect(m_offset, &QComboBox::currentIndexChanged, this, [this] {
        if (!isLoading()) {
            applySoon();
        }
    });
    addHint(tr("A row with an offset of its own (…+09:00, …Z) or a column 时区 keeps that."));
    m_patterns = new QTableWidget(0, 2);
    m_patterns->setObjectName(QStringLiteral("courierPatterns"));
    m_patterns->setHorizontalHeaderLabels({tr("Courier's name holds"), tr("Its numbers look like")});
    m_patterns->verticalHeader()->hide();
    m_patterns->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_patterns->setFixedHeight(kPatternsHeight);
    m_patterns->setColumnWidth(0, kCourierWidth);
    m_patterns->horizontalHeader()->setStretchLastSection(true);
    body().addWidget(m_patterns);
    addHint(tr("# a digit, @ a letter, ? either, * any rest; several are separated by commas. A "
               "number that looks otherwise is only marked, never refused."));
    auto* buttons = new QHBoxLayout;
    auto* add = new QPushButton(theme::icon(QStringLiteral("add")), tr("Add a courier"));
    add->setObjectName(QStringLiteral("addPattern"));
    auto* remove = new QPushButton(theme::icon(QStringLiteral("remove")), tr("Remove"));
    remove->setObjectName(QStringLiteral("removePattern"));
    auto* reset =
        new QPushButton(theme::icon(QStringLiteral("undo")), tr("Back to the original table"));
    reset->setObjectName(QStringLiteral("resetPatterns"));
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    buttons->addWidget(reset);
    body().addLayout(buttons);
    connect(m_patterns, &QTableWidget::itemChanged, this, [this] {
        if (!isLoading()) {
            applySoon();
        }
    });
    connect(add, &QPushButton::clicked, this, [this] {
        m_isLoading = true;
        addPattern({});
        m_isLoading = false;
        m_patterns->setCurrentCell(m_patterns->rowCount() - 1, 0);
        m_patterns->editItem(m_patterns->currentItem());
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_patterns->removeRow(m_patterns->currentRow());
        apply();
    });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_parcels.couriers = core::parcels::defaultParcelRules().couriers;
        showPatterns();
        apply();
    });
}

void CaseRulesPage::showPatterns() {
    m_isLoading = true;
    m_patterns->setRowCount(0);
    for (const auto& courier : m_parcels.couriers) {
        addPattern(courier);
    }
    m_isLoading = false;
}

void CaseRulesPage::addPattern(const core::parcels::CourierPattern& courier) {
    const int row = m_patterns->rowCount();
    m_patterns->insertRow(row);
    m_patterns->setItem(row, 0, new QTableWidgetItem(joined(courier.words)));
    m_patterns->setItem(row, 1, new QTableWidgetItem(joined(courier.patterns)));
}

std::vector<core::parcels::CourierPattern> CaseRulesPage::patterns() const {
    std::vector<core::parcels::CourierPattern> couriers;
    for (int row = 0; row < m_patterns->rowCount(); ++row) {
        core::parcels::CourierPattern courier{
            .words = partsOf(m_patterns->item(row, 0)->text()),
            .patterns = partsOf(m_patterns->item(row, 1)->text())};
        // A row that was just added and is empty yet is none.
        if (!courier.words.empty() || !courier.patterns.empty()) {
            couriers.push_back(std::move(courier));
        }
    }
    return couriers;
}

void CaseRulesPage::makeReminders() {
    auto* form = addForm(tr("Reminders to pay"));
    const QString hours = tr(" h", "hours, after a number");
    m_coolDown = addNumber(*form, tr("Cool-down of a buyer"), "coolDown", 1, 24 * 30, hours);
    m_most = addNumber(*form, tr("Most for one order"), "mostPerOrder", 1, 10, {});
    m_wait = addNumber(*form, tr("Leave alone after ordering"), "waitMinutes", 0, 24 * 60,
                       tr(" min", "after a number"));
    m_oldest =
        addNumber(*form, tr("Too old after"), "oldestDays", 1, 60, tr(" days", "after a number"));
    m_nightFrom = addNumber(*form, tr("Night from"), "nightFrom", 0, 23, QStringLiteral(":00"));
    m_nightUntil = addNumber(*form, tr("Night until"), "nightUntil", 0, 23, QStringLiteral(":00"));
    m_cause = addChoice(*form, tr("Text by cause"), "reminderCause");
    const std::array<std::pair<ReminderCause, QString>, 8> causes{{
        {ReminderCause::Unknown, tr("Not known")},
        {ReminderCause::Forgot, tr("Forgot")},
        {ReminderCause::Price, tr("Price or postage")},
        {ReminderCause::Stock, tr("Scarce stock")},
        {ReminderCause::Hesitating, tr("Has questions")},
        {ReminderCause::PaymentTrouble, tr("Payment trouble")},
        {ReminderCause::ChangedOrder, tr("Order was changed")},
        {ReminderCause::Other, tr("Other", "cause")},
    }};
    for (const auto& [cause, name] : causes) {
        m_cause->addItem(name, static_cast<int>(cause));
    }
    m_reminder = addText(*form, "reminderText");
    addHint(tr("Texts may hold {order} {title} {amount}."));
    connect(m_cause, &QComboBox::currentIndexChanged, this, [this] {
        if (!isLoading()) {
            takeChosen();
            showChosen();
        }
    });
}

void CaseRulesPage::load() {
    m_shop->load();
    const auto shop = m_shop->shop();
    m_loaded = shop;
    setEnabled(shop.has_value());
    if (!shop) {
        return;
    }
    m_parcels = m_environment.cases.parcels->rules(*shop);
    m_reminders = m_environment.cases.reminders->rules(*shop);
    m_isLoading = true;
    m_noMovement->setValue(static_cast<int>(m_parcels.noMovement.count()));
    m_delivery->setValue(static_cast<int>(m_parcels.delivery.count()));
    m_near->setValue(static_cast<int>(m_parcels.nearLimit.count()));
    m_far->setValue(static_cast<int>(m_parcels.farLimit.count()));
    m_callBack->setValue(static_cast<int>(m_parcels.callBack.count()));
    m_carrier->setValue(static_cast<int>(m_parcels.carrier.count()));
    m_address->setValue(static_cast<int>(m_parcels.address.count()));
    m_warehouse->setValue(static_cast<int>(m_parcels.warehouse.count()));
    m_offset->setCurrentIndex(
        m_offset->findData(static_cast<int>(m_parcels.trackingOffset.count())));
    m_coolDown->setValue(static_cast<int>(m_reminders.coolDown.count()));
    m_most->setValue(static_cast<int>(m_reminders.mostPerOrder));
    m_wait->setValue(static_cast<int>(m_reminders.wait.count()));
    m_oldest->setValue(static_cast<int>(m_reminders.oldest.count()));
    m_nightFrom->setValue(static_cast<int>(m_reminders.nightFrom));
    m_nightUntil->setValue(static_cast<int>(m_reminders.nightUntil));
    m_isLoading = false;
    showPatterns();
    showChosen();
}

void CaseRulesPage::showChosen() {
    m_isLoading = true;
    m_shownKey = common::toCore(m_textKey->currentData().toString());
    m_text->setPlainText(common::toScreen(m_parcels.texts[m_shownKey]));
    m_shownKind = static_cast<ParcelCaseKind>(m_kind->currentData().toInt());
    const auto& rule = m_parcels.kinds[m_shownKind];
    m_caseDue->setValue(static_cast<int>(rule.due.count()));
    m_steps->setPlainText(linesOf(rule.steps));
    m_shownCause = static_cast<ReminderCause>(m_cause->currentData().toInt());
    m_reminder->setPlainText(common::toScreen(m_reminders.texts[m_shownCause]));
    m_isLoading = false;
}

void CaseRulesPage::takeChosen() {
    m_parcels.texts[m_shownKey] = common::toCore(m_text->toPlainText());
    auto& rule = m_parcels.kinds[m_shownKind];
    rule.due = std::chrono::hours(m_caseDue->value());
    rule.steps = stepsOf(m_steps->toPlainText(), rule.steps);
    m_reminders.texts[m_shownCause] = common::toCore(m_reminder->toPlainText());
}

void CaseRulesPage::apply() {
    if (!m_loaded) {
        return;
    }
    takeChosen();
    m_parcels.noMovement = std::chrono::hours(m_noMovement->value());
    m_parcels.delivery = std::chrono::days(m_delivery->value());
    m_parcels.nearLimit = std::chrono::hours(m_near->value());
    m_parcels.farLimit = std::chrono::hours(m_far->value());
    m_parcels.callBack = std::chrono::hours(m_callBack->value());
    m_parcels.carrier = std::chrono::hours(m_carrier->value());
    m_parcels.address = std::chrono::hours(m_address->value());
    m_parcels.warehouse = std::chrono::hours(m_warehouse->value());
    if (m_offset->currentIndex() >= 0) {
        m_parcels.trackingOffset = std::chrono::minutes(m_offset->currentData().toInt());
    }
    m_parcels.couriers = patterns();
    m_reminders.coolDown = std::chrono::hours(m_coolDown->value());
    m_reminders.mostPerOrder = m_most->value();
    m_reminders.wait = std::chrono::minutes(m_wait->value());
    m_reminders.oldest = std::chrono::days(m_oldest->value());
    m_reminders.nightFrom = m_nightFrom->value();
    m_reminders.nightUntil = m_nightUntil->value();
    if (!areSensible(m_parcels)) {
        showError(tr("“Near” must not be over “Far”, no text longer than 2,000 characters, and each "
                     "courier needs a name and how its numbers look."));
        return;
    }
    if (!areSensible(m_reminders)) {
        showError(tr("A text of a reminder is longer than 2,000 characters."));
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [parcels = m_environment.cases.parcelService,
         reminders = m_environment.cases.reminderService, shop = *m_loaded, parcelRules = m_parcels,
         reminderRules = m_reminders, actor = m_environment.actor()] {
            using core::parcels::ParcelError;
            using core::reminders::ReminderError;
            const auto first = parcels->setRules(shop, parcelRules, actor);
            const auto second = reminders->setRules(shop, reminderRules, actor);
            return (first || first.error() == ParcelError::NothingChanged) &&
                   (second || second.error() == ReminderError::NothingChanged);
        },
        [this](bool isKept) {
            showError(isKept ? QString() : tr("Your role may not change these rules."));
        });
}

}  // namespace ui::settings
