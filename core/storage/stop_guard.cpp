#include "core/storage/stop_guard.h"

#include <sqlite3.h>

namespace core::storage {
namespace {

/// Virtual machine steps between two looks at the token: well under a millisecond.
constexpr int kSteps = 4000;

int isStopped(void* stop) {
    return static_cast<std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

}  // namespace

StopGuard::StopGuard(Database& database, std::stop_token stop)
    : m_database(database), m_stop(std::move(stop)) {
    if (m_stop.stop_possible()) {
        sqlite3_progress_handler(m_database.handle(), kSteps, isStopped, &m_stop);
    }
}

StopGuard::~StopGuard() {
    if (m_stop.stop_possible()) {
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
    }
}

}  // namespace core::storage
