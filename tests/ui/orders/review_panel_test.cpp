#include "ui/orders/review_panel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>

#include "tests/support/qt/printing.h"
#include "tests/ui/orders/review_fixture.h"
#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_detail_view.h"

using namespace core::orders;
using support::anOrder;
using ui::orders::ReviewPanel;

namespace {

const ReviewHit kMessage{ReviewHitKind::BuyerMessage, OrderField::BuyerMessage, ""};

/// The workplace in a window with the keys that the shell gives it.
struct Window {
    support::ReviewDesk& desk;
    ReviewPanel panel{desk.environment};

    explicit Window(support::ReviewDesk& deskOfTest) : desk(deskOfTest) {
        for (const auto& command : panel.commands()) {
            auto* shortcut = new QShortcut(command.shortcut, &panel);
            QObject::connect(shortcut, &QShortcut::activated, &panel, [command] {
                if (!command.isEnabled || command.isEnabled()) {
                    command.run();
                }
            });
        }
        panel.resize(1216, 640);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.enter();
        QCoreApplication::processEvents();
        settle();
    }
    /// Until the list that an act or a filter asked for is there.
    void settle() {
        auto* list = panel.findChild<ui::orders::OrderListViewModel*>();
        REQUIRE(QTest::qWaitFor(
            [list] { return !list->isListing() && !list->findChild<QTimer*>()->isActive(); }));
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &panel, key, modifiers);
        settle();
    }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    template <class Widget = QAbstractButton>
    Widget& find(const char* name) {
        auto* found = panel.findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return *found;
    }
    ui::common::DataTable& table() { return find<ui::common::DataTable>("review.orders"); }
    QString opened() { return find<QLabel>("order.number").text(); }
    ui::common::NoticeBanner& banner() { return find<ui::common::NoticeBanner>("review.banner"); }
    QString toast() { return panel.findChild<ui::common::Toast*>()->text(); }

    /// Every text that a widget of the page shows or tells, item texts of the table included.
    QString everyText() {
        QString all;
        for (auto* widget : panel.findChildren<QWidget*>()) {
            all += widget->toolTip() + widget->accessibleName() + widget->windowTitle();
            for (const char* property : {"text", "plainText", "currentText", "placeholderText"}) {
                all += widget->property(property).toString();
            }
        }
        const auto* model = table().model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (int role = 0; role < Qt::UserRole + 5; ++role) {
                    all += model->index(row, column).data(role).toString();
                }
            }
        }
        return all;
    }
};

/// Three orders that wait; the first is due first.
struct Queue {
    support::ReviewDesk desk;
    OrderKey first = desk.put(
        anOrder("41070001").message("尽快发货").createdAfter(std::chrono::minutes(1)), {kMessage});
    OrderKey second =
        desk.put(anOrder("41070002").createdAfter(std::chrono::minutes(2)), {kMessage});
    OrderKey third =
        desk.put(anOrder("41070003").createdAfter(std::chrono::minutes(3)), {kMessage});
};

}  // namespace

TEST_CASE("the queue opens with its first order and counts what waits") {
    Queue queue;
    queue.desk.put(anOrder("41070009"), {});
    Window window(queue.desk);
    CHECK(window.table().model()->rowCount() == 3);
    CHECK(window.opened() == QStringLiteral("41070001"));
    CHECK(window.panel.waitingCount() == 3);
    CHECK(window.find<QLabel>("review.share").text().contains(QStringLiteral("25.0")));
}

TEST_CASE("Ctrl+Return approves and the list goes on with the next order") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Approved);
    CHECK(window.opened() == QStringLiteral("41070002"));
    CHECK(window.table().model()->rowCount() == 2);
    CHECK(window.toast().contains(QStringLiteral("41070001")));
    CHECK(queue.desk.events("approve") == 1);
}

TEST_CASE("Ctrl+Z takes the last step back and opens the order again") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Waiting);
    CHECK(window.opened() == QStringLiteral("41070001"));
    CHECK(window.table().model()->rowCount() == 3);
    CHECK(window.table().currentKey().toString() == QStringLiteral("41070001"));
    CHECK(queue.desk.events("undo") == 1);
}

TEST_CASE("approving with Ctrl+Shift+Return copies the confirmation of that order") {
    Queue queue;
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    Window window(queue.desk);
    window.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("41070001")));
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(u'{'));
}

TEST_CASE("asking copies the question and waits; Ctrl+Return in its form does not approve") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto& text = window.find<QPlainTextEdit>("order.formText");
    CHECK(text.isVisible());
    CHECK(text.toPlainText().contains(QStringLiteral("41070001")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Asked);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("41070001")));
    CHECK(window.opened() == QStringLiteral("41070002"));
    CHECK_FALSE(text.isVisible());
}

