#include "core/storage/run_mark.h"

namespace core::storage {

RunMark::RunMark(const std::filesystem::path& file) : m_lock(file) {
    m_alone = m_lock.tryLock();
    if (!m_alone) {
        m_lock.lockShared();
        return;
    }
    m_leftOpen = m_lock.isMarked();
    m_lock.setMarked(true);
}

RunMark::~RunMark() {
    try {
        // Only the last one gets the exclusive lock.
        if ((m_settled || !m_leftOpen) && m_lock.tryLock()) {
            m_lock.setMarked(false);
        }
    } catch (const std::filesystem::filesystem_error&) {
        // The mark stays: the next start looks at the database once more, which does no harm.
        return;
    }
}

void RunMark::settle() {
    m_lock.lockShared();
    m_settled = true;
}

}  // namespace core::storage
