#include "core/appraisals/score.h"

#include <random>

#include "core/appraisals/appraisal_rules.h"
#include "core/appraisals/period.h"
#include "tests/support/catch.h"

using namespace core::appraisals;

namespace {

/// Two metrics of 60 and 40, one mark for ability and two for attitude; 70, 20 and 10 for the groups.
ScoreDefinition smallSheet() {
    return {Method::Curve,
            {{ItemGroup::Results,
              70,
              {{"first_response_mean", "", 60, 60.0, {{30, 100}, {60, 80}, {120, 50}, {300, 0}}},
               {"satisfaction_share", "", 40, 0.95, {{0.8, 0}, {0.95, 80}, {1, 100}}}}},
             {ItemGroup::Ability, 20, {{"knowledge", "商品知识", 1, {}, {}}}},
             {ItemGroup::Attitude,
              10,
              {{"attitude", "服务态度", 3, {}, {}}, {"discipline", "纪律", 1, {}, {}}}}}};
}

const GroupScore& group(const SheetScore& score, ItemGroup which) {
    for (const auto& each : score.groups) {
        if (each.group == which) {
            return each;
        }
    }
    throw std::logic_error("no group");
}

/// The same once more, straight from the sentence: the share of an item that has a score is its weight among the scored
/// items of its group, times the group's weight among the groups that have any.
std::optional<double> naiveTotal(const ScoreDefinition& definition, const ItemValues& values) {
    struct Line {
        double groupWeight;
        double inGroup;
        double weight;
        double score;
    };
    std::vector<Line> lines;
    double groups = 0;
    for (const auto& each : definition.groups) {
        double sum = 0;
        std::vector<std::pair<double, double>> scored;
        for (const auto& item : each.items) {
            const auto value = values.find(item.key);
            if (value == values.end() || !value->second) {
                continue;
            }
            double score = *value->second;
            if (each.group == ItemGroup::Results) {
                const bool isLower =
                    core::stats::definitionOf(*core::stats::metricFromWord(item.key)).better ==
                    core::stats::Direction::LowerIsBetter;
                if (definition.method == Method::Attainment) {
                    const double target = *item.target;
                    const double ratio = isLower ? (score <= target ? 1 : target / score)
                                                 : (score >= target ? 1 : score / target);
                    score = 100 * std::max(0.0, ratio);
                } else {
                    // Walk along the curve in both directions.
                    const auto& curve = item.curve;
                    std::size_t left = 0;
                    while (left + 1 < curve.size() && curve[left + 1].value < score) {
                        ++left;
                    }
                    if (score <= curve.front().value) {
                        score = curve.front().score;
                    } else if (left + 1 == curve.size()) {
                        score = curve.back().score;
                    } else {
                        const double part = (score - curve[left].value) /
                                            (curve[left + 1].value - curve[left].value);
                        score = (1 - part) * curve[left].score + part * curve[left + 1].score;
                    }
                }
            }
            sum += item.weight;
            scored.emplace_back(item.weight, score);
        }
        if (scored.empty()) {
            continue;
        }
        groups += each.weight;
        for (const auto& [weight, score] : scored) {
            lines.push_back({each.weight, sum, weight, score});
        }
    }
    if (lines.empty()) {
        return std::nullopt;
    }
    double total = 0;
    for (const auto& line : lines) {
        total += line.groupWeight / groups * line.weight / line.inGroup * line.score;
    }
    return total;
}

}  // namespace

TEST_CASE("a score sheet worked out by hand: every item known", "[appraisals]") {
    // First response 90 s: halfway from 80 to 50 = 65. Satisfied 0.95: 80. Results: (60·65 + 40·80) / 100 = 71.
    // Ability 90. Attitude (3·80 + 1·60) / 4 = 75. Total 0.7·71 + 0.2·90 + 0.1·75 = 75.2.
    const auto score = scoreOf(smallSheet(), {{"first_response_mean", 90.0},
                                              {"satisfaction_share", 0.95},
                                              {"knowledge", 90.0},
                                              {"attitude", 80.0},
                                              {"discipline", 60.0}});
    CHECK(score.isWhole);
    CHECK_FALSE(score.isSpread);
    CHECK(*group(score, ItemGroup::Results).score == Approx(71));
    CHECK(*group(score, ItemGroup::Ability).score == Approx(90));
    CHECK(*group(score, ItemGroup::Attitude).score == Approx(75));
    CHECK(*score.total == Approx(75.2));
    CHECK(group(score, ItemGroup::Results).items[0].share == Approx(0.42));
    CHECK(group(score, ItemGroup::Attitude).items[0].share == Approx(0.075));
    CHECK(group(score, ItemGroup::Attitude).items[0].planned == Approx(0.075));
}

