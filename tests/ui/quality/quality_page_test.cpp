#include "ui/quality/quality_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include "core/quality/quality_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/quality/case_panel.h"
#include "ui/quality/quality_text.h"
#include "ui/quality/rules_dialog.h"

namespace {

using namespace core::quality;
using namespace ui::quality;
using core::agents::Actor;
using core::agents::Role;

struct Panel : support::Desk {
    TalkPorts talks{[this](auto shop) { return settings.conversationRules(shop); },
                    [this](auto shop) { return settings.guardRules(shop); }};
    core::tasks::TaskService taskService{database, clock};
    core::tasks::TaskReader tasks{database};
    QualityService service{
        database,
        clock,
        {taskService,
         [this](auto shop) {
             return core::settings::CaseRulesReader(database).qualityRules(shop);
         },
         [this](auto shop, const auto& rules, const auto& actor) {
             return core::settings::CaseRulesService(database, clock)
                 .setQualityRules(shop, rules, actor)
                 .has_value();
         },
         talks}};
    QualityReader reader{database, talks};
    Actor who{"Qiu", Role::Quality};
    std::unique_ptr<QualityPage> page;

    Panel() {
        auto& cases = environment.cases;
        cases.tasks = &tasks;
        cases.taskService = &taskService;
        cases.quality = &reader;
        cases.qualityService = &service;
        environment.actor = [this] { return who; };
        auto rules = defaultQualityRules();
        rules.sampling.share = 100;
        REQUIRE(service.setRules(1, rules, {"Boss", Role::Admin}));
        page = std::make_unique<QualityPage>(
            environment,
            QualityPorts{
                .readCandidates =
                    [this](auto shop, auto from, auto to, const std::stop_token& stop) {
                        return TalkReader(database, talks).candidates(shop, from, to, stop);
                    },
                .readView = [this](const Inspection& inspection,
                                   core::Moment asOf) { return reader.view(inspection, asOf); },
                .rules =
                    [this](auto shop) {
                        return core::settings::CaseRulesReader(database).qualityRules(shop);
                    }});
        page->resize(1100, 700);
        page->show();
        settle();
    }
    /// Until the jobs and what they post are through; nothing else touches the database meanwhile.
    void settle() {
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !quickJobs.isBusy(); }));
        QCoreApplication::processEvents();
        REQUIRE(QTest::qWaitFor([this] { return !quickJobs.isBusy(); }));
        QCoreApplication::processEvents();
    }
    core::conversations::ConversationId closedTalk(const std::string& buyer) {
        const auto say = [&](core::conversations::Side side, const std::string& text) {
            core::conversations::InboundMessage message;
            message.shop = 1;
            message.channel = "qianniu";
            message.externalConversation = buyer;
            message.buyer = buyer;
            message.side = side;
            message.sender = side == core::conversations::Side::Buyer ? buyer : "Lin";
            message.at = core::Moment{now};
            message.text = text;
            return messages.receive({message}, {"channel"}).front().conversation;
        };
        const auto id = say(core::conversations::Side::Buyer, "在吗，我的电话13812345678");
        const Actor lin{"Lin"};
        REQUIRE(conversationService.take({id}, lin));
        now += std::chrono::seconds{30};
        (void)say(core::conversations::Side::Agent, "您好，有货的");
        now += std::chrono::seconds{60};
        REQUIRE(conversationService.close({id},
                                          {21, core::conversations::Outcome::InformationGiven,
                                           core::conversations::Solved::Yes, "好"},
                                          lin));
        now += std::chrono::seconds{60};
        return id;
    }
    template <class T>
    T* part(const QString& name) {
        auto* found = page->findChild<T*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void click(const char* name) {
        part<QAbstractButton>(QLatin1String(name))->click();
        settle();
    }
    void run(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                INFO(id);
                CHECK((!command.isEnabled || command.isEnabled()));
                command.run();
                settle();
                return;
            }
        }
        FAIL(id);
    }
    bool can(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                return !command.isEnabled || command.isEnabled();
            }
        }
        return false;
    }
    void be(const Actor& actor) {
        who = actor;
        environment.actorChanged.emit();
        settle();
    }
    void drawAll() {
        run("quality.draw");
        run("quality.keep");
    }
    void markAll(int share) {
        for (const auto& item : defaultQualityRules().card.items) {
            const auto key = QString::fromStdString(item.key);
            auto* box = part<QComboBox>(QStringLiteral("quality.mark.") + key);
            box->setCurrentIndex(box->findData(share));
            part<QLineEdit>(QStringLiteral("quality.comment.") + key)->setText(u"复核"_qs);
        }
    }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
    Inspection only() { return reader.inspectedIn({}, now + std::chrono::hours{1}).front(); }
};

}  // namespace

