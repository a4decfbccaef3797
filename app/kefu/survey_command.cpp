#include "app/kefu/survey_command.h"

#include <iostream>

#include "app/kefu/import_words.h"
#include "app/kefu/table_import.h"
#include "core/importing/survey_import.h"

namespace kefu {
namespace {

using core::importing::FileProblem;
using core::importing::RowProblem;
using core::importing::SurveyReport;

void printText(const SurveyReport& report) {
    std::cout << report.path << '\n';
    if (report.refusal) {
        std::cout
            << "  refused: " << toWord(report.refusal->problem) << "\n    "
            << (report.refusal->problem == FileProblem::UnknownTable
                    ? "No marks of a survey were found. Export the file with the columns below."
                    : sentenceOf(report.refusal->problem))
            << '\n';
        for (const auto& column : report.refusal->missingColumns) {
            std::cout << "    missing: " << column << '\n';
        }
        return;
    }
    std::cout << "  " << report.rows << " rows: " << report.recorded << " recorded, "
              << report.unchanged << " unchanged, " << report.keptOfPerson
              << " kept as a person recorded them, " << report.noConversation
              << " without a conversation\n";
    for (const auto& row : report.rejectedRows) {
        std::cout << "  row " << row.row;
        if (row.column.empty() && row.problem == RowProblem::KeyMissing) {
            std::cout << ": no conversation of that number or of the buyer at that time; import "
                         "its transcript first\n";
        } else {
            std::cout << ", " << row.column << ": " << sentenceOf(row.problem) << " ("
                      << toWord(row.problem) << ")\n";
        }
    }
}

}  // namespace

int runImportSurvey(const CommandLine& line) {
    core::jobs::JobContext job;
    return importTables(
        line,
        [&](core::storage::Database& database, const TableImport& import,
            const std::filesystem::path& file) {
            return core::importing::importSurvey(database, line.clock, import.shop, file,
                                                 import.actor, job);
        },
        printText);
}

}  // namespace kefu
