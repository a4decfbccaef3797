#include "core/applications/application_service.h"

#include "core/applications/application_reader.h"
#include "core/events/event_repository.h"
#include "core/settings/settings_json.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::applications;
using namespace std::chrono_literals;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment;
    ApplicationRules rules = defaultApplicationRules();
    ApplicationService service{database, [this] { return now; },
                               [this](core::orders::ShopId) { return rules; }};
    ApplicationReader reader{database};
    core::agents::Actor lin{"Lin"};
    core::agents::Actor wang{"Wang"};

    ApplicationDraft draft(const std::string& sum, const std::string& buyer = "云上") {
        return {.shop = 1,
                .kind = ApplicationKind::CashBack,
                .orderNumber = "1001",
                .buyer = buyer,
                .fields = {{"sum", sum}, {"account", "138@云上"}, {"strange", "x"}},
                .reason = "晒图返现"};
    }
};

}  // namespace

TEST_CASE_METHOD(
    Fixture, "within the limit an application is approved at once, above it a colleague decides") {
    const auto small = *service.request(draft("20"), lin);
    CHECK(small.state == ApplicationState::Approved);
    CHECK(small.decidedBy.empty());
    CHECK(small.fields ==
          std::map<std::string, std::string>{{"sum", "20"}, {"account", "138@云上"}});
    const auto large = *service.request(draft("20.01", "another"), lin);
    CHECK(large.state == ApplicationState::Requested);
    CHECK(service.approve({large.id}, lin).error() == ApplicationError::OwnRequest);
    CHECK(service.approve({large.id, 9}, wang).error() == ApplicationError::ChangedSinceRead);
    const auto approved = *service.approve({large.id, 1}, wang);
    CHECK(approved.decidedBy == "Wang");
    const auto done = *service.complete({large.id}, "PAY-1", lin);
    CHECK(done.state == ApplicationState::Done);
    CHECK(done.reference == "PAY-1");
    CHECK(done.closedAt == now);
    CHECK(service.withdraw({large.id}, "x", lin).error() == ApplicationError::NotAllowedInState);
    CHECK(reader.find(large.id) == done);
}

TEST_CASE_METHOD(Fixture,
                 "splitting a grant does not pass the limit, and tomorrow is another day") {
    REQUIRE(service.request(draft("15"), lin)->state == ApplicationState::Approved);
    CHECK(service.request(draft("6"), lin)->state == ApplicationState::Requested);
    CHECK(service.request(draft("6"), wang)->state == ApplicationState::Requested);
    for (int buyer = 0; buyer < 9; ++buyer) {
        REQUIRE(service.request(draft("20", std::to_string(buyer)), lin)->state ==
                ApplicationState::Approved);
    }
    CHECK(service.request(draft("20", "last"), lin)->state == ApplicationState::Requested);
    CHECK(service.request(draft("20", "last"), wang)->state == ApplicationState::Approved);
    now += 24h;
    CHECK(service.request(draft("20"), lin)->state == ApplicationState::Approved);
}

TEST_CASE_METHOD(Fixture, "one person who runs the shop may decide alone") {
    const auto large = *service.request(draft("500"), lin);
    rules.isOnePerson = true;
    CHECK(service.approve({large.id}, lin));
}

TEST_CASE_METHOD(Fixture,
                 "a refused act on an application leaves no trace, and no event quotes a field") {
    const auto request = *service.request(draft("500"), lin);
    const auto before = support::dump(database);
    auto bad = draft("x");
    CHECK(service.request(bad, lin).error() == ApplicationError::FieldWrong);
    bad = draft("5");
    bad.reason = " ";
    CHECK(service.request(bad, lin).error() == ApplicationError::ReasonMissing);
    bad = draft("5", "");
    CHECK(service.request(bad, lin).error() == ApplicationError::BuyerMissing);
    CHECK(service.approve({99}, wang).error() == ApplicationError::NotFound);
    CHECK(service.refuse({request.id}, "", wang).error() == ApplicationError::ReasonMissing);
    CHECK(service.complete({request.id}, "", wang).error() == ApplicationError::NotAllowedInState);
    CHECK(service.withdraw({request.id}, "no", wang).error() == ApplicationError::NotRequester);
    CHECK(support::dump(database) == before);
    REQUIRE(service.refuse({request.id}, "云上 asked twice", wang));
    const auto told = core::events::listOf(database, "application", 1, std::to_string(request.id));
    REQUIRE(told.size() == 2);
    CHECK(told[1].action == "refuse");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE coalesce(before, '') || after "
                           "LIKE '%云上%' OR after LIKE '%晒图%'") == 0);
}

TEST_CASE_METHOD(Fixture, "open applications come oldest first and closed ones newest first") {
    const auto first = service.request(draft("500"), lin)->id;
    now += 1s;
    const auto second = service.request(draft("1"), lin)->id;
    now += 1s;
    const auto third = service.request(draft("600"), lin)->id;
    REQUIRE(service.withdraw({third}, "slip", lin));
    now += 1s;
    REQUIRE(service.refuse({first}, "no", wang));
    const auto ids = [](const std::vector<Application>& applications) {
        std::vector<ApplicationId> found;
        for (const auto& application : applications) {
            found.push_back(application.id);
        }
        return found;
    };
    CHECK(ids(reader.open()) == std::vector<ApplicationId>{second});
    CHECK(ids(reader.closed(10)) == std::vector<ApplicationId>{first, third});
    CHECK(ids(reader.ofBuyer(1, {"云上"})) == std::vector<ApplicationId>{third, second, first});
}

TEST_CASE("limits of applications survive being stored, and bad ones leave the default") {
    auto rules = defaultApplicationRules();
    rules.isOnePerson = true;
    rules.limits[ApplicationKind::Gift] = {core::Fen{500}, core::Fen{600}};
    CHECK(core::settings::applicationRulesFromJson(core::settings::toJson(rules)) == rules);
    CHECK(core::settings::applicationRulesFromJson("") == defaultApplicationRules());
    CHECK(core::settings::applicationRulesFromJson(
              R"({"limits":{"gift":7,"nothing":{}},"one_person":3})") == defaultApplicationRules());
}
