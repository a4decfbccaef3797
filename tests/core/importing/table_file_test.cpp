#include "core/importing/table_file.h"

#include <fstream>
#include <sys/stat.h>

#include "core/importing/utf16.h"
#include "tests/core/importing/file_builder.h"

using core::importing::Container;
using core::importing::Encoding;
using core::importing::FileProblem;
using core::importing::openTableFile;
using file_builder::allBytes;
using file_builder::encoded;
using file_builder::problemOf;
using namespace std::string_literals;

namespace {

FileProblem problemAt(const std::filesystem::path& path) {
    const auto tables = openTableFile(path);
    REQUIRE_FALSE(tables);
    return tables.error().problem;
}

std::string utf8Of(const std::string& bytes, Encoding encoding, std::size_t piece) {
    const support::TemporaryFolder folder;
    const auto tables = openTableFile(folder.write("file.csv", bytes));
    REQUIRE(tables);
    auto opened = tables->front().openBytes();
    REQUIRE(opened);
    const auto source = core::importing::asUtf8(std::move(*opened), encoding);
    std::string text;
    std::string buffer(piece, '\0');
    while (true) {
        const auto got = source->read({buffer.data(), buffer.size()});
        if (!got) {
            return "refused at " + got.error().detail;
        }
        if (*got == 0) {
            return text;
        }
        text.append(buffer, 0, *got);
    }
}

}  // namespace

TEST_CASE("a text file is one table of bytes and can be read again and again") {
    const support::TemporaryFolder folder;
    const std::string bytes = "订单编号,金额\n1,2\n" + std::string(100000, 'x');
    const auto tables = openTableFile(folder.write("orders.zip", bytes));
    REQUIRE(tables);
    REQUIRE(tables->size() == 1);
    CHECK(tables->front().container == Container::Csv);
    CHECK(tables->front().member.empty());
    for (int round = 0; round < 2; ++round) {
        const auto read = allBytes(tables->front());
        REQUIRE(read);
        CHECK(*read == bytes);
    }
    const auto source = tables->front().openBytes();
    REQUIRE(source);
    CHECK((*source)->size() == static_cast<std::int64_t>(bytes.size()));
}

TEST_CASE("only a regular file is opened") {
    const support::TemporaryFolder folder;
    const auto file = folder.write("real.csv", "a,b\n");
    std::filesystem::create_symlink(file, folder.path() / "link.csv");
    REQUIRE(mkfifo((folder.path() / "fifo.csv").c_str(), 0600) == 0);
    CHECK(problemAt(folder.path()) == FileProblem::NotARegularFile);
    CHECK(problemAt(folder.path() / "link.csv") == FileProblem::NotARegularFile);
    CHECK(problemAt(folder.path() / "fifo.csv") == FileProblem::NotARegularFile);
    CHECK(problemAt("/dev/null") == FileProblem::NotARegularFile);
    CHECK(problemAt(folder.path() / "none.csv") == FileProblem::NotFound);
    CHECK(problemAt(file / "inside.csv") == FileProblem::NotFound);
}

TEST_CASE("files without text are empty") {
    CHECK(problemOf("") == FileProblem::Empty);
    CHECK(problemOf(" \r\n\t \n") == FileProblem::Empty);
    CHECK(problemOf("\xEF\xBB\xBF") == FileProblem::Empty);
    CHECK(problemOf("\xFF\xFE\r\0\n\0"s) == FileProblem::Empty);
    CHECK(problemOf(std::string(100000, '\n')) == FileProblem::Empty);
    CHECK_FALSE(problemOf(std::string(100000, '\n').append("a,b")).has_value());
}

