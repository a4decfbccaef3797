#include "ui/stats/stats_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <filesystem>
#include <mutex>

#include "core/stats/exclusion_service.h"
#include "core/stats/statistics_reader.h"
#include "tests/support/order_builder.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/data_table.h"
#include "ui/common/notice_banner.h"
#include "ui/common/state_chip.h"
#include "ui/stats/figure_card.h"


using namespace core::stats;
using ui::stats::StatsPage;

namespace {

Figure figureOf(double value, std::int64_t numerator, std::int64_t denominator) {
    Figure figure;
    figure.numerator = numerator;
    figure.denominator = denominator;
    figure.value = value;
    figure.rowsCounted = denominator;
    return figure;
}

/// The workplace over figures that the test lays ready; counting them is the reader's own test.
struct Window {
    support::Desk desk;
    StatisticsReader reader{desk.database};
    ExclusionService exclusions{desk.database, desk.clock};
    std::mutex mutex;
    std::vector<StatisticsQuery> asked;
    std::optional<StatisticsError> error;
    std::vector<std::pair<std::int64_t, std::int64_t>> messages;
    std::vector<core::orders::OrderKey> orders;
    core::Subscription messageRequested = desk.environment.messageRequested.subscribe(
        [this](std::int64_t conversation, std::int64_t message, const std::string&) {
            messages.emplace_back(conversation, message);
        });
    core::Subscription orderRequested = desk.environment.orderRequested.subscribe(
        [this](const core::orders::OrderKey& key) { orders.push_back(key); });
    std::unique_ptr<StatsPage> page;

