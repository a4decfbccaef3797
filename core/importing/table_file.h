#pragma once

#include "core/base/result.h"
#include "core/importing/import_report.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core::importing {

/// Bytes from a file or from the member of a zip, inflated with limits.
class ByteSource {
public:
    ByteSource() = default;
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;
    virtual ~ByteSource() = default;
    /// Fills `buffer` from the front; 0 at the end. A refusal is final.
    [[nodiscard]] virtual Result<std::size_t, Refusal> read(std::span<char> buffer) = 0;
    /// Bytes in all, for progress; 0 when not known.
    [[nodiscard]] virtual std::int64_t size() const = 0;
};

/// Rows of a workbook or an HTML table, as UTF-8 cells.
class RowSource {
public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;
    /// Puts the next row into `cells` (reused); false at the end.
    [[nodiscard]] virtual Result<bool, Refusal> next(std::vector<std::string>& cells) = 0;
    /// 1-based number of the row read last, as a spreadsheet counts.
    [[nodiscard]] virtual std::int64_t rowNumber() const = 0;
};

/// One table found in a file: delimited text as bytes, or a workbook's sheet or HTML table as rows. A file can be read
/// any number of times: each call of an opener starts at the front.
struct TableFile {
    /// Member of a zip; empty otherwise.
    std::string member;
    Container container = Container::Csv;
    /// Csv and Html.
    std::function<Result<std::unique_ptr<ByteSource>, Refusal>()> openBytes;
    /// Xlsx and Html only.
    std::function<Result<std::unique_ptr<RowSource>, Refusal>()> openRows;
};

/// Looks at the first bytes, never at the file's name: a zip of tables gives several, an .xlsx its first sheet with a
/// header, an `.xls` that is HTML or text what it is. The file is opened once, must be a regular file, and is read
/// from that handle; real BIFF, encrypted workbooks, DOCTYPE, zip bombs and damaged archives are refused.
[[nodiscard]] Result<std::vector<TableFile>, Refusal> openTableFile(const std::filesystem::path& path);

}  // namespace core::importing
