#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include "app/composition/demo_shop.h"

using namespace app::composition;

namespace {

/// 2027-03-01 00:01:00 in the shop: just after midnight of a day that follows a short month.
const core::Seconds kNow = *core::parseLocalTime("2027-03-01 00:01:00");

}  // namespace

TEST_CASE("the places of a demo file become times of the shop") {
    CHECK(withTimes("a,@{-60},b", kNow) == "a,2027-03-01 00:00:00,b");
    CHECK(withTimes("@{+3600}", kNow) == "2027-03-01 01:01:00");
    CHECK(withTimes("@{-4d 20:15:03}@{-1}", kNow) == "2027-02-25 20:15:032027-03-01 00:00:59");
    CHECK(withTimes("", kNow).empty());
    CHECK(withTimes("x@y}", kNow) == "x@y}");
    CHECK_THROWS(withTimes("@{-60", kNow));
    CHECK_THROWS(withTimes("@{soon}", kNow));
    CHECK_THROWS(withTimes("@{-4d noon}", kNow));
}

TEST_CASE("the demo shop is written with no place left and nothing in the future") {
    const support::TemporaryFolder folder;
    const auto files = writeDemoShop(folder.path(), kNow);
    REQUIRE(files.size() == 6);
    CHECK(files[0].filename() == "ExportOrderList202702280401.csv");
    CHECK(files[4].filename() == "ExportOrderDetailList202703010001.csv");
    for (const auto& file : files) {
        CAPTURE(file);
        const auto text = support::readFile(file);
        CHECK(text.size() > 5'000);
        CHECK(text.find("@{") == std::string::npos);
    }
    // Only the deadlines of open refunds lie ahead.
    const auto orders = support::readFile(files[3]);
    CHECK(orders.find("2027-02-28 23:") != std::string::npos);
    CHECK(orders.find("2027-03-02") == std::string::npos);
    CHECK(support::readFile(files[5]).find("2027-03-05") != std::string::npos);
}

TEST_CASE("a folder that is not there is told") {
    CHECK_THROWS(writeDemoShop("/nowhere/at/all", kNow));
}
