#include "core/quality/masked_transcript.h"

#include <algorithm>
#include <array>

#include "core/base/log.h"
#include "core/base/masking.h"
#include "core/base/text.h"

namespace core::quality {
namespace {

constexpr std::string_view kStars = "****";
/// A shorter piece of an address is in many sentences that are none.
constexpr std::size_t kShortestPiece = 4;
constexpr std::size_t kMostOfName = 4;

void replaceAll(std::string& text, std::string_view what, std::string_view by) {
    if (what.empty()) {
        return;
    }
    for (std::size_t at = text.find(what); at != std::string::npos;
         at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

std::string withoutBlanks(std::string_view text) {
    std::string result(text);
    std::erase(result, ' ');
    return result;
}

/// An address below its district: what is left when the pieces before it are taken off.
std::string_view detailOf(std::string_view address) {
    const auto text = trimmed(address);
    const auto last = text.find_last_of(' ');
    return last == std::string_view::npos ? text : text.substr(last + 1);
}

bool isHan(std::string_view character) {
    return character.size() == 3 && static_cast<unsigned char>(character[0]) >= 0xE4 &&
           static_cast<unsigned char>(character[0]) <= 0xE9;
}

bool isOneOf(std::string_view character, std::span<const std::string_view> all) {
    return std::ranges::find(all, character) != all.end();
}

constexpr std::array<std::string_view, 5> kRegions{"省", "市", "区", "县", "州"};
constexpr std::array<std::string_view, 12> kStreets{"路", "街", "道", "巷", "弄", "镇",
                                                    "村", "号", "栋", "幢", "室", "苑"};
constexpr std::array<std::string_view, 14> kEnds{"，", "。", "！", "？", "；", "、", ",",
                                                 "!",  "?",  ";",  "\n", "（", "(",  "："};
constexpr std::array<std::string_view, 6> kNameLabels{"收件人", "收货人", "联系人",
                                                      "姓名",   "我叫",   "名字"};
constexpr std::array<std::string_view, 4> kBetween{"：", ":", "是", " "};

bool isNumber(std::string_view character) {
    return character.size() == 1 && character[0] >= '0' && character[0] <= '9';
}

/// One clause: behind its last region everything goes where a street with a number follows. A door number alone is an
/// address too.
std::string maskedClause(std::span<const std::string> clause) {
    std::size_t afterRegion = 0;
    bool hasRegion = false;
    for (std::size_t i = 0; i < clause.size(); ++i) {
        if (i > 0 && isOneOf(clause[i], kRegions)) {
            afterRegion = i + 1;
            hasRegion = true;
        }
    }
    const auto rest = clause.subspan(afterRegion);
    std::size_t streets = 0;
    bool hasNumber = false;
    std::size_t first = rest.size();
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (isOneOf(rest[i], kStreets)) {
            ++streets;
            first = std::min(first, i);
            hasNumber = hasNumber || isNumber(rest[i - 1]);
        }
        hasNumber = hasNumber || (streets > 0 && isNumber(rest[i]));
    }
    const bool isAddress = (hasRegion && streets > 0) || (streets > 1 && hasNumber);
    std::string text;
    for (std::size_t i = 0; i < clause.size(); ++i) {
        if (isAddress && i == afterRegion) {
            return text + std::string(kStars);
        }
        text += clause[i];
    }
    return text;
}

std::string withoutAddresses(const std::string& text) {
    const auto all = characters(text);
    std::string result;
    std::vector<std::string> clause;
    for (const auto& character : all) {
        if (isOneOf(character, kEnds)) {
            result += maskedClause(clause) + character;
            clause.clear();
        } else {
            clause.push_back(character);
        }
    }
    return result + maskedClause(clause);
}

/// What stands behind a label for a name: up to four characters of a Chinese one.
std::string withoutLabelledNames(std::string text) {
    for (const auto label : kNameLabels) {
        for (std::size_t at = text.find(label); at != std::string::npos;
             at = text.find(label, at + 1)) {
            std::size_t begin = at + label.size();
            for (bool isBetween = true; isBetween;) {
                isBetween = false;
                for (const auto between : kBetween) {
                    if (text.compare(begin, between.size(), between) == 0) {
                        begin += between.size();
                        isBetween = true;
                    }
                }
            }
            std::size_t end = begin;
            for (std::size_t count = 0; count < kMostOfName && end + 3 <= text.size() &&
                                        isHan(std::string_view(text).substr(end, 3));
                 ++count) {
                end += 3;
            }
            // Without a sign between them it is a word such as 姓名电话.
            if (end - begin >= 6 && begin > at + label.size()) {
                text.replace(begin, end - begin, maskName(text.substr(begin, end - begin)));
            }
        }
    }
    return text;
}

/// Phones, mail addresses and identity cards, as the log leaves them out; the rest as it was written, since the log also
/// makes wide signs narrow.
std::string withoutNumbers(const std::string& text) {
    std::string result;
    std::string run;
    const auto flush = [&] {
        const std::string before = redacted(run);
        std::string clean = before;
        for (const std::string_view found : {"[phone]", "[mail]", "[id]"}) {
            replaceAll(clean, found, kStars);
        }
        result += clean == before ? run : clean;
        run.clear();
    };
    for (const auto& character : characters(text)) {
        // ASCII, and its wide twins without the signs that end a clause.
        const bool isWide = character.size() == 3 && character >= "\uFF0D" && character <= "\uFF5A";
        const bool isInRun = (character.size() == 1 && character != "\n") || isWide;
        if (!isInRun || isOneOf(character, kEnds)) {
            flush();
            result += character;
        } else {
            run += character;
        }
    }
    flush();
    return result;
}

}  // namespace

std::string maskedText(std::string_view text, const BuyerData& buyer) {
    std::string result = withoutControls(text);
    for (const auto& address : buyer.addresses) {
        replaceAll(result, trimmed(address), maskAddress(address));
        replaceAll(result, withoutBlanks(trimmed(address)), withoutBlanks(maskAddress(address)));
        if (characterCount(detailOf(address)) >= kShortestPiece) {
            replaceAll(result, detailOf(address), kStars);
        }
    }
    for (const auto& name : buyer.names) {
        if (characterCount(trimmed(name)) >= 2) {
            replaceAll(result, trimmed(name), maskName(name));
        }
    }
    if (characterCount(buyer.nick) >= 2) {
        replaceAll(result, buyer.nick, maskName(buyer.nick));
    }
    for (const auto& phone : buyer.phones) {
        if (phoneDigits(phone).size() >= 7) {
            replaceAll(result, trimmed(phone), maskPhone(phone));
            replaceAll(result, phoneDigits(phone), maskPhone(phone));
        }
    }
    return withoutNumbers(withoutLabelledNames(withoutAddresses(result)));
}

std::vector<MaskedMessage> maskedTranscript(std::span<const conversations::Message> messages,
                                            const BuyerData& buyer) {
    std::vector<MaskedMessage> masked;
    masked.reserve(messages.size());
    for (const auto& message : messages) {
        masked.push_back({.id = message.id,
                          .side = message.side,
                          .sender = message.side == conversations::Side::Buyer
                                        ? maskName(message.sender)
                                        : message.sender,
                          .at = message.at,
                          .text = maskedText(message.text, buyer),
                          .attachments = message.attachments.size(),
                          .failed = message.failed});
    }
    return masked;
}

}  // namespace core::quality
