#include "core/storage/byte_search.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <sqlite3.h>
#include <unordered_map>
#include <vector>

#include "core/storage/database.h"
#include "core/storage/error.h"

namespace core::storage {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kPiece = std::size_t{4} << 20;

std::uint32_t headOf(const char* bytes) {
    std::uint32_t head = 0;
    std::memcpy(&head, bytes, sizeof head);
    return head;
}

/// Looks for many texts in one pass: by their first four bytes, behind a bit for each pair of first
/// bytes.
class Searcher final {
public:
    explicit Searcher(std::span<const std::string> texts) {
        for (const auto& text : texts) {
            if (text.size() >= kShortest && m_hits.emplace(text, 0).second) {
                m_byHead[headOf(text.data())].push_back(text);
                m_pairs[pairOf(text.data())] = true;
                m_longest = std::max(m_longest, text.size());
            }
        }
    }
    [[nodiscard]] bool isIdle() const { return m_hits.empty(); }
    /// What may belong to a text that goes on in the next piece.
    [[nodiscard]] std::size_t overlap() const { return m_longest - 1; }

    /// Counts what begins in the first `starts` bytes.
    void search(std::string_view bytes, std::size_t starts) {
        const std::size_t last = bytes.size() < kShortest ? 0 : bytes.size() - kShortest + 1;
        for (std::size_t at = 0; at < std::min(starts, last); ++at) {
            if (!m_pairs[pairOf(bytes.data() + at)]) {
                continue;
            }
            const auto found = m_byHead.find(headOf(bytes.data() + at));
            if (found == m_byHead.end()) {
                continue;
            }
            for (const auto& text : found->second) {
                if (bytes.substr(at, text.size()) == text) {
                    ++m_hits[text];
                }
            }
        }
    }
    /// `read` fills the buffer from a place on; both in bytes.
    template <class Read>
    void searchAll(std::uint64_t size, const Read& read) {
        std::vector<char> buffer;
        for (std::uint64_t at = 0; at < size; at += kPiece) {
            const auto length =
                static_cast<std::size_t>(std::min<std::uint64_t>(kPiece + overlap(), size - at));
            buffer.resize(length);
            read(at, buffer);
            search({buffer.data(), buffer.size()}, kPiece);
        }
    }
    [[nodiscard]] ByteHits takeHits() { return std::move(m_hits); }

private:
    static std::size_t pairOf(const char* bytes) {
        return static_cast<std::size_t>(static_cast<unsigned char>(bytes[0])) << 8U |
               static_cast<unsigned char>(bytes[1]);
    }

    ByteHits m_hits;
    std::unordered_map<std::uint32_t, std::vector<std::string>> m_byHead;
    std::vector<bool> m_pairs = std::vector<bool>(1U << 16U);
    std::size_t m_longest = kShortest;
};

/// As long as it lives, the connection may attach a file and trusts the schema, whose CHECKs call functions.
class Loosened final {
public:
    explicit Loosened(sqlite3* handle)
        : m_handle(handle), m_attached(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1)) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
    }
    ~Loosened() {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, m_attached);
    }
    Loosened(const Loosened&) = delete;
    Loosened& operator=(const Loosened&) = delete;

private:
    sqlite3* m_handle;
    int m_attached;
};

void searchHandle(sqlite3_file* file, Searcher& searcher) {
    if (file == nullptr || file->pMethods == nullptr) {
        return;
    }
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK) {
        throw StorageError(SQLITE_IOERR, "the size of the database's file cannot be read");
    }
    searcher.searchAll(static_cast<std::uint64_t>(size),
                       [&](std::uint64_t at, std::vector<char>& buffer) {
                           const int code = file->pMethods->xRead(
                               file, buffer.data(), static_cast<int>(buffer.size()),
                               static_cast<sqlite3_int64>(at));
                           if (code != SQLITE_OK) {
                               throw StorageError(code, "the database's file cannot be read");
                           }
                       });
}

}  // namespace

ByteHits searchDatabase(Database& database, std::span<const std::string> texts) {
    Searcher searcher(texts);
    if (searcher.isIdle()) {
        return searcher.takeHits();
    }
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        if (sqlite3_file_control(database.handle(), "main", which, &file) == SQLITE_OK) {
            searchHandle(file, searcher);
        }
    }
    return searcher.takeHits();
}

ByteHits searchFiles(std::span<const std::filesystem::path> files,
                     std::span<const std::string> texts) {
    Searcher searcher(texts);
    for (const auto& path : files) {
        std::ifstream stream(path, std::ios::binary);
        std::error_code error;
        const auto size = std::filesystem::file_size(path, error);
        if (!stream || error || searcher.isIdle()) {
            continue;
        }
        searcher.searchAll(size, [&](std::uint64_t at, std::vector<char>& buffer) {
            stream.clear();
            stream.seekg(static_cast<std::streamoff>(at));
            stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
            // A log may have been begun anew in the meantime.
            buffer.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
        });
    }
    return searcher.takeHits();
}

bool emptyLog(Database& database) {
    int left = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), "main",
                                               SQLITE_CHECKPOINT_TRUNCATE, &left, &moved);
    if (code != SQLITE_OK && code != SQLITE_BUSY && code != SQLITE_LOCKED) {
        throw StorageError(code, sqlite3_errstr(code));
    }
    // In memory there is no log: -1.
    return code == SQLITE_OK && left <= 0;
}

void writeAnew(Database& database) {
    // SQLite attaches the new file and makes our tables in it; both are what a foreign file may not do.
    const Loosened loosened(database.handle());
    database.execute("VACUUM");
}

}  // namespace core::storage
