#include "core/orders/order_sameness.h"

#include <algorithm>

#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/orders/order_plausibility.h"

namespace core::orders {
namespace {

constexpr std::string_view kTitleComma = "，";
/// A shorter piece of a title is a phrase such as 包邮 that many goods share.
constexpr std::size_t kShortestTitle = 6;
constexpr std::size_t kShortestDoor = 24;
constexpr std::string_view kAnonymous = "匿名";

bool isSign(char32_t c) {
    return c <= '/' || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= 0xA0) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
}

bool isFiller(std::string_view phone) {
    // 138xxxx0000 leaves seven digits that many people share.
    return phone.find_first_of("xX") != std::string_view::npos || phoneProblem(phone);
}

}  // namespace

std::string samePhone(std::string_view mobile, std::string_view phone) {
    const auto chosen = trimmed(mobile).empty() ? phone : mobile;
    return isHidden(chosen) || isFiller(chosen) ? std::string() : phoneDigits(chosen);
}

std::string sameAddress(std::string_view address) {
    if (isHidden(address) || addressProblem(address) == Implausibility::TooShort) {
        return {};
    }
    std::string same;
    same.reserve(address.size());
    for (const auto piece : addressPieces(address)) {
        for (std::size_t at = 0; at < piece.size();) {
            char32_t c = nextCodePoint(piece, at);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                c -= 0xFEE0;
            }
            if (c >= 'A' && c <= 'Z') {
                c += 'a' - 'A';
            }
            if (!isSign(c) || (c >= '0' && c <= '9')) {
                appendUtf8(same, c);
            }
        }
    }
    return same.size() < kShortestDoor ? std::string() : same;
}

std::string_view sameBuyer(std::string_view nick) {
    const auto name = trimmed(nick);
    return isHidden(name) || name.starts_with(kAnonymous) ? std::string_view() : name;
}

std::vector<std::string_view> comparableTitles(std::string_view titles) {
    std::vector<std::string_view> all;
    const auto whole = trimmed(titles);
    if (!whole.empty()) {
        all.push_back(whole);
    }
    for (std::string_view rest = whole; !rest.empty();) {
        const auto end = std::min(rest.find(kTitleComma), rest.size());
        const auto title = trimmed(rest.substr(0, end));
        if (title != whole && characterCount(title) >= kShortestTitle) {
            all.push_back(title);
        }
        rest.remove_prefix(std::min(end + kTitleComma.size(), rest.size()));
    }
    return all;
}

bool shareAnItem(std::string_view leftTitles, std::string_view rightTitles) {
    const auto left = comparableTitles(leftTitles);
    const auto right = comparableTitles(rightTitles);
    return left.empty() || right.empty() || std::ranges::find_first_of(left, right) != left.end();
}

bool isSameOrderAgain(const Order& left, const Order& right) {
    const auto agree = [](const auto& one, const auto& other) {
        return !one.empty() && one == other;
    };
    return (agree(sameBuyer(left.buyerNick), sameBuyer(right.buyerNick)) ||
            agree(samePhone(left.mobile, left.phone), samePhone(right.mobile, right.phone)) ||
            agree(sameAddress(effectiveAddress(left)), sameAddress(effectiveAddress(right)))) &&
           shareAnItem(left.title, right.title);
}

}  // namespace core::orders
