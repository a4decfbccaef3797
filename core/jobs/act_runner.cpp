#include "core/jobs/act_runner.h"

#include <exception>
#include <spdlog/spdlog.h>

namespace core::jobs {

ActRunner::ActRunner(Mode mode, Post post) : m_mode(mode), m_post(std::move(post)) {
    if (m_mode == Mode::Threaded) {
        m_thread = std::jthread([this](const std::stop_token& stop) { work(stop); });
    }
}

ActRunner::~ActRunner() {
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_wake.notify_all();
        m_thread.join();
    }
}

void ActRunner::add(Entry entry) {
    if (m_mode == Mode::Inline) {
        runOne(entry);
        return;
    }
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(entry));
    m_wake.notify_all();
}

void ActRunner::runOne(const Entry& entry) {
    std::function<void()> answer;
    try {
        answer = entry();
    } catch (const std::exception& error) {
        spdlog::error("Act failed: {}", error.what());
        answer = [this, what = std::string(error.what())] { failed.emit(what); };
    }
    if (m_post) {
        m_post(std::move(answer));
    } else {
        answer();
    }
}

void ActRunner::work(const std::stop_token& stop) {
    while (true) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return;
            }
            entry = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        runOne(entry);
    }
}

}  // namespace core::jobs
