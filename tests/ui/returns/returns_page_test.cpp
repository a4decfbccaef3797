#include "ui/returns/returns_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <set>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/state_chip.h"
#include "ui/returns/return_detail.h"
#include "ui/returns/return_pane.h"
#include "ui/returns/return_steps_help.h"
#include "ui/returns/return_table_model.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"

using namespace core::returns;
using namespace ui::returns;
using core::Fen;

namespace {

struct Fixture : support::Desk {
    core::agents::Actor me{"Lin"};
    core::notices::NoticeService noticeService{
        database, clock,
        [](std::int64_t, const std::string&, const core::agents::Actor&) { return true; }};
    core::notices::NoticeReader notices{database};
    core::tasks::TaskService taskService{database, clock};
    ReturnService service{database, clock, noticeService, taskService, ports()};
    ReturnReader reader{database};

    ReturnPorts ports() {
        auto ports = defaultReturnPorts();
        ports.compareDigits =
            [this](const core::orders::OrderKey& key, const core::Sensitive<std::string>& digits,
                   const core::agents::Actor& actor) -> core::Result<bool, ReturnError> {
            const auto matches = environment.privacy.checkIdentity(
                key, core::orders::IdentityMethod::MobileLastDigits, digits.revealed(), actor);
            if (!matches) {
                return core::Unexpected{ReturnError::DigitsMissing};
            }
            return *matches;
        };
        return ports;
    }
    Fixture() {
        environment.actor = [this] { return me; };
        environment.cases.returns = &reader;
        environment.cases.returnService = &service;
        environment.cases.notices = &notices;
        environment.cases.noticeService = &noticeService;
        environment.cases.taskService = &taskService;
        order("1001", "云上");
    }
    void order(const std::string& number, const std::string& buyer) {
        support::anOrder(number)
            .state(core::orders::OrderState::Finished)
            .buyer(buyer)
            .item("A1", 9'900)
            .store(database);
        database.prepare("UPDATE mirror_order SET received_at = ?2 WHERE order_no = ?1")
            .run(number, now - std::chrono::days{1});
    }
    ReturnId opened(const std::string& number, ReturnKind kind = ReturnKind::Return) {
        return service
            .open({.shop = 1,
                   .kind = kind,
                   .orderNumber = number,
                   .reason = "quality",
                   .reasonNote = "the zip is broken",
                   .claimed = Fen{5'000}},
                  {"Mei", core::agents::Role::Agent})
            ->id;
    }
    ReturnsPage::Parts parts() {
        ReturnsPage::Parts parts;
        // Everything is ticked as given.
        parts.evidence.make = [](QWidget* parent) {
            return EvidencePort::Pane{.widget = new QWidget(parent),
                                      .show = [](const ReturnCase*) {},
                                      .given = [] { return findReason("quality")->evidence; },
                                      .pictures = [] { return std::int64_t{1}; }};
        };
        return parts;
    }
    static void settle() { QApplication::processEvents(); }
    template <class T>
    static T* part(QWidget& page, const char* name) {
        auto* found = page.findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    static void run(ReturnsPage& page, const QString& id) {
        for (const auto& command : page.commands()) {
            if (command.id == id) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                settle();
                return;
            }
        }
        FAIL(id.toStdString());
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture,
                 "the page shows the cases, their next steps in words and why others are blocked") {
    const auto id = opened("1001");
    ReturnsPage page(environment, parts());
    settle();
    auto* table = part<ui::common::DataTable>(page, "returnsTable");
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(part<QPushButton>(page, "return.act.check")->text() ==
          ReturnsText::of(ReturnAction::Check));
    // A step's name is never broken into two lines.
    QString way = part<QLabel>(page, "return.way")->text();
    way.replace(QChar::Nbsp, QLatin1Char(' ')).remove(QChar(0x2060));
    CHECK(way.contains(ReturnsText::of(ReturnState::WithFinance)));
    REQUIRE(service.check({id}, {.reason = "quality", .evidence = findReason("quality")->evidence},
                          me));
    settle();
    const QString blocked = part<QLabel>(page, "return.blocked")->text();
    CHECK(blocked.contains(ReturnsText::refusal(ReturnError::InspectionMissing)));
    CHECK(part<QPushButton>(page, "return.act.accept")->isEnabled());
}

TEST_CASE_METHOD(Fixture, "a case is worked by its keys from the request to the closing record") {
    const auto id = opened("1001");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    const auto state = [&] { return reader.find(id)->state; };
    const auto say = [&](const char* field, const QString& text) {
        if (auto* line = page.findChild<QLineEdit*>(QString::fromLatin1(field))) {
            line->setText(text);
        } else {
            part<QPlainTextEdit>(page, field)->setPlainText(text);
        }
    };
    const auto submit = [&] { run(page, QStringLiteral("returns.next")); };
    run(page, QStringLiteral("returns.check"));
    submit();
    CHECK(state() == ReturnState::Checked);
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
    run(page, QStringLiteral("returns.accept"));
    say("return.text", QStringLiteral("杭州仓库"));
    submit();
    CHECK(state() == ReturnState::WaitingForGoods);
    run(page, QStringLiteral("returns.goods_sent"));
    say("return.line", QStringLiteral("圆通"));
    say("return.second", QStringLiteral("YT100"));
    submit();
    CHECK(reader.find(id)->inTracking == "YT100");
    run(page, QStringLiteral("returns.receive_goods"));
    CHECK(state() == ReturnState::GoodsReceived);
    REQUIRE(service.inspect({id}, {.itemNumber = "A1", .pictures = 1}, {}, me));
    settle();
    run(page, QStringLiteral("returns.check_identity"));
    part<QComboBox>(page, "return.method")->setCurrentIndex(1);
    part<QComboBox>(page, "return.outcome")->setCurrentIndex(0);
    submit();
    CHECK(reader.find(id)->identity == IdentityState::Passed);
    REQUIRE(service.setAmount({id}, {.amount = Fen{5'000}, .payMethod = "支付宝"}, me));
    settle();
    run(page, QStringLiteral("returns.approve"));
    CHECK(state() == ReturnState::Approved);
    // A second press that follows at once was for the approval: nobody has seen what came of it.
    run(page, QStringLiteral("returns.next"));
    CHECK(state() == ReturnState::Approved);
    QTest::qWait(static_cast<int>(ReturnsPage::kPause.count()) + 50);
    run(page, QStringLiteral("returns.next"));
    CHECK(state() == ReturnState::WithFinance);
    run(page, QStringLiteral("returns.record_paid"));
    say("return.line", QStringLiteral("F-1"));
    submit();
    CHECK(state() == ReturnState::Done);
    run(page, QStringLiteral("returns.tell"));
    part<QCheckBox>(page, "return.flag")->setChecked(true);
    submit();
    CHECK(state() == ReturnState::Told);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("50.00元")));
    run(page, QStringLiteral("returns.close"));
    say("return.text", QStringLiteral("refunded"));
    submit();
    CHECK(state() == ReturnState::Closed);
    CHECK(part<ui::common::DataTable>(page, "returnsTable")->model()->rowCount() == 0);
}

TEST_CASE_METHOD(Fixture, "what is half written stays with its case") {
    order("1002", "高山");
    const auto first = opened("1001");
    const auto second = opened("1002");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    auto* table = part<ui::common::DataTable>(page, "returnsTable");
    auto* form = part<QWidget>(page, "return.form");
    auto* text = part<QPlainTextEdit>(page, "return.text");
    const auto shown = [&](ReturnId id) {
        table->selectKey(static_cast<qlonglong>(id));
        settle();
    };
    shown(first);
    run(page, QStringLiteral("returns.withdraw"));
    text->setPlainText(QStringLiteral("买家说不用退了，因为"));
    SECTION("another case comes to the front and goes again") {
        shown(second);
        CHECK(form->isHidden());
        shown(first);
        CHECK_FALSE(form->isHidden());
        CHECK(text->toPlainText() == QStringLiteral("买家说不用退了，因为"));
        // Given up, it is gone.
        QTest::keyClick(text, Qt::Key_Escape);
        CHECK(form->isHidden());
        shown(second);
        shown(first);
        CHECK(form->isHidden());
    }
    SECTION("what was opened and left as it was comes back no more") {
        text->clear();
        shown(second);
        shown(first);
        CHECK(form->isHidden());
    }
    SECTION("the case leaves the list") {
        part<QToolButton>(page, "returns.scope.to_decide")->click();
        settle();
        REQUIRE(table->model()->rowCount() == 2);
        REQUIRE(service.dispute({first}, {}, me));
        settle();
        CHECK(table->model()->rowCount() == 1);
        // No other buyer's case takes its place under the text.
        CHECK_FALSE(form->isHidden());
        CHECK(text->toPlainText() == QStringLiteral("买家说不用退了，因为"));
        CHECK(page.findChild<ui::common::NoticeBanner*>()->text().contains(
            ReturnsText::of(ReturnState::Disputed)));
        run(page, QStringLiteral("returns.next"));
        CHECK(reader.find(first)->state == ReturnState::Withdrawn);
        CHECK(reader.find(second)->state == ReturnState::Requested);
        settle();
        CHECK(table->currentIndex().isValid());
    }
    SECTION("the window is closed") {
        page.close();
        CHECK(prompts.asked.size() == 1);
        CHECK(page.isVisible());
        CHECK(text->toPlainText() == QStringLiteral("买家说不用退了，因为"));
        prompts.confirmed = true;
        page.close();
        CHECK_FALSE(page.isVisible());
    }
    SECTION("the window is closed with nothing written") {
        text->clear();
        page.close();
        CHECK(prompts.asked.isEmpty());
        CHECK_FALSE(page.isVisible());
    }
    SECTION("another person signs in") {
        me = {"Bai"};
        environment.actorChanged.emit();
        settle();
        CHECK(form->isHidden());
        shown(second);
        shown(first);
        CHECK(form->isHidden());
    }
    SECTION("it is taken up while several are selected") {
        const QPersistentModelIndex at = table->currentIndex();
        shown(second);
        table->selectAll();
        table->selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        settle();
        REQUIRE(table->selectedRowNumbers().size() == 2);
        REQUIRE_FALSE(form->isHidden());
        run(page, QStringLiteral("returns.next"));
        CHECK(reader.find(first)->state == ReturnState::Withdrawn);
        CHECK(reader.find(second)->state == ReturnState::Requested);
    }
    SECTION("a form of another case is given up meanwhile") {
        REQUIRE(service.askEvidence({second}, "照片", me));
        settle();
        shown(second);
        run(page, QStringLiteral("returns.editNotice"));
        REQUIRE_FALSE(part<QWidget>(page, "return.message")->isHidden());
        QTest::keyClick(part<QWidget>(page, "return.message.text"), Qt::Key_Escape);
        CHECK(part<QWidget>(page, "return.message")->isHidden());
        shown(first);
        CHECK_FALSE(form->isHidden());
        CHECK(text->toPlainText() == QStringLiteral("买家说不用退了，因为"));
    }
    SECTION("the buyer is erased meanwhile") {
        shown(second);
        database.prepare("UPDATE work_return SET buyer = 'x-1' WHERE id = ?1").run(first);
        run(page, QStringLiteral("returns.refresh"));
        shown(first);
        CHECK(form->isHidden());
    }
    SECTION("the machine fails, and it is sent again") {
        database.execute(
            "CREATE TEMP TRIGGER broken BEFORE UPDATE ON main.work_return BEGIN "
            "SELECT RAISE(ABORT, 'broken'); END");
        run(page, QStringLiteral("returns.next"));
        CHECK(reader.find(first)->state == ReturnState::Requested);
        CHECK_FALSE(form->isHidden());
        database.execute("DROP TRIGGER broken");
        run(page, QStringLiteral("returns.next"));
        CHECK(reader.find(first)->state == ReturnState::Withdrawn);
    }
    SECTION("a new case is opened beside it") {
        run(page, QStringLiteral("returns.new"));
        auto* start = part<QWidget>(page, "returns.start");
        part<QComboBox>(page, "returns.start.order")->setCurrentText(QStringLiteral("1002"));
        part<QComboBox>(page, "returns.start.kind")->setCurrentIndex(1);
        part<QComboBox>(page, "returns.start.reason")->setCurrentIndex(0);
        // What else is done leaves it open.
        run(page, QStringLiteral("returns.call"));
        CHECK_FALSE(start->isHidden());
        CHECK_FALSE(form->isHidden());
        run(page, QStringLiteral("returns.next"));
        CHECK(start->isHidden());
        REQUIRE(reader.ofOrder(1, "1002").size() == 2);
        shown(first);
        CHECK_FALSE(form->isHidden());
        CHECK(text->toPlainText() == QStringLiteral("买家说不用退了，因为"));
    }
}

TEST_CASE_METHOD(Fixture, "a draft brings back what was touched, with the boxes of its reason") {
    order("1002", "高山");
    const auto first = opened("1001");
    const auto second = opened("1002");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    auto* table = part<ui::common::DataTable>(page, "returnsTable");
    const auto shown = [&](ReturnId id) {
        table->selectKey(static_cast<qlonglong>(id));
        settle();
    };
    shown(first);
    run(page, QStringLiteral("returns.check"));
    const auto& known = findReason("quality")->evidence;
    std::string box;
    auto* reason = part<QComboBox>(page, "return.reason");
    for (const auto& other : returnReasons()) {
        for (const auto kind : other.evidence) {
            if (box.empty() && std::ranges::find(known, kind) == known.end()) {
                box = "return.evidence." + std::string(toWord(kind));
                reason->setCurrentIndex(reason->findData(QString::fromStdString(other.key)));
            }
        }
    }
    REQUIRE_FALSE(box.empty());
    const int chosen = reason->currentIndex();
    part<QCheckBox>(page, box.c_str())->setChecked(true);
    shown(second);
    database.prepare("UPDATE work_return SET reason_note = 'torn' WHERE id = ?1").run(first);
    run(page, QStringLiteral("returns.refresh"));
    shown(first);
    REQUIRE_FALSE(part<QWidget>(page, "return.form")->isHidden());
    CHECK(reason->currentIndex() == chosen);
    CHECK(part<QCheckBox>(page, box.c_str())->isChecked());
    // Nobody touched the note: it says what the case says by now.
    CHECK(part<QPlainTextEdit>(page, "return.text")->toPlainText() == QStringLiteral("torn"));
}

TEST_CASE_METHOD(Fixture, "a tick of the evidence is kept at once") {
    const auto id = opened("1001");
    std::vector<EvidenceKind> ticked;
    std::function<void()> tell;
    auto ticking = parts();
    ticking.evidence.make = [&](QWidget* parent) {
        return EvidencePort::Pane{
            .widget = new QWidget(parent),
            .show = [](const ReturnCase*) {},
            .given = [&ticked] { return ticked; },
            .watchGiven = [&tell](std::function<void()> told) { tell = told; },
            .pictures = [] { return std::int64_t{0}; }};
    };
    ReturnsPage page(environment, ticking);
    page.show();
    settle();
    run(page, QStringLiteral("returns.withdraw"));
    ticked = {findReason("quality")->evidence.front()};
    tell();
    settle();
    CHECK(reader.find(id)->evidence == ticked);
    // The form beside it stays.
    CHECK_FALSE(part<QWidget>(page, "return.form")->isHidden());
}

TEST_CASE_METHOD(Fixture,
                 "a refused case shows where it has been, and no step that it never took") {
    const auto id = opened("1001");
    REQUIRE(service.check({id}, {.reason = "quality"}, me));
    REQUIRE(service.refuse({id}, {.reason = "worn", .alternatives = {Alternative::Coupon}}, me));
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    const auto way = [&] {
        QString text = part<QLabel>(page, "return.way")->text();
        return text.replace(QChar::Nbsp, QLatin1Char(' ')).remove(QChar(0x2060));
    };
    const auto word = [](ReturnState state) { return ReturnsText::of(state); };
    CHECK(way().contains(QStringLiteral("✓ ") + word(ReturnState::Checked)));
    CHECK(way().contains(QStringLiteral("▶ ") + word(ReturnState::Refused)));
    CHECK_FALSE(way().contains(word(ReturnState::WithFinance)));
    REQUIRE(service.close({id}, "settled", "", me));
    page.openCase(id);
    settle();
    CHECK(way().contains(QStringLiteral("✓ ") + word(ReturnState::Refused)));
    CHECK(way().contains(QStringLiteral("▶ ") + word(ReturnState::Closed)));
    CHECK_FALSE(way().contains(word(ReturnState::WithFinance)));
    CHECK_FALSE(way().contains(word(ReturnState::Done)));
}

TEST_CASE_METHOD(Fixture, "what was said of one case is not said of the next, and moves no row") {
    order("1002", "高山");
    const auto first = opened("1001");
    const auto second = opened("1002");
    ReturnsPage page(environment, parts());
    page.resize(1200, 700);
    page.show();
    settle();
    auto* table = part<ui::common::DataTable>(page, "returnsTable");
    auto* banner = page.findChild<ui::common::NoticeBanner*>();
    table->selectKey(static_cast<qlonglong>(first));
    settle();
    const auto place = table->mapTo(&page, QPoint());
    run(page, QStringLiteral("returns.withdraw"));
    run(page, QStringLiteral("returns.next"));
    settle();
    REQUIRE_FALSE(banner->isHidden());
    CHECK(table->mapTo(&page, QPoint()) == place);
    SECTION("the form is given up") {
        QTest::keyClick(part<QPlainTextEdit>(page, "return.text"), Qt::Key_Escape);
        CHECK(banner->isHidden());
    }
    SECTION("another case comes to the front") {
        table->selectKey(static_cast<qlonglong>(second));
        settle();
        CHECK(banner->isHidden());
    }
}

TEST_CASE_METHOD(Fixture, "the countdown of the case in front goes on") {
    const auto id = opened("1001");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    auto* countdown = part<ui::common::StateChip>(page, "return.clock");
    now = *reader.find(id)->dueAt + std::chrono::hours{1};
    part<ReturnDetail>(page, "return.detail")->showClock();
    CHECK(countdown->chip() == ReturnsText::clock(*reader.find(id), now));
}

TEST_CASE_METHOD(Fixture, "no two keys of the page are the same and every step has one") {
    ReturnsPage page(environment, parts());
    std::set<QString> keys;
    std::set<QString> ids;
    const auto commands = page.commands();
    for (const auto& command : commands) {
        INFO(command.id.toStdString());
        CHECK_FALSE(command.shortcut.isEmpty());
        CHECK(keys.insert(command.shortcut.toString()).second);
        CHECK(ids.insert(command.id).second);
    }
    for (int at = 0; at < kReturnActionCount; ++at) {
        CHECK(ids.contains(QStringLiteral("returns.") +
                           QString::fromUtf8(toWord(static_cast<ReturnAction>(at)).data())));
    }
}

TEST_CASE_METHOD(Fixture, "a refusal needs another offer and says so") {
    const auto id = opened("1001");
    REQUIRE(service.check({id}, {.reason = "quality"}, me));
    ReturnsPage page(environment, parts());
    settle();
    run(page, QStringLiteral("returns.refuse"));
    part<QPlainTextEdit>(page, "return.text")->setPlainText(QStringLiteral("worn"));
    part<QPushButton>(page, "return.submit")->click();
    settle();
    CHECK(reader.find(id)->state == ReturnState::Checked);
    part<QCheckBox>(page, "return.alternative0")->setChecked(true);
    part<QPushButton>(page, "return.submit")->click();
    settle();
    CHECK(reader.find(id)->state == ReturnState::Refused);
    CHECK(reader.find(id)->alternatives == std::vector{Alternative::Coupon});
}

TEST_CASE_METHOD(Fixture, "an act on several cases asks the rule for each") {
    order("1002", "高山");
    order("1003", "流水");
    const auto first = opened("1001");
    const auto second = opened("1002");
    const auto third = opened("1003");
    for (const auto id : {first, second}) {
        REQUIRE(service.check(
            {id}, {.reason = "quality", .evidence = findReason("quality")->evidence}, me));
        REQUIRE(service.accept({id}, "仓库", me));
    }
    ReturnsPage page(environment, parts());
    settle();
    part<ui::common::DataTable>(page, "returnsTable")->selectAll();
    run(page, QStringLiteral("returns.receive_goods"));
    CHECK(reader.find(first)->state == ReturnState::GoodsReceived);
    CHECK(reader.find(second)->state == ReturnState::GoodsReceived);
    CHECK(reader.find(third)->state == ReturnState::Requested);
    // A form says for how many it is; what hinders which is told for each cause.
    REQUIRE(service.check({third}, {.reason = "quality"}, me));
    settle();
    part<ui::common::DataTable>(page, "returnsTable")->selectAll();
    run(page, QStringLiteral("returns.accept"));
    CHECK(part<QLabel>(page, "return.hint")->text().contains(QLatin1Char('3')));
    part<QPlainTextEdit>(page, "return.text")->setPlainText(QStringLiteral("仓库"));
    run(page, QStringLiteral("returns.next"));
    const auto told = page.findChild<ui::common::NoticeBanner*>()->text();
    CHECK(told.contains(ReturnsText::refusal(ReturnError::NotAllowedInState)));
    CHECK(told.contains(ReturnsText::refusal(ReturnError::VerdictNotAllowed)));
}

TEST_CASE_METHOD(Fixture, "a conflict shows both sides and a key settles it") {
    const auto id = opened("1001");
    REQUIRE(service.check({id}, {.reason = "quality"}, me));
    REQUIRE(service.refuse({id}, {.reason = "worn", .alternatives = {Alternative::Coupon}}, me));
    database.execute(
        "UPDATE work_return SET refund_no = 'R1', platform_state = 'success', "
        "conflict = 'success'");
    ReturnsPage page(environment, parts());
    settle();
    part<QToolButton>(page, "returns.scope.conflicts")->click();
    settle();
    auto* conflict = part<QWidget>(page, "return.conflict");
    const auto labels = conflict->findChildren<QLabel*>();
    REQUIRE(labels.size() == 1);
    CHECK(labels.front()->text().contains(ReturnsText::of(ReturnState::Refused)));
    CHECK(labels.front()->text().contains(ReturnsText::of(PlatformState::Success)));
    run(page, QStringLiteral("returns.keepOurs"));
    CHECK_FALSE(reader.find(id)->conflict);
    CHECK(reader.find(id)->state == ReturnState::Refused);
}

TEST_CASE_METHOD(Fixture, "the form opens a case from a conversation with the buyer's orders") {
    ReturnsPage page(environment, parts());
    settle();
    QString asked;
    const auto front =
        environment.workplaceRequested.subscribe([&asked](const QString& name) { asked = name; });
    environment.caseStartRequested.emit(
        {.kind = "return", .shop = 1, .orderNumber = "1001", .buyer = "云上"});
    settle();
    CHECK(asked == QStringLiteral("returns"));
    CHECK(part<QComboBox>(page, "returns.start.order")->currentText() == QStringLiteral("1001"));
    part<QLineEdit>(page, "returns.start.claimed")->setText(QStringLiteral("12.50"));
    // Nobody but the agent knows why.
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    CHECK(reader.ofBuyer(1, "云上").empty());
    part<QComboBox>(page, "returns.start.reason")->setCurrentIndex(0);
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    const auto cases = reader.ofBuyer(1, "云上");
    REQUIRE(cases.size() == 1);
    CHECK(cases[0].claimed == Fen{1'250});
    CHECK(cases[0].orderNumber == "1001");
    // Another one of the same kind is refused with a sentence, and the form stays.
    environment.caseStartRequested.emit({.kind = "return", .shop = 1, .orderNumber = "1001"});
    part<QComboBox>(page, "returns.start.reason")->setCurrentIndex(0);
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    CHECK(reader.ofBuyer(1, "云上").size() == 1);
    CHECK_FALSE(part<QWidget>(page, "returns.start")->isHidden());
    // The banner leads to the one that is open.
    const auto notice = page.findChild<ui::common::NoticeBanner*>()->notice();
    CHECK(notice.text == ReturnsText::refusal(ReturnError::AlreadyOpen));
    REQUIRE(notice.run);
    notice.run();
    settle();
    CHECK(part<QWidget>(page, "returns.start")->isHidden());
}

TEST_CASE_METHOD(Fixture, "a view keeps the filters under its name") {
    opened("1001");
    ReturnsPage page(environment, parts());
    settle();
    part<QToolButton>(page, "returns.scope.late")->click();
    settle();
    auto* table = part<ui::common::DataTable>(page, "returnsTable");
    CHECK(table->model()->rowCount() == 0);
    prompts.answer = QStringLiteral("Late ones");
    run(page, QStringLiteral("returns.saveView"));
    part<QToolButton>(page, "returns.scope.open")->click();
    settle();
    CHECK(table->model()->rowCount() == 1);
    auto* menu = part<QToolButton>(page, "returns.views")->menu();
    REQUIRE(menu->actions().front()->text() == QStringLiteral("Late ones"));
    menu->actions().front()->trigger();
    settle();
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE_METHOD(Fixture, "the pane beside a conversation shows the buyer's cases and starts one") {
    opened("1001");
    ReturnPane pane(environment);
    pane.setContext({.conversation = 7, .shop = 1, .buyer = "云上"});
    int labels = 0;
    for (const auto* label : pane.findChildren<QLabel*>()) {
        labels += label->text().contains(QStringLiteral("1001")) ? 1 : 0;
    }
    CHECK(labels == 1);
    std::optional<ui::common::CaseStart> started;
    const auto subscription = environment.caseStartRequested.subscribe(
        [&started](const ui::common::CaseStart& start) { started = start; });
    part<QPushButton>(pane, "return.new")->click();
    REQUIRE(started);
    CHECK(started->kind == "return");
    CHECK(started->conversation == 7);
    CHECK(started->buyer == "云上");
}

TEST_CASE_METHOD(Fixture, "a refused case leads to what was offered, and each shows the other") {
    const auto id = opened("1001");
    REQUIRE(service.check({id}, {.reason = "quality", .reasonNote = "the zip is broken"}, me));
    REQUIRE(service.refuse({id}, {.reason = "worn", .alternatives = {Alternative::Coupon}}, me));
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.another"));
    CHECK(part<QComboBox>(page, "returns.start.kind")->currentText() ==
          ReturnsText::of(ReturnKind::Compensation));
    CHECK(part<QComboBox>(page, "returns.start.form")->currentText() ==
          ReturnsText::of(CompensationForm::Coupon));
    CHECK(part<QLineEdit>(page, "returns.start.note")->text() ==
          QStringLiteral("the zip is broken"));
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    const auto begun = reader.begunFrom(*reader.find(id));
    REQUIRE(begun.size() == 1);
    // The new one is in front, and its key leads back and forth.
    CHECK(page.findChild<QWidget*>(QStringLiteral("return.links")));
    auto* open = page.findChild<QPushButton*>(QStringLiteral("return.open.%1").arg(id));
    REQUIRE(open);
    run(page, QStringLiteral("returns.linked"));
    settle();
    CHECK(page.findChild<QPushButton*>(
        QStringLiteral("return.open.%1").arg(begun.front().id)));
    // A form that is opened afterwards for another order carries no link.
    order("1002", "高山");
    environment.caseStartRequested.emit({.kind = "return", .shop = 1, .orderNumber = "1002"});
    settle();
    part<QComboBox>(page, "returns.start.reason")->setCurrentIndex(0);
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    REQUIRE(reader.ofOrder(1, "1002").size() == 1);
    CHECK(reader.ofOrder(1, "1002").front().from.empty());
}

TEST_CASE_METHOD(Fixture, "a message that waits is changed before it leaves") {
    const auto id = opened("1001");
    REQUIRE(service.askEvidence({id}, "照片", me));
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.editNotice"));
    auto* text = part<QPlainTextEdit>(page, "return.message.text");
    CHECK(text->toPlainText().contains(QStringLiteral("照片")));
    text->setPlainText(QStringLiteral("请发{凭证}"));
    run(page, QStringLiteral("returns.next"));
    CHECK_FALSE(part<QWidget>(page, "return.message")->isHidden());
    text->setPlainText(QStringLiteral("请发开箱照片"));
    run(page, QStringLiteral("returns.next"));
    CHECK(part<QWidget>(page, "return.message")->isHidden());
    const auto told = notices.about({1, "return", std::to_string(id)});
    REQUIRE(told.size() == 1);
    CHECK(told.front().text == "请发开箱照片");
    CHECK(told.front().state == core::notices::NoticeState::Waiting);
}

TEST_CASE_METHOD(Fixture, "damaged goods put the compensation first, and then the case goes on") {
    const auto id = service
                        .open({.shop = 1, .kind = ReturnKind::Return, .orderNumber = "1001", .reason = "damaged"}, me)
                        ->id;
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    CHECK(page.findChild<QPushButton*>(QStringLiteral("return.compensateFirst")));
    run(page, QStringLiteral("returns.next"));
    CHECK(part<QComboBox>(page, "returns.start.kind")->currentText() ==
          ReturnsText::of(ReturnKind::Compensation));
    part<QPushButton>(page, "returns.start.submit")->click();
    settle();
    REQUIRE(reader.begunFrom(*reader.find(id)).size() == 1);
    page.openCase(id);
    settle();
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("return.compensateFirst")));
}

TEST_CASE_METHOD(Fixture, "the day of receipt is asked where nobody else tells it") {
    const auto id = opened("1001");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.check"));
    CHECK(part<QLineEdit>(page, "return.received")->isHidden());
    database.execute("UPDATE mirror_order SET received_at = NULL");
    run(page, QStringLiteral("returns.check"));
    auto* received = part<QLineEdit>(page, "return.received");
    CHECK_FALSE(received->isHidden());
    received->setText(QStringLiteral("yesterday"));
    run(page, QStringLiteral("returns.next"));
    CHECK_FALSE(reader.find(id)->verdict);
    received->setText(ui::common::Format::exactTime(now - std::chrono::hours{30}).left(16));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
    CHECK(reader.receiptOf(*reader.find(id))->source == ReceiptSource::Told);
}

TEST_CASE_METHOD(Fixture, "telling several buyers sends each the numbers of his own case") {
    order("1002", "高山");
    std::vector<ReturnId> ids;
    for (const char* number : {"1001", "1002"}) {
        auto id = opened(number);
        database
            .prepare("UPDATE work_return SET state = 'done', amount_fen = 5000, pay_method = '支付宝', "
                     "paid_at = ?2 WHERE id = ?1")
            .run(id, now);
        ids.push_back(id);
    }
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    part<ui::common::DataTable>(page, "returnsTable")->selectAll();
    run(page, QStringLiteral("returns.tell"));
    CHECK(part<QPlainTextEdit>(page, "return.text")->isHidden());
    part<QCheckBox>(page, "return.flag")->setChecked(true);
    run(page, QStringLiteral("returns.next"));
    for (std::size_t at = 0; at < ids.size(); ++at) {
        const auto told = notices.about({1, "return", std::to_string(ids[at])});
        REQUIRE(told.size() == 1);
        CHECK(told.front().text.find(at == 0 ? "1001" : "1002") != std::string::npos);
        CHECK(told.front().text.find(at == 0 ? "1002" : "1001") == std::string::npos);
    }
}

TEST_CASE_METHOD(Fixture, "a new case begins with nothing of the one before") {
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    auto* number = part<QComboBox>(page, "returns.start.order");
    auto* known = part<QLabel>(page, "returns.start.known");
    run(page, QStringLiteral("returns.new"));
    number->setCurrentText(QStringLiteral("1001"));
    CHECK(known->text().contains(QStringLiteral("云上")));
    part<QComboBox>(page, "returns.start.kind")->setCurrentIndex(1);
    part<QComboBox>(page, "returns.start.reason")->setCurrentIndex(0);
    run(page, QStringLiteral("returns.next"));
    REQUIRE(reader.ofOrder(1, "1001").size() == 1);
    run(page, QStringLiteral("returns.new"));
    CHECK(number->currentText().isEmpty());
    CHECK(known->isHidden());
    CHECK(part<QComboBox>(page, "returns.start.kind")->currentIndex() == 0);
    CHECK(part<QComboBox>(page, "returns.start.reason")->currentIndex() == -1);
    number->setCurrentText(QStringLiteral("10010"));
    CHECK(known->text().contains(QStringLiteral("not imported")));
}

TEST_CASE_METHOD(Fixture, "a check of the identity counts only once it says what came of it") {
    const auto id = opened("1001");
    database.execute("UPDATE mirror_order SET mobile = '13900004321'");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.check_identity"));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->identityTries == 0);
    part<QComboBox>(page, "return.method")->setCurrentIndex(2);
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->identityTries == 0);
    part<QComboBox>(page, "return.outcome")->setCurrentIndex(1);
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->identityTries == 1);
    CHECK(reader.find(id)->identity == IdentityState::Unchecked);
    // The program compares the digits; they are kept nowhere.
    auto* digits = part<QLineEdit>(page, "return.line");
    part<QComboBox>(page, "return.method")->setCurrentIndex(0);
    CHECK(digits->isVisible());
    CHECK_FALSE(part<QWidget>(page, "return.outcome")->isVisible());
    digits->setText(QStringLiteral("21"));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->identityTries == 1);
    digits->setText(QStringLiteral("4321"));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->identity == IdentityState::Passed);
    CHECK(database.integer("SELECT count(*) FROM work_return WHERE identity_method LIKE '%4321%'") ==
          0);
    // What the buyer said goes with the form.
    CHECK(digits->text().isEmpty());
}

TEST_CASE_METHOD(Fixture, "a waiver is given once, and the case says who gave it and when") {
    const auto id = opened("1001");
    me.role = core::agents::Role::Lead;
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    const auto canWaive = [&page] {
        for (const auto& command : page.commands()) {
            if (command.id == QStringLiteral("returns.waiveIdentity")) {
                return command.isEnabled();
            }
        }
        return false;
    };
    REQUIRE(canWaive());
    REQUIRE(page.findChild<QPushButton*>(QStringLiteral("return.act.check_identity")));
    run(page, QStringLiteral("returns.waiveIdentity"));
    part<QPlainTextEdit>(page, "return.text")->setPlainText(QStringLiteral("号码停用"));
    run(page, QStringLiteral("returns.next"));
    REQUIRE(reader.find(id)->identity == IdentityState::Waived);
    settle();
    CHECK_FALSE(canWaive());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("return.act.check_identity")));
    CHECK_FALSE(part<QCheckBox>(page, "return.waived")->isVisible());
    QStringList texts;
    for (const auto* label : page.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    const QString told = QStringLiteral("Waived by Lin on %1: 号码停用")
                             .arg(ui::common::Format::exactTime(now).left(16));
    CHECK(texts.contains(told));
}

TEST_CASE_METHOD(Fixture, "the form of the check says what the policy will say, and takes the ticks") {
    const auto id = opened("1001");
    auto none = parts();
    none.evidence.make = [](QWidget* parent) {
        return EvidencePort::Pane{.widget = new QWidget(parent),
                                  .show = [](const ReturnCase*) {},
                                  .given = [] { return std::vector<EvidenceKind>(); },
                                  .pictures = [] { return std::int64_t{0}; }};
    };
    ReturnsPage page(environment, none);
    page.show();
    settle();
    run(page, QStringLiteral("returns.check"));
    auto* verdict = part<QLabel>(page, "return.verdict");
    CHECK(verdict->text().startsWith(ReturnsText::of(Verdict::Ask)));
    // A person decides only where the policy leaves it open.
    CHECK(part<QWidget>(page, "return.decision")->isVisible());
    const auto& evidence = findReason("quality")->evidence;
    REQUIRE_FALSE(evidence.empty());
    for (const auto kind : evidence) {
        part<QCheckBox>(page,
                        ("return.evidence." + std::string(toWord(kind))).c_str())
            ->setChecked(true);
    }
    CHECK(verdict->text().startsWith(ReturnsText::of(Verdict::Allowed)));
    CHECK_FALSE(part<QWidget>(page, "return.decision")->isVisible());
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->verdict == Verdict::Allowed);
    CHECK(reader.find(id)->evidence == evidence);
    // It stands at the head of the case.
    CHECK(page.findChild<QWidget*>(QStringLiteral("return.policy")));
}

TEST_CASE_METHOD(Fixture, "evidence that came is ticked, and what is missing is asked for by name") {
    const auto id = opened("1001");
    auto none = parts();
    none.evidence.make = [](QWidget* parent) {
        return EvidencePort::Pane{.widget = new QWidget(parent),
                                  .show = [](const ReturnCase*) {},
                                  .given = [] { return std::vector<EvidenceKind>(); },
                                  .pictures = [] { return std::int64_t{0}; }};
    };
    ReturnsPage page(environment, none);
    page.show();
    settle();
    REQUIRE(service.check({id}, {.reason = "quality"}, me));
    settle();
    const auto& evidence = findReason("quality")->evidence;
    // The head says what is missing; the form asks for it.
    auto* policy = part<QWidget>(page, "return.policy");
    const auto labels = policy->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->text().contains(RulesText::of(evidence.front()));
    }));
    run(page, QStringLiteral("returns.next"));
    CHECK(part<QPlainTextEdit>(page, "return.text")
              ->toPlainText()
              .contains(RulesText::of(evidence.front())));
    run(page, QStringLiteral("returns.next"));
    REQUIRE(reader.find(id)->state == ReturnState::EvidenceAsked);
    CHECK(page.findChild<QPushButton*>(QStringLiteral("return.notice.send")));
    run(page, QStringLiteral("returns.evidence_came"));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::EvidenceAsked);
    part<QCheckBox>(page, ("return.evidence." + std::string(toWord(evidence.front()))).c_str())
        ->setChecked(true);
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::Requested);
    CHECK(reader.find(id)->evidence == std::vector{evidence.front()});
    CHECK_FALSE(page.findChild<QPushButton*>(QStringLiteral("return.notice.send")));
}

