#pragma once

namespace faults {

/// SQLite's file layer, made to fail: from the k-th write, sync or truncation of a file on, every
/// one of them gives the error, as a full or dying disk does. In place for every connection opened
/// while it lives.
class FailingFiles final {
public:
    FailingFiles();
    ~FailingFiles();
    FailingFiles(const FailingFiles&) = delete;
    FailingFiles& operator=(const FailingFiles&) = delete;

    /// `code`: SQLITE_FULL, SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC …
    void failFrom(int operation, int code);
    void heal();
    /// Writes, syncs and truncations since the last failFrom or heal.
    [[nodiscard]] int operations() const;
};

}  // namespace faults
