#include "core/settings/settings_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace core::settings {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::pair<Theme, std::string_view>, 3> kThemes{
    {{Theme::System, "system"}, {Theme::Light, "light"}, {Theme::Dark, "dark"}}};
constexpr std::array<std::pair<Density, std::string_view>, 2> kDensities{
    {{Density::Comfortable, "comfortable"}, {Density::Compact, "compact"}}};

template <class Table, class Value>
std::string wordOf(const Table& table, Value value) {
    return std::string(std::ranges::find(table, value, &Table::value_type::first)->second);
}

Json parsed(const std::string& json) {
    return Json::parse(json, nullptr, false);
}

void read(const Json& object, const char* name, std::string& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_string()) {
        value = found->get<std::string>();
    }
}

void read(const Json& object, const char* name, std::int64_t& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_number_integer()) {
        value = found->get<std::int64_t>();
    }
}

void read(const Json& object, const char* name, Fen& value) {
    read(object, name, value.value);
}

void read(const Json& object, const char* name, bool& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_boolean()) {
        value = found->get<bool>();
    }
}

template <class Rep, class Period>
void read(const Json& object, const char* name, std::chrono::duration<Rep, Period>& value) {
    std::int64_t count = value.count();
    read(object, name, count);
    value = std::chrono::duration<Rep, Period>(count);
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

template <class Table, class Value>
void read(const Json& object, const char* name, const Table& table, Value& value) {
    std::string word;
    read(object, name, word);
    const auto* found = std::ranges::find(table, word, &Table::value_type::second);
    if (found != table.end()) {
        value = found->first;
    }
}

void read(const Json& object, const char* name, std::set<orders::ReviewHitKind>& value) {
    if (const auto found = object.find(name); found == object.end() || !found->is_array()) {
        return;
    }
    std::vector<std::string> words;
    read(object, name, words);
    value.clear();
    for (const auto& word : words) {
        if (const auto kind = orders::reviewHitKindFromWord(word)) {
            value.insert(*kind);
        }
    }
}

void read(const Json& object, const char* name, std::map<std::string, Fen>& value) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_object()) {
        return;
    }
    value.clear();
    for (const auto& [code, fen] : found->items()) {
        if (fen.is_number_integer()) {
            value[code] = Fen{fen.get<std::int64_t>()};
        }
    }
}

void read(const Json& object, const char* name, std::vector<conversations::ClockProfile>& value) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array()) {
        return;
    }
    std::vector<conversations::ClockProfile> profiles;
    for (const auto& entry : *found) {
        conversations::ClockProfile profile;
        read(entry, "key", profile.key);
        read(entry, "target_seconds", profile.target);
        read(entry, "limit_seconds", profile.limit);
        read(entry, "counts_duty_time", profile.countsDutyTime);
        if (!profile.key.empty()) {
            profiles.push_back(std::move(profile));
        }
    }
    // The clock cannot do without one.
    if (!profiles.empty()) {
        value = std::move(profiles);
    }
}

void read(const Json& object, const char* name,
          std::vector<conversations::DutySchedule::Span>& value) {
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array()) {
        return;
    }
    value.clear();
    for (const auto& entry : *found) {
        std::int64_t weekday = -1;
        conversations::DutySchedule::Span span;
        read(entry, "weekday", weekday);
        read(entry, "from_minutes", span.from);
        read(entry, "to_minutes", span.to);
        if (weekday >= 0 && weekday < 7) {
            span.weekday = static_cast<unsigned>(weekday);
            value.push_back(span);
        }
    }
}

void read(const Json& object, const char* name, std::set<std::chrono::sys_days>& value) {
    if (const auto found = object.find(name); found == object.end() || !found->is_array()) {
        return;
    }
    std::vector<std::string> texts;
    read(object, name, texts);
    value.clear();
    for (const auto& text : texts) {
        if (const auto day = parseLocalTime(text, std::chrono::minutes{0})) {
            value.insert(std::chrono::floor<std::chrono::days>(*day));
        }
    }
}

Json profilesOf(const conversations::ConversationRules& rules) {
    Json list = Json::array();
    for (const auto& profile : rules.profiles) {
        list.push_back(Json{{"key", profile.key},
                            {"target_seconds", profile.target.count()},
                            {"limit_seconds", profile.limit.count()},
                            {"counts_duty_time", profile.countsDutyTime}});
    }
    return list;
}

Json spansOf(const conversations::DutySchedule& schedule) {
    Json list = Json::array();
    for (const auto& span : schedule.spans) {
        list.push_back(Json{{"weekday", span.weekday},
                            {"from_minutes", span.from.count()},
                            {"to_minutes", span.to.count()}});
    }
    return list;
}

