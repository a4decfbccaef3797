#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>

#include "core/base/file.h"

namespace core::storage {

/// A fair lock around write transactions of one profile: who comes first is served first. Without
/// it SQLite's busy handler lets an importer win again and again while an agent waits (style.md
/// trap 6).
class WriteGate final {
public:
    /// Between the threads of this program.
    WriteGate() = default;
    /// Also between programs, such as `kefu import` beside the window: two lock files in `folder`.
    explicit WriteGate(const std::filesystem::path& folder);

    void enter();
    void leave();
    /// True when somebody waits: an importer then commits and lets go. Asked by the one inside.
    [[nodiscard]] bool isAwaited();

private:
    /// A program queues at `next` and keeps it until it is inside: whoever has just left queues
    /// behind it.
    struct Programs {
        explicit Programs(const std::filesystem::path& folder);
        FileLock next;
        FileLock inside;
    };
    void leaveThreads();

    std::mutex m_mutex;
    std::condition_variable m_turn;
    std::uint64_t m_nextTicket = 0;
    std::uint64_t m_nowServing = 0;
    std::atomic<int> m_waiting = 0;
    std::optional<Programs> m_programs;
};

}  // namespace core::storage
