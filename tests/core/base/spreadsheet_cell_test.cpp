#include "core/base/spreadsheet_cell.h"

#include <random>

#include "core/base/text.h"
#include "tests/support/catch.h"

using core::csvCell;
using core::guardedCell;

TEST_CASE("formulas of every kind are guarded") {
    using namespace std::string_literals;
    const std::vector<std::string> payloads{
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "|calc",
        "%0A=1",
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(\"http://example.invalid\",\"x\")",
        "=WEBSERVICE(\"http://example.invalid\")",
        "=IMPORTXML(\"http://example.invalid\",\"//a\")",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        " =1+1",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "\ufeff=1+1",
        "\u3000=1+1",
        "\0=1+1"s,
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM(1)",
        " \t\r\n\0＝1"s,
    };
    for (const auto& payload : payloads) {
        INFO(payload);
        const auto guarded = guardedCell(payload);
        CHECK(guarded.front() == '\'');
        CHECK(guarded.find('\0') == std::string::npos);
    }
}

TEST_CASE("plain text stays as it is") {
    for (const char* text : {"", "样例路1号", "a=b", "1-2", "13900000001", "100.50", "'x", "5 %"}) {
        INFO(text);
        CHECK(guardedCell(text) == text);
    }
}

TEST_CASE("numbers that a spreadsheet would change are text") {
    CHECK(guardedCell("350000000000000001") == "'350000000000000001");
    CHECK(guardedCell("051266660000") == "'051266660000");
    CHECK(guardedCell("007") == "'007");
    CHECK(guardedCell("0") == "0");
}

TEST_CASE("a cell is in quotes and its quotes are doubled") {
    CHECK(csvCell("a\"b,c\nd") == "\"a\"\"b,c\nd\"");
    CHECK(csvCell("=\"x\"") == "\"'=\"\"x\"\"\"");
    CHECK(csvCell("") == "\"\"");
}

TEST_CASE("no random cell begins with a formula sign") {
    std::mt19937 random(11);
    const std::vector<std::string> pieces{"=",  "+",      "-",  "@", "|", "%",  " ", "\t",
                                          "\n", "\ufeff", "＝", "a", "1", "字", "\""};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto count = random() % 6; count > 0; --count) {
            text += pieces[random() % pieces.size()];
        }
        const auto guarded = guardedCell(text);
        const auto first = core::trimmed(guarded);
        if (guarded == text && !first.empty()) {
            REQUIRE(std::string("=+-@|%").find(first.front()) == std::string::npos);
            REQUIRE_FALSE(first.starts_with("＝"));
        } else if (guarded != text) {
            REQUIRE(guarded == "'" + text);
        }
    }
}
