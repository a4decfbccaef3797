#include "core/simulation/simulated_shop.h"

#include <set>

#include "tests/support/catch.h"

using namespace core::simulation;
using namespace std::chrono_literals;

namespace {

SimulationPlan aPlan(std::size_t buyers, std::uint64_t seed) {
    std::string problem;
    SimulationPlan plan{.script = *readScript(*builtInScript("rush"), problem),
                        .buyers = buyers,
                        .seed = seed,
                        .length = 5min,
                        .arrivals = 3min};
    for (int i = 0; i < 30; ++i) {
        plan.orders.push_back({std::to_string(1000 + i), "buyer" + std::to_string(i % 20), "锅"});
    }
    return plan;
}

std::vector<std::string> played(const SimulationPlan& plan) {
    SimulatedShop shop(plan);
    std::vector<std::string> talk;
    for (SimulationTime now = 0s; now < 20min; now += 1s) {
        for (const auto& said : shop.advance(now)) {
            talk.push_back(said.nick + ": " + said.text);
            shop.hear(now, said.conversation, "有货，今天发货，支持退货，运费我们承担");
        }
    }
    CHECK(shop.isOver());
    CHECK(shop.counts().open == 0);
    return talk;
}

}  // namespace

TEST_CASE("every script that comes along can be read and played to its end") {
    CHECK(builtInScripts().size() >= 3);
    for (const auto& name : builtInScripts()) {
        INFO(name);
        std::string problem;
        const auto script = readScript(*builtInScript(name), problem);
        INFO(problem);
        REQUIRE(script);
        CHECK(script->name == name);
        CHECK(played({.script = *script, .buyers = 10, .arrivals = 0s}).size() >= 10);
    }
}

TEST_CASE("the rush has every temper, with and without orders") {
    const auto script = aPlan(1, 1).script;
    std::set<Temper> tempers;
    for (const auto& role : script.roles) {
        tempers.insert(role.temper);
    }
    CHECK(tempers.size() == 5);
    CHECK(std::ranges::any_of(script.roles, &Role::needsOrder));
}

TEST_CASE("the same seed plays the same buyers, another one others") {
    CHECK(played(aPlan(20, 4)) == played(aPlan(20, 4)));
    CHECK(played(aPlan(20, 4)) != played(aPlan(20, 5)));
}

TEST_CASE("no two buyers of a run share a talk, however many there are") {
    SimulatedShop shop(aPlan(300, 9));
    std::set<std::string> talks;
    for (const auto& said : shop.advance(3min)) {
        talks.insert(said.conversation);
    }
    CHECK(talks.size() == 300);
    CHECK(shop.hear(3min, *talks.begin(), "你好"));
    CHECK_FALSE(shop.hear(3min, "somebody else", "你好"));
}

TEST_CASE("the first buyer comes at once and the last before the arrivals end") {
    SimulatedShop shop(aPlan(20, 3));
    std::set<std::string> nicks;
    for (const auto& said : shop.advance(0s)) {
        nicks.insert(said.nick);
    }
    CHECK(nicks.size() == 1);
    for (const auto& said : shop.advance(3min)) {
        nicks.insert(said.nick);
    }
    CHECK(nicks.size() == 20);
}

TEST_CASE("a script that is none is refused with the reason") {
    for (
        const auto* json :
        {"", "[]", R"({"name":"a","nicks":["a"],"products":["p"],"roles":[]})",
         R"({"name":"a","nicks":["a"],"products":["p"],"roles":[{"temper":"mad","turns":[]}]})",
         R"({"name":"a","nicks":["a"],"products":["p"],"roles":[{"temper":"rude","turns":[{"say":[]}]}]})"}) {
        INFO(json);
        std::string problem;
        CHECK_FALSE(readScript(json, problem));
        CHECK_FALSE(problem.empty());
    }
}
