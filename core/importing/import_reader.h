#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/importing/import_report.h"

namespace core::storage {
class Database;
}

namespace core::importing {

/// An import as the list of past ones names it.
struct PastImport {
    std::int64_t id = 0;
    Seconds finishedAt{};
    /// Taken, a member of a zip each; the first of them with its path.
    std::int64_t files = 0;
    std::string firstFile;
    std::int64_t rejectedRows = 0;
};

/// Reads what imports left behind, for the screen.
class ImportReader final {
public:
    explicit ImportReader(storage::Database& database);
    /// When the newest import that wrote something ended.
    [[nodiscard]] std::optional<Seconds> lastFinishedAt();
    /// The report of the newest import that came to its end, as it was shown then.
    [[nodiscard]] std::optional<ImportReport> lastReport();
    /// The newest imports that came to an end, newest first: their rejected rows stay to be corrected.
    [[nodiscard]] std::vector<PastImport> recent(std::int64_t most);
    /// The report of one of them; nothing when it is not there any more.
    [[nodiscard]] std::optional<ImportReport> report(std::int64_t import);

private:
    storage::Database& m_database;
};

/// Reads what toJson wrote. Nothing for a text that is no report.
[[nodiscard]] std::optional<ImportReport> importReportFromJson(std::string_view json);

}  // namespace core::importing
