#include "core/returns/return_handoff_service.h"

#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace core::returns;
using core::agents::Actor;
using core::agents::Role;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    support::TemporaryFolder folder;
    std::vector<ReturnHandoffRow> rows{
        {.given = {.state = ReturnState::WithFinance, .orderNumber = "1"}, .shop = "演示店"},
        {.given = {.state = ReturnState::Checked, .orderNumber = "2"}, .shop = "演示店"}};
    ReturnHandoffService service{
        database, [] { return core::Seconds{std::chrono::seconds{1'700'000'000}}; },
        [this](HandoffRoute, std::optional<core::orders::ShopId>) { return rows; }};
    std::filesystem::path file = folder.path() / "finance.csv";

    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE_METHOD(
    Fixture, "a list for finance holds what waits for it and leaves one event without a buyer") {
    const auto count = service.exportWaiting(HandoffRoute::Finance, 1, file, {"Mei", Role::Senior});
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK(std::filesystem::exists(file));
    const auto events = core::events::listOf(database, "shop", 1, "1");
    REQUIRE_FALSE(events.empty());
    CHECK(events.back().action == "export_returns");
    CHECK(events.back().after == R"({"cases":1,"route":"finance"})");
}

TEST_CASE_METHOD(
    Fixture,
    "a list is refused without the right, without a case and without a place, and leaves nothing") {
    const auto before = events();
    CHECK(service.exportWaiting(HandoffRoute::Finance, {}, file, {"Lin", Role::Agent}).error() ==
          ReturnHandoffError::NoRight);
    CHECK(service.exportWaiting(HandoffRoute::Logistics, {}, file, {"Mei", Role::Senior}).error() ==
          ReturnHandoffError::NothingToExport);
    CHECK(service
              .exportWaiting(HandoffRoute::Finance, {}, folder.path() / "no" / "a.csv",
                             {"Mei", Role::Senior})
              .error() == ReturnHandoffError::FileNotWritable);
    CHECK(events() == before);
    CHECK_FALSE(std::filesystem::exists(file));
}
