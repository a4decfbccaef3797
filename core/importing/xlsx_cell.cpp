#include "core/importing/xlsx_cell.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <optional>

#include "core/base/text.h"

namespace core::importing::xlsx {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

struct Decimal {
    bool isNegative = false;
    std::string digits;
    /// Digits before the decimal point; may be negative or more than there are digits.
    int point = 0;
    bool hasExponent = false;
};

std::optional<Decimal> parseDecimal(std::string_view text) {
    Decimal decimal;
    decimal.isNegative = text.starts_with('-');
    if (decimal.isNegative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    bool hasPoint = false;
    std::size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !hasPoint)); ++at) {
        if (text[at] == '.') {
            hasPoint = true;
        } else {
            decimal.digits += text[at];
            decimal.point += hasPoint ? 0 : 1;
        }
    }
    if (decimal.digits.empty() || at == text.size()) {
        return decimal.digits.empty() ? std::nullopt : std::optional(decimal);
    }
    if (text[at] != 'E' && text[at] != 'e') {
        return std::nullopt;
    }
    text.remove_prefix(at + 1);
    text.remove_prefix(text.starts_with('+') ? 1 : 0);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    // The exponents of a double.
    if (error != std::errc() || end != text.data() + text.size() || std::abs(exponent) > 400) {
        return std::nullopt;
    }
    decimal.hasExponent = true;
    decimal.point += exponent;
    return decimal;
}

std::string toText(const Decimal& decimal) {
    std::string whole;
    std::string fraction;
    const auto count = static_cast<int>(decimal.digits.size());
    if (decimal.point > 0) {
        const int taken = std::min(decimal.point, count);
        whole = decimal.digits.substr(0, static_cast<std::size_t>(taken));
        whole.append(static_cast<std::size_t>(decimal.point - taken), '0');
        fraction = decimal.digits.substr(static_cast<std::size_t>(taken));
    } else {
        fraction.assign(static_cast<std::size_t>(-decimal.point), '0');
        fraction += decimal.digits;
    }
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size()));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    const std::string number =
        (whole.empty() ? "0" : whole) + (fraction.empty() ? "" : "." + fraction);
    return (decimal.isNegative && number != "0" ? "-" : "") + number;
}

std::optional<double> toDouble(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::string clockText(std::int64_t seconds) {
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02d",
                  static_cast<int>(seconds / 3600 % 24), static_cast<int>(seconds / 60 % 60),
                  static_cast<int>(seconds % 60));
    return buffer.data();
}

std::string dayText(std::int64_t day, bool isFrom1904) {
    using namespace std::chrono;
    // The 1900 system counts a 29 February 1900 that never was, as day 60.
    if (!isFrom1904 && day == 60) {
        return "1900-02-29";
    }
    const sys_days epoch = isFrom1904 ? sys_days(1904y / 1 / 1)
                           : day < 60 ? sys_days(1899y / 12 / 31)
                                      : sys_days(1899y / 12 / 30);
    const year_month_day date(epoch + days(day));
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer.data();
}

std::optional<char32_t> escapedCharacter(std::string_view text) {
    if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') {
        return std::nullopt;
    }
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
    const bool isSurrogate = value >= 0xD800 && value <= 0xDFFF;
    if (error != std::errc() || end != text.data() + 6 || isSurrogate) {
        return std::nullopt;
    }
    return value;
}

}  // namespace

std::string plainNumber(std::string_view text) {
    constexpr std::size_t kDigitsShown = 15;
    const auto decimal = parseDecimal(text);
    if (!decimal) {
        return std::string(text);
    }
    const auto count = static_cast<int>(decimal->digits.size());
    const bool hasFraction = count > decimal->point;
    if (hasFraction && decimal->digits.size() > kDigitsShown) {
        if (const auto value = toDouble(text)) {
            std::array<char, 400> buffer{};
            const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value,
                                           std::chars_format::fixed);
            return end.ec == std::errc() ? std::string(buffer.data(), end.ptr) : std::string(text);
        }
    }
    return decimal->hasExponent ? toText(*decimal) : std::string(text);
}

std::string dateText(std::string_view number, bool isFrom1904) {
    constexpr double kLastDay = 2'958'466;
    constexpr std::int64_t kDaySeconds = 86'400;
    const auto value = toDouble(number);
    if (!value || *value < 0 || *value >= kLastDay) {
        return std::string(number);
    }
    const std::int64_t seconds = std::llround(*value * static_cast<double>(kDaySeconds));
    const std::string clock = clockText(seconds % kDaySeconds);
    if (seconds < kDaySeconds && !isFrom1904) {
        return clock;
    }
    return dayText(seconds / kDaySeconds, isFrom1904) + " " + clock;
}

std::string isoDateText(std::string_view text) {
    std::string date(text.substr(0, text.find_first_of(".Z")));
    std::ranges::replace(date, 'T', ' ');
    return date;
}

bool isDateFormat(std::string_view code) {
    bool isDate = false;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            at = std::min(code.find('"', at + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inner = code.substr(at + 1, end - at - 1);
            if (!inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos) {
                return false;
            }
            at = end;
        } else {
            isDate = isDate || std::string_view("yYmMdDhHsS").find(c) != std::string_view::npos;
        }
    }
    return isDate;
}

bool isBuiltInDateFormat(int id) {
    // 27 to 36 and 50 to 58 are the dates of Chinese, Japanese and Korean workbooks.
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id == 45 || id == 47 ||
           (id >= 50 && id <= 58);
}

void unescape(std::string& text) {
    std::size_t at = text.find("_x");
    if (at == std::string::npos) {
        return;
    }
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        if (const auto character = escapedCharacter(std::string_view(text).substr(at))) {
            appendUtf8(plain, *character);
            at += 7;
        } else {
            plain += text[at++];
        }
    }
    text = std::move(plain);
}

}  // namespace core::importing::xlsx
