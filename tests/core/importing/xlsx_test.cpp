#include "core/importing/limits.h"
#include "core/importing/xlsx_cell.h"
#include "core/importing/xlsx_parts.h"
#include "tests/core/importing/file_builder.h"

using core::importing::FileProblem;
using file_builder::Book;
using file_builder::bookMembers;
using file_builder::bookOf;
using file_builder::problemOf;
using file_builder::Rows;
using file_builder::rowsOf;
using file_builder::zipOf;
namespace limits = core::importing::limits;
namespace xlsx = core::importing::xlsx;

namespace {

const std::string kRow = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>";

Book with(std::string rows) {
    Book book;
    book.sheets.push_back(std::move(rows));
    return book;
}

/// The text of one cell.
std::string cell(const std::string& attributes, const std::string& inside) {
    Book book = with("<row><c" + attributes + ">" + inside + "</c></row>");
    book.styles =
        "<numFmts><numFmt numFmtId=\"170\" "
        "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/></cellXfs>";
    return rowsOf(bookOf(book)).at(0).at(0);
}

}  // namespace

TEST_CASE("every kind of cell becomes its text") {
    Book book = with(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
        "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>分</t></r><r><t>段</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>fen</t></rPh></is></c>"
        "<c r=\"B2\"><v>19.5</v></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" "
        "t=\"e\"><v>#N/A</v></c>"
        "<c r=\"E2\" t=\"str\"><f>A1&amp;\"x\"</f><v>a&lt;b</v></c><c r=\"F2\" t=\"d\">"
        "<v>2017-07-08T00:42:32.000</v></c></row>");
    book.strings =
        "<si><t>金额</t></si><si><r><rPr><b/></rPr><t>订单</t></r><r><t xml:space=\"preserve\"> "
        "编号</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>ding</t></rPh></si>";
    CHECK(rowsOf(bookOf(book)) ==
          Rows{{"订单 编号", "金额"},
               {"分段", "19.5", "TRUE", "#N/A", "a<b", "2017-07-08 00:42:32"}});
}

TEST_CASE("cells and rows that are missing are empty, and rows keep their numbers") {
    const support::TemporaryFolder folder;
    const std::string bytes = bookOf(
        with("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"E2\"><v>2</v></c><c><v>3</v></c></row>"
             "<row r=\"7\"/><row><c r=\"AA8\"><v>4</v></c></row>"));
    const auto tables = core::importing::openTableFile(folder.write("book.csv", bytes));
    REQUIRE(tables);
    CHECK(tables->front().container == core::importing::Container::Xlsx);
    const auto source = tables->front().openRows();
    REQUIRE(source);
    std::vector<std::string> cells{"left", "over"};
    REQUIRE(*(*source)->next(cells));
    CHECK(cells == std::vector<std::string>{"", "1", "", "", "2", "3"});
    CHECK((*source)->rowNumber() == 2);
    REQUIRE(*(*source)->next(cells));
    CHECK(cells.empty());
    CHECK((*source)->rowNumber() == 7);
    REQUIRE(*(*source)->next(cells));
    CHECK(cells.size() == 27);
    CHECK(cells.back() == "4");
    CHECK((*source)->rowNumber() == 8);
    CHECK_FALSE(*(*source)->next(cells));
    CHECK_FALSE(*(*source)->next(cells));
}

TEST_CASE("the first sheet that has text is read, and it may have a prefix") {
    Book book;
    book.sheets = {"", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> </t></is></c></row>", kRow,
                   "<row><c><v>9</v></c></row>"};
    CHECK(rowsOf(bookOf(book)) == Rows{{"x"}});

    auto members = bookMembers(with(""));
    for (auto& [name, bytes] : members) {
        if (name == "xl/worksheets/sheet1.xml") {
            bytes =
                "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row r=\"1\"><x:c "
                "r=\"A1\"><x:v>5</x:v></x:c></x:row>"
                "</x:sheetData></x:worksheet>";
        }
    }
    CHECK(rowsOf(zipOf(members)) == Rows{{"5"}});
}

