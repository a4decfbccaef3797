#include "core/importing/reply_table.h"

#include <algorithm>
#include <array>

#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"

namespace core::importing {
namespace {

constexpr std::size_t kMostRows = 20'000;
constexpr std::size_t kTitleLength = 20;
constexpr std::size_t kNone = std::string::npos;

/// The first column that one of the names fits; the names in the order of their worth.
template <std::size_t Count>
std::size_t columnOf(const std::vector<std::string>& header,
                     const std::array<std::string_view, Count>& names) {
    for (const auto name : names) {
        const auto found = std::ranges::find(header, foldedHeader(name));
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return kNone;
}

/// The cell without the sign that guards it from spreadsheets.
std::string cellAt(const std::vector<std::string>& row, std::size_t column) {
    std::string cell = column < row.size() ? row[column] : std::string();
    if (cell.starts_with('\'') && guardedCell(cell.substr(1)) == cell) {
        cell.erase(0, 1);
    }
    return std::string(trimmed(cell));
}

std::string titleFrom(std::string_view body) {
    std::string title;
    std::size_t count = 0;
    for (std::size_t at = 0; at < body.size() && count < kTitleLength; ++count) {
        const char32_t c = nextCodePoint(body, at);
        if (c == U'\n') {
            break;
        }
        appendUtf8(title, c);
    }
    return title;
}

ReplyTable repliesOf(const TableFront& front, std::size_t text) {
    std::vector<std::string> header;
    for (const auto& cell : front.header) {
        header.push_back(foldedHeader(cell));
    }
    const auto code = columnOf(header, std::array<std::string_view, 5>{
                                           "编码", "快捷短语编码", "快捷编码", "短语编码", "code"});
    const auto folder = columnOf(
        header, std::array<std::string_view, 7>{"分组", "快捷短语分组", "短语分组", "分类", "目录",
                                                "group", "folder"});
    const auto title = columnOf(
        header, std::array<std::string_view, 4>{"标题", "名称", "title", "name"});
    ReplyTable table;
    for (const auto& row : front.rows) {
        knowledge::Reply reply;
        reply.code = cellAt(row, code);
        reply.folder = cellAt(row, folder);
        reply.title = cellAt(row, title);
        reply.body = cellAt(row, text);
        if (reply.body.empty()) {
            ++table.skipped;
            continue;
        }
        if (reply.title.empty()) {
            reply.title = reply.code.empty() ? titleFrom(reply.body) : reply.code;
        }
        table.replies.push_back(std::move(reply));
    }
    return table;
}

std::size_t textColumn(const std::vector<std::string>& given) {
    std::vector<std::string> header;
    for (const auto& cell : given) {
        header.push_back(foldedHeader(cell));
    }
    return columnOf(header, std::array<std::string_view, 9>{"内容", "短语内容", "快捷短语内容",
                                                            "快捷短语", "话术", "话术内容", "回复内容",
                                                            "body", "text"});
}

}  // namespace

Result<ReplyTable, Refusal> readReplyTable(const std::filesystem::path& path) {
    const auto files = openTableFile(path);
    if (!files) {
        return Unexpected{files.error()};
    }
    for (const auto& file : *files) {
        const auto detected = detectEncoding(file, true);
        if (!detected) {
            return Unexpected{detected.error()};
        }
        const auto front = readFront(file, *detected, kMostRows);
        if (!front) {
            return Unexpected{front.error()};
        }
        if (const auto text = textColumn(front->header); text != kNone) {
            return repliesOf(*front, text);
        }
    }
    return Unexpected{Refusal{.problem = FileProblem::UnknownTable, .missingColumns = {"内容"}}};
}

}  // namespace core::importing
