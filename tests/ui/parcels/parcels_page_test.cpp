#include "ui/parcels/parcels_page.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/parcels/parcel_reader.h"
#include "core/parcels/tracking_service.h"
#include "core/promises/promise.h"
#include "core/settings/case_rules_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/parcels/parcels_text.h"
#include "ui/parcels/urge_pane.h"

using namespace core::parcels;
using namespace std::chrono_literals;
using ui::parcels::ParcelsPage;
using ui::parcels::ParcelListViewModel;
using ui::parcels::UrgePane;

namespace {

/// A profile with two connections, since the list is read by the quick jobs.
struct Shop {
    support::TemporaryFolder folder;
    core::storage::Profile profile{core::storage::profileIn(folder.path()),
                                   [] { return *core::parseLocalTime("2017-07-08 12:00:00"); }};
    core::storage::Database opened() {
        auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
        return database;
    }
    support::Desk desk{opened()};
    core::storage::Database lister = profile.connect(core::storage::Database::Mode::ReadOnly);
    bool isBuyer = true;
    core::tasks::TaskReader tasks{desk.database};
    core::tasks::TaskService taskService{desk.database, desk.clock};
    core::notices::NoticeReader notices{desk.database};
    core::notices::NoticeService noticeService{desk.database, desk.clock,
                                               [](auto, const auto&, const auto&) { return true; }};
    ParcelReader reader{
        desk.database,
        [this](auto shop) {
            return core::settings::CaseRulesReader(desk.database).parcelRules(shop);
        },
        lister,
        [this](auto shop) { return core::settings::CaseRulesReader(lister).parcelRules(shop); }};
    ParcelService service{
        desk.database,
        desk.clock,
        [this](auto shop) {
            return core::settings::CaseRulesReader(desk.database).parcelRules(shop);
        },
        taskService,
        noticeService,
        {.requestChange =
             [this](const auto&, auto, const auto&, const auto&) {
                 return isBuyer ? std::nullopt : std::optional(ParcelError::IdentityNotChecked);
             },
         .requestCompensation = [](const auto&, auto, const auto&, const auto&) { return true; },
         .saveRules = [](auto, const auto&, const auto&) { return true; }}};

    Shop() {
        auto& cases = desk.environment.cases;
        cases.parcels = &reader;
        cases.parcelService = &service;
        cases.tasks = &tasks;
        cases.taskService = &taskService;
        cases.notices = &notices;
        cases.noticeService = &noticeService;
        order("1001", "paid", 60h);
        order("1002", "shipped", 72h);
        order("1003", "paid", 2h);
    }
    void order(const std::string& number, const std::string& state, std::chrono::hours ago) {
        support::anOrder(number).buyer("小满").store(desk.database);
        const auto paid = (desk.now - ago).time_since_epoch().count();
        desk.database.execute(
            "UPDATE mirror_order SET state = '" + state + "', paid_at = " + std::to_string(paid) +
            ", created_at = " + std::to_string(paid) + ", shipped_at = CASE WHEN '" + state +
            "' = 'shipped' THEN " + std::to_string(paid + 3600) +
            " END, tracking_no = 'SF1019151340747', courier = '顺丰速运' WHERE "
            "order_no = '" +
            number + "'");
    }
};

struct Window : Shop {
    ParcelsPage page{
        desk.environment,
        [](core::orders::ShopId, const std::filesystem::path& path, core::jobs::JobContext&) {
            return core::importing::TrackingReport{.path = path.string(),
                                                   .rows = 3,
                                                   .added = 2,
                                                   .rejected = 1,
                                                   .rejectedRows = {{.row = 4, .column = "时间"}}};
        }};

