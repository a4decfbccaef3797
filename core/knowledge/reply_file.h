#pragma once

#include <filesystem>
#include <span>

#include "core/knowledge/reply.h"

namespace core::knowledge {

/// Writes replies as CSV with the columns 编码, 分组, 标题, 内容 that 千牛 knows and importing::readReplyTable reads:
/// UTF-8 with BOM, every cell quoted and guarded. The file appears whole or not at all: then
/// std::filesystem::filesystem_error.
void writeReplies(const std::filesystem::path& file, std::span<const Reply> replies);

}  // namespace core::knowledge
