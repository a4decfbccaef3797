#include "core/importing/limits.h"
#include "tests/core/importing/file_builder.h"

using core::importing::Container;
using core::importing::FileProblem;
using core::importing::openTableFile;
using file_builder::allBytes;
using file_builder::allRows;
using file_builder::Members;
using file_builder::problemOf;
using file_builder::zipOf;
namespace limits = core::importing::limits;

namespace {

const std::string kTable = "订单编号,金额\n1,2\n";

std::string book() {
    file_builder::Book book;
    book.sheets = {"<row><c><v>1</v></c></row>"};
    return file_builder::bookOf(book);
}

}  // namespace

TEST_CASE("a zip gives each table in it and nothing else") {
    const support::TemporaryFolder folder;
    const auto tables = openTableFile(
        folder.write("export.csv", zipOf({{"folder/", ""},
                                          {"folder/订单.csv", kTable},
                                          {"__MACOSX/folder/._订单.csv", kTable},
                                          {"folder/.DS_Store", kTable},
                                          {"empty.csv", " \n"},
                                          {"readme.txt", "A sentence without columns."},
                                          {"photo.jpg", "\xFF\xD8\xFF,,,"},
                                          {"items.xlsx", book()},
                                          {"refunds.xls", "<table><tr><td>a</td></tr></table>"}})));
    REQUIRE(tables);
    REQUIRE(tables->size() == 3);
    CHECK((*tables)[0].member == "folder/订单.csv");
    CHECK((*tables)[0].container == Container::Csv);
    CHECK((*tables)[1].member == "items.xlsx");
    CHECK((*tables)[1].container == Container::Xlsx);
    CHECK((*tables)[2].container == Container::Html);
    for (int round = 0; round < 2; ++round) {
        const auto bytes = allBytes((*tables)[0]);
        REQUIRE(bytes);
        CHECK(*bytes == kTable);
        const auto rows = allRows((*tables)[1]);
        REQUIRE(rows);
        CHECK(*rows == file_builder::Rows{{"1"}});
        const auto refunds = allRows((*tables)[2]);
        REQUIRE(refunds);
        CHECK(*refunds == file_builder::Rows{{"a"}});
    }
}

TEST_CASE("a zip without a table says so") {
    CHECK(problemOf(zipOf({{"a.txt", "words"}})) == FileProblem::UnknownTable);
    CHECK(problemOf(zipOf({{"folder/", ""}})) == FileProblem::Empty);
    CHECK(problemOf(zipOf({{"a.csv", ""}})) == FileProblem::Empty);
    CHECK(problemOf("PK\x05\x06" + std::string(18, '\0')) == FileProblem::Empty);
}

TEST_CASE("encrypted members and binary workbooks in a zip are refused") {
    CHECK(problemOf(zipOf({{"a.csv", kTable}}, "secret")) == FileProblem::Encrypted);
    CHECK(problemOf(zipOf({{"a.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}})) ==
          FileProblem::BinaryWorkbook);
}

TEST_CASE("a name that leads out of the folder is only a name") {
    const support::TemporaryFolder folder;
    const auto tables =
        openTableFile(folder.write("a.zip", zipOf({{"../../etc/passwd.csv", kTable}})));
    REQUIRE(tables);
    CHECK(tables->front().member == "../../etc/passwd.csv");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("zip bombs are refused") {
    CHECK(problemOf(zipOf({{"a.csv", kTable + std::string(30'000'000, 'x')}})) ==
          FileProblem::ZipBomb);
    CHECK(problemOf(zipOf({{"inner.zip", zipOf({{"a.csv", kTable}})}})) == FileProblem::ZipBomb);
    Members many;
    for (std::size_t i = 0; i <= limits::kZipMembers; ++i) {
        many.emplace_back(std::to_string(i) + ".csv", "a,b");
    }
    CHECK(problemOf(zipOf(many)) == FileProblem::ZipBomb);
}

TEST_CASE("an archive cut anywhere is refused") {
    for (const std::string& whole : {zipOf({{"a.csv", kTable}}), book()}) {
        for (std::size_t length = 4; length < whole.size(); length += 3) {
            INFO("cut at " << length);
            CHECK(problemOf(whole.substr(0, length)) == FileProblem::Damaged);
        }
    }
}

TEST_CASE("a member whose bytes were damaged is refused") {
    std::string table = "订单编号,金额\n";
    for (int i = 0; i < 5000; ++i) {
        table += std::to_string(i * 7919) + ",1\n";
    }
    std::string bytes = zipOf({{"a.csv", table}});
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x20);
    CHECK(problemOf(bytes) == FileProblem::Damaged);
}
