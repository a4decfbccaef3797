#include "core/importing/tracking_table.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_set>

#include "core/base/text.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using parcels::TrackingEvent;
using parcels::TrackingState;

constexpr std::size_t kBlock = 2'000;
constexpr std::size_t kMostRejected = 1'000;
constexpr std::size_t kLongestNumber = 64;
constexpr std::size_t kLongestText = 1'000;
constexpr std::size_t kNone = std::string::npos;

using Names = std::span<const std::string_view>;
constexpr std::array<std::string_view, 12> kNumberNames{
    "运单号", "运单编号",        "快递单号",    "物流单号",    "物流运单号", "快递编号",
    "单号",   "tracking number", "tracking no", "tracking_no", "waybill",    "mailno"};
constexpr std::array<std::string_view, 13> kTimeNames{
    "时间",     "物流时间", "轨迹时间",   "扫描时间", "操作时间", "更新时间",  "发生时间",
    "事件时间", "time",     "event time", "datetime", "date",     "updated at"};
constexpr std::array<std::string_view, 14> kTextNames{
    "物流信息", "轨迹",     "物流轨迹", "轨迹描述", "描述",        "内容",  "物流详情",
    "跟踪信息", "最新物流", "备注",     "text",     "description", "event", "context"};
constexpr std::array<std::string_view, 10> kPlaceNames{
    "地点", "所在地", "网点", "城市", "位置", "操作网点", "place", "location", "city", "站点"};
constexpr std::array<std::string_view, 8> kStateNames{
    "状态", "物流状态", "快递状态", "运单状态", "轨迹状态", "state", "status", "签收状态"};

constexpr std::array<std::string_view, 6> kZoneNames{"时区",      "time zone",  "timezone",
                                                     "time_zone", "utc offset", "utc_offset"};

std::size_t columnOf(const std::vector<std::string>& header, Names names) {
    for (const auto name : names) {
        const auto found = std::ranges::find(header, foldedHeader(name));
        if (found != header.end()) {
            return static_cast<std::size_t>(found - header.begin());
        }
    }
    return kNone;
}

struct Columns {
    std::size_t number = kNone;
    std::size_t time = kNone;
    std::size_t text = kNone;
    std::size_t place = kNone;
    std::size_t state = kNone;
    std::size_t zone = kNone;
};

Columns columnsOf(const TableFront& front) {
    std::vector<std::string> header;
    for (const auto& cell : front.header) {
        header.push_back(foldedHeader(cell));
    }
    return {.number = columnOf(header, kNumberNames),
            .time = columnOf(header, kTimeNames),
            .text = columnOf(header, kTextNames),
            .place = columnOf(header, kPlaceNames),
            .state = columnOf(header, kStateNames),
            .zone = columnOf(header, kZoneNames)};
}

std::vector<std::string> missing(const Columns& columns) {
    std::vector<std::string> names;
    if (columns.number == kNone) {
        names.emplace_back(kNumberNames.front());
    }
    if (columns.time == kNone) {
        names.emplace_back(kTimeNames.front());
    }
    if (columns.text == kNone && columns.state == kNone) {
        names.emplace_back(kTextNames.front());
    }
    return names;
}

struct Found {
    TranscriptFormat format;
    TableFront front;
    Columns columns;
};

Result<Found, Refusal> find(const TableFile& file) {
    const auto detected = detectEncoding(file, true);
    if (!detected) {
        return Unexpected{detected.error()};
    }
    auto front = readFront(file, *detected, 0);
    if (!front) {
        return Unexpected{front.error()};
    }
    const auto columns = columnsOf(*front);
    if (auto names = missing(columns); !names.empty()) {
        return Unexpected{
            Refusal{.problem = FileProblem::UnknownTable, .missingColumns = std::move(names)}};
    }
    TranscriptFormat format;
    format.encoding = detected->encoding;
    format.bomLength = detected->bomLength;
    format.separator = front->separator;
    return Found{std::move(format), std::move(*front), columns};
}

