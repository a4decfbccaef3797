#include "core/notices/courier.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/text.h"
#include "embedded_cases.h"

namespace core::notices {
namespace {

using Json = nlohmann::json;

constexpr std::string_view kNumber = "{number}";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string folded(std::string_view name) {
    std::string same(trimmed(name));
    std::ranges::transform(same, same.begin(), lower);
    return same;
}

std::vector<std::string> namesOf(const Courier& courier) {
    std::vector<std::string> names{folded(courier.name)};
    for (const auto& alias : courier.aliases) {
        names.push_back(folded(alias));
    }
    return names;
}

bool isNumber(std::string_view number) {
    constexpr std::string_view kLetters =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-";
    return !number.empty() && number.find_first_not_of(kLetters) == std::string_view::npos;
}

Couriers read(const Json& table) {
    Couriers couriers;
    for (const auto& entry : table) {
        Courier courier{.name = entry.value("name", std::string()),
                        .link = entry.value("link", std::string())};
        if (const auto aliases = entry.find("aliases");
            aliases != entry.end() && aliases->is_array()) {
            for (const auto& alias : *aliases) {
                courier.aliases.push_back(alias.get<std::string>());
            }
        }
        couriers.push_back(std::move(courier));
    }
    return couriers;
}

}  // namespace

const Couriers& defaultCouriers() {
    static const Couriers couriers = [] {
        const auto* file = std::ranges::find(embedded::k_cases, std::string_view("couriers.json"),
                                             &embedded::File::name);
        if (file == embedded::k_cases.end()) {
            throw std::logic_error("the table of couriers is missing");
        }
        return read(Json::parse(file->text));
    }();
    return couriers;
}

Couriers couriersFromJson(const std::string& json) {
    const Json table = Json::parse(json, nullptr, false);
    if (!table.is_array()) {
        return defaultCouriers();
    }
    try {
        return read(table);
    } catch (const Json::exception&) {
        return defaultCouriers();
    }
}

std::string toJson(const Couriers& couriers) {
    Json table = Json::array();
    for (const auto& courier : couriers) {
        table.push_back(
            {{"name", courier.name}, {"aliases", courier.aliases}, {"link", courier.link}});
    }
    return table.dump();
}

const Courier* findCourier(const Couriers& couriers, std::string_view exported) {
    const std::string wanted = folded(exported);
    if (wanted.empty()) {
        return nullptr;
    }
    const Courier* best = nullptr;
    std::size_t length = 0;
    for (const auto& courier : couriers) {
        for (const auto& name : namesOf(courier)) {
            if (name == wanted) {
                return &courier;
            }
            if (name.size() > length && wanted.find(name) != std::string::npos) {
                best = &courier;
                length = name.size();
            }
        }
    }
    return best;
}

bool isLinkPattern(std::string_view link) {
    return link.empty() || ((link.starts_with("https://") || link.starts_with("http://")) &&
                            link.find(kNumber) != std::string_view::npos);
}

std::string linkWith(std::string_view pattern, std::string_view name, std::string_view number) {
    const std::string place = "{" + std::string(name) + "}";
    std::string link(trimmed(pattern));
    const std::string_view clean = trimmed(number);
    if (link.empty() || !isNumber(clean)) {
        return {};
    }
    for (auto at = link.find(place); at != std::string::npos; at = link.find(place, at)) {
        link.replace(at, place.size(), clean);
    }
    return link;
}

std::string trackingLink(const Couriers& couriers, std::string_view exported,
                         std::string_view number) {
    const auto* courier = findCourier(couriers, exported);
    return courier && isLinkPattern(courier->link) ? linkWith(courier->link, "number", number)
                                                   : std::string();
}

}  // namespace core::notices
