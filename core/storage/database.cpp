#include "core/storage/database.h"

#include <sqlite3.h>
#include <utility>

#include "core/storage/error.h"

namespace core::storage {
namespace {

constexpr int kBusyMilliseconds = 5000;
constexpr int kCheckpointMilliseconds = 100;
/// 16 and 128 MB of the log.
constexpr int kLogPages = 4'000;
constexpr int kMostLogPages = 32'000;

[[noreturn]] void fail(sqlite3* handle, int code) {
    throw StorageError(code, handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
}

}  // namespace

Statement::Statement(sqlite3* handle, std::string_view sql) : m_database(handle) {
    check(sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()),
                             SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    if (m_statement == nullptr) {
        throw StorageError(SQLITE_MISUSE, "empty statement");
    }
}

Statement::Statement(Statement&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::check(int code) const {
    if (code != SQLITE_OK) {
        fail(m_database, code);
    }
}

void Statement::bind(int index, std::nullptr_t) {
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bind(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, std::string_view value) {
    const char* data = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, index, data, value.size(),
                              SQLITE_TRANSIENT,  // NOLINT: SQLite's own macro
                              SQLITE_UTF8));
}

void Statement::bindStatic(int index, std::string_view value) {
    const char* data = value.empty() ? "" : value.data();
    check(sqlite3_bind_text64(m_statement, index, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bind(int index, std::span<const std::byte> value) {
    const void* data = value.empty() ? static_cast<const void*>("") : value.data();
    check(sqlite3_bind_blob64(m_statement, index, data, value.size(), SQLITE_TRANSIENT));  // NOLINT
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code != SQLITE_DONE) {
        const int extended = sqlite3_extended_errcode(m_database);
        const std::string what = sqlite3_errmsg(m_database);
        sqlite3_reset(m_statement);
        throw StorageError(extended, what);
    }
    return false;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

Seconds Statement::time(int column) const {
    return Seconds{std::chrono::seconds{integer(column)}};
}

std::optional<Seconds> Statement::optionalTime(int column) const {
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

std::optional<Moment> Statement::optionalMoment(int column) const {
    return isNull(column) ? std::nullopt
                          : std::optional(Moment{std::chrono::milliseconds{integer(column)}});
}

std::string_view Statement::textView(int column) const {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column));
    return text == nullptr ? std::string_view() : std::string_view(text, size);
}

std::optional<std::string> Statement::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::span<const std::byte> Statement::blob(int column) const {
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement, column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Database Database::open(const std::filesystem::path& file, Mode mode) {
    sqlite3* handle = nullptr;
    const int access =
        mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const auto name = file.u8string();
    const int code = sqlite3_open_v2(
        reinterpret_cast<const char*>(name.c_str()), &handle,
        access | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        fail(handle, code);
    }
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    return database;
}

Database Database::memory() {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(
        ":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXRESCODE,
        nullptr);
    Database database(handle);
    if (code != SQLITE_OK) {
        fail(handle, code);
    }
    database.execute("PRAGMA foreign_keys=ON");
    return database;
}

Database::Database(Database&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_gate(std::move(other.m_gate))
    , m_logPages(std::move(other.m_logPages))
    , m_afterCommit(std::move(other.m_afterCommit)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    std::swap(m_gate, other.m_gate);
    std::swap(m_logPages, other.m_logPages);
    std::swap(m_afterCommit, other.m_afterCommit);
    return *this;
}

Database::~Database() {
    sqlite3_close_v2(m_handle);
}

void Database::execute(const char* sql) {
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        fail(m_handle, code);
    }
}

std::int64_t Database::integer(std::string_view sql) {
    auto statement = prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::int64_t Database::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(m_handle);
}

void Database::watchLog() {
    execute("PRAGMA wal_autocheckpoint = 0");
    m_logPages = std::make_unique<int>(0);
    const auto remember = [](void* pages, sqlite3*, const char*, int count) {
        *static_cast<int*>(pages) = count;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, remember, m_logPages.get());
}

void Database::afterCommit(std::function<void()> call) {
    if (sqlite3_get_autocommit(m_handle) == 0) {
        m_afterCommit.push_back(std::move(call));
    } else {
        call();
    }
}

void Database::tidyLog() {
    if (!m_logPages || *m_logPages < kLogPages) {
        return;
    }
    // A reader that never lets go keeps the log from starting anew: past the limit, wait for it a
    // little.
    const bool isHuge = *m_logPages >= kMostLogPages;
    sqlite3_busy_timeout(m_handle, kCheckpointMilliseconds);
    sqlite3_wal_checkpoint_v2(m_handle, nullptr,
                              isHuge ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE,
                              nullptr, nullptr);
    sqlite3_busy_timeout(m_handle, kBusyMilliseconds);
}

void Database::interrupt() {
    sqlite3_interrupt(m_handle);
}

}  // namespace core::storage
