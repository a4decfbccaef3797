#include <array>

#include "app/composition/demo_shop.h"
#include "core/importing/import_service.h"
#include "core/importing/tracking_import.h"
#include "core/parcels/parcel_policy.h"
#include "core/parcels/parcel_reader.h"
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

TEST_CASE("the parcels of the demo shop show every state that a watch knows") {
    const support::TemporaryFolder folder;
    const auto files = writeDemoShop(folder.path(), kNow);
    auto database = support::testDatabase();
    const auto clock = [] { return kNow; };
    core::jobs::JobContext job;
    const core::agents::Actor lin{"Lin"};
    const auto report = core::importing::importTracking(
        database, clock, {.shop = 1, .file = writeDemoTracking(folder.path(), kNow)}, lin, job);
    CHECK(report.exitCode() == 0);
    CHECK(report.added > 25);
    core::importing::ImportService service(database, clock,
                                           [](core::orders::ShopId) { return demoReviewRules(); });
    (void)service.run({{files.begin(), files.begin() + 3}, demoShopName()}, lin, job);
    (void)service.run({{files.begin() + 3, files.end()}, demoShopName()}, lin, job);
    database.execute(
        "UPDATE mirror_tracking_event SET shop_id = (SELECT id FROM work_shop ORDER "
        "BY id DESC LIMIT 1)");
    CHECK(database.integer("SELECT count(*) FROM mirror_tracking_event e WHERE NOT EXISTS (SELECT "
                           "1 FROM mirror_order m WHERE m.tracking_no = e.tracking_no)") == 0);
    const auto rules = [](core::orders::ShopId) { return core::parcels::defaultParcelRules(); };
    core::parcels::ParcelReader reader(database, rules, database, rules);
    const auto list = reader.list({}, kNow, {});
    using core::parcels::ParcelScope;
    CHECK(list.counts.at(ParcelScope::NoMovement) >= 2);
    CHECK(list.counts.at(ParcelScope::Exceptions) >= 4);
    CHECK(list.counts.at(ParcelScope::Underway) > 20);
    CHECK(list.counts.at(ParcelScope::Attention) >= 6);
    // No number is doubted: a warning on each would say that the watch is broken.
    for (const auto& parcel : reader.list({.scope = ParcelScope::Underway}, kNow, {}).rows) {
        CAPTURE(parcel.courier, parcel.trackingNumber);
        CHECK_FALSE(core::parcels::looksForeign(parcel.courier, parcel.trackingNumber,
                                                core::parcels::defaultParcelRules()));
    }
    // What was shipped between the two exports is known to have left lately.
    CHECK(database.integer("SELECT count(*) FROM mirror_difference WHERE kind = 'shipped'") > 5);
}
