#include "core/settings/settings_service.h"

#include "core/events/event_repository.h"
#include "core/settings/settings_reader.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::settings;
using core::Fen;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    SettingsService service{database,
                            [] { return core::Seconds{std::chrono::seconds{1'700'000'000}}; }};
    SettingsReader reader{database};
    core::agents::Actor lin{"Lin"};

    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "an empty profile reads as the defaults and reading writes nothing") {
    CHECK(reader.appearance() == Appearance{});
    CHECK(reader.watchedFolders().empty());
    CHECK(reader.reviewRules(1) == core::orders::defaultReviewRules());
    CHECK(reader.conversationRules(1) == core::conversations::defaultConversationRules());
    CHECK(reader.texts(1) == Texts{});
    CHECK(reader.tierRule(1) == TierRule{});
    CHECK(reader.agentName().empty());
    CHECK_FALSE(reader.isSetUp());
    CHECK(database.integer("SELECT count(*) FROM work_setting") == 0);
}

TEST_CASE_METHOD(Fixture, "every setting is kept with one event and read back") {
    auto rules = core::orders::defaultReviewRules();
    rules.amountLimit = Fen{100'000};
    rules.priceFloors = {{"K-1", Fen{500}}};
    REQUIRE(service.setReviewRules(1, rules, lin));
    REQUIRE(service.setAppearance({Theme::Dark, Density::Compact, "en"}, lin));
    REQUIRE(service.setWatchedFolders({{"/exports", "shop"}}, lin));
    REQUIRE(service.setTexts(1, {"Order {order}", "https://example.invalid/{order}"}, lin));
    REQUIRE(service.setTierRule(1, {3, 8, Fen{10'000}}, lin));
    REQUIRE(service.setAgentName("  小林 ", lin));
    REQUIRE(service.setSetUp(lin));

    CHECK(reader.reviewRules(1) == rules);
    CHECK(reader.appearance() == Appearance{Theme::Dark, Density::Compact, "en"});
    CHECK(reader.watchedFolders() == std::vector<WatchedFolder>{{"/exports", "shop"}});
    CHECK(reader.texts(1).confirmation == "Order {order}");
    CHECK(reader.tierRule(1) == TierRule{3, 8, Fen{10'000}});
    CHECK(reader.agentName() == "小林");
    CHECK(reader.isSetUp());
    CHECK(events() == 7);
    CHECK_FALSE(core::events::firstBrokenLink(database));
}

TEST_CASE_METHOD(Fixture, "the event of a setting carries who, before and after") {
    REQUIRE(service.setTierRule(1, {2, 5, Fen{100}}, lin));
    REQUIRE(service.setTierRule(1, {2, 6, Fen{100}}, lin));
    const auto events = core::events::listOf(database, "setting", 1, "tier_rule");
    REQUIRE(events.size() == 2);
    CHECK(events[0].before.empty());
    CHECK(events[1].before == events[0].after);
    CHECK(events[1].after.find("\"vip_from_paid_orders\":6") != std::string::npos);
    CHECK(events[1].actor == "Lin");
    CHECK(events[1].at == core::Seconds{std::chrono::seconds{1'700'000'000}});
}

TEST_CASE_METHOD(Fixture, "the event of watched folders tells their number and no path") {
    REQUIRE(service.setWatchedFolders({{"/home/lin/exports", ""}}, lin));
    const auto events = core::events::listOf(database, "setting", 0, "watched_folders");
    REQUIRE(events.size() == 1);
    CHECK(events[0].after == R"({"folders":1})");
}

TEST_CASE_METHOD(Fixture, "setting the stored value again is refused and leaves no event") {
    int notices = 0;
    const auto subscription = service.changed.subscribe([&notices] { ++notices; });
    REQUIRE(service.setSetUp(lin));
    CHECK(service.setSetUp(lin).error() == SettingsError::NothingChanged);
    CHECK(events() == 1);
    CHECK(notices == 1);
}

TEST_CASE_METHOD(Fixture, "settings of one shop leave the other shop alone") {
    const auto second = service.addShop("second", "jd", lin);
    REQUIRE(second);
    REQUIRE(service.setTierRule(second->id, {2, 3, Fen{1}}, lin));
    CHECK(reader.tierRule(1) == TierRule{});
    CHECK(reader.tierRule(second->id) == TierRule{2, 3, Fen{1}});
    CHECK(service.setTierRule(77, {2, 3, Fen{1}}, lin).error() == SettingsError::NothingChanged);
}

TEST_CASE_METHOD(Fixture, "a shop is made once for a name") {
    const auto made = service.addShop(" 新店 ", "taobao", lin);
    REQUIRE(made);
    CHECK(made->name == "新店");
    const auto again = service.addShop("新店", "jd", lin);
    REQUIRE(again);
    CHECK(again->id == made->id);
    CHECK(again->platform == "taobao");
    CHECK(reader.shops().size() == 2);
    CHECK(events() == 1);
    CHECK(service.addShop(" \t", "taobao", lin).error() == SettingsError::NameMissing);
    CHECK(service.addShop("third", "", lin).error() == SettingsError::NameMissing);
    CHECK(service.addShop(std::string(81, 'x'), "taobao", lin).error() ==
          SettingsError::LimitOutOfRange);
}

TEST_CASE_METHOD(Fixture, "a shop is renamed to a name that is free") {
    const auto second = service.addShop("second", "taobao", lin);
    REQUIRE(second);
    CHECK(service.renameShop(second->id, "shop", lin).error() == SettingsError::NameTaken);
    CHECK(service.renameShop(second->id, "second", lin).error() == SettingsError::NothingChanged);
    CHECK(service.renameShop(second->id, " ", lin).error() == SettingsError::NameMissing);
    CHECK(service.renameShop(99, "other", lin).error() == SettingsError::NothingChanged);
    REQUIRE(service.renameShop(second->id, "renamed", lin));
    CHECK(reader.shops().at(1).name == "renamed");
    CHECK(core::events::listOf(database, "shop", second->id, std::to_string(second->id)).size() ==
          2);
}

TEST_CASE_METHOD(Fixture, "conversation rules are kept with the shop's own time zone") {
    auto rules = core::conversations::defaultConversationRules();
    rules.profile = "training";
    rules.schedule.daysOff = {std::chrono::sys_days{std::chrono::year{2026} / 10 / 1}};
    REQUIRE(service.setConversationRules(1, rules, lin));
    CHECK(reader.conversationRules(1) == rules);
    database.execute("UPDATE work_shop SET utc_offset_minutes = 540 WHERE id = 1");
    CHECK(reader.conversationRules(1).schedule.utcOffset == std::chrono::minutes{540});
    CHECK(events() == 1);
}

TEST_CASE_METHOD(Fixture, "conversation rules that no clock could follow are refused") {
    using namespace std::chrono;
    const auto refused = [&](auto change, SettingsError error) {
        auto wrong = core::conversations::defaultConversationRules();
        change(wrong);
        CHECK(service.setConversationRules(1, wrong, lin).error() == error);
    };
    refused([](auto& r) { r.profiles.clear(); }, SettingsError::NameMissing);
    refused([](auto& r) { r.profile = "none"; }, SettingsError::NameMissing);
    refused([](auto& r) { r.phoneProfile = "none"; }, SettingsError::NameMissing);
    refused([](auto& r) { r.profiles[1].key = " "; }, SettingsError::NameMissing);
    refused([](auto& r) { r.profiles[1].key = "shop"; }, SettingsError::NameTaken);
    refused([](auto& r) { r.profiles[0].target = seconds{0}; }, SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.profiles[0].target = seconds{181}; }, SettingsError::LimitOutOfRange);
    refused(
        [](auto& r) {
            r.schedule.spans = {{7, minutes{0}, minutes{1}}};
        },
        SettingsError::LimitOutOfRange);
    refused(
        [](auto& r) {
            r.schedule.spans = {{1, minutes{60}, minutes{60}}};
        },
        SettingsError::LimitOutOfRange);
    refused(
        [](auto& r) {
            r.schedule.spans = {{1, minutes{60}, minutes{1441}}};
        },
        SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.undoWindow = seconds{61}; }, SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.openLimit = 0; }, SettingsError::LimitOutOfRange);
    refused(
        [](auto& r) {
            r.repliesWhenLate = true;
            r.lateText = " ";
        },
        SettingsError::NameMissing);
    refused([](auto& r) { r.apology = std::string(2'001, 'x'); }, SettingsError::LimitOutOfRange);
    CHECK(events() == 0);
}

TEST_CASE_METHOD(Fixture, "values out of range are refused and change nothing") {
    auto rules = core::orders::defaultReviewRules();
    const auto refused = [&](auto change, SettingsError error) {
        auto wrong = rules;
        change(wrong);
        CHECK(service.setReviewRules(1, wrong, lin).error() == error);
    };
    refused([](auto& r) { r.amountLimit = Fen{-1}; }, SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.amountLimit = Fen{100'000'001}; }, SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.duplicateWindow = std::chrono::minutes{-1}; },
            SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.promisedShipping = std::chrono::hours{0}; },
            SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.priceFloors = {{"A", Fen{-5}}}; }, SettingsError::LimitOutOfRange);
    refused([](auto& r) { r.priceFloors = {{" ", Fen{5}}}; }, SettingsError::NameMissing);
    refused([](auto& r) { r.outOfArea = {""}; }, SettingsError::NameMissing);
    refused([](auto& r) { r.courierWords = {" "}; }, SettingsError::NameMissing);
    CHECK(service.setAppearance({.language = "fr"}, lin).error() == SettingsError::LimitOutOfRange);
    CHECK(service.setWatchedFolders({{"", ""}}, lin).error() == SettingsError::NameMissing);
    CHECK(service.setWatchedFolders({{"/a", ""}, {"/a", "b"}}, lin).error() ==
          SettingsError::NameTaken);
    CHECK(service.setTexts(1, {std::string(2'001, 'x'), ""}, lin).error() ==
          SettingsError::LimitOutOfRange);
    CHECK(service.setTierRule(1, {0, 5, Fen{1}}, lin).error() == SettingsError::LimitOutOfRange);
    CHECK(service.setTierRule(1, {5, 4, Fen{1}}, lin).error() == SettingsError::LimitOutOfRange);
    CHECK(service.setAgentName("", lin).error() == SettingsError::NameMissing);
    CHECK(events() == 0);
    CHECK(database.integer("SELECT count(*) FROM work_setting") == 0);
}

TEST_CASE_METHOD(Fixture, "rules that the open orders were not looked at with are told apart") {
    CHECK(reader.reviewedRules(1) == reader.reviewRules(1));
    auto rules = core::orders::defaultReviewRules();
    rules.amountLimit = Fen{100'000};
    REQUIRE(service.setReviewRules(1, rules, lin));
    CHECK(reader.reviewedRules(1) != reader.reviewRules(1));
    REQUIRE(service.setReviewedRules(1, rules, lin));
    CHECK(reader.reviewedRules(1) == rules);
}

TEST_CASE_METHOD(Fixture,
                 "return policy, due times and working days are of a shop and refuse nonsense") {
    CHECK(reader.returnPolicy(1) == core::returns::defaultReturnPolicy());
    CHECK(reader.returnDueRules(1) == core::returns::DueRules{});
    CHECK(reader.workingCalendar(1) == core::calendar::chineseCalendar());

    auto policy = core::returns::defaultReturnPolicy();
    policy.windows.front().within = std::chrono::days{10};
    REQUIRE(service.setReturnPolicy(1, policy, lin));
    const core::returns::DueRules due{.refund = std::chrono::hours{48}, .arrival = 5};
    REQUIRE(service.setReturnDueRules(1, due, lin));
    core::calendar::WorkingCalendar days{{"2026-12-31"}, {"2026-12-26"}};
    REQUIRE(service.setWorkingCalendar(1, days, lin));
    CHECK(reader.returnPolicy(1) == policy);
    CHECK(reader.returnDueRules(1) == due);
    CHECK(reader.workingCalendar(1) == days);
    CHECK(events() == 3);

    policy.windows.front().within = std::chrono::days{0};
    CHECK(service.setReturnPolicy(1, policy, lin).error() == SettingsError::LimitOutOfRange);
    policy = core::returns::defaultReturnPolicy();
    policy.exclusions.front().words.clear();
    CHECK(service.setReturnPolicy(1, policy, lin).error() == SettingsError::NameMissing);
    CHECK(service.setReturnDueRules(1, {.reship = 0}, lin).error() ==
          SettingsError::LimitOutOfRange);
    days.holidays.insert("2026-13-01");
    CHECK(service.setWorkingCalendar(1, days, lin).error() == SettingsError::LimitOutOfRange);
    CHECK(events() == 3);
}
