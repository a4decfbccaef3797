#include "core/importing/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "core/base/text.h"
#include "core/importing/limits.h"
#include "core/importing/xlsx_cell.h"
#include "core/importing/xlsx_parts.h"
#include "core/importing/xml_reader.h"

namespace core::importing::xlsx {
namespace {

enum class CellType { Number, Shared, Text, Boolean, Date };

CellType cellType(std::string_view type) {
    if (type.empty() || type == "n") {
        return CellType::Number;
    }
    // Errors (`#N/A`), results of formulas and inline texts all stand there as text.
    return type == "s"   ? CellType::Shared
           : type == "b" ? CellType::Boolean
           : type == "d" ? CellType::Date
                         : CellType::Text;
}

/// What the texts of a sheet need from the rest of the workbook.
struct Meaning {
    /// None: only whether there is text is asked for.
    std::unique_ptr<SharedStrings> strings;
    std::vector<bool> isDateStyle;
    bool isFrom1904 = false;
};

class SheetRows final : public RowSource, private XmlHandler {
public:
    SheetRows(std::unique_ptr<ByteSource> source, Meaning meaning)
        : m_reader(std::move(source), *this), m_meaning(std::move(meaning)) {}

    [[nodiscard]] Result<bool, Refusal> next(std::vector<std::string>& cells) override {
        m_cells = &cells;
        const auto hasRow = m_reader.run();
        if (!hasRow) {
            Refusal refusal = hasRow.error();
            refusal.row = std::max(refusal.row, m_row);
            return Unexpected{std::move(refusal)};
        }
        if (!*hasRow) {
            cells.clear();
        }
        return *hasRow;
    }
    [[nodiscard]] std::int64_t rowNumber() const override { return m_row; }

private:
    void startElement(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "c") {
            if (m_isInRow) {
                startCell(attributes);
            }
        } else if (name == "v") {
            m_isValue = m_isInCell;
        } else if (name == "row") {
            startRow(attributes);
        } else if (name == "t") {
            m_isValue = m_isInCell && !m_isPhonetic;
        } else if (name == "rPh") {
            m_isPhonetic = true;
        }
    }

    void endElement(std::string_view name) override {
        if (name == "v" || name == "t") {
            m_isValue = false;
        } else if (name == "c") {
            if (m_isInCell) {
                endCell();
            }
        } else if (name == "rPh") {
            m_isPhonetic = false;
        } else if (name == "row" && m_isInRow) {
            m_isInRow = false;
            m_cells->resize(m_width);
            m_reader.pause();
        }
    }

    void text(std::string_view text) override {
        if (!m_isValue) {
            return;
        }
        m_value += text;
        // A character that XML cannot hold takes seven bytes.
        if (m_value.size() > limits::kCellCharacters * 7) {
            fail(FileProblem::CellTooLong, {});
        }
    }

    void startRow(const XmlAttributes& attributes) {
        std::int64_t number = m_row + 1;
        const std::string_view text = attributes.exactly("r");
        std::from_chars(text.data(), text.data() + text.size(), number);
        if (number < 1 || number > limits::kRows || ++m_rowsSeen > limits::kRows) {
            fail(FileProblem::Damaged, "row numbers out of range");
            return;
        }
        m_row = number;
        m_isInRow = true;
        m_isInCell = false;
        m_width = 0;
        m_column = 0;
        m_rowBytes = 0;
    }

    void startCell(const XmlAttributes& attributes) {
        const std::string_view place = attributes.exactly("r");
        std::size_t column = 0;
        for (const char c : place) {
            const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!isLetter || column > limits::kColumns) {
                break;
            }
            column = column * 26 + static_cast<std::size_t>((c & 0x1F));
        }
        m_column = column == 0 ? m_column + 1 : column;
        if (m_column > limits::kColumns) {
            fail(FileProblem::TooManyColumns, {});
            return;
        }
        m_type = cellType(attributes.exactly("t"));
        m_style = 0;
        const std::string_view style = attributes.exactly("s");
        std::from_chars(style.data(), style.data() + style.size(), m_style);
        m_value.clear();
        m_isInCell = true;
    }

    void endCell() {
        m_isInCell = false;
        auto& cells = *m_cells;
        if (cells.size() < m_column) {
            cells.resize(m_column);
        }
        for (; m_width < m_column; ++m_width) {
            cells[m_width].clear();
        }
        std::string& cell = cells[m_column - 1];
        interpret(cell);
        m_rowBytes += cell.size();
        const bool isTooLong =
            cell.size() > limits::kCellCharacters && characterCount(cell) > limits::kCellCharacters;
        if (isTooLong || m_rowBytes > limits::kRowBytes) {
            fail(FileProblem::CellTooLong, {});
        }
    }