TEST_CASE_METHOD(Fixture, "what leads on stands first, and a hindrance of several steps is said once") {
    const auto id = opened("1001");
    REQUIRE(service.check({id}, {.reason = "quality"}, me));
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    auto* first = part<QPushButton>(page, "return.act.ask_evidence");
    for (const auto* button : page.findChildren<QPushButton*>()) {
        if (button->objectName().startsWith(QStringLiteral("return.act."))) {
            CHECK((button->y() > first->y() || button->x() >= first->x()));
        }
    }
    const QString blocked = part<QLabel>(page, "return.blocked")->text();
    CHECK(blocked.count(ReturnsText::refusal(ReturnError::VerdictNotAllowed)) == 1);
    CHECK_FALSE(blocked.contains(ReturnsText::refusal(ReturnError::GoodsNotHere)));
    // Its key says the same.
    run(page, QStringLiteral("returns.approve"));
    CHECK(page.findChild<ui::common::NoticeBanner*>()->text() ==
          ReturnsText::refusal(ReturnError::VerdictNotAllowed));
    CHECK(reader.find(id)->state == ReturnState::Checked);
}

TEST_CASE_METHOD(Fixture, "an approval is taken back by its key") {
    const auto id = opened("1001", ReturnKind::Exchange);
    database.execute(
        "UPDATE work_return SET state = 'inspected', verdict = 'allowed', inspected_at = 1, "
        "inspection_passed = 1, item_no_matches = 1, wanted_item = 'B2'");
    REQUIRE(service.approve({id}, me));
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.take_back"));
    CHECK(reader.find(id)->state == ReturnState::Checked);
    CHECK(reader.find(id)->signatures.empty());
}

