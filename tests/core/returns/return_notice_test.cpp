#include "core/returns/return_notice.h"

#include "core/notices/notice_reader.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "tests/core/returns/return_shop.h"
#include "tests/support/catch.h"

using namespace core::returns;
using core::Fen;

namespace {

ReturnCase whole() {
    return {.kind = ReturnKind::Return,
            .orderNumber = "38291",
            .buyer = "云上",
            .itemTitle = "杯子",
            .dueAt = *core::parseLocalTime("2026-03-04 18:00"),
            .amount = Fen{5'990},
            .payMethod = "支付宝",
            .paidAt = *core::parseLocalTime("2026-03-02 09:30"),
            .outCourier = "顺丰",
            .outTracking = "SF1",
            .refusal = "吊牌已剪",
            .alternatives = {Alternative::Coupon, Alternative::PartialRefund}};
}

NoticeWords words() {
    return {.agent = "小禾",
            .note = "破损处的照片",
            .arrivesBy = *core::parseLocalTime("2026-03-05 23:59")};
}

}  // namespace

TEST_CASE("returns: every name that a text may use has a value when it is told") {
    for (const auto occasion : kNoticeOccasions) {
        auto c = whole();
        c.kind = occasion == NoticeOccasion::Granted ? ReturnKind::Compensation : c.kind;
        c.form = CompensationForm::Coupon;
        for (const auto& name : namesOf(occasion)) {
            for (const auto written : {name.chinese, name.name}) {
                const auto text = "<{" + std::string(written) + "}>。";
                CAPTURE(text, toWord(occasion));
                CHECK(unknownNames(occasion, text).empty());
                const auto told = noticeText({{occasion, text}}, occasion, c, words());
                CHECK(told.size() > 5);
                CHECK(told.find('{') == std::string::npos);
            }
        }
        // The program's own texts lose no sentence where everything is known.
        const auto& text = noticeTextOf({}, occasion);
        CHECK(unknownNames(occasion, text).empty());
        const auto told = noticeText({}, occasion, c, words());
        const auto sentences = [](const std::string& of) {
            std::size_t count = 0;
            for (auto at = of.find("。"); at != std::string::npos; at = of.find("。", at + 1)) {
                ++count;
            }
            return count;
        };
        CHECK(sentences(told) == sentences(text));
    }
}

TEST_CASE("returns: a name that never has a value then is told before it is kept") {
    CHECK(unknownNames(NoticeOccasion::Shipped, "{快递单号}，{金额}，{金额}，{收件人}") ==
          std::vector<std::string>{"金额", "收件人"});
    CHECK(unknownNames(NoticeOccasion::Refunded, "{金额}{amount}").empty());
    CHECK_FALSE(areSensible({{NoticeOccasion::Shipped, "{amount}"}}));
    CHECK_FALSE(areSensible({{NoticeOccasion::Shipped, " \n"}}));
    CHECK_FALSE(areSensible({{NoticeOccasion::Shipped, std::string(501, 'a')}}));
    CHECK(areSensible({{NoticeOccasion::Shipped, std::string(500, 'a')}}));
    CHECK(areSensible(defaultNoticeTexts()));
}

TEST_CASE("returns: the words of the shop survive their JSON, and damage is the default") {
    NoticeTexts texts = defaultNoticeTexts();
    texts[NoticeOccasion::Refused] = "抱歉，{拒绝原因}";
    CHECK(noticeTextsFromJson(toJson(texts)) == texts);
    CHECK(toJson(defaultNoticeTexts()) == "{}");
    for (const char* json : {"", "[]", "7", R"({"refused": 7})", R"({"refused": ""})",
                             R"({"refused": "{nobody}"})", R"({"of tomorrow": "text"})"}) {
        CAPTURE(json);
        CHECK(noticeTextsFromJson(json) == defaultNoticeTexts());
    }
}

TEST_CASE("returns: a coupon is told with its sum, a gift without, and money with its day") {
    auto c = whole();
    c.kind = ReturnKind::Compensation;
    c.form = CompensationForm::Coupon;
    c.amount = Fen{500};
    CHECK(noticeText({}, NoticeOccasion::Granted, c, words()).find("优惠券5.00元") !=
          std::string::npos);
    c.form = CompensationForm::Gift;
    const auto gift = noticeText({}, NoticeOccasion::Granted, c, words());
    CHECK(gift.find("赠品") != std::string::npos);
    CHECK(gift.find("5.00") == std::string::npos);
    CHECK(noticeText({}, NoticeOccasion::Refunded, whole(), words()).find("03月05日 23:59") !=
          std::string::npos);
}

TEST_CASE_METHOD(support::ReturnShop, "returns: a shop keeps its own words, and who may change them") {
    using core::settings::CaseRulesReader;
    using core::settings::CaseRulesService;
    auto ports = defaultReturnPorts();
    ports.noticeTexts = [this](core::orders::ShopId shop) {
        return CaseRulesReader(database).returnNotices(shop);
    };
    ports.saveNoticeTexts = [this](auto shop, const auto& texts, const auto& actor) {
        return CaseRulesService(database, [this] { return now; })
            .setReturnNotices(shop, texts, actor)
            .has_value();
    };
    ReturnService own(database, [this] { return now; }, notices, tasks, ports);
    NoticeTexts texts{{NoticeOccasion::Refused, "{买家昵称}，不行：{拒绝原因}"}};
    CHECK(own.setNoticeTexts(1, texts, agent).error() == ReturnError::NoRight);
    CHECK(own.setNoticeTexts(1, {{NoticeOccasion::Refused, "{金额}"}}, lead).error() ==
          ReturnError::VariableLeft);
    CHECK(own.setNoticeTexts(1, {{NoticeOccasion::Refused, " "}}, lead).error() ==
          ReturnError::TextMissing);
    REQUIRE(own.setNoticeTexts(1, texts, lead));
    CHECK(own.setNoticeTexts(1, texts, lead).error() == ReturnError::NothingChanged);
    order("1001");
    const auto id = own.open(draft("1001"), agent)->id;
    REQUIRE(own.check({id}, allEvidence("no_reason"), agent));
    REQUIRE(own.refuse({id}, {.reason = "吊牌已剪", .alternatives = {Alternative::Coupon}}, senior));
    const auto told =
        core::notices::NoticeReader(database).about({1, "return", std::to_string(id)});
    REQUIRE(told.size() == 1);
    CHECK(told.front().text == "云上，不行：吊牌已剪");
    // Another shop has the program's.
    CHECK(CaseRulesReader(database).returnNotices(2) == defaultNoticeTexts());
    CHECK(core::events::firstBrokenLink(database) == std::nullopt);
}

TEST_CASE("returns: the buyer is told the sum of a refund of which nobody typed the way it was paid") {
    auto c = whole();
    c.payMethod.clear();
    const auto told = noticeText({}, NoticeOccasion::Refunded, c, words());
    CHECK(told.find("59.90元") != std::string::npos);
    CHECK(told.find("03月02日") != std::string::npos);
    CHECK(told.find("您的付款账户") != std::string::npos);
}

TEST_CASE("returns: a message that waits is outdated once the case stands elsewhere") {
    for (const auto state : kReturnStates) {
        CAPTURE(toWord(state));
        CHECK(isOutdated(NoticeOccasion::AskEvidence, state) ==
              (state != ReturnState::EvidenceAsked));
        CHECK(isOutdated(NoticeOccasion::Accepted, state) ==
              (state != ReturnState::WaitingForGoods));
        CHECK(isOutdated(NoticeOccasion::Approved, state) ==
              (state != ReturnState::Approved && state != ReturnState::WithFinance));
        CHECK(isOutdated(NoticeOccasion::Refused, state) ==
              (state != ReturnState::Refused && state != ReturnState::Disputed &&
               state != ReturnState::Closed));
        for (const auto occasion :
             {NoticeOccasion::Refunded, NoticeOccasion::Granted, NoticeOccasion::Shipped}) {
            CHECK_FALSE(isOutdated(occasion, state));
        }
    }
}
