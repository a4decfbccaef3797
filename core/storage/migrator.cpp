#include <algorithm>
#include <sqlite3.h>

#include "core/storage/error.h"
#include "core/storage/file_header.h"
#include "core/storage/profile.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "embedded_sql.h"

namespace core::storage {
namespace {

struct SchemaObject {
    std::string kind;
    std::string name;
    std::string sql;
    auto operator<=>(const SchemaObject&) const = default;
};

/// Without SQLite's own objects (statistics, automatic indexes), sorted.
std::vector<SchemaObject> schemaOf(Database& database) {
    std::vector<SchemaObject> objects;
    auto rows = database.prepare(
        "SELECT type, name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\' ORDER BY 1, 2, 3");
    while (rows.step()) {
        objects.push_back({rows.text(0), rows.text(1), rows.text(2)});
    }
    return objects;
}

std::vector<SchemaObject> expectedSchema(const SchemaSteps& steps) {
    auto model = Database::memory();
    migrate(model, steps);
    return schemaOf(model);
}

/// What `all` has and `part` has not; both sorted.
std::vector<SchemaObject> difference(const std::vector<SchemaObject>& all,
                                     const std::vector<SchemaObject>& part) {
    std::vector<SchemaObject> rest;
    std::ranges::set_difference(all, part, std::back_inserter(rest));
    return rest;
}

void runStep(Database& database, std::string_view sql, std::int64_t version) {
    Transaction step(database);
    if (version == 1) {
        database.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
    }
    database.execute(std::string(sql));
    if (database.integer("SELECT count(*) FROM pragma_foreign_key_check") > 0) {
        throw StorageError(SQLITE_CONSTRAINT_FOREIGNKEY,
                           "migration to version " + std::to_string(version) + " left orphans");
    }
    database.execute("PRAGMA user_version = " + std::to_string(version));
    step.commit();
}

/// Foreign keys off while tables are rebuilt: the switch does nothing inside a transaction.
class WithoutForeignKeys final {
public:
    explicit WithoutForeignKeys(Database& database) : m_database(database) {
        m_database.execute("PRAGMA foreign_keys = OFF");
    }
    ~WithoutForeignKeys() {
        sqlite3_exec(m_database.handle(), "PRAGMA foreign_keys = ON", nullptr, nullptr, nullptr);
    }
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Database& m_database;
};

}  // namespace

const SchemaSteps& schemaSteps() {
    // The files are numbered from 001 without a gap, and CMake lists them in that order.
    static const SchemaSteps steps = [] {
        SchemaSteps texts;
        for (const auto& file : embedded::k_sql) {
            texts.push_back(file.text);
        }
        return texts;
    }();
    return steps;
}

int schemaVersion() {
    return static_cast<int>(schemaSteps().size());
}

void migrate(Database& database) {
    migrate(database, schemaSteps());
}

void migrate(Database& database, const SchemaSteps& steps) {
    const auto last = static_cast<std::int64_t>(steps.size());
    const auto first = database.integer("PRAGMA user_version");
    if (first >= last) {
        return;
    }
    const WithoutForeignKeys rebuilding(database);
    for (auto version = first; version < last; ++version) {
        runStep(database, steps[static_cast<std::size_t>(version)], version + 1);
    }
}

SchemaState compareSchema(Database& database, const SchemaSteps& steps) {
    const auto expected = expectedSchema(steps);
    const auto found = schemaOf(database);
    if (!difference(found, expected).empty()) {
        return SchemaState::Changed;
    }
    const auto missing = difference(expected, found);
    if (missing.empty()) {
        return SchemaState::AsMade;
    }
    return std::ranges::all_of(missing, [](const auto& object) { return object.kind == "index"; })
               ? SchemaState::IndexesMissing
               : SchemaState::Changed;
}

void repairIndexes(Database& database, const SchemaSteps& steps) {
    Transaction repair(database);
    for (const auto& index : difference(expectedSchema(steps), schemaOf(database))) {
        database.execute(index.sql);
    }
    repair.commit();
}

}  // namespace core::storage
