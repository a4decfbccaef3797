#include "core/quality/quality_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "embedded_cases.h"

namespace core::quality {
namespace {

using Json = nlohmann::json;

constexpr WordTable<CardGroup, 2> kGroups{{
    {CardGroup::Conduct, "conduct"},
    {CardGroup::Effect, "effect"},
}};
constexpr WordTable<AutomaticItem, 6> kItems{{
    {AutomaticItem::ResponseClock, "response_clock"},
    {AutomaticItem::EightSteps, "eight_steps"},
    {AutomaticItem::WordingGuard, "wording_guard"},
    {AutomaticItem::Greeting, "greeting"},
    {AutomaticItem::Farewell, "farewell"},
    {AutomaticItem::OneCharacter, "one_character"},
}};
constexpr WordTable<SampleMode, 2> kModes{{
    {SampleMode::Share, "share"},
    {SampleMode::Count, "count"},
}};

constexpr std::size_t kMostItems = 40;
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kLongestHint = 200;
constexpr std::int64_t kMostDays = 366;
constexpr std::int64_t kMostDrawn = 1'000;

void read(const Json& object, const char* key, std::int64_t& number) {
    const auto found = object.find(key);
    if (found != object.end() && found->is_number_integer()) {
        number = found->get<std::int64_t>();
    }
}

std::string textOf(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Json jsonOf(const ScoreCard& card) {
    Json items = Json::array();
    for (const auto& item : card.items) {
        Json object{{"key", item.key},
                    {"name", item.name},
                    {"hint", item.hint},
                    {"group", std::string(toWord(item.group))},
                    {"weight", item.weight}};
        if (item.automatic) {
            object["automatic"] = std::string(toWord(*item.automatic));
        }
        items.push_back(std::move(object));
    }
    return {{"pass_mark", card.passMark}, {"items", std::move(items)}};
}

ScoreCard cardOf(const Json& object) {
    ScoreCard card;
    read(object, "pass_mark", card.passMark);
    const auto items = object.find("items");
    if (items == object.end() || !items->is_array()) {
        return card;
    }
    for (const auto& json : *items) {
        if (!json.is_object()) {
            continue;
        }
        CardItem item{.key = textOf(json, "key"),
                      .name = textOf(json, "name"),
                      .hint = textOf(json, "hint"),
                      .group = cardGroupFromWord(textOf(json, "group")).value_or(CardGroup::Conduct),
                      .automatic = automaticItemFromWord(textOf(json, "automatic"))};
        read(json, "weight", item.weight);
        card.items.push_back(std::move(item));
    }
    return card;
}

Json jsonOf(const SamplingRules& rules) {
    return {{"period_days", rules.periodDays},
            {"mode", std::string(toWord(rules.mode))},
            {"share", rules.share},
            {"count", rules.count},
            {"per_agent", rules.perAgent},
            {"complaints", rules.takesComplaints},
            {"satisfaction_up_to", rules.satisfactionUpTo},
            {"reply_over_minutes", rules.replyOverMinutes},
            {"guard_hits_from", rules.guardHitsFrom}};
}

void readSampling(const Json& object, SamplingRules& rules) {
    read(object, "period_days", rules.periodDays);
    rules.mode = sampleModeFromWord(textOf(object, "mode")).value_or(rules.mode);
    read(object, "share", rules.share);
    read(object, "count", rules.count);
    read(object, "satisfaction_up_to", rules.satisfactionUpTo);
    read(object, "reply_over_minutes", rules.replyOverMinutes);
    read(object, "guard_hits_from", rules.guardHitsFrom);
    if (const auto takes = object.find("complaints");
        takes != object.end() && takes->is_boolean()) {
        rules.takesComplaints = takes->get<bool>();
    }
    if (const auto agents = object.find("per_agent");
        agents != object.end() && agents->is_object()) {
        rules.perAgent.clear();
        for (const auto& [name, number] : agents->items()) {
            if (number.is_number_integer()) {
                rules.perAgent[name] = number.get<std::int64_t>();
            }
        }
    }
}

bool isWithin(std::int64_t value, std::int64_t least, std::int64_t most) {
    return value >= least && value <= most;
}

bool isSensible(const ScoreCard& card) {
    std::set<std::string> keys;
    std::set<std::string> names;
    for (const auto& item : card.items) {
        const bool isWhole = !trimmed(item.key).empty() && !trimmed(item.name).empty() &&
                             characterCount(item.name) <= kLongestName &&
                             characterCount(item.hint) <= kLongestHint &&
                             isWithin(item.weight, 1, 100);
        if (!isWhole || !keys.insert(item.key).second || !names.insert(item.name).second) {
            return false;
        }
    }
    return !card.items.empty() && card.items.size() <= kMostItems &&
           isWithin(card.passMark, 0, 100);
}

bool isSensible(const SamplingRules& rules) {
    return isWithin(rules.periodDays, 1, kMostDays) && isWithin(rules.share, 0, 100) &&
           isWithin(rules.count, 0, kMostDrawn) && isWithin(rules.satisfactionUpTo, 0, 5) &&
           isWithin(rules.replyOverMinutes, 0, 24 * 60) &&
           isWithin(rules.guardHitsFrom, 0, kMostDrawn) &&
           std::ranges::all_of(rules.perAgent, [](const auto& entry) {
               return !trimmed(entry.first).empty() && isWithin(entry.second, 0, kMostDrawn);
           });
}

}  // namespace

QualityRules defaultQualityRules() {
    const auto* found =
        std::ranges::find(embedded::k_cases, "quality_card.json", &embedded::File::name);
    if (found == embedded::k_cases.end()) {
        throw std::logic_error("resources/cases/quality_card.json is missing");
    }
    return qualityRulesFromJson(found->text, {});
}

std::string toJson(const QualityRules& rules) {
    return Json{{"card", jsonOf(rules.card)},
                {"sampling", jsonOf(rules.sampling)},
                {"appeal_days", rules.appealDays}}
        .dump();
}

QualityRules qualityRulesFromJson(std::string_view json, const QualityRules& defaults) {
    QualityRules rules = defaults;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    read(object, "appeal_days", rules.appealDays);
    if (const auto card = object.find("card"); card != object.end() && card->is_object()) {
        rules.card = cardOf(*card);
    }
    if (const auto sampling = object.find("sampling");
        sampling != object.end() && sampling->is_object()) {
        readSampling(*sampling, rules.sampling);
    }
    return rules;
}

std::string toJson(const ScoreCard& card) {
    return jsonOf(card).dump();
}

ScoreCard scoreCardFromJson(std::string_view json) {
    const Json object = Json::parse(json, nullptr, false);
    return object.is_object() ? cardOf(object) : ScoreCard{};
}

bool areSensible(const QualityRules& rules) {
    return isSensible(rules.card) && isSensible(rules.sampling) &&
           isWithin(rules.appealDays, 0, 60);
}

std::string_view toWord(CardGroup group) {
    return wordOf(kGroups, group);
}
std::string_view toWord(AutomaticItem item) {
    return wordOf(kItems, item);
}
std::string_view toWord(SampleMode mode) {
    return wordOf(kModes, mode);
}

std::optional<CardGroup> cardGroupFromWord(std::string_view word) {
    return valueOf(kGroups, word);
}
std::optional<AutomaticItem> automaticItemFromWord(std::string_view word) {
    return valueOf(kItems, word);
}
std::optional<SampleMode> sampleModeFromWord(std::string_view word) {
    return valueOf(kModes, word);
}

}  // namespace core::quality
