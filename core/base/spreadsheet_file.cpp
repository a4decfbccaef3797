#include "core/base/spreadsheet_file.h"

#include <fstream>
#include <xlsxwriter.h>

#include "core/base/file.h"
#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"

namespace core {
namespace {

constexpr std::size_t kLongestCell = 32'767;

[[noreturn]] void failToWrite(const std::filesystem::path& file) {
    throw std::filesystem::filesystem_error("write", file,
                                            std::make_error_code(std::errc::io_error));
}

void writeCsv(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows) {
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out << "\ufeff";
    for (const auto& cells : rows) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            out << (i == 0 ? "" : ",") << csvCell(cells[i]);
        }
        out << "\r\n";
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
        const std::string text = xlsxText(cells[i]);
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

void writeSpreadsheet(const std::filesystem::path& file, const std::vector<SpreadsheetRow>& rows,
                      Seconds now) {
    const auto whole = std::filesystem::absolute(file);
    auto part = whole;
    part.replace_filename("." + whole.filename().string() + ".part");
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
