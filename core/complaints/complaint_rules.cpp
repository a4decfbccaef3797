#include "core/complaints/complaint_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace core::complaints {
namespace {

using Json = nlohmann::json;
using namespace std::chrono_literals;

void read(const Json& object, const char* name, std::int64_t& value) {
    const auto found = object.find(name);
    if (found != object.end() && found->is_number_integer()) {
        value = found->get<std::int64_t>();
    }
}

template <class Length>
void read(const Json& object, const char* name, Length& length) {
    std::int64_t count = length.count();
    read(object, name, count);
    length = Length{count};
}

template <class Value>
bool isWithin(Value value, Value least, Value most) {
    return value >= least && value <= most;
}

bool isSensible(const LevelLimits& limits) {
    return isWithin<std::chrono::minutes>(limits.acknowledge, 1min, 24h) &&
           isWithin(limits.progress, 1h, 72h) && isWithin(limits.solve, 1h, 720h) &&
           limits.progress <= limits.solve;
}

}  // namespace

std::string toJson(const ComplaintRules& rules) {
    Json limits = Json::object();
    for (const auto& [level, limit] : rules.limits) {
        limits[std::string(toWord(level))] = {{"acknowledge_minutes", limit.acknowledge.count()},
                                              {"progress_hours", limit.progress.count()},
                                              {"solve_hours", limit.solve.count()}};
    }
    return Json{{"limits", std::move(limits)},
                {"attempts", rules.attempts},
                {"repeat_days", rules.repeatDays},
                {"trend_count", rules.trendCount}}
        .dump();
}

ComplaintRules complaintRulesFromJson(std::string_view json, const ComplaintRules& defaults) {
    ComplaintRules rules = defaults;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    read(object, "attempts", rules.attempts);
    read(object, "repeat_days", rules.repeatDays);
    read(object, "trend_count", rules.trendCount);
    const auto limits = object.find("limits");
    if (limits == object.end() || !limits->is_object()) {
        return rules;
    }
    for (auto& [level, limit] : rules.limits) {
        const auto found = limits->find(std::string(toWord(level)));
        if (found != limits->end() && found->is_object()) {
            read(*found, "acknowledge_minutes", limit.acknowledge);
            read(*found, "progress_hours", limit.progress);
            read(*found, "solve_hours", limit.solve);
        }
    }
    return rules;
}

bool areSensible(const ComplaintRules& rules) {
    return std::ranges::all_of(kComplaintLevels,
                               [&](ComplaintLevel level) {
                                   const auto found = rules.limits.find(level);
                                   return found != rules.limits.end() && isSensible(found->second);
                               }) &&
           isWithin<std::int64_t>(rules.attempts, 1, 10) &&
           isWithin<std::int64_t>(rules.repeatDays, 1, 365) &&
           isWithin<std::int64_t>(rules.trendCount, 2, 100);
}

}  // namespace core::complaints
