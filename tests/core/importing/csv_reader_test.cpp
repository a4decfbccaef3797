#include "core/importing/csv_reader.h"

#include <algorithm>

#include "tests/support/catch.h"

using namespace core::importing;

namespace {

/// Gives a text in pieces of one size.
class PieceSource final : public ByteSource {
public:
    PieceSource(std::string text, std::size_t piece) : m_text(std::move(text)), m_piece(piece) {}
    core::Result<std::size_t, Refusal> read(std::span<char> buffer) override {
        const std::size_t count = std::min({buffer.size(), m_piece, m_text.size() - m_at});
        std::copy_n(m_text.data() + m_at, count, buffer.data());
        m_at += count;
        return count;
    }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_text.size()); }

private:
    std::string m_text;
    std::size_t m_piece;
    std::size_t m_at = 0;
};

std::vector<std::string> recordsOf(const std::string& text, std::size_t piece = 1 << 20) {
    BlockSplitter splitter(std::make_unique<PieceSource>(text, piece), ',', 0);
    Block block;
    std::vector<std::string> records;
    while (true) {
        const auto more = splitter.next(block);
        REQUIRE(more);
        if (!*more) {
            return records;
        }
        CHECK(block.firstRow == static_cast<std::int64_t>(records.size()) + 1);
        for (std::size_t i = 0; i < block.ends.size(); ++i) {
            records.push_back(block.bytes.substr(block.starts[i], block.ends[i] - block.starts[i]));
        }
    }
}

std::vector<std::string> cellsOf(std::string_view record) {
    std::vector<RawCell> cells;
    REQUIRE(splitRecord(record, ',', cells));
    std::vector<std::string> texts;
    for (const auto& cell : cells) {
        appendUnquoted(texts.emplace_back(), cell);
    }
    return texts;
}

}  // namespace

TEST_CASE("records are cut at line ends outside quotes, in whatever pieces they arrive") {
    const std::string text = "a,b\r\n\"1\n2\",x\r=\"3\",\"\"\"\r\n\"\"\"\n\nlast";
    const std::vector<std::string> expected{"a,b", "\"1\n2\",x", "=\"3\",\"\"\"\r\n\"\"\"", "",
                                            "last"};
    for (const std::size_t piece : {1, 2, 3, 7, 1000}) {
        CHECK(recordsOf(text, piece) == expected);
    }
}

TEST_CASE("a file larger than a block is cut into the same records") {
    std::string text;
    std::vector<std::string> expected;
    for (int i = 0; i < 60'000; ++i) {
        expected.push_back(std::to_string(i) + ",\"a\nb\",=\"7\"");
        text += expected.back() + (i % 3 == 0 ? "\r\n" : "\n");
    }
    CHECK(recordsOf(text, 4096) == expected);
}

TEST_CASE("cells keep commas and doubled quotes, formulas lose their frame") {
    CHECK(cellsOf("a,\"b,c\",=\"007\",\"say \"\"hi\"\"\",") ==
          std::vector<std::string>{"a", "b,c", "007", "say \"hi\"", ""});
    CHECK(cellsOf("5\" x,6\"") == std::vector<std::string>{"5\" x", "6\""});
    CHECK(cellsOf("\"a\"b,c") == std::vector<std::string>{"ab", "c"});
}

TEST_CASE("a record longer than any sane one is refused where it starts") {
    BlockSplitter splitter(
        std::make_unique<PieceSource>("a\n\"" + std::string(std::size_t{6} << 20, 'x'), 1 << 20),
        ',', 0);
    Block block;
    auto more = splitter.next(block);
    while (more && *more) {
        more = splitter.next(block);
    }
    REQUIRE_FALSE(more);
    CHECK(more.error().problem == FileProblem::QuoteNotClosed);
    CHECK(more.error().row == 2);
}

TEST_CASE("the separator is the one that the header has most of outside quotes") {
    CHECK(findSeparator("a,b,c") == ',');
    CHECK(findSeparator("a\tb,c\td") == '\t');
    CHECK(findSeparator("\"a,b,c\";d") == ';');
}
