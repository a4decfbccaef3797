#include "core/conversations/conversation_reader.h"

#include <algorithm>

#include "core/base/text.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

using namespace core;
using namespace core::conversations;
using namespace std::chrono_literals;
using support::TalkingShop;

namespace {

std::vector<ConversationId> idsOf(const std::vector<InboxRow>& rows) {
    std::vector<ConversationId> ids;
    for (const auto& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

}  // namespace

TEST_CASE("each scope and filter of the inbox shows its conversations, longest waiting first") {
    TalkingShop shop;
    const auto waiting = shop.buyerSays("一", "a").conversation;
    shop.later(10s);
    const auto mine = shop.buyerSays("二", "b").conversation;
    REQUIRE(shop.conversations.take({mine}, shop.lin));
    shop.later(10s);
    const auto answered = shop.buyerSays("三", "c").conversation;
    shop.agentSays("好", "c");
    const auto snoozed = shop.buyerSays("四", "d").conversation;
    REQUIRE(shop.conversations.snooze({snoozed}, SnoozeFor::Reply, std::nullopt, shop.lin));
    const auto handed = shop.buyerSays("五", "e").conversation;
    REQUIRE(shop.conversations.handOver({handed}, "Wang", "", shop.lin));
    const auto closed = shop.buyerSays("六", "f").conversation;
    REQUIRE(shop.conversations.close({closed}, {11, Outcome::NotYet, Solved::No, "无"}, shop.lin));
    REQUIRE(shop.classification.setTags({waiting}, {"急"}, shop.lin));
    REQUIRE(shop.classification.setQuestionType({mine}, 12, shop.lin));

    const auto ids = [&](const InboxFilter& filter) { return idsOf(shop.reader.inbox(filter)); };
    CHECK(ids({}) == std::vector{waiting, mine, handed, snoozed, answered});
    CHECK(ids({.scope = InboxScope::Mine, .agent = "Lin"}) == std::vector{mine, answered});
    CHECK(ids({.scope = InboxScope::Unassigned}) == std::vector{waiting, handed, snoozed});
    CHECK(ids({.scope = InboxScope::HandedToMe, .agent = "Wang"}) == std::vector{handed});
    CHECK(ids({.scope = InboxScope::Snoozed}) == std::vector{snoozed});
    CHECK(ids({.scope = InboxScope::Closed}) == std::vector{closed});
    CHECK(ids({.scope = InboxScope::Unanswered}) ==
          std::vector{waiting, mine, snoozed, handed, closed});
    CHECK(shop.reader.inbox({.scope = InboxScope::All}, 2, 1).size() == 2);
    CHECK(shop.reader.inbox({.scope = InboxScope::All}).size() == 6);
    CHECK(ids({.tag = "急"}) == std::vector{waiting});
    // A stage with everything below it.
    CHECK(ids({.questionType = 1}) == std::vector{mine});
    CHECK(ids({.channel = "wangwang"}).empty());
    CHECK(ids({.shop = 2}).empty());

    const auto counts = shop.reader.counts();
    CHECK(counts.waiting == 2);
    CHECK(counts.answered == 1);
    CHECK(counts.snoozed == 1);
    CHECK(counts.handedOver == 1);
    CHECK(shop.reader.counts("Lin").waiting == 1);
    CHECK(shop.reader.loadByAgent() ==
          std::vector<std::pair<std::string, std::int64_t>>{{"Lin", 2}});
    CHECK(idsOf(shop.reader.waiting()) == std::vector{waiting, mine, handed});
}

TEST_CASE("the preview is one short line") {
    TalkingShop shop;
    std::string text = "  第一行\n\n第二行\t";
    for (int i = 0; i < 300; ++i) {
        text += "长";
    }
    const auto row = shop.reader.inboxRow(shop.buyerSays(text).conversation).value();
    CHECK(row.preview.find("第一行 第二行 长") == 0);
    CHECK(characterCount(row.preview) == 120);
}

TEST_CASE("reading lowers what is unread, and what comes later raises it") {
    TalkingShop shop;
    const auto first = shop.buyerSays("一");
    shop.later(1s);
    const auto second = shop.buyerSays("二");
    shop.messages.markRead(first.conversation, first.message);
    CHECK(shop.reader.inboxRow(first.conversation)->unread == 1);
    shop.messages.markRead(first.conversation, second.message);
    shop.messages.markRead(first.conversation, first.message);
    CHECK(shop.reader.inboxRow(first.conversation)->unread == 0);
    shop.later(1s);
    shop.buyerSays("三");
    CHECK(shop.reader.inboxRow(first.conversation)->unread == 1);
}

TEST_CASE("a transcript comes in pages from either end") {
    TalkingShop shop;
    std::vector<InboundMessage> messages;
    for (int i = 0; i < 20; ++i) {
        auto message = shop.message(Side::Buyer, std::to_string(i));
        // Several at one time keep their order.
        message.at = Moment{shop.now + std::chrono::seconds{i / 3}};
        message.ordinal = i % 3;
        messages.push_back(message);
    }
    const auto id = shop.messages.receive(messages, {"channel"}).front().conversation;
    const auto texts = [&](std::int64_t first, std::int64_t count) {
        std::string all;
        for (const auto& message : shop.reader.transcript(id, first, count).messages) {
            all += message.text + ' ';
        }
        return all;
    };
    CHECK(texts(0, 3) == "0 1 2 ");
    CHECK(texts(4, 3) == "4 5 6 ");
    CHECK(texts(15, 10) == "15 16 17 18 19 ");
    CHECK(texts(-1, 2) == "18 19 ");
    CHECK(texts(20, 5).empty());
    CHECK(shop.reader.transcript(id, -1, 2).before == 18);
    CHECK(shop.reader.transcript(id, -1, 50).before == 0);
    CHECK(shop.reader.transcript(id, 3, 2).total == 20);
    const auto seventh = shop.reader.messages(id)[7];
    CHECK(shop.reader.placeOf(id, seventh.id) == 7);
    CHECK_FALSE(shop.reader.placeOf(id, 999));
}

TEST_CASE("the other conversations of a buyer come newest first") {
    TalkingShop shop;
    const auto first = shop.buyerSays("一").conversation;
    shop.agentSays("好");
    shop.later(48h);
    const auto second = shop.buyerSays("二").conversation;
    shop.buyerSays("三", "别人");
    const auto all = shop.reader.ofBuyer(1, "陈小平");
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second);
    CHECK(all[1].id == first);
    CHECK(shop.reader.newestOf(1, "陈小平") == second);
    CHECK_FALSE(shop.reader.newestOf(2, "陈小平"));
    // A message goes where he was talked to last, whichever was opened later.
    shop.database.execute("UPDATE work_conversation SET last_message_at = last_message_at + "
                          "864000000 WHERE id = " +
                          std::to_string(first));
    CHECK(shop.reader.newestOf(1, "陈小平") == first);
    CHECK(shop.reader.channelOfReply(first) == "qianniu");
    CHECK_FALSE(shop.reader.channelOfReply(999));
}

TEST_CASE("what is recorded about a conversation is kept, with one event and no word of it") {
    TalkingShop shop;
    const auto id = shop.buyerSays("在吗").conversation;
    auto& service = shop.classification;
    CHECK(service.setQuestionType({id}, 13, shop.lin)->questionType == 13);
    CHECK(service.setQuestionType({id}, 1, shop.lin).error() ==
          ConversationError::QuestionTypeNotFound);
    CHECK(service.setProblemType({id}, ProblemType::Misunderstanding, shop.lin));
    CHECK(service.setTags({id}, {" 急 ", "急", ""}, shop.lin)->tags ==
          std::vector<std::string>{"急"});
    CHECK(service.setTags({id}, {std::string(21, 'x')}, shop.lin).error() ==
          ConversationError::OutOfRange);
    CHECK(service.setTags({id}, {"急"}, shop.lin).error() == ConversationError::NothingChanged);
    CHECK(service.setInvited({id}, true, shop.lin));
    CHECK(service.setAbusive({id}, true, shop.lin));
    CHECK(service.correctStep({id}, Step::Greet, true, shop.lin));
    CHECK(service.correctStep({id}, Step::Farewell, false, shop.lin));
    CHECK(service.correctStep({id}, Step::Farewell, std::nullopt, shop.lin)->steps ==
          std::map<Step, bool>{{Step::Greet, true}});
    CHECK(service.setNeed({id}, "budget", "200以内", shop.lin));
    CHECK(service.setNeed({id}, "colour", "红", shop.lin).error() == ConversationError::OutOfRange);
    CHECK(service.rate({id}, 5, 10, shop.lin));
    CHECK(service.rate({id}, 6, std::nullopt, shop.lin).error() == ConversationError::OutOfRange);
    CHECK(service.linkOrder({id}, {1, "1001"}, shop.lin));
    CHECK(service.linkOrder({id}, {1, "1001"}, shop.lin).error() ==
          ConversationError::NothingChanged);
    CHECK(service.unlinkOrder({id}, {1, "1001"}, shop.lin));
    CHECK(service.addNote({id}, "老客户", shop.lin));
    const auto conversation = shop.at(id);
    CHECK(conversation.problemType == ProblemType::Misunderstanding);
    CHECK(conversation.invited);
    CHECK(conversation.needs.at("budget") == "200以内");
    CHECK(conversation.recommendation == 10);
    CHECK(conversation.version == 14);
    CHECK(shop.events(id).size() == 14);
    CHECK(shop.database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%急%' "
                                "OR after LIKE '%老客户%' OR after LIKE '%200%'") == 0);
}