    Window() {
        page.resize(1200, 720);
        page.show();
        page.enter();
        settle();
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !isPending(); }));
        // A list is posted before its job ends.
        QCoreApplication::processEvents();
    }
    bool isPending() {
        QTest::qWait(120);
        return desk.quickJobs.isBusy() || desk.longJobs.isBusy();
    }
    int rows() { return table()->model()->rowCount(); }
    ui::common::DataTable* table() {
        return page.findChild<ui::common::DataTable*>(QStringLiteral("parcelsTable"));
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        for (auto* widget : page.findChildren<Widget*>(QLatin1String(name))) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    QString cell(int row, int column) {
        return table()->model()->index(row, column).data().toString();
    }
    void choose(const QString& number) { REQUIRE(table()->selectKey(number)); }
    void run(const char* id) {
        for (const auto& command : page.commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                return;
            }
        }
        FAIL("no such command");
    }
    void write(const char* text, const char* line = "") {
        find<QPlainTextEdit>("parcel.text")
            ? find<QPlainTextEdit>("parcel.text")->setPlainText(QString::fromUtf8(text))
            : void();
        if (auto* field = find<QLineEdit>("parcel.line")) {
            field->setText(QString::fromUtf8(line));
        }
        find("parcel.submit")->click();
    }
    std::optional<ParcelCase> onlyCase(const std::string& number) {
        const auto detail = reader.detail({1, number}, desk.now);
        return detail && !detail->cases.empty() ? std::optional(detail->cases.front())
                                                : std::nullopt;
    }
    QString banner() {
        auto* found = page.findChild<ui::common::NoticeBanner*>();
        return found->isVisible() ? found->text() : QString();
    }
};

}  // namespace

TEST_CASE("the parcel list shows what needs an act, with its clock, and the chips count") {
    Window window;
    QAbstractItemModelTester tester(window.table()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(window.rows() == 2);
    // Silent since longer than the promise of the other is over.
    CHECK(window.cell(0, 2) == QStringLiteral("1002"));
    CHECK(window.cell(1, 2) == QStringLiteral("1001"));
    CHECK(window.find("parcels.scope0")->text().contains(QStringLiteral("2")));
    CHECK(window.page.waitingCount() == 2);
    window.find("parcels.scope1")->click();
    window.settle();
    CHECK(window.rows() == 2);
    auto* search = window.page.findChild<QLineEdit*>(QStringLiteral("parcels.search"));
    search->setText(QStringLiteral("1003"));
    QTest::keyClick(search, Qt::Key_Return);
    window.settle();
    CHECK(window.rows() == 1);
    search->setText(QStringLiteral("nothing"));
    QTest::keyClick(search, Qt::Key_Return);
    window.settle();
    CHECK(window.rows() == 0);
}

TEST_CASE("the parcels fit a small window at 150 %") {
    Window window;
    // 1280 pixels less the rail, at 150 %.
    CHECK(window.page.minimumSizeHint().width() <= 760);
    CHECK(window.page.minimumSizeHint().height() <= 400);
}

TEST_CASE("the assistant advises, writes the task and copies the reply") {
    Window window;
    window.choose(QStringLiteral("1002"));
    auto* finding = window.find<QComboBox>("parcel.finding");
    REQUIRE(finding);
    CHECK(finding->currentData().toInt() == static_cast<int>(TriageFinding::NoStatus));
    const QString far = window.find<QLabel>("parcel.advice")->text();
    finding->setCurrentIndex(2);
    CHECK(window.find<QLabel>("parcel.advice")->text() != far);
    CHECK_FALSE(window.find<QLabel>("parcel.reply")->text().contains(QLatin1Char('{')));
    window.run("parcels.triage");
    const auto tasks = window.tasks.about({1, "order", "1002"});
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().kind == core::tasks::TaskKind::CheckAddress);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("SF1019151340747")));
    window.settle();
    // The task stands in the detail and is completed there.
    REQUIRE(window.find("parcel.taskDone"));
    window.run("parcels.taskDone");
    window.write("地址无误");
    CHECK(window.tasks.about({1, "order", "1002"}).front().state == core::tasks::TaskState::Done);
}

