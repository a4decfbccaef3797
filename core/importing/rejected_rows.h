#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::importing {

/// Writes the rejected rows of an import as UTF-8 text with a byte-order mark: the file's own
/// header, then the rows as they stood, so that they can be corrected and imported again. Rows of
/// several tables go into several files: `path`, then `<stem>-2`, `<stem>-3` beside it. Returns the
/// files written, which only their owner can read; none when no row was rejected. `form` changes a
/// row, given its header and itself. RejectedRowsService asks who may. Throws std::runtime_error
/// when a file cannot be written.
std::vector<std::filesystem::path> writeRejectedRows(storage::Database& database,
                                                     std::int64_t importId,
                                                     const std::filesystem::path& path,
                                                     const std::function<std::string(
                                                         const std::string&, const std::string&)>&
                                                         form = nullptr);

}  // namespace core::importing
