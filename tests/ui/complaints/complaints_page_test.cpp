#include "ui/complaints/complaints_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "core/complaints/complaint_reader.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/common/state_chip.h"
#include "ui/complaints/complaint_act_form.h"
#include "ui/complaints/complaint_pane.h"
#include "ui/complaints/complaints_text.h"

namespace {

using namespace core::complaints;
using namespace ui::complaints;

struct Panel : support::Desk {
    core::tasks::TaskService taskService{database, clock};
    core::tasks::TaskReader tasks{database};
    core::notices::NoticeService noticeService{database, clock,
                                               [](auto, const auto&, const auto&) { return true; }};
    core::notices::NoticeReader notices{database};
    ComplaintService service{database,
                             clock,
                             [](auto) { return defaultComplaintRules(); },
                             {taskService, noticeService,
                              [](const auto&, const auto&, const auto&) {
                                  return std::optional(FollowUp{"return", "5"});
                              },
                              [](const FollowUp&) { return true; }}};
    ComplaintReader complaints{database};
    std::unique_ptr<ComplaintsPage> page;

    Panel() {
        auto& cases = environment.cases;
        cases.tasks = &tasks;
        cases.taskService = &taskService;
        cases.notices = &notices;
        cases.noticeService = &noticeService;
        cases.complaints = &complaints;
        cases.complaintService = &service;
        page = std::make_unique<ComplaintsPage>(
            environment, ComplaintPorts{.departments = [] { return QStringList{u"仓库"_qs}; },
                                        .makeEvidence = {}});
        page->resize(1100, 700);
        page->show();
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }
    template <class T>
    T* part(const char* name) {
        auto* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void click(const char* name) {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    void run(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                command.run();
                settle();
                return;
            }
        }
        FAIL(id);
    }
    ComplaintId writeDown() {
        run("complaints.new");
        QTest::keyClicks(part<QLineEdit>("complaint.buyer"), QStringLiteral("xiaolu"));
        part<QPlainTextEdit>("complaint.matter")->setPlainText(u"杯子碎了"_qs);
        part<QPlainTextEdit>("complaint.demand")->setPlainText(u"退款"_qs);
        click("complaint.submitForm");
        REQUIRE(complaints.open().size() == 1);
        return complaints.open().front().id;
    }
    [[nodiscard]] Complaint only() { return complaints.open().front(); }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
};

}  // namespace