TEST_CASE("urging and a promise are one key each") {
    Window window;
    window.choose(QStringLiteral("1001"));
    window.run("parcels.urge");
    CHECK(window.tasks.about({1, "order", "1001"}).front().kind ==
          core::tasks::TaskKind::AskWarehouse);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("1001")));
    window.run("parcels.promise");
    const auto promises = window.desk.promises.open();
    REQUIRE(promises.size() == 1);
    CHECK(promises.front().awaits == core::promises::PromiseEvent::Shipped);
    CHECK(promises.front().orderNumber == "1001");
}

TEST_CASE("what is promised about a parcel follows where it is, whatever times the file tells") {
    Window window;
    // The exports of most shops have no time of shipment.
    window.desk.database.execute("UPDATE mirror_order SET shipped_at = NULL");
    window.choose(QStringLiteral("1002"));
    window.run("parcels.promise");
    REQUIRE(window.desk.promises.open().size() == 1);
    CHECK(window.desk.promises.open().front().awaits == core::promises::PromiseEvent::Delivered);
    window.desk.database.execute(
        "UPDATE mirror_order SET state = 'signed' WHERE order_no = '1002'");
    window.page.openOrder({1, "1002"});
    window.run("parcels.promise");
    CHECK(window.desk.promises.open().size() == 1);
    CHECK_FALSE(window.banner().isEmpty());
}

TEST_CASE("an address that nobody proved to be the buyer's leads to the check of identity") {
    Window window;
    window.isBuyer = false;
    window.choose(QStringLiteral("1002"));
    window.run("parcels.correct");
    window.write("", "浙江省 杭州市 西湖区 1 号");
    CHECK_FALSE(window.banner().isEmpty());
    std::string asked;
    const auto subscription = window.desk.environment.orderRequested.subscribe(
        [&asked](const core::orders::OrderKey& key) { asked = key.number; });
    window.page.findChild<ui::common::NoticeBanner*>()->findChild<QPushButton*>()->click();
    CHECK(asked == "1002");
    window.isBuyer = true;
    window.find("parcel.submit")->click();
    CHECK_FALSE(window.find<QWidget>("parcel.form"));
}

TEST_CASE("the form of a new exception begins with what the courier's words say") {
    Window window;
    core::parcels::TrackingService tracking{window.desk.database, window.desk.clock};
    REQUIRE(tracking.add(
                1, std::vector<TrackingEvent>{{"SF1019151340747", window.desk.now - 1h,
                                               TrackingState::Problem, "收件人拒收", ""}}) == 1);
    window.page.openOrder({1, "1002"});
    window.run("parcels.new");
    CHECK(window.find<QComboBox>("parcel.choice")->currentData().toInt() ==
          static_cast<int>(ParcelCaseKind::Refused));
    window.find("parcel.cancel")->click();
    REQUIRE(window.find("parcel.suggested"));
    window.find("parcel.suggested")->click();
    CHECK(window.find<QComboBox>("parcel.choice")->currentData().toInt() ==
          static_cast<int>(ParcelCaseKind::Refused));
}

