#include "core/storage/file_header.h"

#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <sqlite3.h>
#include <string_view>
#include <vector>

#include "core/storage/error.h"

namespace core::storage {
namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;
constexpr std::string_view kMagic("SQLite format 3\0", 16);
using Bytes = std::array<unsigned char, kHeaderSize>;

std::int32_t bigEndian(const Bytes& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = (value << 8U) | bytes[at + i];
    }
    return static_cast<std::int32_t>(value);
}

/// A file opened for reading through SQLite's default file layer.
class ReadFile final {
public:
    explicit ReadFile(const char* name) {
        sqlite3_vfs* files = sqlite3_vfs_find(nullptr);
        m_storage.resize(static_cast<std::size_t>(files->szOsFile) / sizeof(std::max_align_t) + 1);
        m_file = new (m_storage.data()) sqlite3_file{};
        m_name = sqlite3_create_filename(name, "", "", 0, nullptr);
        if (m_name == nullptr) {
            throw std::bad_alloc();
        }
        const int code = files->xOpen(files, m_name, m_file,
                                      SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
        if (code != SQLITE_OK) {
            close();
            throw StorageError(code, "the database file cannot be read");
        }
    }
    ~ReadFile() { close(); }
    ReadFile(const ReadFile&) = delete;
    ReadFile& operator=(const ReadFile&) = delete;

    Bytes head() {
        Bytes bytes{};
        const int code = m_file->pMethods->xRead(m_file, bytes.data(), kHeaderSize, 0);
        // A shorter file is filled up with zeros.
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
            throw StorageError(code, "the database file cannot be read");
        }
        return bytes;
    }

private:
    void close() {
        if (m_file->pMethods != nullptr) {
            m_file->pMethods->xClose(m_file);
        }
        sqlite3_free_filename(m_name);
    }
    std::vector<std::max_align_t> m_storage;
    sqlite3_file* m_file = nullptr;
    sqlite3_filename m_name = nullptr;
};

}  // namespace

FileHeader readHeader(const std::filesystem::path& file) {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file, missing);
    if (missing || size == 0) {
        return {};
    }
    const auto name = std::filesystem::absolute(file).u8string();
    const Bytes bytes = ReadFile(reinterpret_cast<const char*>(name.c_str())).head();
    if (std::string_view(reinterpret_cast<const char*>(bytes.data()), kMagic.size()) != kMagic) {
        return {.kind = FileKind::NotDatabase};
    }
    return {.kind = FileKind::Database,
            .applicationId = bigEndian(bytes, kApplicationIdAt),
            .userVersion = bigEndian(bytes, kUserVersionAt)};
}

}  // namespace core::storage
