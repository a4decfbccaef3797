#include "ui/appraisals/appraisals_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include "core/agents/agent_service.h"
#include "core/appraisals/period_figures.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/tasks/task_reader.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/appraisals/appraisals_text.h"
#include "ui/appraisals/rules_view.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/common/state_chip.h"

using namespace core::appraisals;
using core::agents::Actor;
using core::agents::Role;
using core::stats::Metric;
using ui::appraisals::AppraisalsPage;
using ui::appraisals::AppraisalsText;
using ui::appraisals::FigureWords;
using ui::appraisals::RulesView;

namespace {

FigureWords plainWords() {
    return {.name = [](Metric metric) { return QString::fromStdString(std::string(toWord(metric))); },
            .formula = [](Metric) { return QStringLiteral("formula"); },
            .value =
                [](Metric, const std::optional<double>& value) {
                    return value ? QString::number(*value) : QStringLiteral("—");
                },
            .part = [](Metric, std::int64_t amount, bool) { return QString::number(amount); }};
}

/// The page over figures that the test lays ready; counting them is core/stats' own test.
struct Window {
    support::Desk desk;
    core::tasks::TaskService tasks{desk.database, desk.clock};
    std::function<AppraisalRules()> rules = [this] {
        return core::settings::CaseRulesReader(desk.database).appraisalRules();
    };
    AppraisalReader reader{desk.database, rules};
    AppraisalService service{
        desk.database, desk.clock, tasks,
        {rules,
         [this](const AppraisalRules& edited, const Actor& editor) {
             return core::settings::CaseRulesService(desk.database, desk.clock)
                 .setAppraisalRules(edited, editor)
                 .has_value();
         },
         [this] { return desk.settings.statisticsSettings(); }}};
    Actor actor{"Boss", Role::Admin};
    std::unique_ptr<AppraisalsPage> page;

    explicit Window(bool hasAgents = true) {
        desk.now = *core::parseLocalTime("2026-12-02 09:00:00");
        if (hasAgents) {
            core::agents::AgentService agents(desk.database, desk.clock);
            REQUIRE(agents.add({.name = "Boss", .role = Role::Admin}, "123456", {"owner"}));
            for (const auto* name : {"Wang", "Chen", "Xu"}) {
                REQUIRE(agents.add({.name = name, .role = Role::Agent, .team = "A"}, "123456",
                                   {"Boss", Role::Admin}));
            }
        } else {
            actor = {"店主"};
        }
        desk.environment.actor = [this] { return actor; };
        desk.environment.cases.appraisals = &reader;
        desk.environment.cases.appraisalService = &service;
        desk.environment.cases.taskService = &tasks;
        desk.environment.countFigures = [](const core::stats::StatisticsQuery& query,
                                           core::jobs::JobContext&)
            -> core::Result<core::stats::StatisticsTable, core::stats::StatisticsError> {
            core::stats::StatisticsTable table{.query = query};
            double seconds = 90;
            for (const auto* name : {"Wang", "Chen", "Xu", "店主"}) {
                core::stats::StatisticsRow row{.cuts = {{core::stats::Cut::Agent, name, ""}}};
                row.figures.resize(query.metrics.size());
                for (std::size_t i = 0; i < query.metrics.size(); ++i) {
                    if (query.metrics[i] == Metric::FirstResponseMean ||
                        query.metrics[i] == Metric::SalesAmount) {
                        row.figures[i].numerator = 90;
                        row.figures[i].denominator = 1;
                        row.figures[i].value = seconds;
                    }
                }
                seconds -= 30;
                table.rows.push_back(std::move(row));
            }
            return table;
        };
        page = std::make_unique<AppraisalsPage>(
            desk.environment, plainWords(), [this](int year, const Actor& reading) {
                return ui::appraisals::History{reader.history(reading),
                                               reader.year(year, reading)};
            });
        page->resize(1200, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->enter();
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void run(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                QApplication::processEvents();
                return;
            }
        }
        FAIL("no command " << id);
    }
    /// Until what is read beside the screen has come.
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !desk.quickJobs.isBusy(); }));
        QApplication::processEvents();
    }
    bool can(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                return !command.isEnabled || command.isEnabled();
            }
        }
        return false;
    }
    void plan() {
        run("appraisals.planNew");
        run("appraisals.goOn");
    }
    Sheet first() { return reader.ofPeriod({PeriodKind::Month, 2026, 11}, actor).at(0); }
    void countAll() {
        run("appraisals.countEvery");
        REQUIRE(QTest::qWaitFor([this] { return first().figures.has_value(); }));
        QTest::qWait(20);
    }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
    QString text(int row, int column, const char* table = "appraisals.table") {
        const auto* model = find<ui::common::DataTable>(table)->model();
        return model->index(row, column).data().toString();
    }
    /// Signs a sheet without the page; marks as given.
    void finish(const std::string& agent, const Period& period, int points) {
        const Actor boss{"Boss", Role::Admin};
        const Actor own{agent, Role::Agent, {}, "A"};
        const auto sheet = service.plan({period, {agent}, "service", {"Boss"}}, boss)->front();
        REQUIRE(service.confirmAsAgent({sheet.id}, own));
        REQUIRE(service.confirmAsLead({sheet.id}, boss));
        core::jobs::JobContext job;
        const auto table = desk.environment.countFigures(
            figuresQuery(period, metricsOf(sheet.definition), desk.now), job);
        REQUIRE(service.count({sheet.id}, *table, boss));
        REQUIRE(service.selfAssess({sheet.id}, {.summary = "好"}, own));
        std::vector<Mark> marks;
        for (const auto& group : sheet.definition.groups) {
            for (const auto& item : group.items) {
                if (group.group != ItemGroup::Results) {
                    marks.push_back({item.key, points, "例"});
                }
            }
        }
        REQUIRE(service.assess({sheet.id}, marks, boss));
        REQUIRE(service.interview({sheet.id}, "谈过", "", boss));
        REQUIRE(service.signAsAgent({sheet.id}, own));
        REQUIRE(service.signAsLead({sheet.id}, boss));
        QApplication::processEvents();
    }
};

}  // namespace

