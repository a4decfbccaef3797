#include "core/importing/question_table.h"

#include "core/learning/question_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using namespace core::learning;
using core::importing::FileProblem;
using core::importing::readQuestionTable;

TEST_CASE("a file of questions is read, and every faulty row says where and why") {
    const support::TemporaryFolder folder;
    const auto file = folder.write(
        "questions.csv",
        "题型,分类,题干,选项A,选项B,选项C,正确答案,解析,依据文章\r\n"
        "单选题,流程,第一步是什么,问候,推荐,,A,先问候,售前接待八步\r\n"
        "多选,流程,要问什么,用途,预算,微信,A、B,,\r\n"
        "判断题,规则,可以加微信,,,,错,,\r\n"
        "简答题,话术,怎么道歉,,,,先致歉再核实,,\r\n"
        ",流程,没有题型,甲,乙,丙,ac,,\r\n"
        "连线题,流程,题型不认识,甲,乙,,A,,\r\n"
        "单选,流程,答案不在选项里,甲,乙,,D,,\r\n"
        "单选,流程,答案不是字母,甲,乙,,甲,,\r\n"
        "单选,流程,只有一个选项,甲,,,A,,\r\n"
        "单选,流程,两个答案,甲,乙,,AB,,\r\n"
        "单选,,没有主题,甲,乙,,A,,\r\n"
        "判断,流程,没有答案,,,,,,\r\n"
        "单选,流程,,甲,乙,,A,,\r\n");
    const auto table = readQuestionTable(file);
    REQUIRE(table);
    REQUIRE(table->rows.size() == 5);
    CHECK(table->rows[0].question.kind == QuestionKind::Single);
    CHECK(table->rows[0].question.options == std::vector<std::string>{"问候", "推荐"});
    CHECK(table->rows[0].question.right == std::vector{0});
    CHECK(table->rows[0].article == "售前接待八步");
    CHECK(table->rows[1].question.right == std::vector{0, 1});
    CHECK(table->rows[2].question.right == std::vector{1});
    CHECK(table->rows[3].question.modelAnswer == "先致歉再核实");
    CHECK(table->rows[4].question.kind == QuestionKind::Multiple);
    CHECK(table->rows[4].question.right == std::vector{0, 2});
    using E = LearningError;
    struct Expected {
        std::int64_t row;
        E problem;
        std::string column;
        std::string cell;
    };
    const std::vector<Expected> expected{
        {7, E::NotFound, "题型", "连线题"},     {8, E::AnswerNotOffered, "答案", "D"},
        {9, E::AnswerNotOffered, "答案", "甲"}, {10, E::OptionsMissing, "选项", ""},
        {11, E::AnswerTwice, "答案", "AB"},     {12, E::TopicMissing, "主题", ""},
        {13, E::AnswerMissing, "答案", ""},     {14, E::TextMissing, "题目", ""}};
    REQUIRE(table->faults.size() == expected.size());
    for (std::size_t at = 0; at < expected.size(); ++at) {
        CHECK(table->faults[at].row == expected[at].row);
        CHECK(table->faults[at].problem == expected[at].problem);
        CHECK(table->faults[at].column == expected[at].column);
        CHECK(table->faults[at].cell == expected[at].cell);
    }
}

TEST_CASE("a file without the columns of questions is refused with what is missing") {
    const support::TemporaryFolder folder;
    const auto table = readQuestionTable(folder.write("x.csv", "题目,甲\r\n第一步,1\r\n"));
    REQUIRE_FALSE(table);
    CHECK(table.error().problem == FileProblem::UnknownTable);
    CHECK(table.error().missingColumns == std::vector<std::string>{"主题", "答案"});
}

TEST_CASE("what is exported is read again, as CSV and as workbook") {
    const support::TemporaryFolder folder;
    std::vector<Question> questions;
    for (const auto& row : starterQuestions()) {
        questions.push_back(cleaned(row.question));
    }
    questions[0].article = 4;
    for (const char* name : {"bank.csv", "bank.xlsx"}) {
        const auto file = folder.path() / name;
        writeQuestionFile(file, questions, [](auto) { return std::string("售前接待八步"); },
                          *core::parseLocalTime("2026-11-26 10:00:00"));
        const auto table = readQuestionTable(file);
        REQUIRE(table);
        CHECK(table->faults.empty());
        REQUIRE(table->rows.size() == questions.size());
        CHECK(table->rows[0].article == "售前接待八步");
        for (std::size_t at = 0; at < questions.size(); ++at) {
            auto read = table->rows[at].question;
            auto wanted = questions[at];
            wanted.origin.clear();
            wanted.article.reset();
            CHECK(read == wanted);
        }
    }
}
