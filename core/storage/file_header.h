#pragma once

#include <cstdint>
#include <filesystem>

namespace core::storage {

/// "Kefu" as SQLite's application_id.
inline constexpr std::int32_t kApplicationId = 0x4B656675;

enum class FileKind {
    /// No file, or an empty one.
    Absent,
    /// Does not begin as a database does.
    NotDatabase,
    Database,
};

/// What the first page says. A version in the write-ahead log may be newer.
struct FileHeader {
    FileKind kind = FileKind::Absent;
    std::int32_t applicationId = 0;
    std::int32_t userVersion = 0;
};

/// Reads the header without opening a database, which would recover and checkpoint it, and through
/// SQLite's own file layer, since closing the file any other way would drop the locks of the
/// process's connections.
[[nodiscard]] FileHeader readHeader(const std::filesystem::path& file);

}  // namespace core::storage
