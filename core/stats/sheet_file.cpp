#include "core/stats/sheet_file.h"

#include <array>
#include <charconv>
#include <fstream>
#include <xlsxwriter.h>

#include "core/base/file.h"
#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"

namespace core::stats {
namespace {

constexpr int kDecimals = 4;

[[noreturn]] void fail(const std::filesystem::path& file) {
    throw std::filesystem::filesystem_error("write", file,
                                            std::make_error_code(std::errc::io_error));
}

std::string csvOf(const Sheet::Cell& cell) {
    const auto* text = std::get_if<std::string>(&cell);
    return text == nullptr ? plainNumber(std::get<double>(cell)) : csvCell(*text);
}

void putText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text) {
    // The format holds no control characters; names of agents and products are short.
    std::string clean = withoutControls(text);
    constexpr std::size_t kLongest = 8'000;
    if (clean.size() > kLongest) {
        clean.resize(kLongest);
        while (!clean.empty() && !isValidUtf8(clean)) {
            clean.pop_back();
        }
    }
    if (!clean.empty()) {
        worksheet_write_string(sheet, row, column, clean.c_str(), nullptr);
    }
}

void writeXlsx(const std::filesystem::path& file, const Sheet& sheet, Seconds now) {
    std::string folder = file.parent_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(file.string().c_str(), &options);
    lxw_worksheet* page = book == nullptr ? nullptr : workbook_add_worksheet(book, nullptr);
    if (page == nullptr) {
        fail(file);
    }
    lxw_doc_properties properties{};
    properties.created = now.time_since_epoch().count();
    workbook_set_properties(book, &properties);
    for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
        putText(page, 0, static_cast<lxw_col_t>(i), sheet.headings[i]);
    }
    lxw_row_t line = 1;
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (const auto* number = std::get_if<double>(&row[i])) {
                worksheet_write_number(page, line, column, *number, nullptr);
            } else {
                putText(page, line, column, std::get<std::string>(row[i]));
            }
        }
        ++line;
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        fail(file);
    }
}

}  // namespace

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

std::string toCsv(const Sheet& sheet) {
    std::string text = "\ufeff";
    const auto put = [&text](bool isFirst, const std::string& cell) {
        text += isFirst ? "" : ",";
        text += cell;
    };
    for (std::size_t i = 0; i < sheet.headings.size(); ++i) {
        put(i == 0, csvCell(sheet.headings[i]));
    }
    text += "\r\n";
    for (const auto& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            put(i == 0, csvOf(row[i]));
        }
        text += "\r\n";
    }
    return text;
}

void writeSheet(const std::filesystem::path& file, const Sheet& sheet, Seconds now) {
    const auto whole = std::filesystem::absolute(file);
    auto part = whole;
    part.replace_filename("." + whole.filename().string() + ".part");
    try {
        std::filesystem::remove(part);
        createPrivateFile(part);
        if (whole.extension() == ".xlsx") {
            writeXlsx(part, sheet, now);
        } else {
            std::ofstream out(part, std::ios::binary | std::ios::trunc);
            out << toCsv(sheet);
            out.close();
            if (!out) {
                fail(part);
            }
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

}  // namespace core::stats