Json daysOffOf(const conversations::DutySchedule& schedule) {
    constexpr std::size_t kLengthOfDate = 10;
    Json list = Json::array();
    for (const auto day : schedule.daysOff) {
        list.push_back(toLocalText(Seconds(day), std::chrono::minutes{0}).substr(0, kLengthOfDate));
    }
    return list;
}

}  // namespace

std::string toJson(const Appearance& appearance) {
    return Json{{"theme", wordOf(kThemes, appearance.theme)},
                {"density", wordOf(kDensities, appearance.density)},
                {"language", appearance.language}}
        .dump();
}

std::string toJson(const Alarms& alarms) {
    return Json{{"on", alarms.areOn},
                {"sound", alarms.sound},
                {"only_mine", alarms.onlyMine},
                {"repeat_seconds", alarms.repeatEvery.count()}}
        .dump();
}

std::string toJson(const std::vector<WatchedFolder>& folders) {
    Json list = Json::array();
    for (const auto& folder : folders) {
        list.push_back(Json{{"path", folder.path}, {"shop", folder.shop}});
    }
    return list.dump();
}

std::string toJson(const orders::ReviewRules& rules) {
    Json enabled = Json::array();
    for (const auto kind : rules.enabled) {
        enabled.push_back(std::string(orders::toWord(kind)));
    }
    Json floors = Json::object();
    for (const auto& [code, fen] : rules.priceFloors) {
        floors[code] = fen.value;
    }
    return Json{{"enabled", std::move(enabled)},
                {"amount_limit_fen", rules.amountLimit.value},
                {"duplicate_window_minutes", rules.duplicateWindow.count()},
                {"out_of_area", rules.outOfArea},
                {"courier_words", rules.courierWords},
                {"price_floors_fen", std::move(floors)},
                {"promised_shipping_hours", rules.promisedShipping.count()},
                {"cash_on_delivery_checks", rules.cashOnDeliveryChecks}}
        .dump();
}

std::string toJson(const Texts& texts) {
    return Json{{"confirmation", texts.confirmation}, {"order_link", texts.orderLink}}.dump();
}

std::string toJson(const TierRule& rule) {
    return Json{{"old_from_paid_orders", rule.oldFromPaidOrders},
                {"vip_from_paid_orders", rule.vipFromPaidOrders},
                {"vip_from_paid_fen", rule.vipFromPaid.value}}
        .dump();
}

std::string toJson(const conversations::ConversationRules& rules) {
    return Json{{"profiles", profilesOf(rules)},
                {"profile", rules.profile},
                {"phone_profile", rules.phoneProfile},
                {"duty", spansOf(rules.schedule)},
                {"days_off", daysOffOf(rules.schedule)},
                {"undo_window_seconds", rules.undoWindow.count()},
                {"replies_out_of_hours", rules.repliesOutOfHours},
                {"out_of_hours_text", rules.outOfHoursText},
                {"replies_when_late", rules.repliesWhenLate},
                {"late_text", rules.lateText},
                {"late_after_seconds", rules.lateAfter.count()},
                {"expected_reply_minutes", rules.expectedReply.count()},
                {"apology", rules.apology},
                {"open_limit", rules.openLimit},
                {"day_limit", rules.dayLimit}}
        .dump();
}

std::string toJson(const wording::GuardRules& rules) {
    Json levels = Json::object();
    for (const auto& [rule, level] : rules.levels) {
        levels[std::string(wording::toWord(rule))] = std::string(wording::toWord(level));
    }
    Json lists = Json::object();
    for (const auto& [list, words] : rules.lists) {
        Json& lines = lists[std::string(wording::toWord(list))] = Json::array();
        for (const auto& word : words) {
            lines.push_back(wording::toLine(word));
        }
    }
    return Json{{"levels", std::move(levels)},
                {"lists", std::move(lists)},
                {"paragraph_limit", rules.paragraphLimit},
                {"structure_from", rules.structureFrom}}
        .dump();
}

std::string toJson(const applications::ApplicationRules& rules) {
    Json limits = Json::object();
    for (const auto& [kind, limit] : rules.limits) {
        limits[std::string(applications::toWord(kind))] = Json{
            {"own_fen", limit.own ? Json(limit.own->value) : Json()}, {"day_fen", limit.day.value}};
    }
    return Json{{"limits", std::move(limits)}, {"one_person", rules.isOnePerson}}.dump();
}

std::string toJson(const BenefitHints& hints) {
    return Json{{"new", hints.newBuyer}, {"old", hints.oldBuyer}, {"vip", hints.vip}}.dump();
}

std::string toJson(const stats::StatisticsSettings& settings) {
    Json targets = Json::object();
    for (const auto& [metric, target] : settings.targets) {
        targets[std::string(stats::toWord(metric))] = target ? Json(*target) : Json();
    }
    Json weights = Json::object();
    for (const auto& [metric, weight] : settings.weights) {
        weights[std::string(stats::toWord(metric))] = weight;
    }
    return Json{{"targets", std::move(targets)},
                {"weights", std::move(weights)},
                {"credit_days", settings.creditDays.count()},
                {"repeat_days", settings.repeatDays.count()}}
        .dump();
}

