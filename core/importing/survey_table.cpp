#include "core/importing/survey_table.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/importing/cell_cleaning.h"
#include "core/importing/header_recognition.h"
#include "core/importing/table_format.h"
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
        , m_recommendation(columnOf("recommendation")) {}

    [[nodiscard]] std::vector<std::string> missing() const {
        std::vector<std::string> names;
        if (!m_satisfaction && !m_recommendation) {
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

    void take(const std::vector<std::string>& cells, std::int64_t row, SurveyTable& table) const {
        const auto satisfaction = cellAt(cells, m_satisfaction);
        const auto recommendation = cellAt(cells, m_recommendation);
        const bool isSum = !cells.empty() && isSummaryWord(cleanedCell(cells.front()));
        if (isSum || (satisfaction.empty() && recommendation.empty())) {
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
        conversations::SurveyAnswer answer{
            .buyer = cellAt(cells, m_buyer),
            .phone = cellAt(cells, m_phone),
            .satisfaction = scaleOf(satisfaction, "satisfaction", 1, 5),
            .recommendation = scaleOf(recommendation, "recommendation", 0, 10)};
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