TEST_CASE("a metric without a denominator is left out and its weight is spread over the rest",
          "[appraisals]") {
    // Nobody rated: results are the first response alone, 65. Total 0.7·65 + 0.2·90 + 0.1·75 = 71.
    const auto score = scoreOf(smallSheet(), {{"first_response_mean", 90.0},
                                              {"satisfaction_share", std::nullopt},
                                              {"knowledge", 90.0},
                                              {"attitude", 80.0},
                                              {"discipline", 60.0}});
    CHECK(score.isWhole);
    CHECK(score.isSpread);
    CHECK(*score.total == Approx(71));
    const auto& results = group(score, ItemGroup::Results);
    CHECK_FALSE(results.items[1].score);
    CHECK(results.items[1].share == 0);
    CHECK(results.items[1].planned == Approx(0.28));
    CHECK(results.items[0].share == Approx(0.7));
}

TEST_CASE("a group without any score leaves its weight to the others", "[appraisals]") {
    // (20·90 + 10·75) / 30 = 85.
    const auto score = scoreOf(smallSheet(), {{"first_response_mean", std::nullopt},
                                              {"satisfaction_share", std::nullopt},
                                              {"knowledge", 90.0},
                                              {"attitude", 80.0},
                                              {"discipline", 60.0}});
    CHECK(*score.total == Approx(85));
    CHECK(group(score, ItemGroup::Results).share == 0);
}

TEST_CASE("what is not known yet makes the total one on the way", "[appraisals]") {
    const auto score =
        scoreOf(smallSheet(), {{"first_response_mean", 30.0}, {"satisfaction_share", 1.0}});
    CHECK_FALSE(score.isWhole);
    CHECK_FALSE(score.isSpread);
    CHECK(*score.total == Approx(100));
    CHECK_FALSE(scoreOf(smallSheet(), {}).total);
}

