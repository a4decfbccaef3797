#include "core/orders/order_sameness.h"

#include "core/base/masking.h"
#include "core/base/text.h"
#include "core/orders/order_plausibility.h"

namespace core::orders {
namespace {

constexpr std::string_view kTitleComma = "，";
/// A shorter piece of a title is a phrase such as 包邮 that many goods share.
constexpr std::size_t kShortestTitle = 6;
constexpr std::size_t kShortestDoor = 24;

bool isSign(char32_t c) {
    return c <= '/' || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= 0xA0) || (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F);
}

template <class Visit>
bool anyTitle(std::string_view titles, Visit visit) {
    while (!titles.empty()) {
        const auto end = std::min(titles.find(kTitleComma), titles.size());
        if (visit(trimmed(titles.substr(0, end)))) {
            return true;
        }
        titles.remove_prefix(std::min(end + kTitleComma.size(), titles.size()));
    }
    return false;
}

}  // namespace

std::string samePhone(std::string_view mobile, std::string_view phone) {
    const auto chosen = trimmed(mobile).empty() ? phone : mobile;
    if (isHidden(chosen)) {
        return {};
    }
    std::string digits = phoneDigits(chosen);
    return digits.size() < 7 ? std::string() : digits;
}

std::string sameAddress(std::string_view address) {
    if (isHidden(address)) {
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
    return isHidden(nick) ? std::string_view() : trimmed(nick);
}

bool shareAnItem(std::string_view leftTitles, std::string_view rightTitles) {
    const auto left = trimmed(leftTitles);
    const auto right = trimmed(rightTitles);
    if (left.empty() || right.empty() || left == right) {
        return true;
    }
    return anyTitle(left, [&](std::string_view title) {
        return characterCount(title) >= kShortestTitle &&
               anyTitle(right, [&](std::string_view other) { return other == title; });
    });
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