/// `+08:00`, `+8`, `-0500`, `UTC+8`, `GMT`, `Z`, 北京时间; nothing for anything else.
std::optional<std::chrono::minutes> zoneFrom(std::string_view cell) {
    std::string text(trimmed(cell));
    std::ranges::transform(text, text.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    if (text == "北京时间" || text == "中国标准时间" || text == "ASIA/SHANGHAI") {
        return kChinaOffset;
    }
    std::string_view rest = text;
    for (const std::string_view word : {"UTC", "GMT"}) {
        if (rest.starts_with(word)) {
            rest.remove_prefix(word.size());
        }
    }
    if (text == "Z" || (rest.empty() && !text.empty())) {
        return std::chrono::minutes{0};
    }
    if (rest.empty() || (rest.front() != '+' && rest.front() != '-')) {
        return std::nullopt;
    }
    const int sign = rest.front() == '-' ? -1 : 1;
    std::string digits;
    for (const char c : rest.substr(1)) {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (c != ':') {
            return std::nullopt;
        }
    }
    // `+8`, `+08`, `+530`, `+0530`.
    if (digits.empty() || digits.size() > 4) {
        return std::nullopt;
    }
    const int number = std::stoi(digits);
    const int hours = digits.size() <= 2 ? number : number / 100;
    const int minutes = digits.size() <= 2 ? 0 : number % 100;
    if (hours > 14 || minutes > 59) {
        return std::nullopt;
    }
    return std::chrono::minutes{sign * (hours * 60 + minutes)};
}

class Reading final {
public:
    Reading(const Found& found, std::chrono::minutes utcOffset)
        : m_found(found), m_offset(utcOffset) {}

    /// Nothing: blank but for its separators, a repeated header, or rejected.
    std::optional<TrackingEvent> take(const std::vector<std::string>& cells, std::int64_t row,
                                      const std::string& raw, TrackingTable& table) {
        const auto& columns = m_found.columns;
        const auto cell = [&cells](std::size_t column) {
            return column < cells.size() ? withoutControls(trimmed(withoutGuard(cells[column])))
                                         : std::string();
        };
        if (std::ranges::all_of(cells, [](const auto& text) { return trimmed(text).empty(); }) ||
            foldedHeader(cell(columns.number)) ==
                foldedHeader(m_found.front.header[columns.number])) {
            return std::nullopt;
        }
        ++table.rows;
        TrackingEvent event{.trackingNumber = parcels::normalTrackingNumber(cell(columns.number)),
                            .text = cell(columns.text),
                            .place = cell(columns.place)};
        const std::string state = cell(columns.state);
        // An offset in the time itself counts most, then the row's zone, then the file's.
        const std::string zoneCell = cell(columns.zone);
        const auto zone = zoneCell.empty() ? std::optional(m_offset) : zoneFrom(zoneCell);
        const auto at = parseMoment(cell(columns.time), zone.value_or(m_offset));
        const auto reject = [&](RowProblem problem, std::size_t column) {
            ++table.rejected;
            if (table.rejectedRows.size() < kMostRejected) {
                table.rejectedRows.push_back({.row = row,
                                              .column = m_found.front.header[column],
                                              .cell = cell(column),
                                              .problem = problem,
                                              .raw = raw});
            }
            return std::nullopt;
        };
        if (event.trackingNumber.empty()) {
            return reject(RowProblem::KeyMissing, columns.number);
        }
        if (!isNumber(event.trackingNumber)) {
            return reject(RowProblem::KeyNotPlausible, columns.number);
        }
        if (!at || !zone) {
            return reject(RowProblem::TimeNotReadable, at ? columns.zone : columns.time);
        }
        if (event.text.empty() && state.empty()) {
            return reject(RowProblem::TextMissing,
                          columns.text == kNone ? columns.state : columns.text);
        }
        if (characterCount(event.text) > kLongestText ||
            characterCount(event.place) > kLongestText) {
            return reject(RowProblem::CellTooLong,
                          characterCount(event.text) > kLongestText ? columns.text : columns.place);
        }
        event.at = std::chrono::floor<std::chrono::seconds>(*at);
        event.state = parcels::trackingStateFromText(state);
        if (event.state == TrackingState::Unknown) {
            event.state = parcels::trackingStateFromText(event.text);
        }
        if (event.text.empty()) {
            event.text = state;
        }
        if (!m_seen.insert(keyOf(event)).second) {
            ++table.twice;
            return std::nullopt;
        }
        return event;
    }

private:
    /// Of a number that a courier gives; a spreadsheet's `7.12E+13` is none.
    static bool isNumber(const std::string& number) {
        return number.size() >= 5 && number.size() <= kLongestNumber &&
               std::ranges::all_of(number, [](char c) {
                   return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-';
               });
    }
    /// The sign that guards a cell from spreadsheets.
    static std::string_view withoutGuard(std::string_view cell) {
        return cell.starts_with('\'') ? cell.substr(1) : cell;
    }
    static std::uint64_t keyOf(const TrackingEvent& event) {
        const auto seed = hashOf(event.trackingNumber,
                                 static_cast<std::uint64_t>(event.at.time_since_epoch().count()));
        return hashOf(event.text, seed + static_cast<std::uint64_t>(event.state));
    }

    const Found& m_found;
    std::chrono::minutes m_offset;
    std::unordered_set<std::uint64_t> m_seen;
};

/// Reads the whole file; `take` null: only whether it can be read.
Result<TrackingTable, Refusal> readAll(
    const TableFile& file, const Found& found, std::chrono::minutes utcOffset,
    jobs::JobContext& job, const std::function<void(std::vector<TrackingRow>)>* take) {
    auto text = openText(file, found.format.encoding);
    if (!text) {
        return Unexpected{text.error()};
    }
    CellReader rows(std::move(*text), found.format);
    Reading reading(found, utcOffset);
    TrackingTable table;
    std::vector<std::string> cells;
    std::vector<TrackingRow> block;
    const auto flush = [&] {
        if (take && !block.empty()) {
            (*take)(std::move(block));
            job.report({.done = table.rows, .total = 0});
        }
        block = {};
    };
    while (true) {
        const auto more = rows.next(cells);
        if (!more) {
            return Unexpected{more.error()};
        }
        if (!*more) {
            flush();
            return table;
        }
        if (rows.row() <= found.front.headerRow) {
            continue;
        }
        if (auto event = reading.take(cells, rows.row(), rows.raw(), table)) {
            block.push_back({std::move(*event), rows.row()});
        }
        if (block.size() >= kBlock) {
            flush();
            if (job.isCancelled()) {
                table.isCancelled = true;
                return table;
            }
        }
    }
}

}  // namespace

Result<TrackingTable, Refusal> readTrackingTable(
    const std::filesystem::path& path, std::chrono::minutes utcOffset, jobs::JobContext& job,
    const std::function<void(std::vector<TrackingRow>)>& take) {
    const auto files = openTableFile(path);
    if (!files) {
        return Unexpected{files.error()};
    }
    std::optional<Refusal> nearest;
    for (const auto& file : *files) {
        const auto found = find(file);
        if (!found) {
            nearest = found.error();
            continue;
        }
        if (const auto checked = readAll(file, *found, utcOffset, job, nullptr); !checked) {
            return Unexpected{checked.error()};
        }
        return readAll(file, *found, utcOffset, job, &take);
    }
    return Unexpected{nearest.value_or(Refusal{.problem = FileProblem::Empty})};
}

}  // namespace core::importing
