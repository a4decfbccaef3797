#include "ui/reports/reports_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>

#include "core/reports/report_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/reports/feedback_pane.h"
#include "ui/common/list_export.h"
#include "ui/common/text_table_model.h"

using namespace core::reports;
using namespace std::chrono_literals;
using ui::reports::ReportsPage;

namespace {

enum Tab { BriefTab, WorkTab, PlansTab, DayTab, FeedbackTab };

struct Window {
    support::Desk desk;
    core::tasks::TaskService tasks{desk.database, desk.clock};
    ReportReader reader{desk.database};
    ReportService service{desk.database, desk.clock, tasks};
    core::agents::Actor actor{"Lin"};
    std::atomic<int> closed = 3;
    std::int64_t talk = 1;
    std::unique_ptr<ReportsPage> page;

    Window() {
        desk.database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at) VALUES "
            "(1, 1, 'qianniu', '小满', 'waiting', 1499480000)");
        desk.environment.cases.reports = &reader;
        desk.environment.cases.reportService = &service;
        desk.environment.cases.taskService = &tasks;
        desk.environment.actor = [this] { return actor; };
        page = std::make_unique<ReportsPage>(
            desk.environment,
            ui::reports::ReportsPorts{
                .readBrief =
                    [](core::Seconds day, core::Seconds, const core::agents::Actor&,
                       const std::stop_token&) {
                        MorningBrief brief;
                        brief.day = day;
                        brief.complaints.received = 41;
                        return brief;
                    },
                .tally =
                    [this](const ReportPeriod&, core::Seconds) {
                        FiguresByAgent figures;
                        figures["Lin"].conversationsClosed = closed;
                        return figures;
                    },
                .caseCandidates =
                    [this](core::Seconds) {
                        return std::vector<CaseCandidate>{
                            {.reference = {CaseSource::Conversation, talk},
                             .at = {},
                             .agent = "Wang",
                             .text = "尺码问题"}};
                    },
                .complaintsToTakeUp =
                    [](core::Seconds) {
                        return std::vector<OpenComplaint>{{.id = 7,
                                                           .shop = 1,
                                                           .product = "袜子",
                                                           .orderNumber = {},
                                                           .text = "太薄"}};
                    }});
        page->resize(1200, 680);
        page->show();
        page->enter();
    }
    ~Window() { page.reset(); }
    void show(Tab tab) {
        page->findChild<QTabWidget*>(QStringLiteral("reports.tabs"))->setCurrentIndex(tab);
        QCoreApplication::processEvents();
    }
    template <class Widget = QAbstractButton>
    Widget* find(const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QString banner() {
        return page->findChild<ui::common::NoticeBanner*>()->text();
    }
    int rows(const char* table) {
        return find<ui::common::DataTable>(table)->model()->rowCount();
    }
    WorkReport only() { return reader.reports({}, {"Lin"}).front(); }
};

}  // namespace

TEST_CASE("a daily report is filled in, written and submitted; its figures stay", "[reports]") {
    Window window;
    window.show(WorkTab);
    window.find("reports.begin")->click();
    QCoreApplication::processEvents();
    CHECK(window.only().state == WorkReportState::Draft);
    // Without words it is refused in place.
    window.find("reports.submit")->click();
    REQUIRE(QTest::qWaitFor([&] { return !window.banner().isEmpty(); }));
    CHECK(window.only().state == WorkReportState::Draft);
    window.find<QPlainTextEdit>("reports.summary")->setPlainText(QStringLiteral("接待顺利"));
    window.find("reports.submit")->click();
    REQUIRE(QTest::qWaitFor([&] { return window.only().state == WorkReportState::Submitted; }));
    CHECK(window.only().summary == "接待顺利");
    REQUIRE(window.only().figures.size() == 1);
    CHECK(window.only().figures.front().figures.conversationsClosed == 3);
    window.closed = 99;
    QCoreApplication::processEvents();
    CHECK(window.find<QPlainTextEdit>("reports.summary")->isReadOnly());
    CHECK_FALSE(window.find("reports.submit")->isVisibleTo(window.page.get()));
    window.page->enter();
    CHECK(window.only().figures.front().figures.conversationsClosed == 3);
}

