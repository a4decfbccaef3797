#pragma once

#include "core/tasks/task.h"

#include <filesystem>

namespace core::attachments {

using AttachmentId = std::int64_t;

/// A file copied into the profile as evidence: never executed, never opened by its own name.
struct Attachment {
    AttachmentId id = 0;
    tasks::About about;
    /// What it was called; shown, never used as a path.
    std::string name;
    /// Inside the profile's folder of attachments: random, with the ending of its kind.
    std::string storedName;
    std::int64_t bytes = 0;
    /// BLAKE2b of the content, hexadecimal.
    std::string digest;
    std::string addedBy;
    Seconds addedAt{};
    std::optional<Seconds> removedAt;
    bool operator==(const Attachment&) const = default;
};

inline constexpr std::int64_t kLargestAttachment = 20 * 1024 * 1024;
inline constexpr std::size_t kMostAttachments = 30;

/// The ending under which a file is stored, from its first bytes: png, jpg, gif, webp, bmp, pdf, mp4; nothing: no kind
/// that is taken.
[[nodiscard]] std::optional<std::string_view> endingOf(std::string_view firstBytes);
[[nodiscard]] bool isPicture(const Attachment& attachment);

}  // namespace core::attachments
