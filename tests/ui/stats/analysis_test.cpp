#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <mutex>

#include "core/stats/kpi_service.h"
#include "core/stats/statistics_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/chart.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/stats/stats_page.h"
#include "ui/theme/theme.h"

using namespace core::stats;
using ui::stats::StatsPage;

namespace {

/// The pages of the analysis over figures that the test lays ready.
struct Window {
    support::Desk desk;
    StatisticsReader reader{desk.database};
    KpiService kpi{desk.database, desk.clock};
    core::tasks::TaskService tasks{desk.database, desk.clock};
    core::tasks::TaskReader taskReader{desk.database};
    std::mutex mutex;
    std::vector<StatisticsQuery> asked;
    /// How many days back figures reach; every day has 10 + the weekday conversations.
    int days = 200;
    std::vector<core::tasks::Task> improvements;
    QString replyTitle;
    QString replyText;
    std::vector<core::conversations::ConversationId> opened;
    core::Subscription conversationRequested = desk.environment.conversationRequested.subscribe(
        [this](core::conversations::ConversationId id) { opened.push_back(id); });
    std::unique_ptr<StatsPage> page;

    Figure figureOf(const StatisticsQuery& query, Metric metric, core::Seconds from, core::Seconds to) const {
        Figure figure;
        const auto first = desk.now - std::chrono::days{days};
        std::int64_t sum = 0;
        for (auto day = from; day < to; day += std::chrono::days{1}) {
            if (day >= first) {
                sum += 10 + std::chrono::floor<std::chrono::days>(day).time_since_epoch().count() % 7;
            }
        }
        const bool isWang = std::ranges::any_of(query.where, [](const auto& value) { return value.key == "Wang"; });
        figure.numerator = isWang ? 2 * sum : sum;
        figure.rowsCounted = figure.numerator;
        const auto form = definitionOf(metric).form;
        if (form == Form::Ratio || form == Form::Mean) {
            figure.denominator = 4 * sum;
            if (sum > 0) {
                figure.value = isWang ? 0.5 : 0.25;
            }
        } else {
            figure.value = static_cast<double>(figure.numerator);
        }
        return figure;
    }
    StatisticsTable tableOf(const StatisticsQuery& query) const {
        StatisticsTable table{.query = query};
        const auto add = [&](std::vector<CutValue> cuts, core::Seconds from, core::Seconds to) {
            StatisticsRow row{.cuts = std::move(cuts)};
            auto of = query;
            of.where.insert(of.where.end(), row.cuts.begin(), row.cuts.end());
            for (const auto metric : query.metrics) {
                row.figures.push_back(figureOf(of, metric, from, to));
            }
            table.rows.push_back(std::move(row));
        };
        for (const auto cut : query.cuts) {
            if (cut == Cut::Day) {
                for (auto day = query.from; day < query.to; day += std::chrono::days{1}) {
                    if (day >= desk.now - std::chrono::days{days}) {
                        add({{.cut = cut, .key = core::toLocalText(day).substr(0, 10)}}, day, day + std::chrono::days{1});
                    }
                }
            } else if (query.cuts.size() == 1) {
                for (const auto* name : {"Lin", "Wang"}) {
                    add({{.cut = cut, .key = name}}, query.from, query.to);
                }
            }
        }
        for (const auto metric : query.metrics) {
            table.total.push_back(figureOf(query, metric, query.from, query.to));
        }
        return table;
    }