TEST_CASE("an exception goes from opening to closing by keys, and the buyer is told") {
    Window window;
    window.choose(QStringLiteral("1002"));
    window.run("parcels.new");
    // The key of the page sends the form that is open.
    window.find<QPlainTextEdit>("parcel.text")->setPlainText(QStringLiteral("三天没动"));
    window.run("parcels.triage");
    CHECK(window.tasks.about({1, "order", "1002"}).empty());
    auto made = window.onlyCase("1002");
    REQUIRE(made);
    // It stands still: that is what the form began with.
    CHECK(made->kind == ParcelCaseKind::NoMovement);
    window.settle();
    // What comes too early says what comes first.
    for (const char* early : {"parcels.close", "parcels.answer"}) {
        window.run(early);
        CHECK_FALSE(window.find<QWidget>("parcel.form"));
        CHECK_FALSE(window.banner().isEmpty());
    }
    window.run("parcels.contact");
    window.write("");
    CHECK_FALSE(window.banner().isEmpty());
    window.write("请查件");
    CHECK(window.banner().isEmpty());
    window.run("parcels.answer");
    window.write("明天到");
    window.run("parcels.tell");
    CHECK_FALSE(window.find<QPlainTextEdit>("parcel.text")->toPlainText().isEmpty());
    window.write("亲，明天到");
    // Which step it is stands in the form, and a note goes with it.
    window.run("parcels.step");
    CHECK_FALSE(window.onlyCase("1002")->steps.front().doneAt);
    window.write("", "单号 CX12 立案");
    CHECK(window.onlyCase("1002")->steps.front().note == "单号 CX12 立案");
    // There is no conversation: what was written has to be copied before the end.
    window.run("parcels.close");
    window.write("已送达");
    CHECK_FALSE(window.banner().isEmpty());
    CHECK(window.find("parcel.copyNews"));
    window.run("parcels.copyNews");
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("亲，明天到"));
    CHECK(window.banner().isEmpty());
    window.find("parcel.submit")->click();
    made = window.onlyCase("1002");
    CHECK(made->state == ParcelCaseState::Closed);
    CHECK(made->steps.front().doneAt);
    CHECK(window.notices.about({1, "parcel", std::to_string(made->id)}).size() == 1);
    window.settle();
    CHECK(window.find("parcel.reopen"));
    window.run("parcels.reopenIt");
    CHECK(window.onlyCase("1002")->state == ParcelCaseState::Opened);
}

TEST_CASE("a damaged parcel offers the compensation before anything else") {
    Window window;
    window.choose(QStringLiteral("1002"));
    REQUIRE(window.service.open({.order = {1, "1002"}, .kind = ParcelCaseKind::Damaged}, {"Lin"}));
    window.settle();
    CHECK_FALSE(window.find("parcel.contact"));
    // The key does not die silently: it says what comes first.
    window.run("parcels.contact");
    CHECK_FALSE(window.find<QWidget>("parcel.form"));
    CHECK_FALSE(window.banner().isEmpty());
    window.run("parcels.step");
    window.write("小满", "five");
    CHECK_FALSE(window.banner().isEmpty());
    window.write("小满", "5.00");
    window.settle();
    CHECK(window.onlyCase("1002")->steps.front().doneAt);
    CHECK(window.find("parcel.contact"));
}

TEST_CASE("a file of tracking events is imported and told of, with its rejected rows") {
    Window window;
    window.desk.prompts.files = {QStringLiteral("/tmp/tracking.csv")};
    int told = 0;
    const auto heard = window.desk.environment.mirrorChanged.subscribe([&told] { ++told; });
    window.run("parcels.import");
    window.settle();
    // The worklist reads parcels too.
    CHECK(told == 1);
    CHECK(window.banner().contains(QStringLiteral("tracking.csv")));
    CHECK(window.banner().contains(QStringLiteral("4")));
}

TEST_CASE("a case or a start asked for from elsewhere is brought to the front") {
    Window window;
    const auto made =
        window.service.open({.order = {1, "1003"}, .kind = ParcelCaseKind::Delayed}, {"Lin"});
    REQUIRE(made);
    QString asked;
    const auto subscription = window.desk.environment.workplaceRequested.subscribe(
        [&asked](const QString& name) { asked = name; });
    window.desk.environment.caseRequested.emit("parcel", made->id);
    CHECK(asked == QStringLiteral("parcels"));
    CHECK(window.find<QWidget>("parcel.case"));
    // From the worklist a parcel that stands still is shown; what to do about it is chosen there.
    window.desk.environment.caseStartRequested.emit(
        {.kind = "parcel_standing", .shop = 1, .orderNumber = "1001"});
    CHECK_FALSE(window.find<QWidget>("parcel.form"));
    CHECK_FALSE(window.find<QWidget>("parcel.case"));
    CHECK(window.find<QLabel>("parcel.advice"));
    window.desk.environment.caseStartRequested.emit(
        {.kind = "parcel", .shop = 1, .orderNumber = "1001"});
    CHECK(window.find<QWidget>("parcel.form"));
}

