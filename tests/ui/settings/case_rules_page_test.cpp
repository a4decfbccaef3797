#include "ui/settings/case_rules_page.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "core/notices/notice_service.h"
#include "core/parcels/parcel_reader.h"
#include "core/parcels/parcel_service.h"
#include "core/reminders/reminder_reader.h"
#include "core/reminders/reminder_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/plain_text.h"

using namespace std::chrono_literals;
using core::parcels::ParcelCaseKind;

namespace {

struct Page {
    support::Desk desk;
    core::settings::CaseRulesReader rules{desk.database};
    core::settings::CaseRulesService keep{desk.database, desk.clock};
    core::tasks::TaskService tasks{desk.database, desk.clock};
    core::notices::NoticeService notices{desk.database, desk.clock,
                                         [](auto, const auto&, const auto&) { return false; }};
    core::parcels::ParcelReader parcels{
        desk.database, [this](auto shop) { return rules.parcelRules(shop); }, desk.database,
        [this](auto shop) { return rules.parcelRules(shop); }};
    core::parcels::ParcelService parcelService{
        desk.database,
        desk.clock,
        [this](auto shop) { return rules.parcelRules(shop); },
        tasks,
        notices,
        {.saveRules = [this](auto shop, const auto& changed, const auto& actor) {
            return keep.setParcelRules(shop, changed, actor).has_value();
        }}};
    core::reminders::ReminderReader reminders{
        desk.database, [this](auto shop) { return rules.reminderRules(shop); }, desk.database,
        [this](auto shop) { return rules.reminderRules(shop); }};
    core::reminders::ReminderService reminderService{
        desk.database, desk.clock, [this](auto shop) { return rules.reminderRules(shop); }, notices,
        [this](auto shop, const auto& changed, const auto& actor) {
            return keep.setReminderRules(shop, changed, actor).has_value();
        }};
    std::unique_ptr<ui::settings::CaseRulesPage> page;

    Page() {
        auto& cases = desk.environment.cases;
        cases.parcels = &parcels;
        cases.parcelService = &parcelService;
        cases.reminders = &reminders;
        cases.reminderService = &reminderService;
        page = std::make_unique<ui::settings::CaseRulesPage>(desk.environment);
        page->load();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
};

}  // namespace

TEST_CASE("limits, steps and texts of parcels and reminders are edited and kept") {
    Page page;
    page.find<QSpinBox>("nearLimit")->setValue(6);
    page.find<QSpinBox>("coolDown")->setValue(48);
    auto* key = page.find<QComboBox>("parcelTextKey");
    // No text that a buyer gets is out of the shop's reach.
    for (const auto& [word, text] : core::parcels::defaultParcelRules().texts) {
        CAPTURE(word);
        CHECK(key->findData(QString::fromStdString(word)) >= 0);
    }
    key->setCurrentIndex(key->findData(QStringLiteral("urge_overdue")));
    page.find<QPlainTextEdit>("parcelText")->setPlainText(QStringLiteral("抱歉 {order}"));
    auto* kind = page.find<QComboBox>("parcelKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(ParcelCaseKind::Damaged)));
    auto* steps = page.find<QPlainTextEdit>("parcelSteps");
    REQUIRE(steps->toPlainText().startsWith(QLatin1Char('!')));
    steps->setPlainText(steps->toPlainText() + QStringLiteral("\n回访"));
    // Another choice takes what was written along.
    kind->setCurrentIndex(0);
    key->setCurrentIndex(0);
    page.page->flush();
    const auto rules = page.rules.parcelRules(1);
    CHECK(rules.nearLimit == 6h);
    CHECK(rules.texts.at("urge_overdue") == "抱歉 {order}");
    const auto& damaged = rules.kinds.at(ParcelCaseKind::Damaged).steps;
    CHECK(damaged.front().key == "compensate");
    CHECK(damaged.front().comesFirst);
    CHECK(damaged.back().text == "回访");
    CHECK(page.rules.reminderRules(1).coolDown == 48h);
}

TEST_CASE("limits that contradict each other are refused with a word on the page") {
    Page page;
    const auto before = page.rules.parcelRules(1);
    page.find<QSpinBox>("nearLimit")->setValue(500);
    page.page->flush();
    CHECK(page.rules.parcelRules(1) == before);
    bool isTold = false;
    for (auto* label : page.page->findChildren<ui::common::PlainLabel*>()) {
        isTold = isTold || label->text().contains(QStringLiteral("2,000"));
    }
    CHECK(isTold);
}