TEST_CASE_METHOD(Fixture, "the closing record begins with what came of the case") {
    const auto id = opened("1001");
    database
        .prepare("UPDATE work_return SET state = 'told', amount_fen = 5000, pay_method = '支付宝', "
                 "reference = 'F-77', paid_at = ?2 WHERE id = ?1")
        .run(id, now);
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.next"));
    const QString text = part<QPlainTextEdit>(page, "return.text")->toPlainText();
    CHECK(text.contains(QStringLiteral("50.00")));
    CHECK(text.contains(QStringLiteral("F-77")));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::Closed);
}

TEST_CASE_METHOD(Fixture, "where no conversation takes the message it is copied from the start") {
    const auto id = opened("1001");
    database
        .prepare("UPDATE work_return SET state = 'done', amount_fen = 5000, paid_at = ?2 WHERE id = ?1")
        .run(id, now);
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    run(page, QStringLiteral("returns.tell"));
    CHECK(part<QCheckBox>(page, "return.flag")->isChecked());
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::Told);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("50.00元")));
}

TEST_CASE_METHOD(Fixture, "Tab goes through the form of a step from top to bottom") {
    opened("1001", ReturnKind::Exchange);
    ReturnsPage page(environment, parts());
    page.resize(1100, 700);
    page.show();
    settle();
    for (const char* step : {"check", "set_exchange", "refuse", "withdraw", "check_identity",
                             "set_amount", "dispute"}) {
        CAPTURE(step);
        run(page, QStringLiteral("returns.%1").arg(QLatin1String(step)));
        auto* form = part<QWidget>(page, "return.form");
        QWidget* at = form;
        int top = -1;
        int fields = 0;
        // The chain is a ring: once round it.
        for (auto* next = at->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
            const bool isField = form->isAncestorOf(next) && next->isVisible() &&
                                 next->focusPolicy() != Qt::NoFocus &&
                                 next->focusProxy() == nullptr &&
                                 next->objectName().startsWith(QStringLiteral("return."));
            if (isField) {
                const int y = next->mapTo(form, QPoint()).y();
                CAPTURE(next->objectName().toStdString());
                CHECK(y >= top);
                top = y;
                ++fields;
            }
        }
        CHECK(fields >= 2);
    }
}

