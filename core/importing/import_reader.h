#pragma once

#include <optional>

#include "core/importing/import_report.h"

namespace core::storage {
class Database;
}

namespace core::importing {

/// Reads what imports left behind, for the screen.
class ImportReader final {
public:
    explicit ImportReader(storage::Database& database);
    /// When the newest import that wrote something ended.
    [[nodiscard]] std::optional<Seconds> lastFinishedAt();
    /// The report of the newest import that came to its end, as it was shown then.
    [[nodiscard]] std::optional<ImportReport> lastReport();

private:
    storage::Database& m_database;
};

/// Reads what toJson wrote. Nothing for a text that is no report.
[[nodiscard]] std::optional<ImportReport> importReportFromJson(std::string_view json);

}  // namespace core::importing
