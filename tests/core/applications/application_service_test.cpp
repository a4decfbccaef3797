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

TEST_CASE("what may be applied for follows the state of the order") {
    using enum core::orders::OrderState;
    struct Line {
        ApplicationKind kind;
        core::orders::OrderState state;
        std::optional<ApplicationError> barrier;
    };
    using K = ApplicationKind;
    using E = ApplicationError;
    for (const auto& [kind, state, barrier] : {Line{K::Gift, Unpaid, {}},
                                               Line{K::Gift, Paid, {}},
                                               Line{K::Gift, PartShipped, {}},
                                               Line{K::Gift, Shipped, E::OrderShipped},
                                               Line{K::Gift, Signed, E::OrderShipped},
                                               Line{K::Gift, Finished, E::OrderShipped},
                                               Line{K::Gift, Closed, E::OrderClosed},
                                               Line{K::Gift, Unknown, {}},
                                               Line{K::FreeShipping, Unpaid, {}},
                                               Line{K::FreeShipping, Paid, E::OrderPaid},
                                               Line{K::FreeShipping, Shipped, E::OrderPaid},
                                               Line{K::FreeShipping, Closed, E::OrderClosed},
                                               Line{K::BulkDeal, Unpaid, {}},
                                               Line{K::BulkDeal, PartShipped, E::OrderPaid},
                                               Line{K::BulkDeal, Finished, E::OrderPaid},
                                               Line{K::Invoice, Unpaid, {}},
                                               Line{K::Invoice, Paid, {}},
                                               Line{K::Invoice, Finished, {}},
                                               Line{K::Invoice, Closed, E::OrderClosed},
                                               Line{K::CashBack, Closed, {}},
                                               Line{K::CashBack, Shipped, {}}}) {
        INFO(toWord(kind) << " of an order that is " << toWord(state));
        CHECK(guardOf(kind, state) == barrier);
    }
}

TEST_CASE_METHOD(Fixture, "no gift goes into a parcel that is under way, asked for or approved") {
    auto gift = draft("1");
    gift.kind = ApplicationKind::Gift;
    gift.fields = {{"item", "勺子"}, {"quantity", "1"}, {"value", "30"}};
    support::anOrder("1001").state(core::orders::OrderState::Shipped).store(database);
    const auto before = support::dump(database);
    CHECK(service.request(gift, lin).error() == ApplicationError::OrderShipped);
    CHECK(support::dump(database) == before);
    support::anOrder("1001").state(core::orders::OrderState::Paid).store(database);
    const auto asked = *service.request(gift, lin);
    REQUIRE(asked.state == ApplicationState::Requested);
    support::anOrder("1001").state(core::orders::OrderState::Shipped).store(database);
    CHECK(service.approve({asked.id}, wang).error() == ApplicationError::OrderShipped);
    CHECK(service.refuse({asked.id}, "已发货", wang));
}

