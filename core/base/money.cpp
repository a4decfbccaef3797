#include "core/base/money.h"

namespace core {
namespace {

bool takePrefix(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::optional<Fen> parseFen(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    const bool negative = takePrefix(text, "-");
    static_cast<void>(takePrefix(text, "￥") || takePrefix(text, "¥"));
    if (text.ends_with("元")) {
        text.remove_suffix(std::string_view("元").size());
    }
    std::int64_t whole = 0;
    int digits = 0;
    std::size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == ','); ++at) {
        if (text[at] == ',') {
            if (digits == 0) {
                return std::nullopt;
            }
            continue;
        }
        if (++digits > 15) {
            return std::nullopt;
        }
        whole = whole * 10 + (text[at] - '0');
    }
    std::int64_t cents = 0;
    if (at < text.size()) {
        if (text[at] != '.') {
            return std::nullopt;
        }
        int decimals = 0;
        for (++at; at < text.size(); ++at, ++decimals) {
            if (!isDigit(text[at]) || (decimals >= 2 && text[at] != '0')) {
                return std::nullopt;
            }
            if (decimals < 2) {
                cents = cents * 10 + (text[at] - '0');
            }
        }
        if (decimals == 0) {
            return std::nullopt;
        }
        if (decimals == 1) {
            cents *= 10;
        }
    }
    if (digits == 0) {
        return std::nullopt;
    }
    const std::int64_t amount = whole * 100 + cents;
    return Fen{negative ? -amount : amount};
}

std::string toYuanText(Fen amount) {
    const bool negative = amount.value < 0;
    const auto magnitude = static_cast<std::uint64_t>(negative ? -amount.value : amount.value);
    std::string text = negative ? "-" : "";
    text += std::to_string(magnitude / 100);
    const auto cents = magnitude % 100;
    text += '.';
    text += static_cast<char>('0' + cents / 10);
    text += static_cast<char>('0' + cents % 10);
    return text;
}

}  // namespace core
