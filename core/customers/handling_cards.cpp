#include "core/customers/handling_cards.h"

#include <nlohmann/json.hpp>

#include "embedded_customers.h"

namespace core::customers {
namespace {

HandlingCard cardOf(const char* group, std::string_view type) {
    static_assert(embedded::k_customers.size() == 1);
    const auto all = nlohmann::json::parse(embedded::k_customers.front().text);
    const auto& card = all.at(group).at(std::string(type));
    return {.recognise = card.at("recognise").get<std::string>(),
            .toDo = card.at("do").get<std::vector<std::string>>(),
            .toAvoid = card.at("avoid").get<std::vector<std::string>>(),
            .say = card.at("say").get<std::string>()};
}

}  // namespace

HandlingCard handlingCard(Personality personality) {
    return cardOf("personality", toWord(personality));
}

HandlingCard handlingCard(Behaviour behaviour) {
    return cardOf("behaviour", toWord(behaviour));
}

HandlingCard handlingCard(Experience experience) {
    return cardOf("experience", toWord(experience));
}

}  // namespace core::customers
