#include "core/importing/reply_table.h"

#include <fstream>

#include "core/knowledge/reply_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

using core::importing::readReplyTable;

namespace {

std::filesystem::path written(const support::TemporaryFolder& folder, const std::string& text) {
    const auto path = folder.path() / "replies.csv";
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

}  // namespace

TEST_CASE("replies written as a table are read back as they were", "[knowledge]") {
    support::TemporaryFolder folder;
    std::vector<core::knowledge::Reply> replies(2);
    replies[0].code = "007";
    replies[0].folder = "售前/问好";
    replies[0].title = "问候, \"首次\"";
    replies[0].body = "您好，\n欢迎光临";
    replies[1].title = "公式";
    replies[1].body = "=1+1";
    const auto path = folder.path() / "out.csv";
    core::knowledge::writeReplies(path, replies);
    const auto table = readReplyTable(path);
    REQUIRE(table);
    CHECK(table->replies == replies);
}

TEST_CASE("a table of 千牛 is read in its encoding, with titles made where there are none",
          "[knowledge]") {
    support::TemporaryFolder folder;
    // 编码,分组,内容 / fh,发货,今天发货 / ,,这是一段… in GB18030.
    const std::string gb =
        "\xb1\xe0\xc2\xeb,\xb7\xd6\xd7\xe9,\xc4\xda\xc8\xdd\r\n"
        "fh,\xb7\xa2\xbb\xf5,\xbd\xf1\xcc\xec\xb7\xa2\xbb\xf5\r\n"
        ",,\xbd\xf1\xcc\xec\xb7\xa2\xbb\xf5\r\n"
        "x,\xb7\xa2\xbb\xf5,\r\n";
    const auto table = readReplyTable(written(folder, gb));
    REQUIRE(table);
    REQUIRE(table->replies.size() == 2);
    CHECK(table->skipped == 1);
    CHECK(table->replies[0].title == "fh");
    CHECK(table->replies[0].folder == "发货");
    CHECK(table->replies[0].body == "今天发货");
    CHECK(table->replies[1].title == "今天发货");
}

TEST_CASE("a table without a column of texts is refused", "[knowledge]") {
    support::TemporaryFolder folder;
    CHECK_FALSE(readReplyTable(written(folder, "订单编号,金额\r\n1,2\r\n")));
    CHECK_FALSE(readReplyTable(folder.path() / "none.csv"));
}
