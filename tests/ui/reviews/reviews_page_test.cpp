#include "ui/reviews/reviews_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/reviews/invitation_table_model.h"
#include "ui/reviews/review_act_form.h"
#include "ui/reviews/review_import.h"
#include "ui/reviews/reviews_text.h"

namespace {

using namespace core::reviews;
using namespace ui::reviews;
using namespace std::chrono_literals;

/// A profile on the disk, since lists are read on a connection of their own.
struct Window {
    support::TemporaryFolder folder;
    core::storage::Profile profile{core::storage::profileIn(folder.path()),
                                   [] { return support::kFirstMoment; }};
    core::storage::Database opened() {
        auto database = profile.connect(core::storage::Database::Mode::ReadWrite);
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'shop', 0)");
        return database;
    }
    support::Desk desk{opened()};
    core::storage::Database lister = profile.connect(core::storage::Database::Mode::ReadOnly);
    core::notices::NoticeService noticeService{desk.database, desk.clock,
                                               [](auto, const auto&, const auto&) { return true; }};
    core::notices::NoticeReader notices{desk.database};
    ReviewCaseService service{desk.database, desk.clock, {}, noticeService};
    ReviewCaseReader reviews{desk.database};
    ReviewCaseReader listedReviews{lister};
    static InvitationReader::Rules rulesOf(core::storage::Database& database) {
        return [&database](core::orders::ShopId shop) {
            return core::settings::CaseRulesReader(database).invitationRules(shop);
        };
    }
    InvitationReader candidates{lister, rulesOf(lister)};
    InvitationService invitations{
        desk.database,
        desk.clock,
        noticeService,
        {rulesOf(desk.database), [this](auto shop, const auto& rules, const auto& actor) {
             return core::settings::CaseRulesService(desk.database, desk.clock)
                 .setInvitationRules(shop, rules, actor)
                 .has_value();
         }}};
    std::unique_ptr<ReviewsPage> page;

    Window() {
        auto& cases = desk.environment.cases;
        cases.notices = &notices;
        cases.noticeService = &noticeService;
        cases.reviewCases = &reviews;
        cases.reviewCaseService = &service;
    }
    void open() {
        page = std::make_unique<ReviewsPage>(
            desk.environment, ReviewPorts{.lister = &listedReviews,
                                          .candidates = &candidates,
                                          .invitationRules = rulesOf(desk.database),
                                          .invitations = &invitations});
        page->resize(1180, 680);
        page->show();
        settle();
    }
    /// Until the jobs ended and their answers are on the screen.
    void settle() {
        for (int round = 0; round < 2; ++round) {
            // An answer may ask for the next list.
            REQUIRE(QTest::qWaitFor([this] {
                QTest::qWait(60);
                return !desk.quickJobs.isBusy() && !desk.longJobs.isBusy();
            }));
        }
        QCoreApplication::processEvents();
    }
    template <class T>
    T* part(const char* name) {
        auto* found = page->findChild<T*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void click(const char* name) {
        QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] ui::common::Command command(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                return command;
            }
        }
        FAIL(id);
        return {};
    }
    void run(const char* id) {
        command(id).run();
        settle();
    }
    [[nodiscard]] bool can(const char* id) { return command(id).isEnabled(); }
    void write(const char* text) {
        part<QPlainTextEdit>("review.text")->setPlainText(QString::fromUtf8(text));
    }
    ReviewCaseId enter(Rating rating, const std::string& number, std::chrono::seconds ago = 1h) {
        const auto entered = service.enter(1,
                                           {.reviewNumber = number,
                                            .orderNumber = "1001",
                                            .buyer = "小鹿",
                                            .product = "茶杯",
                                            .rating = rating,
                                            .text = "内容" + number,
                                            .reviewedAt = desk.now - ago},
                                           {"Lin"});
        REQUIRE(entered);
        return entered->id;
    }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
    QAbstractItemModel* rows() { return part<ui::common::DataTable>("reviewsTable")->model(); }
};

}  // namespace

