#include "core/attachments/attachment.h"

#include <algorithm>
#include <array>

namespace core::attachments {
namespace {

struct Signature {
    std::size_t at;
    std::string_view bytes;
    std::string_view ending;
};

constexpr std::array kSignatures{
    Signature{0, "\x89PNG\r\n\x1a\n", "png"},
    Signature{0, "\xff\xd8\xff", "jpg"},
    Signature{0, "GIF8", "gif"},
    Signature{8, "WEBP", "webp"},
    Signature{0, "BM", "bmp"},
    Signature{0, "%PDF-", "pdf"},
    Signature{4, "ftyp", "mp4"},
};
constexpr std::array<std::string_view, 5> kPictures{"png", "jpg", "gif", "webp", "bmp"};

}  // namespace

std::optional<std::string_view> endingOf(std::string_view firstBytes) {
    const auto* found = std::ranges::find_if(kSignatures, [&](const Signature& signature) {
        return firstBytes.size() >= signature.at &&
               firstBytes.substr(signature.at).starts_with(signature.bytes);
    });
    return found == kSignatures.end() ? std::nullopt : std::optional(found->ending);
}

bool isPicture(const Attachment& attachment) {
    const auto dot = attachment.storedName.rfind('.');
    return dot != std::string::npos &&
           std::ranges::find(kPictures, std::string_view(attachment.storedName).substr(dot + 1)) !=
               kPictures.end();
}

}  // namespace core::attachments
