#include "core/importing/html_tag.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace core::importing::html {
namespace {

constexpr std::string_view kBlanks = " \t\r\n\f";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool equalsLower(std::string_view text, std::string_view lowered) {
    return std::equal(text.begin(), text.end(), lowered.begin(), lowered.end(),
                      [](char a, char b) { return lower(a) == b; });
}

std::string_view withoutPrefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void skipBlanks(std::string_view& text) {
    text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
}

std::string_view takeUntil(std::string_view& text, std::string_view ends) {
    const std::size_t length = std::min(text.find_first_of(ends), text.size());
    const std::string_view taken = text.substr(0, length);
    text.remove_prefix(length);
    return taken;
}

std::string_view takeValue(std::string_view& text) {
    if (!text.starts_with('"') && !text.starts_with('\'')) {
        return takeUntil(text, kBlanks);
    }
    const std::string_view quote = text.substr(0, 1);
    text.remove_prefix(1);
    const std::string_view value = takeUntil(text, quote);
    text.remove_prefix(std::min<std::size_t>(1, text.size()));
    return value;
}

}  // namespace

std::size_t tagEnd(std::string_view text) {
    char quote = '\0';
    // A quote counts only where a value begins: a stray one must not swallow the page.
    char before = '\0';
    for (std::size_t at = 1; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return at;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        }
        before = kBlanks.find(c) == std::string_view::npos ? c : before;
    }
    return std::string_view::npos;
}

Tag parseTag(std::string_view text) {
    Tag tag;
    text.remove_prefix(1);
    tag.isClosing = text.starts_with('/');
    text.remove_prefix(tag.isClosing ? 1 : 0);
    tag.isSelfClosing = text.ends_with('/');
    text.remove_suffix(tag.isSelfClosing && !text.empty() ? 1 : 0);
    const std::string_view name = withoutPrefix(takeUntil(text, " \t\r\n\f/"));
    std::ranges::transform(name, std::back_inserter(tag.name), lower);
    tag.attributes = text;
    return tag;
}

std::string_view attribute(std::string_view attributes, std::string_view name) {
    while (!attributes.empty()) {
        skipBlanks(attributes);
        const std::string_view found = takeUntil(attributes, " \t\r\n\f=");
        skipBlanks(attributes);
        std::string_view value;
        if (attributes.starts_with('=')) {
            attributes.remove_prefix(1);
            skipBlanks(attributes);
            value = takeValue(attributes);
        }
        if (equalsLower(withoutPrefix(found), name)) {
            return value;
        }
    }
    return {};
}

std::optional<char32_t> entity(std::string_view name) {
    static constexpr std::array<std::pair<std::string_view, char32_t>, 20> kNames{{
        {"amp", U'&'},        {"lt", U'<'},         {"gt", U'>'},          {"quot", U'"'},
        {"apos", U'\''},      {"nbsp", U'\u00A0'},  {"yen", U'\u00A5'},    {"middot", U'\u00B7'},
        {"times", U'\u00D7'}, {"deg", U'\u00B0'},   {"copy", U'\u00A9'},   {"reg", U'\u00AE'},
        {"ldquo", U'\u201C'}, {"rdquo", U'\u201D'}, {"lsquo", U'\u2018'},  {"rsquo", U'\u2019'},
        {"ndash", U'\u2013'}, {"mdash", U'\u2014'}, {"hellip", U'\u2026'}, {"bull", U'\u2022'},
    }};
    if (!name.starts_with('#')) {
        const auto found =
            std::ranges::find(kNames, name, &std::pair<std::string_view, char32_t>::first);
        return found == kNames.end() ? std::nullopt : std::optional(found->second);
    }
    name.remove_prefix(1);
    const bool isHex = name.starts_with('x') || name.starts_with('X');
    name.remove_prefix(isHex ? 1 : 0);
    unsigned value = 0;
    const auto [end, error] =
        std::from_chars(name.data(), name.data() + name.size(), value, isHex ? 16 : 10);
    const bool isCharacter = value != 0 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
    if (name.empty() || error != std::errc() || end != name.data() + name.size() || !isCharacter) {
        return std::nullopt;
    }
    return value;
}

}  // namespace core::importing::html