TEST_CASE("a rejection without a reason is refused with its cause and the form stays open") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto refusal = ui::orders::OrdersText::refusal(ReviewError::ReasonMissing);
    CHECK(window.banner().isVisible());
    CHECK(window.banner().text().contains(refusal.cause));
    CHECK(window.banner().text().contains(refusal.nextStep));
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Waiting);
    window.type(QStringLiteral("no stock"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Rejected);
    CHECK_FALSE(window.banner().isVisible());
}

TEST_CASE("a hold takes the first preset, and Escape leaves the form without a trace") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.press(Qt::Key_Escape);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Waiting);
    window.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    window.type(QStringLiteral("waits for stock"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Held);
    const auto detail = queue.desk.orders.detail(queue.first, defaultReviewRules());
    CHECK(detail->review->holdUntil == queue.desk.now + std::chrono::hours(1));
}

TEST_CASE("an order that changed behind the screen is refused and read again") {
    Queue queue;
    Window window(queue.desk);
    queue.desk.database.execute("UPDATE work_review SET version = version + 1");
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.banner().text().contains(
        ui::orders::OrdersText::refusal(ReviewError::ChangedSinceRead).cause));
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Waiting);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Approved);
}

TEST_CASE("keys 1 to 5 with Alt set and clear a flag, and no single letter acts while typing") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_1, Qt::AltModifier);
    CHECK(queue.desk.events("set_flag") == 1);
    window.press(Qt::Key_1, Qt::AltModifier);
    CHECK(queue.desk.events("clear_flag") == 1);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(QStringLiteral("41070003"));
    window.press(Qt::Key_Return);
    CHECK(queue.desk.events("approve") == 0);
}

TEST_CASE("bulk approval obeys the rules: what may not pass stays, and undo takes all back") {
    Queue queue;
    const auto complained =
        queue.desk.put(anOrder("41070004").createdAfter(std::chrono::minutes(4)), {kMessage});
    (void)queue.desk.annotations.setFlag(complained, OrderFlag::Complaint, true, {"Lin"});
    Window window(queue.desk);
    window.table().selectAll();
    window.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Approved);
    CHECK(queue.desk.stateOf(queue.third) == ReviewState::Approved);
    CHECK(queue.desk.stateOf(complained) == ReviewState::Waiting);
    // Still there although the others were approved and another order was opened.
    CHECK(window.banner().isVisible());
    CHECK(window.banner().text().contains(
        ui::orders::OrdersText::refusal(ReviewError::OpenComplaint).cause));
    CHECK(queue.desk.events("approve") == 3);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(queue.desk.stateOf(queue.first) == ReviewState::Waiting);
    CHECK(queue.desk.stateOf(queue.third) == ReviewState::Waiting);
}

TEST_CASE("nothing on the page holds a receiver, phone or street until it is revealed") {
    support::ReviewDesk desk;
    const auto key = desk.put(anOrder("41070001")
                                  .receiver("诸葛金丝雀")
                                  .mobile("13977788899")
                                  .address("浙江省 杭州市 西湖区 金丝雀路7788号(310000)"),
                              {kMessage});
    Window window(desk);
    const QString before = window.everyText();
    CHECK_FALSE(before.contains(QStringLiteral("诸葛金丝雀")));
    CHECK_FALSE(before.contains(QStringLiteral("13977788899")));
    CHECK_FALSE(before.contains(QStringLiteral("金丝雀路")));
    CHECK(before.contains(QStringLiteral("139****8899")));

    auto* menu = window.find<QToolButton>("order.show.4").menu();
    REQUIRE(menu);
    menu->actions().front()->trigger();
    CHECK(desk.events("reveal") == 1);
    CHECK(window.everyText().contains(QStringLiteral("13977788899")));
    CHECK_FALSE(window.everyText().contains(QStringLiteral("金丝雀路")));
    window.panel.hide();
    CHECK_FALSE(window.everyText().contains(QStringLiteral("13977788899")));
}

TEST_CASE("the identity check says only whether it matches and forgets what was typed") {
    support::ReviewDesk desk;
    desk.put(anOrder("41070001").mobile("13977788899"), {kMessage});
    Window window(desk);
    auto& answer = window.find<QLineEdit>("order.identityAnswer");
    answer.setText(QStringLiteral("8899"));
    window.find("order.identityCheck").click();
    const auto& verdict = window.find<QLabel>("order.identityVerdict");
    const auto colour = [&verdict] { return verdict.palette().color(verdict.foregroundRole()); };
    CHECK(verdict.text() == QStringLiteral("Matches"));
    const auto ofMatch = colour();
    CHECK(answer.text().isEmpty());
    answer.setText(QStringLiteral("1111"));
    window.find("order.identityCheck").click();
    CHECK(verdict.text() == QStringLiteral("Does not match"));
    CHECK(colour() != ofMatch);
}

