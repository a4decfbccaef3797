#include "app/composition/demo_reviews.h"

#include "core/importing/review_table.h"
#include "core/reviews/review_case_service.h"

namespace app::composition {

using namespace core::reviews;

namespace {

/// One that is being worked on, as if the agent had written it down.
void addWorkedOn(ReviewCaseService& service, core::orders::ShopId shop, const ReviewRow& row,
                 const core::agents::Actor& actor) {
    const auto entered = service.enter(shop, row, actor);
    if (!entered) {
        return;
    }
    const ReviewCaseTarget target{entered->id};
    (void)service.setCauses(target, {Cause::GoodsQuality, Cause::Misuse}, actor);
    (void)service.plan(target,
                       {.tool = ContactTool::Chat,
                        .at = row.reviewedAt + std::chrono::hours{28},
                        .moment = "新的密封圈签收以后",
                        .judgment = "讲道理，想把问题解决"},
                       actor);
    (void)service.recordAttempt(target, "旺旺留言，未读", actor);
}

}  // namespace

void addDemoReviews(ReviewCaseService& service, core::orders::ShopId shop,
                    const std::filesystem::path& file, const core::agents::Actor& actor) {
    const auto table = core::importing::readReviewTable(file);
    if (!table) {
        return;
    }
    std::vector<ReviewRow> rows;
    for (const auto& row : table->rows) {
        if (row.review.rating != Rating::Good && !row.review.followUpText.empty()) {
            addWorkedOn(service, shop, row.review, actor);
        } else {
            rows.push_back(row.review);
        }
    }
    (void)service.takeIn(shop, rows, actor);
}

}  // namespace app::composition
