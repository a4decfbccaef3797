#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/conversations/survey.h"
#include "core/importing/import_report.h"

namespace core::importing {

/// Answers of buyers to a survey, or a log of calls with their marks (R288).
struct SurveyTable {
    struct Row {
        /// Of the file, counted as a spreadsheet counts.
        std::int64_t row = 0;
        conversations::SurveyAnswer answer;
    };
    std::vector<Row> rows;
    /// Rows of sums and rows that nobody answered.
    std::int64_t leftOut = 0;
    /// A row that does not say whose it is, or a mark that is none.
    std::vector<RejectedRow> faults;
};

/// CSV in any encoding, Excel or HTML. Columns and words of marks are data (resources/cases/survey_columns.json): a
/// satisfaction (a word or 1–5) or a recommendation (0–10), and whose it is: the number of the conversation, or buyer or
/// phone with a time. Refusal: UnknownTable with what is missing; at most 50,000 rows are read.
[[nodiscard]] Result<SurveyTable, Refusal> readSurveyTable(const std::filesystem::path& path,
                                                           std::chrono::minutes utcOffset = kChinaOffset);

}  // namespace core::importing
