#include "core/importing/table_format.h"

#include "core/base/text.h"
#include "core/importing/cell_cleaning.h"
#include "core/importing/row_pipeline.h"
#include "core/importing/utf16.h"

namespace core::importing {
namespace {

constexpr std::size_t kFrontBytes = 256 * 1024;
constexpr std::size_t kMostColumns = 4096;

bool isWide(Encoding encoding) {
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be;
}

/// Up to `wanted` bytes from where the source stands.
Result<std::string, Refusal> readSome(ByteSource& source, std::size_t wanted) {
    std::string bytes(wanted, '\0');
    std::size_t size = 0;
    while (size < wanted) {
        const auto count = source.read(std::span(bytes.data() + size, wanted - size));
        if (!count) {
            return Unexpected{count.error()};
        }
        if (*count == 0) {
            break;
        }
        size += *count;
    }
    bytes.resize(size);
    return bytes;
}

/// Cuts a front so that no character is cut.
std::string_view wholeCharacters(const std::string& bytes) {
    if (bytes.size() < kFrontBytes) {
        return bytes;
    }
    const std::size_t lineEnd = bytes.rfind('\n');
    const bool isUtf16 = bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
    if (isUtf16 || lineEnd == std::string::npos) {
        return bytes;
    }
    return std::string_view(bytes).substr(0, lineEnd + 1);
}

/// 0 when the text cannot even be cut into records.
std::int64_t rowOfByte(const TableFile& file, std::int64_t offset) {
    auto source = file.openBytes();
    if (!source) {
        return 0;
    }
    BlockSplitter splitter(std::move(*source), ',', 0);
    Block block;
    while (true) {
        const auto more = splitter.next(block);
        if (!more || !*more) {
            return 0;
        }
        for (std::size_t i = 0; i < block.ends.size(); ++i) {
            if (block.firstByte + block.ends[i] >= offset) {
                return block.firstRow + static_cast<std::int64_t>(i);
            }
        }
    }
}

bool isBlank(const std::vector<RawCell>& cells) {
    for (const auto& cell : cells) {
        if (!trimmed(cell.bytes).empty()) {
            return false;
        }
    }
    return true;
}

bool appendAny(std::string& text, std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::Gb18030 || encoding == Encoding::Big5) {
        return appendDecoded(text, bytes, encoding);
    }
    text.append(bytes);
    return isValidUtf8(bytes);
}

Result<std::vector<std::string>, Refusal> cellsOf(std::string_view record, char separator,
                                                  Encoding encoding, std::int64_t row) {
    std::vector<RawCell> cells;
    if (!splitRecord(record, separator, cells)) {
        return Unexpected{Refusal{.problem = FileProblem::QuoteNotClosed, .row = row}};
    }
    if (cells.size() > kMostColumns) {
        return Unexpected{Refusal{.problem = FileProblem::TooManyColumns,
                                  .row = row,
                                  .detail = std::to_string(cells.size())}};
    }
    std::vector<std::string> texts;
    if (isBlank(cells)) {
        return texts;
    }
    for (const auto& cell : cells) {
        std::string bytes;
        appendUnquoted(bytes, cell);
        std::string& text = texts.emplace_back();
        if (!appendAny(text, bytes, encoding)) {
            return Unexpected{Refusal{.problem = FileProblem::Undecodable, .row = row}};
        }
    }
    return texts;
}

Result<TableFront, Refusal> readFrontBy(const TableFile& file, const DetectedEncoding& detected,
                                        char separator, std::size_t rowCount) {
    auto source = openText(file, detected.encoding);
    if (!source) {
        return Unexpected{source.error()};
    }
    BlockSplitter splitter(std::move(*source), separator, detected.bomLength);
    Block block;
    TableFront front;
    while (true) {
        const auto more = splitter.next(block);
        if (!more) {
            return Unexpected{more.error()};
        }
        for (std::size_t i = 0; *more && i < block.ends.size(); ++i) {
            const auto record = std::string_view(block.bytes)
                                    .substr(block.starts[i], block.ends[i] - block.starts[i]);
            const std::int64_t row = block.firstRow + static_cast<std::int64_t>(i);
            const bool isHeader = front.header.empty();
            if (isHeader) {
                front.separator = findSeparator(record);
            }
            auto cells = cellsOf(record, front.separator, detected.encoding, row);
            if (!cells) {
                return Unexpected{cells.error()};
            }
            if (!cells->empty() && isHeader) {
                front.header = std::move(*cells);
                front.headerRow = row;
                static_cast<void>(appendAny(front.headerLine, record, detected.encoding));
            } else if (!cells->empty()) {
                front.rows.push_back(std::move(*cells));
                front.rowNumbers.push_back(row);
            }
            if (!front.header.empty() && front.rows.size() >= rowCount) {
                return front;
            }
        }
        if (!*more) {
            break;
        }
    }
    if (front.header.empty()) {
        return Unexpected{Refusal{.problem = FileProblem::Empty}};
    }
    return front;
}

Result<DetectedEncoding, Refusal> detectOfBytes(const TableFile& file, bool isWhole) {
    auto source = file.openBytes();
    if (!source) {
        return Unexpected{source.error()};
    }
    EncodingDetector detector;
    std::int64_t size = 0;
    do {
        const auto bytes = readSome(**source, kFrontBytes);
        if (!bytes) {
            return Unexpected{bytes.error()};
        }
        if (bytes->empty()) {
            break;
        }
        size += static_cast<std::int64_t>(bytes->size());
        detector.feed(isWhole ? std::string_view(*bytes) : wholeCharacters(*bytes));
    } while (isWhole);
    if (size == 0) {
        return Unexpected{Refusal{.problem = FileProblem::Empty}};
    }
    const auto outcome = detector.finish();
    if (!outcome.encoding) {
        if (!isWhole) {
            return detectOfBytes(file, true);
        }
        return Unexpected{Refusal{.problem = FileProblem::Undecodable,
                                  .row = rowOfByte(file, outcome.firstBadByte)}};
    }
    return DetectedEncoding{.encoding = *outcome.encoding,
                            .bomLength = isWide(*outcome.encoding) ? 0 : outcome.bomLength,
                            .isGuess = outcome.isGuess};
}

}  // namespace

