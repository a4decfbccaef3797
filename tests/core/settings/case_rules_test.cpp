#include "core/events/event_repository.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::settings;
using namespace std::chrono_literals;

TEST_CASE("the rules of parcels and reminders are kept by shop, with an event", "[settings]") {
    auto database = support::testDatabase();
    CaseRulesReader reader(database);
    CaseRulesService service(database, [] { return support::kFirstMoment; });
    auto parcels = reader.parcelRules(1);
    CHECK(parcels.promisedShipping == core::orders::defaultReviewRules().promisedShipping);
    parcels.nearLimit = 6h;
    REQUIRE(service.setParcelRules(1, parcels, {"Lin"}));
    CHECK(reader.parcelRules(1) == parcels);
    CHECK(reader.parcelRules(2).nearLimit == core::parcels::defaultParcelRules().nearLimit);
    auto reminders = reader.reminderRules(1);
    reminders.mostPerOrder = 3;
    REQUIRE(service.setReminderRules(1, reminders, {"Lin"}));
    CHECK(reader.reminderRules(1) == reminders);
    CHECK(core::events::listOf(database, "setting", 1, "parcel_rules").size() == 1);
    // The promise to ship is the review rules' own.
    auto review = core::orders::defaultReviewRules();
    review.promisedShipping = 24h;
    SettingsService settings(database, [] { return support::kFirstMoment; });
    REQUIRE(settings.setReviewRules(1, review, {"Lin"}));
    CHECK(reader.parcelRules(1).promisedShipping == 24h);
}

TEST_CASE("rules that make no sense, are the stored ones or of no shop are refused", "[settings]") {
    auto database = support::testDatabase();
    CaseRulesService service(database, [] { return support::kFirstMoment; });
    auto parcels = core::parcels::defaultParcelRules();
    parcels.nearLimit = 999h;
    auto reminders = core::reminders::defaultReminderRules();
    reminders.nightFrom = 25;
    const auto before = support::dump(database);
    CHECK(service.setParcelRules(1, parcels, {"Lin"}).error() == SettingsError::LimitOutOfRange);
    CHECK(service.setReminderRules(1, reminders, {"Lin"}).error() ==
          SettingsError::LimitOutOfRange);
    CHECK(service.setReminderRules(9, core::reminders::defaultReminderRules(), {"Lin"}).error() ==
          SettingsError::NothingChanged);
    CHECK(support::dump(database) == before);
    REQUIRE(service.setReminderRules(1, core::reminders::defaultReminderRules(), {"Lin"}));
    CHECK(service.setReminderRules(1, core::reminders::defaultReminderRules(), {"Lin"}).error() ==
          SettingsError::NothingChanged);
}

TEST_CASE("the limits of complaints and the rules of invitations are kept by shop", "[settings]") {
    auto database = support::testDatabase();
    CaseRulesReader reader(database);
    CaseRulesService service(database, [] { return support::kFirstMoment; });
    auto rules = reader.complaintRules(1);
    CHECK(rules == core::complaints::defaultComplaintRules());
    rules.limits[core::complaints::ComplaintLevel::Serious].solve = 36h;
    rules.trendCount = 5;
    REQUIRE(service.setComplaintRules(1, rules, {"Lin"}));
    CHECK(reader.complaintRules(1) == rules);
    CHECK(reader.complaintRules(2) == core::complaints::defaultComplaintRules());
    CHECK(core::events::listOf(database, "setting", 1, "complaint_rules").size() == 1);
    rules.limits[core::complaints::ComplaintLevel::Serious].progress = 37h;
    CHECK(service.setComplaintRules(1, rules, {"Lin"}).error() == SettingsError::LimitOutOfRange);
    rules.limits.erase(core::complaints::ComplaintLevel::Serious);
    CHECK(service.setComplaintRules(1, rules, {"Lin"}).error() == SettingsError::LimitOutOfRange);
    auto invitations = reader.invitationRules(1);
    invitations.wait = std::chrono::days{4};
    REQUIRE(service.setInvitationRules(1, invitations, {"Lin"}));
    CHECK(reader.invitationRules(1) == invitations);
    invitations.text.clear();
    CHECK(service.setInvitationRules(1, invitations, {"Lin"}).error() ==
          SettingsError::LimitOutOfRange);
}
