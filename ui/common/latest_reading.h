#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "core/jobs/job_queue.h"
#include "ui/common/screen_post.h"

namespace ui::common {

/// What a page reads behind the screen again and again: only the newest reading counts, one that it
/// overtakes is cancelled, and none is told once its owner is gone. Used on the screen's thread
/// alone.
template <class Value>
class LatestReading {
public:
    /// `failed` may be empty: the window tells of a list that could not be read.
    LatestReading(core::jobs::JobQueue& jobs, std::function<void(Value)> take,
                  std::function<void()> failed = {})
        : m_jobs(jobs)
        , m_state(std::make_shared<State>(State{.take = std::move(take)}))
        , m_failed(jobs.failed.subscribe(
              [state = std::weak_ptr<State>(m_state), failed = std::move(failed)](
                  core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
                  if (const auto alive = state.lock(); alive && alive->job == id) {
                      alive->job.reset();
                      if (failed) {
                          failed();
                      }
                  }
              })) {}
    ~LatestReading() { cancel(); }
    LatestReading(const LatestReading&) = delete;
    LatestReading& operator=(const LatestReading&) = delete;

    [[nodiscard]] bool isRunning() const { return m_state->job.has_value(); }

    /// Drops the reading that runs.
    void cancel() {
        ++m_state->generation;
        if (const auto job = std::exchange(m_state->job, std::nullopt)) {
            m_jobs.cancel(*job);
        }
    }

    /// `name` stands in the log; `read` runs on the queue's thread.
    void start(std::string name, std::function<Value(core::jobs::JobContext&)> read) {
        cancel();
        m_state->job = m_jobs.add(std::move(name),
                                  [read = std::move(read), state = std::weak_ptr<State>(m_state),
                                   generation = m_state->generation](core::jobs::JobContext& job) {
                                      auto value = std::make_shared<Value>(read(job));
                                      postToScreen([state, generation, value] {
                                          const auto alive = state.lock();
                                          if (alive && alive->generation == generation) {
                                              alive->job.reset();
                                              alive->take(std::move(*value));
                                          }
                                      });
                                  });
    }

private:
    struct State {
        std::function<void(Value)> take;
        std::uint64_t generation = 0;
        std::optional<core::jobs::JobQueue::Id> job = std::nullopt;
    };

    core::jobs::JobQueue& m_jobs;
    std::shared_ptr<State> m_state;
    core::Subscription m_failed;
};

}  // namespace ui::common
