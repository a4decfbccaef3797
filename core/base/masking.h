#pragma once

#include <string>
#include <string_view>

namespace core {

/// `陈*平`, `王*`, `J***n`: the first and last character stay (R344).
[[nodiscard]] std::string maskName(std::string_view name);
/// `138****5678`; a landline keeps its area code and last two digits, `0512-*****00`; shorter: all stars.
[[nodiscard]] std::string maskPhone(std::string_view phone);
/// Province, city and district stay; street and number become `****` (formats.md 1.2: the pieces are
/// separated by blanks and a postcode in brackets may end it).
[[nodiscard]] std::string maskAddress(std::string_view address);
/// The digits of a phone number without blanks, signs, quotes and a leading +86.
[[nodiscard]] std::string phoneDigits(std::string_view phone);

}  // namespace core
