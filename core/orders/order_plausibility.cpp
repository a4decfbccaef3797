#include "core/orders/order_plausibility.h"

#include <algorithm>
#include <array>

#include "core/base/masking.h"
#include "core/base/text.h"

namespace core::orders {
namespace {

constexpr std::array<std::string_view, 35> kProvinces{
    "北京", "天津", "河北", "山西", "内蒙古", "辽宁", "吉林", "黑龙江", "上海",
    "江苏", "浙江", "安徽", "福建", "江西",   "山东", "河南", "湖北",   "湖南",
    "广东", "广西", "海南", "重庆", "四川",   "贵州", "云南", "西藏",   "陕西",
    "甘肃", "青海", "宁夏", "新疆", "香港",   "澳门", "台湾", "海外",
};
// Lower case: compared with the folded text.
constexpr std::array<std::string_view, 10> kAdverts{
    "http", "www.", ".com", ".cn/", "微信", "加v", "加薇", "vx", "qq:", "扣扣",
};

constexpr std::array<std::string_view, 4> kDistricts{"区", "县", "市", "旗"};

constexpr std::size_t kLongestDistrict = 8;
constexpr std::size_t kLongestName = 25;
constexpr std::size_t kShortestAddress = 9;
constexpr std::size_t kShortestStreet = 3;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::string folded(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
    }
    return lower;
}

bool isAdvert(std::string_view text) {
    const std::string lower = folded(text);
    return std::ranges::any_of(
        kAdverts, [&](std::string_view advert) { return lower.find(advert) != std::string::npos; });
}

/// A letter of any script: what is neither ASCII nor a punctuation mark counts.
bool hasLetter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextCodePoint(text, at);
        const bool ascii = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool punctuation = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) ||
                                 (c >= 0xFF00 && c <= 0xFF20);
        if (ascii || (c >= 0xC0 && !punctuation && c != 0xFFFD)) {
            return true;
        }
    }
    return false;
}

bool isMobile(std::string_view digits) {
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

/// 3 or 4 digits of area code and 7 or 8 of the subscriber; a bare subscriber number cannot be
/// dialled.
bool isLandline(std::string_view digits) {
    return digits[0] == '0' && digits[1] != '0' && digits.size() >= 10 && digits.size() <= 12;
}

bool isServiceNumber(std::string_view digits) {
    return digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

bool isOverseas(std::string_view phone, std::string_view digits) {
    const bool marked = phone.starts_with('+') || digits.starts_with("00");
    return marked && digits.size() >= 8 && digits.size() <= 17;
}

/// Province, city and district alone reach nobody. An address without blanks cannot be told apart.
bool hasStreet(const std::vector<std::string_view>& pieces) {
    if (pieces.size() < 2) {
        return true;
    }
    std::size_t length = 0;
    for (std::size_t i = std::min<std::size_t>(3, pieces.size() - 1); i < pieces.size(); ++i) {
        length += characterCount(pieces[i]);
    }
    const bool isDistrict = std::ranges::any_of(
        kDistricts, [&](std::string_view ending) { return pieces.back().ends_with(ending); });
    return length >= kShortestStreet &&
           (pieces.size() > 3 || !isDistrict || length > kLongestDistrict);
}

}  // namespace

std::string_view toWord(Implausibility problem) {
    switch (problem) {
        case Implausibility::TooShort:
            return "too_short";
        case Implausibility::TooLong:
            return "too_long";
        case Implausibility::NotAName:
            return "not_a_name";
        case Implausibility::Advert:
            return "advert";
        case Implausibility::NotANumber:
            return "not_a_number";
        case Implausibility::NoProvince:
            return "no_province";
    }
    return {};
}

bool isHidden(std::string_view value) {
    value = trimmed(value);
    if (value.find('*') != std::string_view::npos || value.find("＊") != std::string_view::npos || value.starts_with("##") ||
        value.starts_with("$$") || value.starts_with("~")) {
        return true;
    }
    if (value.starts_with('[') && value.ends_with(']')) {
        return true;
    }
    return value.size() >= 16 && std::ranges::all_of(value, isHex) &&
           !std::ranges::all_of(value, isDigit);
}

std::optional<Implausibility> receiverProblem(std::string_view receiver) {
    receiver = trimmed(receiver);
    if (isHidden(receiver)) {
        return std::nullopt;
    }
    const std::size_t length = characterCount(receiver);
    if (length < 2) {
        return Implausibility::TooShort;
    }
    if (!hasLetter(receiver)) {
        return Implausibility::NotAName;
    }
    if (isAdvert(receiver) || std::ranges::count_if(receiver, isDigit) >= 7) {
        return Implausibility::Advert;
    }
    return length > kLongestName ? std::optional(Implausibility::TooLong) : std::nullopt;
}

std::optional<Implausibility> phoneProblem(std::string_view phone) {
    phone = trimmed(phone);
    if (isHidden(phone)) {
        return std::nullopt;
    }
    const std::string digits = phoneDigits(phone);
    if (digits.size() < 7) {
        return Implausibility::TooShort;
    }
    // A virtual number is a mobile with an extension: 18400000000-7576.
    const auto dash = phone.find('-');
    const std::string main = phoneDigits(phone.substr(0, dash));
    const std::size_t extension = digits.size() > main.size() ? digits.size() - main.size() : 0;
    const bool repeated = std::ranges::all_of(digits, [&](char c) { return c == digits.front(); });
    const bool known =
        isMobile(digits) || (isMobile(main) && extension >= 1 && extension <= 6) ||
        isLandline(digits) || isServiceNumber(digits) || isOverseas(phone, digits) ||
        // Area code, subscriber and extension: 0512-66668888-801.
        (digits[0] == '0' && std::ranges::count(phone, '-') == 2 && digits.size() <= 17);
    if (known && !repeated) {
        return std::nullopt;
    }
    return digits.size() > 12 ? Implausibility::TooLong : Implausibility::NotANumber;
}

std::optional<Implausibility> addressProblem(std::string_view address) {
    address = trimmed(address);
    if (isHidden(address)) {
        return std::nullopt;
    }
    if (characterCount(address) < kShortestAddress) {
        return Implausibility::TooShort;
    }
    const bool known = std::ranges::any_of(
        kProvinces, [&](std::string_view province) { return address.starts_with(province); });
    if (!known) {
        return Implausibility::NoProvince;
    }
    if (isAdvert(address)) {
        return Implausibility::Advert;
    }
    return hasStreet(addressPieces(address)) ? std::nullopt
                                             : std::optional(Implausibility::TooShort);
}

const std::string& effectiveAddress(const Order& order) {
    return trimmed(order.changedAddress).empty() ? order.address : order.changedAddress;
}

std::vector<std::string_view> addressPieces(std::string_view address) {
    address = trimmed(address);
    if (address.ends_with(')')) {
        const auto open = address.rfind('(');
        if (open != std::string_view::npos &&
            std::ranges::all_of(address.substr(open + 1, address.size() - open - 2), isDigit)) {
            address = trimmed(address.substr(0, open));
        }
    }
    std::vector<std::string_view> pieces;
    while (!address.empty()) {
        const auto end = std::min(address.find(' '), address.size());
        if (end > 0) {
            pieces.push_back(address.substr(0, end));
        }
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return pieces;
}

}  // namespace core::orders
