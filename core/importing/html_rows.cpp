#include "core/importing/html_rows.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/text.h"
#include "core/importing/encoding.h"
#include "core/importing/html_tokenizer.h"
#include "core/importing/input_file.h"
#include "core/importing/limits.h"
#include "core/importing/utf16.h"
#include "core/importing/xlsx_cell.h"

namespace core::importing {
namespace {

constexpr std::size_t kPiece = std::size_t{64} << 10;

std::size_t toCount(std::string_view text, std::size_t otherwise) {
    std::size_t value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value == 0 ? otherwise : std::min(value, limits::kColumns + 1);
}

/// Makes rows of the tags; only the text of cells is decoded.
class HtmlRows final : public RowSource, private html::Sink {
public:
    HtmlRows(std::unique_ptr<ByteSource> source, Encoding encoding)
        : m_tokenizer(std::move(source), *this), m_encoding(encoding) {}

    [[nodiscard]] Result<bool, Refusal> next(std::vector<std::string>& cells) override {
        while (!m_hasRow && !m_refusal && !m_isFinished) {
            const auto more = m_tokenizer.step();
            if (!more) {
                m_refusal = more.error();
            } else if (!*more) {
                finish();
            }
        }
        if (m_refusal) {
            return Unexpected{*m_refusal};
        }
        const bool hasRow = m_hasRow;
        m_hasRow = false;
        cells.swap(m_done);
        if (!hasRow) {
            cells.clear();
        }
        return hasRow;
    }
    [[nodiscard]] std::int64_t rowNumber() const override { return m_doneRow; }

private:
    void fail(FileProblem problem, std::string detail = {}) {
        if (!m_refusal) {
            m_refusal = refuse(problem, std::move(detail), m_row).error;
        }
    }

    void tag(const html::Tag& tag) override {
        flush();
        take(tag);
    }

    void text(std::string_view bytes) override {
        if (!isCollecting()) {
            return;
        }
        m_raw += bytes;
        if (m_raw.size() > limits::kCellCharacters * 8) {
            fail(FileProblem::CellTooLong);
        }
    }

    void character(char32_t character) override {
        flush();
        if (!isCollecting()) {
            return;
        }
        if (character == U'\u00A0') {
            m_hasBlank = true;
        } else {
            std::string decoded;
            appendUtf8(decoded, character);
            addText(decoded);
        }
    }

    [[nodiscard]] bool isCollecting() const {
        return m_isCellOpen && (!m_isWorkbook || (m_isData && !m_isComment));
    }

    void flush() {
        if (m_raw.empty()) {
            return;
        }
        m_decoded.clear();
        if (!appendDecoded(m_decoded, m_raw, m_encoding)) {
            fail(FileProblem::Undecodable);
        }
        m_raw.clear();
        addText(m_decoded);
    }

    /// A run of blanks is one blank, and none at the edges.
    void addText(std::string_view text) {
        std::string& cell = m_cells.back();
        if (m_isWorkbook) {
            cell += text;
            return;
        }
        for (const char c : text) {
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                m_hasBlank = true;
                continue;
            }
            if (m_hasBlank && !cell.empty() && cell.back() != '\n') {
                cell += ' ';
            }
            m_hasBlank = false;
            cell += c;
        }
    }

    void take(const html::Tag& tag) {
        const std::string& name = tag.name;
        if (name == "td" || name == "th" || (m_isWorkbook && name == "cell")) {
            takeCell(tag);
        } else if (name == "tr" || (m_isWorkbook && name == "row")) {
            takeRow(tag);
        } else if (name == "table") {
            takeTable(tag.isClosing);
        } else if (name == "br") {
            addLineBreak();
        } else if (name == "html") {
            m_isPage = true;
            m_isPageClosed = tag.isClosing;
        } else if (name == "workbook") {
            m_isWorkbook = true;
            m_isPageClosed = tag.isClosing;
        } else if (m_isWorkbook) {
            takeWorkbookTag(tag);
        } else if (name == "p" || name == "div" || name == "li") {
            m_hasBlank = true;
        }
    }