TEST_CASE("a bad review is worked on its page from the plan to the end", "[reviews]") {
    Window window;
    const auto id = window.enter(Rating::Bad, "R1");
    window.open();
    REQUIRE(window.rows()->rowCount() == 1);
    CHECK(window.can("reviews.plan"));
    CHECK_FALSE(window.can("reviews.close"));
    CHECK_FALSE(window.can("reviews.attempt"));

    window.run("reviews.plan");
    window.part<QComboBox>("review.tool")->setCurrentIndex(1);
    window.part<QComboBox>("review.moment")->setEditText(QStringLiteral(" "));
    window.click("review.submit");
    CHECK(window.banner() == ReviewsText::refusal(ReviewError::PlanMissing));
    window.part<QComboBox>("review.moment")->setEditText(u"午饭后"_qs);
    window.run("reviews.keep");
    const auto planned = window.reviews.find(id).value();
    CHECK(planned.state == ReviewCaseState::Planned);
    CHECK(planned.plan->tool == ContactTool::Phone);
    CHECK(planned.plan->moment == "午饭后");
    CHECK(planned.plan->judgment == ui::common::toCore(ReviewsText::judgments().front()));
    CHECK(planned.plan->at == std::chrono::floor<std::chrono::minutes>(window.desk.now));

    window.run("reviews.attempt");
    window.write("没人接");
    window.click("review.submit");
    CHECK(window.reviews.find(id)->attempts.size() == 1);
    window.run("reviews.causes");
    window.part<QCheckBox>("review.cause.service")->setChecked(true);
    window.part<QCheckBox>("review.cause.logistics")->setChecked(true);
    window.click("review.submit");
    CHECK(window.reviews.find(id)->causes == std::vector{Cause::Logistics, Cause::Service});
    window.run("reviews.contact");
    window.write("愿意谈");
    window.click("review.submit");
    window.run("reviews.agree");
    window.write("补发后改评");
    window.click("review.submit");
    CHECK(window.reviews.find(id)->state == ReviewCaseState::Agreed);
    window.run("reviews.close");
    CHECK(window.reviews.find(id)->state == ReviewCaseState::Closed);
    CHECK(window.rows()->rowCount() == 0);
    window.run("reviews.show.closed");
    CHECK(window.rows()->rowCount() == 1);
    CHECK(window.can("reviews.reopen"));
}

TEST_CASE("good reviews are answered one after another by key", "[reviews]") {
    Window window;
    window.enter(Rating::Good, "R1", 3h);
    window.enter(Rating::Good, "R2", 2h);
    window.enter(Rating::Bad, "R3", 1h);
    window.open();
    window.run("reviews.show.good");
    REQUIRE(window.rows()->rowCount() == 2);
    window.run("reviews.reply");
    window.part<QComboBox>("review.templates")->setCurrentIndex(1);
    CHECK(window.part<QPlainTextEdit>("review.text")->toPlainText() ==
          ReviewsText::replyTemplates(Rating::Good).at(1));
    window.run("reviews.keep");
    CHECK(window.reviews.find(1)->state == ReviewCaseState::Replied);
    // The next one is in front, with the same template.
    CHECK(window.part<ReviewActForm>("review.actForm")->isOpen());
    CHECK(window.part<QPlainTextEdit>("review.text")->toPlainText() ==
          ReviewsText::replyTemplates(Rating::Good).at(1));
    window.run("reviews.keep");
    CHECK(window.reviews.find(2)->state == ReviewCaseState::Replied);
    CHECK_FALSE(window.part<ReviewActForm>("review.actForm")->isOpen());
    CHECK(window.notices.waiting(core::notices::NoticeKind::ReviewReply, 9).size() == 2);

    window.run("reviews.copyReply");
    CHECK(QGuiApplication::clipboard()->text() == ReviewsText::replyTemplates(Rating::Good).at(1));
    CHECK(window.notices.waiting(core::notices::NoticeKind::ReviewReply, 9).size() == 1);
}

TEST_CASE("a reply that promises a reward is refused on the page", "[reviews]") {
    Window window;
    const auto id = window.enter(Rating::Good, "R1");
    window.open();
    window.run("reviews.reply");
    window.write("好评返现5元");
    window.run("reviews.keep");
    CHECK(window.banner() == ReviewsText::refusal(ReviewError::RewardWording));
    CHECK(window.reviews.find(id)->state == ReviewCaseState::Received);
    CHECK(window.part<QPlainTextEdit>("review.text")->toPlainText() == u"好评返现5元"_qs);
}