TEST_CASE("a curve is level outside of its points and straight between them", "[appraisals]") {
    const std::vector<CurvePoint> curve{{30, 100}, {60, 80}, {120, 50}};
    CHECK(curveScore(curve, 0) == 100);
    CHECK(curveScore(curve, 30) == 100);
    CHECK(curveScore(curve, 45) == Approx(90));
    CHECK(curveScore(curve, 60) == Approx(80));
    CHECK(curveScore(curve, 100) == Approx(60));
    CHECK(curveScore(curve, 120) == Approx(50));
    CHECK(curveScore(curve, 10'000) == 50);
}

TEST_CASE("by attainment the score is the share of the target that is reached", "[appraisals]") {
    using core::stats::Direction;
    CHECK(attainmentScore(Direction::HigherIsBetter, 45'000, 60'000) == Approx(75));
    CHECK(attainmentScore(Direction::HigherIsBetter, 70'000, 60'000) == 100);
    CHECK(attainmentScore(Direction::HigherIsBetter, -3, 10) == 0);
    CHECK(attainmentScore(Direction::HigherIsBetter, -1, 0) == 0);
    CHECK(attainmentScore(Direction::LowerIsBetter, 120, 60) == Approx(50));
    CHECK(attainmentScore(Direction::LowerIsBetter, 60, 60) == 100);
    CHECK(attainmentScore(Direction::LowerIsBetter, 3, 0) == 0);
    auto sheet = smallSheet();
    sheet.method = Method::Attainment;
    // 60/120 = 50 and 0.76/0.95 = 80: (60·50 + 40·80) / 100 = 62.
    const auto score =
        scoreOf(sheet, {{"first_response_mean", 120.0}, {"satisfaction_share", 0.76}});
    CHECK(*score.total == Approx(62));
}

TEST_CASE("another target stretches the curve, and one of zero moves it", "[appraisals]") {
    CHECK(curveForTarget({{30, 100}, {60, 80}}, 60, 30) ==
          std::vector<CurvePoint>{{15, 100}, {30, 80}});
    CHECK(curveForTarget({{0, 100}, {5, 0}}, 0, 2) == std::vector<CurvePoint>{{2, 100}, {7, 0}});
}

TEST_CASE("the naive score of generated sheets agrees", "[appraisals]") {
    std::mt19937 random(7);
    const auto between = [&random](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    const auto chance = [&](double part) { return between(0, 1) < part; };
    int spread = 0;
    for (int round = 0; round < 2'000; ++round) {
        ScoreDefinition definition;
        definition.method = chance(0.3) ? Method::Attainment : Method::Curve;
        ItemValues values;
        for (const auto which : kItemGroups) {
            if (which != ItemGroup::Results && chance(0.2)) {
                continue;
            }
            ScoreGroup made{which, between(1, 100), {}};
            if (which == ItemGroup::Results) {
                for (const auto& metric : core::stats::metricCatalogue()) {
                    if (metric.better == core::stats::Direction::None || chance(0.8)) {
                        continue;
                    }
                    ScoreItem item{std::string(metric.key), "", between(0.1, 50), between(1, 100), {}};
                    const bool isLower = metric.better == core::stats::Direction::LowerIsBetter;
                    double value = between(0, 20);
                    double score = isLower ? 100 : 0;
                    for (int point = 0; point < 4; ++point) {
                        item.curve.push_back({value, score});
                        value += between(0.5, 40);
                        score = isLower ? between(0, score) : between(score, 100);
                    }
                    if (chance(0.9)) {
                        values[item.key] =
                            chance(0.2) ? std::nullopt : std::optional(between(0.5, 120));
                    }
                    made.items.push_back(std::move(item));
                }
            } else {
                for (int i = 0; i < 4; ++i) {
                    ScoreItem item{std::string(toWord(which)) + std::to_string(i), "x",
                                   between(0.1, 50), {}, {}};
                    if (chance(0.8)) {
                        values[item.key] = between(0, 100);
                    }
                    made.items.push_back(std::move(item));
                }
            }
            if (!made.items.empty()) {
                definition.groups.push_back(std::move(made));
            }
        }
        const auto score = scoreOf(definition, values);
        const auto naive = naiveTotal(definition, values);
        REQUIRE(score.total.has_value() == naive.has_value());
        if (!naive) {
            continue;
        }
        REQUIRE(*score.total == Approx(*naive));
        spread += score.isSpread ? 1 : 0;
        // The total is the sum of the shares that the sheet shows, and the shares are the whole.
        double total = 0;
        double shares = 0;
        double planned = 0;
        for (const auto& each : score.groups) {
            for (const auto& item : each.items) {
                total += item.share * item.score.value_or(0);
                shares += item.share;
                planned += item.planned;
            }
        }
        REQUIRE(total == Approx(*naive));
        REQUIRE(shares == Approx(1));
        REQUIRE(planned == Approx(1));
    }
    CHECK(spread > 200);
}

TEST_CASE("a definition with a slip is refused", "[appraisals]") {
    const auto fault = [](auto change) {
        auto sheet = smallSheet();
        change(sheet);
        return faultOf(sheet);
    };
    CHECK_FALSE(faultOf(smallSheet()));
    using F = DefinitionFault;
    CHECK(fault([](auto& s) { s.groups.erase(s.groups.begin()); }) == F::GroupWrong);
    CHECK(fault([](auto& s) { s.groups[1].group = ItemGroup::Results; }) == F::GroupWrong);
    CHECK(fault([](auto& s) { s.groups[1].items.clear(); }) == F::GroupWrong);
    CHECK(fault([](auto& s) { s.groups[1].weight = 0; }) == F::WeightWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[0].weight = -1; }) == F::WeightWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[0].key = "nothing"; }) == F::KeyWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[0].key = "buyer_messages"; }) == F::KeyWrong);
    CHECK(fault([](auto& s) { s.groups[2].items[1].key = "attitude"; }) == F::KeyWrong);
    CHECK(fault([](auto& s) { s.groups[1].items[0].name = " "; }) == F::NameMissing);
    CHECK(fault([](auto& s) { s.groups[0].items[0].target.reset(); }) == F::TargetMissing);
    CHECK(fault([](auto& s) { s.groups[0].items[0].curve.resize(1); }) == F::CurveWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[0].curve[1].value = 30; }) == F::CurveWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[0].curve[0].score = 101; }) == F::CurveWrong);
    // A slower answer must not earn more.
    CHECK(fault([](auto& s) { s.groups[0].items[0].curve[3].score = 60; }) == F::CurveWrong);
    CHECK(fault([](auto& s) { s.groups[0].items[1].curve[0].score = 90; }) == F::CurveWrong);
}

