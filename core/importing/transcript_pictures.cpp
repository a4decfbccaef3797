#include "core/importing/transcript_pictures.h"

#include <algorithm>
#include <array>

namespace core::importing {
namespace {

bool isPictureName(std::filesystem::path name) {
    constexpr std::array<std::string_view, 6> kEndings{".png", ".jpg",  ".jpeg",
                                                       ".gif", ".webp", ".bmp"};
    auto ending = name.extension().u8string();
    std::ranges::transform(ending, ending.begin(), [](char8_t letter) {
        return letter >= u8'A' && letter <= u8'Z' ? static_cast<char8_t>(letter + 32) : letter;
    });
    const std::string_view bytes(reinterpret_cast<const char*>(ending.data()), ending.size());
    return std::ranges::find(kEndings, bytes) != kEndings.end();
}

}  // namespace

std::string pictureBeside(const std::filesystem::path& folder, const std::string& reference) {
    // A colon is of an address or of a drive; what begins with a stroke stands elsewhere.
    if (reference.empty() || reference.find(':') != std::string::npos ||
        reference.front() == '/' || reference.front() == '\\') {
        return {};
    }
    const std::filesystem::path relative(
        std::u8string(reinterpret_cast<const char8_t*>(reference.data()), reference.size()));
    const bool leavesFolder =
        std::ranges::any_of(relative, [](const auto& part) { return part == ".."; });
    if (leavesFolder || !isPictureName(relative)) {
        return {};
    }
    std::error_code error;
    const auto whole = std::filesystem::absolute(folder / relative, error).lexically_normal();
    if (error || !std::filesystem::is_regular_file(whole, error)) {
        return {};
    }
    const auto bytes = whole.u8string();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void findPictures(conversations::InboundMessage& message, const std::filesystem::path& folder) {
    for (auto& attachment : message.attachments) {
        if (auto whole = pictureBeside(folder, attachment.reference); !whole.empty()) {
            attachment.kind = "image";
            if (attachment.name.empty()) {
                attachment.name = attachment.reference.substr(attachment.reference.rfind('/') + 1);
            }
            attachment.reference = std::move(whole);
        }
    }
}

}  // namespace core::importing
