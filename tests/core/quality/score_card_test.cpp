#include "core/quality/inspection_policy.h"

#include "core/quality/case_library.h"
#include "tests/support/catch.h"

using namespace core::quality;
using Catch::Detail::Approx;

namespace {

ScoreCard card() {
    return {.items = {{.key = "a", .name = "A", .weight = 30},
                      {.key = "b", .name = "B", .group = CardGroup::Effect, .weight = 50},
                      {.key = "c", .name = "C", .group = CardGroup::Effect, .weight = 20}},
            .passMark = 80};
}

}  // namespace

TEST_CASE("the score is the weighted share of the items that apply", "[quality]") {
    const auto all = std::vector<ItemMark>{{"a", 100, {}, ""}, {"b", 75, {}, ""}, {"c", 50, {}, ""}};
    CHECK(scoreOf(card(), all) == 7'750);
    CHECK(scoreOf(card(), all, CardGroup::Conduct) == 10'000);
    // (50 × 75 + 20 × 50) / 70 = 67.857…
    CHECK(scoreOf(card(), all, CardGroup::Effect) == 6'786);
    CHECK_FALSE(isPassed(card(), scoreOf(card(), all)));
    const auto some = std::vector<ItemMark>{{"a", 100, {}, ""}, {"b", {}, {}, ""}, {"c", 50, {}, ""}};
    CHECK(scoreOf(card(), some) == 8'000);
    CHECK(isPassed(card(), 8'000));
    CHECK_FALSE(isPassed(card(), 7'999));
    CHECK_FALSE(isPassed(card(), std::nullopt));
    const auto none = std::vector<ItemMark>{{"a", {}, {}, ""}, {"b", {}, {}, ""}, {"c", {}, {}, ""}};
    CHECK_FALSE(scoreOf(card(), none));
    CHECK(faultOf(card(), none, RootCause::None) == QualityError::ItemMissing);
}

TEST_CASE("marks that say too little are refused", "[quality]") {
    std::vector<ItemMark> marks{{"a", 100, 100, ""}, {"b", 100, {}, ""}, {"c", 50, 100, ""}};
    CHECK(faultOf(card(), marks, RootCause::None) == QualityError::CommentMissing);
    marks[2].comment = "the second reply was to another question";
    CHECK_FALSE(faultOf(card(), marks, RootCause::None));
    marks[1].share = 0;
    CHECK(faultOf(card(), marks, RootCause::None) == QualityError::RootCauseMissing);
    CHECK_FALSE(faultOf(card(), marks, RootCause::Skill));
    marks[1].share = 101;
    CHECK(faultOf(card(), marks, RootCause::Skill) == QualityError::MarkWrong);
    marks.pop_back();
    CHECK(faultOf(card(), marks, RootCause::Skill) == QualityError::ItemMissing);
    marks.push_back({"x", 50, {}, ""});
    CHECK(faultOf(card(), marks, RootCause::Skill) == QualityError::ItemMissing);
}

TEST_CASE("the card that the program brings is sensible and comes back from its JSON", "[quality]") {
    const auto rules = defaultQualityRules();
    CHECK(areSensible(rules));
    std::set<AutomaticItem> counted;
    std::set<CardGroup> groups;
    std::int64_t weights = 0;
    for (const auto& item : rules.card.items) {
        groups.insert(item.group);
        weights += item.weight;
        if (item.automatic) {
            counted.insert(*item.automatic);
        }
    }
    CHECK(counted.size() == std::size(kAutomaticItems));
    CHECK(groups.size() == 2);
    CHECK(weights == 100);
    auto other = rules;
    other.card.passMark = 60;
    other.sampling.perAgent["Lin"] = 3;
    other.sampling.takesComplaints = false;
    other.appealDays = 9;
    CHECK(qualityRulesFromJson(toJson(other), rules) == other);
    CHECK(qualityRulesFromJson("nonsense", rules) == rules);
    other.card.items.front().weight = 0;
    CHECK_FALSE(areSensible(other));
    other = rules;
    other.card.items[1].key = other.card.items[0].key;
    CHECK_FALSE(areSensible(other));
    other = rules;
    other.card.items.clear();
    CHECK_FALSE(areSensible(other));
    other = rules;
    other.sampling.share = 101;
    CHECK_FALSE(areSensible(other));
}

TEST_CASE("how even the agents are is the variance of their means", "[quality]") {
    const auto spread = spreadOf(std::vector<ScoredAgent>{
        {"Ada", 9'000, true}, {"Ada", 7'000, false}, {"Bo", 6'000, false}});
    REQUIRE(spread.agents.size() == 2);
    CHECK(spread.agents[0].mean == Approx(8'000));
    CHECK(spread.agents[0].deviation == Approx(1'000));
    CHECK(spread.agents[0].passed == 1);
    CHECK(spread.agents[0].lowest == 7'000);
    CHECK(spread.agents[0].highest == 9'000);
    CHECK(spread.mean == Approx(7'000));
    CHECK(spread.variance.value() == Approx(1'000'000));
    CHECK_FALSE(spreadOf(std::vector<ScoredAgent>{{"Ada", 1, false}}).variance);
    CHECK(spreadOf({}).agents.empty());
}

TEST_CASE("the typical cases of a week are its best and worst", "[quality]") {
    std::vector<Candidate> week;
    const auto add = [&](std::int64_t id) -> Candidate& {
        week.push_back({.conversation = id, .shop = 1, .agent = "Ada"});
        return week.back();
    };
    add(1);
    add(2).satisfaction = 5;
    add(3).satisfaction = 4;
    add(4).score = 9'500;
    add(5).hasComplaint = true;
    add(6).satisfaction = 1;
    auto& serious = add(7);
    serious.hasComplaint = serious.isSerious = true;
    // A happy buyer who complained is no example, and nobody's conversation is nobody's.
    auto& both = add(8);
    both.satisfaction = 5;
    both.hasComplaint = true;
    auto& nobody = add(9);
    nobody.agent.clear();
    nobody.satisfaction = 5;
    add(10).score = 5'000;
    const auto picks = pickCases(week, 3);
    std::vector<std::int64_t> best, worst;
    for (const auto& pick : picks) {
        (pick.kind == LibraryKind::Best ? best : worst).push_back(pick.conversation);
    }
    CHECK(best == std::vector<std::int64_t>{2, 3, 4});
    CHECK(worst == std::vector<std::int64_t>{7, 5, 8});
    CHECK(pickCases(week, 9).size() == 3 + 5);
    CHECK(pickCases({}, 3).empty());
}

TEST_CASE("a week begins on Monday in the shop's time", "[quality]") {
    const auto at = [](const char* text) { return core::parseLocalTime(text).value(); };
    CHECK(weekOf(at("2026-11-26 10:00:00")) == at("2026-11-23 00:00:00"));
    CHECK(weekOf(at("2026-11-23 00:00:00")) == at("2026-11-23 00:00:00"));
    CHECK(weekOf(at("2026-11-22 23:59:59")) == at("2026-11-16 00:00:00"));
}
