#include "core/conversations/message_service.h"

#include <algorithm>
#include <random>

#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

namespace {

/// Everything an import brings about but the ids.
std::string figuresOf(TalkingShop& shop) {
    std::string text;
    auto rows = shop.database.prepare(
        "SELECT buyer || '|' || state || '|' || opened_at || '|' || coalesce(waiting_since, '-') "
        "|| '|' || is_waiting || '|' || coalesce(last_message_at, '-') || '|' || messages || '|' "
        "|| buyer_messages || '|' || agent_messages || '|' || owner || '|' || "
        "coalesce(closed_at, '-') FROM work_conversation ORDER BY buyer, opened_at");
    while (rows.step()) {
        text += rows.text(0) + '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("a buyer's message opens a conversation that waits from then on") {
    TalkingShop shop;
    const auto first = shop.buyerSays("在吗");
    CHECK(first.isNew);
    CHECK(first.isNewConversation);
    shop.later(20s);
    const auto second = shop.buyerSays("有货吗");
    CHECK(second.conversation == first.conversation);
    CHECK_FALSE(second.isNewConversation);
    const auto conversation = shop.at(first.conversation);
    CHECK(conversation.state == ConversationState::Waiting);
    CHECK(conversation.waitingSince == Moment{shop.now - 20s});
    CHECK(conversation.lastMessage == second.message);
    CHECK(conversation.buyerMessages == 2);
    CHECK(conversation.owner.empty());
    const auto row = shop.reader.inboxRow(first.conversation);
    REQUIRE(row);
    CHECK(row->unread == 2);
    CHECK(row->preview == "有货吗");
}

TEST_CASE("the first agent who replies owns the conversation and ends the wait") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    shop.later(10s);
    shop.agentSays("亲，在的");
    shop.later(10s);
    auto other = shop.message(Side::Agent, "我来帮您看看");
    other.sender = "Wang";
    shop.receive(other);
    const auto conversation = shop.at(id);
    CHECK(conversation.state == ConversationState::Answered);
    CHECK_FALSE(conversation.waitingSince);
    CHECK(conversation.owner == "Lin");
    CHECK(shop.reader.inboxRow(id)->unread == 0);
    // Who owned it when a message came is kept with the message.
    const auto messages = shop.reader.messages(id);
    REQUIRE(messages.size() == 3);
    CHECK(messages[0].owner.empty());
    CHECK(messages[2].owner == "Lin");
}

TEST_CASE("auto replies and system cards answer nothing") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    const auto since = Moment{shop.now};
    for (const auto side : {Side::Auto, Side::System}) {
        shop.later(5s);
        shop.receive(shop.message(side, "您好，客服稍后回复"));
    }
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.at(id).waitingSince == since);
    CHECK(shop.at(id).messages == 3);
}

TEST_CASE("the same message twice is one and changes nothing") {
    TalkingShop shop;
    auto message = shop.message(Side::Buyer, "在吗");
    SECTION("by the channel's own id") {
        message.externalId = "m-1";
    }
    SECTION("by its digest") {}
    const auto first = shop.receive(message);
    const auto before = support::dump(shop.database);
    shop.later(60s);
    const auto again = shop.messages.receive({message, message}, {"channel"});
    REQUIRE(again.size() == 2);
    CHECK_FALSE(again[0].isNew);
    CHECK(again[1].message == first.message);
    CHECK(support::dump(shop.database) == before);
}

TEST_CASE("equal messages of one time are told apart by their number") {
    TalkingShop shop;
    auto message = shop.message(Side::Buyer, "？");
    const auto id = shop.receive(message).conversation;
    message.ordinal = 1;
    CHECK(shop.receive(message).isNew);
    CHECK(shop.at(id).buyerMessages == 2);
}

TEST_CASE("a buyer who writes again within a day opens the closed conversation") {
    TalkingShop shop;
    const auto id = shop.buyerSays("发什么快递").conversation;
    shop.agentSays("中通");
    REQUIRE(shop.conversations.close({id}, {21, Outcome::InformationGiven, Solved::Yes, "快递"},
                                     shop.lin));
    shop.later(2h);
    const auto again = shop.buyerSays("能换顺丰吗");
    CHECK(again.conversation == id);
    CHECK(again.isReopened);
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.at(id).waitingSince == Moment{shop.now});
    CHECK_FALSE(shop.at(id).closedAt);

    shop.agentSays("可以");
    shop.later(25h);
    const auto next = shop.buyerSays("收到了");
    CHECK(next.isNewConversation);
    CHECK(next.conversation != id);
    CHECK(shop.at(id).state == ConversationState::Answered);
}