TEST_CASE("one person goes through a whole appraisal with the keys alone") {
    Window window(false);
    CHECK(window.find<QComboBox>("appraisals.period")->currentText() == QStringLiteral("2026-11"));
    window.plan();
    REQUIRE(window.find<ui::common::DataTable>("appraisals.table")->model()->rowCount() == 1);
    CHECK(window.text(0, 0) == QStringLiteral("店主"));
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::Planned));
    window.run("appraisals.confirm_as_agent");
    CHECK_FALSE(window.can("appraisals.confirm_as_agent"));
    window.run("appraisals.confirm_as_lead");
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::Agreed));
    CHECK_FALSE(window.can("appraisals.self_assess"));
    window.countAll();
    CHECK(window.find<QLabel>("appraisals.note")->text().contains(QStringLiteral("2026-12-02")));
    window.run("appraisals.self_assess");
    // An empty form is refused, and stays open.
    window.run("appraisals.goOn");
    CHECK(window.banner() == AppraisalsText::refusal(AppraisalError::TextMissing));
    window.find<QPlainTextEdit>("appraisals.text0")->setPlainText(QStringLiteral("接待量大"));
    window.find<QPlainTextEdit>("appraisals.text2")->setPlainText(QStringLiteral("背话术"));
    window.run("appraisals.goOn");
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::SelfAssessed));
    window.run("appraisals.assess");
    for (const auto& group : window.first().definition.groups) {
        for (const auto& item : group.items) {
            if (group.group != ItemGroup::Results) {
                const auto key = item.key;
                window.find<QSpinBox>(("appraisals.mark." + key).c_str())->setValue(50);
                window.find<QLineEdit>(("appraisals.reason." + key).c_str())
                    ->setText(QStringLiteral("看过会话"));
            }
        }
    }
    window.run("appraisals.goOn");
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::Assessed));
    // The first response of 0 s earns 100: 0.7·100 + 0.3·50.
    CHECK(window.text(0, 2) == QStringLiteral("85.0"));
    CHECK(window.find<QLabel>("appraisals.total")->text() == QStringLiteral("85.0"));
    CHECK(window.find<QLabel>("appraisals.note")->text().contains(QStringLiteral("—")));
    window.run("appraisals.add_measure");
    CHECK(window.find<QComboBox>("appraisals.measureItem")->count() == 13);
    window.find<QPlainTextEdit>("appraisals.text0")->setPlainText(QStringLiteral("旁听"));
    window.run("appraisals.goOn");
    CHECK(core::tasks::TaskReader(window.desk.database).open().size() == 1);
    window.desk.prompts.answer = QStringLiteral("旁听两次");
    window.run("appraisals.finishMeasure");
    CHECK(core::tasks::TaskReader(window.desk.database).open().empty());
    window.run("appraisals.interview");
    window.find<QPlainTextEdit>("appraisals.text0")->setPlainText(QStringLiteral("谈过"));
    window.run("appraisals.goOn");
    window.run("appraisals.sign_as_agent");
    window.run("appraisals.sign_as_lead");
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::Signed));
    CHECK_FALSE(window.can("appraisals.count"));
    window.run("appraisals.close");
    CHECK(window.text(0, 1) == AppraisalsText::of(SheetState::Closed));
}

