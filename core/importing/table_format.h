#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/importing/row_parser.h"
#include "core/importing/table_file.h"

namespace core::importing {

struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    std::size_t bomLength = 0;
    bool isGuess = false;
};

/// Looks at the front of the file, or at all of it when the front proved to be misleading. Refusal:
/// Undecodable with the row of the first bad byte, or what reading refuses.
[[nodiscard]] Result<DetectedEncoding, Refusal> detectEncoding(const TableFile& file, bool isWhole);
/// How the file is written, for the report: empty for a workbook, which says so itself.
[[nodiscard]] std::string nameOfEncoding(const TableFile& file, const DetectedEncoding& detected);
/// The table's text in an encoding that the CSV reader can cut (UTF-16 and rows of cells become
/// UTF-8).
[[nodiscard]] Result<std::unique_ptr<ByteSource>, Refusal> openText(const TableFile& file,
                                                                    Encoding encoding);
/// The header, and for a preview the first rows after it.
struct TableFront {
    char separator = ',';
    std::int64_t headerRow = 0;
    std::string headerLine;
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    /// Of each of them in the file, blank ones counted.
    std::vector<std::int64_t> rowNumbers;
};
[[nodiscard]] Result<TableFront, Refusal> readFront(const TableFile& file,
                                                    const DetectedEncoding& detected,
                                                    std::size_t rowCount);
/// Encoding, separator, header and the map that fits it.
[[nodiscard]] Result<TableFormat, Refusal> findFormat(const TableFile& file,
                                                      const DetectedEncoding& detected,
                                                      const std::vector<ColumnMap>& maps,
                                                      std::chrono::minutes offset);

}  // namespace core::importing
