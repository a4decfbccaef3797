#include "core/importing/header_recognition.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "core/base/text.h"
#include "core/importing/table_fields.h"
#include "core/search/folding.h"

namespace core::importing {
namespace {

constexpr std::string_view kUsualMap = "taobao_orders";

bool isBlank(char32_t c) {
    return c <= 0x20 || c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200B);
}

char32_t halfWidthLower(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
        c -= 0xFEE0;
    }
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

std::string foldedBy(char32_t (*fold)(char32_t), std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        if (!isBlank(c)) {
            appendUtf8(result, fold(c));
        }
    }
    return result;
}

using Positions = std::unordered_map<std::string, std::size_t>;

Positions positionsOf(const std::vector<std::string>& header) {
    Positions positions;
    for (std::size_t i = 0; i < header.size(); ++i) {
        // The first of two equal headers counts: spreadsheets append copies on the right.
        positions.emplace(foldedHeader(header[i]), i);
    }
    return positions;
}

std::optional<std::size_t> find(const Positions& positions, const std::string& header) {
    const auto found = positions.find(foldedHeader(header));
    return found == positions.end() ? std::nullopt : std::optional(found->second);
}

bool isPresent(const Positions& positions, const ColumnRule& rule) {
    return std::ranges::any_of(
        rule.headers, [&](const auto& header) { return find(positions, header).has_value(); });
}

struct Fit {
    const ColumnMap* map = nullptr;
    std::vector<std::string> missing;
    std::size_t keys = 0;
    std::size_t columns = 0;
};

Fit fitOf(const ColumnMap& map, const Positions& positions) {
    Fit fit{.map = &map};
    for (const auto& rule : map.columns) {
        const bool present = isPresent(positions, rule);
        fit.columns += present ? 1 : 0;
        if (rule.isKey && present) {
            ++fit.keys;
        } else if (rule.isKey) {
            fit.missing.push_back(rule.headers.front());
        }
    }
    for (const auto& other : map.others) {
        fit.columns += find(positions, other) ? 1 : 0;
    }
    return fit;
}

bool isNearer(const Fit& left, const Fit& right) {
    if (left.missing.empty() != right.missing.empty()) {
        return left.missing.empty();
    }
    if (left.missing.empty()) {
        return left.columns > right.columns;
    }
    return std::tuple(left.keys, left.columns, right.missing.size()) >
           std::tuple(right.keys, right.columns, left.missing.size());
}

void assign(RecognizedTable& table, const Positions& positions) {
    const auto fields = fieldsOf(table.map.kind, table.map.hasItems);
    table.columnOf.assign(fields.size(), RecognizedTable::npos);
    for (const auto& rule : table.map.columns) {
        const std::size_t field = *fieldNamed(table.map.kind, table.map.hasItems, rule.field);
        for (const auto& header : rule.headers) {
            const auto column = find(positions, header);
            if (!column) {
                continue;
            }
            if (table.columnOf[field] == RecognizedTable::npos) {
                table.columnOf[field] = *column;
            } else if (!rule.isJoined) {
                continue;
            }
            using enum ColumnTarget::Use;
            table.targets[*column] = {rule.isJoined ? Joined : Field, field};
        }
    }
}

void keepTheRest(RecognizedTable& table, const Positions& positions) {
    const auto mark = [&](const std::vector<std::string>& names, ColumnTarget::Use use) {
        for (const auto& name : names) {
            const auto column = find(positions, name);
            if (column && table.targets[*column].use == ColumnTarget::Use::Unknown) {
                table.targets[*column].use = use;
            }
        }
    };
    mark(table.map.others, ColumnTarget::Use::Kept);
    mark(table.map.ignored, ColumnTarget::Use::Ignored);
    for (const auto& rule : table.map.columns) {
        // Two aliases in one file: the second is a known column that no field is left for.
        mark(rule.headers, ColumnTarget::Use::Kept);
    }
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        if (table.targets[i].use == ColumnTarget::Use::Unknown) {
            if (table.header[i].empty()) {
                table.targets[i].use = ColumnTarget::Use::Ignored;
            } else {
                table.unknownColumns.push_back(table.header[i]);
            }
        }
    }
}

}  // namespace

std::string foldedHeader(std::string_view text) {
    return foldedBy(search::folded, text);
}

std::string foldedWord(std::string_view text) {
    return foldedBy(halfWidthLower, text);
}

Result<RecognizedTable, Refusal> recognize(const std::vector<std::string>& header,
                                           const std::vector<ColumnMap>& maps) {
    const Positions positions = positionsOf(header);
    Fit best;
    for (const auto& map : maps) {
        Fit fit = fitOf(map, positions);
        if (best.map == nullptr || isNearer(fit, best)) {
            best = std::move(fit);
        }
    }
    if (best.map != nullptr && best.columns == 0) {
        // No map is near: say what the table that people import most would need.
        const auto usual = std::ranges::find(maps, kUsualMap, &ColumnMap::name);
        best = usual == maps.end() ? best : fitOf(*usual, positions);
    }
    if (best.map == nullptr || !best.missing.empty()) {
        return Unexpected{Refusal{.problem = FileProblem::UnknownTable,
                                  .row = 0,
                                  .missingColumns = best.missing,
                                  .detail = best.map != nullptr ? best.map->name : ""}};
    }
    RecognizedTable table{.map = *best.map};
    for (const auto& name : header) {
        table.header.emplace_back(trimmed(name));
    }
    table.targets.resize(header.size());
    assign(table, positions);
    keepTheRest(table, positions);
    for (const auto& [text, state] : table.map.statuses) {
        table.states.emplace(foldedHeader(text), state);
    }
    return table;
}

}  // namespace core::importing
