#include "core/importing/kpi_table.h"

#include <algorithm>
#include <array>

#include "core/base/spreadsheet_cell.h"
#include "core/base/text.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"

namespace core::importing {
namespace {

constexpr std::size_t kMostRows = 5'000;
constexpr std::size_t kDateLength = 10;
constexpr std::array<std::string_view, 6> kAgentHeadings{"客服昵称", "旺旺昵称", "客服",
                                                         "客服账号", "旺旺", "子账号"};

/// The cell without the sign that guards it from spreadsheets.
std::string cellAt(const std::vector<std::string>& row, std::size_t column) {
    std::string cell = column < row.size() ? row[column] : std::string();
    if (cell.starts_with('\'') && guardedCell(cell.substr(1)) == cell) {
        cell.erase(0, 1);
    }
    return std::string(trimmed(cell));
}

std::optional<std::size_t> agentColumn(const std::vector<std::string>& header) {
    for (const auto name : kAgentHeadings) {
        for (std::size_t column = 0; column < header.size(); ++column) {
            if (foldedHeader(header[column]) == foldedHeader(name)) {
                return column;
            }
        }
    }
    return std::nullopt;
}

/// The days in a name: the first and the last date of the form 2026-04-20.
std::vector<Seconds> datesIn(const std::string& name, std::chrono::minutes utcOffset) {
    std::vector<Seconds> dates;
    for (std::size_t at = 0; at + kDateLength <= name.size(); ++at) {
        const auto text = std::string_view(name).substr(at, kDateLength);
        if (text[4] != '-' || text[7] != '-') {
            continue;
        }
        if (const auto date = parseLocalTime(text, utcOffset)) {
            dates.push_back(*date);
        }
    }
    return dates;
}

/// `自定义报表_客服数据_下单优先判定_2026-…` → `客服数据`; other names as they are, without days.
std::string titleOf(const std::string& name) {
    std::vector<std::string> parts(1);
    for (const char c : name) {
        if (c == '_') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (parts.size() > 1 && parts.front() == "自定义报表") {
        return parts[1];
    }
    return parts.size() > 1 && !datesIn(parts.back(), {}).empty()
               ? name.substr(0, name.size() - parts.back().size() - 1)
               : name;
}

void addRows(const TableFront& front, std::size_t agents, stats::KpiReport& report) {
    for (const auto& row : front.rows) {
        const auto agent = cellAt(row, agents);
        if (agent.empty() || stats::isSummaryName(agent) || agent == front.header[agents]) {
            continue;
        }
        for (std::size_t column = 0; column < front.header.size(); ++column) {
            const std::string heading(trimmed(front.header[column]));
            const auto text = cellAt(row, column);
            if (column != agents && !heading.empty() && !text.empty()) {
                report.values.push_back({.agent = agent,
                                         .heading = heading,
                                         .metric = stats::metricOfHeading(heading),
                                         .text = text,
                                         .value = stats::kpiNumber(text)});
            }
        }
    }
}

}  // namespace

Result<stats::KpiReport, Refusal> readKpiTable(const std::filesystem::path& path,
                                               orders::ShopId shop,
                                               std::chrono::minutes utcOffset) {
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
        const auto agents = agentColumn(front->header);
        if (!agents) {
            continue;
        }
        const auto name = path.stem().u8string();
        const std::string text(name.begin(), name.end());
        stats::KpiReport report{.shop = shop, .title = titleOf(text)};
        if (const auto dates = datesIn(text, utcOffset); !dates.empty()) {
            report.from = std::ranges::min(dates);
            report.to = std::ranges::max(dates) + std::chrono::days{1};
        }
        addRows(*front, *agents, report);
        return report;
    }
    return Unexpected{
        Refusal{.problem = FileProblem::UnknownTable, .missingColumns = {"客服昵称"}}};
}

}  // namespace core::importing
