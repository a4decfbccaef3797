#include "core/learning/question_file.h"

#include <algorithm>
#include <utility>

#include "core/base/spreadsheet_file.h"
#include "core/learning/learning_policy.h"

namespace core::learning {
namespace {

using Spelling = std::pair<std::string_view, QuestionKind>;
/// The first one of each kind is what is written.
constexpr std::array kSpellings{
    Spelling{"单选", QuestionKind::Single},       Spelling{"单选题", QuestionKind::Single},
    Spelling{"单项选择", QuestionKind::Single},   Spelling{"单项选择题", QuestionKind::Single},
    Spelling{"选择题", QuestionKind::Single},     Spelling{"single", QuestionKind::Single},
    Spelling{"多选", QuestionKind::Multiple},     Spelling{"多选题", QuestionKind::Multiple},
    Spelling{"多项选择", QuestionKind::Multiple}, Spelling{"多项选择题", QuestionKind::Multiple},
    Spelling{"multiple", QuestionKind::Multiple}, Spelling{"判断", QuestionKind::TrueFalse},
    Spelling{"判断题", QuestionKind::TrueFalse},  Spelling{"是非题", QuestionKind::TrueFalse},
    Spelling{"true_false", QuestionKind::TrueFalse}, Spelling{"简答", QuestionKind::Text},
    Spelling{"简答题", QuestionKind::Text},       Spelling{"问答题", QuestionKind::Text},
    Spelling{"填空题", QuestionKind::Text},       Spelling{"text", QuestionKind::Text},
};

std::string letterOf(std::size_t place) {
    return {static_cast<char>('A' + static_cast<int>(place))};
}

std::string answerOf(const Question& question) {
    switch (question.kind) {
        case QuestionKind::Text:
            return question.modelAnswer;
        case QuestionKind::TrueFalse:
            return question.right == std::vector{0} ? "对" : "错";
        case QuestionKind::Single:
        case QuestionKind::Multiple:
            break;
    }
    std::string letters;
    for (const int place : question.right) {
        letters += letterOf(static_cast<std::size_t>(place));
    }
    return letters;
}

}  // namespace

std::string optionColumn(std::size_t place) {
    return "选项" + letterOf(place);
}

std::string_view fileWord(QuestionKind kind) {
    return std::ranges::find(kSpellings, kind, &Spelling::second)->first;
}

std::optional<QuestionKind> kindFromFileWord(std::string_view word) {
    const auto* found = std::ranges::find(kSpellings, word, &Spelling::first);
    return found == kSpellings.end() ? std::nullopt : std::optional(found->second);
}

void writeQuestionFile(const std::filesystem::path& file, const std::vector<Question>& questions,
                       const std::function<std::string(knowledge::ArticleId)>& titleOf,
                       Seconds now) {
    SpreadsheetRow header{std::string(kKindColumn), std::string(kTopicColumn),
                          std::string(kTextColumn)};
    for (std::size_t place = 0; place < kMostOptions; ++place) {
        header.push_back(optionColumn(place));
    }
    for (const auto name : {kAnswerColumn, kExplanationColumn, kArticleColumn}) {
        header.emplace_back(std::string(name));
    }
    std::vector<SpreadsheetRow> rows{header};
    for (const auto& question : questions) {
        SpreadsheetRow row{std::string(fileWord(question.kind)), question.topic, question.text};
        for (std::size_t place = 0; place < kMostOptions; ++place) {
            row.push_back(place < question.options.size() ? question.options[place]
                                                          : std::string());
        }
        row.push_back(answerOf(question));
        row.push_back(question.explanation);
        row.push_back(question.article ? titleOf(*question.article) : std::string());
        rows.push_back(std::move(row));
    }
    writeSpreadsheet(file, rows, now);
}

}  // namespace core::learning