TEST_CASE("a lead plans for the registered agents, and an agent sees the own sheet alone") {
    Window window;
    window.run("appraisals.planNew");
    auto* agents = window.find<QListWidget>("appraisals.agents");
    REQUIRE(agents->count() == 4);
    // The planner's own sheet is another lead's.
    CHECK(agents->item(0)->checkState() == Qt::Unchecked);
    window.run("appraisals.goOn");
    CHECK(window.find<ui::common::DataTable>("appraisals.table")->model()->rowCount() == 3);
    CHECK(window.page->waitingCount() == 0);
    window.actor = {"Wang", Role::Agent, {}, "A"};
    window.desk.environment.actorChanged.emit();
    QApplication::processEvents();
    CHECK(window.find<ui::common::DataTable>("appraisals.table")->model()->rowCount() == 1);
    CHECK(window.text(0, 0) == QStringLiteral("Wang"));
    CHECK(window.page->waitingCount() == 1);
    CHECK_FALSE(window.find<QPushButton>("appraisals.plan")->isVisible());
    CHECK_FALSE(window.can("appraisals.confirm_as_lead"));
    CHECK_FALSE(window.can("appraisals.planNew"));
    CHECK(window.can("appraisals.confirm_as_agent"));
    window.run("appraisals.showRules");
    CHECK_FALSE(window.find<QPushButton>("appraisals.saveRules")->isEnabled());
}

TEST_CASE("a changed target stretches the curve, and a word instead of a number is refused") {
    Window window;
    window.plan();
    const auto before = window.first().definition.groups[0].items[0];
    window.run("appraisals.change_plan");
    auto* target = window.find<QLineEdit>("appraisals.target.first_response_mean");
    CHECK(target->text() == QStringLiteral("60"));
    CHECK(window.find<QLineEdit>("appraisals.target.three_minute_rate")->text() ==
          QStringLiteral("90"));
    target->setText(QStringLiteral("many"));
    window.run("appraisals.goOn");
    CHECK(window.banner() == AppraisalsText::refusal(AppraisalError::PlanWrong));
    target->setText(QStringLiteral("30"));
    window.find<QLineEdit>("appraisals.weight.first_response_mean")->setText(QStringLiteral("40"));
    window.run("appraisals.goOn");
    const auto after = window.first().definition.groups[0].items[0];
    CHECK(after.target == 30.0);
    CHECK(after.weight == 40.0);
    CHECK(after.curve == curveForTarget(before.curve, 60, 30));
}

