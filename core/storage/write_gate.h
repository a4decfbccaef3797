#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

#include "core/base/file.h"

namespace core::storage {

/// A fair lock around write transactions of one profile: who comes first is served first. Without
/// it SQLite's busy handler lets an importer win again and again while an agent waits (style.md
/// trap 6).
class WriteGate final {
public:
    /// Between the threads of this program.
    WriteGate() = default;
    /// Also between programs, such as `kefu import` beside the window: lock files in `folder`.
    explicit WriteGate(const std::filesystem::path& folder);

    void enter();
    void leave();
    /// True when somebody waits: an importer then commits and lets go. Asked by the one inside.
    [[nodiscard]] bool isAwaited();

    /// Long writers, such as imports, whose transactions build on each other: one at a time, while
    /// acts still pass the gate between its transactions. False: another one is at work, in this
    /// program or another.
    [[nodiscard]] bool tryEnterLong();
    void leaveLong();

private:
    /// A program queues at `next` and keeps it until it is inside: whoever has just left queues
    /// behind it.
    struct Programs {
        explicit Programs(const std::filesystem::path& folder);
        FileLock next;
        FileLock inside;
        FileLock longWriter;
    };
    void leaveThreads();

    std::mutex m_mutex;
    std::condition_variable m_turn;
    std::uint64_t m_nextTicket = 0;
    std::uint64_t m_nowServing = 0;
    std::atomic<int> m_waiting = 0;
    std::atomic<bool> m_hasLongWriter = false;
    std::optional<Programs> m_programs;
};

/// Holds the turn of a long writer, once it has got it, as long as it lives.
class LongTurn final {
public:
    /// Without a gate (a connection of its own) there is nobody to wait for.
    explicit LongTurn(std::shared_ptr<WriteGate> gate) : m_gate(std::move(gate)) {}
    ~LongTurn();
    LongTurn(const LongTurn&) = delete;
    LongTurn& operator=(const LongTurn&) = delete;
    [[nodiscard]] bool tryTake();
    /// Waits until the long writer before is done, of whichever program. False: asked to stop.
    [[nodiscard]] bool take(const std::stop_token& stop);

private:
    std::shared_ptr<WriteGate> m_gate;
    bool m_taken = false;
};

}  // namespace core::storage
