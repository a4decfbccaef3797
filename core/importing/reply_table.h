#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/importing/import_report.h"
#include "core/knowledge/reply.h"

namespace core::importing {

struct ReplyTable {
    std::vector<knowledge::Reply> replies;
    /// Rows without a text.
    std::int64_t skipped = 0;
};

/// Quick replies of a table such as 千牛 and other programs write: CSV in any encoding, Excel or HTML, with a column for
/// the text (内容, 快捷短语, …) and perhaps 编码, 分组 and 标题. Without a title the code or the beginning of the text is
/// one. Refusal: UnknownTable when no column holds the text; at most 20,000 rows are read.
[[nodiscard]] Result<ReplyTable, Refusal> readReplyTable(const std::filesystem::path& path);

}  // namespace core::importing