TEST_CASE("a sheet is printed as PDF and written as a workbook and as CSV") {
    Window window;
    window.finish("Wang", {PeriodKind::Month, 2026, 11}, 80);
    support::TemporaryFolder folder;
    for (const auto* name : {"sheet.pdf", "sheet.xlsx", "sheet.csv"}) {
        const auto file = folder.path() / name;
        window.desk.prompts.savePath = QString::fromStdString(file.string());
        window.run("appraisals.printSheet");
        REQUIRE(std::filesystem::exists(file));
        CHECK(std::filesystem::file_size(file) > 500);
        CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::group_read) ==
              std::filesystem::perms::none);
    }
    QFile csv(QString::fromStdString((folder.path() / "sheet.csv").string()));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(csv.readAll());
    CHECK(text.contains(QStringLiteral("first_response_mean")));
    CHECK(text.contains(QStringLiteral("优秀")) == false);
    CHECK(text.contains(QStringLiteral("谈过")));
    window.desk.prompts.savePath = QStringLiteral("/nowhere/at/all.pdf");
    window.run("appraisals.printSheet");
    CHECK(window.banner().contains(QStringLiteral("cannot be written")));
}

TEST_CASE("history shows ranks and runs of last places, and that the program decides nothing") {
    Window window;
    for (const int month : {9, 10, 11}) {
        window.finish("Wang", {PeriodKind::Month, 2026, month}, 50);
        window.finish("Chen", {PeriodKind::Month, 2026, month}, 90);
        window.finish("Xu", {PeriodKind::Month, 2026, month}, 80);
    }
    window.run("appraisals.showHistory");
    window.settle();
    REQUIRE(window.find<ui::common::DataTable>("appraisals.historyTable")->model()->rowCount() == 9);
    CHECK(window.text(0, 1, "appraisals.historyTable") == QStringLiteral("Xu"));
    CHECK(window.text(2, 1, "appraisals.historyTable") == QStringLiteral("Wang"));
    CHECK(window.text(2, 8, "appraisals.historyTable").contains(u'3'));
    const auto last = window.find<QLabel>("appraisals.last")->text();
    CHECK(last.contains(QStringLiteral("Wang")));
    CHECK(last.contains(AppraisalsText::noDecision()));
    CHECK(window.find<ui::common::DataTable>("appraisals.yearTable")->model()->rowCount() == 3);
    auto* agent = window.find<QComboBox>("appraisals.historyAgent");
    agent->setCurrentIndex(agent->findText(QStringLiteral("Chen")));
    CHECK(window.find<ui::common::DataTable>("appraisals.historyTable")->model()->rowCount() == 3);
    support::TemporaryFolder folder;
    const auto file = folder.path() / "year.csv";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("appraisals.exportYear");
    window.settle();
    CHECK(std::filesystem::exists(file));
    window.find<QPushButton>("appraisals.exportShown")->click();
    window.find<QPushButton>("appraisals.exportNeedsShown")->click();
    CHECK(window.desk.prompts.asked.size() == 3);
}

