#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

namespace core::storage {

/// The machine broke: disk full, I/O error, damaged file, a statement that does not fit the schema.
/// Caught in two places only, the job runner and the act runner.
class StorageError final : public std::runtime_error {
public:
    StorageError(int code, const std::string& what,
                 std::source_location where = std::source_location::current())
        : std::runtime_error(what), m_code(code), m_where(where) {}
    /// SQLite's extended result code.
    [[nodiscard]] int code() const noexcept { return m_code; }
    [[nodiscard]] const std::source_location& where() const noexcept { return m_where; }

private:
    int m_code;
    std::source_location m_where;
};

}  // namespace core::storage
