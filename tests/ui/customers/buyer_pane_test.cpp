#include "ui/customers/buyer_pane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "core/customers/duplicate_reader.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/orders/order_card.h"

using ui::customers::BuyerPane;

namespace {

struct Window {
    support::Desk desk;
    BuyerPane pane{desk.environment, [this](QWidget* parent) -> ui::common::OrderPage* {
                       return new ui::orders::OrderCard(desk.environment, parent);
                   }};

    Window() {
        desk.database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000), "
            "(2, 1, 'qianniu', '小寒', 'waiting', 1499480000)");
        support::anOrder("1001")
            .buyer("小满")
            .receiver("诸葛金丝雀")
            .mobile("13977788899")
            .address("浙江省 杭州市 西湖区 金丝雀路1号")
            .store(desk.database);
        desk.database.execute(
            "UPDATE mirror_order SET courier = '中通', tracking_no = '78900001' WHERE order_no = "
            "'1001';"
            "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen) VALUES "
            "(1, '小满', 1, 1, 9900)");
        pane.resize(380, 900);
        pane.show();
    }
    void open(const std::string& buyer, std::int64_t conversation = 1) {
        pane.setContext({.conversation = conversation, .shop = 1, .buyer = buyer});
        QCoreApplication::processEvents();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        return pane.findChild<Widget*>(QLatin1String(name));
    }
    QString shownText() {
        QString all;
        for (const auto* label : pane.findChildren<QLabel*>()) {
            all += label->text() + label->toolTip() + u'\n';
        }
        return all;
    }
};

}  // namespace

