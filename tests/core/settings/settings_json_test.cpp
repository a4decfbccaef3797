#include "core/settings/settings_json.h"

#include "tests/support/catch.h"

using namespace core::settings;
using core::Fen;

namespace {

core::orders::ReviewRules someRules() {
    using Kind = core::orders::ReviewHitKind;
    return {.enabled = {Kind::AmountOverLimit, Kind::BuyerMessage, Kind::PriceUnderFloor},
            .amountLimit = Fen{123'456},
            .duplicateWindow = std::chrono::minutes{45},
            .outOfArea = {"新疆", "西藏"},
            .courierWords = {"顺丰"},
            .priceFloors = {{"P-1", Fen{990}}},
            .promisedShipping = std::chrono::hours{24},
            .cashOnDeliveryChecks = {"phone called"}};
}

core::conversations::ConversationRules someConversationRules() {
    using namespace std::chrono;
    core::conversations::ConversationRules rules;
    rules.profiles = {{"own", seconds{20}, seconds{40}, true}, {"shop", seconds{1}, seconds{2}}};
    rules.profile = "own";
    rules.phoneProfile = "shop";
    rules.schedule.spans = {{1, minutes{480}, minutes{720}}, {6, minutes{0}, minutes{1440}}};
    rules.schedule.daysOff = {sys_days{year{2026} / 10 / 1}, sys_days{year{2027} / 2 / 6}};
    rules.undoWindow = seconds{0};
    rules.repliesOutOfHours = true;
    rules.outOfHoursText = "{time} 回复";
    rules.repliesWhenLate = true;
    rules.lateText = "久等了";
    rules.lateAfter = seconds{90};
    rules.expectedReply = minutes{7};
    rules.apology = "抱歉";
    rules.openLimit = 12;
    rules.dayLimit = 80;
    return rules;
}

}  // namespace

TEST_CASE("every setting reads back what was written") {
    const Appearance appearance{Theme::Dark, Density::Compact, "zh_CN"};
    CHECK(appearanceFromJson(toJson(appearance)) == appearance);
    const Alarms alarms{false, true, false, std::chrono::seconds{90}};
    CHECK(alarmsFromJson(toJson(alarms)) == alarms);
    const std::vector<WatchedFolder> folders{{"/exports/一", "甲店"}, {"/exports/b", ""}};
    CHECK(watchedFoldersFromJson(toJson(folders)) == folders);
    CHECK(reviewRulesFromJson(toJson(someRules()), {}) == someRules());
    const Texts texts{"亲，{order} 请核对", "https://example.invalid/{order}"};
    CHECK(textsFromJson(toJson(texts)) == texts);
    const TierRule rule{3, 7, Fen{99}};
    CHECK(tierRuleFromJson(toJson(rule)) == rule);
    CHECK(conversationRulesFromJson(toJson(someConversationRules()), {}) ==
          someConversationRules());
    CHECK(textFromJson(toJson(std::string("小林\"\n"))) == "小林\"\n");
    CHECK(flagFromJson(toJson(true)));
    CHECK_FALSE(flagFromJson(toJson(false)));
}

TEST_CASE("a stored empty list stays empty and does not become the default") {
    auto rules = someRules();
    rules.enabled.clear();
    rules.outOfArea.clear();
    rules.priceFloors.clear();
    CHECK(reviewRulesFromJson(toJson(rules), someRules()) == rules);
}

TEST_CASE("missing, unknown and mistyped members leave the default") {
    const auto rules = reviewRulesFromJson(
        R"({"amount_limit_fen":"much","duplicate_window_minutes":5,"a_later_rule":true,
            "courier_words":["EMS",7,null],"price_floors_fen":{"A":100,"B":"x"},
            "enabled":["buyer_message","no_such_rule"]})",
        someRules());
    CHECK(rules.amountLimit == Fen{123'456});
    CHECK(rules.duplicateWindow == std::chrono::minutes{5});
    CHECK(rules.outOfArea == someRules().outOfArea);
    CHECK(rules.courierWords == std::vector<std::string>{"EMS"});
    CHECK(rules.priceFloors == std::map<std::string, Fen>{{"A", Fen{100}}});
    CHECK(rules.enabled == std::set{core::orders::ReviewHitKind::BuyerMessage});
    CHECK(appearanceFromJson(R"({"theme":"neon","density":3})") == Appearance{});
}

TEST_CASE("conversation rules survive what they do not understand") {
    const auto rules = conversationRulesFromJson(
        R"({"profiles":[],"duty":[{"weekday":9},{"weekday":2,"from_minutes":60,"to_minutes":120}],
            "days_off":["2026-10-01","soon",3],"undo_window_seconds":"x","open_limit":4})",
        someConversationRules());
    CHECK(rules.profiles == someConversationRules().profiles);
    REQUIRE(rules.schedule.spans.size() == 1);
    CHECK(rules.schedule.spans.front().weekday == 2);
    CHECK(rules.schedule.daysOff.size() == 1);
    CHECK(rules.undoWindow == someConversationRules().undoWindow);
    CHECK(rules.openLimit == 4);
}

TEST_CASE("text that is no JSON object gives the defaults") {
    for (const std::string json : {"", "{", "[1,2]", "null", "17", "\"text\""}) {
        CAPTURE(json);
        CHECK(appearanceFromJson(json) == Appearance{});
        CHECK(alarmsFromJson(json) == Alarms{});
        CHECK(watchedFoldersFromJson(json).empty());
        CHECK(reviewRulesFromJson(json, someRules()) == someRules());
        CHECK(conversationRulesFromJson(json, someConversationRules()) == someConversationRules());
        CHECK(textsFromJson(json) == Texts{});
        CHECK(tierRuleFromJson(json) == TierRule{});
        CHECK_FALSE(flagFromJson(json));
    }
    CHECK(textFromJson("{").empty());
}

TEST_CASE("guard rules survive being stored, and a list that is not stored is the default's",
          "[settings]") {
    auto rules = core::wording::defaultGuardRules();
    rules.levels[core::wording::GuardRule::Emoji] = core::wording::GuardLevel::Off;
    rules.lists[core::wording::WordList::Vague] = {{"晚点", "今天18点前"}};
    rules.lists[core::wording::WordList::Slang].clear();
    rules.paragraphLimit = 200;
    const auto& defaults = core::wording::defaultGuardRules();
    CHECK(core::settings::guardRulesFromJson(core::settings::toJson(rules), defaults) == rules);
    CHECK(core::settings::guardRulesFromJson("", defaults) == defaults);
    CHECK(core::settings::guardRulesFromJson(R"({"levels":{"emoji":"loud"},"lists":7})", defaults) ==
          defaults);
}
