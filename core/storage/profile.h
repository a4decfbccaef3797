#pragma once

#include "core/base/time.h"
#include "core/storage/database.h"
#include "core/storage/profile_paths.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

namespace core::storage {

enum class ProfileProblem {
    /// Written by a newer program: refused, nothing changed.
    NewerSchema,
    /// Not a database of ours.
    ForeignFile,
    /// Damaged and set aside; a new or restored one is in its place.
    Damaged,
    /// The schema is not what this version makes.
    SchemaChanged,
    NetworkFileSystem,
};

class ProfileError final : public std::runtime_error {
public:
    ProfileError(ProfileProblem problem, const std::string& what)
        : std::runtime_error(what), m_problem(problem) {}
    [[nodiscard]] ProfileProblem problem() const noexcept { return m_problem; }

private:
    ProfileProblem m_problem;
};

/// One profile's database file, opened by the rules of reliability.md section 1: created or migrated (with a
/// verified backup first) by the constructor. Hands out connections that share one write gate.
class Profile final {
public:
    /// Throws ProfileError or StorageError; then nothing was changed.
    Profile(ProfilePaths paths, Clock clock);
    /// Removes the mark of an unclean exit.
    ~Profile();
    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    [[nodiscard]] Database connect(Database::Mode mode) const;
    [[nodiscard]] const ProfilePaths& paths() const { return m_paths; }
    /// Copies the live database with SQLite's backup API to a new file in the backup folder, checks it (integrity, event
    /// chain, counts) and only then gives it its name.
    std::filesystem::path backup(Seconds now) const;

private:
    ProfilePaths m_paths;
    std::shared_ptr<WriteGate> m_gate;
};

/// Applies the schema of resources/sql to a new database in memory or file: for tests and the profile.
void migrate(Database& database);
/// The schema version this program knows.
[[nodiscard]] int schemaVersion();

struct CheckReport {
    /// Empty: sound.
    std::string integrity;
    std::int64_t foreignKeyViolations = 0;
    std::optional<std::int64_t> brokenEvent;
    std::int64_t events = 0;
    std::int64_t orders = 0;
    std::int64_t items = 0;
    std::int64_t refunds = 0;
    std::int64_t reviews = 0;
    [[nodiscard]] bool isSound() const {
        return integrity.empty() && foreignKeyViolations == 0 && !brokenEvent;
    }
};
[[nodiscard]] CheckReport checkDatabase(Database& database);

}  // namespace core::storage