TEST_CASE("the check of an order is waived once, and the order says who did it and when") {
    support::ReviewDesk desk;
    desk.put(anOrder("41070001").mobile("13977788899"), {kMessage});
    Window window(desk);
    const auto canWaive = [&window] {
        for (const auto& command : window.panel.commands()) {
            if (command.id == QStringLiteral("review.waiveIdentity")) {
                return command.isEnabled();
            }
        }
        return false;
    };
    auto& waive = window.find("order.identityWaive");
    const auto& waiver = window.find<QLabel>("order.identityWaiver");
    CHECK(waive.isVisibleTo(&window.panel));
    CHECK_FALSE(waiver.isVisibleTo(&window.panel));
    CHECK(canWaive());
    const auto lead = desk.environment.actor();
    REQUIRE(desk.environment.privacy.waiveIdentity({1, "41070001"}, "号码停用", lead));
    desk.environment.mirrorChanged.emit();
    window.settle();
    CHECK_FALSE(waive.isVisibleTo(&window.panel));
    CHECK_FALSE(canWaive());
    CHECK(waiver.isVisibleTo(&window.panel));
    CHECK(waiver.text() == QStringLiteral("Waived by %1 on %2: 号码停用")
                               .arg(QString::fromStdString(lead.name),
                                    ui::common::Format::exactTime(desk.now).left(16)));
}

TEST_CASE("a refresh keeps the order that is selected") {
    Queue queue;
    Window window(queue.desk);
    window.press(Qt::Key_J, Qt::AltModifier);
    CHECK(window.opened() == QStringLiteral("41070002"));
    queue.desk.put(anOrder("41070000").createdAfter(std::chrono::seconds(-60)), {kMessage});
    queue.desk.environment.mirrorChanged.emit();
    window.settle();
    CHECK(window.table().model()->rowCount() == 4);
    CHECK(window.opened() == QStringLiteral("41070002"));
    CHECK(window.table().currentKey().toString() == QStringLiteral("41070002"));
}

TEST_CASE("a click on a hit shows the field it points at") {
    Queue queue;
    Window window(queue.desk);
    auto& value = window.find<QLabel>("order.field.8");
    CHECK_FALSE(value.autoFillBackground());
    window.find("order.hit.9").click();
    CHECK(value.autoFillBackground());
}

TEST_CASE("the hand-off asks where to and says how many edits left") {
    Queue queue;
    Window window(queue.desk);
    REQUIRE(queue.desk.annotations.requestEdit(queue.first, OrderField::Address,
                                               "江苏省 苏州市 吴中区 样例街2号", {"Lin"}));
    const auto file = queue.desk.folder.path() / "handoff.csv";
    queue.desk.prompts.savePath = QString::fromStdString(file.string());
    window.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(queue.desk.prompts.asked.size() == 1);
    CHECK(std::filesystem::exists(file));
    CHECK(window.toast().contains(u'1'));
}

TEST_CASE("at 1280 by 720 nothing of the page is cut off") {
    Queue queue;
    Window window(queue.desk);
    CHECK(window.panel.minimumSizeHint().width() <= 1180);
    CHECK(window.panel.minimumSizeHint().height() <= 620);
    for (auto* button : window.panel.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            INFO(button->objectName().toStdString());
            CHECK(button->width() >=
                  std::min(button->sizeHint().width(), button->minimumSizeHint().width()));
        }
    }
}

TEST_CASE("a list that was empty opens its first order once an import fills it") {
    support::ReviewDesk desk;
    Window window(desk);
    CHECK(window.table().model()->rowCount() == 0);
    desk.put(anOrder("41070001"), {kMessage});
    desk.environment.mirrorChanged.emit();
    window.settle();
    CHECK(window.opened() == QStringLiteral("41070001"));
}

TEST_CASE("another scope opens its first order, whatever row was open before") {
    Queue queue;
    queue.desk.put(anOrder("41070005"), {});
    queue.desk.put(anOrder("41070006"), {});
    Window window(queue.desk);
    window.table().selectRowNumber(2);
    REQUIRE(window.opened() == QStringLiteral("41070003"));
    window.find("review.scope.6").click();
    window.settle();
    CHECK(window.table().currentIndex().row() == 0);
    CHECK(window.table().currentKey().toString() == window.opened());
}

TEST_CASE("the review's state has a column only where rows differ in it") {
    Queue queue;
    Window window(queue.desk);
    using ui::orders::OrderListModel;
    CHECK(window.table().isColumnHidden(OrderListModel::Review));
    window.find("review.scope.6").click();
    window.settle();
    CHECK_FALSE(window.table().isColumnHidden(OrderListModel::Review));
}

