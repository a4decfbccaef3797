#include "core/jobs/job_queue.h"

#include <chrono>
#include <exception>
#include <spdlog/spdlog.h>
#include <utility>

#include "core/jobs/memory.h"

namespace core::jobs {

namespace {

/// A queue that rests this long has no more jobs of the same burst to come.
constexpr std::chrono::seconds kQuiet{2};

}  // namespace

void JobContext::report(Progress progress) {
    using namespace std::chrono;
    const std::int64_t now =
        duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    const bool isLast = progress.total > 0 && progress.done >= progress.total;
    if (m_report && (isLast || now - m_lastReport >= 100)) {
        m_lastReport = now;
        m_report(progress);
    }
}

JobQueue::JobQueue(Post post)
    : m_post(std::move(post)), m_thread([this](const std::stop_token& stop) { work(stop); }) {}

JobQueue::~JobQueue() {
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        if (m_running) {
            m_running->second.request_stop();
        }
    }
    m_thread.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

JobQueue::Id JobQueue::add(std::string name, Job job) {
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({++m_last, std::move(name), std::move(job), {}});
    m_wake.notify_all();
    return m_last;
}

void JobQueue::cancel(Id id) {
    const std::scoped_lock lock(m_mutex);
    if (m_running && m_running->first == id) {
        m_running->second.request_stop();
    }
    for (auto& entry : m_waiting) {
        if (entry.id == id) {
            entry.stop.request_stop();
        }
    }
}

bool JobQueue::isBusy() const {
    const std::scoped_lock lock(m_mutex);
    return m_running.has_value() || !m_waiting.empty();
}

void JobQueue::post(std::function<void()> call) const {
    if (m_post) {
        m_post(std::move(call));
    } else {
        call();
    }
}

void JobQueue::work(const std::stop_token& stop) {
    // What waits on the screen's thread when the queue is gone tells nobody any more: the thread
    // that destroys the queue is the one that runs it, so the token cannot change in between.
    const auto tell = [this, &stop](std::function<void()> call) {
        if (m_post) {
            post([stop, call = std::move(call)] {
                if (!stop.stop_requested()) {
                    call();
                }
            });
        } else {
            post(std::move(call));
        }
    };
    const auto hasMore = [this] { return !m_waiting.empty(); };
    bool hasWorked = false;
    while (true) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            if (hasWorked && !m_wake.wait_for(lock, stop, kQuiet, hasMore) &&
                !stop.stop_requested()) {
                lock.unlock();
                returnFreeMemory();
                hasWorked = false;
                lock.lock();
            }
            if (!m_wake.wait(lock, stop, hasMore)) {
                return;
            }
            hasWorked = true;
            entry = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running.emplace(entry.id, entry.stop);
        }
        JobContext context(entry.stop.get_token(), [&, this](Progress progress) {
            tell([this, id = entry.id, name = entry.name, progress] {
                progressed.emit(id, name, progress);
            });
        });
        std::function<void()> end = [this, id = entry.id, name = entry.name] {
            finished.emit(id, name);
        };
        try {
            spdlog::info("Run job {} ({})", entry.name, entry.id);
            entry.job(context);
        } catch (const std::exception& error) {
            spdlog::error("Job {} ({}) failed: {}", entry.name, entry.id, error.what());
            end = [this, id = entry.id, name = entry.name, what = std::string(error.what())] {
                failed.emit(id, name, what);
            };
        }
        {
            const std::scoped_lock lock(m_mutex);
            m_running.reset();
        }
        tell(std::move(end));
    }
}

}  // namespace core::jobs
