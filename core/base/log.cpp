#include "core/base/log.h"

#include <array>
#include <spdlog/logger.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include "core/base/file.h"

namespace core {
namespace {

constexpr std::size_t kFileBytes = 5U << 20U;
/// Beside the one that is written.
constexpr std::size_t kOldFiles = 4;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isMailCharacter(char c) {
    return isWordCharacter(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}

/// Full-width digits, letters and signs (U+FF01–FF5E) in their half width.
std::string narrowed(std::string_view utf8) {
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(utf8[at]); };
        const bool isWide =
            i + 2 < utf8.size() && byte(i) == 0xEF && (byte(i + 1) == 0xBC || byte(i + 1) == 0xBD);
        const unsigned code =
            isWide ? (byte(i + 1) - 0xBCU) * 64U + (byte(i + 2) - 0x80U) + 0x20U : 0;
        if (code > 0x20 && code < 0x7F) {
            text += static_cast<char>(code);
            i += 2;
        } else {
            text += utf8[i];
        }
    }
    return text;
}

bool isMobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

/// 010-12345678, 0512-87654321, 05121234567: area code of three or four digits and seven or eight
/// more.
bool isLandline(std::string_view digits) {
    return digits.size() >= 10 && digits.size() <= 12 && digits[0] == '0' && digits[1] != '0';
}

bool isServiceNumber(std::string_view digits) {
    return digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

/// An identity card number: a date of birth inside and a check character (GB 11643). An order
/// number of 18 digits passes by chance once in some thousands.
bool isIdentityCard(std::string_view text) {
    constexpr std::array<int, 17> kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view kCheck = "10X98765432";
    int sum = 0;
    for (std::size_t i = 0; i < kWeights.size(); ++i) {
        sum += (text[i] - '0') * kWeights[i];
    }
    const char last = text[17] == 'x' ? 'X' : text[17];
    const auto century = text.substr(6, 2);
    const auto month = text.substr(10, 2);
    const auto day = text.substr(12, 2);
    return (century == "19" || century == "20") && month >= "01" && month <= "12" && day >= "01" &&
           day <= "31" && kCheck[static_cast<std::size_t>(sum % 11)] == last;
}

/// The mail address around the `@` at `sign`, as [begin, end); empty when there is none.
std::pair<std::size_t, std::size_t> mailAround(std::string_view text, std::size_t sign) {
    std::size_t begin = sign;
    while (begin > 0 && isMailCharacter(text[begin - 1])) {
        --begin;
    }
    std::size_t end = sign + 1;
    while (end < text.size() &&
           (isWordCharacter(text[end]) || text[end] == '-' || text[end] == '.')) {
        ++end;
    }
    while (end > sign + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) {
        --end;
    }
    const bool hasDomain =
        text.substr(sign + 1, end - sign - 1).find('.') != std::string_view::npos;
    return begin < sign && hasDomain ? std::pair(begin, end) : std::pair(sign, sign);
}

std::string withoutMail(std::string_view text) {
    std::string result;
    std::size_t copied = 0;
    for (std::size_t sign = text.find('@'); sign != std::string_view::npos;
         sign = text.find('@', sign + 1)) {
        const auto [begin, end] = mailAround(text, sign);
        if (begin != end && begin >= copied) {
            result += text.substr(copied, begin - copied);
            result += "[mail]";
            copied = end;
        }
    }
    result += text.substr(copied);
    return result;
}

struct Finding {
    const char* word = nullptr;
    std::size_t end = 0;
};

/// The digits from `begin` to the first that is none, taken alone.
Finding unbrokenFinding(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    const auto digits = text.substr(begin, end - begin);
    if (digits.size() == 17 && end < text.size() && (text[end] == 'X' || text[end] == 'x') &&
        isIdentityCard(text.substr(begin, 18))) {
        return {"[id]", end + 1};
    }
    if (digits.size() == 18 && isIdentityCard(digits)) {
        return {"[id]", end};
    }
    if (isMobile(digits) || isLandline(digits) || isServiceNumber(digits)) {
        return {"[phone]", end};
    }
    // 86 or 0086 directly before a mobile number.
    for (const std::string_view prefix : {"86", "0086"}) {
        if (digits.starts_with(prefix) && isMobile(digits.substr(prefix.size()))) {
            return {"[phone]", end};
        }
    }
    return {nullptr, end};
}

/// Where the digits go on after a break by a blank, hyphen, dot or bracket; `at` itself when they
/// do not.
std::size_t afterBreak(std::string_view text, std::size_t at) {
    std::size_t next = at;
    if (next < text.size() && text[next] == ')') {
        ++next;
    }
    if (next < text.size() && (text[next] == '-' || text[next] == ' ' || text[next] == '.')) {
        ++next;
    }
    return next > at && next < text.size() && isDigit(text[next]) ? next : at;
}

/// `firstGroup`: digits before the first break.
bool isBrokenPhone(std::string_view digits, std::size_t firstGroup) {
    if (firstGroup > 4) {
        return false;
    }
    if (isMobile(digits) || isServiceNumber(digits) || (firstGroup >= 3 && isLandline(digits))) {
        return true;
    }
    return firstGroup == 2 && digits.starts_with("86") &&
           (isMobile(digits.substr(2)) || isLandline('0' + std::string(digits.substr(2))));
}

Finding findingAt(std::string_view text, std::size_t begin) {
    Finding found = unbrokenFinding(text, begin);
    if (found.word != nullptr) {
        return found;
    }
    const std::size_t firstGroup = found.end - begin;
    std::string digits(text.substr(begin, firstGroup));
    for (std::size_t at = found.end; digits.size() <= 14;) {
        const std::size_t next = afterBreak(text, at);
        if (next == at) {
            break;
        }
        for (at = next; at < text.size() && isDigit(text[at]); ++at) {
            digits += text[at];
        }
        if (isBrokenPhone(digits, firstGroup)) {
            found = {"[phone]", at};
        }
    }
    return found;
}

/// The message is redacted, the time and level before it are not.
class RedactingFormatter final : public spdlog::formatter {
public:
    void format(const spdlog::details::log_msg& message, spdlog::memory_buf_t& line) override {
        const std::string clean = redacted({message.payload.data(), message.payload.size()});
        spdlog::details::log_msg copy = message;
        copy.payload = clean;
        m_pattern.format(copy, line);
    }
    [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override {
        return std::make_unique<RedactingFormatter>();
    }

private:
    spdlog::pattern_formatter m_pattern{"%Y-%m-%dT%H:%M:%S.%eZ %l %v",
                                        spdlog::pattern_time_type::utc};
};

}  // namespace

std::string redacted(std::string_view utf8) {
    const std::string text = withoutMail(narrowed(utf8));
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            result += text[at++];
            continue;
        }
        const Finding found = findingAt(text, at);
        if (found.word != nullptr) {
            result += found.word;
        } else {
            result += std::string_view(text).substr(at, found.end - at);
        }
        at = found.end;
    }
    return result;
}

std::shared_ptr<spdlog::logger> openLog(const std::filesystem::path& file) {
    createPrivateFolder(file.parent_path());
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t& name, std::FILE*) { makePrivate(name); };
    auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
        file.string(), kFileBytes, kOldFiles, false, handlers);
    sink->set_formatter(std::make_unique<RedactingFormatter>());
    auto logger = std::make_shared<spdlog::logger>("kefu", std::move(sink));
    logger->flush_on(spdlog::level::warn);
    return logger;
}

}  // namespace core
