#include "core/simulation/script.h"

#include <algorithm>
#include <array>
#include <embedded_simulation.h>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace core::simulation {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<Temper, std::string_view>, 5> kTempers{{
    {Temper::Patient, "patient"},
    {Temper::Hasty, "hasty"},
    {Temper::Rude, "rude"},
    {Temper::Bargaining, "bargaining"},
    {Temper::Silent, "silent"},
}};
constexpr std::string_view kEnding = ".json";

std::vector<std::string> texts(const Json& object, const char* name) {
    return object.value(name, std::vector<std::string>());
}

Role readRole(const Json& object) {
    Role role;
    const auto temper = temperFromWord(object.at("temper").get<std::string>());
    if (!temper) {
        throw std::invalid_argument("a role has a temper that is none");
    }
    role.temper = *temper;
    role.needsOrder = object.value("order", false);
    for (const auto& turn : object.at("turns")) {
        role.turns.push_back(
            {turn.at("say").get<std::vector<std::string>>(), texts(turn, "expect")});
        if (role.turns.back().say.empty()) {
            throw std::invalid_argument("a turn says nothing");
        }
    }
    if (role.turns.empty()) {
        throw std::invalid_argument("a role has no turns");
    }
    role.unclear = texts(object, "unclear");
    role.nags = texts(object, "nags");
    role.escalates = texts(object, "escalates");
    role.thanks = texts(object, "thanks");
    role.leaves = texts(object, "leaves");
    return role;
}

}  // namespace

std::optional<Temper> temperFromWord(std::string_view word) {
    const auto* found =
        std::ranges::find(kTempers, word, [](const auto& entry) { return entry.second; });
    return found == kTempers.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Script> readScript(std::string_view json, std::string& problem) {
    try {
        const Json object = Json::parse(json);
        Script script;
        script.name = object.at("name").get<std::string>();
        script.nicks = texts(object, "nicks");
        script.products = texts(object, "products");
        for (const auto& role : object.at("roles")) {
            script.roles.push_back(readRole(role));
        }
        if (script.roles.empty() || script.nicks.empty() || script.products.empty()) {
            throw std::invalid_argument("roles, nicks and products are needed");
        }
        return script;
    } catch (const std::exception& error) {
        problem = error.what();
        return std::nullopt;
    }
}

std::vector<std::string> builtInScripts() {
    std::vector<std::string> names;
    for (const auto& file : embedded::k_simulation) {
        names.emplace_back(file.name.substr(0, file.name.size() - kEnding.size()));
    }
    return names;
}

std::optional<std::string_view> builtInScript(std::string_view name) {
    const auto found = std::ranges::find(embedded::k_simulation, std::string(name) + ".json",
                                         &embedded::File::name);
    return found == embedded::k_simulation.end() ? std::nullopt : std::optional(found->text);
}

}  // namespace core::simulation