TEST_CASE("binary workbooks, encrypted ones and foreign files are told apart by their bytes") {
    const std::string ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
    std::string wide;
    for (const char c : "EncryptedPackage"s) {
        wide += c;
        wide += '\0';
    }
    CHECK(problemOf(ole + std::string(2000, '\0')) == FileProblem::BinaryWorkbook);
    CHECK(problemOf(ole) == FileProblem::BinaryWorkbook);
    CHECK(problemOf("\x09\x08\x08\x00\x00\x05\x05\x00"s) == FileProblem::BinaryWorkbook);
    CHECK(problemOf(ole + std::string(262130, 'x') + wide + "rest") == FileProblem::Encrypted);
    CHECK(problemOf("%PDF-1.4\n") == FileProblem::UnknownTable);
    CHECK(problemOf("\x89PNG\r\n\x1A\n") == FileProblem::UnknownTable);
    CHECK(problemOf("o\0r\0d\0e\0r\0,\0"s) == FileProblem::Undecodable);
}

TEST_CASE("a file that changes while it is read is refused") {
    const support::TemporaryFolder folder;
    const auto path = folder.write("orders.csv", "a,b\n1,2\n");
    const auto tables = openTableFile(path);
    REQUIRE(tables);

    SECTION("longer") {
        std::ofstream(path, std::ios::app) << "3,4\n";
    }
    SECTION("shorter") {
        std::filesystem::resize_file(path, 4);
    }
    SECTION("replaced by another one of the same size") {
        std::filesystem::rename(folder.write("other.csv", "a,b\n3,4\n"), path);
    }
    const auto source = tables->front().openBytes();
    REQUIRE_FALSE(source);
    CHECK(source.error().problem == FileProblem::ChangedWhileRead);
}

TEST_CASE("a change between two pieces is found at the end of the file") {
    const support::TemporaryFolder folder;
    const auto path = folder.write("orders.csv", "a,b\n1,2\n");
    const auto tables = openTableFile(path);
    REQUIRE(tables);
    const auto source = tables->front().openBytes();
    REQUIRE(source);
    std::string buffer(4, '\0');
    REQUIRE((*source)->read({buffer.data(), 4}));
    std::ofstream(path, std::ios::app) << "3,4\n";
    REQUIRE((*source)->read({buffer.data(), 4}));
    const auto end = (*source)->read({buffer.data(), 4});
    REQUIRE_FALSE(end);
    CHECK(end.error().problem == FileProblem::ChangedWhileRead);
}

TEST_CASE("a deleted file is still read from the open handle") {
    const support::TemporaryFolder folder;
    const auto path = folder.write("orders.csv", "a,b\n1,2\n");
    const auto tables = openTableFile(path);
    REQUIRE(tables);
    std::filesystem::remove(path);
    const auto read = allBytes(tables->front());
    REQUIRE(read);
    CHECK(*read == "a,b\n1,2\n");
}

TEST_CASE("UTF-16 becomes UTF-8 whatever the size of the pieces") {
    const std::string text = "订单编号,a\n😀,1\n\uFEFFx";
    for (const std::size_t piece : {1, 2, 3, 7, 100000}) {
        CHECK(utf8Of("\xFF\xFE" + encoded(text, "UTF-16LE"), Encoding::Utf16Le, piece) == text);
        CHECK(utf8Of("\xFE\xFF" + encoded(text, "UTF-16BE"), Encoding::Utf16Be, piece) == text);
        CHECK(utf8Of(text, Encoding::Utf8, piece) == text);
    }
    std::string longText;
    for (int i = 0; i < 40000; ++i) {
        longText += i % 3 == 0 ? "😀" : "单a";
    }
    CHECK(utf8Of("\xFF\xFE" + encoded(longText, "UTF-16LE"), Encoding::Utf16Le, 999) == longText);
}

TEST_CASE("broken UTF-16 is refused with its place") {
    CHECK(utf8Of("\xFF\xFE"
                 "a\0b"s,
                 Encoding::Utf16Le, 10) == "refused at byte 4");
    CHECK(utf8Of("\xFF\xFE"
                 "a\0\x00\xDC"
                 "b\0c\0"s,
                 Encoding::Utf16Le, 10) == "refused at byte 4");
    CHECK(utf8Of("\xFF\xFE"
                 "a\0\x00\xD8"
                 "b\0"s,
                 Encoding::Utf16Le, 10) == "refused at byte 4");
    CHECK(utf8Of("\xFF\xFE"
                 "a\0\x00\xD8"s,
                 Encoding::Utf16Le, 10) == "refused at byte 4");
}
