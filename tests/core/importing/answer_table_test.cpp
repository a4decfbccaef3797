#include "core/importing/answer_table.h"

#include <fstream>

#include "core/tickets/question_file.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"

using core::importing::readAnswerTable;
using core::tickets::Ticket;

namespace {

std::filesystem::path written(const support::TemporaryFolder& folder, const std::string& text) {
    const auto path = folder.path() / "answers.csv";
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

}  // namespace

TEST_CASE("questions that were exported come back with the answers, as CSV and as a workbook") {
    const support::TemporaryFolder folder;
    const std::vector<Ticket> tickets{{.id = 7,
                                       .orderNumber = "350000000000000001",
                                       .buyer = "小满",
                                       .problem = "=现货吗,\"蓝色\"",
                                       .progress = "已查",
                                       .department = "仓库"}};
    for (const auto* name : {"q.csv", "q.xlsx"}) {
        const auto file = folder.path() / name;
        core::tickets::writeQuestionFile(file, tickets, support::kFirstMoment);
        const auto table = readAnswerTable(file);
        REQUIRE(table);
        CHECK(table->answers.empty());
        CHECK(table->faults.empty());
        CHECK(table->unanswered == 1);
    }
    std::ifstream in(folder.path() / "q.csv", std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(in)), {});
    CHECK(text.find("350000000000000001") != std::string::npos);
    CHECK(text.find("小满") == std::string::npos);
}

TEST_CASE("answers are matched by number, and a row whose number is none is named") {
    const support::TemporaryFolder folder;
    const auto table = readAnswerTable(written(
        folder, "工单编号,问题,答复\r\n7,有货吗,有货\r\n\r\n#8,何时发,'=明天\r\nabc,?,x\r\n9,?,\r\n"));
    REQUIRE(table);
    REQUIRE(table->answers.size() == 2);
    CHECK(table->answers[0].ticket == 7);
    CHECK(table->answers[0].text == "有货");
    CHECK(table->answers[0].row == 2);
    CHECK(table->answers[1].ticket == 8);
    CHECK(table->answers[1].text == "=明天");
    CHECK(table->answers[1].row == 4);
    REQUIRE(table->faults.size() == 1);
    CHECK(table->faults[0].row == 5);
    CHECK(table->faults[0].number == "abc");
    CHECK(table->unanswered == 1);
}

TEST_CASE("a file without the column of the answers is refused with what it lacks") {
    const support::TemporaryFolder folder;
    const auto table = readAnswerTable(written(folder, "工单编号,问题\r\n7,x\r\n"));
    REQUIRE_FALSE(table);
    CHECK(table.error().problem == core::importing::FileProblem::UnknownTable);
    CHECK(table.error().missingColumns.size() == 2);
    CHECK_FALSE(readAnswerTable(folder.path() / "none.csv"));
}