TEST_CASE("candidates are found by the rules, awarded for a reason, and praised on a card") {
    Window window;
    window.run("appraisals.showHonours");
    window.run("appraisals.candidates");
    REQUIRE(QTest::qWaitFor([&] {
        return window.find<ui::common::DataTable>("appraisals.honourTable")->model()->rowCount() == 1;
    }));
    CHECK(window.text(0, 0, "appraisals.honourTable") == QStringLiteral("销售冠军"));
    CHECK(window.text(0, 1, "appraisals.honourTable") == QStringLiteral("Wang"));
    CHECK_FALSE(window.can("appraisals.saveTheCard"));
    window.run("appraisals.awardIt");
    CHECK(window.banner() == AppraisalsText::refusal(AppraisalError::ReasonMissing));
    window.find<QLineEdit>("appraisals.honourConversation")->setText(QStringLiteral("77"));
    window.find<QLineEdit>("appraisals.honourReason")->setText(QStringLiteral("成交最多"));
    window.run("appraisals.awardIt");
    CHECK(window.banner() == AppraisalsText::refusal(AppraisalError::ConversationUnknown));
    window.find<QLineEdit>("appraisals.honourConversation")->clear();
    window.run("appraisals.awardIt");
    const Period november{PeriodKind::Month, 2026, 11};
    REQUIRE(window.reader.honours(november, window.actor).size() == 1);
    support::TemporaryFolder folder;
    const auto file = folder.path() / "card.pdf";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("appraisals.saveTheCard");
    CHECK(std::filesystem::file_size(file) > 500);
    window.find<QComboBox>("appraisals.nominee")->setEditText(QStringLiteral("Xu"));
    window.find<QLineEdit>("appraisals.honourReason")->setText(QStringLiteral("半夜帮老人查件"));
    window.find<QPushButton>("appraisals.nominate")->click();
    CHECK(window.reader.honours(november, window.actor).size() == 2);
    // Agents see what is awarded, and find or award nothing.
    window.actor = {"Chen", Role::Agent, {}, "A"};
    window.desk.environment.actorChanged.emit();
    QApplication::processEvents();
    CHECK(window.find<ui::common::DataTable>("appraisals.honourTable")->model()->rowCount() == 1);
    CHECK_FALSE(window.can("appraisals.candidates"));
    CHECK_FALSE(window.can("appraisals.awardIt"));
}

TEST_CASE("curves are typed as they are shown") {
    const auto rules = defaultAppraisalRules();
    for (const auto& set : rules.sets) {
        for (const auto& item : set.definition.groups[0].items) {
            const auto read = RulesView::curveFrom(RulesView::curveText(item), item.key);
            REQUIRE(read);
            REQUIRE(read->size() == item.curve.size());
            for (std::size_t i = 0; i < read->size(); ++i) {
                CHECK((*read)[i].value == Approx(item.curve[i].value));
                CHECK((*read)[i].score == Approx(item.curve[i].score));
            }
        }
    }
    CHECK(RulesView::curveFrom(QStringLiteral("30：100；60：85"), "first_response_mean") ==
          std::vector<CurvePoint>{{30, 100}, {60, 85}});
    CHECK_FALSE(RulesView::curveFrom(QStringLiteral("30"), "first_response_mean"));
    CHECK_FALSE(RulesView::curveFrom(QStringLiteral("a: 3"), "first_response_mean"));
}

TEST_CASE("rules are kept for sheets to come, and a slip keeps them as they were") {
    Window window;
    window.run("appraisals.showRules");
    auto* items = window.find<QTableWidget>("appraisals.items");
    REQUIRE(items->rowCount() == 13);
    items->item(0, 3)->setText(QStringLiteral("0"));
    window.run("appraisals.saveTheRules");
    CHECK(window.banner().contains(QStringLiteral("above 0")));
    CHECK(window.rules() == defaultAppraisalRules());
    items->item(0, 3)->setText(QStringLiteral("30"));
    window.run("appraisals.saveTheRules");
    CHECK(window.banner().contains(QStringLiteral("100")));
    CHECK(window.rules() == defaultAppraisalRules());
    items->item(1, 2)->setText(QStringLiteral("95"));
    window.find<QComboBox>("appraisals.rulePeriod")->setCurrentIndex(1);
    auto* metric = window.find<QComboBox>("appraisals.newMetric");
    metric->setCurrentIndex(metric->findText(QStringLiteral("nps")));
    window.find<QPushButton>("appraisals.addMetric")->click();
    REQUIRE(items->rowCount() == 14);
    items->setCurrentCell(2, 1);
    window.find<QPushButton>("appraisals.removeItem")->click();
    // 30 + 15 + 15 + 10 + 15 + 10 + 10.
    CHECK(window.find<ui::common::StateChip>("appraisals.itemSum0")->chip().text.contains(
        QStringLiteral("105")));
    items->item(3, 3)->setText(QStringLiteral("5"));
    window.run("appraisals.saveTheRules");
    const auto kept = window.rules();
    CHECK(kept.version == 2);
    CHECK(kept.period == PeriodKind::Quarter);
    const auto& results = kept.sets[0].definition.groups[0].items;
    CHECK(results[0].weight == 30.0);
    CHECK(*results[1].target == Approx(0.95));
    CHECK(findItem(kept.sets[0].definition, "satisfaction_share") == nullptr);
    CHECK(findItem(kept.sets[0].definition, "nps")->curve.size() == 3);
    // The other set is untouched but for what rounding leaves.
    CHECK(kept.sets[1] == defaultAppraisalRules().sets[1]);
    CHECK(window.find<QLabel>("appraisals.rulesVersion")->text().contains(u'2'));
}

