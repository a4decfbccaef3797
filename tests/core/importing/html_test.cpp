#include "core/importing/limits.h"
#include "tests/core/importing/file_builder.h"

using core::importing::FileProblem;
using file_builder::encoded;
using file_builder::problemOf;
using file_builder::Rows;
using file_builder::rowsOf;
namespace limits = core::importing::limits;

TEST_CASE("a page saved as .xls gives the rows of its table") {
    const std::string page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=gb2312>\n"
        "<!--[if gte mso 9]><xml><x:ExcelWorkbook><td>no</td></x:ExcelWorkbook></xml><![endif]-->\n"
        "<style>td { color: red } <tr><td>no</td></style><script>if (a < b) { '</td>' "
        "}</SCRIPT></head><body>\n"
        "<table border=1><thead><TR><th>订单编号</th><th "
        "style='mso-number-format:\"\\@\"'>收货地址 </th></TR></thead>\n"
        "<tr>\n  <td title=\"a>b\">35153131473000001</td>\n <td>文三路  "
        "1号<br/>后门&nbsp;&lt;A&gt; &#24744; "
        "&#x5E97;&unknown; &</td></tr>\n"
        "<tr><td colspan=\"2\"> <b>合</b>计 </td><td>&nbsp;</td></tr></table></body></html>";
    const Rows expected{{"订单编号", "收货地址"},
                        {"35153131473000001", "文三路 1号\n后门 <A> 您 店&unknown; &"},
                        {"合计", "", ""}};
    CHECK(rowsOf(page) == expected);
    CHECK(rowsOf(encoded(page, "GB18030")) == expected);
    CHECK(rowsOf("\xEF\xBB\xBF" + page) == expected);
    CHECK(rowsOf("\xFF\xFE" + encoded(page, "UTF-16LE")) == expected);
}

TEST_CASE("a long page is read alike wherever its pieces are cut") {
    for (std::size_t shift = 0; shift < 160; ++shift) {
        // The reader takes 65,536 bytes at a time: the cut wanders over a row.
        const std::string page =
            encoded("<table><!--" + std::string(65400 + shift, '-') +
                        "--><tr><td a='<>'>订单编号&amp;名</td><td>x<br>说明</td></tr>"
                        "<tr><td>二</td></tr></table>",
                    "GB18030");
        INFO("shifted by " << shift);
        CHECK(rowsOf(page) == Rows{{"订单编号&名", "x\n说明"}, {"二"}});
    }
}

TEST_CASE("tags that are never closed are forgiven") {
    CHECK(rowsOf("<table><tr><td>a<td>b<tr><td>c</table>") == Rows{{"a", "b"}, {"c"}});
    CHECK(rowsOf("<table><tr><td>a<td>b<tr><td>c") == Rows{{"a", "b"}, {"c"}});
    CHECK(rowsOf("<table><td>a</td></tr><tr></tr></table>") == Rows{{"a"}, {}});
    CHECK(rowsOf("<table><tr><td>1 < 2</td><td title=it's>b</td></tr></table>") ==
          Rows{{"1 < 2", "b"}});
    CHECK(rowsOf(
              "<table><tr><td>a<table><tr><td>in</td></tr></table>z</td><td>b</td></tr></table>") ==
          Rows{{"a in z", "b"}});
}

TEST_CASE("a page that ends inside a table is damaged") {
    const std::string page =
        "<html><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></html>";
    for (std::size_t length = page.find("</td>") + 5; length < page.rfind("</table>") + 8;
         ++length) {
        INFO("cut at " << length);
        CHECK(problemOf(page.substr(0, length)) == FileProblem::Damaged);
    }
    CHECK_FALSE(problemOf(page).has_value());
    CHECK(problemOf("<table><!-- <tr><td>a</td></tr></table>") == FileProblem::Damaged);
}

TEST_CASE("hostile pages are refused") {
    CHECK(problemOf("<table><tr><td colspan=999999999>a</td></tr></table>") ==
          FileProblem::TooManyColumns);
    std::string wide = "<table><tr>";
    for (std::size_t i = 0; i <= limits::kColumns; ++i) {
        wide += "<td>1";
    }
    CHECK(problemOf(wide + "</table>") == FileProblem::TooManyColumns);
    CHECK(problemOf("<table><tr><td>" + std::string(limits::kCellCharacters + 1, 'x') +
                    "</td></tr></table>") == FileProblem::CellTooLong);
    CHECK(problemOf("<table><tr><td>" + std::string(1'000'000, 'x') + "</td></tr></table>") ==
          FileProblem::CellTooLong);
    CHECK(problemOf("<table><tr " + std::string(3'000'000, 'x')) == FileProblem::CellTooLong);
}

TEST_CASE("a byte that does not decode is refused with its row") {
    const support::TemporaryFolder folder;
    const std::string page = encoded("<table><tr><td>订单</td></tr>\n<TR><td>编号", "GB18030") +
                             "\xFF</td></tr></table>";
    const auto tables = core::importing::openTableFile(folder.write("a.xls", page));
    REQUIRE(tables);
    const auto rows = tables->front().openRows();
    REQUIRE_FALSE(rows);
    CHECK(rows.error().problem == FileProblem::Undecodable);
    CHECK(rows.error().row == 2);
}

TEST_CASE("an Excel 2003 XML workbook gives the rows of its first sheet with text") {
    const std::string book =
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        "<Worksheet ss:Name=\"a\"><Table/></Worksheet><Worksheet ss:Name=\"b\"><Table>\n"
        "<Row><Cell><Data ss:Type=\"String\">订单&amp;编号</Data></Cell>"
        "<Cell ss:Index=\"3\"><Data ss:Type=\"Number\">3.5153131473293578E+16</Data>"
        "<Comment><ss:Data>note</ss:Data></Comment></Cell></Row>\n"
        "<Row ss:Index=\"5\"><Cell/><Cell><Data "
        "ss:Type=\"DateTime\">2017-07-08T00:42:32.000</Data></Cell></Row>\n"
        "</Table></Worksheet><Worksheet ss:Name=\"c\"><Table><Row><Cell><Data "
        "ss:Type=\"String\">no</Data>"
        "</Cell></Row></Table></Worksheet></Workbook>";
    CHECK(rowsOf(book) ==
          Rows{{"订单&编号", "", "35153131473293578"}, {"", "2017-07-08 00:42:32"}});
    CHECK(problemOf(book.substr(0, book.find("</Table></Worksheet><Worksheet ss:Name=\"c\""))) ==
          FileProblem::Damaged);
}
