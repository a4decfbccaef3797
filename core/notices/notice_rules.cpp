#include "core/notices/notice_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded_cases.h"

namespace core::notices {
namespace {

using Json = nlohmann::json;
using namespace std::chrono_literals;

const Json& templates() {
    static const Json file = [] {
        const auto* found =
            std::ranges::find(embedded::k_cases, std::string_view("notice_templates.json"),
                              &embedded::File::name);
        if (found == embedded::k_cases.end()) {
            throw std::logic_error("the templates of notices are missing");
        }
        return Json::parse(found->text);
    }();
    return file;
}

const std::string& entryOf(const char* table, const std::string& key) {
    static const std::string none;
    const auto& entries = templates().at(table);
    const auto found = entries.find(key);
    return found == entries.end() ? none : found->get_ref<const std::string&>();
}

template <class Rep, class Period>
void read(const Json& object, const char* name, std::chrono::duration<Rep, Period>& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_number_integer()) {
        value = std::chrono::duration<Rep, Period>(found->get<Rep>());
    }
}

void read(const Json& object, const char* name, bool& value) {
    if (const auto found = object.find(name); found != object.end() && found->is_boolean()) {
        value = found->get<bool>();
    }
}

void readKinds(const Json& object, std::map<NoticeKind, KindRule>& kinds) {
    const auto found = object.find("kinds");
    if (found == object.end() || !found->is_object()) {
        return;
    }
    for (const auto& [word, stored] : found->items()) {
        const auto kind = noticeKindFromWord(word);
        if (!kind || !followsOrder(*kind) || !stored.is_object()) {
            continue;
        }
        auto& rule = kinds[*kind];
        read(stored, "on", rule.isOn);
        read(stored, "delay_hours", rule.delay);
        if (const auto since = stored.find("since");
            since != stored.end() && since->is_number_integer()) {
            rule.since = Seconds{std::chrono::seconds{since->get<std::int64_t>()}};
        }
    }
}

}  // namespace

bool followsOrder(NoticeKind kind) {
    return std::ranges::find(kOrderNoticeKinds, kind) != kOrderNoticeKinds.end();
}

NoticeRules defaultNoticeRules() {
    // The thanks come after the follow-up, so that nobody is thanked before being asked.
    return {.kinds = {{NoticeKind::Confirmation, {}},
                      {NoticeKind::Shipped, {}},
                      {NoticeKind::DeliveryFollowUp, {.delay = 24h}},
                      {NoticeKind::ThankYou, {.delay = 72h}},
                      {NoticeKind::Invitation, {.isOn = false, .delay = 7 * 24h}},
                      {NoticeKind::Care, {.isOn = false, .delay = 30 * 24h}}}};
}

KindRule ruleOf(const NoticeRules& rules, NoticeKind kind) {
    const auto found = rules.kinds.find(kind);
    return found == rules.kinds.end() ? KindRule{.isOn = false} : found->second;
}

const std::string& defaultTemplate(const std::string& key) {
    return entryOf("texts", key);
}

const std::string& templateOf(const NoticeRules& rules, const std::string& key) {
    const auto own = rules.texts.find(key);
    return own == rules.texts.end() || own->second.empty() ? defaultTemplate(key) : own->second;
}

const std::string& defaultOrderLink(const std::string& platform) {
    return entryOf("order_links", platform);
}

NoticeRules noticeRulesFromJson(const std::string& json) {
    auto rules = defaultNoticeRules();
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object()) {
        return rules;
    }
    readKinds(object, rules.kinds);
    read(object, "quiet_from", rules.quiet.from);
    read(object, "quiet_to", rules.quiet.to);
    read(object, "look_back_hours", rules.lookBack);
    read(object, "confirms_auto_passed", rules.confirmsAutoPassed);
    if (const auto texts = object.find("texts"); texts != object.end() && texts->is_object()) {
        for (const auto& [key, text] : texts->items()) {
            if (text.is_string()) {
                rules.texts[key] = text.get<std::string>();
            }
        }
    }
    return rules;
}

std::string toJson(const NoticeRules& rules) {
    Json kinds = Json::object();
    for (const auto& [kind, rule] : rules.kinds) {
        Json stored{{"on", rule.isOn}, {"delay_hours", rule.delay.count()}};
        if (rule.since) {
            stored["since"] = rule.since->time_since_epoch().count();
        }
        kinds[std::string(toWord(kind))] = std::move(stored);
    }
    return Json{{"kinds", std::move(kinds)},
                {"quiet_from", rules.quiet.from.count()},
                {"quiet_to", rules.quiet.to.count()},
                {"look_back_hours", rules.lookBack.count()},
                {"confirms_auto_passed", rules.confirmsAutoPassed},
                {"texts", rules.texts}}
        .dump();
}

}  // namespace core::notices
