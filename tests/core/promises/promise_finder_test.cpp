#include "core/promises/promise_finder.h"

#include "tests/support/catch.h"

using namespace core::promises;
using namespace std::chrono_literals;

namespace {

/// A Wednesday.
const core::Seconds kSaid = *core::parseLocalTime("2026-11-25 14:30:00");

struct Case {
    std::string text;
    PromiseEvent awaits;
    /// Local; empty: an event.
    std::string due;
};

}  // namespace

TEST_CASE("a promise in a reply is found with its due time or its event") {
    const auto said = GENERATE(values<Case>({
        {"10分钟后给您回电", PromiseEvent::Time, "2026-11-25 14:40:00"},
        {"亲，１０分钟之后给您回电哦~", PromiseEvent::Time, "2026-11-25 14:40:00"},
        {"24小时内", PromiseEvent::Time, "2026-11-26 14:30:00"},
        {"我们会在24小时内反馈进度", PromiseEvent::Time, "2026-11-26 14:30:00"},
        {"24小时内，我们给您答复", PromiseEvent::Time, "2026-11-26 14:30:00"},
        {"三天内", PromiseEvent::Time, "2026-11-28 14:30:00"},
        {"三天之内给您退款", PromiseEvent::Time, "2026-11-28 14:30:00"},
        {"十五分钟内回复您", PromiseEvent::Time, "2026-11-25 14:45:00"},
        {"四十八小时内发货", PromiseEvent::Time, "2026-11-27 14:30:00"},
        {"半小时后联系您", PromiseEvent::Time, "2026-11-25 15:00:00"},
        {"一个半小时内帮您处理好", PromiseEvent::Time, "2026-11-25 16:00:00"},
        {"2-3天内给您补发", PromiseEvent::Time, "2026-11-28 14:30:00"},
        {"3个工作日内打款到您账户", PromiseEvent::Time, "2026-11-30 14:30:00"},
        {"麻烦您稍等，一刻钟内给您回复", PromiseEvent::Time, "2026-11-25 14:45:00"},
        {"今天下班前", PromiseEvent::Time, "2026-11-25 18:00:00"},
        {"今天下班前一定给您处理", PromiseEvent::Time, "2026-11-25 18:00:00"},
        {"下班前回复您", PromiseEvent::Time, "2026-11-25 18:00:00"},
        {"今天上午给您发出", PromiseEvent::Time, "2026-11-25 23:59:59"},
        {"今天之内给您答复", PromiseEvent::Time, "2026-11-25 23:59:59"},
        {"明天上午", PromiseEvent::Time, "2026-11-26 12:00:00"},
        {"明天上午10点前给您回复", PromiseEvent::Time, "2026-11-26 10:00:00"},
        {"下午5点半前联系您", PromiseEvent::Time, "2026-11-25 17:30:00"},
        {"明晚8点给您回电", PromiseEvent::Time, "2026-11-26 20:00:00"},
        {"后天给您寄出", PromiseEvent::Time, "2026-11-27 18:00:00"},
        {"周五下午给您反馈", PromiseEvent::Time, "2026-11-27 18:00:00"},
        {"周一给您发货", PromiseEvent::Time, "2026-11-30 18:00:00"},
        {"下周三上午给您回复", PromiseEvent::Time, "2026-12-02 12:00:00"},
        {"第一时间通知您", PromiseEvent::News, ""},
        {"恢复后我会第一时间提醒您", PromiseEvent::News, ""},
        {"有消息了马上告诉您，第一时间联系您", PromiseEvent::News, ""},
        {"明天上午第一时间联系您", PromiseEvent::Time, "2026-11-26 12:00:00"},
        {"发货后我会提醒您", PromiseEvent::Shipped, ""},
        {"发货后24小时内通知您", PromiseEvent::Shipped, ""},
        {"到货后通知您", PromiseEvent::Restocked, ""},
        {"仓库收到退货后给您退款", PromiseEvent::ReturnReceived, ""},
        {"修好之后给您寄回，会通知您", PromiseEvent::Repaired, ""},
        {"退款到账后我告诉您", PromiseEvent::Refunded, ""},
        {"您签收后我再联系您", PromiseEvent::Delivered, ""},
        {"您好！这边查一下。10分钟后给您回电", PromiseEvent::Time, "2026-11-25 14:40:00"},
    }));
    CAPTURE(said.text);
    const auto found = findPromise(said.text, kSaid);
    REQUIRE(found);
    CHECK(found->awaits == said.awaits);
    CHECK((found->dueAt ? core::toLocalText(*found->dueAt) : std::string()) == said.due);
}

TEST_CASE("what is no promise of ours is not taken for one") {
    const auto text = GENERATE(values<std::string>({
        "",
        "好的亲",
        "7天无理由退换",
        "签收后7天内可以申请退换",
        "请您在24小时内付款",
        "请在今天下班前确认收货",
        "今天天气不错",
        "3天前已经发货了",
        "您可以明天上午来电联系我们",
        "24小时内能发货吗",
        "24小时内给您回复可以么？",
        "保质期3天内的都可以联系我们",
        "第3天后的效果更好",
        "这款昨天上架的",
        "稍等",
    }));
    CAPTURE(text);
    CHECK_FALSE(findPromise(text, kSaid));
}

TEST_CASE("the sentence that says it becomes what is promised") {
    CHECK(findPromise("您好。今天很忙！ 10分钟后给您回电哦。谢谢", kSaid)->what ==
          "10分钟后给您回电哦");
}

TEST_CASE("a time found is later than when it was said, whatever the hour") {
    for (int hour = 0; hour < 24; ++hour) {
        const core::Seconds now = *core::parseLocalTime("2026-11-25 00:00:00") + hour * 1h;
        for (const char* text : {"今天上午给您回复", "今天下班前给您回复", "今晚给您回复",
                                 "下午3点给您回复", "周三给您回复", "明早给您回复"}) {
            const auto found = findPromise(text, now);
            CAPTURE(hour, text);
            CHECK((!found || *found->dueAt > now));
        }
    }
}

TEST_CASE("no text of a stranger upsets the finder") {
    const std::string piece = "第十二1半个小时后内周下明天上午点:30之以工作日\xff\xe4给您";
    std::uint32_t random = 7;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (int length = 0; length < 24; ++length) {
            random = random * 1664525 + 1013904223;
            text += piece[(random >> 8) % piece.size()];
        }
        const auto found = findPromise(text, kSaid);
        CHECK((!found || !found->dueAt || *found->dueAt > kSaid));
    }
}