TEST_CASE("the list shows what is due first, counts ratings and finds words", "[reviews]") {
    Window window;
    window.enter(Rating::Good, "R1", 60h);
    window.enter(Rating::Middle, "R2", 5h);
    window.enter(Rating::Bad, "R3", 3h);
    window.open();
    REQUIRE(window.rows()->rowCount() == 3);
    const auto first = window.rows()->index(0, 0).data(Qt::UserRole).toLongLong();
    CHECK(first == 3);
    CHECK(window.page->waitingCount() == 1);
    CHECK(window.part<QToolButton>("reviews.bad")->text().contains(QStringLiteral("1")));
    auto* search = window.part<QLineEdit>("reviews.search");
    QTest::keyClicks(search, QStringLiteral("R2"));
    QTest::keyClick(search, Qt::Key_Return);
    window.settle();
    REQUIRE(window.rows()->rowCount() == 1);
    CHECK(window.rows()->index(0, 0).data(Qt::UserRole).toLongLong() == 2);
    window.desk.environment.caseRequested.emit("review", 1);
    window.settle();
    CHECK(window.part<QLabel>("review.title")->text().startsWith(QStringLiteral("R1")));
    window.desk.environment.caseRequested.emit("review", 77);
    CHECK(window.banner() == ReviewsText::refusal(ReviewError::NotFound));
}

TEST_CASE("a review is written down by hand", "[reviews]") {
    Window window;
    window.open();
    window.run("reviews.new");
    QTest::keyClicks(window.part<QLineEdit>("review.buyer"), QStringLiteral("xiaolu"));
    window.part<QLineEdit>("review.product")->setText(u"茶壶"_qs);
    window.run("reviews.keep");
    CHECK(window.banner() == ReviewsText::refusal(ReviewError::TextMissing));
    window.part<QPlainTextEdit>("review.content")->setPlainText(u"漏水"_qs);
    window.part<QPlainTextEdit>("review.followUp")->setPlainText(u"还是漏"_qs);
    window.run("reviews.keep");
    const auto all = window.reviews.list({});
    REQUIRE(all.size() == 1);
    CHECK(all.front().buyer == "xiaolu");
    CHECK(all.front().rating == Rating::Bad);
    CHECK(all.front().followUpText == "还是漏");
    CHECK(all.front().reviewedAt == window.desk.now);
    CHECK(window.part<QLabel>("review.title")->text() == QStringLiteral("R1 xiaolu"));
}

TEST_CASE("a file comes in, and rows that cannot be read say where and what to do", "[reviews]") {
    Window window;
    window.open();
    const auto file = window.folder.write(
        "reviews.csv",
        "评价结果,评价时间,评价内容,订单编号,买家会员名\n"
                       "好评,2017-07-08 10:00:00,很好,1001,小鹿\n"
                       "一般般,2017-07-08 10:00:00,?,1002,小马\n"
                       "差评,昨天,坏了,1003,小牛\n"
                       "差评,2017-07-08 10:00:00,,1004,小羊\n"
                       "好评,2027-07-08 10:00:00,好,1005,小猪\n");
    window.desk.prompts.files = {QString::fromStdU16String(file.u16string())};
    window.run("reviews.import");
    window.settle();
    CHECK(window.reviews.list({}).size() == 1);
    const auto& rejected = window.part<ReviewImport>("review.import")->rejected();
    REQUIRE(rejected.size() == 4);
    CHECK(rejected[0].row == 3);
    CHECK(rejected[0].cell == u"一般般"_qs);
    CHECK(rejected[1].row == 4);
    CHECK(rejected[1].cell == u"昨天"_qs);
    CHECK(rejected[2].row == 5);
    CHECK(rejected[3].row == 6);
    for (const auto& row : rejected) {
        CHECK_FALSE(row.wayOut.isEmpty());
    }
    CHECK(window.part<ui::common::DataTable>("review.rejectedRows")->isVisible());
    window.click("review.importClose");
    CHECK_FALSE(window.part<ReviewImport>("review.import")->isVisible());

    (void)window.folder.write("reviews.csv", "a,b\n1,2\n");
    window.run("reviews.import");
    window.settle();
    CHECK(window.banner().contains(u"评价结果"_qs));
}

