#include "core/conversations/outbox_service.h"

#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

namespace {

struct Sending : TalkingShop {
    ConversationId id = buyerSays("发什么快递").conversation;
    MessageId seen = at(id).lastMessage;

    OutboxService::Outcome queue(const std::string& text, std::chrono::seconds window = 5s) {
        return outbox.queue({.conversation = id,
                             .text = text,
                             .attachments = {},
                             .lastSeen = seen,
                             .undoWindow = window},
                            lin);
    }
    std::string queued(const std::string& text) { return queue(text, 0s)->ownId; }
    std::vector<OutboxEntry> handOver() { return outbox.handOver(1, "qianniu", 10); }
    OutboxState stateOf(const std::string& ownId) {
        const auto detail = reader.detail(id);
        for (const auto& entry : detail->outbox) {
            if (entry.ownId == ownId) {
                return entry.state;
            }
        }
        throw std::runtime_error("no such reply");
    }
};

}  // namespace

TEST_CASE("a reply is held, let go, handed over once and confirmed") {
    Sending shop;
    shop.messages.saveDraft(shop.id, "中通");
    const auto entry = shop.queue("中通快递");
    REQUIRE(entry);
    CHECK(entry->state == OutboxState::Held);
    CHECK(shop.reader.nextRelease() == Moment{shop.now + 5s});
    CHECK(shop.reader.detail(shop.id)->draft.empty());
    shop.later(4s);
    CHECK(shop.outbox.releaseDue().empty());
    shop.later(1s);
    CHECK(shop.outbox.releaseDue() == std::vector{shop.id});
    CHECK(shop.at(shop.id).state == ConversationState::Waiting);
    const auto given = shop.handOver();
    REQUIRE(given.size() == 1);
    CHECK(given[0].ownId == entry->ownId);
    CHECK(given[0].externalConversation == "陈小平");
    CHECK(shop.handOver().empty());
    // The round ends with the hand-over.
    CHECK(shop.at(shop.id).state == ConversationState::Answered);
    CHECK(shop.at(shop.id).owner == "Lin");
    CHECK(shop.reader.messages(shop.id).back().text == "中通快递");
    CHECK(shop.outbox.unacknowledged(1, "qianniu").size() == 1);
    REQUIRE(shop.outbox.confirm(entry->ownId, "x-1"));
    CHECK(shop.outbox.unacknowledged(1, "qianniu").empty());
    const auto before = support::dump(shop.database);
    CHECK(shop.outbox.confirm(entry->ownId, "x-1"));
    CHECK(support::dump(shop.database) == before);
    CHECK(shop.database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%中通%'") == 0);
}

TEST_CASE("a reply that was written elsewhere leaves the draft of its conversation") {
    Sending shop;
    shop.messages.saveDraft(shop.id, "中通");
    REQUIRE(shop.outbox.queue({.conversation = shop.id,
                               .text = "您的包裹已发出",
                               .attachments = {},
                               .keepsDraft = true},
                              shop.lin));
    CHECK(shop.reader.detail(shop.id)->draft == "中通");
}

TEST_CASE("a reply that was taken back is the draft again and never leaves") {
    Sending shop;
    const auto ownId = shop.queue("顺丰")->ownId;
    shop.messages.saveDraft(shop.id, "包邮");
    REQUIRE(shop.outbox.withdraw(ownId, shop.lin));
    CHECK(shop.reader.detail(shop.id)->draft == "顺丰\n包邮");
    shop.later(1h);
    CHECK(shop.outbox.releaseDue().empty());
    CHECK(shop.handOver().empty());
    CHECK(shop.outbox.withdraw(ownId, shop.lin).error() == OutboxError::TooLateToWithdraw);
}

TEST_CASE("each act of the outbox in each of its states does what it may or nothing") {
    enum class Act { Withdraw, HandOverByHand, Confirm, Fail };
    struct Row {
        OutboxState from;
        Act act;
        std::optional<OutboxState> to;
    };
    const auto row = GENERATE(Row{OutboxState::Held, Act::Withdraw, OutboxState::Withdrawn},
                              Row{OutboxState::Held, Act::HandOverByHand, OutboxState::Delivered},
                              Row{OutboxState::Held, Act::Confirm, std::nullopt},
                              Row{OutboxState::Held, Act::Fail, std::nullopt},
                              Row{OutboxState::Queued, Act::Withdraw, OutboxState::Withdrawn},
                              Row{OutboxState::Queued, Act::HandOverByHand, OutboxState::Delivered},
                              Row{OutboxState::Queued, Act::Confirm, std::nullopt},
                              Row{OutboxState::Queued, Act::Fail, std::nullopt},
                              Row{OutboxState::HandedOver, Act::Withdraw, std::nullopt},
                              Row{OutboxState::HandedOver, Act::HandOverByHand, std::nullopt},
                              Row{OutboxState::HandedOver, Act::Confirm, OutboxState::Delivered},
                              Row{OutboxState::HandedOver, Act::Fail, OutboxState::Failed},
                              Row{OutboxState::Delivered, Act::Withdraw, std::nullopt},
                              Row{OutboxState::Delivered, Act::HandOverByHand, std::nullopt},
                              Row{OutboxState::Delivered, Act::Fail, std::nullopt},
                              Row{OutboxState::Failed, Act::Withdraw, std::nullopt},
                              Row{OutboxState::Failed, Act::HandOverByHand, std::nullopt},
                              Row{OutboxState::Failed, Act::Confirm, std::nullopt},
                              Row{OutboxState::Withdrawn, Act::HandOverByHand, std::nullopt},
                              Row{OutboxState::Withdrawn, Act::Confirm, std::nullopt},
                              Row{OutboxState::Withdrawn, Act::Fail, std::nullopt});
    Sending shop;
    const bool isHeld = row.from == OutboxState::Held || row.from == OutboxState::Withdrawn;
    const auto ownId = shop.queue("好的", isHeld ? 5s : 0s)->ownId;
    if (row.from == OutboxState::Withdrawn) {
        REQUIRE(shop.outbox.withdraw(ownId, shop.lin));
    } else if (!isHeld && row.from != OutboxState::Queued) {
        REQUIRE(shop.handOver().size() == 1);
        if (row.from == OutboxState::Delivered) {
            REQUIRE(shop.outbox.confirm(ownId, ""));
        } else if (row.from == OutboxState::Failed) {
            REQUIRE(shop.outbox.fail(ownId, "offline"));
        }
    }
    REQUIRE(shop.stateOf(ownId) == row.from);
    const auto before = support::dump(shop.database);
    const auto outcome = [&] {
        switch (row.act) {
            case Act::Withdraw:
                return shop.outbox.withdraw(ownId, shop.lin);
            case Act::HandOverByHand:
                return shop.outbox.handOverByHand(ownId, shop.lin);
            case Act::Confirm:
                return shop.outbox.confirm(ownId, "x-1");
            case Act::Fail:
                break;
        }
        return shop.outbox.fail(ownId, "offline");
    }();
    INFO(toWord(row.from) << " act " << static_cast<int>(row.act));
    CHECK(outcome.has_value() == row.to.has_value());
    CHECK(shop.stateOf(ownId) == row.to.value_or(row.from));
    if (!row.to) {
        CHECK(support::dump(shop.database) == before);
    }
}

TEST_CASE("a reply that could not be sent answers nothing: the buyer waits since then") {
    Sending shop;
    const auto since = shop.at(shop.id).waitingSince;
    shop.later(20s);
    const auto ownId = shop.queued("中通");
    shop.handOver();
    REQUIRE(shop.at(shop.id).state == ConversationState::Answered);
    SECTION("while it is open") {}
    SECTION("and it is opened when it was closed") {
        REQUIRE(shop.conversations.close(
            {shop.id}, {13, Outcome::InformationGiven, Solved::Yes, "快递"}, shop.lin));
    }
    REQUIRE(shop.outbox.fail(ownId, "blocked"));
    CHECK(shop.at(shop.id).state == ConversationState::Waiting);
    CHECK(shop.at(shop.id).waitingSince == since);
    CHECK(shop.at(shop.id).agentMessages == 0);
    CHECK(shop.reader.messages(shop.id).back().failed);
    CHECK(shop.reader.detail(shop.id)->outbox.back().failure == "blocked");
}

TEST_CASE("a reply is stopped when the thread changed since it was read") {
    Sending shop;
    SECTION("by the buyer") {
        shop.buyerSays("还是不要了");
        CHECK(shop.queue("马上发").error() == OutboxError::ThreadChanged);
    }
    SECTION("by a colleague") {
        auto message = shop.message(Side::Agent, "已处理");
        message.sender = "Wang";
        shop.receive(message);
        CHECK(shop.queue("马上发").error() == OutboxError::ThreadChanged);
    }
    SECTION("not by one's own reply, nor by a robot") {
        shop.queued("稍等");
        shop.handOver();
        shop.receive(shop.message(Side::Auto, "客服忙"));
        CHECK(shop.queue("马上发"));
    }
}

TEST_CASE("a reply that nobody can fetch is taken on and sent by hand in one act") {
    Sending shop;
    const ReplyRequest request{.conversation = shop.id, .text = "中通", .lastSeen = shop.seen};
    SECTION("it ends the round and waits for no channel") {
        const auto entry = shop.outbox.queueByHand(request, shop.lin);
        REQUIRE(entry);
        CHECK(entry->state == OutboxState::Delivered);
        CHECK(entry->byHand);
        CHECK(shop.handOver().empty());
        CHECK(shop.at(shop.id).state == ConversationState::Answered);
    }
    SECTION("what queueing refuses leaves nothing behind") {
        shop.later(1s);
        shop.buyerSays("还在吗");
        const auto entry = shop.outbox.queueByHand(request, shop.lin);
        REQUIRE_FALSE(entry);
        CHECK(entry.error() == OutboxError::ThreadChanged);
        CHECK(shop.reader.detail(shop.id)->outbox.empty());
    }
}

TEST_CASE("what cannot be a reply is refused") {
    Sending shop;
    CHECK(shop.queue("  ").error() == OutboxError::TextMissing);
    CHECK(shop.queue(std::string(5'001, 'a')).error() == OutboxError::TextTooLong);
    CHECK(shop.queue(std::string(5'000, 'a')));
    shop.id = 99;
    CHECK(shop.queue("好").error() == OutboxError::NotFound);
}

TEST_CASE("the channel's echo of a reply is the reply, whenever it comes") {
    Sending shop;
    const auto ownId = shop.queued("中通快递");
    shop.handOver();
    auto echo = shop.message(Side::Agent, "中通快递");
    echo.externalId = "x-1";
    SECTION("before it was acknowledged") {
        CHECK_FALSE(shop.receive(echo).isNew);
        REQUIRE(shop.outbox.confirm(ownId, "x-1"));
    }
    SECTION("after it was acknowledged") {
        REQUIRE(shop.outbox.confirm(ownId, "x-1"));
    }
    SECTION("under our own id") {
        echo.externalId = ownId;
        REQUIRE(shop.outbox.confirm(ownId, ""));
    }
    SECTION("in other words than ours") {
        auto shortened = echo;
        shortened.text = "中通";
        CHECK(shop.receive(shortened).isNew);
        REQUIRE(shop.outbox.confirm(ownId, "x-1"));
    }
    CHECK_FALSE(shop.receive(echo).isNew);
    CHECK(shop.at(shop.id).messages == 2);
    CHECK(shop.at(shop.id).agentMessages == 1);
    CHECK(shop.reader.messages(shop.id).size() == 2);
}

TEST_CASE("a reply stands behind what it answers though the channel's clock is ahead") {
    Sending shop;
    auto message = shop.message(Side::Buyer, "快点");
    message.at = Moment{shop.now + 3s};
    shop.seen = shop.receive(message).message;
    shop.queued("马上");
    shop.handOver();
    CHECK(shop.at(shop.id).state == ConversationState::Answered);
    CHECK(shop.reader.messages(shop.id).back().text == "马上");
}

TEST_CASE("replies of other shops and channels are not handed over, and the oldest go first") {
    Sending shop;
    const auto first = shop.queued("一");
    const auto second = shop.queued("二");
    const auto third = shop.queued("三");
    CHECK(shop.outbox.handOver(2, "qianniu", 10).empty());
    CHECK(shop.outbox.handOver(1, "wangwang", 10).empty());
    const auto given = shop.outbox.handOver(1, "qianniu", 2);
    REQUIRE(given.size() == 2);
    CHECK(given[0].ownId == first);
    CHECK(given[1].ownId == second);
    CHECK(shop.stateOf(third) == OutboxState::Queued);
    const auto texts = shop.reader.messages(shop.id);
    CHECK(texts[texts.size() - 2].text == "一");
    CHECK(texts.back().text == "二");
}
