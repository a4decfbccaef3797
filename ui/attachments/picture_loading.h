#pragma once

#include <QImage>
#include <QSize>

#include <filesystem>

namespace ui::attachments {

/// A picture of a stranger scaled into `box`, by its content and whatever its name says; null when it is none, claims
/// more than 64 million dots or needs more memory than Qt lends to one picture. Reads the file: never on the screen's
/// thread.
[[nodiscard]] QImage loadPicture(const std::filesystem::path& file, QSize box);

}  // namespace ui::attachments