    explicit Window(core::agents::Actor actor = {"Lin"}) {
        support::anOrder("350000000000000001").store(desk.database);
        desk.environment.actor = [actor] { return actor; };
        desk.environment.cases.statistics = &reader;
        desk.environment.cases.exclusions = &exclusions;
        desk.environment.countFigures = [this](const StatisticsQuery& query, core::jobs::JobContext&)
            -> core::Result<StatisticsTable, StatisticsError> {
            const std::scoped_lock lock(mutex);
            asked.push_back(query);
            if (error) {
                return core::Unexpected{*error};
            }
            StatisticsTable table{.query = query};
            std::vector<Figure> figures(query.metrics.size());
            // The time before was slower.
            const bool isBefore = asked.size() % 2 == 0;
            for (std::size_t i = 0; i < query.metrics.size(); ++i) {
                if (query.metrics[i] == Metric::FirstResponseMean) {
                    figures[i] = isBefore ? figureOf(90, 180'000, 2) : figureOf(45, 90'000, 2);
                }
            }
            std::vector<CutValue> cuts;
            for (const auto cut : query.cuts) {
                cuts.push_back({.cut = cut, .key = cut == Cut::Agent ? "Wang" : "2017-07-08"});
            }
            table.rows.push_back({cuts, figures});
            table.total = figures;
            return table;
        };
        desk.environment.openFigure = [this](const StatisticsQuery& query, core::jobs::JobContext&,
                                             std::size_t)
            -> core::Result<FigureOpening, StatisticsError> {
            const std::scoped_lock lock(mutex);
            asked.push_back(query);
            FigureOpening opening{.metric = query.metrics.front(), .figure = figureOf(45, 90'000, 2)};
            opening.figure.rowsLeftOut[LeftOut::Unanswered] = 1;
            opening.counted = {{.kind = RowKind::Conversation, .shop = 1, .id = "7", .message = 70},
                               {.kind = RowKind::Order, .shop = 1, .id = "350000000000000001"}};
            opening.leftOut = {{.kind = RowKind::Conversation,
                                .shop = 1,
                                .id = "8",
                                .leftOut = LeftOut::Unanswered}};
            return opening;
        };
        page = std::make_unique<StatsPage>(desk.environment);
        page->resize(1280, 680);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->enter();
        settle(2);
    }
    template <class Widget>
    Widget* find(const char* name) {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    std::size_t runs() {
        const std::scoped_lock lock(mutex);
        return asked.size();
    }
    void settle(std::size_t count) {
        REQUIRE(QTest::qWaitFor([&] { return runs() >= count; }));
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

TEST_CASE("the page counts today when it is entered, and shows values, targets and trend") {
    Window window;
    REQUIRE(window.runs() == 2);
    CHECK(window.asked[0].cuts == std::vector{Cut::Agent});
    CHECK(window.asked[0].metrics.size() == kMetrics);
    CHECK(core::toLocalText(window.asked[0].from) == "2017-07-08 00:00:00");
    CHECK(window.asked[1].to == window.asked[0].from);
    const auto* model = window.find<ui::common::DataTable>("figures")->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data() == QStringLiteral("Wang"));
    CHECK(model->index(0, 1).data() == QStringLiteral("45.0 s ↓"));
    CHECK(model->index(1, 0).data() == StatsPage::tr("Total"));
    CHECK(model->index(0, 2).data() == QStringLiteral("—"));
    auto* card = window.find<ui::stats::FigureCard>("statistics.card.first_response_mean");
    CHECK(card->findChild<ui::common::StateChip*>()->chip().tone == ui::theme::Tone::Success);
}

TEST_CASE("another time, cut, schedule and group are counted at once") {
    Window window;
    window.find<QComboBox>("statistics.span")->setCurrentIndex(2);
    window.settle(4);
    CHECK(core::toLocalText(window.asked.at(2).from) == "2017-07-02 00:00:00");
    window.find<QComboBox>("statistics.cuts")->setCurrentIndex(1);
    window.settle(6);
    CHECK(window.asked.at(4).cuts == std::vector{Cut::Agent, Cut::Day});
    window.find<QComboBox>("statistics.schedule")->setCurrentIndex(1);
    window.settle(8);
    CHECK(window.asked.at(6).schedule == Schedule::Duty);
    window.find<QComboBox>("statistics.group")->setCurrentIndex(1);
    window.settle(10);
    for (const auto metric : window.asked.at(8).metrics) {
        CHECK(definitionOf(metric).group == MetricGroup::Response);
    }
}

TEST_CASE("a figure opens to its formula and rows, and from there to the record") {
    Window window;
    auto* table = window.find<ui::common::DataTable>("figures");
    table->setCurrentIndex(table->model()->index(0, 1));
    window.run("statistics.openFigure");
    window.settle(3);
    REQUIRE(window.asked[2].where.size() == 1);
    CHECK(window.asked[2].where.front().key == "Wang");
    CHECK(window.asked[2].metrics == std::vector{Metric::FirstResponseMean});
    CHECK(window.find<QLabel>("statistics.parts")->text().contains(QStringLiteral("÷ 2 = 45.0 s")));
    CHECK_FALSE(window.find<QLabel>("statistics.formula")->text().isEmpty());
    CHECK(window.find<QLabel>("statistics.leftOut")->text().contains(QStringLiteral("no answer yet")));
    auto* rows = window.find<ui::common::DataTable>("openedRows");
    REQUIRE(rows->model()->rowCount() == 3);
    rows->selectRowNumber(0);
    window.run("statistics.openRow");
    CHECK(window.messages == std::vector<std::pair<std::int64_t, std::int64_t>>{{7, 70}});
    rows->selectRowNumber(1);
    QTest::mouseClick(window.find<QPushButton>("statistics.openRow"), Qt::LeftButton);
    REQUIRE(window.orders.size() == 1);
    CHECK(window.orders.front().number == "350000000000000001");
}

TEST_CASE("a row is taken out with a reason, stands in the list, and counts again") {
    Window window;
    QTest::keyClick(window.find<ui::stats::FigureCard>("statistics.card.first_response_mean"),
                    Qt::Key_Return);
    window.settle(3);
    window.find<ui::common::DataTable>("openedRows")->selectRowNumber(1);
    window.run("statistics.exclude");
    auto* reason = window.find<QLineEdit>("statistics.reason");
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(window.reader.exclusions(false).empty());
    CHECK_FALSE(window.banner().isEmpty());
    reason->setText(QStringLiteral("a friend"));
    QTest::keyClick(reason, Qt::Key_Return);
    window.settle(5);
    REQUIRE(window.reader.exclusions(false).size() == 1);
    const auto* list = window.find<ui::common::DataTable>("exclusions")->model();
    REQUIRE(list->rowCount() == 1);
    CHECK(list->index(0, 3).data() == QStringLiteral("a friend"));
    window.run("statistics.include");
    window.settle(7);
    CHECK(list->rowCount() == 0);
}

TEST_CASE("an agent sees the own figures and takes nothing out") {
    Window window({"Lin", core::agents::Role::Agent});
    REQUIRE(window.asked[0].where.size() == 1);
    CHECK(window.asked[0].where.front().key == "Lin");
    CHECK_FALSE(window.find<QPushButton>("statistics.exclude")->isVisible());
}

TEST_CASE("what is shown is exported, and what cannot be counted is told") {
    Window window;
    const support::TemporaryFolder folder;
    const auto file = folder.path() / "figures.csv";
    window.desk.prompts.savePath = QString::fromStdString(file.string());
    window.run("statistics.export");
    REQUIRE(QTest::qWaitFor([&] { return !window.banner().isEmpty(); }));
    const auto text = support::readFile(file);
    CHECK(text.find("\"Wang\",45,") != std::string::npos);
    CHECK(std::count(text.begin(), text.end(), '\n') == 3);
    {
        const std::scoped_lock lock(window.mutex);
        window.error = StatisticsError::TooManyRows;
    }
    window.run("statistics.count");
    CHECK(QTest::qWaitFor([&] { return window.banner().contains(QStringLiteral("100,000")); }));
}

TEST_CASE("the page fits a small window", "[statistics]") {
    Window window;
    CHECK(window.page->minimumSizeHint().width() <= 1220);
    CHECK(window.page->minimumSizeHint().height() <= 640);
}
