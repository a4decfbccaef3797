#include "core/jobs/job_queue.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "tests/support/catch.h"

using core::jobs::JobContext;
using core::jobs::JobQueue;

namespace {

/// The screen's thread, which runs what was posted only when the test says so.
struct Screen {
    std::mutex mutex;
    std::vector<std::function<void()>> calls;

    JobQueue::Post post() {
        return [this](std::function<void()> call) {
            const std::scoped_lock lock(mutex);
            calls.push_back(std::move(call));
        };
    }
    std::size_t waiting() {
        const std::scoped_lock lock(mutex);
        return calls.size();
    }
    void waitFor(std::size_t count) {
        using namespace std::chrono_literals;
        for (int round = 0; round < 500 && waiting() < count; ++round) {
            std::this_thread::sleep_for(10ms);
        }
        REQUIRE(waiting() >= count);
    }
    void run() {
        for (const auto& call : std::exchange(calls, {})) {
            call();
        }
    }
};

}  // namespace

TEST_CASE("a job's end is told on the screen's thread") {
    Screen screen;
    JobQueue queue(screen.post());
    int ended = 0;
    const auto told = queue.finished.subscribe([&](JobQueue::Id, const std::string&) { ++ended; });
    queue.add("list", [](JobContext&) {});
    screen.waitFor(1);
    CHECK(ended == 0);
    screen.run();
    CHECK(ended == 1);
}

TEST_CASE("what still waits for the screen when a queue is gone tells nobody") {
    Screen screen;
    int told = 0;
    {
        JobQueue queue(screen.post());
        const auto ended = queue.finished.subscribe([&](JobQueue::Id, const std::string&) { ++told; });
        queue.add("list", [](JobContext&) {});
        screen.waitFor(1);
    }
    screen.run();
    CHECK(told == 0);
}
