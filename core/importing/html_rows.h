#pragma once

#include <functional>
#include <memory>

#include "core/importing/table_file.h"

namespace core::importing {

using ByteOpener = std::function<Result<std::unique_ptr<ByteSource>, Refusal>()>;

/// The rows of the tables in an HTML page, or of the first sheet with text in an Excel 2003 XML
/// workbook. Bounded memory; forgiving about tags that are left open, but a page that ends inside a
/// row is Damaged.
[[nodiscard]] Result<std::unique_ptr<RowSource>, Refusal> openHtmlRows(const ByteOpener& open);

}  // namespace core::importing
