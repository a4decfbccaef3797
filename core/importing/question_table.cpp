#include "core/importing/question_table.h"

#include <algorithm>
#include <array>

#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"
#include "core/learning/question_file.h"

namespace core::importing {
namespace {

using learning::LearningError;
using learning::Question;
using learning::QuestionKind;

constexpr std::size_t kMostRows = 5'000;

using Names = std::initializer_list<std::string_view>;

std::optional<std::size_t> columnOf(const std::vector<std::string>& header, Names names) {
    for (const auto name : names) {
        const auto wanted = foldedHeader(name);
        const auto found = std::ranges::find_if(
            header, [&](const std::string& cell) { return foldedHeader(cell) == wanted; });
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return std::nullopt;
}

struct Columns {
    std::optional<std::size_t> kind;
    std::optional<std::size_t> topic;
    std::optional<std::size_t> text;
    std::optional<std::size_t> answer;
    std::optional<std::size_t> explanation;
    std::optional<std::size_t> article;
    std::array<std::optional<std::size_t>, learning::kMostOptions> options;
};

Columns columnsOf(const std::vector<std::string>& header) {
    Columns columns{
        .kind = columnOf(header, {learning::kKindColumn, "类型", "试题类型", "题目类型"}),
        .topic = columnOf(header, {learning::kTopicColumn, "分类", "知识点", "题库分类"}),
        .text = columnOf(header, {learning::kTextColumn, "题干", "试题", "试题内容", "题目内容"}),
        .answer = columnOf(header, {learning::kAnswerColumn, "正确答案", "参考答案", "标准答案"}),
        .explanation =
            columnOf(header, {learning::kExplanationColumn, "答案解析", "试题解析", "说明"}),
        .article = columnOf(header, {learning::kArticleColumn, "来源", "出处", "依据"})};
    for (std::size_t place = 0; place < columns.options.size(); ++place) {
        const auto name = learning::optionColumn(place);
        const auto letter = name.substr(name.size() - 1);
        columns.options[place] =
            columnOf(header, {std::string_view(name), "选项" + std::to_string(place + 1), letter});
    }
    return columns;
}

/// The cell without the sign that guards it from spreadsheets.
std::string cellAt(const std::vector<std::string>& row, std::optional<std::size_t> column) {
    std::string cell = column && *column < row.size() ? row[*column] : std::string();
    if (cell.starts_with('\'') && guardedCell(cell.substr(1)) == cell) {
        cell.erase(0, 1);
    }
    return cleanText(cell);
}

/// `AC`, `A、C`, `a,c`; nothing where something else stands there.
std::optional<std::vector<int>> placesOf(std::string_view answer) {
    std::vector<int> places;
    for (const auto& character : characters(foldedWord(answer))) {
        if (character.size() == 1 && character.front() >= 'a' && character.front() <= 'i') {
            places.push_back(character.front() - 'a');
        } else if (character != "、" && character != "," && character != ";" && character != "|" &&
                   character != "/" && character != "." && character != "。") {
            return std::nullopt;
        }
    }
    return places;
}

std::optional<bool> truthOf(std::string_view answer) {
    constexpr std::array<std::string_view, 9> kTrue{"对", "正确", "是", "√", "true",
                                                    "t",  "yes",  "a", "1"};
    constexpr std::array<std::string_view, 10> kFalse{"错", "错误", "否", "×",  "false",
                                                      "f",  "no",   "b",  "0", "不对"};
    const auto folded = foldedWord(answer);
    if (std::ranges::find(kTrue, folded) != kTrue.end()) {
        return true;
    }
    return std::ranges::find(kFalse, folded) != kFalse.end() ? std::optional(false) : std::nullopt;
}

QuestionKind guessedKind(const Question& question, std::string_view answer) {
    if (question.options.empty()) {
        return truthOf(answer) ? QuestionKind::TrueFalse : QuestionKind::Text;
    }
    const auto places = placesOf(answer);
    return places && places->size() > 1 ? QuestionKind::Multiple : QuestionKind::Single;
}

std::string_view columnOfFault(LearningError problem) {
    if (problem == LearningError::TextMissing || problem == LearningError::TextTooLong) {
        return learning::kTextColumn;
    }
    if (problem == LearningError::TopicMissing) {
        return learning::kTopicColumn;
    }
    const bool isOfOptions =
        problem == LearningError::OptionsMissing || problem == LearningError::OptionTwice;
    return isOfOptions ? std::string_view("选项") : learning::kAnswerColumn;
}

class Reading final {
public:
    explicit Reading(const TableFront& front)
        : m_front(front), m_columns(columnsOf(front.header)) {}

    [[nodiscard]] std::vector<std::string> missing() const {
        std::vector<std::string> names;
        const auto need = [&names](const auto& column, std::string_view name) {
            if (!column) {
                names.emplace_back(name);
            }
        };
        need(m_columns.topic, learning::kTopicColumn);
        need(m_columns.text, learning::kTextColumn);
        need(m_columns.answer, learning::kAnswerColumn);
        return names;
    }

    [[nodiscard]] QuestionTable read() const {
        QuestionTable table;
        for (std::size_t at = 0; at < m_front.rows.size(); ++at) {
            take(m_front.rows[at], m_front.rowNumbers[at], table);
        }
        return table;
    }

private:
    void take(const std::vector<std::string>& cells, std::int64_t row,
              QuestionTable& table) const {
        const auto kindWord = foldedWord(cellAt(cells, m_columns.kind));
        const auto answer = cellAt(cells, m_columns.answer);
        Question question{.topic = cellAt(cells, m_columns.topic),
                          .text = cellAt(cells, m_columns.text),
                          .explanation = cellAt(cells, m_columns.explanation)};
        for (const auto& column : m_columns.options) {
            question.options.push_back(cellAt(cells, column));
        }
        // Empty ones behind the last; one between two is a fault of the row.
        while (!question.options.empty() && question.options.back().empty()) {
            question.options.pop_back();
        }
        const auto reject = [&](LearningError problem, std::string_view column,
                                const std::string& cell) {
            table.faults.push_back({row, std::string(column), cell, problem});
        };
        const auto kind = kindWord.empty() ? std::optional(guessedKind(question, answer))
                                           : learning::kindFromFileWord(kindWord);
        if (!kind) {
            reject(LearningError::NotFound, learning::kKindColumn, kindWord);
            return;
        }
        question.kind = *kind;
        if (!answer.empty() && !takeAnswer(question, answer)) {
            reject(LearningError::AnswerNotOffered, learning::kAnswerColumn, answer);
            return;
        }
        question = learning::cleaned(std::move(question));
        if (const auto fault = learning::faultOf(question)) {
            const auto column = columnOfFault(*fault);
            reject(*fault, column, column == learning::kAnswerColumn ? answer : std::string());
            return;
        }
        table.rows.push_back({std::move(question), cellAt(cells, m_columns.article)});
    }

    static bool takeAnswer(Question& question, const std::string& answer) {
        if (question.kind == QuestionKind::Text) {
            question.modelAnswer = answer;
            return true;
        }
        if (question.kind == QuestionKind::TrueFalse) {
            const auto truth = truthOf(answer);
            question.right = {truth.value_or(true) ? 0 : 1};
            return truth.has_value();
        }
        const auto places = placesOf(answer);
        question.right = places.value_or(std::vector<int>());
        return places.has_value();
    }

    const TableFront& m_front;
    Columns m_columns;
};

}  // namespace

Result<QuestionTable, Refusal> readQuestionTable(const std::filesystem::path& path) {
    const auto files = openTableFile(path);
    if (!files) {
        return Unexpected{files.error()};
    }
    Refusal nearest{.problem = FileProblem::Empty};
    for (const auto& file : *files) {
        const auto detected = detectEncoding(file, true);
        if (!detected) {
            return Unexpected{detected.error()};
        }
        const auto front = readFront(file, *detected, kMostRows);
        if (!front) {
            nearest = front.error();
            continue;
        }
        const Reading reading(*front);
        if (auto names = reading.missing(); !names.empty()) {
            nearest = {.problem = FileProblem::UnknownTable, .missingColumns = std::move(names)};
            continue;
        }
        return reading.read();
    }
    return Unexpected{nearest};
}

}  // namespace core::importing