TEST_CASE_METHOD(Fixture, "the month's sums yield to the filters in a narrow window") {
    opened("1001");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    page.resize(780, 560);
    settle();
    page.resize(780, 560);
    settle();
    CHECK(page.width() == 780);
    CHECK(part<QWidget>(page, "returns.sums")->isHidden());
    page.resize(1100, 560);
    settle();
    CHECK_FALSE(part<QWidget>(page, "returns.sums")->isHidden());
}

TEST_CASE_METHOD(Fixture, "Escape closes the form from anywhere on the page") {
    opened("1001");
    ReturnsPage page(environment, parts());
    page.show();
    settle();
    for (const char* id : {"returns.withdraw", "returns.new"}) {
        run(page, QString::fromLatin1(id));
        auto* form = part<QWidget>(page, id == std::string_view("returns.new") ? "returns.start"
                                                                             : "return.form");
        CHECK_FALSE(form->isHidden());
        QTest::keyClick(part<QWidget>(page, "return.detail"), Qt::Key_Escape);
        CHECK(form->isHidden());
    }
}

TEST_CASE_METHOD(Fixture, "the form of a step shows its own fields, whatever it was opened for before") {
    order("1002", "高山");
    opened("1001", ReturnKind::Repair);
    const auto second = opened("1002", ReturnKind::Compensation);
    ReturnsPage page(environment, parts());
    page.resize(1100, 700);
    page.show();
    settle();
    auto* reason = part<QWidget>(page, "return.reason");
    auto* evidence = part<QWidget>(page, "return.evidence");
    const auto isSeen = [&](const QWidget* field) {
        return field->isVisible() && field->height() > 0 &&
               field->y() < part<QWidget>(page, "return.submit")->y();
    };
    for (const char* step : {"check", "withdraw", "move", "check_identity", "check"}) {
        CAPTURE(step);
        run(page, QStringLiteral("returns.%1").arg(QLatin1String(step)));
        settle();
        const bool isCheck = step == std::string_view("check");
        CHECK(isSeen(reason) == isCheck);
        CHECK(isSeen(evidence) == isCheck);
    }
    page.openCase(second);
    settle();
    run(page, QStringLiteral("returns.check"));
    settle();
    CHECK(isSeen(reason));
    CHECK(isSeen(evidence));
    CHECK_FALSE(isSeen(part<QWidget>(page, "return.flag")));
}

