#include "app/kefu/tracking_command.h"

#include <iostream>

#include "app/kefu/import_words.h"
#include "app/kefu/table_import.h"
#include "core/importing/tracking_import.h"
#include "core/settings/case_rules_reader.h"

namespace kefu {
namespace {

using core::importing::TrackingReport;

void printText(const TrackingReport& report) {
    std::cout << report.path << '\n';
    if (report.refusal) {
        std::cout << "  refused: " << toWord(report.refusal->problem);
        if (report.refusal->row > 0) {
            std::cout << " in row " << report.refusal->row;
        }
        // The columns of tracking events are known by their names alone; there is no map to make.
        std::cout
            << "\n    "
            << (report.refusal->problem == core::importing::FileProblem::UnknownTable
                    ? "No column of tracking events was found. Export the file with those below."
                    : sentenceOf(report.refusal->problem))
            << '\n';
        for (const auto& column : report.refusal->missingColumns) {
            std::cout << "    missing: " << column << '\n';
        }
        return;
    }
    std::cout << "  " << report.rows << " rows: " << report.added << " new, " << report.known
              << " known, " << report.rejected << " rejected\n";
    for (const auto& row : report.rejectedRows) {
        std::cout << "  row " << row.row << ", " << row.column << ": " << sentenceOf(row.problem)
                  << " (" << toWord(row.problem) << ")\n";
    }
    if (report.unmatched > 0) {
        std::cout << "  " << report.unmatched
                  << " numbers belong to no known parcel. Import the order export that has them; "
                     "their events are kept until then.\n";
    }
    for (const auto& number : report.unmatchedNumbers) {
        std::cout << "  row " << number.row << ": " << number.number << " (" << number.rows
                  << " rows)\n";
    }
}

}  // namespace

int runImportTracking(const CommandLine& line) {
    core::jobs::JobContext job;
    return importTables(
        line,
        [&](core::storage::Database& database, const TableImport& import,
            const std::filesystem::path& file) {
            return core::importing::importTracking(
                database, line.clock,
                {.shop = import.shop,
                 .file = file,
                 .utcOffset = core::settings::CaseRulesReader(database)
                                  .parcelRules(import.shop)
                                  .trackingOffset},
                import.actor, job);
        },
        printText);
}

}  // namespace kefu