std::string nameOfEncoding(const TableFile& file, const DetectedEncoding& detected) {
    switch (file.container) {
        case Container::Csv:
            return std::string(toName(detected.encoding));
        case Container::Xlsx:
            return {};
        case Container::Html:
            // Its rows come decoded; what the page was written in only its bytes tell.
            const auto ofBytes = detectOfBytes(file, true);
            return ofBytes ? std::string(toName(ofBytes->encoding)) : std::string();
    }
    return {};
}

Result<DetectedEncoding, Refusal> detectEncoding(const TableFile& file, bool isWhole) {
    return file.container == Container::Csv ? detectOfBytes(file, isWhole) : DetectedEncoding{};
}

Result<std::unique_ptr<ByteSource>, Refusal> openText(const TableFile& file, Encoding encoding) {
    if (file.container == Container::Csv) {
        auto bytes = file.openBytes();
        if (!bytes) {
            return Unexpected{bytes.error()};
        }
        return asUtf8(std::move(*bytes), encoding);
    }
    auto rows = file.openRows();
    if (!rows) {
        return Unexpected{rows.error()};
    }
    return bytesOf(std::move(*rows));
}

Result<TableFront, Refusal> readFront(const TableFile& file, const DetectedEncoding& detected,
                                      std::size_t rowCount) {
    // Which separator it is shows in the header, and only with it can the rows be cut.
    auto front = readFrontBy(file, detected, ',', 0);
    if (front && rowCount > 0) {
        return readFrontBy(file, detected, front->separator, rowCount);
    }
    return front;
}

Result<TableFormat, Refusal> findFormat(const TableFile& file, const DetectedEncoding& detected,
                                        const std::vector<ColumnMap>& maps,
                                        std::chrono::minutes offset) {
    auto front = readFront(file, detected, 0);
    if (!front) {
        return Unexpected{front.error()};
    }
    auto table = recognize(front->header, maps);
    if (!table) {
        return Unexpected{table.error()};
    }
    const std::uint64_t seed = hashOf(front->headerLine, hashOf(table->map.name, 0));
    return TableFormat{.table = std::move(*table),
                       .encoding = detected.encoding,
                       .bomLength = detected.bomLength,
                       .separator = front->separator,
                       .offset = offset,
                       .headerLine = std::move(front->headerLine),
                       .headerRow = front->headerRow,
                       .hashSeed = seed};
}

}  // namespace core::importing
