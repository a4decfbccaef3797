#include "core/base/masking.h"

#include "core/base/text.h"

namespace core {
namespace {

std::string stars(std::size_t count) { return std::string(count, '*'); }

}  // namespace

std::string maskName(std::string_view name) {
    const auto all = characters(trimmed(name));
    if (all.empty()) {
        return {};
    }
    if (all.size() == 1) {
        return "*";
    }
    if (all.size() == 2) {
        return all.front() + "*";
    }
    return all.front() + stars(all.size() > 5 ? 3 : all.size() - 2) + all.back();
}

std::string phoneDigits(std::string_view phone) {
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    if (digits.size() == 13 && digits.starts_with("86")) {
        digits.erase(0, 2);
    }
    return digits;
}

std::string maskPhone(std::string_view phone) {
    const auto dash = phone.find('-');
    if (dash == 3 || dash == 4) {
        const auto rest = phone.substr(dash + 1);
        if (phone.front() == '0' && rest.size() >= 5) {
            return std::string(phone.substr(0, dash + 1)) + stars(rest.size() - 2) +
                   std::string(rest.substr(rest.size() - 2));
        }
    }
    const auto digits = phoneDigits(phone.substr(0, dash));
    if (digits.size() < 7) {
        return stars(characterCount(trimmed(phone)));
    }
    return digits.substr(0, 3) + stars(digits.size() - 7) + digits.substr(digits.size() - 4);
}

std::string maskAddress(std::string_view address) {
    const auto text = trimmed(address);
    std::size_t at = 0;
    // Province, city, district: three pieces, each ended by blanks. Fewer pieces show less, never more.
    for (int piece = 0; piece < 3 && at != std::string_view::npos; ++piece) {
        at = text.find(' ', at);
        if (at != std::string_view::npos) {
            at = text.find_first_not_of(' ', at);
        }
    }
    if (text.empty()) {
        return {};
    }
    if (at != std::string_view::npos) {
        return std::string(text.substr(0, at)) + "****";
    }
    const auto first = text.find(' ');
    return first == std::string_view::npos ? "****" : std::string(text.substr(0, first)) + " ****";
}

}  // namespace core
