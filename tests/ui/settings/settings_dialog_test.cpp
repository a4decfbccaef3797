#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/fake_workplace.h"
#include "tests/support/qt/printing.h"
#include "ui/settings/agent_page.h"

using core::orders::ReviewHitKind;
using ui::settings::SettingsDialog;

namespace {

struct Bench {
    support::Desk desk;
    ui::common::CommandTable commands{nullptr};
    support::FakeWorkplace page{QStringLiteral("review")};
    SettingsDialog* dialog = nullptr;
    QWidget parent;

    Bench() {
        commands.add(QStringLiteral("Review"), &page, page.commands());
        dialog = new SettingsDialog(desk.environment, commands, &parent);
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = dialog->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    /// Closing applies what waits for typing to rest.
    void close() { dialog->reject(); }
    bool showsError(const QString& part) {
        const auto labels = dialog->findChildren<QLabel*>(QStringLiteral("settingsError"));
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return !label->isHidden() && label->text().contains(part);
        });
    }
};

}  // namespace

TEST_CASE("review rules are applied and written as events") {
    Bench bench;
    bench.find<QLineEdit>("amountLimit")->clear();
    QTest::keyClicks(bench.find<QLineEdit>("amountLimit"), QStringLiteral("1500.50"));
    bench.find<QSpinBox>("duplicateWindow")->setValue(45);
    bench.find<QPlainTextEdit>("outOfArea")->setPlainText(QStringLiteral("新疆\n\n西藏 "));
    bench.find<QPlainTextEdit>("priceFloors")->setPlainText(QStringLiteral("A=1 = 39.90"));
    bench.find<QCheckBox>("rule9")->setChecked(false);
    bench.close();
    const auto rules = bench.desk.settings.reviewRules(1);
    CHECK(rules.amountLimit == core::Fen{150'050});
    CHECK(rules.duplicateWindow == std::chrono::minutes{45});
    CHECK(rules.outOfArea == std::vector<std::string>{"新疆", "西藏"});
    CHECK(rules.priceFloors.at("A=1") == core::Fen{3'990});
    CHECK_FALSE(rules.enabled.contains(ReviewHitKind::BuyerMessage));
    CHECK(bench.desk.database.integer("SELECT count(*) FROM work_event") > 0);
}

TEST_CASE("Return in a field does not close the settings") {
    Bench bench;
    bench.dialog->show();
    QTest::keyClick(bench.find<QLineEdit>("amountLimit"), Qt::Key_Return);
    CHECK(bench.dialog->isVisible());
    QTest::keyClick(bench.find<QLineEdit>("amountLimit"), Qt::Key_Escape);
    CHECK_FALSE(bench.dialog->isVisible());
}

TEST_CASE("a limit that is no money is told and changes nothing") {
    Bench bench;
    const auto before = bench.desk.settings.reviewRules(1);
    QTest::keyClicks(bench.find<QLineEdit>("amountLimit"), QStringLiteral("abc"));
    CHECK(QTest::qWaitFor([&] { return bench.showsError(QStringLiteral("no sum of money")); }));
    CHECK(bench.desk.settings.reviewRules(1) == before);
}

TEST_CASE("the original rules come back with one button") {
    Bench bench;
    bench.find<QSpinBox>("promisedShipping")->setValue(72);
    bench.find<QPushButton>("resetRules")->click();
    bench.close();
    CHECK(bench.desk.settings.reviewRules(1) == core::orders::defaultReviewRules());
}

TEST_CASE("tier bounds and messages are applied") {
    Bench bench;
    bench.find<QSpinBox>("oldFrom")->setValue(3);
    bench.find<QSpinBox>("vipFrom")->setValue(8);
    bench.find<QPlainTextEdit>("confirmationText")
        ->setPlainText(QStringLiteral("您的订单 {order}"));
    bench.close();
    CHECK(bench.desk.settings.tierRule(1).oldFromPaidOrders == 3);
    CHECK(bench.desk.settings.tierRule(1).vipFromPaidOrders == 8);
    CHECK(bench.desk.settings.texts(1).confirmation == "您的订单 {order}");
}

TEST_CASE("the questions before a recommendation are the shop's to change") {
    Bench bench;
    CHECK_FALSE(bench.find<QLineEdit>("cardBudget")->text().isEmpty());
    bench.find<QLineEdit>("cardBudget")->clear();
    QTest::keyClicks(bench.find<QLineEdit>("cardBudget"), QStringLiteral("How much?"));
    bench.find<QLineEdit>("cardDemands")->clear();
    QTest::keyClicks(bench.find<QLineEdit>("cardDemands"), QStringLiteral(" "));
    bench.close();
    const auto cards = bench.desk.settings.promptCards(1);
    CHECK(cards.budget == "How much?");
    CHECK(cards.demands.empty());
    CHECK(cards.purpose == bench.desk.settings.promptCards(2).purpose);
}

TEST_CASE("limits, hours on duty and auto replies of conversations are applied") {
    Bench bench;
    bench.find<QSpinBox>("profile.target.1")->setValue(45);
    bench.find<QSpinBox>("profile.limit.1")->setValue(120);
    bench.find<QLineEdit>("duty1")->clear();
    QTest::keyClicks(bench.find<QLineEdit>("duty1"), QStringLiteral("9:00-12:00, 14:00-24:00"));
    bench.find<QPlainTextEdit>("daysOff")->setPlainText(QStringLiteral("2026-10-01 ~ 2026-10-03"));
    bench.find<QSpinBox>("undoWindow")->setValue(8);
    bench.find<QCheckBox>("repliesWhenLate")->setChecked(true);
    bench.close();
    const auto rules = bench.desk.settings.conversationRules(1);
    CHECK(rules.profiles.front().target == std::chrono::seconds{45});
    CHECK(rules.profiles.front().limit == std::chrono::seconds{120});
    CHECK(rules.schedule.spans.size() == 8);
    CHECK(rules.schedule.daysOff.size() == 3);
    CHECK(rules.undoWindow == std::chrono::seconds{8});
    CHECK(rules.repliesWhenLate);
}

TEST_CASE("limits of one's own are added, put in force and removed again") {
    Bench bench;
    bench.desk.prompts.answer = QStringLiteral("双11");
    bench.find<QPushButton>("addProfile")->click();
    REQUIRE(bench.desk.settings.conversationRules(1).profiles.size() == 5);
    auto* choice = bench.find<QComboBox>("clockProfile");
    REQUIRE(QTest::qWaitFor([&] { return choice->count() == 5; }));
    choice->setCurrentIndex(4);
    Q_EMIT choice->activated(4);
    bench.find<QSpinBox>("openLimit")->setValue(50);
    bench.find<QSpinBox>("dayLimit")->setValue(80);
    REQUIRE(QTest::qWaitFor(
        [&] { return bench.desk.settings.conversationRules(1).profile == "双11"; }));
    bench.find<QToolButton>("profile.remove.5")->click();
    const auto rules = bench.desk.settings.conversationRules(1);
    CHECK(rules.profiles.size() == 4);
    CHECK(rules.profile == "shop");
    CHECK(rules.openLimit == 50);
    CHECK(rules.dayLimit == 80);
}

TEST_CASE("hours that are none are told and change nothing") {
    Bench bench;
    const auto before = bench.desk.settings.conversationRules(1);
    QTest::keyClicks(bench.find<QLineEdit>("duty3"), QStringLiteral("x"));
    CHECK(QTest::qWaitFor([&] { return bench.showsError(QStringLiteral("Wednesday")); }));
    CHECK(bench.desk.settings.conversationRules(1) == before);
}

TEST_CASE("theme, density and language are applied at once") {
    Bench bench;
    const auto choose = [&](const char* name, int index) {
        auto* box = bench.find<QComboBox>(name);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    choose("themeChoice", 2);
    choose("densityChoice", 1);
    choose("languageChoice", 2);
    const auto appearance = bench.desk.settings.appearance();
    CHECK(appearance.theme == core::settings::Theme::Dark);
    CHECK(appearance.density == core::settings::Density::Compact);
    CHECK(appearance.language == "zh_CN");
}

TEST_CASE("the agent's name is kept and a shop's name must not be empty") {
    Bench bench;
    auto* name = bench.find<QLineEdit>("agentName");
    name->setText(QStringLiteral("小林"));
    name->setModified(true);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(bench.desk.settings.agentName() == "小林");
    auto* shop = bench.find<QLineEdit>("shopName1");
    shop->setText({});
    shop->setModified(true);
    QTest::keyClick(shop, Qt::Key_Return);
    CHECK(bench.showsError(QStringLiteral("A name is needed")));
    CHECK(bench.desk.settings.shops().front().name == "shop");
}

TEST_CASE("a shop is added by name") {
    Bench bench;
    bench.desk.prompts.answer = QStringLiteral("二店");
    bench.find<QPushButton>("addShop")->click();
    CHECK(bench.desk.settings.shops().back().name == "二店");
}

TEST_CASE("a watched folder is added once and removed") {
    Bench bench;
    bench.desk.prompts.folder = QStringLiteral("/home/lin/导出");
    bench.find<QPushButton>("addFolder")->click();
    bench.find<QPushButton>("addFolder")->click();
    REQUIRE(bench.desk.settings.watchedFolders().size() == 1);
    CHECK(bench.desk.settings.watchedFolders().front().path == "/home/lin/导出");
    auto* list = bench.find<QTreeWidget>("watchedFolders");
    CHECK(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1; }));
    list->setCurrentItem(list->topLevelItem(0));
    bench.find<QPushButton>("removeFolder")->click();
    CHECK(bench.desk.settings.watchedFolders().empty());
}

TEST_CASE("a key that another command has is refused with its name") {
    Bench bench;
    auto* list = bench.find<QTreeWidget>("shortcutList");
    list->setCurrentItem(list->topLevelItem(1));
    auto* keys = bench.find<QKeySequenceEdit>("shortcutKeys");
    keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_Return));
    Q_EMIT keys->editingFinished();
    CHECK(bench.showsError(QStringLiteral("Approve")));
    keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_B));
    Q_EMIT keys->editingFinished();
    CHECK(bench.commands.shortcut(QStringLiteral("review.note")) ==
          QKeySequence(Qt::CTRL | Qt::Key_B));
    bench.find<QPushButton>("shortcutReset")->click();
    CHECK(bench.commands.shortcut(QStringLiteral("review.note")) ==
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
}

