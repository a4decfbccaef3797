#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/importing/import_report.h"
#include "core/learning/learning_service.h"

namespace core::importing {

/// Questions for the bank of learning (R222).
struct QuestionTable {
    std::vector<learning::QuestionRow> rows;
    /// A row that is no question, and why.
    struct Fault {
        /// Of the file, counted as a spreadsheet counts.
        std::int64_t row = 0;
        /// Empty: the row as a whole.
        std::string column;
        std::string cell;
        /// AnswerNotOffered: an answer that names no choice; NotFound: a kind of question that there is not.
        learning::LearningError problem = learning::LearningError::TextMissing;
    };
    std::vector<Fault> faults;
};

/// CSV in any encoding, Excel or HTML with the columns of core/learning/question_file: 题型, 主题, 题目 and 答案 are needed.
/// An answer is letters (AC, A、C), 对 or 错, or the model answer of a text. Without a kind, choices and the number of
/// answers tell it. Refusal: UnknownTable with what is missing; at most 5,000 rows are read.
[[nodiscard]] Result<QuestionTable, Refusal> readQuestionTable(const std::filesystem::path& path);

}  // namespace core::importing
