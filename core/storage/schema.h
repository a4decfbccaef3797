#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/storage/database.h"

namespace core::storage {

/// The SQL of every migration step, from version 0 on: step i makes version i + 1.
using SchemaSteps = std::vector<std::string_view>;
/// What resources/sql holds.
[[nodiscard]] const SchemaSteps& schemaSteps();

/// Brings a database to the last step's version, one transaction a step. Marks a new one as ours.
void migrate(Database& database, const SchemaSteps& steps);

enum class SchemaState {
    AsMade,
    /// Only indexes are missing: an import that lays them aside was killed. repairIndexes makes
    /// them again.
    IndexesMissing,
    /// A table, trigger, view or index is not what the steps make.
    Changed,
};
[[nodiscard]] SchemaState compareSchema(Database& database, const SchemaSteps& steps);
void repairIndexes(Database& database, const SchemaSteps& steps);

}  // namespace core::storage
