#include "core/reviews/review_case_reader.h"

#include "core/notices/notice_service.h"
#include "core/reviews/review_case_service.h"
#include "tests/support/catch.h"
#include "tests/support/talk.h"

namespace {

using namespace core::reviews;
using core::agents::Actor;
using namespace std::chrono_literals;

struct Desk : support::TalkingShop {
    core::notices::NoticeService notices{database, clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    ReviewCaseService service{database, clock, {}, notices};
    ReviewCaseReader reviews{database};
    Actor agent{"Wei"};
    int numbers = 0;

    ReviewCase enter(ReviewRow row) {
        row.reviewNumber = "R" + std::to_string(++numbers);
        row.text = row.text.empty() ? "内容" : row.text;
        row.reviewedAt = row.reviewedAt == core::Seconds{} ? now - 1h : row.reviewedAt;
        return service.enter(1, row, agent).operator*();
    }
};

}  // namespace

TEST_CASE("several causes of a review are kept in order and each counted", "[reviews]") {
    Desk desk;
    const auto entered = desk.enter({.buyer = "a", .rating = Rating::Bad});
    const ReviewCaseTarget target{entered.id};
    CHECK(desk.service.setCauses(target, {}, desk.agent).error() == ReviewError::CauseMissing);
    REQUIRE(desk.service.setCauses(target, {Cause::Price, Cause::Service, Cause::Price},
                                   desk.agent));
    CHECK(desk.reviews.find(entered.id)->causes == std::vector{Cause::Service, Cause::Price});
    CHECK(desk.service.setCauses(target, {Cause::Service, Cause::Price}, desk.agent).error() ==
          ReviewError::NothingChanged);
    CHECK(desk.reviews.causes(desk.now - 2h, desk.now) ==
          std::vector<CauseCount>{{Cause::Price, 1}, {Cause::Service, 1}});
}

TEST_CASE("the list is read by rating and by words wherever they stand", "[reviews]") {
    Desk desk;
    desk.enter({.buyer = "小鹿", .product = "茶杯", .rating = Rating::Bad, .text = "碎了"});
    desk.enter({.orderNumber = "4711", .buyer = "小马", .rating = Rating::Good,
                .followUpText = "半年后还好"});
    desk.enter({.buyer = "小牛", .rating = Rating::Middle});
    const auto found = [&](const std::string& text) {
        const auto list = desk.reviews.list({.text = text});
        return list.size() == 1 ? list.front().buyer : std::to_string(list.size());
    };
    CHECK(found("碎") == "小鹿");
    CHECK(found("茶") == "小鹿");
    CHECK(found("半年") == "小马");
    CHECK(found("471") == "小马");
    CHECK(found("R3") == "小牛");
    CHECK(found("小") == "3");
    CHECK(found("%") == "0");
    CHECK(desk.reviews.list({.rating = Rating::Middle}).size() == 1);
    CHECK(desk.reviews.openCounts({}) ==
          std::map<Rating, std::int64_t>{
              {Rating::Good, 1}, {Rating::Middle, 1}, {Rating::Bad, 1}});
    CHECK(desk.reviews.openCounts("Han").empty());
    CHECK(desk.reviews.ratings(desk.now - 2h, desk.now).size() == 3);
    CHECK(desk.reviews.ratings(desk.now, desk.now + 2h).empty());
    desk.enter({.buyer = "小羊", .rating = Rating::Bad});
    // At most as many of each rating.
    CHECK(desk.reviews.list({}).size() == 4);
    CHECK(desk.reviews.list({.limit = 1}).size() == 3);
}
