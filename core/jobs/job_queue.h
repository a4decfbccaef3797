#pragma once

#include "core/base/signal.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace core::jobs {

struct Progress {
    std::int64_t done = 0;
    /// 0: not known.
    std::int64_t total = 0;
};

/// What a running job may ask and tell.
class JobContext final {
public:
    using Report = std::function<void(Progress)>;
    JobContext() = default;
    JobContext(std::stop_token stop, Report report) : m_stop(std::move(stop)), m_report(std::move(report)) {}
    /// Asked once per batch; a job that sees true ends with whole batches.
    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] std::stop_token stopToken() const { return m_stop; }
    /// Passed on at most every 100 ms.
    void report(Progress progress);

private:
    std::stop_token m_stop;
    Report m_report;
    std::int64_t m_lastReport = 0;
};

/// Runs long work one after the other on one worker thread. A job opens its own connection.
class JobQueue final {
public:
    using Job = std::function<void(JobContext&)>;
    /// Runs a function on the screen's thread; null: where it is called.
    using Post = std::function<void(std::function<void()>)>;
    using Id = std::uint64_t;

    explicit JobQueue(Post post);
    /// Cancels what runs and drops what waits.
    ~JobQueue();

    /// `name` is a word for the screen to translate, such as "import". An exception of the job arrives in
    /// `failed`; every job ends with exactly one of `finished` or `failed`.
    Id add(std::string name, Job job);
    void cancel(Id id);
    [[nodiscard]] bool isBusy() const;

    /// All three are emitted through Post.
    Signal<Id, std::string, Progress> progressed;
    Signal<Id, std::string> finished;
    Signal<Id, std::string, std::string> failed;

private:
    struct Entry {
        Id id;
        std::string name;
        Job job;
        std::stop_source stop;
    };
    void work(const std::stop_token& stop);
    void post(std::function<void()> call) const;

    Post m_post;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Entry> m_waiting;
    std::optional<std::pair<Id, std::stop_source>> m_running;
    Id m_last = 0;
    std::jthread m_thread;
};

}  // namespace core::jobs
