#pragma once

#include <filesystem>

namespace core {

/// Files of the profile: private to the user (folders 0700, files 0600) and on the disk before they
/// count. Failures throw std::filesystem::filesystem_error. Never for the live database: closing a
/// file that SQLite has open elsewhere in the process drops its locks.

/// Creates the folder with those above it, and takes it from everybody else when it was there
/// already.
void createPrivateFolder(const std::filesystem::path& folder);
/// Creates an empty file unless there is one; false when there was.
bool createPrivateFile(const std::filesystem::path& file);
/// Takes a file from everybody else; nothing happens when there is none.
void makePrivate(const std::filesystem::path& file);
/// Returns when the file's bytes are on the disk.
void syncFile(const std::filesystem::path& file);
/// Renames within a file system, replacing what has the new name, and returns when that is on the
/// disk.
void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// A lock between processes on a small file of its own. Goes with the process, however that ends.
class FileLock final {
public:
    explicit FileLock(const std::filesystem::path& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    [[nodiscard]] bool tryLock();
    void lock();
    void lockShared();
    void unlock();

    /// One bit that outlives the process.
    [[nodiscard]] bool isMarked() const;
    void setMarked(bool marked);

private:
    void apply(int operation);
    std::filesystem::path m_file;
    int m_descriptor = -1;
};

}  // namespace core
