#pragma once

#include <memory>

#include "core/importing/encoding.h"
#include "core/importing/table_file.h"

namespace core::importing {

/// The source itself, but for UTF-16: then a source that gives it as UTF-8 without the byte-order
/// mark, and refuses a lone surrogate or half a unit as Undecodable (detail: the byte's offset).
[[nodiscard]] std::unique_ptr<ByteSource> asUtf8(std::unique_ptr<ByteSource> source,
                                                 Encoding encoding);

}  // namespace core::importing
