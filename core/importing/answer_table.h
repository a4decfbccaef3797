#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/importing/import_report.h"

namespace core::importing {

/// Answers of a department to the questions that were exported to it (core/tickets/question_file.h).
struct AnswerTable {
    struct Answer {
        /// Of the file, counted as a spreadsheet counts.
        std::int64_t row = 0;
        std::int64_t ticket = 0;
        std::string text;
    };
    std::vector<Answer> answers;
    /// Rows whose number is none, with what stands there.
    struct Fault {
        std::int64_t row = 0;
        std::string number;
    };
    std::vector<Fault> faults;
    /// Rows that nobody answered yet.
    std::int64_t unanswered = 0;
};

/// CSV in any encoding, Excel or HTML with the columns 工单编号 and 答复; `#12` and `12` are the same number. Refusal:
/// UnknownTable when one of them is missing; at most 20,000 rows are read.
[[nodiscard]] Result<AnswerTable, Refusal> readAnswerTable(const std::filesystem::path& path);

}  // namespace core::importing