TEST_CASE("a workbook without a row with text is empty") {
    Book book;
    book.sheets = {"", "<row r=\"1\"><c r=\"A1\"/></row>"};
    CHECK(problemOf(bookOf(book)) == FileProblem::Empty);
}

TEST_CASE("a long number typed as a number keeps every digit the file has") {
    CHECK(cell("", "<v>3.5153131473293578E+16</v>") == "35153131473293578");
    CHECK(cell("", "<v>35153131473293578</v>") == "35153131473293578");
    CHECK(cell("", "<v>3.51531314732935E+17</v>") == "351531314732935000");
    CHECK(cell("", "<v>13800138000</v>") == "13800138000");
    CHECK(xlsx::plainNumber("-1.5e3") == "-1500");
    CHECK(xlsx::plainNumber("1.25E-3") == "0.00125");
    CHECK(xlsx::plainNumber("0E+5") == "0");
    CHECK(xlsx::plainNumber("12.50") == "12.50");
    CHECK(xlsx::plainNumber("19.899999999999999") == "19.9");
    CHECK(xlsx::plainNumber("0.10000000000000001") == "0.1");
    CHECK(xlsx::plainNumber("12345678901234567890") == "12345678901234567890");
    for (const char* other :
         {"", "-", ".", "1E", "1E+999999999", "1e5x", "1,5", "0x10", "Infinity"}) {
        CHECK(xlsx::plainNumber(other) == other);
    }
}

TEST_CASE("a number is a date when its style says so") {
    CHECK(cell(" s=\"1\"", "<v>42924.029537037037</v>") == "2017-07-08 00:42:32");
    CHECK(cell(" s=\"2\"", "<v>42924</v>") == "2017-07-08 00:00:00");
    CHECK(cell(" s=\"0\"", "<v>42924</v>") == "42924");
    CHECK(cell(" s=\"9\"", "<v>42924</v>") == "42924");
    Book book = with("<row><c s=\"0\"><v>41462</v></c></row>");
    book.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    book.properties = "<workbookPr date1904=\"1\"/>";
    CHECK(rowsOf(bookOf(book)) == Rows{{"2017-07-08 00:00:00"}});
}

TEST_CASE("serial numbers follow the two calendars of spreadsheets") {
    CHECK(xlsx::dateText("1", false) == "1900-01-01 00:00:00");
    CHECK(xlsx::dateText("59", false) == "1900-02-28 00:00:00");
    CHECK(xlsx::dateText("60", false) == "1900-02-29 00:00:00");
    CHECK(xlsx::dateText("61", false) == "1900-03-01 00:00:00");
    CHECK(xlsx::dateText("0", true) == "1904-01-01 00:00:00");
    CHECK(xlsx::dateText("2958465", false) == "9999-12-31 00:00:00");
    CHECK(xlsx::dateText("42923.999999", false) == "2017-07-08 00:00:00");
    CHECK(xlsx::dateText("0.5", false) == "12:00:00");
    for (const char* other : {"-1", "2958466", "1e300", "nan", "abc", ""}) {
        CHECK(xlsx::dateText(other, false) == other);
    }
}

TEST_CASE("date formats are told from number formats") {
    for (const char* date : {"yyyy-mm-dd hh:mm:ss", "m/d/yy h:mm", "[$-804]yyyy\"年\"m\"月\"",
                             "h:mm AM/PM", "[Red]dd.mm.yyyy;@", "yyyy\\-mm"}) {
        CHECK(xlsx::isDateFormat(date));
    }
    for (const char* other : {"General", "0.00", "#,##0.00\"yd\"", "[Red]0", "@", "0.00E+00",
                              "[h]:mm:ss", "\\d0", "_d0", "\"unclosed ymd", "", "[", "0;yyyy"}) {
        CHECK_FALSE(xlsx::isDateFormat(other));
    }
}

TEST_CASE("escaped characters are undone") {
    std::string text = "a_x000D_\nb_x005F_x000D_c_x00_d_xD800_e_x";
    xlsx::unescape(text);
    CHECK(text == "a\r\nb_x000D_c_x00_d_xD800_e_x");
}

