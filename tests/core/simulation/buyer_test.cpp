#include "core/simulation/buyer.h"

#include "tests/support/catch.h"

using namespace core::simulation;
using namespace std::chrono_literals;

namespace {

Role aRole(Temper temper) {
    return {.temper = temper,
            .turns = {{{"有货吗 {product}"}, {"有货", "现货"}}, {{"几天到"}, {"天"}}},
            .unclear = {"我问有没有货"},
            .nags = {"在吗", "人呢"},
            .escalates = {"投诉了"},
            .thanks = {"谢谢 {nick}"},
            .leaves = {"走了"}};
}

Buyer aBuyer(Temper temper) {
    return {aRole(temper), {"小禾", "", "锅"}, 7, 10s};
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a buyer comes, asks the next question when one is answered, and thanks") {
    auto buyer = aBuyer(Temper::Patient);
    CHECK(buyer.advance(9s).empty());
    CHECK(buyer.advance(10s) == Lines{"有货吗 锅"});
    buyer.hear(15s, "亲，有现货的");
    CHECK(buyer.advance(15s).empty());
    CHECK(buyer.advance(20s) == Lines{"几天到"});
    buyer.hear(30s, "三天左右");
    CHECK(buyer.advance(40s) == Lines{"谢谢 小禾"});
    CHECK(buyer.end() == BuyerEnd::Satisfied);
    CHECK(buyer.isSilent());
    CHECK(buyer.firstReplyAfter() == 5s);
}

TEST_CASE("a reply that does not answer is asked again once and then given up") {
    auto buyer = aBuyer(Temper::Patient);
    (void)buyer.advance(10s);
    buyer.hear(12s, "在的亲");
    CHECK(buyer.advance(20s) == Lines{"我问有没有货"});
    buyer.hear(22s, "请稍等");
    CHECK(buyer.advance(30s) == Lines{"几天到"});
    buyer.hear(32s, "三天");
    CHECK(buyer.advance(40s).size() == 1);
    CHECK(buyer.end() == BuyerEnd::Unclear);
}

TEST_CASE("a buyer who is left alone nags, escalates and leaves as its temper says") {
    const auto timesOf = [](Temper temper) {
        auto buyer = aBuyer(temper);
        std::vector<std::pair<std::int64_t, std::string>> said;
        for (SimulationTime now = 0s; now < 15min; now += 1s) {
            for (const auto& line : buyer.advance(now)) {
                said.emplace_back(now / 1s, line);
            }
        }
        CHECK(buyer.end() == BuyerEnd::Left);
        CHECK(buyer.hasEscalated());
        return said;
    };
    using Said = std::vector<std::pair<std::int64_t, std::string>>;
    CHECK(timesOf(Temper::Hasty) == Said{{10, "有货吗 锅"},
                                         {35, "在吗"},
                                         {60, "人呢"},
                                         {85, "在吗"},
                                         {110, "投诉了"},
                                         {170, "走了"}});
    CHECK(timesOf(Temper::Patient).at(1) == std::pair<std::int64_t, std::string>{110, "在吗"});
}

TEST_CASE("nothing is said late when the time jumps") {
    auto buyer = aBuyer(Temper::Hasty);
    CHECK(buyer.advance(170s) == Lines{"有货吗 锅", "在吗", "人呢", "在吗", "投诉了", "走了"});
}
