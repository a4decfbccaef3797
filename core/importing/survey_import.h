#pragma once

#include "core/agents/actor.h"
#include "core/importing/import_report.h"
#include "core/jobs/job_queue.h"

#include <filesystem>

namespace core::storage {
class Database;
}

namespace core::importing {

/// What became of one file of survey answers or calls.
struct SurveyReport {
    std::string path;
    std::int64_t rows = 0;
    std::int64_t recorded = 0;
    std::int64_t unchanged = 0;
    /// A person recorded something else: it stays.
    std::int64_t keptOfPerson = 0;
    std::int64_t noConversation = 0;
    /// Sums and rows that nobody answered.
    std::int64_t leftOut = 0;
    /// Rows that were not taken: unreadable, or without a conversation (KeyMissing); at most 1,000 of them.
    std::vector<RejectedRow> rejectedRows;
    std::optional<Refusal> refusal;
    bool isCancelled = false;

    /// Of the command line: 0 all taken, 1 some rows rejected, 2 the file refused.
    [[nodiscard]] int exitCode() const { return refusal ? 2 : rejectedRows.empty() ? 0 : 1; }
};
/// One JSON object.
[[nodiscard]] std::string toJson(const SurveyReport& report);

/// Reads a file (see readSurveyTable) and puts its answers into the conversations, in batches. The same file again changes
/// nothing. NotAllowedForRole where the actor may not import.
[[nodiscard]] SurveyReport importSurvey(storage::Database& database, const Clock& clock, orders::ShopId shop,
                                        const std::filesystem::path& file, const agents::Actor& actor,
                                        jobs::JobContext& job);

}  // namespace core::importing