TEST_CASE("a grade is reached as the total is shown", "[appraisals]") {
    const std::vector<Grade> grades{{"合格", 60}, {"优秀", 90}, {"良好", 80}};
    CHECK(gradeOf(grades, 100) == "优秀");
    CHECK(gradeOf(grades, 89.96) == "优秀");
    CHECK(gradeOf(grades, 89.94) == "良好");
    CHECK(gradeOf(grades, 60) == "合格");
    CHECK(gradeOf(grades, 59.9).empty());
    CHECK(gradeOf({}, 59.9).empty());
}

TEST_CASE("the ready sets are sensible and survive being stored", "[appraisals]") {
    const auto rules = defaultAppraisalRules();
    REQUIRE(areSensible(rules));
    REQUIRE(findSet(rules, "service") != nullptr);
    REQUIRE(findSet(rules, "sales") != nullptr);
    CHECK(findSet(rules, "none") == nullptr);
    for (const auto* key : {"excellent_agent", "service_star", "sales_champion", "warm_case"}) {
        CHECK(findHonour(rules, key) != nullptr);
    }
    CHECK(findHonour(rules, "warm_case")->isByNomination);
    CHECK(appraisalRulesFromJson(toJson(rules), {}) == rules);
    auto other = rules;
    other.period = PeriodKind::Quarter;
    other.sets[0].definition.method = Method::Attainment;
    other.honours[0].conditions.push_back({"nps", 30.0, 90.0});
    CHECK(appraisalRulesFromJson(toJson(other), {}) == other);
    for (const auto* broken : {"", "[]", "{", R"({"period":"month"})"}) {
        CHECK(appraisalRulesFromJson(broken, rules) == rules);
    }
    other.sets.push_back(other.sets[0]);
    CHECK_FALSE(areSensible(other));
    CHECK(appraisalRulesFromJson(toJson(other), rules) == rules);
    // A target on which the curve does not agree would make the sheet say two things.
    for (const auto& set : rules.sets) {
        for (const auto& item : set.definition.groups[0].items) {
            INFO(set.key << ' ' << item.key);
            CHECK(curveScore(item.curve, *item.target) >= 80);
        }
    }
}

TEST_CASE("rules with a slip are refused", "[appraisals]") {
    const auto isSensible = [](auto change) {
        auto rules = defaultAppraisalRules();
        change(rules);
        return areSensible(rules);
    };
    CHECK_FALSE(isSensible([](auto& r) { r.sets.clear(); }));
    CHECK_FALSE(isSensible([](auto& r) { r.sets[0].name = " "; }));
    CHECK_FALSE(isSensible([](auto& r) { r.sets[1].key = r.sets[0].key; }));
    CHECK_FALSE(isSensible([](auto& r) { r.sets[0].definition.groups[0].items[0].weight = 0; }));
    CHECK_FALSE(isSensible([](auto& r) { r.grades[0].from = 101; }));
    CHECK_FALSE(isSensible([](auto& r) { r.honours[0].rankBy = "luck"; }));
    CHECK_FALSE(isSensible([](auto& r) { r.honours[0].places = 0; }));
    CHECK_FALSE(isSensible([](auto& r) { r.honours[1].conditions[0].least.reset(); }));
    CHECK_FALSE(isSensible([](auto& r) { r.honours[3].rankBy = "score"; }));
    CHECK_FALSE(isSensible([](auto& r) { r.weakBelow = 101; }));
    CHECK_FALSE(isSensible([](auto& r) { r.leastSheetsForLast = 1; }));
}

