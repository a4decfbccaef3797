#pragma once

#include "core/base/signal.h"

#include <deque>
#include <functional>
#include <mutex>
#include <condition_variable>
#include <stop_token>
#include <string>
#include <thread>
#include <utility>

namespace core::jobs {

/// Runs acts one after the other on the writer thread and answers on the screen's thread, after the commit. Inline
/// (no thread) in tests and on the command line.
class ActRunner final {
public:
    using Post = std::function<void(std::function<void()>)>;
    enum class Mode { Inline, Threaded };

    ActRunner(Mode mode, Post post);
    /// Runs what waits to its end first: an act that was asked for is not dropped.
    ~ActRunner();

    /// `act()` runs on the writer thread; `done(result)` is posted with what it returned. When the act throws,
    /// `failed` is emitted instead and `done` is not called.
    template <class Act, class Done>
    void run(Act act, Done done) {
        add([act = std::move(act), done = std::move(done)]() mutable -> std::function<void()> {
            return [done = std::move(done), result = act()]() mutable { done(std::move(result)); };
        });
    }

    /// Posted like the answers; carries the text of the exception, for the log and the banner.
    Signal<std::string> failed;

private:
    /// Runs the act and gives back the answer to post.
    using Entry = std::function<std::function<void()>()>;
    void add(Entry entry);
    void runOne(const Entry& entry);
    void work(const std::stop_token& stop);

    Mode m_mode;
    Post m_post;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Entry> m_waiting;
    std::jthread m_thread;
};

}  // namespace core::jobs
