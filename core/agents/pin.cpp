#include "core/agents/pin.h"

#include <sodium.h>

#include <array>
#include <new>

namespace core::agents {
namespace {

// OWASP's least for Argon2id: a PC of an agent has little memory to spare.
constexpr std::size_t kMemory = std::size_t{19} * 1024 * 1024;
constexpr unsigned long long kPasses = 2;

}  // namespace

std::string hashOfPin(const std::string& pin) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (sodium_init() < 0 ||
        crypto_pwhash_str(hash.data(), pin.data(), pin.size(), kPasses, kMemory) != 0) {
        throw std::bad_alloc();
    }
    return hash.data();
}

bool isPin(const std::string& hash, const std::string& pin) {
    return !hash.empty() && sodium_init() >= 0 &&
           crypto_pwhash_str_verify(hash.c_str(), pin.data(), pin.size()) == 0;
}

}  // namespace core::agents
