#include <array>

#include "app/composition/demo_shop.h"
#include "core/importing/import_service.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace app::composition;

namespace {

const core::Seconds kNow = *core::parseLocalTime("2027-03-01 15:30:00");

}  // namespace

TEST_CASE("the demo shop shows every difference and every hit of the review") {
    const support::TemporaryFolder folder;
    const auto files = writeDemoShop(folder.path(), kNow);
    auto database = support::testDatabase();
    core::importing::ImportService service(
        database, [] { return kNow; }, [](core::orders::ShopId) { return demoReviewRules(); });
    core::jobs::JobContext job;

    const auto first =
        service.run({{files.begin(), files.begin() + 3}, demoShopName()}, {"Lin"}, job);
    CHECK(first.orders.added > 250);
    CHECK(first.items.added > 400);
    CHECK(first.refunds.added > 15);
    // One refund whose amount is none, so that the list of rejected rows is not empty.
    CHECK(first.exitCode() == 1);
    CHECK(first.files.at(2).rejected == 1);
    CHECK(first.files.at(0).warnings.contains(core::importing::FileWarning::RepeatedHeader));
    CHECK(first.reviewsWaiting > 10);
    CHECK(first.reviewsAutoPassed > 10);

    const auto later =
        service.run({{files.begin() + 3, files.end()}, demoShopName()}, {"Lin"}, job);
    CHECK(later.exitCode() == 0);
    const auto& difference = later.difference;
    for (const auto count :
         {difference.added, difference.paid, difference.shipped, difference.delivered,
          difference.closed, difference.refunded, difference.addressChanged,
          difference.remarkChanged, difference.unchanged}) {
        CHECK(count > 0);
    }
    CHECK(later.reviewsAutoPassed > 5);
    CHECK(later.reviewsWaiting > 20);

    for (const auto kind : core::orders::defaultReviewRules().enabled) {
        const std::string word(core::orders::toWord(kind));
        CAPTURE(word);
        CHECK(database.integer("SELECT count(*) FROM work_review WHERE hits LIKE '%\"" + word +
                               "\"%'") > 0);
    }
}
