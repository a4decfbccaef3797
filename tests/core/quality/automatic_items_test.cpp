#include "core/quality/automatic_items.h"

#include "core/conversations/reception_steps.h"
#include "tests/support/catch.h"

using namespace core::quality;
using namespace core::conversations;
using namespace std::chrono_literals;

namespace {

struct Chat {
    std::vector<Message> messages;
    core::Moment at{core::parseLocalTime("2026-11-26 10:00:00").value()};
    core::wording::GuardRules rules = core::wording::defaultGuardRules();
    bool isClosed = true;
    ClockProfile clock{};

    Chat& says(Side side, const std::string& text, std::chrono::seconds after = 10s) {
        at += after;
        messages.push_back({.id = static_cast<MessageId>(messages.size() + 1),
                            .side = side,
                            .sender = side == Side::Buyer ? "b" : "Lin",
                            .at = at,
                            .text = text});
        return *this;
    }
    std::optional<AutomaticMark> mark(AutomaticItem item) {
        const core::wording::Guard guard(rules);
        return automaticMark(item, {.messages = messages,
                                    .steps = {},
                                    .isClosed = isClosed,
                                    .clock = clock,
                                    .schedule = defaultDutySchedule(),
                                    .guard = guard,
                                    .guardRules = rules,
                                    .buyer = {},
                                    .asOf = at + 1s});
    }
};

}  // namespace

TEST_CASE("the clock item is the share of rounds answered within the limit", "[quality]") {
    Chat chat;
    chat.says(Side::Buyer, "在吗").says(Side::Agent, "您好", 20s);
    chat.says(Side::Buyer, "有货吗").says(Side::Agent, "有的", 181s);
    chat.says(Side::Buyer, "多少钱").says(Side::Agent, "九十九元", 180s);
    const auto mark = chat.mark(AutomaticItem::ResponseClock).value();
    CHECK(mark.good == 2);
    CHECK(mark.all == 3);
    CHECK(mark.share == 67);
    CHECK(mark.places == std::vector<MessageId>{4});
    CHECK_FALSE(Chat{}.mark(AutomaticItem::ResponseClock));
}

TEST_CASE("greeting, farewell and one-character replies are looked at where they belong",
          "[quality]") {
    Chat chat;
    chat.says(Side::Buyer, "在吗").says(Side::Agent, "嗯").says(Side::Agent, "有货，今天发");
    CHECK(chat.mark(AutomaticItem::Greeting)->share == 0);
    CHECK(chat.mark(AutomaticItem::Greeting)->places == std::vector<MessageId>{2});
    CHECK(chat.mark(AutomaticItem::OneCharacter)->share == 50);
    CHECK(chat.mark(AutomaticItem::Farewell)->share == 0);
    CHECK(chat.mark(AutomaticItem::Farewell)->places == std::vector<MessageId>{3});
    chat.says(Side::Agent, "感谢您的光临，祝您生活愉快");
    CHECK(chat.mark(AutomaticItem::Farewell)->share == 100);
    chat.isClosed = false;
    CHECK_FALSE(chat.mark(AutomaticItem::Farewell));
    chat.messages[1].text = "您好，亲";
    CHECK(chat.mark(AutomaticItem::Greeting)->share == 100);
    // Auto replies and failed messages are nobody's words.
    chat.messages[1].side = Side::Auto;
    CHECK(chat.mark(AutomaticItem::Greeting)->share == 0);
    chat.rules.levels[core::wording::GuardRule::GreetingMissing] = core::wording::GuardLevel::Off;
    CHECK_FALSE(chat.mark(AutomaticItem::Greeting));
    CHECK_FALSE(Chat{}.mark(AutomaticItem::OneCharacter));
}

TEST_CASE("the guard item counts replies with a hit once, and not what has its own item",
          "[quality]") {
    Chat chat;
    chat.says(Side::Buyer, "在吗").says(Side::Agent, "嗨");
    chat.says(Side::Agent, "加我微信 weixin88 转账给您便宜");
    chat.says(Side::Agent, "您好，这款有货，今天就可以发出。");
    const auto mark = chat.mark(AutomaticItem::WordingGuard).value();
    CHECK(mark.places == std::vector<MessageId>{3});
    CHECK(mark.good == 2);
    const auto steps = chat.mark(AutomaticItem::EightSteps).value();
    CHECK(steps.all == kSteps);
    CHECK(steps.good >= 1);
    CHECK(steps.good < kSteps);
}
