#include "core/reviews/review_case_reader.h"

#include <algorithm>
#include <random>

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
    void complain(const std::string& order, const std::string& buyer, const std::string& product) {
        auto row = database.prepare(
            "INSERT INTO work_complaint (shop_id, received_at, channel, order_no, buyer, product, "
            "kind, level, matter, demand, expectation, mood, owner, state, verification, "
            "responsible, options, follow_ups, attempts, steps, created_by, created_at) VALUES "
            "(1, 0, 'chat', nullif(?1, ''), ?2, ?3, 'goods', 'normal', 'm', 'd', '', 'calm', 'o', "
            "'received', '{}', 'unclear', '[]', '[]', '[]', '[]', 'o', 0)");
        row.run(order, buyer, product);
    }
};

struct Complained {
    std::string order;
    std::string buyer;
    std::string product;
};

/// The count of R199 as one would make it by hand.
std::vector<CauseComplaints> tally(const std::vector<ReviewCase>& reviews,
                                   const std::vector<Complained>& complaints) {
    std::vector<CauseComplaints> all;
    for (const auto cause : kCauses) {
        CauseComplaints count{.cause = cause};
        for (const auto& review : reviews) {
            if (std::ranges::find(review.causes, cause) == review.causes.end()) {
                continue;
            }
            const auto has = [&](auto isSame) { return std::ranges::any_of(complaints, isSame); };
            const bool order = has([&](const Complained& it) {
                return !review.orderNumber.empty() && it.order == review.orderNumber;
            });
            const bool buyer = has([&](const Complained& it) {
                return !review.buyer.empty() && it.buyer == review.buyer;
            });
            const bool product = has([&](const Complained& it) {
                return !review.product.empty() && it.product == review.product;
            });
            ++count.reviews;
            count.sameOrder += order ? 1 : 0;
            count.sameBuyer += buyer ? 1 : 0;
            count.sameProduct += product ? 1 : 0;
            count.any += order || buyer || product ? 1 : 0;
        }
        if (count.reviews > 0) {
            all.push_back(count);
        }
    }
    std::ranges::sort(all, [](const CauseComplaints& left, const CauseComplaints& right) {
        return left.reviews != right.reviews ? left.reviews > right.reviews
                                             : toWord(left.cause) < toWord(right.cause);
    });
    return all;
}

}  // namespace

TEST_CASE("causes beside complaints agree with a tally by hand", "[reviews]") {
    std::mt19937 random(20'261'126);
    const auto upTo = [&](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    for (int round = 0; round < 5; ++round) {
        Desk desk;
        std::vector<Complained> complaints;
        for (int i = 0; i < 12; ++i) {
            complaints.push_back({upTo(3) == 0 ? "" : "o" + std::to_string(upTo(20)),
                                  "b" + std::to_string(upTo(20)),
                                  upTo(3) == 0 ? "" : "p" + std::to_string(upTo(9))});
            desk.complain(complaints.back().order, complaints.back().buyer,
                          complaints.back().product);
        }
        std::vector<ReviewCase> reviews;
        for (int i = 0; i < 60; ++i) {
            const auto entered =
                desk.enter({.orderNumber = upTo(4) == 0 ? "" : "o" + std::to_string(upTo(20)),
                            .buyer = upTo(4) == 0 ? "" : "b" + std::to_string(upTo(20)),
                            .product = upTo(4) == 0 ? "" : "p" + std::to_string(upTo(9)),
                            .rating = Rating::Bad});
            std::vector<Cause> causes;
            for (int j = upTo(3); j > 0; --j) {
                causes.push_back(kCauses[upTo(7)]);
            }
            if (!causes.empty()) {
                REQUIRE(desk.service.setCauses({entered.id}, causes, desk.agent));
            }
            reviews.push_back(desk.reviews.find(entered.id).value());
        }
        CHECK(desk.reviews.complaintsByCause(desk.now - 2h, desk.now) == tally(reviews, complaints));
        CHECK(desk.reviews.complaintsByCause(desk.now, desk.now + 2h).empty());
    }
}

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
