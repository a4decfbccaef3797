#include "core/importing/content_sniffer.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace core::importing {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHead = std::size_t{8} << 10;

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> marks) {
    return std::ranges::any_of(marks,
                               [&](std::string_view mark) { return text.starts_with(mark); });
}

bool containsAny(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(
        words, [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

bool isOldBiff(std::string_view head) {
    // The BOF record of BIFF 2, 3, 4 and 5, with its short length.
    return head.size() > 4 && head[0] == '\x09' &&
           "\x00\x02\x04\x08"sv.find(head[1]) != std::string_view::npos && head[2] <= 16 &&
           head[2] >= 4 && head[3] == '\0';
}

bool isUtf16(std::string_view head) {
    return startsWithAny(head, {"\xFF\xFE"sv, "\xFE\xFF"sv});
}

/// The text in lower case, without byte-order mark, zeros (UTF-16) and blanks at the front.
std::string simplified(std::string_view head) {
    if (isUtf16(head)) {
        head.remove_prefix(2);
    } else if (head.starts_with("\xEF\xBB\xBF")) {
        head.remove_prefix(3);
    }
    std::string text;
    for (const char c : head) {
        if (c != '\0') {
            text += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return text.substr(std::min(text.find_first_not_of(" \t\r\n\f\v"), text.size()));
}

Result<std::string, Refusal> readPiece(ByteSource& source, std::size_t size) {
    std::string piece(size, '\0');
    std::size_t done = 0;
    while (done < size) {
        const auto got = source.read({piece.data() + done, size - done});
        if (!got) {
            return Unexpected{got.error()};
        }
        if (*got == 0) {
            break;
        }
        done += *got;
    }
    piece.resize(done);
    return piece;
}

/// The next piece with something other than blanks and zeros; empty at the end.
Result<bool, Refusal> hasMoreText(ByteSource& source) {
    while (true) {
        const auto piece = readPiece(source, std::size_t{64} << 10);
        if (!piece) {
            return Unexpected{piece.error()};
        }
        if (piece->empty() || piece->find_first_not_of(" \t\r\n\f\v\0"sv) != std::string::npos) {
            return !piece->empty();
        }
    }
}

/// The names of the streams in an OLE container stand in it as UTF-16.
Result<Content, Refusal> lookIntoOle(ByteSource& source) {
    constexpr std::string_view kMark = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv;
    std::string window;
    while (true) {
        const auto piece = readPiece(source, std::size_t{256} << 10);
        if (!piece) {
            return Unexpected{piece.error()};
        }
        if (piece->empty()) {
            return Content::BinaryWorkbook;
        }
        window += *piece;
        if (window.find(kMark) != std::string::npos) {
            return Content::EncryptedWorkbook;
        }
        window.erase(0, window.size() - std::min(window.size(), kMark.size()));
    }
}

Content lookAtText(std::string_view head) {
    const std::string text = simplified(head);
    if (text.starts_with('<') &&
        containsAny(text, {"<html", "<table", "<meta", "<!doctype html", "<head", "<body", "<tr",
                           "<style", "urn:schemas-microsoft-com:office:spreadsheet"})) {
        return Content::Html;
    }
    if (!isUtf16(head)) {
        const auto zeros = std::ranges::count(head, '\0');
        if (zeros > static_cast<std::ptrdiff_t>(head.size() / 8)) {
            return Content::Zeros;
        }
    }
    return text.find_first_of(",\t;") == std::string::npos ? Content::TextWithoutColumns
                                                           : Content::Text;
}

}  // namespace

Result<Content, Refusal> lookAt(const ByteOpener& open) {
    auto source = open();
    if (!source) {
        return Unexpected{source.error()};
    }
    const auto head = readPiece(**source, kHead);
    if (!head) {
        return Unexpected{head.error()};
    }
    if (startsWithAny(*head, {"PK\x03\x04"sv, "PK\x05\x06"sv, "PK\x07\x08"sv})) {
        return Content::Zip;
    }
    if (head->starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) {
        auto again = open();
        return again ? lookIntoOle(**again) : Result<Content, Refusal>(Unexpected{again.error()});
    }
    if (isOldBiff(*head)) {
        return Content::BinaryWorkbook;
    }
    if (startsWithAny(*head, {"%PDF"sv, "\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "\x1F\x8B"sv,
                              "7z\xBC\xAF"sv, "Rar!"sv,
                              "\x7F"
                              "ELF"sv,
                              "MZ\x90"sv})) {
        return Content::Foreign;
    }
    if (simplified(*head).empty()) {
        const auto more = hasMoreText(**source);
        if (!more) {
            return Unexpected{more.error()};
        }
        return *more ? Content::Text : Content::Empty;
    }
    return lookAtText(*head);
}

}  // namespace core::importing