TEST_CASE_METHOD(Fixture, "typing takes the place of a cost that stands there already") {
    const auto id = opened("1001", ReturnKind::Repair);
    database.execute("UPDATE work_return SET state = 'in_repair', cost_fen = 800, repair_note = 'zip'");
    ReturnsPage page(environment, parts());
    page.show();
    QApplication::setActiveWindow(&page);
    settle();
    run(page, QStringLiteral("returns.finish_repair"));
    CHECK(part<QLineEdit>(page, "return.cost")->selectedText() == QStringLiteral("8.00"));
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::WithLogistics);
}

TEST_CASE_METHOD(Fixture, "pictures that come while the inspection is open count at once") {
    const auto id = opened("1001");
    database.execute("UPDATE work_return SET state = 'goods_received', verdict = 'allowed'");
    std::function<void(std::int64_t)> told;
    auto watched = parts();
    watched.evidence.make = [&told](QWidget* parent) {
        return EvidencePort::Pane{
            .widget = new QWidget(parent),
            .show = [](const ReturnCase*) {},
            .given = [] { return findReason("quality")->evidence; },
            .pictures = [] { return std::int64_t{0}; },
            .watch = [&told](std::function<void(std::int64_t)> tell) { told = std::move(tell); }};
    };
    ReturnsPage page(environment, watched);
    page.show();
    settle();
    run(page, QStringLiteral("returns.inspect"));
    part<QComboBox>(page, "inspection.number")->setEditText(QStringLiteral("A1"));
    REQUIRE(told);
    told(1);
    run(page, QStringLiteral("returns.next"));
    CHECK(reader.find(id)->state == ReturnState::Inspected);
    CHECK(reader.find(id)->inspectionPassed);
}

