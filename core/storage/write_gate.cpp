#include "core/storage/write_gate.h"

namespace core::storage {

void WriteGate::enter() {
    std::unique_lock lock(m_mutex);
    const std::uint64_t ticket = m_nextTicket++;
    if (ticket == m_nowServing) {
        return;
    }
    ++m_waiting;
    m_turn.wait(lock, [&] { return ticket == m_nowServing; });
    --m_waiting;
}

void WriteGate::leave() {
    {
        const std::scoped_lock lock(m_mutex);
        ++m_nowServing;
    }
    m_turn.notify_all();
}

}  // namespace core::storage
