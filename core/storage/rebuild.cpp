#include "core/storage/rebuild.h"

#include <sqlite3.h>

#include "core/base/file.h"
#include "core/storage/backup.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/file_header.h"

namespace core::storage {
namespace {

namespace fs = std::filesystem;

/// The search is made again: its own tables may not be written by hand.
constexpr auto kTables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
    "AND name NOT LIKE 'search%' ORDER BY name";
constexpr auto kColumns = "SELECT name FROM pragma_table_info(?1) ORDER BY cid";

Database readOnly(const fs::path& file) {
    auto database = Database::open(file, Database::Mode::ReadOnly);
    applyConnectionRules(database, Database::Mode::ReadOnly);
    return database;
}

SchemaSteps stepsUpTo(const SchemaSteps& steps, std::int64_t version) {
    return {steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(version)};
}

std::vector<std::string> names(Database& database, const char* sql, const std::string& of = {}) {
    std::vector<std::string> found;
    auto row = database.prepare(sql);
    if (!of.empty()) {
        row.bindAll(of);
    }
    while (row.step()) {
        found.push_back(row.text(0));
    }
    return found;
}

void copyTable(Database& from, Database& to, const std::string& table) {
    std::string list;
    std::string places;
    int count = 0;
    for (const auto& column : names(to, kColumns, table)) {
        list += (count > 0 ? ", \"" : "\"") + column + '"';
        places += (count > 0 ? ", ?" : "?") + std::to_string(count + 1);
        ++count;
    }
    // What the steps themselves put in, such as the first question types, is in the backup too.
    to.execute("DELETE FROM \"" + table + '"');
    auto source = from.prepare("SELECT " + list + " FROM \"" + table + '"');
    auto insert = to.prepare("INSERT INTO \"" + table + "\" (" + list + ") VALUES (" + places + ')');
    while (source.step()) {
        for (int column = 0; column < count; ++column) {
            sqlite3_bind_value(insert.handle(), column + 1,
                               sqlite3_column_value(source.handle(), column));
        }
        insert.step();
        insert.reset();
    }
}

}  // namespace

Result<CheckReport, RebuildProblem> inspectBackup(const fs::path& file, const SchemaSteps& steps) {
    std::error_code error;
    if (!fs::is_regular_file(fs::symlink_status(file, error)) || error) {
        return Unexpected{RebuildProblem::Missing};
    }
    try {
        const FileHeader header = readHeader(file);
        if (header.kind != FileKind::Database || header.applicationId != kApplicationId ||
            header.userVersion < 1) {
            return Unexpected{RebuildProblem::Foreign};
        }
        if (header.userVersion > static_cast<std::int64_t>(steps.size())) {
            return Unexpected{RebuildProblem::Newer};
        }
        auto report = checkCopy(file);
        if (!report.isSound()) {
            return Unexpected{RebuildProblem::Unsound};
        }
        auto database = readOnly(file);
        const bool isOurs = compareSchema(database, stepsUpTo(steps, header.userVersion)) !=
                            SchemaState::Changed;
        if (!isOurs) {
            return Unexpected{RebuildProblem::Foreign};
        }
        return report;
    } catch (const StorageError& broken) {
        if (!isDamage(broken.code())) {
            throw;
        }
        return Unexpected{RebuildProblem::Unsound};
    }
}

void rebuild(const fs::path& backup, const fs::path& target, const SchemaSteps& steps) {
    fs::remove(target);
    createPrivateFile(target);
    auto from = readOnly(backup);
    auto to = Database::open(target, Database::Mode::ReadWrite);
    applyConnectionRules(to, Database::Mode::ReadWrite);
    migrate(to, stepsUpTo(steps, from.integer("PRAGMA user_version")));
    // In whatever order the tables come; the check looks at all references.
    to.execute("PRAGMA foreign_keys = OFF");
    to.execute("BEGIN");
    for (const auto& table : names(to, kTables)) {
        copyTable(from, to, table);
    }
    to.execute("COMMIT");
    to.execute("PRAGMA foreign_keys = ON");
    const auto held = countRecords(from);
    migrate(to, steps);
    const auto now = checkDatabase(to);
    if (!now.isSound() || now.events != held.events || now.orders != held.orders ||
        now.items != held.items || now.refunds != held.refunds || now.reviews != held.reviews ||
        now.conversations != held.conversations || now.messages != held.messages) {
        throw StorageError(SQLITE_CORRUPT, "the restored data is not what the backup holds");
    }
}

}  // namespace core::storage