TEST_CASE_METHOD(Fixture, "the sum of the selection is the sum of what the rows show") {
    order("1002", "高山");
    opened("1001");
    const auto exchange = opened("1002", ReturnKind::Exchange);
    database.prepare("UPDATE work_return SET price_difference_fen = -700 WHERE id = ?1")
        .run(exchange);
    ReturnsPage page(environment, parts());
    settle();
    const auto* model = part<ui::common::DataTable>(page, "returnsTable")->model();
    qlonglong sum = 0;
    QStringList shown;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto at = model->index(row, ReturnTableModel::Amount);
        sum += at.data(ReturnTableModel::kAmountRole).toLongLong();
        shown.append(at.data().toString());
    }
    CHECK(sum == 5'700);
    CHECK(shown.contains(ui::common::Format::money(Fen{5'000})));
    CHECK(shown.contains(ui::common::Format::money(Fen{700})));
}

TEST_CASE_METHOD(Fixture, "files dropped on the case are its evidence") {
    opened("1001");
    QStringList added;
    auto dropped = parts();
    dropped.evidence.make = [&added](QWidget* parent) {
        return EvidencePort::Pane{.widget = new QWidget(parent),
                                  .show = [](const ReturnCase*) {},
                                  .given = [] { return std::vector<EvidenceKind>(); },
                                  .pictures = [] { return std::int64_t{0}; },
                                  .add = [&added](const QStringList& paths) { added = paths; }};
    };
    ReturnsPage page(environment, dropped);
    page.show();
    settle();
    auto* detail = part<QWidget>(page, "return.detail");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.png"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(detail, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(detail, &drop);
    CHECK(added == QStringList{QStringLiteral("/tmp/a.png")});
    // Beside the case, too; a table is left to whoever imports it.
    QDragEnterEvent beside({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &beside);
    CHECK(beside.isAccepted());
    QDropEvent onList(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    added.clear();
    QApplication::sendEvent(&page, &onList);
    CHECK(added == QStringList{QStringLiteral("/tmp/a.png")});
    QMimeData table;
    table.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/orders.csv"))});
    QDragEnterEvent tables({5, 5}, Qt::CopyAction, &table, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &tables);
    CHECK_FALSE(tables.isAccepted());
}

TEST_CASE("the help draws every step of every table from the data") {
    ReturnStepsHelp help;
    for (const auto kind : kReturnKinds) {
        auto* table = help.findChild<QTableWidget*>(
            QStringLiteral("returns.help.%1").arg(static_cast<int>(kind)));
        REQUIRE(table);
        CHECK(table->rowCount() == static_cast<int>(stepsOf(kind).size()));
        for (int row = 0; row < table->rowCount(); ++row) {
            CHECK_FALSE(table->item(row, 1)->text().isEmpty());
        }
    }
}

TEST_CASE("every value of returns has words of its own") {
    std::set<QString> seen;
    for (const auto state : kReturnStates) {
        CHECK(seen.insert(ReturnsText::of(state)).second);
    }
    for (int at = 0; at < kReturnActionCount; ++at) {
        CHECK_FALSE(ReturnsText::of(static_cast<ReturnAction>(at)).isEmpty());
    }
    for (int at = 0; at <= static_cast<int>(ReturnError::CannotTell); ++at) {
        CHECK(ReturnsText::refusal(static_cast<ReturnError>(at)).endsWith(QStringLiteral(".")));
    }
}
