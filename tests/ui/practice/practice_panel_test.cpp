#include "ui/practice/practice_panel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "core/learning/learning_reader.h"
#include "core/learning/learning_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/plain_text.h"

using namespace ui::practice;
using namespace std::chrono_literals;

namespace {

/// A rush that runs as the test says and whose result is fixed.
class FakeRush final : public Rush {
public:
    QStringList scripts() const override { return {QStringLiteral("rush")}; }
    void start(const Request& request) override {
        requests.push_back(request);
        setRunning(!refuses);
        if (refuses) {
            Q_EMIT failed();
        }
    }
    void stop() override { setRunning(false); }
    bool isRunning() const override { return m_isRunning; }
    core::conversations::ClockProfile profile() const override {
        return {.key = "shop", .target = 60s, .limit = 180s};
    }
    Scorer scorer() const override {
        return [this](core::Seconds since, core::Seconds until) {
            span = {since, until};
            return result;
        };
    }
    void setRunning(bool isRunning) {
        m_isRunning = isRunning;
        Q_EMIT runningChanged();
    }

    std::vector<Request> requests;
    bool refuses = false;
    core::practice::PracticeResult result;
    mutable std::pair<core::Seconds, core::Seconds> span;

private:
    bool m_isRunning = false;
};

struct Bench {
    support::Desk desk;
    FakeRush rush;
    PracticePanel panel{desk.environment, rush};

    Bench() {
        panel.resize(800, 600);
        panel.show();
    }
    template <class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QLatin1String(name));
    }
    QString state() { return find<QLabel>("practice.state")->text(); }
    QStringList shown() {
        QStringList texts;
        for (const auto* label : find<QWidget>("practice.result")->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts;
    }
    bool waitForResult() {
        return QTest::qWaitFor([this] { return find<QWidget>("practice.result")->isVisible(); },
                               10'000);
    }
};

}  // namespace

TEST_CASE("a rush is started with what was chosen, runs down and ends with its figures") {
    Bench bench;
    bench.find<QSpinBox>("practice.buyers")->setValue(12);
    bench.find<QSpinBox>("practice.minutes")->setValue(5);
    bench.find<QPushButton>("practice.start")->click();
    REQUIRE(bench.rush.requests.size() == 1);
    CHECK(bench.rush.requests[0].script == QStringLiteral("rush"));
    CHECK(bench.rush.requests[0].buyers == 12);
    CHECK(bench.rush.requests[0].minutes == 5);
    CHECK_FALSE(bench.find<QPushButton>("practice.start")->isEnabled());
    CHECK(bench.state().contains(QStringLiteral("5 min")));
    const auto begin = bench.desk.now;
    bench.desk.now += 61s;
    bench.rush.result.talks = {
        {.conversation = 7, .firstResponse = 20s, .rounds = 3, .overLimit = 1}};
    bench.rush.result.firstMean = 20s;
    bench.rush.result.firstLongest = 200s;
    bench.rush.result.rounds = 3;
    bench.rush.result.overLimit = 1;
    bench.find<QPushButton>("practice.stop")->click();
    REQUIRE(bench.waitForResult());
    CHECK(bench.rush.span == std::pair{begin, bench.desk.now});
    const auto shown = bench.shown();
    CHECK(shown.contains(QStringLiteral("✓ 20 s")));
    CHECK(shown.contains(QStringLiteral("✗ 200 s")));
    CHECK(shown.contains(QStringLiteral("✗ 1 of 3")));
    // Nothing was closed: no figure, no verdict.
    CHECK(shown.contains(QStringLiteral("—")));
    bench.find<QPushButton>("practice.copy")->click();
    const auto text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("Conversation 7: first response 20 s, over the limit 1")));
}

TEST_CASE("an empty rush shows dashes and meets nothing it did not do") {
    Bench bench;
    bench.find<QPushButton>("practice.start")->click();
    bench.rush.setRunning(false);
    REQUIRE(bench.waitForResult());
    CHECK(bench.shown().count(QStringLiteral("—")) == 9);
    CHECK(bench.shown().filter(QStringLiteral("✗")).isEmpty());
}

TEST_CASE("buyers that cannot be started are told, and there is nothing to count") {
    Bench bench;
    bench.rush.refuses = true;
    bench.find<QPushButton>("practice.start")->click();
    CHECK(bench.state().contains(QStringLiteral("kefu-shop")));
    CHECK(bench.find<QPushButton>("practice.start")->isEnabled());
    for (const auto& command : bench.panel.commands()) {
        INFO(command.id.toStdString());
        CHECK(command.isEnabled() == (command.id == QStringLiteral("practice.start")));
    }
}

TEST_CASE("the result of a rush is kept for the mentor, once, however often it is counted") {
    Bench bench;
    core::learning::LearningReader reader{bench.desk.database};
    core::learning::LearningService service{bench.desk.database, bench.desk.clock, [] { return 1U; }};
    bench.desk.environment.cases.learningService = &service;
    bench.find<QPushButton>("practice.start")->click();
    bench.desk.now += 60s;
    bench.rush.result.talks = {{.conversation = 7, .firstResponse = 20s, .rounds = 1}};
    bench.rush.result.unanswered = 1;
    bench.find<QPushButton>("practice.stop")->click();
    REQUIRE(bench.waitForResult());
    const auto kept = reader.practices({}, 9);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].agent == "Lin");
    CHECK(kept[0].script == "rush");
    CHECK(kept[0].figures.talks == 1);
    CHECK(kept[0].figures.unanswered == 1);
    bench.rush.result.unanswered = 0;
    bench.find<QPushButton>("practice.again")->click();
    REQUIRE(QTest::qWaitFor([&] { return reader.practices({}, 9)[0].figures.unanswered == 0; }));
    CHECK(reader.practices({}, 9).size() == 1);
}
