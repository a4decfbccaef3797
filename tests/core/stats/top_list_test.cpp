#include "core/stats/top_list.h"

#include "core/stats/analysis_reader.h"
#include "core/stats/statistics_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/talk.h"

using namespace core::stats;
using namespace std::chrono_literals;

namespace {

core::complaints::Complaint complaint(const std::string& cause, const std::string& product,
                                      const std::string& order = {}) {
    core::complaints::Complaint made;
    made.shop = 1;
    made.cause = cause;
    made.product = product;
    made.orderNumber = order;
    made.buyer = "a";
    made.kind = core::complaints::ComplaintKind::Service;
    return made;
}

core::reviews::ReviewCase review(core::reviews::Rating rating, std::optional<core::reviews::Cause> cause,
                                 const std::string& product, const std::string& order = {}) {
    core::reviews::ReviewCase made;
    made.shop = 1;
    made.rating = rating;
    if (cause) {
        made.causes = {*cause};
    }
    made.product = product;
    made.orderNumber = order;
    made.buyer = "b";
    return made;
}

core::returns::ReturnCase returned(const core::returns::ReasonGroup group, const std::string& product) {
    core::returns::ReturnCase made;
    made.shop = 1;
    made.itemTitle = product;
    for (const auto& reason : core::returns::returnReasons()) {
        if (reason.group == group) {
            made.reason = reason.key;
            break;
        }
    }
    return made;
}

using enum core::reviews::Rating;
using core::returns::ReasonGroup;
using core::reviews::Cause;

}  // namespace

TEST_CASE("a question is the same in any width, case and punctuation", "[analysis]") {
    CHECK(questionKey("這款 有貨嗎？") == questionKey("这款有货吗"));
    CHECK(questionKey("ＸＬ码还有吗!!") == questionKey("xl码还有吗"));
    CHECK(questionKey("？！。…  ") .empty());
}

TEST_CASE("questions are counted once a conversation, greetings are passed over", "[analysis]") {
    QuestionCounter counter;
    const auto says = [&](std::int64_t conversation, bool isBuyer, const char* text) {
        counter.take({.conversation = conversation, .isBuyer = isBuyer, .text = text});
    };
    says(1, true, "在吗亲");
    says(1, false, "您好");
    says(1, true, "什么时候发货？");
    says(1, false, "今天 18 点前发货");
    says(1, false, "还有别的吗");
    says(1, true, "什么时候发货");
    says(2, true, "什么时候发货");
    says(3, true, "什么时候 发货！");
    says(3, false, "明天发货");
    says(4, true, "可以便宜点吗");
    says(5, true, "可以便宜点吗");
    says(6, true, "只有一个人问");
    const auto list = counter.finished(10);
    REQUIRE(list.size() == 2);
    CHECK(list[0].conversations == 3);
    CHECK(list[0].text == "什么时候 发货！");
    CHECK(list[0].answer == "明天发货");
    CHECK(list[0].conversation == 3);
    CHECK(list[1].conversations == 2);
    CHECK(list[1].answer.empty());
    CHECK(counter.finished(1).size() == 1);
}

TEST_CASE("causes and products are ranked by their cases", "[analysis]") {
    const CaseRows rows{
        .complaints = {complaint("slow", "shoe"), complaint("slow", "shoe"), complaint("slow", "hat"),
                       complaint("rude", ""), complaint("", "hat")},
        .reviews = {review(Bad, Cause::GoodsQuality, "hat"), review(Middle, Cause::GoodsQuality, "hat"),
                    review(Good, Cause::Price, "hat"), review(Bad, std::nullopt, "shoe")},
        .returns = {returned(ReasonGroup::Quality, "hat"), returned(ReasonGroup::WrongItem, "shoe")}};
    const auto causes = topCauses(rows);
    REQUIRE(causes.size() == 5);
    CHECK(causes[0].cause == "slow");
    CHECK(causes[0].cases == 3);
    CHECK(causes[0].share == Approx(0.75));
    CHECK(causes[0].product == "shoe");
    CHECK(causes[0].ofProduct == 2);
    CHECK(causes[1].source == CauseSource::Review);
    CHECK(causes[1].cause == "goods_quality");
    CHECK(causes[1].share == Approx(1));
    const auto products = productIssues(rows);
    REQUIRE(products.size() == 2);
    CHECK(products[0].product == "hat");
    CHECK(products[0].issues() == 5);
    CHECK(products[0].goodReviews == 1);
    CHECK(products[0].complaints == 2);
    CHECK(products[0].topCause == "goods_quality");
    CHECK(products[0].ofTopCause == 2);
    CHECK(products[1].product == "shoe");
    CHECK(products[1].issues() == 4);
}