TEST_CASE("buyers are asked for a review from the list of those nothing speaks against",
          "[reviews]") {
    Window window;
    window.desk.now = support::kFirstMoment + std::chrono::days{5};
    for (const char* number : {"1", "2", "3"}) {
        support::anOrder(number)
            .state(core::orders::OrderState::Finished)
            .buyer(std::string("buyer") + number)
            .store(window.desk.database);
    }
    window.open();
    window.run("reviews.show.invitations");
    auto* table = window.part<ui::common::DataTable>("invitationsTable");
    REQUIRE(table->model()->rowCount() == 3);
    const auto text = window.part<QPlainTextEdit>("invitation.text");
    CHECK(text->toPlainText().contains(QStringLiteral("1")));
    text->setPlainText(u"好评返现"_qs);
    window.run("reviews.copyInvitation");
    CHECK(window.banner() == ReviewsText::refusal(InvitationError::RewardWording));
    CHECK(table->model()->rowCount() == 3);
    text->setPlainText(u"您的评价对我们很重要"_qs);
    window.run("reviews.keep");
    CHECK(window.banner() == ReviewsText::refusal(InvitationError::CannotSend));
    window.run("reviews.copyInvitation");
    CHECK(QGuiApplication::clipboard()->text() == u"您的评价对我们很重要"_qs);
    CHECK(table->model()->rowCount() == 2);

    window.run("reviews.invitationRules");
    window.part<QSpinBox>("invitation.wait")->setValue(6);
    window.run("reviews.keep");
    CHECK(core::settings::CaseRulesReader(window.desk.database).invitationRules(1).wait ==
          std::chrono::days{6});
    CHECK(table->model()->rowCount() == 0);
}

TEST_CASE("figures tell causes and products of the time chosen", "[reviews]") {
    Window window;
    const auto id = window.enter(Rating::Bad, "R1");
    window.enter(Rating::Good, "R2");
    REQUIRE(window.service.setCauses({id}, {Cause::Price}, {"Lin"}));
    window.open();
    window.run("reviews.show.figures");
    CHECK(window.part<QLabel>("reviewFigures.rates")->text().contains(QStringLiteral("50")));
    auto* causes = window.part<ui::common::DataTable>("reviewFigures.causes")->model();
    REQUIRE(causes->rowCount() == 1);
    CHECK(causes->index(0, 0).data().toString() == ReviewsText::of(Cause::Price));
    auto* products = window.part<ui::common::DataTable>("reviewFigures.products")->model();
    REQUIRE(products->rowCount() == 1);
    CHECK(products->index(0, 1).data().toString() == QStringLiteral("1"));
    window.desk.now += std::chrono::days{60};
    window.run("reviews.refresh");
    CHECK(causes->rowCount() == 0);
    window.run("reviews.period");
    CHECK(causes->rowCount() == 1);
}

TEST_CASE("every word of reviews has a text", "[reviews]") {
    for (const auto state : kReviewCaseStates) {
        CHECK_FALSE(ReviewsText::of(state).isEmpty());
    }
    for (const auto cause : kCauses) {
        CHECK_FALSE(ReviewsText::of(cause).isEmpty());
    }
    for (const auto& deed : kDeeds) {
        CHECK_FALSE(ReviewsText::of(deed.deed).isEmpty());
        CHECK_FALSE(ReviewsText::done(deed.deed).isEmpty());
    }
    for (const auto error : kInvitationErrors) {
        CHECK_FALSE(ReviewsText::refusal(error).isEmpty());
    }
    for (const auto rating : kRatings) {
        for (const auto& text : ReviewsText::replyTemplates(rating)) {
            CHECK_FALSE(wordingFault(ui::common::toCore(text)));
        }
    }
    CHECK(ReviewsText::stateTable().size() == kReviewSteps.size());
}