    void takeWorkbookTag(const html::Tag& tag) {
        if (tag.name == "data") {
            m_isData = !tag.isClosing && !tag.isSelfClosing;
            if (m_isData && !m_isComment) {
                m_dataType = html::attribute(tag.attributes, "type");
            }
        } else if (tag.name == "comment") {
            m_isComment = !tag.isClosing && !tag.isSelfClosing;
        } else if (tag.name == "worksheet" && tag.isClosing && m_hasText) {
            m_isFinished = true;
        }
    }

    void takeTable(bool isClosing) {
        if (!isClosing) {
            m_nested += m_isCellOpen ? 1 : 0;
        } else if (m_nested > 0) {
            --m_nested;
        } else {
            closeRow();
            m_isTableClosed = true;
        }
        m_hasBlank = true;
    }

    void takeRow(const html::Tag& tag) {
        if (m_nested > 0) {
            m_hasBlank = true;
            return;
        }
        m_closesRows = m_closesRows || tag.isClosing;
        closeRow();
        if (tag.isClosing) {
            return;
        }
        if (m_isWorkbook) {
            const std::string_view index = html::attribute(tag.attributes, "index");
            std::int64_t number = m_row + 1;
            std::from_chars(index.data(), index.data() + index.size(), number);
            m_row = std::clamp<std::int64_t>(number, 1, limits::kRows) - 1;
        }
        openRow();
        if (tag.isSelfClosing && !m_hasRow) {
            closeRow();
        }
    }

    void takeCell(const html::Tag& tag) {
        if (m_nested > 0) {
            m_hasBlank = true;
            return;
        }
        m_closesCells = m_closesCells || tag.isClosing;
        closeCell();
        if (tag.isClosing) {
            return;
        }
        if (!m_isRowOpen) {
            openRow();
        }
        if (m_isWorkbook) {
            const std::size_t index =
                toCount(html::attribute(tag.attributes, "index"), m_cells.size() + 1);
            m_cells.resize(std::max(index - 1, m_cells.size()));
        }
        m_cells.emplace_back();
        m_isCellOpen = true;
        m_hasBlank = false;
        m_span = toCount(html::attribute(tag.attributes, m_isWorkbook ? "mergeacross" : "colspan"),
                         m_isWorkbook ? 0 : 1) +
                 (m_isWorkbook ? 1 : 0);
        m_dataType.clear();
        if (m_cells.size() > limits::kColumns) {
            fail(FileProblem::TooManyColumns);
        }
        if (tag.isSelfClosing) {
            closeCell();
        }
    }

    void addLineBreak() {
        if (isCollecting()) {
            m_cells.back() += m_cells.back().empty() ? "" : "\n";
            m_hasBlank = false;
        }
    }

    void openRow() {
        if (++m_row > limits::kRows) {
            fail(FileProblem::Damaged, "row numbers out of range");
        }
        m_isRowOpen = true;
        m_cells.clear();
        m_rowBytes = 0;
    }

    void closeCell() {
        if (!m_isCellOpen) {
            return;
        }
        m_isCellOpen = false;
        std::string& cell = m_cells.back();
        if (m_isWorkbook) {
            interpret(cell);
        }
        while (cell.ends_with('\n')) {
            cell.pop_back();
        }
        m_rowBytes += cell.size();
        m_hasText = m_hasText || !cell.empty();
        if ((cell.size() > limits::kCellCharacters &&
             characterCount(cell) > limits::kCellCharacters) ||
            m_rowBytes > limits::kRowBytes) {
            fail(FileProblem::CellTooLong);
        }
        if (m_cells.size() - 1 + m_span > limits::kColumns) {
            fail(FileProblem::TooManyColumns);
            return;
        }
        m_cells.resize(m_cells.size() - 1 + m_span);
    }

    void interpret(std::string& cell) const {
        if (m_dataType == "Number") {
            cell = xlsx::plainNumber(cell);
        } else if (m_dataType == "DateTime") {
            cell = xlsx::isoDateText(cell);
        } else if (m_dataType == "Boolean") {
            cell = cell == "1" ? "TRUE" : "FALSE";
        }
    }

    void closeRow() {
        closeCell();
        if (!m_isRowOpen) {
            return;
        }
        m_isRowOpen = false;
        m_done.swap(m_cells);
        m_doneRow = m_row;
        m_hasRow = true;
    }

