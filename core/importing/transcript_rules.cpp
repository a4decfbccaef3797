#include "core/importing/transcript_rules.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/text.h"

namespace core::importing {
namespace {

using conversations::Side;
using namespace std::chrono;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes one to `most` digits off the front; nothing when there is none.
std::optional<int> takeNumber(std::string_view& text, std::size_t most) {
    std::size_t digits = 0;
    while (digits < std::min(most, text.size()) && isDigit(text[digits])) {
        ++digits;
    }
    int value = 0;
    if (digits == 0 ||
        std::from_chars(text.data(), text.data() + digits, value).ec != std::errc()) {
        return std::nullopt;
    }
    text.remove_prefix(digits);
    return value;
}

bool takeWord(std::string_view& text, std::string_view word) {
    if (!text.starts_with(word)) {
        return false;
    }
    text.remove_prefix(word.size());
    return true;
}

void skipBlanks(std::string_view& text) {
    while (takeWord(text, " ") || takeWord(text, "\t") || takeWord(text, "\u3000") ||
           takeWord(text, "\u00A0")) {
    }
}

struct Day {
    int year = 0;
    int month = 0;
    int day = 0;
};

std::optional<Day> takeDay(std::string_view& text) {
    std::string_view rest = text;
    const auto year = takeNumber(rest, 4);
    if (!year || *year < 1990) {
        return std::nullopt;
    }
    const bool isChinese = takeWord(rest, "年");
    const auto separated = [&](std::string_view word) {
        return isChinese ? takeWord(rest, word) : takeWord(rest, "-") || takeWord(rest, "/");
    };
    if (!isChinese && !separated({})) {
        return std::nullopt;
    }
    const auto month = takeNumber(rest, 2);
    if (!month || !separated("月")) {
        return std::nullopt;
    }
    const auto day = takeNumber(rest, 2);
    if (!day || (isChinese && !takeWord(rest, "日"))) {
        return std::nullopt;
    }
    text = rest;
    return Day{*year, *month, *day};
}

std::string toText(const Day& day) {
    return std::to_string(day.year) + '/' + std::to_string(day.month) + '/' +
           std::to_string(day.day);
}

/// Takes `Z`, `+08:00` or `+0800` off the end of a time that has a time of day.
std::optional<minutes> takeZone(std::string_view& text) {
    constexpr std::size_t kDayLength = 10;
    if (text.ends_with('Z') || text.ends_with('z')) {
        text.remove_suffix(1);
        return minutes{0};
    }
    const std::size_t at = text.find_last_of("+-");
    if (at == std::string_view::npos || at <= kDayLength) {
        return std::nullopt;
    }
    std::string_view zone = text.substr(at + 1);
    const auto hour = takeNumber(zone, 2);
    static_cast<void>(takeWord(zone, ":"));
    const auto minute = zone.empty() ? std::optional(0) : takeNumber(zone, 2);
    if (!hour || !minute || !zone.empty()) {
        return std::nullopt;
    }
    const minutes distance = hours{*hour} + minutes{*minute};
    const bool isWest = text[at] == '-';
    text = text.substr(0, at);
    return isWest ? -distance : distance;
}

/// Takes `.789` off the end.
milliseconds takeFraction(std::string_view& text) {
    const std::size_t at = text.rfind('.');
    const std::size_t colon = text.rfind(':');
    if (at == std::string_view::npos || colon == std::string_view::npos || at < colon) {
        return milliseconds{0};
    }
    std::string digits(text.substr(at + 1));
    if (digits.empty() || !std::ranges::all_of(digits, isDigit)) {
        return milliseconds{0};
    }
    digits.resize(3, '0');
    text = text.substr(0, at);
    return milliseconds{std::stoi(digits)};
}

}  // namespace

bool isSubAccount(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon != std::string_view::npos && colon > 0 && colon + 1 < name.size() &&
           !name.substr(colon).starts_with("://");
}

std::string_view mainAccountOf(std::string_view name) {
    return name.substr(0, name.find(':'));
}

bool isSystemSender(std::string_view name) {
    constexpr std::array<std::string_view, 4> kNames{"服务助手", "系统消息", "系统提示",
                                                     "官方客服"};
    const std::string_view account = isSubAccount(name) ? name.substr(name.find(':') + 1) : name;
    return std::ranges::find(kNames, account) != kNames.end();
}

bool isAutoReply(std::string_view text) {
    constexpr std::array<std::string_view, 6> kMarks{"[自动回复]",   "【自动回复】", "(自动回复)",
                                                     "（自动回复）", "自动回复:",    "自动回复："};
    const std::string_view start = trimmed(text);
    return std::ranges::any_of(kMarks,
                               [&](std::string_view mark) { return start.starts_with(mark); });
}

Side shopSideOf(std::string_view sender, std::string_view text) {
    return isSystemSender(sender) ? Side::System : isAutoReply(text) ? Side::Auto : Side::Agent;
}

std::optional<Side> sideFromAnyWord(std::string_view word) {
    constexpr std::array<std::pair<std::string_view, Side>, 12> kWords{{{"buyer", Side::Buyer},
                                                                        {"买家", Side::Buyer},
                                                                        {"顾客", Side::Buyer},
                                                                        {"客户", Side::Buyer},
                                                                        {"agent", Side::Agent},
                                                                        {"客服", Side::Agent},
                                                                        {"卖家", Side::Agent},
                                                                        {"auto", Side::Auto},
                                                                        {"自动", Side::Auto},
                                                                        {"机器人", Side::Auto},
                                                                        {"system", Side::System},
                                                                        {"系统", Side::System}}};
    std::string lower(trimmed(word));
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    const auto found = std::ranges::find(kWords, std::string_view(lower),
                                         &std::pair<std::string_view, Side>::first);
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Moment> parseMoment(std::string_view text, minutes offset) {
    text = trimmed(text);
    const auto zone = takeZone(text);
    const milliseconds fraction = takeFraction(text);
    const auto at = parseLocalTime(text, zone.value_or(offset));
    return at ? std::optional<Moment>(Moment(*at) + fraction) : std::nullopt;
}

std::string dayIn(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string_view rest = text.substr(at);
        if (isDigit(rest.front()) && (at == 0 || !isDigit(text[at - 1]))) {
            if (const auto day = takeDay(rest)) {
                return toText(*day);
            }
        }
    }
    return {};
}

std::optional<LogHead> logHeadOf(std::string_view line, minutes offset) {
    std::string_view rest = line;
    static_cast<void>(takeWord(rest, "\uFEFF"));
    const auto day = takeDay(rest);
    if (!day) {
        return std::nullopt;
    }
    skipBlanks(rest);
    const std::string_view time =
        rest.substr(0, std::min(rest.find_first_not_of("0123456789:"), rest.size()));
    if (std::ranges::count(time, ':') != 2 || time.ends_with(':')) {
        return std::nullopt;
    }
    rest.remove_prefix(time.size());
    const std::string_view before = rest;
    skipBlanks(rest);
    if (before.size() == rest.size()) {
        return std::nullopt;
    }
    const auto at = parseLocalTime(toText(*day) + ' ' + std::string(time), offset);
    return LogHead{.at = at ? std::optional<Moment>(*at) : std::nullopt, .rest = rest};
}

}  // namespace core::importing