    explicit Window(core::agents::Actor actor = {"Lin"}, int daysBack = 200) : days(daysBack) {
        support::anOrder("350000000000000001").store(desk.database);
        desk.environment.actor = [actor] { return actor; };
        desk.environment.cases.statistics = &reader;
        desk.environment.cases.kpiReports = &kpi;
        desk.environment.cases.taskService = &tasks;
        desk.environment.countFigures = [this](const StatisticsQuery& query, core::jobs::JobContext&)
            -> core::Result<StatisticsTable, StatisticsError> {
            const std::scoped_lock lock(mutex);
            asked.push_back(query);
            return tableOf(query);
        };
        desk.environment.openFigure = [this](const StatisticsQuery& query, core::jobs::JobContext&, std::size_t)
            -> core::Result<FigureOpening, StatisticsError> {
            const std::scoped_lock lock(mutex);
            asked.push_back(query);
            return FigureOpening{.metric = query.metrics.front()};
        };
        ui::stats::StatsPorts ports;
        ports.questions = [](const auto&, auto&) {
            return std::vector<TopQuestion>{
                {.text = "什么时候发货", .conversations = 7, .answer = "今天发货", .conversation = 42}};
        };
        ports.cases = [](const auto&) {
            CaseRows rows;
            core::complaints::Complaint complaint;
            complaint.shop = 1;
            complaint.cause = "slow";
            complaint.product = "shoe";
            rows.complaints = {complaint, complaint};
            return rows;
        };
        ports.reviewCauses = [](const auto&) {
            core::reviews::ReviewCase review;
            review.rating = core::reviews::Rating::Bad;
            review.causes = {core::reviews::Cause::Price};
            return core::stats::reviewCausesByComplaint({review}, {});
        };
        ports.segments = [](const auto&, auto&) {
            return std::vector<Segment>{{core::customers::CustomerTier::Vip, DayPart::Evening, 2, 3, {50'000}}};
        };
        ports.handlingTimes = [](const auto&) {
            return std::vector<HandlingTime>{{.isSimple = true, .conversations = 2, .sum = std::chrono::minutes{4}},
                                             {.isSimple = false}};
        };
        // Read on the job's thread: never from the connection of the test.
        ports.improvements = [this] {
            const std::scoped_lock lock(mutex);
            return improvements;
        };
        ports.startReply = [this](const QString& title, const QString& text) {
            replyTitle = title;
            replyText = text;
        };
        page = std::make_unique<StatsPage>(desk.environment, ports);
        page->resize(1280, 680);
        page->show();
        QApplication::setActiveWindow(page.get());
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    QAbstractItemModel* rows(const char* table) { return find<ui::common::DataTable>(table)->model(); }
    QString cell(const char* table, int row, int column) { return rows(table)->index(row, column).data().toString(); }
    void show(int view) { find<QTabWidget>("statistics.views")->setCurrentIndex(view); }
    ui::common::Chart* chart() {
        return find<QTabWidget>("statistics.views")->currentWidget()->findChild<ui::common::Chart*>();
    }
    void waitForRows(const char* table) {
        REQUIRE(QTest::qWaitFor([&] { return rows(table)->rowCount() > 0; }));
        QTest::qWait(20);
    }
    void run(const char* id) {
        for (const auto& command : page->commands()) {
            if (command.id == QLatin1String(id)) {
                REQUIRE((!command.isEnabled || command.isEnabled()));
                command.run();
                return;
            }
        }
        FAIL("no command");
    }
    QString banner() { return page->findChild<ui::common::NoticeBanner*>()->text(); }
};

}  // namespace

TEST_CASE("two times are compared figure by figure and day by day", "[analysis]") {
    Window window;
    window.show(1);
    window.waitForRows("comparison");
    CHECK(window.rows("comparison")->rowCount() == static_cast<int>(kMetrics));
    {
        const std::scoped_lock lock(window.mutex);
        CHECK(core::toLocalText(window.asked[0].from) == "2017-06-01 00:00:00");
        CHECK(core::toLocalText(window.asked[0].to) == "2017-06-09 00:00:00");
        CHECK(core::toLocalText(window.asked[1].from) == "2017-07-01 00:00:00");
    }
    const auto& content = window.chart()->content();
    REQUIRE(content.series.size() == 2);
    CHECK(content.series[0].values.size() == 8);
    CHECK(content.places.size() == 8);
    // A share is the same on both sides: no difference, and the chosen row is what the chart shows.
    const int rate = static_cast<int>(Metric::ResolutionRate);
    CHECK(window.cell("comparison", rate, 5).contains(QStringLiteral("0.0")));
    window.find<ui::common::DataTable>("comparison")->selectRowNumber(rate);
    CHECK(window.chart()->content().series[1].values[0] == 0.25);
}

TEST_CASE("two agents are compared, and the better one's rows are examples", "[analysis]") {
    Window window;
    window.show(1);
    window.waitForRows("comparison");
    window.find<QComboBox>("compare.axis")->setCurrentIndex(1);
    const int rate = static_cast<int>(Metric::ResolutionRate);
    REQUIRE(QTest::qWaitFor([&] { return !window.cell("comparison", rate, 7).isEmpty() &&
                                         window.find<QComboBox>("compare.first")->count() == 2 &&
                                         window.cell("comparison", rate, 6).contains(QStringLiteral("-50.0%")); }));
    window.find<ui::common::DataTable>("comparison")->selectRowNumber(rate);
    // Wang, twice as good, is the first by the number of conversations: the second side is worse.
    CHECK(window.find<QComboBox>("compare.first")->currentText() == QStringLiteral("Wang"));
    window.run("statistics.swap");
    REQUIRE(QTest::qWaitFor(
        [&] { return window.cell("comparison", rate, 6).contains(QStringLiteral("+100.0%")); }));
    window.find<ui::common::DataTable>("comparison")->selectRowNumber(rate);
    window.run("statistics.examples");
    CHECK(window.find<QTabWidget>("statistics.views")->currentIndex() == 0);
    REQUIRE(QTest::qWaitFor([&] {
        const std::scoped_lock lock(window.mutex);
        return window.asked.back().metrics == std::vector{Metric::ResolutionRate} &&
               window.asked.back().where.size() == 1;
    }));
    const std::scoped_lock lock(window.mutex);
    CHECK(window.asked.back().where.front().key == "Wang");
}

TEST_CASE("an agent is held against nobody else", "[analysis]") {
    Window window({"Lin", core::agents::Role::Agent});
    window.show(1);
    window.waitForRows("comparison");
    window.find<QComboBox>("compare.axis")->setCurrentIndex(1);
    QTest::qWait(100);
    const std::scoped_lock lock(window.mutex);
    for (const auto& query : window.asked) {
        REQUIRE(query.where.size() == 1);
        CHECK(query.where.front().key == "Lin");
    }
}

TEST_CASE("a cross table shows each row against all, and review causes against complaints", "[analysis]") {
    Window window;
    window.show(2);
    window.waitForRows("crossTable");
    REQUIRE(window.rows("crossTable")->rowCount() == 3);
    CHECK(window.cell("crossTable", 2, 0) == QStringLiteral("All"));
    CHECK(window.cell("crossTable", 0, 2).contains(u'%'));
    CHECK(window.chart()->content().series.front().kind == ui::common::ChartSeries::Kind::Bars);
    window.find<QComboBox>("cross.rows")->setCurrentIndex(7);
    REQUIRE(QTest::qWaitFor([&] { return window.rows("crossTable")->rowCount() == 2; }));
    CHECK(window.cell("crossTable", 0, 0) == QStringLiteral("Price"));
    CHECK(window.rows("crossTable")->columnCount() == 5 + 3 * 3);
}

TEST_CASE("a forecast tells its days, its range and how far it was off", "[analysis]") {
    Window window;
    window.show(3);
    window.waitForRows("forecastDays");
    const auto& content = window.chart()->content();
    REQUIRE(content.series.size() == 2);
    REQUIRE(content.band);
    CHECK(content.band->values.size() == 14);
    CHECK(content.places.size() == 91 + 14);
    CHECK_FALSE(window.find<QLabel>("forecast.told")->text().contains(QStringLiteral("No forecast")));
    // Weeks that repeat themselves are told exactly.
    CHECK(window.cell("forecastDays", 0, 3) == window.cell("forecastDays", 7, 3));
    CHECK(window.cell("forecastDays", 0, 4) == window.cell("forecastDays", 0, 5));
    CHECK(window.cell("forecastDays", 14, 0) == QStringLiteral("2017-07-07"));
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "forecast.png";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("statistics.savePicture");
    CHECK(std::filesystem::file_size(file) > 1'000);
}

TEST_CASE("too short a history is told with what is missing", "[analysis]") {
    Window window({"Lin"}, 20);
    window.show(3);
    window.waitForRows("forecastDays");
    const auto text = window.find<QLabel>("forecast.told")->text();
    CHECK(text.contains(QStringLiteral("42")));
    CHECK(text.contains(QStringLiteral("19 days")));
    CHECK(window.chart()->content().series.size() == 1);
    CHECK_FALSE(window.chart()->content().band);
}

TEST_CASE("a question becomes a quick reply, a cause an improvement that is closed", "[analysis]") {
    Window window;
    window.show(4);
    window.waitForRows("topList");
    CHECK(window.cell("topList", 0, 1) == QStringLiteral("7"));
    window.run("statistics.reply");
    CHECK(window.replyTitle == QStringLiteral("什么时候发货"));
    CHECK(window.replyText == QStringLiteral("今天发货"));
    window.run("statistics.example");
    CHECK(window.opened == std::vector<core::conversations::ConversationId>{42});

    window.find<QComboBox>("top.list")->setCurrentIndex(2);
    REQUIRE(QTest::qWaitFor([&] { return window.cell("topList", 0, 1) == QStringLiteral("slow"); }));
    window.run("statistics.improve");
    window.find<QLineEdit>("top.text")->clear();
    QTest::mouseClick(window.find<QPushButton>("top.keep"), Qt::LeftButton);
    CHECK(window.taskReader.open().empty());
    CHECK_FALSE(window.banner().isEmpty());
    window.find<QLineEdit>("top.text")->setText(QStringLiteral("Pack by noon"));
    QTest::mouseClick(window.find<QPushButton>("top.keep"), Qt::LeftButton);
    const auto open = window.taskReader.open();
    REQUIRE(open.size() == 1);
    CHECK(open[0].kind == core::tasks::TaskKind::Improve);
    CHECK(open[0].about == core::tasks::About{1, "cause", "complaint: slow"});
    CHECK(open[0].owner == "Lin");
    CHECK(core::toLocalText(open[0].dueAt) == "2017-07-15 18:00:00");

    {
        const std::scoped_lock lock(window.mutex);
        window.improvements = open;
    }
    window.desk.environment.caseRequested.emit("improvement", 0);
    REQUIRE(QTest::qWaitFor([&] { return window.cell("topList", 0, 0) == QStringLiteral("Pack by noon"); }));
    window.run("statistics.improved");
    window.find<QLineEdit>("top.text")->setText(QStringLiteral("Packed by noon since Monday"));
    QTest::keyClick(window.find<QLineEdit>("top.text"), Qt::Key_Return);
    CHECK(window.taskReader.open().empty());
}

TEST_CASE("every top list shows what it counts", "[analysis]") {
    Window window;
    window.show(4);
    window.waitForRows("topList");
    const std::vector<std::pair<int, QString>> first{{1, QStringLiteral("Wang")},
                                                     {3, QStringLiteral("shoe")},
                                                     {4, QStringLiteral("1")},
                                                     {5, QStringLiteral("VIP")},
                                                     {7, QStringLiteral("Buyer without an answer")}};
    for (const auto& [list, text] : first) {
        INFO("list " << list);
        window.find<QComboBox>("top.list")->setCurrentIndex(list);
        CHECK(QTest::qWaitFor([&] { return window.cell("topList", 0, 0) == text; }));
    }
    window.find<QComboBox>("top.list")->setCurrentIndex(6);
    CHECK(QTest::qWaitFor([&] { return window.cell("topList", 0, 1) == QStringLiteral("2") &&
                                       window.rows("topList")->rowCount() == 1; }));
}

TEST_CASE("a target is set and what is missing today follows at once", "[analysis]") {
    Window window;
    window.show(5);
    window.waitForRows("targets");
    const int row = static_cast<int>(Metric::ConsultConversion);
    CHECK(window.cell("targets", row, 5).isEmpty());
    window.find<ui::common::DataTable>("targets")->selectRowNumber(row);
    window.find<QCheckBox>("targets.has")->setChecked(true);
    window.find<QDoubleSpinBox>("targets.target")->setValue(40);
    window.find<QSpinBox>("targets.weight")->setValue(15);
    QTest::mouseClick(window.find<QPushButton>("targets.save"), Qt::LeftButton);
    const auto settings = window.desk.settings.statisticsSettings();
    CHECK(targetOf(settings, Metric::ConsultConversion) == Approx(0.4));
    CHECK(settings.weights.at(Metric::ConsultConversion) == 15);
    REQUIRE(QTest::qWaitFor([&] { return !window.cell("targets", row, 5).isEmpty(); }));
    CHECK(window.cell("targets", row, 6) == QStringLiteral("15"));
    // Who may not change rules cannot save.
    Window agent({"Lin", core::agents::Role::Agent});
    CHECK_FALSE(agent.find<QPushButton>("targets.save")->isEnabled());
}

TEST_CASE("a report of a KPI tool is taken in, stands beside ours, and is removed", "[analysis]") {
    Window window;
    window.show(6);
    CHECK(window.find<QPushButton>("emptyStateButton")->isVisible());
    const support::TemporaryFolder folder;
    const auto file = folder.path() / std::filesystem::path(u8"报表_2017-07-07至2017-07-07.csv");
    std::ofstream(file) << "客服昵称,咨询转化率,客服字数\nWang,40%,99\n汇总,40%,99\n";
    window.desk.prompts.files = {QString::fromStdString(file.string())};
    window.run("statistics.importKpi");
    window.waitForRows("kpiFigures");
    REQUIRE(window.rows("kpiFigures")->rowCount() == 2);
    CHECK(window.cell("kpiFigures", 0, 0) == QStringLiteral("Wang"));
    CHECK(window.cell("kpiFigures", 0, 2) == QStringLiteral("40%"));
    CHECK(window.cell("kpiFigures", 1, 3) == QStringLiteral("none of ours"));
    CHECK(window.reader.kpiReports().size() == 1);
    window.run("statistics.dropKpi");
    CHECK(QTest::qWaitFor([&] { return window.rows("kpiFigures")->rowCount() == 0; }));
    CHECK(window.reader.kpiReports().empty());
}

TEST_CASE("an analysis is exported as it is shown", "[analysis]") {
    Window window;
    window.show(4);
    window.waitForRows("topList");
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "questions.csv";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("statistics.export");
    REQUIRE(QTest::qWaitFor([&] { return std::filesystem::exists(file); }));
    CHECK(support::readFile(file).find("什么时候发货") != std::string::npos);
}

TEST_CASE("every page of the statistics fits a small window, and charts follow the theme", "[analysis]") {
    Window window;
    for (int view = 0; view < 7; ++view) {
        window.show(view);
        QTest::qWait(30);
        INFO("page " << view);
        CHECK(window.page->minimumSizeHint().width() <= 1220);
        CHECK(window.page->minimumSizeHint().height() <= 640);
    }
    window.show(3);
    window.waitForRows("forecastDays");
    const auto light = window.chart()->grab().toImage().pixelColor(4, 4);
    ui::theme::applyColours(ui::theme::Scheme::Dark);
    QTest::qWait(50);
    const auto dark = window.chart()->grab().toImage().pixelColor(4, 4);
    ui::theme::applyColours(ui::theme::Scheme::Light);
    CHECK(light.lightness() > 200);
    CHECK(dark.lightness() < 80);
}
