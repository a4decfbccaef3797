#pragma once

#include "core/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace core::customers {

/// Somebody tried to reach the buyer and got no answer.
struct ContactAttempt {
    Seconds at{};
    std::string by;
    std::string how;
    bool operator==(const ContactAttempt&) const = default;
};

/// As a cell of a case's row holds them, and back. Throws on a text that was not made here.
[[nodiscard]] std::string jsonOf(const std::vector<ContactAttempt>& attempts);
[[nodiscard]] std::vector<ContactAttempt> contactAttemptsOf(std::string_view json);

}  // namespace core::customers