TEST_CASE("a faulty courier keeps nobody else's row from being kept, and is told on closing") {
    Bench bench;
    bench.dialog->show();
    auto* table = bench.find<QTableWidget>("couriers");
    const auto rowOf = [&](const char* name) {
        return table->findItems(QString::fromUtf8(name), Qt::MatchExactly).front()->row();
    };
    const auto linkOf = [&](const char* name) {
        const auto couriers = bench.desk.settings.couriers();
        return std::ranges::find(couriers, name, &core::notices::Courier::name)->link;
    };
    const std::string before = linkOf("圆通速递");
    auto* faulty = table->item(rowOf("圆通速递"), 2);
    faulty->setText(QStringLiteral("https://yto.example/"));
    table->item(rowOf("中通快递"), 2)->setText(QStringLiteral("https://zto.example/{number}"));
    bench.close();
    // The good row is kept, the faulty one as it was, and the dialog stays to say so.
    CHECK(bench.dialog->isVisible());
    CHECK(linkOf("中通快递") == "https://zto.example/{number}");
    CHECK(linkOf("圆通速递") == before);
    CHECK(bench.showsError(QStringLiteral("close again")));
    CHECK(faulty->text() == QStringLiteral("https://yto.example/"));
    CHECK(faulty->background().style() != Qt::NoBrush);
    faulty->setText(QStringLiteral("https://yto.example/{number}"));
    // A name is needed, in words.
    auto* name = table->item(rowOf("顺丰速运"), 0);
    name->setText({});
    bench.close();
    CHECK(linkOf("圆通速递") == "https://yto.example/{number}");
    CHECK(linkOf("顺丰速运").find("shunfeng") != std::string::npos);
    CHECK(faulty->background().style() == Qt::NoBrush);
    CHECK(name->background().style() != Qt::NoBrush);
    CHECK(name->toolTip().contains(QStringLiteral("name")));
}

