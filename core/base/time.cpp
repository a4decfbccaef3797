#include "core/base/time.h"

#include <array>
#include <cstdio>

namespace core {
namespace {

/// Takes a number of 1 to `width` digits off the front; -1 when there is none.
int takeNumber(std::string_view& text, int width) {
    int value = 0;
    int digits = 0;
    while (digits < width && !text.empty() && text.front() >= '0' && text.front() <= '9') {
        value = value * 10 + (text.front() - '0');
        text.remove_prefix(1);
        ++digits;
    }
    return digits == 0 ? -1 : value;
}

bool takeOne(std::string_view& text, std::string_view any) {
    if (text.empty() || any.find(text.front()) == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

}  // namespace

std::optional<Seconds> parseLocalTime(std::string_view text, std::chrono::minutes offset) {
    using namespace std::chrono;
    while (takeOne(text, " \t")) {
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    const int y = takeNumber(text, 4);
    if (y < 1990 || !takeOne(text, "-/.")) {
        return std::nullopt;
    }
    const int m = takeNumber(text, 2);
    if (m < 1 || !takeOne(text, "-/.")) {
        return std::nullopt;
    }
    const int d = takeNumber(text, 2);
    const year_month_day date{year{y}, month{static_cast<unsigned>(m)},
                              day{static_cast<unsigned>(d < 1 ? 0 : d)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    int h = 0;
    int min = 0;
    int s = 0;
    if (!text.empty()) {
        if (!takeOne(text, " T")) {
            return std::nullopt;
        }
        while (takeOne(text, " ")) {
        }
        h = takeNumber(text, 2);
        if (h < 0 || h > 23 || !takeOne(text, ":")) {
            return std::nullopt;
        }
        min = takeNumber(text, 2);
        if (min < 0 || min > 59) {
            return std::nullopt;
        }
        if (takeOne(text, ":")) {
            s = takeNumber(text, 2);
            if (s < 0 || s > 59) {
                return std::nullopt;
            }
            if (takeOne(text, ".") && takeNumber(text, 6) < 0) {
                return std::nullopt;
            }
        }
        if (!text.empty()) {
            return std::nullopt;
        }
    }
    return sys_seconds{sys_days{date}} + hours{h} + minutes{min} + seconds{s} - offset;
}

namespace {

struct Fields {
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::seconds> time;
};

Fields fieldsOf(Seconds at) {
    const auto days = std::chrono::floor<std::chrono::days>(at);
    return {std::chrono::year_month_day{days}, std::chrono::hh_mm_ss{at - days}};
}

std::string print(const char* format, const Fields& fields) {
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), format, static_cast<int>(fields.date.year()),
                  static_cast<unsigned>(fields.date.month()),
                  static_cast<unsigned>(fields.date.day()),
                  static_cast<int>(fields.time.hours().count()),
                  static_cast<int>(fields.time.minutes().count()),
                  static_cast<int>(fields.time.seconds().count()));
    return buffer.data();
}

}  // namespace

std::string toLocalText(Seconds at, std::chrono::minutes offset) {
    return print("%04d-%02u-%02u %02d:%02d:%02d", fieldsOf(at + offset));
}

std::string toFileStamp(Seconds at) { return print("%04d%02u%02uT%02d%02d%02dZ", fieldsOf(at)); }

}  // namespace core
