#include "core/importing/digesting_source.h"

#include <array>
#include <sodium.h>
#include <stdexcept>

namespace core::importing {

struct DigestingSource::State {
    crypto_generichash_state hash;
};

DigestingSource::DigestingSource(std::unique_ptr<ByteSource> source, std::string& result)
    : m_source(std::move(source)), m_result(result), m_state(std::make_unique<State>()) {
    // Chooses the code for this processor; without it the plain one is used.
    if (sodium_init() < 0) {
        throw std::runtime_error("libsodium does not start");
    }
    crypto_generichash_init(&m_state->hash, nullptr, 0, crypto_generichash_BYTES);
}

DigestingSource::~DigestingSource() = default;

Result<std::size_t, Refusal> DigestingSource::read(std::span<char> buffer) {
    auto count = m_source->read(buffer);
    if (!count) {
        return count;
    }
    if (*count > 0) {
        crypto_generichash_update(&m_state->hash,
                                  reinterpret_cast<const unsigned char*>(buffer.data()), *count);
    } else if (m_result.empty()) {
        std::array<unsigned char, crypto_generichash_BYTES> digest{};
        crypto_generichash_final(&m_state->hash, digest.data(), digest.size());
        std::array<char, crypto_generichash_BYTES * 2 + 1> text{};
        sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
        m_result = text.data();
    }
    return count;
}

}  // namespace core::importing
