#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>

namespace core::events {

/// One line of the event book: who did what to which record, when, and what it was before and after. `before` and
/// `after` are JSON (empty: none) without personal data.
struct Event {
    std::int64_t seq = 0;
    Seconds at{};
    std::string actor;
    std::string subjectKind;
    std::int64_t shop = 0;
    std::string subject;
    std::string action;
    std::string before;
    std::string after;
};

}  // namespace core::events
