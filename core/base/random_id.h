#pragma once

#include <string>

namespace core {

/// 32 random hexadecimal digits (128 bits): a name that nobody else gives.
[[nodiscard]] std::string randomId();

}  // namespace core