    /// At the end of the bytes. Tags that are never closed are a habit; one that is open while
    /// others were closed means that the rest is missing.
    void finish() {
        m_isFinished = true;
        flush();
        const bool isCut = m_tokenizer.isCut() || (m_isCellOpen && m_closesCells) ||
                           (m_isRowOpen && m_closesRows) ||
                           (m_isPage && !m_isTableClosed && !m_isPageClosed) ||
                           (m_isWorkbook && !m_isPageClosed);
        if (isCut) {
            fail(FileProblem::Damaged, "the page ends inside a table");
        }
        closeRow();
    }

    html::Tokenizer m_tokenizer;
    Encoding m_encoding;
    bool m_isFinished = false;
    std::optional<Refusal> m_refusal;

    std::vector<std::string> m_cells;
    std::vector<std::string> m_done;
    std::string m_raw;
    std::string m_decoded;
    std::string m_dataType;
    std::size_t m_span = 1;
    std::size_t m_rowBytes = 0;
    std::int64_t m_row = 0;
    std::int64_t m_doneRow = 0;
    int m_nested = 0;
    bool m_hasRow = false;
    bool m_hasBlank = false;
    bool m_hasText = false;
    bool m_isRowOpen = false;
    bool m_isCellOpen = false;
    bool m_isWorkbook = false;
    bool m_isData = false;
    bool m_isComment = false;
    bool m_isPage = false;
    bool m_isPageClosed = false;
    bool m_isTableClosed = false;
    bool m_closesRows = false;
    bool m_closesCells = false;
};

/// The row that holds the byte, by the row tags before it.
Result<std::int64_t, Refusal> rowOfByte(ByteSource& source, std::int64_t offset) {
    std::string buffer(kPiece, '\0');
    std::string last;
    std::int64_t row = 0;
    while (offset > 0) {
        const auto wanted = static_cast<std::size_t>(std::min<std::int64_t>(offset, kPiece));
        const auto got = source.read({buffer.data(), wanted});
        if (!got) {
            return Unexpected{got.error()};
        }
        if (*got == 0) {
            break;
        }
        offset -= static_cast<std::int64_t>(*got);
        for (const char c : std::string_view(buffer).substr(0, *got)) {
            last += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
            if (c == '<' || last.size() > 4) {
                last = c == '<' ? "<" : "";
            }
            row += last == "<tr" || last == "<row" ? 1 : 0;
        }
    }
    return row;
}

Result<Encoding, Refusal> detectEncoding(const ByteOpener& open) {
    auto source = open();
    if (!source) {
        return Unexpected{source.error()};
    }
    EncodingDetector detector;
    std::string buffer(kPiece, '\0');
    while (true) {
        const auto got = (*source)->read({buffer.data(), buffer.size()});
        if (!got) {
            return Unexpected{got.error()};
        }
        if (*got == 0) {
            break;
        }
        detector.feed(std::string_view(buffer).substr(0, *got));
    }
    const auto outcome = detector.finish();
    if (outcome.encoding) {
        return *outcome.encoding;
    }
    auto again = open();
    if (!again) {
        return Unexpected{again.error()};
    }
    const auto row = rowOfByte(**again, outcome.firstBadByte);
    return row ? refuse(FileProblem::Undecodable, "byte " + std::to_string(outcome.firstBadByte),
                        *row)
               : Unexpected{row.error()};
}

}  // namespace

Result<std::unique_ptr<RowSource>, Refusal> openHtmlRows(const ByteOpener& open) {
    const auto encoding = detectEncoding(open);
    if (!encoding) {
        return Unexpected{encoding.error()};
    }
    auto source = open();
    if (!source) {
        return Unexpected{source.error()};
    }
    const bool isUtf16 = *encoding == Encoding::Utf16Le || *encoding == Encoding::Utf16Be;
    return std::unique_ptr<RowSource>(std::make_unique<HtmlRows>(
        asUtf8(std::move(*source), *encoding), isUtf16 ? Encoding::Utf8 : *encoding));
}

}  // namespace core::importing