TEST_CASE("what is being written stays while the list is read anew", "[reports]") {
    Window window;
    window.show(WorkTab);
    window.find("reports.begin")->click();
    QCoreApplication::processEvents();
    auto* summary = window.find<QPlainTextEdit>("reports.summary");
    summary->setPlainText(QStringLiteral("写到一半"));
    REQUIRE(window.service.check(window.desk.now, "x", true, {"Lin"}));
    QCoreApplication::processEvents();
    window.page->enter();
    CHECK(summary->toPlainText() == QStringLiteral("写到一半"));
    // Another report of the same version is another report.
    REQUIRE(window.service.begin({.shop = 1,
                                  .scope = ReportScope::Own,
                                  .span = ReportSpan::Week,
                                  .at = window.desk.now},
                                 {"Lin"}));
    QCoreApplication::processEvents();
    CHECK(summary->toPlainText() == QStringLiteral("写到一半"));
    window.find<ui::common::DataTable>("reportsTable")->selectRowNumber(1);
    QCoreApplication::processEvents();
    CHECK(summary->toPlainText().isEmpty());
    QTest::qWait(50);
    for (const auto& report : window.reader.reports({}, {"Lin"})) {
        CHECK(report.state == WorkReportState::Draft);
        CHECK(report.summary == (report.span == ReportSpan::Day ? "写到一半" : ""));
    }
}

TEST_CASE("a lead returns and confirms a report and sees how many wait", "[reports]") {
    Window window;
    const auto report = *window.service.begin(
        {.shop = 1, .scope = ReportScope::Own, .span = ReportSpan::Day, .at = window.desk.now},
        {"Wang"});
    REQUIRE(window.service.write({report.id}, {"做完了", "", "", {}}, {"Wang"}));
    REQUIRE(window.service.submit({report.id}, {{"Wang", {}}}, {"Wang"}));
    window.actor = {.name = "Zhao", .role = core::agents::Role::Lead, .capabilities = {}, .team = {}};
    window.desk.environment.actorChanged.emit();
    REQUIRE(QTest::qWaitFor([&] { return window.page->waitingCount() == 1; }));
    window.show(WorkTab);
    window.find("reports.scope1")->click();
    QCoreApplication::processEvents();
    REQUIRE(window.rows("reportsTable") == 1);
    window.find("reports.return")->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(window.banner().isEmpty());
    window.find<QLineEdit>("reports.commentField")->setText(QStringLiteral("写上问题"));
    window.find("reports.return")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.find(report.id, {"Wang"})->state == WorkReportState::Returned);
    CHECK(window.page->waitingCount() == 0);
    REQUIRE(window.service.submit({report.id}, {{"Wang", {}}}, {"Wang"}));
    REQUIRE(QTest::qWaitFor([&] { return window.rows("reportsTable") == 1; }));
    window.find("reports.confirm")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.find(report.id, {"Wang"})->state == WorkReportState::Confirmed);
    CHECK(window.reader.find(report.id, {"Wang"})->comment == "写上问题");
}

TEST_CASE("an agent is offered no team report", "[reports]") {
    Window window;
    window.actor = {.name = "Wang", .role = core::agents::Role::Agent, .capabilities = {}, .team = {}};
    window.desk.environment.actorChanged.emit();
    window.show(WorkTab);
    REQUIRE(QTest::qWaitFor([&] { return window.find<QComboBox>("reports.kind")->count() == 2; }));
    CHECK_FALSE(window.find("brief.case")->isVisibleTo(window.page.get()));
}

