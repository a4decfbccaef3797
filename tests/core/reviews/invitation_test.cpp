#include "core/reviews/invitation_reader.h"
#include "core/reviews/invitation_service.h"

#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/reviews/review_case_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::reviews;
using core::agents::Actor;
using core::agents::Role;
using core::notices::NoticeKind;
using core::notices::NoticeState;
using Way = InvitationService::Way;
using std::chrono::days;

struct Shop : support::TalkingShop {
    bool takesReplies = true;
    std::vector<std::string> sent;
    core::notices::NoticeService noticeService{
        database, clock, [this](auto, const std::string& text, const auto&) {
            sent.push_back(text);
            return takesReplies;
        }};
    core::notices::NoticeReader notices{database};
    ReviewCaseService reviews{database, clock, {}, noticeService};
    InvitationReader::Rules rules = [this](core::orders::ShopId shop) {
        return core::settings::CaseRulesReader(database).invitationRules(shop);
    };
    InvitationReader reader{database, rules};
    InvitationService service{database,
                              clock,
                              noticeService,
                              {rules, [this](auto shop, const auto& changed, const auto& actor) {
                                   return core::settings::CaseRulesService(database, clock)
                                       .setInvitationRules(shop, changed, actor)
                                       .has_value();
                               }}};
    Actor agent{"Wei", Role::Agent};
    Actor lead{"Zhao", Role::Lead};
    Actor owner{"Luo", Role::Owner};

    void finish(const std::string& number, const std::string& buyer, days ago = days{5}) {
        support::anOrder(number)
            .state(core::orders::OrderState::Finished)
            .buyer(buyer)
            .title("茶杯")
            .store(database);
        database.execute("UPDATE mirror_order SET received_at = " +
                         std::to_string((now - ago).time_since_epoch().count()) +
                         " WHERE order_no = '" + number + "'");
    }
    std::vector<std::string> listed() {
        std::vector<std::string> numbers;
        for (const auto& candidate : reader.candidates(1, now, 50)) {
            numbers.push_back(candidate.key.number);
        }
        return numbers;
    }
    InvitationError refusal(const std::string& number) {
        const auto outcome = service.invite({1, number}, Way::Copy, agent);
        REQUIRE_FALSE(outcome);
        return outcome.error();
    }
    void execute(const std::string& sql) { database.execute(sql); }
};

}  // namespace

TEST_CASE("only buyers whom nothing speaks against are listed, each once", "[reviews]") {
    Shop shop;
    shop.finish("1001", "甲", days{6});
    shop.finish("1002", "甲", days{5});
    shop.finish("1003", "乙", days{4});
    shop.finish("1004", "丙", days{0});
    shop.finish("1005", "丁", days{20});
    support::anOrder("1006").state(core::orders::OrderState::Shipped).buyer("戊").store(
        shop.database);
    shop.finish("1007", "己");
    shop.execute("INSERT INTO mirror_refund (shop_id, refund_no, order_no, state, row_hash, "
                 "file_id, file_row, status_text) VALUES (1, 'F1', '1007', 'success', 0, 1, 1, "
                 "'')");
    CHECK(shop.listed() == std::vector<std::string>{"1001", "1003"});
    CHECK(shop.reader.candidates(1, shop.now, 1).size() == 1);
    CHECK(shop.refusal("1004") == InvitationError::TooEarly);
    CHECK(shop.refusal("1005") == InvitationError::TooLate);
    CHECK(shop.refusal("1006") == InvitationError::NotFinished);
    CHECK(shop.refusal("1007") == InvitationError::Return);
    CHECK(shop.refusal("9999") == InvitationError::NotFound);
}

TEST_CASE("an order is looked at again in the act that sends", "[reviews]") {
    Shop shop;
    for (const char* number : {"1001", "1002", "1003", "1004"}) {
        shop.finish(number, std::string("buyer") + number);
    }
    REQUIRE(shop.listed().size() == 4);
    // All of this after the list was read.
    shop.execute(
        "INSERT INTO work_complaint (shop_id, received_at, channel, order_no, buyer, kind, level, "
        "matter, demand, expectation, mood, owner, state, verification, responsible, options, "
        "follow_ups, attempts, steps, created_by, created_at) VALUES (1, 0, 'chat', NULL, "
        "'buyer1001', 'goods', 'normal', 'm', 'd', '', 'calm', 'o', 'received', '{}', 'unclear', "
        "'[]', '[]', '[]', '[]', 'o', 0)");
    REQUIRE(shop.reviews.enter(1,
                               {.orderNumber = "1002",
                                .buyer = "buyer1002",
                                .rating = Rating::Middle,
                                .text = "一般",
                                .reviewedAt = shop.now},
                               shop.agent));
    REQUIRE(shop.reviews.enter(
        1, {.orderNumber = "1003", .rating = Rating::Good, .text = "好", .reviewedAt = shop.now},
        shop.agent));
    shop.execute("INSERT INTO work_order_flag (shop_id, order_no, flag, set_by, set_at) VALUES "
                 "(1, '1004', 'complaint', 'x', 0)");
    CHECK(shop.refusal("1001") == InvitationError::Complaint);
    CHECK(shop.refusal("1002") == InvitationError::PoorReview);
    CHECK(shop.refusal("1003") == InvitationError::Reviewed);
    CHECK(shop.refusal("1004") == InvitationError::Complaint);
    CHECK(shop.listed().empty());
    CHECK(shop.notices.waiting(NoticeKind::Invitation, 9).empty());
    CHECK(shop.notices.told(9).empty());
}