TEST_CASE("a snoozed conversation is taken up by its buyer however long ago that was") {
    TalkingShop shop;
    const auto id = shop.buyerSays("补货了告诉我").conversation;
    REQUIRE(shop.conversations.snooze({id}, SnoozeFor::Reply, std::nullopt, shop.lin));
    shop.later(72h);
    CHECK(shop.buyerSays("补了吗").conversation == id);
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK_FALSE(shop.at(id).snoozeFor);
}

TEST_CASE("the order in which a history arrives changes no figure") {
    std::vector<InboundMessage> history;
    TalkingShop model;
    const auto add = [&](Side side, std::chrono::seconds after, const std::string& buyer) {
        auto message = model.message(side, "m" + std::to_string(history.size()), buyer);
        message.at = Moment{model.now - 400h + after};
        history.push_back(message);
    };
    // Three talks of one buyer, the last unanswered, and one of another that is still fresh.
    for (const auto talk : {0h, 40h, 100h}) {
        add(Side::Buyer, talk, "a");
        add(Side::Buyer, talk + 20s, "a");
        add(Side::Auto, talk + 21s, "a");
        add(Side::Agent, talk + 60s, "a");
        add(Side::Buyer, talk + 90s, "a");
        if (talk < 100h) {
            add(Side::Agent, talk + 10h, "a");
        }
    }
    add(Side::Buyer, 399h, "b");
    add(Side::Agent, 399h + 30s, "b");
    add(Side::Buyer, 399h + 50s, "b");
    model.messages.receive(history, {"import"});
    const auto expected = figuresOf(model);
    CHECK(expected.find("a|closed|") == 0);
    CHECK(expected.find("b|waiting|") != std::string::npos);
    CHECK(std::count(expected.begin(), expected.end(), '\n') == 4);
    CHECK(model.database.integer("SELECT count(*) FROM work_event") == 1);
    CHECK(model.reader.inbox({.scope = InboxScope::Unanswered}).size() == 2);
    CHECK(model.reader.inbox({.scope = InboxScope::Open}).size() == 1);

    const auto piece = GENERATE(std::size_t{1}, std::size_t{3}, std::size_t{100});
    TalkingShop backwards;
    std::reverse(history.begin(), history.end());
    for (std::size_t from = 0; from < history.size(); from += piece) {
        const auto to = std::min(history.size(), from + piece);
        backwards.messages.receive({history.begin() + static_cast<std::ptrdiff_t>(from),
                                    history.begin() + static_cast<std::ptrdiff_t>(to)},
                                   {"import"});
    }
    CHECK(figuresOf(backwards) == expected);
}

TEST_CASE("an old talk comes in closed, unless its buyer waits for less than a week") {
    struct Row {
        Side last;
        std::chrono::hours ago;
        ConversationState state;
    };
    const auto row = GENERATE(Row{Side::Agent, 23h, ConversationState::Answered},
                              Row{Side::Agent, 25h, ConversationState::Closed},
                              Row{Side::Buyer, 72h, ConversationState::Waiting},
                              Row{Side::Buyer, 200h, ConversationState::Closed});
    TalkingShop shop;
    auto first = shop.message(Side::Buyer, "在吗");
    first.at = Moment{shop.now - row.ago - 60s};
    auto last = shop.message(row.last, "在");
    last.at = Moment{shop.now - row.ago};
    const auto id = shop.messages.receive({first, last}, {"import"}).front().conversation;
    CHECK(shop.at(id).state == row.state);
    CHECK(shop.at(id).isWaiting == (row.last == Side::Buyer));
}

TEST_CASE("a buyer who writes in the second of a reply waits again") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    REQUIRE(shop.outbox.queue(
        {.conversation = id, .text = "在", .attachments = {}, .undoWindow = 0s}, shop.lin));
    REQUIRE(shop.outbox.handOver(1, "qianniu", 1).size() == 1);
    auto message = shop.message(Side::Buyer, "好");
    message.externalId = "m-2";
    shop.receive(message);
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.reader.messages(id).back().text == "好");
}

TEST_CASE("a late message of the past puts the wait right") {
    TalkingShop shop;
    shop.later(100s);
    const auto id = shop.buyerSays("有人吗").conversation;
    auto earlier = shop.message(Side::Buyer, "在吗");
    earlier.at = Moment{shop.now - 60s};
    shop.receive(earlier);
    CHECK(shop.at(id).waitingSince == Moment{shop.now - 60s});
    auto answer = shop.message(Side::Agent, "在的");
    answer.at = Moment{shop.now - 30s};
    shop.receive(answer);
    CHECK(shop.at(id).waitingSince == Moment{shop.now});
    CHECK(shop.at(id).state == ConversationState::Waiting);
    CHECK(shop.at(id).owner == "Lin");
    CHECK(shop.reader.placeOf(id, shop.at(id).lastMessage) == 2);
}