TEST_CASE("a plan comes from a template and its items are marked done", "[reports]") {
    Window window;
    window.show(PlansTab);
    window.find("plans.new")->click();
    const auto wanted =
        window.page->findChildren<QLineEdit*>(QStringLiteral("items.text")).size();
    CHECK(wanted > 3);
    window.find("plans.make")->click();
    QCoreApplication::processEvents();
    REQUIRE(window.rows("plansTable") == 1);
    CHECK(window.rows("planItemsTable") == wanted);
    CHECK_FALSE(window.find<QWidget>("plans.form")->isVisible());
    window.find("plans.done")->click();
    QCoreApplication::processEvents();
    const auto plans = window.reader.plans({"Lin"}, true);
    CHECK(std::ranges::count(plans.front().items, core::tasks::TaskState::Done,
                             &core::tasks::Task::state) == 1);
    // Without words there is nothing to plan.
    window.find("plans.new")->click();
    window.find<QComboBox>("plans.template")->setCurrentIndex(0);
    Q_EMIT window.find<QComboBox>("plans.template")->activated(0);
    window.find("plans.make")->click();
    QCoreApplication::processEvents();
    CHECK(window.find<QWidget>("plans.form")->isVisible());
    CHECK_FALSE(window.banner().isEmpty());
}

TEST_CASE("the check list and the note are the agent's own", "[reports]") {
    Window window;
    window.show(DayTab);
    window.find<QCheckBox>("day.check0")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.checkMarks("Lin", dayOf(window.desk.now)).size() == 1);
    window.find<QPlainTextEdit>("day.note")->setPlainText(QStringLiteral("别急"));
    window.find("day.save")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.note({"Lin"}, dayOf(window.desk.now)) == "别急");
    // Half a sentence of Lin's is neither shown to Zhao nor saved as Zhao's.
    window.find<QPlainTextEdit>("day.note")->setPlainText(QStringLiteral("还有"));
    window.actor = {.name = "Zhao", .role = core::agents::Role::Lead, .capabilities = {}, .team = {}};
    window.desk.environment.actorChanged.emit();
    REQUIRE(QTest::qWaitFor(
        [&] { return window.find<QPlainTextEdit>("day.note")->toPlainText().isEmpty(); }));
    CHECK_FALSE(window.find<QCheckBox>("day.check0")->isChecked());
    window.find("day.save")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.note(window.actor, dayOf(window.desk.now)).empty());
}

TEST_CASE("feedback is written, answered and exported as it is shown", "[reports]") {
    Window window;
    window.desk.environment.caseStartRequested.emit(
        {.kind = "feedback", .shop = 1, .conversation = 5, .orderNumber = "350000000000000001",
         .buyer = {}, .fromKind = {}, .from = {}});
    QCoreApplication::processEvents();
    window.find<QLineEdit>("feedback.product")->setText(QStringLiteral("=运动鞋"));
    window.find("feedback.save")->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(window.banner().isEmpty());
    window.find<QLineEdit>("feedback.text")->setText(QStringLiteral("想要宽楦"));
    window.find("feedback.save")->click();
    QCoreApplication::processEvents();
    REQUIRE(window.rows("feedbackTable") == 1);
    const auto entry = window.reader.feedback({}).front();
    CHECK(entry.source == FeedbackSource::Conversation);
    CHECK(entry.sourceId == 5);
    window.find("feedback.answer")->click();
    window.find<QLineEdit>("feedback.text")->setText(QStringLiteral("下季开发"));
    window.find("feedback.save")->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.feedback({}).front().answer == "下季开发");

    auto* table = window.find<ui::common::DataTable>("feedbackTable");
    table->setColumnHidden(0, true);
    CHECK(ui::common::ListExport::sheetOf(*table).headings.size() == 8);
    table->setColumnHidden(0, false);
    const support::TemporaryFolder folder;
    window.desk.prompts.savePath =
        QString::fromStdString((folder.path() / "feedback.csv").string());
    window.find("feedback.export")->click();
    REQUIRE(QTest::qWaitFor([&] { return std::filesystem::exists(folder.path() / "feedback.csv"); }));
    const auto csv = support::readFile(folder.path() / "feedback.csv");
    CHECK(csv.starts_with("\xEF\xBB\xBF"));
    CHECK(csv.find("'=运动鞋") != std::string::npos);
    CHECK(csv.find("'350000000000000001") != std::string::npos);
    CHECK(csv.find("下季开发") != std::string::npos);
    CHECK(ui::common::ListExport::write(
        QString::fromStdString((folder.path() / "feedback.pdf").string()),
        ui::common::ListExport::sheetOf(*table), QStringLiteral("x"), window.desk.now));
}

