#include "core/conversations/message_key.h"

#include <array>
#include <sodium.h>
#include <utility>

namespace core::conversations {
namespace {

constexpr std::size_t kDigestBytes = 16;

}  // namespace

std::string messageKeyOf(const InboundMessage& message) {
    if (!message.externalId.empty()) {
        return message.externalId;
    }
    // The text comes last and the others are told apart by a line end, so no two messages read
    // alike.
    std::string head = message.at ? std::to_string(message.at->time_since_epoch().count()) : "";
    head += '\n';
    head += toWord(message.side);
    head += '\n' + std::to_string(message.ordinal) + '\n' + std::to_string(message.sender.size()) +
            '\n' + message.sender;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, kDigestBytes);
    for (const std::string* part : {&std::as_const(head), &message.text}) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part->data()),
                                  part->size());
    }
    std::array<unsigned char, kDigestBytes> digest{};
    crypto_generichash_final(&state, digest.data(), digest.size());
    std::array<char, 2 * kDigestBytes + 1> hex{};
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    return "~" + std::string(hex.data());
}

}  // namespace core::conversations