std::string toJson(const PromptCards& cards) {
    return Json{{"purpose", cards.purpose},
                {"budget", cards.budget},
                {"special", cards.special},
                {"demands", cards.demands}}
        .dump();
}

std::string toJson(const returns::DueRules& rules) {
    return Json{{"refund_hours", rules.refund.count()},
                {"pre_sale_working_days", rules.preSaleRefund},
                {"full_refund_hours", rules.fullRefund.count()},
                {"arrival_working_days", rules.arrival},
                {"reship_days", rules.reship}}
        .dump();
}

std::string toJson(const std::string& text) {
    return Json(text).dump();
}

std::string toJson(bool value) {
    return Json(value).dump();
}

std::string toJson(std::string_view name, const std::string& text) {
    return Json{{std::string(name), text}}.dump();
}

std::string toJson(std::string_view name, std::int64_t number) {
    return Json{{std::string(name), number}}.dump();
}

Appearance appearanceFromJson(const std::string& json) {
    Appearance appearance;
    const Json object = parsed(json);
    read(object, "theme", kThemes, appearance.theme);
    read(object, "density", kDensities, appearance.density);
    read(object, "language", appearance.language);
    return appearance;
}

Alarms alarmsFromJson(const std::string& json) {
    Alarms alarms;
    const Json object = parsed(json);
    read(object, "on", alarms.areOn);
    read(object, "sound", alarms.sound);
    read(object, "only_mine", alarms.onlyMine);
    read(object, "repeat_seconds", alarms.repeatEvery);
    return alarms;
}

std::vector<WatchedFolder> watchedFoldersFromJson(const std::string& json) {
    std::vector<WatchedFolder> folders;
    const Json list = parsed(json);
    if (!list.is_array()) {
        return folders;
    }
    for (const auto& entry : list) {
        WatchedFolder folder;
        read(entry, "path", folder.path);
        read(entry, "shop", folder.shop);
        if (!folder.path.empty()) {
            folders.push_back(std::move(folder));
        }
    }
    return folders;
}

orders::ReviewRules reviewRulesFromJson(const std::string& json,
                                        const orders::ReviewRules& defaults) {
    orders::ReviewRules rules = defaults;
    const Json object = parsed(json);
    read(object, "enabled", rules.enabled);
    read(object, "amount_limit_fen", rules.amountLimit);
    read(object, "duplicate_window_minutes", rules.duplicateWindow);
    read(object, "out_of_area", rules.outOfArea);
    read(object, "courier_words", rules.courierWords);
    read(object, "price_floors_fen", rules.priceFloors);
    read(object, "promised_shipping_hours", rules.promisedShipping);
    read(object, "cash_on_delivery_checks", rules.cashOnDeliveryChecks);
    return rules;
}

Texts textsFromJson(const std::string& json) {
    Texts texts;
    const Json object = parsed(json);
    read(object, "confirmation", texts.confirmation);
    read(object, "order_link", texts.orderLink);
    return texts;
}

TierRule tierRuleFromJson(const std::string& json) {
    TierRule rule;
    const Json object = parsed(json);
    read(object, "old_from_paid_orders", rule.oldFromPaidOrders);
    read(object, "vip_from_paid_orders", rule.vipFromPaidOrders);
    read(object, "vip_from_paid_fen", rule.vipFromPaid);
    return rule;
}

conversations::ConversationRules conversationRulesFromJson(
    const std::string& json, const conversations::ConversationRules& defaults) {
    conversations::ConversationRules rules = defaults;
    const Json object = parsed(json);
    read(object, "profiles", rules.profiles);
    read(object, "profile", rules.profile);
    read(object, "phone_profile", rules.phoneProfile);
    read(object, "duty", rules.schedule.spans);
    read(object, "days_off", rules.schedule.daysOff);
    read(object, "undo_window_seconds", rules.undoWindow);
    read(object, "replies_out_of_hours", rules.repliesOutOfHours);
    read(object, "out_of_hours_text", rules.outOfHoursText);
    read(object, "replies_when_late", rules.repliesWhenLate);
    read(object, "late_text", rules.lateText);
    read(object, "late_after_seconds", rules.lateAfter);
    read(object, "expected_reply_minutes", rules.expectedReply);
    read(object, "apology", rules.apology);
    read(object, "open_limit", rules.openLimit);
    read(object, "day_limit", rules.dayLimit);
    return rules;
}

