#include "core/notices/courier_sameness.h"

#include "core/base/text.h"

namespace core::notices {
namespace {

bool contains(std::string_view text, std::string_view part) {
    return !part.empty() && text.find(part) != std::string_view::npos;
}

}  // namespace

bool isSameCourier(const Couriers& couriers, std::string_view left, std::string_view right) {
    const auto* known = findCourier(couriers, left);
    const auto* other = findCourier(couriers, right);
    if (known && other) {
        return known == other;
    }
    return contains(trimmed(left), trimmed(right)) || contains(trimmed(right), trimmed(left));
}

}  // namespace core::notices