TEST_CASE("numbers of a list go into a file as numbers", "[reports]") {
    ui::common::TextTableModel model({QStringLiteral("a"), QStringLiteral("b")});
    model.setRows({{1, {QStringLiteral("123456789012345678"), std::int64_t{12345}}}});
    QTableView view;
    view.setModel(&model);
    const auto sheet = ui::common::ListExport::sheetOf(view);
    CHECK(std::get<std::string>(sheet.rows[0][0]) == "123456789012345678");
    CHECK(std::get<double>(sheet.rows[0][1]) == 12345);
}

TEST_CASE("the pane beside a conversation writes feedback of that conversation", "[reports]") {
    Window window;
    ui::reports::FeedbackPane pane(window.desk.environment);
    CHECK_FALSE(pane.isEnabled());
    pane.setContext({.conversation = 8, .shop = 1, .buyer = "小满", .lastBuyerText = {}});
    pane.findChild<QLineEdit*>(QStringLiteral("feedbackPane.product"))
        ->setText(QStringLiteral("袜子"));
    pane.findChild<QAbstractButton*>(QStringLiteral("feedbackPane.save"))->click();
    QCoreApplication::processEvents();
    CHECK(window.reader.feedback({}).empty());
    pane.findChild<QLineEdit*>(QStringLiteral("feedbackPane.text"))
        ->setText(QStringLiteral("太薄"));
    pane.findChild<QAbstractButton*>(QStringLiteral("feedbackPane.save"))->click();
    QCoreApplication::processEvents();
    REQUIRE(window.reader.feedback({}).size() == 1);
    CHECK(window.reader.feedback({}).front().sourceId == 8);
}

TEST_CASE("the brief is counted beside the screen and copied as text", "[reports]") {
    Window window;
    auto* copy = window.find("brief.copy");
    REQUIRE(QTest::qWaitFor([&] { return copy->isEnabled(); }));
    copy->click();
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("41")));
    const support::TemporaryFolder folder;
    window.desk.prompts.savePath = QString::fromStdString((folder.path() / "b.pdf").string());
    window.find("brief.pdf")->click();
    CHECK(std::filesystem::file_size(folder.path() / "b.pdf") > 1000);
}

TEST_CASE("a lead puts a case into the brief and takes complaints into the feedback",
          "[reports]") {
    Window window;
    window.find("brief.case")->click();
    auto* form = window.find<QWidget>("brief.caseForm");
    REQUIRE(QTest::qWaitFor([&] { return form->isVisible(); }));
    window.find<QLineEdit>("brief.lesson")->setText(QStringLiteral("先量脚长"));
    window.find("brief.choose")->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(form->isVisible());
    const auto brief = window.reader.brief(dayOf(window.desk.now), window.desk.now, {"Lin"});
    REQUIRE(brief.caseOfDay);
    CHECK(brief.caseOfDay->lesson == "先量脚长");
    window.show(FeedbackTab);
    auto* take = window.find("feedback.takeComplaints");
    REQUIRE(QTest::qWaitFor([&] { return take->isEnabled(); }));
    take->click();
    REQUIRE(QTest::qWaitFor([&] { return window.rows("feedbackTable") == 1; }));
    CHECK(window.reader.feedback({}).front().sourceId == 7);
}

TEST_CASE("every act of the reports has a key of its own", "[reports]") {
    Window window;
    std::set<QString> keys;
    std::set<QString> ids;
    for (const auto& command : window.page->commands()) {
        CHECK_FALSE(command.shortcut.isEmpty());
        CHECK(keys.insert(command.shortcut.toString()).second);
        CHECK(ids.insert(command.id).second);
    }
}
