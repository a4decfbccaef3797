#pragma once

#include <array>
#include <filesystem>
#include <functional>

#include "core/learning/learning.h"

namespace core::learning {

/// The columns of a file of questions, in their order; choices stand in 选项A to 选项I. The same file is read again by
/// core/importing/question_table.
inline constexpr std::string_view kKindColumn = "题型";
inline constexpr std::string_view kTopicColumn = "主题";
inline constexpr std::string_view kTextColumn = "题目";
inline constexpr std::string_view kAnswerColumn = "答案";
inline constexpr std::string_view kExplanationColumn = "解析";
inline constexpr std::string_view kArticleColumn = "依据文章";
[[nodiscard]] std::string optionColumn(std::size_t place);

/// The word of a kind in files: 单选, 多选, 判断, 简答.
[[nodiscard]] std::string_view fileWord(QuestionKind kind);
/// 单选题, 单项选择, single and the like; nothing for another word.
[[nodiscard]] std::optional<QuestionKind> kindFromFileWord(std::string_view word);

/// The questions as .xlsx or CSV; `titleOf` names an article. The file appears whole or not at all: then
/// std::filesystem::filesystem_error.
void writeQuestionFile(const std::filesystem::path& file, const std::vector<Question>& questions,
                       const std::function<std::string(knowledge::ArticleId)>& titleOf, Seconds now);

}  // namespace core::learning
