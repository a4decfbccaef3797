#include "core/channels/bridge_address.h"

#include <array>
#include <cstdint>

namespace core::channels {
namespace {

/// A socket's path with its end must fit into 108 bytes; what listens may add a suffix for a
/// moment.
[[maybe_unused]] constexpr std::size_t kLongestPath = 90;

/// FNV-1a in 16 hexadecimal digits: a name, not a secret.
std::string digestOf(const std::string& text) {
    std::uint64_t hash = 14'695'981'039'346'656'037U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    }
    constexpr std::array kDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                 '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) {
        digits += kDigits[(hash >> static_cast<unsigned>(shift)) & 15U];
    }
    return digits;
}

}  // namespace

std::optional<std::string> bridgeAddress(const std::filesystem::path& stateFolder,
                                         [[maybe_unused]] const std::string& runtimeFolder) {
    const auto state = std::filesystem::absolute(stateFolder).lexically_normal();
    const auto name = "kefu-desk-bridge-" + digestOf(state.string());
#ifdef _WIN32
    return name;
#else
    const auto beside = (state / "bridge.sock").string();
    if (beside.size() <= kLongestPath) {
        return beside;
    }
    return runtimeFolder.empty()
               ? std::nullopt
               : std::optional((std::filesystem::path(runtimeFolder) / name).string());
#endif
}

}  // namespace core::channels
