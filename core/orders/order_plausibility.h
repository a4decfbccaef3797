#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/orders/order.h"

namespace core::orders {

/// Why a value cannot be right; a word that is stored in a hit and says nothing about the person.
enum class Implausibility {
    TooShort,
    TooLong,
    /// A receiver of digits or signs only.
    NotAName,
    /// A link, a chat account or an advert where a name or an address belongs.
    Advert,
    /// No mobile, landline or virtual number has this form.
    NotANumber,
    NoProvince,
};
[[nodiscard]] std::string_view toWord(Implausibility problem);

/// The platform hides the value: `138****5678`, `陈**`, `##密文`, `$$密文`, a pseudonym of 16 and
/// more hex digits,
/// `[姓名x]` (formats.md 2, quirk 21). Neither missing nor implausible: the shop's system knows it.
[[nodiscard]] bool isHidden(std::string_view value);

/// Nothing: plausible or hidden. An empty value is TooShort; that it is missing is a rule of its
/// own.
[[nodiscard]] std::optional<Implausibility> receiverProblem(std::string_view receiver);
/// A mainland mobile, a virtual number with extension, a landline with area code, 400/800 or an
/// overseas number with `00` or `+` (R077).
[[nodiscard]] std::optional<Implausibility> phoneProblem(std::string_view phone);
[[nodiscard]] std::optional<Implausibility> addressProblem(std::string_view address);

/// Where the parcel goes: the address changed in the shop's system, else the one of the order.
[[nodiscard]] const std::string& effectiveAddress(const Order& order);
/// The pieces of an address that blanks separate, without the postcode in brackets.
[[nodiscard]] std::vector<std::string_view> addressPieces(std::string_view address);

}  // namespace core::orders
