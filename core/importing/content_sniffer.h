#pragma once

#include "core/importing/html_rows.h"

namespace core::importing {

/// What bytes are by their look; names say nothing.
enum class Content {
    /// Nothing, or blanks only.
    Empty,
    Zip,
    /// A real .xls of Excel 97 to 2003, or an older one.
    BinaryWorkbook,
    /// An OLE container with an encrypted workbook in it.
    EncryptedWorkbook,
    Html,
    Text,
    /// Text without a comma, tab or semicolon near its front.
    TextWithoutColumns,
    /// Bytes that are no text: zeros and no byte-order mark.
    Zeros,
    /// Pictures, PDF and packed files of another kind.
    Foreign,
};

[[nodiscard]] Result<Content, Refusal> lookAt(const ByteOpener& open);

}  // namespace core::importing
