#include "core/base/text.h"

#include <array>

namespace core {
namespace {

constexpr std::array<std::string_view, 8> kBlanks{" ", "\t", "\r", "\n", "\u00a0", "\u3000", "\ufeff", "\u200b"};

struct Decoded {
    char32_t codePoint;
    std::size_t length;
};

/// Strict UTF-8: no overlong forms, surrogates or values above U+10FFFF.
Decoded decode(std::string_view text, std::size_t at) {
    constexpr Decoded kInvalid{0xFFFD, 1};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size()) {
        return kInvalid;
    }
    char32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            return kInvalid;
        }
        value = (value << 6) | (byte(at + i) & 0x3Fu);
    }
    constexpr std::array<char32_t, 5> kSmallest{0, 0, 0x80, 0x800, 0x10000};
    if (value < kSmallest[length] || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) {
        return kInvalid;
    }
    return {value, length};
}

bool isControl(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) ||
           (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

}  // namespace

std::string_view trimmed(std::string_view utf8) {
    // Most texts neither start nor end with a byte that a blank has there.
    constexpr std::string_view kFirstBytes = " \t\r\n\xC2\xE2\xE3\xEF";
    constexpr std::string_view kLastBytes = " \t\r\n\xA0\x80\xBF\x8B";
    if (utf8.empty() || (kFirstBytes.find(utf8.front()) == std::string_view::npos &&
                         kLastBytes.find(utf8.back()) == std::string_view::npos)) {
        return utf8;
    }
    bool changed = true;
    while (changed) {
        changed = false;
        for (const auto blank : kBlanks) {
            while (utf8.starts_with(blank)) {
                utf8.remove_prefix(blank.size());
                changed = true;
            }
            while (utf8.ends_with(blank)) {
                utf8.remove_suffix(blank.size());
                changed = true;
            }
        }
    }
    return utf8;
}

char32_t nextCodePoint(std::string_view utf8, std::size_t& at) {
    const auto [codePoint, length] = decode(utf8, at);
    at += length;
    return codePoint;
}

void appendUtf8(std::string& text, char32_t c) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

bool isValidUtf8(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [codePoint, length] = decode(bytes, at);
        if (codePoint == 0xFFFD && length == 1) {
            return false;
        }
        at += length;
    }
    return true;
}

std::size_t characterCount(std::string_view utf8) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < utf8.size(); ++count) {
        static_cast<void>(nextCodePoint(utf8, at));
    }
    return count;
}

std::vector<std::string> characters(std::string_view utf8) {
    std::vector<std::string> all;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t from = at;
        static_cast<void>(nextCodePoint(utf8, at));
        all.emplace_back(utf8.substr(from, at - from));
    }
    return all;
}

std::string withoutControls(std::string_view utf8) {
    std::string clean;
    clean.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t from = at;
        if (!isControl(nextCodePoint(utf8, at))) {
            clean.append(utf8.substr(from, at - from));
        }
    }
    return clean;
}

std::string cleanText(std::string_view utf8) {
    return withoutControls(trimmed(utf8));
}

}  // namespace core
