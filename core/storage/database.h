#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/money.h"
#include "core/base/time.h"

struct sqlite3;
struct sqlite3_stmt;

namespace core::storage {

class WriteGate;

/// A prepared statement. Parameters are numbered from 1, columns from 0.
class Statement final {
public:
    Statement(sqlite3* handle, std::string_view sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    void bind(int index, std::nullptr_t);
    void bind(int index, std::int64_t value);
    void bind(int index, int value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<std::int64_t>(value)); }
    void bind(int index, Fen value) { bind(index, value.value); }
    void bind(int index, Seconds value) {
        bind(index, static_cast<std::int64_t>(value.time_since_epoch().count()));
    }
    void bind(int index, Moment value) {
        bind(index, static_cast<std::int64_t>(value.time_since_epoch().count()));
    }
    /// Copied by SQLite.
    void bind(int index, std::string_view value);
    void bind(int index, const std::string& value) { bind(index, std::string_view(value)); }
    void bind(int index, const char* value) { bind(index, std::string_view(value)); }
    void bind(int index, std::span<const std::byte> value);
    /// Not copied: must live until the statement is reset.
    void bindStatic(int index, std::string_view value);
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, nullptr);
        }
    }
    template <class... Values>
    Statement& bindAll(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    /// True while there is a row. Throws StorageError.
    bool step();
    /// Ready for the next values; the bindings stay.
    void reset();
    /// Binds, steps to the end and resets: for statements without rows.
    template <class... Values>
    void run(const Values&... values) {
        bindAll(values...);
        while (step()) {
        }
        reset();
    }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::optional<std::int64_t> optionalInteger(int column) const;
    [[nodiscard]] Fen fen(int column) const { return {integer(column)}; }
    [[nodiscard]] Seconds time(int column) const;
    [[nodiscard]] std::optional<Seconds> optionalTime(int column) const;
    [[nodiscard]] std::optional<Moment> optionalMoment(int column) const;
    /// Valid until the next step or reset.
    [[nodiscard]] std::string_view textView(int column) const;
    [[nodiscard]] std::string text(int column) const { return std::string(textView(column)); }
    [[nodiscard]] std::optional<std::string> optionalText(int column) const;
    [[nodiscard]] std::span<const std::byte> blob(int column) const;

    [[nodiscard]] sqlite3_stmt* handle() const { return m_statement; }

private:
    void check(int code) const;
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// One connection. Not shared between threads at the same time.
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Opens without checks or migration: storage::Profile opens the profile's file by the rules.
    static Database open(const std::filesystem::path& file, Mode mode);
    /// An empty database in memory, for tests.
    static Database memory();
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    [[nodiscard]] Statement prepare(std::string_view sql) { return {m_handle, sql}; }
    /// Runs statements that take no values, one after the other.
    void execute(const char* sql);
    void execute(const std::string& sql) { execute(sql.c_str()); }
    /// The first column of the first row, for pragmas and counts; 0 without a row.
    [[nodiscard]] std::int64_t integer(std::string_view sql);
    [[nodiscard]] std::int64_t lastInsertId() const;
    /// Rows touched by the last statement.
    [[nodiscard]] std::int64_t changes() const;
    /// Ends the statement that runs on another thread with SQLITE_INTERRUPT.
    void interrupt();

    /// From now on the write-ahead log is moved into the file by tidyLog() instead of inside a
    /// COMMIT.
    void watchLog();
    /// Moves a log that has grown into the file. Called after a commit, when the gate is free
    /// again, so that nobody waits for it; an act that is committed does not fail because this
    /// does.
    void tidyLog();

    /// Calls it when the transaction that is open now is committed as a whole, and forgets it when it is rolled back;
    /// at once where none is open. Services tell their changes through it.
    void afterCommit(std::function<void()> call);

    /// The gate that write transactions of this profile pass; null where there is only one
    /// connection.
    [[nodiscard]] const std::shared_ptr<WriteGate>& gate() const { return m_gate; }
    void setGate(std::shared_ptr<WriteGate> gate) { m_gate = std::move(gate); }
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle = nullptr;
    std::shared_ptr<WriteGate> m_gate;
    /// Pages in the log at the last commit. On the heap, since SQLite keeps its address.
    std::unique_ptr<int> m_logPages;
    std::vector<std::function<void()>> m_afterCommit;
    friend class Transaction;
};

}  // namespace core::storage
