#include "core/parcels/parcel_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/text.h"
#include "embedded_cases.h"

namespace core::parcels {
namespace {

using Json = nlohmann::json;
using std::chrono::hours;

constexpr std::size_t kLongestText = 2'000;
constexpr hours kLongestLimit{24 * 60};

template <class Duration>
void read(const Json& object, const char* name, Duration& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_number_integer()) {
        value = Duration(found->get<std::int64_t>());
    }
}

void read(const Json& object, const char* name, std::string& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_string()) {
        value = found->get<std::string>();
    }
}

void read(const Json& object, const char* name, std::vector<std::string>& value) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array()) {
        return;
    }
    value.clear();
    for (const auto& entry : *found) {
        if (entry.is_string()) {
            value.push_back(entry.get<std::string>());
        }
    }
}

void readCouriers(const Json& object, std::vector<CourierPattern>& couriers) {
    const auto found = object.find("couriers");
    if (found == object.end() || !found->is_array()) {
        return;
    }
    couriers.clear();
    for (const auto& entry : *found) {
        CourierPattern courier;
        if (entry.is_object()) {
            read(entry, "words", courier.words);
            read(entry, "patterns", courier.patterns);
            couriers.push_back(std::move(courier));
        }
    }
}

void readSteps(const Json& object, std::vector<StepRule>& steps) {
    const auto found = object.find("steps");
    if (found == object.end() || !found->is_array()) {
        return;
    }
    steps.clear();
    for (const auto& entry : *found) {
        if (!entry.is_object()) {
            continue;
        }
        StepRule step;
        read(entry, "key", step.key);
        read(entry, "text", step.text);
        step.comesFirst = entry.value("first", Json(false)) == Json(true);
        if (!step.key.empty() && !step.text.empty()) {
            steps.push_back(std::move(step));
        }
    }
}

void readKinds(const Json& object, std::map<ParcelCaseKind, ParcelCaseRule>& kinds) {
    const auto found = object.find("kinds");
    if (found == object.end() || !found->is_object()) {
        return;
    }
    for (const auto& [word, entry] : found->items()) {
        const auto kind = parcelCaseKindFromWord(word);
        if (kind && entry.is_object()) {
            read(entry, "due_hours", kinds[*kind].due);
            readSteps(entry, kinds[*kind].steps);
        }
    }
}

void readTexts(const Json& object, std::map<std::string, std::string>& texts) {
    const auto found = object.find("texts");
    if (found == object.end() || !found->is_object()) {
        return;
    }
    for (const auto& [key, text] : found->items()) {
        if (text.is_string()) {
            texts[key] = text.get<std::string>();
        }
    }
}

bool isLimit(std::chrono::seconds limit) {
    return limit >= hours{1} && limit <= kLongestLimit;
}

bool isOffset(std::chrono::minutes offset) {
    return offset >= -hours{12} && offset <= hours{14};
}

bool isPattern(const CourierPattern& courier) {
    constexpr std::size_t kLongestName = 100;
    const auto fits = [](const std::string& text) {
        return !text.empty() && characterCount(text) <= kLongestName;
    };
    return !courier.words.empty() && !courier.patterns.empty() &&
           std::ranges::all_of(courier.words, fits) && std::ranges::all_of(courier.patterns, fits);
}

}  // namespace

ParcelRules defaultParcelRules() {
    const auto found = std::ranges::find(embedded::k_cases, std::string_view("parcels.json"),
                                         [](const auto& entry) { return entry.name; });
    if (found == embedded::k_cases.end()) {
        throw std::logic_error("resources/cases/parcels.json is missing");
    }
    return parcelRulesFromJson(found->text, {});
}

std::string toJson(const ParcelRules& rules) {
    Json couriers = Json::array();
    for (const auto& courier : rules.couriers) {
        couriers.push_back({{"words", courier.words}, {"patterns", courier.patterns}});
    }
    Json kinds = Json::object();
    for (const auto& [kind, rule] : rules.kinds) {
        Json steps = Json::array();
        for (const auto& step : rule.steps) {
            Json one{{"key", step.key}, {"text", step.text}};
            if (step.comesFirst) {
                one["first"] = true;
            }
            steps.push_back(std::move(one));
        }
        kinds[std::string(toWord(kind))] = {{"due_hours", rule.due.count()},
                                            {"steps", std::move(steps)}};
    }
    return Json{{"no_movement_hours", rules.noMovement.count()},
                {"delivery_days", rules.delivery.count()},
                {"near_hours", rules.nearLimit.count()},
                {"far_hours", rules.farLimit.count()},
                {"call_back_hours", rules.callBack.count()},
                {"carrier_hours", rules.carrier.count()},
                {"address_hours", rules.address.count()},
                {"warehouse_hours", rules.warehouse.count()},
                {"tracking_offset_minutes", rules.trackingOffset.count()},
                {"warehouse", rules.warehouseDepartment},
                {"couriers", std::move(couriers)},
                {"kinds", std::move(kinds)},
                {"texts", rules.texts}}
        .dump();
}

ParcelRules parcelRulesFromJson(std::string_view json, const ParcelRules& defaults) {
    ParcelRules rules = defaults;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    read(object, "no_movement_hours", rules.noMovement);
    read(object, "delivery_days", rules.delivery);
    read(object, "near_hours", rules.nearLimit);
    read(object, "far_hours", rules.farLimit);
    read(object, "call_back_hours", rules.callBack);
    read(object, "carrier_hours", rules.carrier);
    read(object, "address_hours", rules.address);
    read(object, "warehouse_hours", rules.warehouse);
    read(object, "tracking_offset_minutes", rules.trackingOffset);
    read(object, "warehouse", rules.warehouseDepartment);
    readCouriers(object, rules.couriers);
    readKinds(object, rules.kinds);
    readTexts(object, rules.texts);
    return rules;
}

bool areSensible(const ParcelRules& rules) {
    const auto limits = {hours(rules.noMovement), hours(rules.delivery), rules.nearLimit,
                         rules.farLimit,          rules.callBack,        rules.carrier,
                         rules.address,           rules.warehouse};
    return std::ranges::all_of(limits, isLimit) && !trimmed(rules.warehouseDepartment).empty() &&
           rules.nearLimit <= rules.farLimit && isOffset(rules.trackingOffset) &&
           std::ranges::all_of(rules.couriers, isPattern) &&
           std::ranges::all_of(rules.kinds,
                               [](const auto& entry) { return isLimit(entry.second.due); }) &&
           std::ranges::all_of(rules.texts, [](const auto& entry) {
               return characterCount(entry.second) <= kLongestText;
           });
}

}  // namespace core::parcels
