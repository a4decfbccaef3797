#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>

#include "core/base/time.h"
#include "core/storage/database.h"
#include "core/storage/profile_paths.h"
#include "core/storage/run_mark.h"
#include "core/storage/schema.h"

namespace core::storage {

enum class ProfileProblem {
    /// Written by a newer program: refused, nothing changed.
    NewerSchema,
    /// Not a database of ours: refused, nothing changed.
    ForeignFile,
    /// Damaged, and another program has it open, so that it cannot be set aside now.
    Damaged,
    /// The schema is not what this version makes: refused, nothing changed.
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
    std::int64_t conversations = 0;
    std::int64_t messages = 0;
    [[nodiscard]] bool isSound() const {
        return integrity.empty() && foreignKeyViolations == 0 && !brokenEvent;
    }
};
/// Only the counts, of one table after the other: fast.
[[nodiscard]] CheckReport countRecords(Database& database);
/// A damaged file is told in the report; only a machine that cannot read throws StorageError.
[[nodiscard]] CheckReport checkDatabase(Database& database);

/// A finished backup and what it holds.
struct Backup {
    std::filesystem::path file;
    CheckReport contents;
    /// Evidence files beside a backup outside of the profile; 0 inside, where the profile keeps the files themselves.
    std::size_t evidenceFiles = 0;
};

/// The folder that holds the evidence of a backup outside of the profile: the name of the file and `.evidence`.
[[nodiscard]] std::filesystem::path evidenceBeside(const std::filesystem::path& backup);

/// A damaged database was found when the profile was opened. It was set aside, never deleted.
struct DamageNotice {
    std::filesystem::path setAside;
    /// The newest backup that was sound, now in place; nothing: there was none, and the profile
    /// begins anew.
    std::optional<Backup> restored;
    /// When that backup was made: acts after it are only in the file set aside.
    std::optional<Seconds> restoredFrom;
};

/// One profile's database file, opened by the rules of reliability.md section 1: created or
/// migrated (with a verified backup first) by the constructor. Hands out connections that share one
/// write gate.
class Profile final {
public:
    /// Throws ProfileError or StorageError; then nothing was changed. `steps`: only tests have
    /// others.
    Profile(ProfilePaths paths, const Clock& clock, const SchemaSteps& steps = schemaSteps());
    /// Removes the mark of an unclean exit.
    ~Profile();
    Profile(const Profile&) = delete;
    Profile& operator=(const Profile&) = delete;

    [[nodiscard]] Database connect(Database::Mode mode) const;
    [[nodiscard]] const ProfilePaths& paths() const { return m_paths; }
    /// What the user has to be told about how the profile was opened.
    [[nodiscard]] const std::optional<DamageNotice>& damage() const { return m_damage; }

    /// Copies the live database with SQLite's backup API to a new file in the backup folder, checks
    /// it (integrity, event chain, counts) and only then gives it its name. Old backups beyond the
    /// rule are dropped.
    Backup backup(Seconds now) const;
    /// The same to a file of the user's choice, which must not exist yet, with the evidence files in the folder
    /// `evidenceBeside` names. Throws before anything is written when either is there, and takes the copy back when the
    /// evidence cannot be copied.
    [[nodiscard]] Backup backupTo(const std::filesystem::path& file) const;
    /// A backup unless the newest one holds all that happened; nothing while nothing ever did. For
    /// a job thread.
    [[nodiscard]] std::optional<Backup> backupIfChanged(Seconds now) const;
    /// The same, but not within 30 minutes of the last one.
    [[nodiscard]] std::optional<Backup> backupIfDue(Seconds now) const;
    /// Deletes backups beyond the rule, and damaged databases set aside longer ago than the horizon.
    void dropExpired(Seconds now) const;

private:
    void open(Seconds now, const SchemaSteps& steps);
    void recover(Seconds now);

    ProfilePaths m_paths;
    RunMark m_mark;
    std::shared_ptr<WriteGate> m_gate;
    std::optional<DamageNotice> m_damage;
};

/// `kefu check`: reads only, also while the profile is in use. Nothing when there is no database
/// yet.
[[nodiscard]] std::optional<CheckReport> checkProfile(const ProfilePaths& paths);

/// Applies the schema of resources/sql to a new database in memory or file: for tests.
void migrate(Database& database);
/// The schema version this program knows.
[[nodiscard]] int schemaVersion();

}  // namespace core::storage