TEST_CASE("hostile workbooks are refused with the reason") {
    const auto refusedSheet = [](const std::string& rows) { return problemOf(bookOf(with(rows))); };
    CHECK(refusedSheet("<row><c r=\"XFD1\"><v>1</v></c></row>") == FileProblem::TooManyColumns);
    CHECK(refusedSheet("<row><c r=\"ZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>") ==
          FileProblem::TooManyColumns);
    CHECK(refusedSheet("<row r=\"5000001\"><c><v>1</v></c></row>") == FileProblem::Damaged);
    CHECK(refusedSheet("<row r=\"-1\"><c><v>1</v></c></row>") == FileProblem::Damaged);
    CHECK(refusedSheet("<row><c t=\"s\"><v>3</v></c></row>") == FileProblem::Damaged);
    CHECK(refusedSheet("<row><c t=\"s\"><v>-1</v></c></row>") == FileProblem::Damaged);
    CHECK(refusedSheet("<row><c t=\"inlineStr\"><is><t>" +
                       std::string(limits::kCellCharacters + 1, 'x') + "</t></is></c></row>") ==
          FileProblem::CellTooLong);
    CHECK(refusedSheet("<row a=\"" + std::string(3000000, 'x') + "\"/>") ==
          FileProblem::CellTooLong);
    CHECK(refusedSheet("<row><c><v>1</v></c>") == FileProblem::Damaged);
    std::string deep;
    for (int i = 0; i < 100; ++i) {
        deep += "<a>";
    }
    CHECK(refusedSheet(kRow + deep) == FileProblem::Damaged);
    CHECK_FALSE(refusedSheet("<row><c t=\"inlineStr\"><is><t>" +
                             std::string(limits::kCellCharacters, 'x') + "</t></is></c></row>")
                    .has_value());
}

TEST_CASE("one long shared text may not fill a row again and again") {
    std::string rows = "<row>";
    for (int i = 0; i < 500; ++i) {
        rows += "<c t=\"s\"><v>0</v></c>";
    }
    Book book = with(rows + "</row>");
    book.strings = "<si><t>" + std::string(limits::kCellCharacters, 'x') + "</t></si>";
    CHECK(problemOf(bookOf(book)) == FileProblem::CellTooLong);
}

TEST_CASE("shared texts beyond the memory for them are kept in a file") {
    xlsx::SharedStrings strings;
    const std::string longText(30'000, 'x');
    const std::size_t count = 2 * limits::kSharedTextBytesInMemory / longText.size();
    for (std::size_t i = 0; i < count; ++i) {
        REQUIRE(strings.add(i % 3 == 0 ? std::to_string(i) : longText + std::to_string(i)));
    }
    REQUIRE(strings.count() == count);
    int different = 0;
    for (std::size_t i = count; i-- > 0;) {
        const std::string number = std::to_string(i);
        different += strings.at(i) == (i % 3 == 0 ? number : longText + number) ? 0 : 1;
    }
    CHECK(different == 0);
}

TEST_CASE("more shared texts than a workbook can have are refused") {
    xlsx::SharedStrings strings;
    while (strings.count() < limits::kSharedTexts && strings.add({})) {
    }
    CHECK(strings.count() == limits::kSharedTexts);
    const auto added = strings.add({});
    REQUIRE_FALSE(added);
    CHECK(added.error().problem == FileProblem::ZipBomb);
}

TEST_CASE("a DOCTYPE in any part of a workbook is refused") {
    for (const std::string part :
         {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml",
          "xl/_rels/workbook.xml.rels"}) {
        auto members = bookMembers(with(kRow));
        for (auto& [name, bytes] : members) {
            if (name == part) {
                bytes = "<!DOCTYPE a [<!ENTITY b \"c\">]>" + bytes.substr(bytes.find("?>") + 2);
            }
        }
        INFO(part);
        CHECK(problemOf(zipOf(members)) == FileProblem::DoctypeInWorkbook);
    }
}

TEST_CASE("a binary workbook in a zip container is refused as such") {
    CHECK(problemOf(zipOf({{"xl/workbook.bin", "x"}})) == FileProblem::BinaryWorkbook);
}
