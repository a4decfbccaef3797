#pragma once

#include "core/customers/customer.h"

namespace core::customers {

/// How to treat a buyer of some type (R207–R209): a text of the shop's trade, in Chinese, from resources/customers.
struct HandlingCard {
    std::string recognise;
    std::vector<std::string> toDo;
    std::vector<std::string> toAvoid;
    /// Words that may be sent as they are.
    std::string say;
};

[[nodiscard]] HandlingCard handlingCard(Personality personality);
[[nodiscard]] HandlingCard handlingCard(Behaviour behaviour);
[[nodiscard]] HandlingCard handlingCard(Experience experience);

}  // namespace core::customers
