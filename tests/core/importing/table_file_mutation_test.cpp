#include <algorithm>
#include <random>

#include "core/importing/encoding.h"
#include "core/importing/limits.h"
#include "core/importing/utf16.h"
#include "tests/core/importing/file_builder.h"

using file_builder::encoded;
using file_builder::Members;
namespace importing = core::importing;

namespace {

using Random = std::mt19937;

const std::string kTable =
    "订单编号,买家留言,金额\r\n=\"35153131473000001\",\"多行\n留言😀\",12.50\r\n";
const std::string kPage =
    "<html><!-- x --><style>a</style><table a=\"<\"><tr><th>订单&amp;编号</th><td "
    "colspan=2>a<br>b</td></tr>"
    "<tr><td>&#24744;<table><tr><td>x</td></tr></table></td></tr></table></html>";
const std::string kBook2003 =
    "<?xml version=\"1.0\"?><Workbook "
    "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
    "<Row ss:Index=\"2\"><Cell ss:Index=\"3\"><Data "
    "ss:Type=\"Number\">1.5E+3</Data></Cell><Cell/></Row>"
    "</Table></Worksheet></Workbook>";

Members bookParts() {
    file_builder::Book book;
    book.sheets = {
        "",
        "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" "
        "s=\"1\"><v>42924.5</v></c></row>"
        "<row r=\"3\"><c r=\"B3\"><v>3.5E+16</v></c><c t=\"inlineStr\"><is><t>_x000D_</t></is></c>"
        "<c t=\"b\"><v>1</v></c></row>"};
    book.strings = "<si><t>订单编号</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>";
    book.styles =
        "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[h]yyyy\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"170\"/><xf numFmtId=\"22\"/></cellXfs>";
    return file_builder::bookMembers(book);
}

void mutate(std::string& bytes, Random& random) {
    const auto count = 1 + random() % 4;
    for (std::size_t i = 0; i < count && !bytes.empty(); ++i) {
        const std::size_t at = random() % bytes.size();
        const std::size_t length = std::min<std::size_t>(1 + random() % 40, bytes.size() - at);
        switch (random() % 6) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes[at] = static_cast<char>(bytes[at] ^ 1 << random() % 8);
                break;
            case 2:
                bytes.erase(at, length);
                break;
            case 3:
                bytes.insert(random() % bytes.size(), bytes.substr(at, length));
                break;
            case 4:
                bytes.insert(at, 1, "<>&\"'/=\xFF\0 09"[random() % 12]);
                break;
            case 5:
                bytes.resize(at);
                break;
        }
    }
}

/// A workbook whose XML is changed before it is packed: changes to the packed bytes rarely get past
/// the checksum.
std::string mutatedBook(Random& random) {
    Members parts = bookParts();
    mutate(parts[random() % parts.size()].second, random);
    return file_builder::zipOf(parts);
}

/// Reads everything there is; gives how many tables were read to their end.
int readAll(const std::filesystem::path& path) {
    const auto tables = importing::openTableFile(path);
    if (!tables) {
        return 0;
    }
    int whole = 0;
    for (const auto& table : *tables) {
        REQUIRE((table.openBytes != nullptr || table.openRows != nullptr));
        REQUIRE((table.openRows == nullptr) == (table.container == importing::Container::Csv));
        if (table.openRows) {
            const auto rows = file_builder::allRows(table);
            whole += rows.has_value() ? 1 : 0;
            if (rows) {
                CHECK(std::ranges::all_of(*rows, [](const auto& row) {
                    return row.size() <= importing::limits::kColumns;
                }));
            }
            continue;
        }
        const auto bytes = file_builder::allBytes(table);
        if (!bytes) {
            continue;
        }
        importing::EncodingDetector detector;
        detector.feed(*bytes);
        const auto outcome = detector.finish();
        std::string text;
        if (outcome.encoding && outcome.bomLength != 2) {
            CHECK(importing::appendDecoded(text, *bytes, *outcome.encoding));
        }
        ++whole;
    }
    return whole;
}

}  // namespace

TEST_CASE("files changed at random are read or refused, and never more") {
    const support::TemporaryFolder folder;
    const auto path = folder.path() / "file";
    const std::string book = file_builder::zipOf(bookParts());
    const std::vector<std::string> seeds{
        encoded(kTable, "GB18030"),
        "\xFF\xFE" + encoded(kTable, "UTF-16LE"),
        kTable,
        encoded(kPage, "GB18030"),
        "\xFE\xFF" + encoded(kPage, "UTF-16BE"),
        kBook2003,
        book,
        file_builder::zipOf({{"a.csv", kTable}, {"b.xlsx", book}, {"c/", ""}, {"d.xls", kPage}})};
    Random random(20261123);
    int whole = 0;
    constexpr int kRounds = 1500;
    for (int round = 0; round < kRounds; ++round) {
        std::string bytes;
        if (round % 4 == 0) {
            bytes = mutatedBook(random);
        } else {
            bytes = seeds[random() % seeds.size()];
            mutate(bytes, random);
        }
        INFO("round " << round);
        whole += readAll(folder.write("file", bytes));
    }
    // Both sides were reached, or the changes prove nothing.
    CHECK(whole > kRounds / 10);
    CHECK(whole < kRounds * 9 / 10);
}