TEST_CASE("the tree of questions grows, is renamed and archived, and has no ring") {
    TalkingShop shop;
    auto& service = shop.classification;
    const auto added = service.saveQuestionType(
        {.parent = 12, .code = {}, .name = "满减", .position = 1}, shop.lin);
    REQUIRE(added);
    const auto id = shop.buyerSays("在吗").conversation;
    // Its parent is a choice no longer.
    CHECK_FALSE(service.setQuestionType({id}, 12, shop.lin));
    CHECK(service.setQuestionType({id}, added->id, shop.lin));
    CHECK(service.saveQuestionType({.id = 1, .parent = added->id, .code = {}, .name = {}}, shop.lin)
              .error() == ConversationError::OutOfRange);
    CHECK(service.saveQuestionType({.parent = 1, .code = {}, .name = " "}, shop.lin).error() ==
          ConversationError::TextMissing);
    auto archived = *added;
    archived.archived = true;
    REQUIRE(service.saveQuestionType(archived, shop.lin));
    CHECK(service.setQuestionType({id}, 12, shop.lin));
    CHECK(shop.reader.inbox({.questionType = 1}).size() == 1);
    // A choice of the program keeps its word when the shop renames it.
    REQUIRE(service.saveQuestionType(
        {.id = 11, .parent = 1, .code = {}, .name = "商品咨询", .position = 1}, shop.lin));
    const auto types = shop.reader.questionTypes();
    const auto found =
        std::find_if(types.begin(), types.end(), [](const auto& type) { return type.id == 11; });
    CHECK(found->code == "product");
    CHECK(found->name == "商品咨询");
}
