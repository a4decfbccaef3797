#include "core/base/spreadsheet_file.h"

#include <array>
#include <charconv>
#include <fstream>
#include <xlsxwriter.h>

#include "core/base/file.h"
#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"

namespace core {
namespace {

constexpr std::size_t kLongestCell = 32'767;
constexpr int kDecimals = 4;
constexpr std::string_view kByteOrderMark = "\ufeff";

[[noreturn]] void failToWrite(const std::filesystem::path& file) {
    throw std::filesystem::filesystem_error("write", file,
                                            std::make_error_code(std::errc::io_error));
}

void appendCsvLine(std::string& text, const SpreadsheetRow& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto* words = std::get_if<std::string>(&cells[i]);
        text += i == 0 ? "" : ",";
        text += words == nullptr ? plainNumber(std::get<double>(cells[i])) : csvCell(*words);
    }
    text += "\r\n";
}

void writeCsv(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << kByteOrderMark;
    for (const auto& cells : rows) {
        std::string line;
        appendCsvLine(line, cells);
        out << line;
    }
    out.close();
    if (!out) {
        failToWrite(file);
    }
}

/// What a cell of the format can hold; a longer text is cut between characters.
std::string xlsxText(const std::string& text) {
    std::string clean;
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        units += c > 0xFFFF ? 2 : 1;
        if (units > kLongestCell) {
            break;
        }
        if (c >= ' ' || c == '\t' || c == '\n') {
            appendUtf8(clean, c);
        }
    }
    return clean;
}

void putXlsxRow(lxw_worksheet* sheet, lxw_row_t line, const SpreadsheetRow& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (const auto* number = std::get_if<double>(&cells[i])) {
            worksheet_write_number(sheet, line, static_cast<lxw_col_t>(i), *number, nullptr);
            continue;
        }
        const std::string text = xlsxText(std::get<std::string>(cells[i]));
        if (!text.empty()) {
            worksheet_write_string(sheet, line, static_cast<lxw_col_t>(i), text.c_str(), nullptr);
        }
    }
}

void writeXlsx(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows,
               Seconds now) {
    // Its scratch file holds the same persons' data: it belongs beside the file, not in the
    // system's folder.
    std::string folder = file.parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(file.string().c_str(), &options);
    lxw_worksheet* sheet = book == nullptr ? nullptr : workbook_add_worksheet(book, nullptr);
    if (sheet == nullptr) {
        failToWrite(file);
    }
    lxw_doc_properties properties{};
    properties.created = now.time_since_epoch().count();
    workbook_set_properties(book, &properties);
    lxw_row_t line = 0;
    for (const auto& row : rows) {
        putXlsxRow(sheet, line++, row);
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        failToWrite(file);
    }
}

}  // namespace

std::vector<SpreadsheetRow> cellsOf(const std::vector<std::vector<std::string>>& rows) {
    std::vector<SpreadsheetRow> cells;
    cells.reserve(rows.size());
    for (const auto& row : rows) {
        cells.emplace_back(row.begin(), row.end());
    }
    return cells;
}

std::string plainNumber(double value) {
    std::array<char, 64> buffer{};
    const auto made = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                    std::chars_format::fixed, kDecimals);
    std::string text(buffer.data(), made.ptr);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string toCsv(const std::vector<SpreadsheetRow>& rows) {
    std::string text(kByteOrderMark);
    for (const auto& row : rows) {
        appendCsvLine(text, row);
    }
    return text;
}

void writeSpreadsheet(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows,
                      Seconds now) {
    const auto whole = std::filesystem::absolute(file);
    // Put together as a path: its characters need not be those of the system's code page.
    std::filesystem::path name(".");
    name += whole.filename();
    name += ".part";
    auto part = whole;
    part.replace_filename(name);
    try {
        std::filesystem::remove(part);
        createPrivateFile(part);
        if (whole.extension() == ".xlsx") {
            writeXlsx(part, rows, now);
        } else {
            writeCsv(part, rows);
        }
        makePrivate(part);
        syncFile(part);
        renameDurably(part, whole);
    } catch (const std::filesystem::filesystem_error&) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw;
    }
}

}  // namespace core
