#include "core/appraisals/period.h"

#include <charconv>

#include "core/base/word_table.h"

namespace core::appraisals {
namespace {

constexpr WordTable<PeriodKind, 2> kKinds{
    {{PeriodKind::Month, "month"}, {PeriodKind::Quarter, "quarter"}}};
constexpr int kMonths = 12;
constexpr int kQuarters = 4;
constexpr int kMonthsOfQuarter = 3;
constexpr std::size_t kYearLength = 4;

int partsOfYear(PeriodKind kind) {
    return kind == PeriodKind::Month ? kMonths : kQuarters;
}

std::optional<int> numberOf(std::string_view digits) {
    int number = 0;
    const auto* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc{} && read.ptr == end ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string_view toWord(PeriodKind kind) {
    return wordOf(kKinds, kind);
}

std::optional<PeriodKind> periodKindFromWord(std::string_view word) {
    return valueOf(kKinds, word);
}

std::string toText(const Period& period) {
    std::string text = std::to_string(period.year) + '-';
    if (period.kind == PeriodKind::Quarter) {
        return text + 'Q' + std::to_string(period.number);
    }
    return text + (period.number < 10 ? "0" : "") + std::to_string(period.number);
}

std::optional<Period> periodFromText(std::string_view text) {
    // Four digits, a dash, two characters: `2026-11`, `2026-Q4`.
    constexpr std::size_t kLength = 7;
    if (text.size() != kLength || text[kYearLength] != '-') {
        return std::nullopt;
    }
    const bool isQuarter = text[kYearLength + 1] == 'Q';
    const auto year = numberOf(text.substr(0, kYearLength));
    const auto number = numberOf(text.substr(isQuarter ? kYearLength + 2 : kYearLength + 1));
    const auto kind = isQuarter ? PeriodKind::Quarter : PeriodKind::Month;
    if (!year || *year < 1970 || !number || *number < 1 || *number > partsOfYear(kind)) {
        return std::nullopt;
    }
    return Period{kind, *year, *number};
}

Period periodAt(PeriodKind kind, Seconds at, std::chrono::minutes offset) {
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at + offset)};
    const int month = static_cast<int>(static_cast<unsigned>(day.month()));
    return {kind, static_cast<int>(day.year()),
            kind == PeriodKind::Month ? month : (month - 1) / kMonthsOfQuarter + 1};
}

Period moved(const Period& period, int steps) {
    const int parts = partsOfYear(period.kind);
    const int all = period.year * parts + period.number - 1 + steps;
    return {period.kind, all / parts, all % parts + 1};
}

PeriodSpan spanOf(const Period& period, std::chrono::minutes offset) {
    const auto startOf = [offset](const Period& of) {
        const int month =
            of.kind == PeriodKind::Month ? of.number : (of.number - 1) * kMonthsOfQuarter + 1;
        const auto day = std::chrono::year{of.year} /
                         std::chrono::month{static_cast<unsigned>(month)} / std::chrono::day{1};
        return Seconds{std::chrono::sys_days{day}} - offset;
    };
    return {startOf(period), startOf(moved(period, 1))};
}

}  // namespace core::appraisals
