#include "ui/shell/status_view_model.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

#include "core/applications/application_service.h"
#include "tests/support/qt/printing.h"
#include "tests/ui/orders/review_fixture.h"

using namespace std::chrono_literals;
using support::anOrder;
using ui::shell::StatusViewModel;

namespace {

struct Strip {
    support::ReviewDesk desk;
    StatusViewModel status{desk.environment};

    void refresh() {
        QSignalSpy changed(&status, &StatusViewModel::changed);
        status.refresh();
        // At once, with the hand-offs, and when the list is there.
        REQUIRE(QTest::qWaitFor([&] { return changed.size() >= 3; }));
    }
};

}  // namespace

TEST_CASE("without data the strip says so and counts nothing down") {
    Strip strip;
    strip.refresh();
    CHECK(strip.status.dataText() == QStringLiteral("No data yet"));
    CHECK(strip.status.handoffText().isEmpty());
    CHECK(strip.status.shipByText().isEmpty());
    CHECK_FALSE(strip.status.nextOrder());
}

TEST_CASE("the strip tells the data's age, what is to be handed off and the next promise") {
    Strip strip;
    const auto small = strip.desk.put(anOrder("1002").fen(100), {});
    const auto large = strip.desk.put(anOrder("1001").fen(90'000), {});
    strip.desk.put(anOrder("1003").state(core::orders::OrderState::Shipped), {});
    strip.desk.environment.dataAsOf = [&strip] { return strip.desk.now - 2h; };
    REQUIRE(strip.desk.annotations.addNote(small, "送礼", {"Lin"}));
    strip.refresh();
    CHECK(strip.status.dataText().contains(u'2'));
    CHECK(strip.status.handoffText() == QStringLiteral("1 to hand off"));
    CHECK(strip.status.nextOrder() == large);
    CHECK(strip.status.shipByText().startsWith(QStringLiteral("Next to ship: ")));
    CHECK_FALSE(strip.status.isShipByOverdue());
    strip.desk.now += 100h;
    CHECK(strip.status.isShipByOverdue());
}

TEST_CASE("an act is seen in the strip without asking") {
    Strip strip;
    const auto key = strip.desk.put(anOrder("1001"), {});
    strip.refresh();
    REQUIRE(strip.status.handoffText().isEmpty());
    REQUIRE(strip.desk.annotations.addNote(key, "送礼", {"Lin"}));
    REQUIRE(QTest::qWaitFor([&] { return !strip.status.handoffText().isEmpty(); }));
}

TEST_CASE("a granted application is counted in the strip without asking") {
    Strip strip;
    strip.desk.put(anOrder("1001"), {});
    strip.refresh();
    REQUIRE(strip.status.handoffText().isEmpty());
    REQUIRE(strip.desk.applicationService.request(
        {.shop = 1,
         .kind = core::applications::ApplicationKind::CashBack,
         .buyer = "小满",
         .fields = {{"sum", "5"}, {"account", "a"}},
         .reason = "晒图"},
        {"Lin"}));
    REQUIRE(QTest::qWaitFor([&] { return !strip.status.handoffText().isEmpty(); }));
}

TEST_CASE("what was handed off is no longer counted in the strip") {
    Strip strip;
    const support::TemporaryFolder folder;
    const auto key = strip.desk.put(anOrder("1001"), {});
    REQUIRE(strip.desk.annotations.addNote(key, "送礼", {"Lin"}));
    strip.refresh();
    REQUIRE(strip.status.handoffText() == QStringLiteral("1 to hand off"));
    QSignalSpy changed(&strip.status, &StatusViewModel::changed);
    REQUIRE(strip.desk.handoffs.exportOpen({}, folder.path() / "handoff.csv", {"Lin"}));
    CHECK(QTest::qWaitFor([&] { return strip.status.handoffText().isEmpty(); }));
}

TEST_CASE("data that kefu imported beside the window is noticed") {
    Strip strip;
    std::optional<core::Seconds> asOf = strip.desk.now - 2h;
    strip.desk.environment.dataAsOf = [&asOf] { return asOf; };
    strip.refresh();
    int told = 0;
    const auto heard = strip.desk.environment.mirrorChanged.subscribe([&told] { ++told; });
    strip.status.lookForImports();
    CHECK(told == 0);
    asOf = strip.desk.now - 1h;
    strip.status.lookForImports();
    CHECK(told == 1);
}

TEST_CASE("a running job is named and can be stopped from the strip") {
    Strip strip;
    QSignalSpy progressed(&strip.status, &StatusViewModel::jobProgressed);
    QSignalSpy ended(&strip.status, &StatusViewModel::jobEnded);
    strip.desk.longJobs.add("import", [](core::jobs::JobContext& job) {
        job.report({.done = 1, .total = 4});
        while (!job.isCancelled()) {
            std::this_thread::yield();
        }
    });
    REQUIRE(QTest::qWaitFor([&] { return !progressed.isEmpty(); }));
    CHECK(progressed.front().at(0).toString() == QStringLiteral("Importing…"));
    CHECK(progressed.front().at(2).toLongLong() == 4);
    strip.status.cancelJob();
    REQUIRE(QTest::qWaitFor([&] { return !ended.isEmpty(); }));
}
