#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace core::storage {

/// A fair lock around write transactions of one profile: who comes first is served first. Without
/// it SQLite's busy handler lets an importer win again and again while an agent waits (style.md
/// trap 6).
class WriteGate final {
public:
    void enter();
    void leave();
    /// True when somebody waits: an importer then commits and lets go.
    [[nodiscard]] bool isAwaited() const noexcept { return m_waiting.load() > 0; }

private:
    std::mutex m_mutex;
    std::condition_variable m_turn;
    std::uint64_t m_nextTicket = 0;
    std::uint64_t m_nowServing = 0;
    std::atomic<int> m_waiting = 0;
};

}  // namespace core::storage
