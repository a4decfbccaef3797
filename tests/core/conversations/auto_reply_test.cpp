#include "core/conversations/auto_reply.h"

#include "core/conversations/auto_reply_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

namespace {

/// On duty from 09:00 to 18:00 every day.
ConversationRules rulesOfDay() {
    ConversationRules rules;
    rules.schedule.spans.clear();
    for (unsigned day = 0; day < 7; ++day) {
        rules.schedule.spans.push_back({day, 9h, 18h});
    }
    rules.repliesOutOfHours = true;
    rules.outOfHoursText = "{time}回复您";
    rules.repliesWhenLate = true;
    rules.lateText = "{time}前回复您";
    rules.lateAfter = 180s;
    rules.expectedReply = 10min;
    return rules;
}

Moment at(const char* local) {
    return Moment{*parseLocalTime(local)};
}

struct Replying : TalkingShop {
    ConversationRules rules = rulesOfDay();
    AutoReplyService service{database, clock, [this](orders::ShopId) { return rules; }, outbox};
};

}  // namespace

TEST_CASE("an auto reply is planned by the schedule, the wait and the channel") {
    struct Row {
        const char* since;
        const char* channel;
        std::optional<AutoReplyPlan> plan;
    };
    const auto row =
        GENERATE(Row{"2026-11-26 20:00:00", "qianniu",
                     AutoReplyPlan{AutoReplyKind::OutOfHours, at("2026-11-26 20:00:00")}},
                 Row{"2026-11-26 10:00:00", "qianniu",
                     AutoReplyPlan{AutoReplyKind::Late, at("2026-11-26 10:03:00")}},
                 // Nobody would answer by then.
                 Row{"2026-11-26 17:58:00", "qianniu", std::nullopt},
                 Row{"2026-11-26 20:00:00", "phone", std::nullopt},
                 Row{"2026-11-26 10:00:00", "email", std::nullopt});
    CHECK(planAutoReply(rulesOfDay(), row.channel, at(row.since)) == row.plan);
    CHECK_FALSE(planAutoReply({}, row.channel, at(row.since)));
}

TEST_CASE("an auto reply tells when an agent will have replied") {
    const auto rules = rulesOfDay();
    CHECK(autoReplyText(rules, AutoReplyKind::Late, at("2026-11-26 10:03:20")) == "10:14前回复您");
    CHECK(autoReplyText(rules, AutoReplyKind::OutOfHours, at("2026-11-26 07:00:00")) ==
          "09:10回复您");
    CHECK(autoReplyText(rules, AutoReplyKind::OutOfHours, at("2026-11-26 20:00:00")) ==
          "11-27 09:10回复您");
}

TEST_CASE("a round gets one auto reply, which answers nothing") {
    Replying shop;
    const auto id = shop.buyerSays("在吗").conversation;
    CHECK(shop.service.replyDue().empty());
    CHECK(shop.service.nextDue() == Moment{shop.now + 180s});
    shop.later(180s);
    CHECK(shop.service.replyDue() == std::vector{id});
    CHECK(shop.service.replyDue().empty());
    CHECK_FALSE(shop.service.nextDue());
    const auto given = shop.outbox.handOver(1, "qianniu", 10);
    REQUIRE(given.size() == 1);
    CHECK(given[0].side == Side::Auto);
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.at(id).waitingSince == Moment{shop.now - 180s});
    CHECK(shop.at(id).agentMessages == 0);
    // The same round goes on; the next one has its own.
    shop.buyerSays("人呢");
    shop.later(600s);
    CHECK(shop.service.replyDue().empty());
    shop.agentSays("在的");
    shop.later(10s);
    shop.buyerSays("有货吗");
    shop.later(180s);
    CHECK(shop.service.replyDue() == std::vector{id});
}

TEST_CASE("an auto reply that comes too late is not sent") {
    Replying shop;
    const auto id = shop.buyerSays("在吗").conversation;
    SECTION("since the program did not run when it was due") {
        shop.later(1h);
        CHECK(shop.service.replyDue().empty());
    }
    SECTION("since an agent was faster than the channel") {
        shop.later(180s);
        REQUIRE(shop.service.replyDue().size() == 1);
        shop.agentSays("在的");
        CHECK(shop.outbox.handOver(1, "qianniu", 10).empty());
    }
    SECTION("since no client of the channel came for it") {
        shop.later(180s);
        REQUIRE(shop.service.replyDue().size() == 1);
        shop.later(31min);
        CHECK(shop.outbox.handOver(1, "qianniu", 10).empty());
    }
    CHECK(shop.database.integer("SELECT count(*) FROM work_message WHERE side = 'auto'") == 0);
    CHECK(shop.database.integer("SELECT count(*) FROM work_outbox WHERE state = 'queued'") == 0);
    CHECK(shop.at(id).id == id);
}
