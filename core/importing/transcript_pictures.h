#pragma once

#include <filesystem>
#include <string>

#include "core/conversations/message.h"

namespace core::importing {

/// A saved chat page has its pictures in files beside it. The whole path of the file that a relative reference names in or
/// below `folder`; empty: an address, a way out of the folder, no such file, or no picture by its name.
[[nodiscard]] std::string pictureBeside(const std::filesystem::path& folder, const std::string& reference);
/// Makes such references of a message whole, so that they are found wherever the transcript goes later.
void findPictures(conversations::InboundMessage& message, const std::filesystem::path& folder);

}  // namespace core::importing
