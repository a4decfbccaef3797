#include "ui/common/latest_reading.h"

#include <QCoreApplication>
#include <QTest>

#include <atomic>
#include <stdexcept>

#include "tests/support/qt/printing.h"

using core::jobs::JobContext;
using core::jobs::JobQueue;
using ui::common::LatestReading;

namespace {

constexpr int kPatience = 5'000;

}  // namespace

TEST_CASE("of two readings only the newer is taken, and the older is told to stop") {
    JobQueue jobs(ui::common::postToScreen);
    std::vector<int> taken;
    LatestReading<int> reading(jobs, [&](int value) { taken.push_back(value); });
    std::atomic<bool> isStarted = false;
    std::atomic<bool> wasStopped = false;
    reading.start("first", [&](JobContext& job) {
        isStarted = true;
        while (!job.isCancelled()) {
            QTest::qSleep(1);
        }
        wasStopped = true;
        return 1;
    });
    REQUIRE(QTest::qWaitFor([&] { return isStarted.load(); }, kPatience));
    CHECK(reading.isRunning());
    reading.start("second", [](JobContext&) { return 2; });
    REQUIRE(QTest::qWaitFor([&] { return !taken.empty(); }, kPatience));
    CHECK(wasStopped);
    CHECK_FALSE(reading.isRunning());
    QCoreApplication::processEvents();
    CHECK(taken == std::vector{2});
}

TEST_CASE("nothing is taken for an owner that is gone") {
    JobQueue jobs(ui::common::postToScreen);
    bool isTaken = false;
    std::atomic<bool> isRead = false;
    {
        LatestReading<int> reading(jobs, [&](int) { isTaken = true; });
        reading.start("list", [&](JobContext&) {
            isRead = true;
            return 1;
        });
        while (!isRead) {
            QTest::qSleep(1);
        }
    }
    REQUIRE(QTest::qWaitFor([&] { return !jobs.isBusy(); }, kPatience));
    QCoreApplication::processEvents();
    CHECK_FALSE(isTaken);
}

TEST_CASE("a reading that fails says so and leaves room for the next") {
    JobQueue jobs(ui::common::postToScreen);
    int failures = 0;
    int taken = 0;
    LatestReading<int> reading(
        jobs, [&](int value) { taken = value; }, [&] { ++failures; });
    reading.start("list", [](JobContext&) -> int { throw std::runtime_error("no disk"); });
    REQUIRE(QTest::qWaitFor([&] { return failures == 1; }, kPatience));
    CHECK_FALSE(reading.isRunning());
    reading.start("list", [](JobContext&) { return 7; });
    REQUIRE(QTest::qWaitFor([&] { return taken == 7; }, kPatience));
    CHECK(failures == 1);
}