TEST_CASE("a buyer's profile is edited in place and kept") {
    Window window;
    window.open("小满");
    auto* note = window.find<QPlainTextEdit>("buyer.note");
    note->setFocus();
    note->setPlainText(QStringLiteral("只收顺丰"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    auto* tags = window.find<QLineEdit>("buyer.tags");
    tags->setText(QStringLiteral("急性子，批发 批发"));
    QTest::keyClick(tags, Qt::Key_Return);
    auto* group = window.find<QComboBox>("buyer.group");
    group->lineEdit()->setText(QStringLiteral("老客户群"));
    QTest::keyClick(group->lineEdit(), Qt::Key_Return);
    const auto kept = *window.desk.customers.find(1, "小满");
    CHECK(kept.note == "只收顺丰");
    CHECK(kept.tags == std::vector<std::string>{"急性子", "批发"});
    CHECK(kept.contactGroup == "老客户群");
    window.open("小寒", 2);
    CHECK(note->toPlainText().isEmpty());
    window.open("小满");
    CHECK(note->toPlainText() == QStringLiteral("只收顺丰"));
}

TEST_CASE("a type shows its handling card, and its words go to the composer") {
    Window window;
    window.open("小满");
    CHECK(window.find<QWidget>("buyer.card") == nullptr);
    auto* personality = window.find<QComboBox>("buyer.personality");
    const int irascible = personality->findData(6);
    REQUIRE(irascible > 0);
    personality->setCurrentIndex(irascible);
    Q_EMIT personality->activated(irascible);
    QCoreApplication::processEvents();
    CHECK(window.desk.customers.find(1, "小满")->personality ==
          core::customers::Personality::Irascible);
    REQUIRE(window.find<QWidget>("buyer.card"));
    QSignalSpy inserted(&window.pane, &BuyerPane::insertRequested);
    window.find("buyer.insertWords")->click();
    REQUIRE(inserted.size() == 1);
    CHECK(inserted[0][0].toString().contains(QStringLiteral("10分钟内")));
}

TEST_CASE("a suggested duplicate becomes one buyer, or is never suggested again") {
    Window window;
    window.desk.duplicates = {
        {"小寒", core::customers::DuplicateReason::SameMobile, "139****8899", 2}};
    window.open("小满");
    auto* question = window.find<QWidget>("buyer.duplicate");
    REQUIRE(QTest::qWaitFor([question] { return question->isVisible(); }));
    CHECK(window.shownText().contains(QStringLiteral("139****8899")));
    window.find("buyer.merge")->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(question->isVisible());
    CHECK(window.desk.customers.find(1, "小寒")->nick == "小满");
    window.find("buyer.undoMerge")->click();
    QCoreApplication::processEvents();
    CHECK(window.desk.customers.find(1, "小寒")->nick == "小寒");
    window.open("小寒", 2);
    window.open("小满");
    REQUIRE(QTest::qWaitFor([question] { return question->isVisible(); }));
    window.find("buyer.keepApart")->click();
    CHECK(window.desk.database.integer("SELECT count(*) FROM work_customer_distinct") == 1);
}

TEST_CASE("an order opens in place with its acts, and its parcel goes to the composer") {
    Window window;
    window.open("小满");
    QSignalSpy inserted(&window.pane, &BuyerPane::insertRequested);
    window.find("buyer.insertParcel")->click();
    CHECK(inserted[0][0].toString() == QStringLiteral("中通 78900001"));
    std::vector<core::orders::OrderKey> requested;
    const auto subscription = window.desk.environment.orderRequested.subscribe(
        [&](const core::orders::OrderKey& key) { requested.push_back(key); });
    window.find("buyer.order")->click();
    auto* card = window.find<QWidget>("order.card");
    REQUIRE(card->isVisible());
    CHECK_FALSE(window.shownText().contains(QStringLiteral("诸葛金丝雀")));
    CHECK_FALSE(window.shownText().contains(QStringLiteral("13977788899")));
    CHECK_FALSE(window.shownText().contains(QStringLiteral("金丝雀路")));
    window.find("orderCard.open")->click();
    CHECK(requested == std::vector<core::orders::OrderKey>{{1, "1001"}});
    window.find("orderCard.note")->click();
    auto* text = window.find<QPlainTextEdit>("order.formText");
    text->setPlainText(QStringLiteral("加急"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.desk.database.integer("SELECT count(*) FROM work_order_note") == 1);
    window.find("buyer.back")->click();
    CHECK_FALSE(card->isVisible());
}

TEST_CASE("earlier contacts come by piece as they are scrolled") {
    Window window;
    for (int number = 0; number < 70; ++number) {
        (void)window.desk.promiseService.make({.shop = 1,
                                               .buyer = "小满",
                                               .what = "第" + std::to_string(number),
                                               .awaits = core::promises::PromiseEvent::News},
                                              {"Lin"});
    }
    window.open("小满");
    const auto shown = [&] {
        return window.pane.findChildren<QWidget*>(QStringLiteral("buyer.contact")).size();
    };
    CHECK(shown() == 30);
    auto* bar = window.find<QScrollArea>("buyer.scroll")->verticalScrollBar();
    const auto scrollOn = [&] {
        const auto before = shown();
        CHECK(QTest::qWaitFor([&] {
            bar->setValue(bar->maximum());
            return shown() > before;
        }));
        return shown();
    };
    CHECK(scrollOn() == 60);
    CHECK(scrollOn() == 72);
    window.open("小寒", 2);
    CHECK(QTest::qWaitFor([&] { return shown() == 1; }));
}

TEST_CASE("the tier tells what it may be offered, and credit marks stand on top") {
    Window window;
    REQUIRE(window.desk.settingsService.setBenefitHints(
        1, {.newBuyer = "新客立减5元", .vip = "免费加急"}, {"Lin"}));
    window.desk.database.execute(
        "UPDATE mirror_order SET close_reason = '买家拒收' WHERE order_no = '1001'");
    window.open("小满");
    CHECK(window.find<QLabel>("buyer.benefit")->text() == QStringLiteral("新客立减5元"));
    CHECK(window.find<QWidget>("buyer.credit")->isVisible());
    window.open("小寒", 2);
    CHECK_FALSE(window.find<QWidget>("buyer.credit")->isVisible());
}

TEST_CASE("who came back is listed with their share, and Return leads to the orders") {
    Window window;
    window.desk.environment.readRepeatPurchases = [](core::orders::ShopId) {
        return core::customers::RepeatPurchases{
            .buyers = 8,
            .repeat = 2,
            .list = {{"小满", 5, core::Fen{99'900}, std::nullopt}, {"小寒", 2, core::Fen{100}, {}}}};
    };
    std::vector<core::orders::OrderFilter> asked;
    const auto orders = window.desk.environment.ordersRequested.subscribe(
        [&](const core::orders::OrderFilter& filter) { asked.push_back(filter); });
    for (const auto& command : window.pane.commands()) {
        if (command.id == QStringLiteral("buyer.repeat")) {
            command.run();
        }
    }
    auto* dialog = window.pane.findChild<QDialog*>(QStringLiteral("repeatBuyers"));
    REQUIRE(dialog);
    auto* table = dialog->findChild<QTableView*>();
    REQUIRE(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    CHECK(dialog->findChild<QLabel*>(QStringLiteral("repeatRate"))
              ->text()
              .contains(QStringLiteral("25.0 %: 2 of 8")));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().text == "小满");
    CHECK(asked.front().shop == 1);
}