wording::GuardRules guardRulesFromJson(const std::string& json,
                                       const wording::GuardRules& defaults) {
    wording::GuardRules rules = defaults;
    const Json object = parsed(json);
    read(object, "paragraph_limit", rules.paragraphLimit);
    read(object, "structure_from", rules.structureFrom);
    const Json levels =
        object.is_object() ? object.value("levels", Json::object()) : Json::object();
    for (int at = 0; at < wording::kGuardRules; ++at) {
        const auto rule = static_cast<wording::GuardRule>(at);
        std::string word;
        read(levels, std::string(wording::toWord(rule)).c_str(), word);
        if (const auto level = wording::guardLevelFromWord(word)) {
            rules.levels[rule] = *level;
        }
    }
    const Json lists = object.is_object() ? object.value("lists", Json::object()) : Json::object();
    for (auto& [list, words] : rules.lists) {
        const std::string name(wording::toWord(list));
        if (!lists.is_object() || !lists.contains(name)) {
            continue;
        }
        std::vector<std::string> lines;
        read(lists, name.c_str(), lines);
        words.clear();
        for (const auto& line : lines) {
            if (auto word = wording::guardWordFromLine(line)) {
                words.push_back(std::move(*word));
            }
        }
    }
    return rules;
}

applications::ApplicationRules applicationRulesFromJson(const std::string& json) {
    auto rules = applications::defaultApplicationRules();
    const Json object = parsed(json);
    if (const auto flag = object.find("one_person"); flag != object.end() && flag->is_boolean()) {
        rules.isOnePerson = flag->get<bool>();
    }
    const auto limits = object.find("limits");
    if (limits == object.end() || !limits->is_object()) {
        return rules;
    }
    for (const auto& [word, stored] : limits->items()) {
        const auto kind = applications::applicationKindFromWord(word);
        if (!kind || !stored.is_object()) {
            continue;
        }
        auto& limit = rules.limits[*kind];
        read(stored, "day_fen", limit.day);
        const auto own = stored.find("own_fen");
        if (own != stored.end() && own->is_null()) {
            limit.own.reset();
        } else if (own != stored.end() && own->is_number_integer()) {
            limit.own = Fen{own->get<std::int64_t>()};
        }
    }
    return rules;
}

BenefitHints benefitHintsFromJson(const std::string& json) {
    BenefitHints hints;
    const Json object = parsed(json);
    read(object, "new", hints.newBuyer);
    read(object, "old", hints.oldBuyer);
    read(object, "vip", hints.vip);
    return hints;
}

stats::StatisticsSettings statisticsSettingsFromJson(const std::string& json) {
    auto settings = stats::defaultStatisticsSettings();
    const Json object = parsed(json);
    const auto each = [&object](const char* name, auto&& take) {
        const auto found = object.find(name);
        if (found == object.end() || !found->is_object()) {
            return false;
        }
        for (const auto& [word, stored] : found->items()) {
            if (const auto metric = stats::metricFromWord(word)) {
                take(*metric, stored);
            }
        }
        return true;
    };
    each("targets", [&settings](stats::Metric metric, const Json& stored) {
        if (stored.is_null()) {
            settings.targets[metric].reset();
        } else if (stored.is_number()) {
            settings.targets[metric] = stored.get<double>();
        }
    });
    std::map<stats::Metric, double> weights;
    if (each("weights", [&weights](stats::Metric metric, const Json& stored) {
            if (stored.is_number()) {
                weights[metric] = stored.get<double>();
            }
        })) {
        settings.weights = std::move(weights);
    }
    read(object, "credit_days", settings.creditDays);
    read(object, "repeat_days", settings.repeatDays);
    return settings;
}

PromptCards promptCardsFromJson(const std::string& json, const PromptCards& defaults) {
    PromptCards cards = defaults;
    const Json object = parsed(json);
    read(object, "purpose", cards.purpose);
    read(object, "budget", cards.budget);
    read(object, "special", cards.special);
    read(object, "demands", cards.demands);
    return cards;
}

returns::DueRules dueRulesFromJson(const std::string& json) {
    returns::DueRules rules;
    const Json object = parsed(json);
    read(object, "refund_hours", rules.refund);
    read(object, "pre_sale_working_days", rules.preSaleRefund);
    read(object, "full_refund_hours", rules.fullRefund);
    read(object, "arrival_working_days", rules.arrival);
    read(object, "reship_days", rules.reship);
    return rules;
}

std::string textFromJson(const std::string& json) {
    const Json value = parsed(json);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::chrono::minutes lockAfterFromJson(const std::string& json) {
    constexpr std::chrono::minutes kUsual{10};
    const Json value = parsed(json);
    const auto found = value.is_object() ? value.find("minutes") : value.end();
    return found != value.end() && found->is_number_integer()
               ? std::chrono::minutes{found->get<std::int64_t>()}
               : kUsual;
}

bool flagFromJson(const std::string& json) {
    const Json value = parsed(json);
    return value.is_boolean() && value.get<bool>();
}

}  // namespace core::settings
