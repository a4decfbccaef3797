#include "core/importing/answer_table.h"

#include <algorithm>
#include <charconv>

#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"
#include "core/tickets/question_file.h"

namespace core::importing {
namespace {

constexpr std::size_t kMostRows = 20'000;

std::optional<std::size_t> columnOf(const std::vector<std::string>& header,
                                    std::string_view name) {
    const auto wanted = foldedHeader(name);
    const auto found = std::ranges::find_if(
        header, [&](const std::string& cell) { return foldedHeader(cell) == wanted; });
    return found == header.end()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - header.begin()));
}

/// The cell without the sign that guards it from spreadsheets.
std::string cellAt(const std::vector<std::string>& row, std::size_t column) {
    std::string cell = column < row.size() ? row[column] : std::string();
    if (cell.starts_with('\'') && guardedCell(cell.substr(1)) == cell) {
        cell.erase(0, 1);
    }
    return std::string(trimmed(cell));
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    if (text.starts_with('#')) {
        text.remove_prefix(1);
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0
               ? std::optional(number)
               : std::nullopt;
}

AnswerTable answersOf(const TableFront& front, std::size_t number, std::size_t answer) {
    AnswerTable table;
    for (std::size_t at = 0; at < front.rows.size(); ++at) {
        const auto& cells = front.rows[at];
        const auto text = cellAt(cells, answer);
        const auto ticket = numberOf(cellAt(cells, number));
        if (!ticket) {
            table.faults.push_back({front.rowNumbers[at], cellAt(cells, number)});
        } else if (text.empty()) {
            ++table.unanswered;
        } else {
            table.answers.push_back({front.rowNumbers[at], *ticket, text});
        }
    }
    return table;
}

}  // namespace

Result<AnswerTable, Refusal> readAnswerTable(const std::filesystem::path& path) {
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
        const auto number = columnOf(front->header, tickets::kNumberColumn);
        const auto answer = columnOf(front->header, tickets::kAnswerColumn);
        if (number && answer) {
            return answersOf(*front, *number, *answer);
        }
    }
    return Unexpected{Refusal{
        .problem = FileProblem::UnknownTable,
        .missingColumns = {std::string(tickets::kNumberColumn), std::string(tickets::kAnswerColumn)}}};
}

}  // namespace core::importing
