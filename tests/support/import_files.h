#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/importing/import_service.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

namespace support {

/// Writes export files into a folder of its own and imports them into a database in memory.
class ImportDesk final {
public:
    std::filesystem::path write(const std::string& name, std::string_view bytes) {
        return m_folder.write(name, bytes);
    }
    core::importing::ImportReport run(std::vector<std::filesystem::path> files) {
        core::jobs::JobContext job;
        return run(std::move(files), job);
    }
    core::importing::ImportReport run(std::vector<std::filesystem::path> files,
                                      core::jobs::JobContext& job) {
        core::importing::ImportService service(
            database, [] { return core::Seconds{std::chrono::seconds{1'800'000'000}}; },
            [](core::orders::ShopId) { return core::orders::ReviewRules{}; }, backup);
        return service.run({.files = std::move(files)}, {"Lin"}, job);
    }
    /// Imports one file of this content.
    core::importing::ImportReport take(std::string_view bytes) {
        return run({write("table.csv", bytes)});
    }
    /// First column of the first row, as text.
    std::string text(const std::string& sql) {
        auto statement = database.prepare(sql);
        return statement.step() ? statement.text(0) : "(no row)";
    }
    std::int64_t number(const std::string& sql) { return database.integer(sql); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

    core::storage::Database database = testDatabase();
    core::importing::ImportService::Backup backup;

private:
    TemporaryFolder m_folder;
};

}  // namespace support
