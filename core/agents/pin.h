#pragma once

#include <string>

namespace core::agents {

/// Argon2id with a random salt (libsodium), about a tenth of a second. Throws std::bad_alloc where 19 MiB are not there.
[[nodiscard]] std::string hashOfPin(const std::string& pin);
/// In constant time for a given hash; an empty hash is nobody's.
[[nodiscard]] bool isPin(const std::string& hash, const std::string& pin);

}  // namespace core::agents
