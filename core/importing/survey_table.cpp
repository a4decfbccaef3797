#include "core/importing/survey_table.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/importing/cell_cleaning.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"
#include "core/stats/kpi_report.h"
#include "embedded_cases.h"

namespace core::importing {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostRows = 50'000;

const Json& known() {
    static const Json kKnown = [] {
        const auto* file = std::ranges::find(embedded::k_cases, "survey_columns.json",
                                             &embedded::File::name);
        return Json::parse(file->text);
    }();
    return kKnown;
}

/// The names of a column that files give it, the best first.
std::vector<std::string> namesOf(const char* column) {
    return known().at("columns").at(column).get<std::vector<std::string>>();
}

std::optional<int> wholeNumber(std::string_view text) {
    if (text.ends_with(".0")) {
        text.remove_suffix(2);
    }
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

/// A word of the shop's survey, or a number; nothing for anything else.
std::optional<int> scaleOf(const std::string& cell, const char* words, int least, int most) {
    std::string folded = foldedWord(cell);
    if (const auto table = known().find(words); table != known().end()) {
        if (const auto word = table->find(folded); word != table->end()) {
            return word->get<int>();
        }
    }
    for (const std::string_view unit : {"星", "分", "颗星"}) {
        if (folded.ends_with(unit)) {
            folded.resize(folded.size() - unit.size());
        }
    }
    const auto number = wholeNumber(folded);
    return number && *number >= least && *number <= most ? number : std::nullopt;
}

bool isAmong(const char* words, const std::string& cell) {
    const auto folded = foldedHeader(cell);
    return std::ranges::any_of(known().at(words), [&](const Json& word) {
        return foldedHeader(word.get<std::string>()) == folded;
    });
}

/// `75`, `1分15秒`, `0:01:15`; nothing for anything else or more than a day.
std::optional<std::chrono::seconds> lengthOf(const std::string& cell) {
    constexpr std::int64_t kMinute = 60;
    constexpr std::chrono::hours kLongest{24};
    std::optional<std::chrono::seconds> length;
    if (cell.find(':') != std::string::npos) {
        std::int64_t sum = 0;
        std::size_t from = 0;
        while (from <= cell.size()) {
            const auto to = std::min(cell.find(':', from), cell.size());
            const auto part = wholeNumber(std::string_view(cell).substr(from, to - from));
            if (!part || *part < 0) {
                return std::nullopt;
            }
            sum = sum * kMinute + *part;
            from = to + 1;
        }
        length = std::chrono::seconds{sum};
    } else if (const auto number = stats::kpiNumber(cell)) {
        length = std::chrono::seconds{static_cast<std::int64_t>(*number)};
    }
    return length && length->count() >= 0 && *length <= kLongest ? length : std::nullopt;
}

class Reading final {
public:
    Reading(const TableFront& front, std::chrono::minutes utcOffset)
        : m_front(front)
        , m_offset(utcOffset)
        , m_conversation(columnOf("conversation"))
        , m_buyer(columnOf("buyer"))
        , m_phone(columnOf("phone"))
        , m_time(columnOf("time"))
        , m_satisfaction(columnOf("satisfaction"))
        , m_recommendation(columnOf("recommendation"))
        , m_direction(columnOf("direction"))
        , m_result(columnOf("result"))
        , m_ring(columnOf("ring"))
        , m_duration(columnOf("duration"))
        , m_agent(columnOf("agent")) {}

    [[nodiscard]] std::vector<std::string> missing() const {
        std::vector<std::string> names;
        if (!m_satisfaction && !m_recommendation && !isLog()) {
            names.push_back(namesOf("satisfaction").front());
        }
        if (!m_conversation && !m_buyer && !m_phone) {
            names.push_back(namesOf("buyer").front());
        }
        if (!m_conversation && !m_time) {
            names.push_back(namesOf("time").front());
        }
        return names;
    }

    [[nodiscard]] SurveyTable read() const {
        SurveyTable table;
        for (std::size_t at = 0; at < m_front.rows.size(); ++at) {
            take(m_front.rows[at], m_front.rowNumbers[at], table);
        }
        return table;
    }

private:
    using Column = std::optional<std::size_t>;

    [[nodiscard]] Column columnOf(const char* column) const {
        for (const auto& name : namesOf(column)) {
            const auto wanted = foldedHeader(name);
            const auto found = std::ranges::find_if(m_front.header, [&](const std::string& cell) {
                return foldedHeader(cell) == wanted;
            });
            if (found != m_front.header.end()) {
                return static_cast<std::size_t>(found - m_front.header.begin());
            }
        }
        return std::nullopt;
    }

    static std::string cellAt(const std::vector<std::string>& cells, const Column& column) {
        const std::string_view cell =
            column && *column < cells.size() ? cleanedCell(cells[*column]) : std::string_view();
        return isEmptyWord(cell) ? std::string() : cleanText(std::string(cell));
    }

    /// A log of calls says whether or how long they were answered, and when they rang.
    [[nodiscard]] bool isLog() const { return (m_result || m_duration) && m_time; }

    /// What is wrong in `wrong`; nothing and no column: the row tells of no call.
    [[nodiscard]] std::optional<conversations::LoggedCall> callOf(
        const std::vector<std::string>& cells, Column& wrong) const {
        const auto result = cellAt(cells, m_result);
        const auto talked = cellAt(cells, m_duration);
        const auto rang = cellAt(cells, m_ring);
        if (!isLog() || (result.empty() && talked.empty())) {
            return std::nullopt;
        }
        conversations::LoggedCall call{.agent = cellAt(cells, m_agent)};
        call.isIncoming = !isAmong("outgoing", cellAt(cells, m_direction));
        const auto talkedFor = talked.empty() ? std::optional(std::chrono::seconds{0})
                                              : lengthOf(talked);
        const auto rangFor = rang.empty() ? std::optional(std::chrono::seconds{0}) : lengthOf(rang);
        if (!talkedFor || !rangFor) {
            wrong = talkedFor ? m_ring : m_duration;
            return std::nullopt;
        }
        const bool isUnanswered = isAmong("unanswered", result);
        if (!result.empty() && !isUnanswered && !isAmong("answered", result)) {
            wrong = m_result;
            return std::nullopt;
        }
        call.isAnswered = result.empty() ? talkedFor->count() > 0 : !isUnanswered;
        call.rang = *rangFor;
        call.talked = call.isAnswered ? *talkedFor : std::chrono::seconds{0};
        return call;
    }

    void take(const std::vector<std::string>& cells, std::int64_t row, SurveyTable& table) const {
        const auto satisfaction = cellAt(cells, m_satisfaction);
        const auto recommendation = cellAt(cells, m_recommendation);
        const bool isSum = !cells.empty() && isSummaryWord(cleanedCell(cells.front()));
        Column wrong;
        auto call = callOf(cells, wrong);
        const bool saysNothing = satisfaction.empty() && recommendation.empty() && !call && !wrong;
        if (isSum || saysNothing) {
            ++table.leftOut;
            return;
        }
        const auto reject = [&](RowProblem problem, const Column& column) {
            table.faults.push_back({.row = row,
                                    .column = column ? m_front.header[*column] : std::string(),
                                    .cell = cellAt(cells, column),
                                    .problem = problem,
                                    .raw = {}});
        };
        if (wrong) {
            reject(RowProblem::CountNotReadable, wrong);
            return;
        }
        conversations::SurveyAnswer answer{
            .buyer = cellAt(cells, m_buyer),
            .phone = cellAt(cells, m_phone),
            .satisfaction = scaleOf(satisfaction, "satisfaction", 1, 5),
            .recommendation = scaleOf(recommendation, "recommendation", 0, 10),
            .call = std::move(call)};
        if (!satisfaction.empty() && !answer.satisfaction) {
            reject(RowProblem::CountNotReadable, m_satisfaction);
            return;
        }
        if (!recommendation.empty() && !answer.recommendation) {
            reject(RowProblem::CountNotReadable, m_recommendation);
            return;
        }
        if (const auto time = cellAt(cells, m_time); !time.empty()) {
            answer.answeredAt = parseLocalTime(time, m_offset);
            if (!answer.answeredAt) {
                reject(RowProblem::TimeNotReadable, m_time);
                return;
            }
        }
        auto number = cellAt(cells, m_conversation);
        if (!number.empty()) {
            if (number.starts_with('#')) {
                number.erase(0, 1);
            }
            const auto id = wholeNumber(number);
            if (!id || *id <= 0) {
                reject(RowProblem::KeyNotPlausible, m_conversation);
                return;
            }
            answer.conversation = *id;
        } else if (answer.buyer.empty() && answer.phone.empty()) {
            reject(RowProblem::BuyerUnknown, m_buyer ? m_buyer : m_phone);
            return;
        } else if (!answer.answeredAt) {
            reject(RowProblem::TimeNotReadable, m_time);
            return;
        }
        table.rows.push_back({row, std::move(answer)});
    }

    const TableFront& m_front;
    std::chrono::minutes m_offset;
    Column m_conversation;
    Column m_buyer;
    Column m_phone;
    Column m_time;
    Column m_satisfaction;
    Column m_recommendation;
    Column m_direction;
    Column m_result;
    Column m_ring;
    Column m_duration;
    Column m_agent;
};

}  // namespace

Result<SurveyTable, Refusal> readSurveyTable(const std::filesystem::path& path,
                                             std::chrono::minutes utcOffset) {
    const auto files = openTableFile(path);
    if (!files) {
        return Unexpected{files.error()};
    }
    Refusal nearest{.problem = FileProblem::Empty};
    for (const auto& file : *files) {
        const auto detected = detectEncoding(file, true);
        if (!detected) {
            return Unexpected{detected.error()};
        }
        const auto front = readFront(file, *detected, kMostRows);
        if (!front) {
            nearest = front.error();
            continue;
        }
        const Reading reading(*front, utcOffset);
        if (auto names = reading.missing(); !names.empty()) {
            nearest = {.problem = FileProblem::UnknownTable, .missingColumns = std::move(names)};
            continue;
        }
        return reading.read();
    }
    return Unexpected{nearest};
}

}  // namespace core::importing