TEST_CASE("a set of one's own is added, changed and taken away, and sheets are planned by it") {
    Window window;
    window.run("appraisals.showRules");
    auto* items = window.find<QTableWidget>("appraisals.items");
    auto* sets = window.find<QComboBox>("appraisals.ruleSet");
    window.desk.prompts.answer = QStringLiteral("夜班");
    window.find<QPushButton>("appraisals.addSet")->click();
    REQUIRE(sets->count() == 3);
    CHECK(sets->currentText() == QStringLiteral("夜班"));
    // Attitude is left out, ability gets a fourth item.
    for (int i = 0; i < 3; ++i) {
        items->setCurrentCell(10, 1);
        window.find<QPushButton>("appraisals.removeItem")->click();
    }
    REQUIRE(items->rowCount() == 10);
    window.find<QPushButton>("appraisals.addAbility")->click();
    REQUIRE(items->rowCount() == 11);
    items->item(10, 1)->setText(QStringLiteral("独立处理"));
    items->item(9, 3)->setText(QStringLiteral("20"));
    window.run("appraisals.saveTheRules");
    CHECK(window.banner().contains(QStringLiteral("groups")));
    window.find<QDoubleSpinBox>("appraisals.groupWeight1")->setValue(30);
    // Another tab and back: what was edited is still there.
    window.run("appraisals.showSheets");
    window.run("appraisals.showRules");
    REQUIRE(items->rowCount() == 11);
    window.run("appraisals.saveTheRules");
    auto kept = window.rules();
    REQUIRE(kept.sets.size() == 3);
    CHECK(kept.sets[0] == defaultAppraisalRules().sets[0]);
    CHECK(kept.sets[2].name == "夜班");
    CHECK(kept.sets[2].key == "set-3");
    REQUIRE(kept.sets[2].definition.groups.size() == 2);
    CHECK(kept.sets[2].definition.groups[1].items[3].name == "独立处理");
    const auto made = window.service.plan({.period = {PeriodKind::Month, 2026, 11},
                                           .agents = {"Wang"},
                                           .setKey = "set-3",
                                           .assessors = {"Boss"}},
                                          window.actor);
    REQUIRE(made);
    // The set goes; the sheet that was planned by it stays as it is.
    sets->setCurrentIndex(2);
    window.find<QPushButton>("appraisals.removeSet")->click();
    window.run("appraisals.saveTheRules");
    CHECK(window.rules().sets.size() == 2);
    CHECK(window.reader.find(made->front().id, window.actor)->definition ==
          kept.sets[2].definition);
    window.find<QPushButton>("appraisals.addSet")->click();
    window.find<QPushButton>("appraisals.discardRules")->click();
    CHECK(sets->count() == 2);
}

