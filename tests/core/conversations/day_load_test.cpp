#include "core/conversations/day_load.h"

#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

TEST_CASE("the load of a day is marked above the limit and above the stress mark", "[day-load]") {
    CHECK(dayLoad(30, 30) == DayLoad::Usual);
    CHECK(dayLoad(31, 30) == DayLoad::OverLimit);
    CHECK(dayLoad(100, 100) == DayLoad::Usual);
    CHECK(dayLoad(101, 500) == DayLoad::Stress);
    CHECK(dayLoad(101, 50) == DayLoad::Stress);
}

TEST_CASE("work goes on since the first message after the last break", "[day-load]") {
    const Seconds nine = *parseLocalTime("2026-11-26 09:00:00");
    AgentDay day{"Lin", 1, {nine, nine + 10min, nine + 40min, nine + 50min}};
    CHECK(workingSince(day, nine + 55min) == nine + 40min);
    CHECK_FALSE(workingSince(day, nine + 65min));
    CHECK_FALSE(workingSince({"Wang", 0, {}}, nine));
    CHECK_FALSE(isBreakDue(day, nine + 55min));
    for (int at = 60; at <= 160; at += 10) {
        day.sentAt.push_back(nine + std::chrono::minutes{at});
    }
    CHECK_FALSE(isBreakDue(day, nine + 159min));
    CHECK(isBreakDue(day, nine + 160min));
    CHECK_FALSE(isBreakDue(day, nine + 175min));
}

TEST_CASE("a day counts each conversation once for whoever received it", "[day-load]") {
    TalkingShop shop;
    const Moment morning = shop.now;
    // Yesterday's talk does not count, nor does a buyer whom nobody has taken.
    shop.now -= 24h;
    shop.agentSays("昨天", "旧客");
    shop.now += 24h;
    shop.buyerSays("在吗", "无人");
    shop.buyerSays("在吗", "小鱼");
    shop.later(10s);
    shop.agentSays("在的", "小鱼");
    shop.buyerSays("好", "小鱼");
    shop.later(10s);
    shop.agentSays("您好", "老王");
    const auto unanswered = shop.buyerSays("你好", "等待").conversation;
    REQUIRE(shop.conversations.take({unanswered}, shop.wang));
    shop.later(1s);
    shop.buyerSays("还在吗", "等待");
    const auto days = shop.reader.agentDays(1, morning, morning + 24h);
    REQUIRE(days.size() == 2);
    CHECK(days[0].agent == "Lin");
    CHECK(days[0].received == 2);
    CHECK(days[0].sentAt == std::vector{morning + 10s, morning + 20s});
    CHECK(days[1] == AgentDay{"Wang", 1, {}});
    CHECK(shop.reader.agentDays(2, morning, morning + 24h).empty());
    CHECK(shop.reader.agentDays(1, morning + 24h, morning + 48h).empty());
}

TEST_CASE("abuse is counted by who had to bear it", "[day-load]") {
    TalkingShop shop;
    for (const auto* buyer : {"一", "二", "三"}) {
        const auto id = shop.buyerSays("骂人", buyer).conversation;
        REQUIRE(shop.conversations.take({id}, shop.lin));
        if (std::string(buyer) != "三") {
            REQUIRE(shop.classification.setAbusive({id}, true, shop.lin));
        }
    }
    using Marks = std::vector<std::pair<std::string, std::int64_t>>;
    CHECK(shop.reader.abuseByAgent(shop.now - 24h) == Marks{{"Lin", 2}});
    CHECK(shop.reader.abuseByAgent(shop.now + 24h).empty());
}