TEST_CASE("beside the chat, urging puts the reply into the composer and asks the warehouse") {
    Shop shop;
    UrgePane pane(shop.desk.environment);
    pane.resize(380, 600);
    pane.show();
    QSignalSpy inserted(&pane, &UrgePane::insertRequested);
    CHECK(pane.findChildren<QWidget*>(QStringLiteral("urge.entry")).isEmpty());
    pane.setContext({.conversation = 1, .shop = 1, .buyer = "小满"});
    auto replies = pane.findChildren<QAbstractButton*>(QStringLiteral("urge.reply"));
    REQUIRE(replies.size() == 3);
    pane.commands().front().run();
    REQUIRE(inserted.size() == 1);
    // The order that is due first is meant, not the newest.
    CHECK(inserted.front().front().toString().contains(QStringLiteral("1001")));
    CHECK(shop.tasks.open().size() == 1);
    pane.findChildren<QAbstractButton*>(QStringLiteral("urge.where")).back()->click();
    CHECK(inserted.size() == 2);
    for (const auto& command : pane.commands()) {
        if (command.id == QLatin1String("parcels.replyWhere")) {
            command.run();
        }
    }
    REQUIRE(inserted.size() == 3);
    CHECK(inserted.back().front().toString().contains(QStringLiteral("SF1019151340747")));
    // What the agent saw on the courier's page counts more than the guess.
    auto* where = pane.findChildren<QToolButton*>(QStringLiteral("urge.where")).back();
    REQUIRE(where->menu());
    where->menu()->actions().at(2)->trigger();
    const auto tasks = shop.tasks.about({1, "order", "1002"});
    CHECK(std::ranges::count(tasks, core::tasks::TaskKind::CheckAddress,
                             &core::tasks::Task::kind) == 1);
    // A narrow pane cuts no button.
    pane.resize(210, 600);
    QCoreApplication::processEvents();
    for (auto* button : pane.findChildren<QAbstractButton*>(QStringLiteral("urge.exception"))) {
        CHECK(button->mapTo(&pane, QPoint(button->width(), 0)).x() <= pane.width());
    }
    pane.setContext({});
    QCoreApplication::processEvents();
    CHECK_FALSE(pane.commands().front().isEnabled());
}

TEST_CASE("an agent's parcels leave out a colleague's exception, and Mine shows the own ones only") {
    Shop shop;
    auto actor = core::agents::Actor{"Lin", core::agents::Role::Agent};
    shop.desk.environment.actor = [&actor] { return actor; };
    for (const auto& [number, owner] : {std::pair{"1001", "Lin"}, {"1002", "Wang"}}) {
        REQUIRE(shop.service.open({.order = {1, number},
                                   .kind = ParcelCaseKind::Lost,
                                   .description = "x",
                                   .owner = owner},
                                  {"B"}));
    }
    ParcelListViewModel list(shop.desk.environment);
    const auto read = [&](core::agents::CasePart part) {
        QSignalSpy changed(&list, &ParcelListViewModel::changed);
        list.setPart(part);
        REQUIRE(changed.wait());
        return list.takeRows().size();
    };
    CHECK(read(core::agents::CasePart::All) == 1);
    CHECK(list.list().counts.at(ParcelScope::Exceptions) == 1);
    CHECK(read(core::agents::CasePart::Own) == 1);
    actor.role = core::agents::Role::Lead;
    CHECK(read(core::agents::CasePart::All) == 2);
    CHECK(read(core::agents::CasePart::Own) == 1);
    // The rail counts all that is seen, whatever is shown.
    CHECK(list.waitingCount() == 2);
}

