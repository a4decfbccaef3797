#include "core/shifts/break_watch.h"

#include <algorithm>

namespace core::shifts {

void BreakWatch::touch(Seconds now) {
    if (!m_since || now - m_touched >= kPause || now < m_touched) {
        m_since = now;
        m_notBefore.reset();
    }
    m_touched = now;
}

std::chrono::seconds BreakWatch::worked(Seconds now) const {
    const bool isAtWork = m_since && now - m_touched < kPause;
    return isAtWork ? std::max(std::chrono::seconds{0}, now - *m_since) : std::chrono::seconds{0};
}

std::optional<Seconds> BreakWatch::dueAt(Seconds now) const {
    if (m_limit.count() == 0 || !m_since || now - m_touched >= kPause) {
        return std::nullopt;
    }
    const Seconds due = *m_since + m_limit;
    return m_notBefore ? std::max(due, *m_notBefore) : due;
}

bool BreakWatch::isDue(Seconds now) const {
    const auto due = dueAt(now);
    return due && *due <= now;
}

}  // namespace core::shifts