TEST_CASE("edited rules say where their slip is", "[appraisals]") {
    const auto slip = [](auto change) {
        auto rules = defaultAppraisalRules();
        change(rules);
        return slipOf(rules);
    };
    CHECK_FALSE(slip([](auto&) {}));
    const auto items = slip([](auto& r) { r.sets[1].definition.groups[2].items[1].weight = 20; });
    REQUIRE(items);
    CHECK(*items == RulesSlip{.fault = RulesFault::ItemsNotHundred,
                              .name = "销售型",
                              .definition = {},
                              .group = ItemGroup::Attitude});
    CHECK(slip([](auto& r) { r.sets[0].definition.groups[0].weight = 71; })->fault ==
          RulesFault::GroupsNotHundred);
    // What thirds leave is no slip.
    CHECK_FALSE(slip([](auto& r) {
        for (auto& item : r.sets[0].definition.groups[1].items) {
            item.weight = 33.333;
        }
    }));
    const auto curve = slip([](auto& r) { r.sets[0].definition.groups[0].items[0].curve.clear(); });
    CHECK(curve->fault == RulesFault::SetWrong);
    CHECK(curve->definition == DefinitionFault::CurveWrong);
    CHECK(slip([](auto& r) { r.sets.clear(); })->fault == RulesFault::NoSet);
    CHECK(slip([](auto& r) { r.sets[0].name = " "; })->fault == RulesFault::SetNameMissing);
    CHECK(slip([](auto& r) { r.sets[1].name = " 服务型 "; })->fault == RulesFault::SetNameTwice);
    CHECK(slip([](auto& r) { r.honours[2].name.clear(); })->fault ==
          RulesFault::HonourNameMissing);
    CHECK(slip([](auto& r) { r.honours[2].name = r.honours[0].name; })->fault ==
          RulesFault::HonourNameTwice);
    CHECK(slip([](auto& r) { r.honours[2].rankBy.clear(); })->fault == RulesFault::HonourWrong);
    CHECK(slip([](auto& r) { r.weakBelow = -1; })->fault == RulesFault::LimitsWrong);
    CHECK(freshKey("set", {"service", "sales"}) == "set-3");
    CHECK(freshKey("set", {"set-2"}) == "set-3");
    CHECK(freshKey("set", {"set-1", "set-3"}) == "set-4");
}

TEST_CASE("periods are months and quarters of the shop's days", "[appraisals]") {
    const auto at = [](const char* text) { return *core::parseLocalTime(text); };
    const Period november{PeriodKind::Month, 2026, 11};
    const Period fourth{PeriodKind::Quarter, 2026, 4};
    CHECK(periodAt(PeriodKind::Month, at("2026-11-01 00:00:00")) == november);
    CHECK(periodAt(PeriodKind::Month, at("2026-10-31 23:59:59")).number == 10);
    CHECK(periodAt(PeriodKind::Quarter, at("2026-11-30 12:00:00")) == fourth);
    CHECK(periodAt(PeriodKind::Quarter, at("2026-09-30 23:59:59")).number == 3);
    CHECK(spanOf(november) == PeriodSpan{at("2026-11-01"), at("2026-12-01")});
    CHECK(spanOf(fourth) == PeriodSpan{at("2026-10-01"), at("2027-01-01")});
    CHECK(moved(november, 2) == Period{PeriodKind::Month, 2027, 1});
    CHECK(moved({PeriodKind::Month, 2026, 1}, -1) == Period{PeriodKind::Month, 2025, 12});
    CHECK(moved(fourth, -4) == Period{PeriodKind::Quarter, 2025, 4});
    for (int step = -30; step < 30; ++step) {
        for (const auto& period : {moved(november, step), moved(fourth, step)}) {
            CHECK(periodFromText(toText(period)) == period);
            CHECK(periodAt(period.kind, spanOf(period).from) == period);
            CHECK(spanOf(period).to == spanOf(moved(period, 1)).from);
        }
    }
    for (const auto* wrong : {"", "2026", "2026-13", "2026-00", "2026-Q5", "2026-Q0", "26-1-01",
                              "2026-1x", "2026_11"}) {
        CHECK_FALSE(periodFromText(wrong));
    }
}