TEST_CASE("what is said of news is of the exception that it was told for") {
    Window window;
    const core::agents::Actor me{"Lin"};
    const auto lost = window.service.open(
        {.order = {1, "1002"}, .kind = ParcelCaseKind::Lost, .description = "不见了"}, me);
    REQUIRE(lost);
    const auto silent = window.service.tell({lost->id}, "亲，正在查件", me);
    REQUIRE(silent);
    // Nobody could be written to then: that news waits until it is copied.
    CHECK(silent->notice.state == core::notices::NoticeState::Waiting);
    CHECK(silent->notice.about.subject == std::to_string(lost->id));
    const auto late = window.service.open(
        {.order = {1, "1002"}, .kind = ParcelCaseKind::Delayed, .description = "晚了"}, me);
    REQUIRE(late);
    window.desk.database.execute(
        "INSERT INTO work_conversation (shop_id, channel, buyer, state, opened_at) "
        "VALUES (1, 'test', '小满', 'answered', 0)");
    window.choose(QStringLiteral("1002"));
    window.settle();
    window.run("parcels.tell");
    window.write("亲，明天到");
    window.settle();
    REQUIRE(window.onlyCase("1002")->id == late->id);
    const auto notices = window.notices.about({1, "parcel", std::to_string(late->id)});
    REQUIRE(notices.size() == 1);
    CHECK(notices.front().state == core::notices::NoticeState::Sent);
    CHECK(window.page.findChild<ui::common::Toast*>()->text() ==
          QStringLiteral("The buyer is told."));
}

TEST_CASE("numbers of no known parcel are named with the way out") {
    core::importing::TrackingReport report{.path = "a/t.csv", .rows = 9, .added = 9};
    CHECK(ui::parcels::ParcelsText::report(report) ==
          QStringLiteral("t.csv: 9 new events, 0 known, 0 rows not taken."));
    report.unmatched = 7;
    for (int at = 0; at < 7; ++at) {
        report.unmatchedNumbers.push_back(
            {.number = "ZTO7312391744110" + std::to_string(at), .row = at + 2, .rows = 1});
    }
    const QString text = ui::parcels::ParcelsText::report(report);
    CHECK(text.contains(QStringLiteral("7 numbers belong to no known parcel (row 2: "
                                       "ZTO73123917441100; row 3: ZTO73123917441101;")));
    CHECK_FALSE(text.contains(QStringLiteral("ZTO73123917441106")));
    CHECK(text.contains(QStringLiteral("Import the order export that has them")));
    const QString all = ui::parcels::ParcelsText::unmatched(report);
    CHECK(all.split(QLatin1Char('\n')).size() == 7);
    CHECK(all.endsWith(QStringLiteral("ZTO73123917441106\t8")));
}

TEST_CASE("the banner of an import leads to all numbers that it could not match") {
    Shop shop;
    ParcelsPage page(shop.desk.environment, [](core::orders::ShopId,
                                               const std::filesystem::path& path,
                                               core::jobs::JobContext&) {
        return core::importing::TrackingReport{
            .path = path.string(),
            .rows = 1,
            .added = 1,
            .unmatched = 1,
            .unmatchedNumbers = {{.number = "ZTO73123917441103", .row = 2, .rows = 1}}};
    });
    page.show();
    page.enter();
    shop.desk.prompts.files = {QStringLiteral("t.csv")};
    for (const auto& command : page.commands()) {
        if (command.id == QStringLiteral("parcels.import")) {
            command.run();
        }
    }
    auto* banner = page.findChild<ui::common::NoticeBanner*>();
    REQUIRE(QTest::qWaitFor([banner] { return banner->isVisible(); }));
    CHECK(banner->notice().tone == ui::theme::Tone::Warning);
    banner->notice().run();
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("ZTO73123917441103\t2"));
    REQUIRE(QTest::qWaitFor([&shop] {
        QTest::qWait(120);
        return !shop.desk.quickJobs.isBusy() && !shop.desk.longJobs.isBusy();
    }));
}
