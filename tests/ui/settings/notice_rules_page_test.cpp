#include "ui/settings/notice_rules_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTableWidget>

#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/settings/couriers_page.h"

using namespace core::notices;

TEST_CASE("a notice that is switched on tells only of what happens from now on") {
    support::Desk desk;
    ui::settings::NoticeRulesPage page(desk.environment);
    page.load();
    auto* care = page.findChild<QCheckBox*>(QStringLiteral("noticeKind5"));
    CHECK_FALSE(care->isChecked());
    care->setChecked(true);
    page.flush();
    const auto rule = ruleOf(desk.settings.noticeRules(1), NoticeKind::Care);
    CHECK(rule.isOn);
    CHECK(rule.since == desk.now);
    CHECK_FALSE(ruleOf(desk.settings.noticeRules(1), NoticeKind::Shipped).since);
}

TEST_CASE("a text of a notice is the shop's own until it goes back to the original") {
    support::Desk desk;
    ui::settings::NoticeRulesPage page(desk.environment);
    page.load();
    auto* key = page.findChild<QComboBox*>(QStringLiteral("noticeText"));
    key->setCurrentIndex(key->findData(QStringLiteral("thank_you")));
    auto* text = page.findChild<QPlainTextEdit*>(QStringLiteral("noticeTextBody"));
    CHECK(text->toPlainText() == QString::fromStdString(defaultTemplate("thank_you")));
    text->setPlainText(QStringLiteral("谢谢{买家昵称}"));
    page.flush();
    CHECK(templateOf(desk.settings.noticeRules(1), "thank_you") == "谢谢{买家昵称}");
    page.findChild<QAbstractButton*>(QStringLiteral("resetNoticeText"))->click();
    CHECK(desk.settings.noticeRules(1).texts.empty());
}

TEST_CASE("a courier is added, and a link that is none is refused") {
    support::Desk desk;
    ui::settings::CouriersPage page(desk.environment);
    page.load();
    auto* table = page.findChild<QTableWidget*>(QStringLiteral("couriers"));
    const int known = table->rowCount();
    CHECK(known == static_cast<int>(defaultCouriers().size()));
    page.findChild<QAbstractButton*>(QStringLiteral("addCourier"))->click();
    REQUIRE(table->rowCount() == known + 1);
    table->item(known, 0)->setText(QStringLiteral("同城快送"));
    table->item(known, 1)->setText(QStringLiteral("同城，快送"));
    table->item(known, 2)->setText(QStringLiteral("ftp://x/{number}"));
    page.flush();
    CHECK(desk.settings.couriers().size() == defaultCouriers().size());
    table->item(known, 2)->setText(QStringLiteral("https://x/{number}"));
    page.flush();
    REQUIRE(desk.settings.couriers().size() == defaultCouriers().size() + 1);
    CHECK(desk.settings.couriers().back().aliases ==
          std::vector<std::string>{"同城", "快送"});
    page.findChild<QAbstractButton*>(QStringLiteral("resetCouriers"))->click();
    CHECK(desk.settings.couriers() == defaultCouriers());
}
