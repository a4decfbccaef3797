#include "core/storage/write_gate.h"

#include <chrono>
#include <thread>

namespace core::storage {

WriteGate::Programs::Programs(const std::filesystem::path& folder)
    : next(folder / "gate-next"), inside(folder / "gate"), longWriter(folder / "gate-long") {}

WriteGate::WriteGate(const std::filesystem::path& folder) {
    m_programs.emplace(folder);
}

void WriteGate::enter() {
    {
        std::unique_lock lock(m_mutex);
        const std::uint64_t ticket = m_nextTicket++;
        if (ticket != m_nowServing) {
            ++m_waiting;
            m_turn.wait(lock, [&] { return ticket == m_nowServing; });
            --m_waiting;
        }
    }
    if (!m_programs) {
        return;
    }
    try {
        m_programs->next.lock();
        m_programs->inside.lock();
        m_programs->next.unlock();
    } catch (...) {
        leaveThreads();
        throw;
    }
}

void WriteGate::leave() {
    if (m_programs) {
        m_programs->inside.unlock();
    }
    leaveThreads();
}

void WriteGate::leaveThreads() {
    {
        const std::scoped_lock lock(m_mutex);
        ++m_nowServing;
    }
    m_turn.notify_all();
}

bool WriteGate::isAwaited() {
    if (m_waiting.load() > 0) {
        return true;
    }
    if (!m_programs) {
        return false;
    }
    const bool isFree = m_programs->next.tryLock();
    if (isFree) {
        m_programs->next.unlock();
    }
    return !isFree;
}

bool WriteGate::tryEnterLong() {
    if (m_hasLongWriter.exchange(true)) {
        return false;
    }
    if (m_programs && !m_programs->longWriter.tryLock()) {
        m_hasLongWriter = false;
        return false;
    }
    return true;
}

void WriteGate::leaveLong() {
    if (m_programs) {
        m_programs->longWriter.unlock();
    }
    m_hasLongWriter = false;
}

LongTurn::~LongTurn() {
    if (m_taken && m_gate) {
        m_gate->leaveLong();
    }
}

bool LongTurn::tryTake() {
    m_taken = m_taken || !m_gate || m_gate->tryEnterLong();
    return m_taken;
}

bool LongTurn::take(const std::stop_token& stop) {
    // Between programs nobody tells that it is done.
    constexpr std::chrono::milliseconds kInterval{50};
    while (!tryTake()) {
        if (stop.stop_requested()) {
            return false;
        }
        std::this_thread::sleep_for(kInterval);
    }
    return true;
}

}  // namespace core::storage