TEST_CASE("review causes are crossed with the complaints of the same order", "[analysis]") {
    const std::vector reviews{review(Bad, Cause::Service, "x", "1"), review(Bad, Cause::Service, "x", "2"),
                              review(Middle, Cause::Price, "x", "3"), review(Bad, Cause::Price, "x"),
                              review(Good, Cause::Service, "x", "1")};
    const std::vector complaints{complaint("c", "x", "1"), complaint("c", "x", "9")};
    const auto table = reviewCausesByComplaint(reviews, complaints);
    CHECK(table.total.numerator == 1);
    CHECK(table.total.denominator == 4);
    REQUIRE(table.rows.size() == 2);
    const auto& service = table.rows[0].label.key == "service" ? table.rows[0] : table.rows[1];
    CHECK(service.all.figure.value == 0.5);
    CHECK(service.all.difference == Approx(0.25));
    CHECK(service.share == Approx(0.5));
    REQUIRE(service.cells.size() == 3);
    CHECK(service.cells[0].figure.numerator == 0);
    CHECK(service.cells[2].figure.numerator == 1);
    CHECK(service.cells[2].difference == Approx(0.25));
    CHECK(table.totals[2].figure.numerator == 1);
    CHECK_FALSE(table.totals[2].difference);
    CHECK(reviewCausesByComplaint({}, complaints).rows.empty());
}

TEST_CASE("service failures stand beside what they are failures of", "[analysis]") {
    const auto of = [](std::int64_t numerator, std::int64_t denominator) {
        return Figure{.numerator = numerator, .denominator = denominator};
    };
    const auto failures = serviceFailures({of(3, 0), of(50, 0), of(8, 10), of(40, 0)},
                                          {returned(ReasonGroup::WrongItem, "x"),
                                           returned(ReasonGroup::PriceDifference, "x"),
                                           returned(ReasonGroup::ChangedMind, "x")});
    CHECK(failures == std::vector<ServiceFailure>{{FailureKind::MissedReply, 3, 50},
                                                  {FailureKind::BrokenPromise, 2, 10},
                                                  {FailureKind::WrongItem, 1, 40},
                                                  {FailureKind::WrongAmount, 1, 40}});
    CHECK(failureMetrics().size() == 4);
}

TEST_CASE_METHOD(support::TalkingShop, "questions and handling times come from the talks of a time",
                 "[analysis]") {
    AnalysisReader analysis(database);
    const core::jobs::JobContext job;
    const AnalysisScope scope{.from = now, .to = now + 24h, .shop = 1, .agent = {}};
    for (const auto* buyer : {"a", "b", "c"}) {
        buyerSays("什么时候发货呀", buyer);
        later(10s);
        agentSays("今天发货", buyer);
        later(50s);
    }
    for (int i = 0; i < 4; ++i) {
        buyerSays("还有" + std::to_string(i), "c");
        later(60s);
    }
    const auto questions = analysis.questions(scope, 10, job);
    REQUIRE(questions.size() == 1);
    CHECK(questions[0].conversations == 3);
    CHECK(questions[0].answer == "今天发货");
    const auto times = analysis.handlingTimes(scope);
    REQUIRE(times.size() == 2);
    CHECK(times[0].conversations == 2);
    CHECK(times[0].sum == 20s);
    CHECK(times[1].conversations == 1);
    // From the first message of c to the last: 60 + 3 · 60 s.
    CHECK(times[1].sum == 240s);
    auto later = scope;
    later.from = scope.to;
    later.to = scope.to + 24h;
    CHECK(analysis.questions(later, 10, job).empty());
    CHECK(analysis.handlingTimes(later)[0].conversations == 0);
    auto other = scope;
    other.shop = 2;
    CHECK(analysis.questions(other, 10, job).empty());
}

TEST_CASE("buyers are told apart by tier and part of the day", "[analysis]") {
    auto database = support::testDatabase();
    const auto midnight = *core::parseLocalTime("2026-11-26");
    const auto store = [&](const char* number, const char* buyer, std::chrono::hours at, std::int64_t fen) {
        support::anOrder(number).buyer(buyer).fen(fen).createdAfter(midnight + at - support::kFirstMoment).store(database);
    };
    store("1", "a", 9h, 1000);
    store("2", "b", 10h, 2000);
    store("3", "b", 20h, 3000);
    store("4", "vip", 23h, 600'000);
    store("5", "a", -30h, 700);
    database.execute("UPDATE mirror_order SET paid_at = created_at");
    AnalysisReader analysis(database);
    const core::jobs::JobContext job;
    const auto segments = analysis.segments({.from = midnight, .to = midnight + 24h, .shop = {}, .agent = {}}, job);
    using core::customers::CustomerTier;
    CHECK(segments == std::vector<Segment>{{CustomerTier::Old, DayPart::Morning, 2, 2, {3000}},
                                           {CustomerTier::Old, DayPart::Evening, 1, 1, {3000}},
                                           {CustomerTier::Vip, DayPart::Evening, 1, 1, {600'000}}});
    CHECK(dayPartOf(5) == DayPart::Night);
    CHECK(dayPartOf(6) == DayPart::Morning);
    CHECK(dayPartOf(23) == DayPart::Evening);
}