TEST_CASE("an order that changed after its decision says so in its head") {
    Queue queue;
    queue.desk.database.execute("UPDATE work_review SET changed_at = " +
                                std::to_string(queue.desk.now.time_since_epoch().count()) +
                                " WHERE order_no = '41070001'");
    Window window(queue.desk);
    REQUIRE(window.opened() == QStringLiteral("41070001"));
    CHECK(window.find<QWidget>("order.change").isVisible());
    window.table().selectRowNumber(1);
    CHECK_FALSE(window.find<QWidget>("order.change").isVisible());
}

TEST_CASE("decided orders that an import changed are listed with that as their first reason") {
    Queue queue;
    queue.desk.database.execute(
        "UPDATE work_review SET state = 'approved', changed_at = 7 WHERE order_no = '41070002'");
    Window window(queue.desk);
    CHECK(window.table().model()->rowCount() == 2);
    window.find("review.scope.8").click();
    window.settle();
    REQUIRE(window.table().model()->rowCount() == 1);
    CHECK(window.opened() == QStringLiteral("41070002"));
    const auto why =
        window.table().model()->index(0, ui::orders::OrderListModel::Hits).data().toString();
    CHECK(why.startsWith(QStringLiteral("Changed since, ")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.table().model()->rowCount() == 0);
    CHECK(queue.desk.events("approve") == 1);
}

TEST_CASE("a page of 853 by 480 shows its list without scrolling sideways") {
    Queue queue;
    Window window(queue.desk);
    window.panel.resize(853 - 92, 400);
    QCoreApplication::processEvents();
    using ui::orders::OrderListModel;
    CHECK(window.table().horizontalHeader()->length() <= window.table().viewport()->width());
    CHECK(window.table().isColumnHidden(OrderListModel::Title));
    CHECK_FALSE(window.table().isColumnHidden(OrderListModel::Amount));
    const auto* detail = window.panel.findChild<ui::orders::OrderDetailView*>();
    CHECK(detail->findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    window.panel.resize(1216, 640);
    QCoreApplication::processEvents();
    CHECK_FALSE(window.table().isColumnHidden(OrderListModel::Title));
}

TEST_CASE("a narrow page keeps every act within reach of its More button") {
    Queue queue;
    Window window(queue.desk);
    window.panel.resize(760, 400);
    QCoreApplication::processEvents();
    CHECK(window.panel.width() == 760);
    CHECK(window.find("review.approveButton").isVisible());
    auto& more = window.find("review.moreButton");
    CHECK(more.isVisible());
    CHECK(more.geometry().right() < more.parentWidget()->width());
    window.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    const auto* presets = window.find<QWidget>("order.form").findChild<ui::orders::OverflowBar*>();
    REQUIRE(presets);
    CHECK(presets->height() > 0);
}

TEST_CASE("a search that finds nothing in the queue goes on in all orders") {
    Queue queue;
    queue.desk.put(anOrder("41079999").state(OrderState::Shipped), {});
    Window window(queue.desk);
    window.press(Qt::Key_F, Qt::ControlModifier);
    window.type(QStringLiteral("41079999"));
    window.settle();
    auto& empty = window.find<ui::common::EmptyState>("review.empty");
    REQUIRE(QTest::qWaitFor([&empty] { return empty.isVisible(); }, 5'000));
    auto* button = empty.findChild<QPushButton*>();
    CHECK(button->text() == QStringLiteral("Search all orders"));
    button->click();
    window.settle();
    CHECK(window.opened() == QStringLiteral("41079999"));
}

TEST_CASE("the parcel of an order shows its courier and its number, and no countdown any more") {
    support::ReviewDesk desk;
    desk.put(anOrder("41079998").state(OrderState::Shipped), {});
    desk.database.execute(
        "UPDATE mirror_order SET courier = '中通快递', tracking_no = '73123917441103'");
    Window window(desk);
    desk.environment.ordersRequested.emit({.scope = OrderScope::All});
    window.settle();
    const auto name = QStringLiteral("order.field.%1").arg(static_cast<int>(OrderField::Courier));
    const auto* parcel = window.panel.findChild<QLabel*>(name);
    REQUIRE(parcel);
    CHECK(parcel->text() == QStringLiteral("中通快递 · 73123917441103"));
    CHECK(window.find<QLabel>("order.due").isHidden());
    // Without it the chips do not drift into the middle.
    const auto* number = &window.find<QLabel>("order.number");
    int last = 0;
    for (const auto* chip : number->parentWidget()->findChildren<ui::common::StateChip*>()) {
        if (chip->isVisible() && chip->parentWidget() == number->parentWidget()) {
            last = std::max(last, chip->geometry().right());
        }
    }
    CHECK(last > 0);
    CHECK(last < number->x() + 250);
}