TEST_CASE("a buyer is asked once, in words that promise nothing", "[reviews]") {
    Shop shop;
    shop.finish("1001", "陈小平");
    shop.finish("1002", "陈小平", days{3});
    const core::orders::OrderKey order{1, "1001"};
    CHECK(shop.service.invite(order, "给五星好评返现3元", Way::Send, shop.agent).error() ==
          InvitationError::RewardWording);
    CHECK(shop.service.invite(order, "请评价 {快递单号}", Way::Send, shop.agent).error() ==
          InvitationError::VariableMissing);
    CHECK(shop.service.invite(order, " ", Way::Send, shop.agent).error() ==
          InvitationError::TextMissing);
    CHECK(shop.service.invite(order, Way::Send, shop.agent).error() ==
          InvitationError::CannotSend);
    CHECK(shop.notices.waiting(NoticeKind::Invitation, 9).empty());
    shop.buyerSays("收到了");
    CHECK(shop.service.invite(order, Way::Send, {"Qin", Role::Quality}).error() ==
          InvitationError::NotAllowedForRole);
    const auto told = shop.service.invite(order, Way::Send, shop.agent);
    REQUIRE(told);
    CHECK(told->state == NoticeState::Sent);
    REQUIRE(shop.sent.size() == 1);
    CHECK(shop.sent.front().find("1001") != std::string::npos);
    CHECK(shop.sent.front().find("茶杯") != std::string::npos);
    CHECK(shop.refusal("1001") == InvitationError::AlreadyAsked);
    CHECK(shop.refusal("1002") == InvitationError::BuyerAskedLately);
    shop.later(days{8});
    auto rules = shop.reader.rules(1);
    rules.coolDown = days{7};
    REQUIRE(shop.service.setRules(1, rules, shop.owner));
    CHECK(shop.listed() == std::vector<std::string>{"1002"});
    REQUIRE(shop.service.invite({1, "1002"}, "有空请写几句使用感受", Way::Copy, shop.agent));
}

TEST_CASE("an invitation on its way is an invitation", "[reviews]") {
    Shop shop;
    shop.finish("1001", "陈小平");
    shop.finish("1002", "陈小平", days{3});
    shop.buyerSays("收到了");
    const auto told = shop.service.invite({1, "1001"}, Way::Send, shop.agent);
    REQUIRE(told);
    shop.execute(
        "INSERT INTO work_outbox (id, own_id, conversation_id, thread_id, side, text, state, "
        "author, created_at, release_at) SELECT 9, 'own', conversation_id, id, 'agent', 'x', "
        "'queued', 'Lin', " +
        std::to_string(shop.now.time_since_epoch().count() * 1000) +
        ", 0 FROM work_thread LIMIT 1");
    shop.execute(
        "UPDATE work_notice SET state = 'waiting', closed_at = NULL, closed_by = '', "
        "outbox_id = 9");
    CHECK(shop.refusal("1001") == InvitationError::AlreadyAsked);
    CHECK(shop.refusal("1002") == InvitationError::BuyerAskedLately);
}

TEST_CASE("a waiting invitation of the notices is the one that is sent", "[reviews]") {
    Shop shop;
    shop.finish("1001", "陈小平");
    const auto made = shop.noticeService.add({.about = {1, "order", "1001"},
                                              .kind = NoticeKind::Invitation,
                                              .buyer = "陈小平",
                                              .orderNumber = "1001",
                                              .text = "旧的",
                                              .dueAt = shop.now},
                                             shop.agent);
    REQUIRE(made);
    // Nor does it leave from the list of notices with a promise, or after a bad review.
    REQUIRE(shop.noticeService.edit(made->id, 0, "好评返现", shop.agent));
    CHECK(shop.noticeService.markCopied(made->id, 0, shop.agent).error() ==
          core::notices::NoticeError::RewardWording);
    REQUIRE(shop.noticeService.edit(made->id, 0, "旧的", shop.agent));
    const auto poor = shop.reviews.enter(1,
                                         {.orderNumber = "1001",
                                          .rating = Rating::Bad,
                                          .text = "坏了",
                                          .reviewedAt = shop.now},
                                         shop.agent);
    REQUIRE(poor);
    CHECK(shop.noticeService.markCopied(made->id, 0, shop.agent).error() ==
          core::notices::NoticeError::OrderInDispute);
    shop.execute("DELETE FROM work_review_case");
    const auto told = shop.service.invite({1, "1001"}, "新的", Way::Copy, shop.agent);
    REQUIRE(told);
    CHECK(told->id == made->id);
    CHECK(told->text == "新的");
    CHECK(told->state == NoticeState::Copied);
}

TEST_CASE("rules of invitations are the owner's, make sense and are kept", "[reviews]") {
    Shop shop;
    auto rules = defaultInvitationRules();
    CHECK(areSensible(rules));
    CHECK(invitationRulesFromJson(toJson(rules), {}) == rules);
    CHECK(invitationRulesFromJson("{\"wait_days\":\"x\"}", rules) == rules);
    rules.wait = days{2};
    CHECK(shop.service.setRules(1, rules, shop.lead).error() ==
          InvitationError::NotAllowedForRole);
    int told = 0;
    const auto heard = shop.service.rulesChanged.subscribe([&] { ++told; });
    REQUIRE(shop.service.setRules(1, rules, shop.owner));
    CHECK(told == 1);
    CHECK(shop.reader.rules(1) == rules);
    CHECK(shop.service.setRules(1, rules, shop.owner).error() == InvitationError::NothingChanged);
    rules.oldest = days{1};
    CHECK(shop.service.setRules(1, rules, shop.owner).error() == InvitationError::RulesOutOfRange);
    rules.oldest = days{10};
    rules.text = "好评送小礼物";
    CHECK(shop.service.setRules(1, rules, shop.owner).error() == InvitationError::RewardWording);
    rules.text = "请评价 {金额}";
    CHECK(shop.service.setRules(1, rules, shop.owner).error() == InvitationError::VariableMissing);
}
