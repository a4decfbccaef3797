#include "core/importing/cell_cleaning.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace core::importing {
namespace {

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::ranges::find(words, text) != words.end();
}

bool isPlain(char c) {
    return c > ' ' && c < '\x7f';
}

/// Most cells need no look at the wide blanks.
std::string_view quicklyTrimmed(std::string_view text) {
    if (text.empty() || (isPlain(text.front()) && isPlain(text.back()))) {
        return text;
    }
    return trimmed(text);
}

}  // namespace

std::string_view cleanedCell(std::string_view cell) {
    cell = quicklyTrimmed(cell);
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.ends_with('"')) {
        cell = quicklyTrimmed(cell.substr(2, cell.size() - 3));
    }
    if (cell.starts_with('\'')) {
        cell = quicklyTrimmed(cell.substr(1));
    }
    return cell;
}

bool isEmptyWord(std::string_view cell) {
    constexpr std::array<std::string_view, 9> kWords{"null",       "NULL",     "Null", "-", "--",
                                                     "无退款申请", "延迟统计", "无",   "/"};
    return isOneOf(cell, kWords);
}

std::string_view withoutNumberMark(std::string_view tracking) {
    for (const std::string_view mark : {"No:", "NO:", "no:", "No：", "NO："}) {
        if (tracking.starts_with(mark)) {
            return cleanedCell(tracking.substr(mark.size()));
        }
    }
    return tracking;
}

bool isPlausibleIdentifier(std::string_view text) {
    constexpr std::size_t kLongest = 64;
    return !text.empty() && text.size() <= kLongest && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_';
    });
}

std::optional<std::int64_t> parseCount(std::string_view cell) {
    constexpr int kMostDigits = 15;
    std::int64_t value = 0;
    int digits = 0;
    std::size_t at = 0;
    const bool isNegative = cell.starts_with('-');
    for (at = isNegative ? 1 : 0; at < cell.size(); ++at) {
        if (cell[at] >= '0' && cell[at] <= '9') {
            value = value * 10 + (cell[at] - '0');
            if (++digits > kMostDigits) {
                return std::nullopt;
            }
        } else if (cell[at] != ',' || digits == 0) {
            break;
        }
    }
    std::string_view rest = cell.substr(at);
    if (rest.starts_with('.')) {
        const std::size_t end = rest.find_first_not_of('0', 1);
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end);
    }
    constexpr std::string_view kPiece = "件";
    if (rest.starts_with(kPiece)) {
        rest.remove_prefix(kPiece.size());
    }
    if (digits == 0 || !(rest.empty() || rest.starts_with('(') || rest.starts_with("（"))) {
        return std::nullopt;
    }
    return isNegative ? -value : value;
}

bool isSummaryWord(std::string_view cell) {
    constexpr std::array<std::string_view, 5> kWords{"汇总", "均值", "合计", "总计", "平均"};
    return isOneOf(cell, kWords);
}

std::string_view withoutStatusMark(std::string_view status) {
    for (bool isFound = true; isFound;) {
        isFound = false;
        for (const std::string_view mark :
             {"(删除)", "(锁定)", "(暂停)", "（删除）", "（锁定）", "（暂停）"}) {
            if (status.starts_with(mark)) {
                status = cleanedCell(status.substr(mark.size()));
                isFound = true;
            }
        }
    }
    return status;
}

void appendJsonText(std::string& json, std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += kHex[static_cast<unsigned char>(c) >> 4];
            json += kHex[static_cast<unsigned char>(c) & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

}  // namespace core::importing