TEST_CASE("a complaint is written down and worked on its page") {
    Panel panel;
    panel.writeDown();
    CHECK(panel.only().buyer == "xiaolu");
    CHECK(panel.part<QLabel>("complaint.title")->text() == u"C1 xiaolu"_qs);

    panel.run("complaints.acknowledge");
    CHECK(panel.part<QPlainTextEdit>("complaint.text")->toPlainText() == ComplaintsText::apology());
    // The page's own key, since the shortcut is asked before the form.
    panel.run("complaints.keep");
    CHECK(panel.only().state == ComplaintState::Acknowledged);
    // The apology waits on the same page and is sent from it.
    const auto apology = panel.notices.waiting(std::nullopt, 9);
    REQUIRE(apology.size() == 1);
    panel.part<QPlainTextEdit>("complaint.noticeText")->setPlainText(QString());
    panel.click("complaint.copyNotice");
    REQUIRE(panel.notices.waiting(std::nullopt, 9).size() == 1);
    panel.part<QPlainTextEdit>("complaint.noticeText")->setPlainText(u"亲，非常抱歉"_qs);
    // A refresh leaves it as it was edited.
    panel.run("complaints.refresh");
    panel.click("complaint.copyNotice");
    CHECK(panel.notices.waiting(std::nullopt, 9).empty());
    CHECK(panel.notices.find(apology.front().id)->text == "亲，非常抱歉");

    panel.run("complaints.verify");
    panel.click("complaint.submit");
    CHECK(panel.only().state == ComplaintState::Acknowledged);
    CHECK(panel.banner() == ComplaintsText::refusal(ComplaintError::VerificationMissing));
    for (const char* name : {"complaint.checkedOrder", "complaint.checkedTime",
                             "complaint.checkedProduct", "complaint.checkedSituation"}) {
        panel.part<QLineEdit>(name)->setText(u"1"_qs);
    }
    panel.click("complaint.submit");
    CHECK(panel.only().state == ComplaintState::Verified);

    panel.run("complaints.ask");
    panel.part<QPlainTextEdit>("complaint.text")->setPlainText(u"怎么包装的"_qs);
    panel.click("complaint.submit");
    REQUIRE(panel.tasks.open().size() == 1);
    CHECK(panel.tasks.open().front().department == "仓库");
    panel.part<QLineEdit>("complaint.taskAnswer")->setText(u"一层"_qs);
    panel.click("complaint.taskDone");
    CHECK(panel.tasks.open().empty());

    panel.run("complaints.investigate");
    panel.part<QPlainTextEdit>("complaint.text")->setPlainText(u"包装薄"_qs);
    panel.part<QComboBox>("complaint.choice")->setCurrentIndex(0);
    panel.click("complaint.submit");
    CHECK(panel.only().responsible == ResponsibleParty::Shop);

    panel.run("complaints.propose");
    panel.part<QLineEdit>("complaint.option1")->setText(u"全额退款"_qs);
    panel.part<QLineEdit>("complaint.amount1")->setText(u"12.50"_qs);
    panel.part<QLineEdit>("complaint.reason1")->setText(u"货损"_qs);
    panel.click("complaint.submit");
    CHECK(panel.banner() == ComplaintsText::refusal(ComplaintError::OptionsMissing));
    panel.part<QLineEdit>("complaint.option2")->setText(u"补发"_qs);
    panel.part<QLineEdit>("complaint.reason2")->setText(u"快"_qs);
    panel.click("complaint.submit");
    REQUIRE(panel.only().state == ComplaintState::Proposed);
    CHECK(panel.only().options.front().amount == core::Fen{1'250});
    CHECK(panel.only().options.front().isRecommended);

    panel.run("complaints.agree");
    panel.part<QComboBox>("complaint.choice")->setCurrentIndex(1);
    panel.part<QPlainTextEdit>("complaint.text")->setPlainText(u"可以"_qs);
    panel.click("complaint.submit");
    CHECK(panel.only().agreedOption == 1);
}

TEST_CASE("steps are ticked, and what a step needs stands in its way in words") {
    Panel panel;
    panel.writeDown();
    QTest::mouseClick(panel.part<QToolButton>("complaint.step1"), Qt::LeftButton);
    Panel::settle();
    CHECK(panel.only().steps == std::vector<std::int64_t>{1});
    for (const auto& command : panel.page->commands()) {
        if (command.id == QStringLiteral("complaints.close")) {
            CHECK_FALSE(command.isEnabled());
        }
        if (command.id == QStringLiteral("complaints.acknowledge")) {
            CHECK(command.isEnabled());
        }
    }
    CHECK(panel.page->waitingCount() == 0);
    panel.now += std::chrono::hours{1};
    panel.run("complaints.refresh");
    CHECK(panel.page->waitingCount() == 1);
}

TEST_CASE("the list keeps mine, all, overdue and closed apart") {
    Panel panel;
    panel.writeDown();
    REQUIRE(panel.service.assign({1}, "Wang", {"Lin"}));
    Panel::settle();
    auto* table = panel.page->findChild<ui::common::DataTable*>();
    CHECK(table->model()->rowCount() == 0);
    QTest::mouseClick(panel.part<QToolButton>("complaints.all"), Qt::LeftButton);
    Panel::settle();
    CHECK(table->model()->rowCount() == 1);
    panel.environment.caseRequested.emit("complaint", 77);
    CHECK(panel.banner() == ComplaintsText::refusal(ComplaintError::NotFound));
    panel.environment.caseStartRequested.emit(
        {.kind = "complaint", .shop = 1, .orderNumber = "1001", .buyer = "小鹿"});
    CHECK(panel.part<QLineEdit>("complaint.buyer")->text() == u"小鹿"_qs);
    CHECK(panel.part<QLineEdit>("complaint.order")->text() == u"1001"_qs);
}

TEST_CASE("every refusal and every state of a complaint has words") {
    for (const auto state : kComplaintStates) {
        CHECK_FALSE(ComplaintsText::of(state).isEmpty());
    }
    for (const auto& deed : kDeeds) {
        CHECK_FALSE(ComplaintsText::of(deed.deed).isEmpty());
        CHECK_FALSE(ComplaintsText::done(deed.deed).isEmpty());
    }
    CHECK(ComplaintsText::tableRows().size() == std::size(kComplaintSteps));
    for (std::int64_t step = 1; step <= kComplaintStepCount; ++step) {
        CHECK_FALSE(ComplaintsText::step(step).isEmpty());
        CHECK_FALSE(ComplaintsText::script(step).isEmpty());
    }
}

TEST_CASE("a complaint begins beside the talk with the buyer's name") {
    Panel panel;
    core::conversations::InboundMessage message;
    message.shop = 1;
    message.channel = "qianniu";
    message.externalConversation = "小鹿";
    message.buyer = "小鹿";
    message.sender = "小鹿";
    message.at = core::Moment{panel.now};
    message.text = "太慢了";
    const auto talk = panel.messages.receive({message}, {"channel"}).front().conversation;
    ComplaintPane pane(panel.environment);
    pane.setContext({.conversation = talk, .shop = 1, .buyer = "小鹿"});
    REQUIRE(pane.commands().front().isEnabled());
    std::vector<ui::common::CaseStart> starts;
    const auto heard = panel.environment.caseStartRequested.subscribe(
        [&](const ui::common::CaseStart& start) { starts.push_back(start); });
    pane.commands().front().run();
    REQUIRE(starts.size() == 1);
    CHECK(starts.front().conversation == talk);
    CHECK(panel.part<QLineEdit>("complaint.buyer")->text() == u"小鹿"_qs);
    panel.part<QPlainTextEdit>("complaint.matter")->setPlainText(u"慢"_qs);
    panel.part<QPlainTextEdit>("complaint.demand")->setPlainText(u"道歉"_qs);
    panel.click("complaint.submitForm");
    REQUIRE(panel.complaints.open().size() == 1);
    CHECK(panel.only().conversation == talk);
    CHECK_FALSE(pane.findChildren<ui::common::StateChip*>().isEmpty());
}

TEST_CASE("the report is written where the agent wants it") {
    Panel panel;
    const support::TemporaryFolder folder;
    panel.run("complaints.report");
    CHECK_FALSE(panel.banner().isEmpty());
    panel.writeDown();
    panel.now += std::chrono::minutes{1};
    const auto file = folder.path() / "report.csv";
    panel.prompts.savePath = QString::fromStdU16String(file.u16string());
    panel.run("complaints.report");
    const auto written = support::readFile(file);
    CHECK(written.find("杯子碎了") != std::string::npos);
    CHECK(written.find("xiaolu") == std::string::npos);
    const auto pdf = folder.path() / "report.pdf";
    panel.prompts.savePath = QString::fromStdU16String(pdf.u16string());
    panel.run("complaints.report");
    CHECK(support::readFile(pdf).starts_with("%PDF-"));
}