TEST_CASE("honours are added, bound to conditions and taken away") {
    Window window;
    window.run("appraisals.showRules");
    auto* list = window.find<QTableWidget>("appraisals.honourRules");
    REQUIRE(list->rowCount() == 4);
    window.find<QPushButton>("appraisals.addHonour")->click();
    REQUIRE(list->rowCount() == 5);
    auto* name = window.find<QLineEdit>("appraisals.honourName");
    name->setText(QStringLiteral("夜班之星"));
    Q_EMIT name->textEdited(name->text());
    auto* rankBy = window.find<QComboBox>("appraisals.honourRankBy");
    rankBy->setCurrentIndex(rankBy->findData(QStringLiteral("satisfaction_share")));
    window.find<QSpinBox>("appraisals.honourPlaces")->setValue(2);
    window.find<QPushButton>("appraisals.addCondition")->click();
    auto* measure = window.find<QComboBox>("appraisals.conditionMeasure0");
    measure->setCurrentIndex(measure->findData(QStringLiteral("complaint_rate")));
    window.find<QComboBox>("appraisals.conditionComparison0")->setCurrentIndex(1);
    window.find<QDoubleSpinBox>("appraisals.conditionLimit0")->setValue(2);
    CHECK(list->item(4, 0)->text() == QStringLiteral("夜班之星"));
    CHECK(list->item(4, 2)->text().contains(QStringLiteral("at most")));
    window.run("appraisals.saveTheRules");
    auto kept = window.rules();
    REQUIRE(kept.honours.size() == 5);
    CHECK(kept.honours[0] == defaultAppraisalRules().honours[0]);
    const auto& added = kept.honours[4];
    CHECK(added.rankBy == "satisfaction_share");
    CHECK(added.places == 2);
    REQUIRE(added.conditions.size() == 1);
    CHECK(added.conditions[0].measure == "complaint_rate");
    CHECK(*added.conditions[0].most == Approx(0.02));
    CHECK_FALSE(added.conditions[0].least);
    // A name that stands twice is refused, one by nomination asks for no measure.
    name->setText(QStringLiteral("服务之星"));
    Q_EMIT name->textEdited(name->text());
    window.run("appraisals.saveTheRules");
    CHECK(window.banner().contains(QStringLiteral("服务之星")));
    window.find<QComboBox>("appraisals.honourKind")->setCurrentIndex(1);
    name->setText(QStringLiteral("暖心时刻"));
    Q_EMIT name->textEdited(name->text());
    window.run("appraisals.saveTheRules");
    CHECK(window.rules().honours[4].isByNomination);
    CHECK(window.rules().honours[4].conditions.empty());
    window.find<QPushButton>("appraisals.removeHonour")->click();
    window.run("appraisals.saveTheRules");
    CHECK(window.rules().honours == defaultAppraisalRules().honours);
}

TEST_CASE("rules that a colleague changed meanwhile are not written over") {
    Window window;
    window.run("appraisals.showRules");
    window.find<QTableWidget>("appraisals.items")->item(0, 2)->setText(QStringLiteral("50"));
    auto theirs = window.rules();
    theirs.weakBelow = 70;
    REQUIRE(window.service.setRules(theirs, window.actor));
    window.run("appraisals.saveTheRules");
    CHECK(window.banner() == AppraisalsText::refusal(AppraisalError::ChangedSinceRead));
    CHECK(window.rules().weakBelow == 70.0);
    CHECK(window.rules().sets == defaultAppraisalRules().sets);
    window.find<QPushButton>("appraisals.discardRules")->click();
    CHECK(window.find<QDoubleSpinBox>("appraisals.ruleWeak")->value() == 70.0);
}

TEST_CASE("the appraisal page fits a small window and its tables say what is empty") {
    Window window;
    CHECK(window.page->minimumSizeHint().width() <= 1100);
    CHECK(window.page->minimumSizeHint().height() <= 620);
    CHECK_FALSE(window.find<QPushButton>("appraisals.print")->isEnabled());
    for (const auto* id : {"appraisals.showHistory", "appraisals.showHonours",
                           "appraisals.showRules", "appraisals.showSheets"}) {
        window.run(id);
        CHECK(window.page->minimumSizeHint().height() <= 620);
    }
    window.run("appraisals.previousPeriod");
    CHECK(window.find<QComboBox>("appraisals.period")->currentText() == QStringLiteral("2026-10"));
    auto* kind = window.find<QComboBox>("appraisals.kind");
    kind->setCurrentIndex(1);
    CHECK(window.find<QComboBox>("appraisals.period")->currentText() == QStringLiteral("2026 Q4"));
    window.run("appraisals.countEvery");
    CHECK_FALSE(window.banner().isEmpty());
}