TEST_CASE("where several sign in, the page names who did and offers no renaming") {
    support::Desk desk;
    core::agents::AgentReader agents(desk.database);
    core::agents::AgentService service(desk.database, desk.clock);
    desk.environment.cases.agents = &agents;
    REQUIRE(service.add({.name = "Boss", .role = core::agents::Role::Admin}, "1234", {"Boss"}));
    REQUIRE(service.add({.name = "李婷"}, "1234", {"Boss", core::agents::Role::Admin}));
    desk.environment.actor = [] {
        return core::agents::Actor{"李婷", core::agents::Role::Agent};
    };
    ui::settings::AgentPage page(desk.environment);
    page.load();
    page.show();
    CHECK_FALSE(page.findChild<QLineEdit*>(QStringLiteral("agentName"))->isVisible());
    const auto* signedIn = page.findChild<QLabel*>(QStringLiteral("signedIn"));
    CHECK(signedIn->isVisible());
    CHECK(signedIn->text().contains(QStringLiteral("李婷")));
    CHECK(desk.settingsService.setAgentName("hacker", desk.environment.actor()).error() ==
          core::settings::SettingsError::NotAllowedForRole);
}

TEST_CASE("the search shows only pages that mention the word") {
    Bench bench;
    auto* search = bench.find<QLineEdit>("settingsSearch");
    auto* pages = bench.find<QListWidget>("settingsPages");
    search->setText(QStringLiteral("courier"));
    QTest::keyClick(search, Qt::Key_Return);
    QStringList shown;
    for (int row = 0; row < pages->count(); ++row) {
        if (!pages->item(row)->isHidden()) {
            shown.append(pages->item(row)->text());
        }
    }
    CHECK(shown == QStringList{QStringLiteral("Review rules"), QStringLiteral("Notices"),
                               QStringLiteral("Couriers")});
    CHECK(pages->currentItem()->text() == QStringLiteral("Review rules"));
}

TEST_CASE("the words and levels of the guard are the shop's to change", "[settings]") {
    Bench bench;
    auto* level = bench.find<QComboBox>("guardLevel1");
    level->setCurrentIndex(2);
    auto* list = bench.find<QComboBox>("wordList");
    list->setCurrentIndex(static_cast<int>(core::wording::WordList::Vague));
    auto* words = bench.find<QPlainTextEdit>("words");
    CHECK(words->toPlainText().contains(QStringLiteral("不知道")));
    words->setPlainText(QStringLiteral("晚点 = 今天18点前"));
    bench.close();
    const auto rules = bench.desk.settings.guardRules(1);
    CHECK(levelOf(rules, core::wording::GuardRule::OffPlatformContact) ==
          core::wording::GuardLevel::Block);
    CHECK(rules.lists.at(core::wording::WordList::Vague) ==
          std::vector<core::wording::GuardWord>{{"晚点", "今天18点前"}});
    CHECK(rules.lists.at(core::wording::WordList::Slang) ==
          core::wording::defaultGuardRules().lists.at(core::wording::WordList::Slang));
}