TEST_CASE("a sample is drawn and scored beside the masked transcript", "[quality]") {
    Panel panel;
    CHECK(panel.page->waitingCount() == 0);
    (void)panel.closedTalk("xiaolu88");
    panel.drawAll();
    REQUIRE(panel.reader.toInspect().size() == 1);
    CHECK(panel.page->waitingCount() == 1);
    auto* transcript = panel.part<QListWidget>(u"quality.transcript"_qs);
    REQUIRE(transcript->count() == 2);
    CHECK_FALSE(transcript->item(0)->text().contains(u"13812345678"_qs));
    CHECK_FALSE(transcript->item(0)->text().contains(u"xiaolu88"_qs));

    // What was counted is chosen already, a person's items are open.
    CHECK(panel.part<QComboBox>(u"quality.mark.greeting"_qs)->currentData().toInt() == 100);
    CHECK(panel.part<QComboBox>(u"quality.mark.farewell"_qs)->currentData().toInt() == 0);
    panel.run("quality.inspect");
    CHECK(panel.banner() == QualityText::refusal(QualityError::ItemMissing));

    panel.markAll(50);
    transcript->setCurrentRow(1);
    auto* comment = panel.part<QLineEdit>(u"quality.messageComment"_qs);
    QTest::keyClicks(comment, QStringLiteral("too short"));
    CHECK(transcript->item(1)->text().contains(u"too short"_qs));
    panel.run("quality.keep");
    CHECK(panel.banner() == QualityText::refusal(QualityError::RootCauseMissing));
    auto* cause = panel.part<QComboBox>(u"quality.rootCause"_qs);
    cause->setCurrentIndex(cause->findData(static_cast<int>(RootCause::Skill)));
    panel.run("quality.keep");
    CHECK(panel.only().score == 5'000);
    REQUIRE(panel.only().comments.size() == 1);
    CHECK(panel.only().comments.front().text == "too short");
    CHECK(panel.part<QLabel>(u"quality.score"_qs)->text().contains(u"50.0"_qs));
}

TEST_CASE("what is typed into the card stays through a refresh", "[quality]") {
    Panel panel;
    (void)panel.closedTalk("xiaolu88");
    panel.drawAll();
    panel.markAll(75);
    panel.run("quality.refresh");
    CHECK(panel.part<QComboBox>(u"quality.mark.accuracy"_qs)->currentData().toInt() == 75);
    CHECK(panel.part<QLineEdit>(u"quality.comment.accuracy"_qs)->text() == u"复核"_qs);
}

TEST_CASE("the agent sees the own result, appeals, and somebody else decides", "[quality]") {
    Panel panel;
    (void)panel.closedTalk("xiaolu88");
    panel.drawAll();
    panel.markAll(50);
    auto* cause = panel.part<QComboBox>(u"quality.rootCause"_qs);
    cause->setCurrentIndex(cause->findData(static_cast<int>(RootCause::Skill)));
    panel.run("quality.keep");
    const auto id = panel.only().id;

    panel.be({"Lin", Role::Agent});
    auto* table = panel.part<ui::common::DataTable>(u"inspectionsTable"_qs);
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(panel.part<QToolButton>(u"quality.toInspect"_qs)->isVisibleTo(panel.page.get()));
    CHECK_FALSE(panel.can("quality.draw"));
    panel.environment.caseRequested.emit("inspection", id);
    CHECK(panel.banner() == QualityText::refusal(QualityError::NotAllowedForRole));

    panel.be({"Qiu", Role::Quality});
    panel.run("quality.tell");
    panel.be({"Lin", Role::Agent});
    CHECK(table->model()->rowCount() == 1);
    CHECK(panel.page->waitingCount() == 1);
    CHECK_FALSE(panel.part<QComboBox>(u"quality.mark.accuracy"_qs)->isEnabled());
    CHECK_FALSE(panel.can("quality.inspect"));
    panel.run("quality.appeal");
    panel.run("quality.keep");
    CHECK(panel.banner() == QualityText::refusal(QualityError::ReasonMissing));
    panel.part<QPlainTextEdit>(u"quality.text"_qs)->setPlainText(u"买家先走的"_qs);
    panel.run("quality.keep");
    CHECK(panel.only().state == QualityState::Appealed);

    // Who scored it does not decide.
    panel.be({"Qiu", Role::Quality});
    panel.click("quality.appeals");
    CHECK(table->model()->rowCount() == 1);
    CHECK_FALSE(panel.can("quality.grant"));
    panel.be({"Li", Role::Lead});
    panel.click("quality.appeals");
    panel.markAll(100);
    panel.run("quality.grant");
    panel.part<QPlainTextEdit>(u"quality.text"_qs)->setPlainText(u"申诉成立"_qs);
    panel.run("quality.keep");
    CHECK(panel.only().state == QualityState::Decided);
    CHECK(panel.only().score == 10'000);
    CHECK(panel.only().firstScore == 5'000);
    CHECK(panel.only().decidedBy == "Li");
    panel.environment.caseRequested.emit("inspection", id);
    panel.settle();
    panel.run("quality.close");
    CHECK(panel.only().state == QualityState::Closed);
}

TEST_CASE("a follow-up is a task with an owner and a time", "[quality]") {
    Panel panel;
    (void)panel.closedTalk("xiaolu88");
    panel.drawAll();
    panel.markAll(50);
    auto* cause = panel.part<QComboBox>(u"quality.rootCause"_qs);
    cause->setCurrentIndex(cause->findData(static_cast<int>(RootCause::Skill)));
    panel.run("quality.keep");
    panel.run("quality.finding");
    CHECK(panel.part<QLineEdit>(u"quality.owner"_qs)->text() == u"Lin"_qs);
    panel.part<QPlainTextEdit>(u"quality.text"_qs)->setPlainText(u"练习告别用语"_qs);
    panel.click("quality.submit");
    REQUIRE(panel.tasks.open("Lin").size() == 1);
    CHECK(panel.tasks.open("Lin").front().text == "练习告别用语");
    panel.run("quality.worstCase");
    CHECK(panel.reader.cases({}, panel.now).size() == 1);
}

TEST_CASE("the cases of the week are picked, written down, nominated and printed", "[quality]") {
    Panel panel;
    const auto id = panel.closedTalk("xiaolu88");
    REQUIRE(panel.classification.rate({id}, 5, std::nullopt, Actor{"Lin"}));
    panel.click("quality.cases");
    panel.run("quality.pick");
    REQUIRE(panel.reader.cases({}, panel.now).size() == 1);
    panel.part<QPlainTextEdit>(u"quality.reuse"_qs)->setPlainText(u"先问用途"_qs);
    panel.run("quality.keep");
    CHECK(panel.reader.cases({}, panel.now).front().reuse == "先问用途");
    panel.run("quality.nominate");
    CHECK(panel.reader.cases({}, panel.now).front().nominatedBy == "Qiu");

    panel.run("quality.benchmark");
    panel.run("quality.keep");
    CHECK(panel.banner() == QualityText::refusal(QualityError::TextMissing));
    panel.part<QLineEdit>(u"quality.caseName"_qs)->setText(u"某旗舰店"_qs);
    panel.run("quality.refresh");
    CHECK(panel.part<QLineEdit>(u"quality.caseName"_qs)->text() == u"某旗舰店"_qs);
    panel.run("quality.keep");
    REQUIRE(panel.reader.cases({}, panel.now).size() == 2);
    CHECK(panel.reader.cases({}, panel.now).back().title == "某旗舰店");

    const support::TemporaryFolder folder;
    panel.prompts.savePath = QString::fromStdString((folder.path() / "agenda.pdf").string());
    panel.run("quality.pdf");
    QFile file(panel.prompts.savePath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF"));
    panel.prompts.savePath = u"/nowhere/agenda.pdf"_qs;
    panel.run("quality.pdf");
    CHECK_FALSE(panel.banner().isEmpty());
}

TEST_CASE("who may not score reads the case library and writes nothing", "[quality]") {
    Panel panel;
    const auto id = panel.closedTalk("xiaolu88");
    REQUIRE(panel.classification.rate({id}, 5, std::nullopt, Actor{"Lin"}));
    panel.click("quality.cases");
    panel.run("quality.pick");
    panel.be({"Wang", Role::Agent});
    panel.click("quality.cases");
    CHECK(panel.part<QPlainTextEdit>(u"quality.reuse"_qs)->isReadOnly());
    CHECK_FALSE(panel.part<QPushButton>(u"quality.keepCase"_qs)->isVisibleTo(panel.page.get()));
    panel.run("quality.nominate");
    CHECK(panel.reader.cases({}, panel.now).front().nominatedBy == "Wang");
    CHECK_FALSE(panel.can("quality.pick"));
}

TEST_CASE("the agenda fills as many pages as it needs", "[quality]") {
    Agenda agenda{.shop = u"店"_qs, .cases = {}};
    const support::TemporaryFolder folder;
    for (int i = 0; i < 30; ++i) {
        agenda.cases.push_back({.kept = {.kind = LibraryKind::Worst,
                                         .conversation = i,
                                         .agent = "Lin",
                                         .story = std::string(900, 'x')},
                                .messages = {20, MaskedMessage{.text = "在吗"}}});
    }
    const auto path = QString::fromStdString((folder.path() / "long.pdf").string());
    REQUIRE(AgendaPainting::writePdf(path, agenda));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("/Type /Page\n") >= 5);
}

TEST_CASE("the card and the rules of the sample are edited by an admin", "[quality]") {
    const auto rules = defaultQualityRules();
    RulesDialog dialog(rules, true);
    CHECK(dialog.rules() == rules);
    std::vector<QualityRules> chosen;
    QObject::connect(&dialog, &RulesDialog::chosen, &dialog,
                     [&](const QualityRules& given) { chosen.push_back(given); });
    dialog.findChild<QPushButton*>(u"quality.addItem"_qs)->click();
    dialog.findChild<QPushButton*>(u"quality.keepRules"_qs)->click();
    CHECK(chosen.empty());
    CHECK(dialog.findChild<QLabel*>(u"quality.fault"_qs)->text() ==
          QualityText::refusal(QualityError::RulesWrong));
    auto* items = dialog.findChild<QTableWidget*>(u"quality.items"_qs);
    items->item(items->rowCount() - 1, 0)->setText(u"安抚情绪"_qs);
    dialog.findChild<QSpinBox*>(u"quality.passMark"_qs)->setValue(85);
    dialog.findChild<QLineEdit*>(u"quality.perAgent"_qs)->setText(u"Lin=10，王=3"_qs);
    dialog.findChild<QPushButton*>(u"quality.keepRules"_qs)->click();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().card.passMark == 85);
    CHECK(chosen.front().card.items.back().name == "安抚情绪");
    CHECK(chosen.front().sampling.perAgent ==
          std::map<std::string, std::int64_t>{{"Lin", 10}, {"王", 3}});
    CHECK(areSensible(chosen.front()));
    RulesDialog closed(rules, false);
    CHECK_FALSE(closed.findChild<QPushButton*>(u"quality.keepRules"_qs));
}

TEST_CASE("every word of quality inspection has a text", "[quality]") {
    for (const auto state : kQualityStates) {
        CHECK_FALSE(QualityText::of(state).isEmpty());
    }
    for (const auto cause : kRootCauses) {
        CHECK_FALSE(QualityText::of(cause).isEmpty());
    }
    for (const auto& deed : kDeeds) {
        CHECK_FALSE(QualityText::of(deed.deed).isEmpty());
        CHECK_FALSE(QualityText::done(deed.deed).isEmpty());
    }
    CHECK(QualityText::stateTable().size() == kQualitySteps.size());
    CHECK(QualityText::score(8'250) == u"82.5"_qs);
    CHECK(QualityText::score(std::nullopt) == u"—"_qs);
}