TEST_CASE("a transcript without times is history and its last question stays unanswered") {
    TalkingShop shop;
    std::vector<InboundMessage> lines;
    for (int i = 0; i < 5; ++i) {
        auto line = shop.message(i % 2 == 0 ? Side::Buyer : Side::Agent, "l" + std::to_string(i));
        line.at.reset();
        line.ordinal = i;
        lines.push_back(line);
    }
    const auto id = shop.messages.receive(lines, {"import"}).front().conversation;
    const auto conversation = shop.at(id);
    CHECK(conversation.untimed);
    CHECK(conversation.isWaiting);
    CHECK_FALSE(conversation.waitingSince);
    CHECK(conversation.state == ConversationState::Closed);
    REQUIRE(shop.reader.inbox({.scope = InboxScope::Unanswered}).size() == 1);
    const auto messages = shop.reader.messages(id);
    CHECK(messages.front().text == "l0");
    CHECK(messages.back().text == "l4");
}

TEST_CASE("accounts of a channel become agents, robots and service assistants") {
    TalkingShop shop;
    shop.messages.mapAccount(1, "shop:小林", "Lin", Side::Agent, shop.lin);
    shop.messages.mapAccount(1, "shop:服务助手", "", Side::System, shop.lin);
    const auto id = shop.buyerSays("在吗").conversation;
    for (const auto* account : {"shop:服务助手", "shop:小王"}) {
        auto message = shop.message(Side::Agent, "您好");
        message.sender = account;
        shop.receive(message);
    }
    auto messages = shop.reader.messages(id);
    CHECK(messages[1].side == Side::System);
    CHECK(messages[2].sender == "shop:小王");
    CHECK(shop.at(id).owner == "shop:小王");

    SECTION("an account that becomes known later puts its messages right") {
        shop.messages.mapAccount(1, "shop:小王", "Wang", Side::Agent, shop.lin);
        CHECK(shop.reader.messages(id)[2].sender == "Wang");
        CHECK(shop.at(id).owner == "Wang");
    }
    SECTION("a robot has answered nothing") {
        shop.messages.mapAccount(1, "shop:小王", "", Side::Auto, shop.lin);
        CHECK(shop.at(id).state == ConversationState::Waiting);
        CHECK(shop.at(id).agentMessages == 0);
        CHECK(shop.at(id).owner.empty());
    }
}

TEST_CASE("an import writes one event however many messages it brings, and no word of them") {
    TalkingShop shop;
    std::vector<InboundMessage> messages;
    for (int i = 0; i < 500; ++i) {
        messages.push_back(shop.message(Side::Buyer, "秘密", "买家" + std::to_string(i)));
    }
    shop.messages.receive(messages, {"import"});
    CHECK(shop.database.integer("SELECT count(*) FROM work_event") == 1);
    CHECK(shop.database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%秘密%' "
                                "OR after LIKE '%买家%' OR subject LIKE '%买家%'") == 0);
    CHECK(shop.database.integer("SELECT json_extract(after, '$.buyer') FROM work_event") == 500);
}

TEST_CASE("a telephone call is entered with its times and is a round of its own") {
    TalkingShop shop;
    ManualContact call{.shop = 1,
                       .channel = "phone",
                       .buyer = "陈小平",
                       .contact = {.isIncoming = true,
                                   .rangAt = shop.now - 300s,
                                   .answeredAt = shop.now - 288s,
                                   .endedAt = shop.now - 60s},
                       .question = "问退货地址",
                       .answer = "已告知"};
    const auto id = shop.messages.record(call, shop.lin);
    REQUIRE(id);
    const auto rounds =
        roundsOf(shop.reader.messages(*id), defaultDutySchedule(), Moment{shop.now});
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].calendar == 12s);
    CHECK(shop.at(*id).owner == "Lin");
    CHECK(shop.at(*id).state == ConversationState::Answered);
    CHECK(shop.reader.detail(*id)->contacts.size() == 1);

    SECTION("entered twice it is one") {
        CHECK(*shop.messages.record(call, shop.lin) == *id);
        CHECK(shop.database.integer("SELECT count(*) FROM work_contact") == 1);
    }
    SECTION("without an answer it stays open, also after days") {
        call.answer.clear();
        call.contact = {.isIncoming = true, .rangAt = shop.now - 50h};
        const auto open = shop.messages.record(call, shop.lin);
        REQUIRE(open);
        CHECK(*open != *id);
        CHECK(shop.at(*open).state == ConversationState::Waiting);
    }
    SECTION("what cannot be is refused") {
        call.contact.endedAt = shop.now - 400s;
        CHECK(shop.messages.record(call, shop.lin).error() == ConversationError::OutOfRange);
        call.question = " ";
        CHECK(shop.messages.record(call, shop.lin).error() == ConversationError::TextMissing);
    }
}
