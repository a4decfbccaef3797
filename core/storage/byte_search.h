#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

namespace core::storage {

class Database;

/// Each text and in how many places of the files its bytes stand; texts of fewer than 4 bytes are not looked for.
using ByteHits = std::map<std::string, std::int64_t>;

/// Searches the bytes of the database's file and of its write-ahead log, also where no record is any more. Reads through
/// SQLite's own handles: another one, once closed, would drop its locks. Nothing for a database in memory.
[[nodiscard]] ByteHits searchDatabase(Database& database, std::span<const std::string> texts);
/// The same in files that SQLite has not open.
[[nodiscard]] ByteHits searchFiles(std::span<const std::filesystem::path> files, std::span<const std::string> texts);
/// Moves the write-ahead log into the file and makes it empty; false: a reader still needs it.
[[nodiscard]] bool emptyLog(Database& database);
/// Writes the file anew without what is free in it.
void writeAnew(Database& database);

}  // namespace core::storage