TEST_CASE_METHOD(Fixture, "an import closes what it shows, and the rest is closed by hand") {
    using core::orders::OrderState;
    const auto apply = [&](ApplicationKind kind, const char* order,
                           std::map<std::string, std::string> fields) {
        auto asked = draft("1");
        asked.kind = kind;
        asked.orderNumber = order;
        asked.fields = std::move(fields);
        auto made = service.request(asked, lin);
        REQUIRE(made);
        return made->state == ApplicationState::Approved
                   ? made->id
                   : service.approve({made->id}, {"组长", core::agents::Role::Lead})->id;
    };
    const auto stateOf = [&](ApplicationId id) { return reader.find(id)->state; };
    support::anOrder("1").state(OrderState::Paid).item("A", 3'000).store(database);
    support::anOrder("2").state(OrderState::Unpaid).store(database);
    support::anOrder("3").state(OrderState::Unpaid).fen(9'000).store(database);
    support::anOrder("4").state(OrderState::Paid).store(database);
    support::anOrder("5").state(OrderState::Paid).store(database);
    database.execute("UPDATE mirror_order SET postage_fen = 800 WHERE order_no = '2'");
    database.execute("UPDATE mirror_order SET invoice_title = '小灶公司' WHERE order_no = '5'");
    const auto gift =
        apply(ApplicationKind::Gift, "1", {{"item", "勺子"}, {"quantity", "1"}, {"value", "5"}});
    const auto postage = apply(ApplicationKind::FreeShipping, "2", {{"postage", "8"}});
    const auto deal = apply(ApplicationKind::BulkDeal, "3",
                            {{"item", "锅"}, {"quantity", "3"}, {"unit_price", "20"}});
    const std::map<std::string, std::string> invoice{
        {"type", "electronic"}, {"title", "小灶公司"}, {"sum", "30"}};
    const auto written = apply(ApplicationKind::Invoice, "4", invoice);
    // The buyer gave this title with the order: that it stands there says nothing of the invoice.
    const auto known = apply(ApplicationKind::Invoice, "5", invoice);
    CHECK(service.settle().empty());
    auto free = draft("1");
    free.kind = ApplicationKind::FreeShipping;
    free.orderNumber = "2";
    free.fields = {{"postage", "8"}};

    support::anOrder("1").state(OrderState::Paid).item("A", 3'000).store(database);
    database.execute(
        "INSERT INTO mirror_item (shop_id, order_no, item_key, ordinal, title, quantity, row_hash, "
        "file_id, file_row) SELECT shop_id, order_no, 'gift', 9, '小勺子 赠品', 1, 7, file_id, 99 "
        "FROM mirror_order WHERE order_no = '1'");
    database.execute("UPDATE mirror_order SET postage_fen = 0 WHERE order_no = '2'");
    database.execute("UPDATE mirror_order SET goods_fen = 6000 WHERE order_no = '3'");
    database.execute("UPDATE mirror_order SET invoice_title = '小灶公司' WHERE order_no = '4'");
    CHECK(service.settle().size() == 4);
    for (const auto id : {gift, postage, deal, written}) {
        CHECK(stateOf(id) == ApplicationState::Done);
    }
    CHECK(reader.find(gift)->closedAt == now);
    CHECK(stateOf(known) == ApplicationState::Approved);
    CHECK(service.request(free, wang).error() == ApplicationError::NothingChanged);
    const auto told = core::events::listOf(database, "application", 1, std::to_string(gift));
    CHECK(told.back().action == "complete");
    CHECK(told.back().actor == "system");
    REQUIRE(service.complete({known}, "FP-1", lin));
    CHECK(reader.find(known)->reference == "FP-1");

    const auto lost = apply(ApplicationKind::Invoice, "4",
                            {{"type", "electronic"}, {"title", "另一家"}, {"sum", "30"}});
    database.execute("UPDATE mirror_order SET state = 'closed' WHERE order_no = '4'");
    CHECK(service.settle() == std::vector<ApplicationId>{lost});
    CHECK(stateOf(lost) == ApplicationState::Withdrawn);
    CHECK(service.settle().empty());
}

TEST_CASE_METHOD(Fixture, "an import proves nothing of an order that was not known before") {
    auto asked = draft("1");
    asked.kind = ApplicationKind::Invoice;
    asked.orderNumber = "77";
    asked.fields = {{"type", "electronic"}, {"title", "小灶公司"}, {"sum", "30"}};
    auto made = service.request(asked, lin);
    REQUIRE(made);
    if (made->state != ApplicationState::Approved) {
        REQUIRE(service.approve({made->id}, {"组长", core::agents::Role::Lead}));
    }
    // The title came with the order.
    support::anOrder("77").state(core::orders::OrderState::Paid).store(database);
    database.execute("UPDATE mirror_order SET invoice_title = '小灶公司' WHERE order_no = '77'");
    CHECK(service.settle().empty());
    CHECK(reader.find(made->id)->state == ApplicationState::Approved);
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
