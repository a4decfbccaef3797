#include "app/composition/wording_check.h"

#include <algorithm>

#include "core/conversations/message_service.h"
#include "core/settings/settings_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using app::composition::WordingCheck;
using namespace core::conversations;
using core::wording::GuardRule;

namespace {

struct Bench {
    core::storage::Database database = support::testDatabase();
    core::Clock clock = [] { return support::kFirstMoment; };
    MessageService messages{database, clock};
    WordingCheck wording{database};
    ConversationId id = 0;

    Bench() {
        support::anOrder("350000000000000001").buyer("小鱼").mobile("13812345678").store(database);
        support::anOrder("350000000000000002").buyer("大海").mobile("13987654321").store(database);
        hear("什么时候发货");
    }
    void hear(const std::string& text, Side side = Side::Buyer) {
        InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = message.buyer = "小鱼";
        message.sender = side == Side::Buyer ? "小鱼" : "林";
        message.side = side;
        message.externalId = text;
        message.at = core::Moment{support::kFirstMoment};
        message.text = text;
        id = messages.receive({message}, {"林"}).front().conversation;
    }
    bool finds(const std::string& text, GuardRule rule) {
        const auto hits = wording.check(text, id);
        return std::ranges::any_of(hits, [&](const auto& hit) { return hit.rule == rule; });
    }
};

}  // namespace

TEST_CASE("a buyer's own number and phone pass and another buyer's do not") {
    Bench bench;
    CHECK_FALSE(bench.finds("您好，订单350000000000000001今天发", GuardRule::OtherBuyersData));
    CHECK(bench.finds("您好，订单350000000000000002今天发", GuardRule::OtherBuyersData));
    CHECK_FALSE(bench.finds("您好，电话13812345678对吗", GuardRule::OffPlatformContact));
    CHECK(bench.finds("您好，电话13987654321对吗", GuardRule::OtherBuyersData));
    CHECK(bench.finds("您好，请打13700001111", GuardRule::OffPlatformContact));
    CHECK_FALSE(bench.finds("您好，运单350000000000000099", GuardRule::OtherBuyersData));
}

TEST_CASE("greeting and farewell are asked for where the talk begins and ends") {
    Bench bench;
    CHECK(bench.finds("今天发货", GuardRule::GreetingMissing));
    bench.hear("您好，今天发货", Side::Agent);
    CHECK_FALSE(bench.finds("明天到", GuardRule::GreetingMissing));
    CHECK_FALSE(bench.finds("明天到", GuardRule::FarewellMissing));
    bench.hear("好的，谢谢");
    CHECK(bench.finds("已经备注了", GuardRule::FarewellMissing));
    CHECK_FALSE(bench.finds("祝您生活愉快", GuardRule::FarewellMissing));
}

TEST_CASE("the shop's own levels hold, and text without a conversation is judged too") {
    Bench bench;
    auto rules = core::wording::defaultGuardRules();
    rules.levels[GuardRule::Jargon] = core::wording::GuardLevel::Block;
    REQUIRE(core::settings::SettingsService(bench.database, bench.clock)
                .setGuardRules(1, rules, {"林"}));
    const auto hits = bench.wording.check("您好，这个SKU没有了", bench.id);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().blocks);
    CHECK(bench.wording.check("加微信", 0).size() == 1);
}