    void interpret(std::string& cell) {
        switch (m_type) {
            case CellType::Shared:
                cell = sharedText();
                return;
            case CellType::Boolean:
                cell = m_value == "1" ? "TRUE" : m_value == "0" ? "FALSE" : m_value;
                return;
            case CellType::Date:
                cell = isoDateText(m_value);
                return;
            case CellType::Text:
                unescape(m_value);
                cell = m_value;
                return;
            case CellType::Number:
                cell = m_value.empty() ? std::string()
                       : isDate()      ? dateText(m_value, m_meaning.isFrom1904)
                                       : plainNumber(m_value);
                return;
        }
    }

    [[nodiscard]] bool isDate() const {
        return m_style < m_meaning.isDateStyle.size() && m_meaning.isDateStyle[m_style];
    }

    std::string_view sharedText() {
        if (!m_meaning.strings || m_value.empty()) {
            return m_value;
        }
        std::size_t index = 0;
        const auto [end, error] =
            std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        if (error != std::errc() || index >= m_meaning.strings->count()) {
            fail(FileProblem::Damaged, "a cell names a text that is not there");
            return {};
        }
        const auto text = m_meaning.strings->at(index);
        if (!text) {
            fail(FileProblem::NotReadable, "the temporary file of the shared texts");
        }
        return text.value_or(std::string_view());
    }

    void fail(FileProblem problem, std::string detail) {
        m_reader.fail(refuse(problem, std::move(detail), m_row).error);
    }

    XmlReader m_reader;
    Meaning m_meaning;
    std::vector<std::string>* m_cells = nullptr;
    std::int64_t m_row = 0;
    std::int64_t m_rowsSeen = 0;
    std::size_t m_width = 0;
    std::size_t m_column = 0;
    std::size_t m_rowBytes = 0;
    std::string m_value;
    CellType m_type = CellType::Number;
    std::size_t m_style = 0;
    bool m_isInRow = false;
    bool m_isInCell = false;
    bool m_isValue = false;
    bool m_isPhonetic = false;
};

Result<std::unique_ptr<ByteSource>, Refusal> openPart(ZipArchive& archive,
                                                      const std::string& name) {
    const ZipMember* member = archive.find(name);
    if (member == nullptr) {
        return refuse(FileProblem::Damaged, name + " is missing");
    }
    return archive.read(*member);
}

bool hasText(const std::vector<std::string>& cells) {
    return std::ranges::any_of(cells,
                               [](const std::string& cell) { return !trimmed(cell).empty(); });
}

Result<bool, Refusal> hasRowWithText(ZipArchive& archive, const std::string& member) {
    auto source = openPart(archive, member);
    if (!source) {
        return Unexpected{source.error()};
    }
    SheetRows rows(std::move(*source), Meaning());
    std::vector<std::string> cells;
    while (true) {
        const auto more = rows.next(cells);
        if (!more) {
            return Unexpected{more.error()};
        }
        if (!*more || hasText(cells)) {
            return *more;
        }
    }
}

}  // namespace

bool isWorkbook(const ZipArchive& archive) {
    return archive.find("xl/workbook.xml") != nullptr;
}

Result<std::string, Refusal> findFirstSheet(const std::shared_ptr<ZipArchive>& archive) {
    const auto workbook = readWorkbook(*archive);
    if (!workbook) {
        return Unexpected{workbook.error()};
    }
    for (const std::string& member : workbook->sheets) {
        const auto found = hasRowWithText(*archive, member);
        if (!found) {
            return Unexpected{found.error()};
        }
        if (*found) {
            return member;
        }
    }
    return std::string();
}

Result<std::unique_ptr<RowSource>, Refusal> openSheet(const std::shared_ptr<ZipArchive>& archive,
                                                      const std::string& member) {
    const auto workbook = readWorkbook(*archive);
    if (!workbook) {
        return Unexpected{workbook.error()};
    }
    auto styles = readDateStyles(*archive, workbook->styles);
    if (!styles) {
        return Unexpected{styles.error()};
    }
    auto strings = readSharedStrings(*archive, workbook->sharedStrings);
    if (!strings) {
        return Unexpected{strings.error()};
    }
    auto source = openPart(*archive, member);
    if (!source) {
        return Unexpected{source.error()};
    }
    Meaning meaning{std::move(*strings), std::move(*styles), workbook->isFrom1904};
    return std::unique_ptr<RowSource>(
        std::make_unique<SheetRows>(std::move(*source), std::move(meaning)));
}

}  // namespace core::importing::xlsx
