#include "core/orders/privacy_service.h"

#include "core/agents/rights.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core;
using namespace core::orders;
using support::anOrder;
using namespace std::chrono_literals;

namespace {

const agents::Actor kLin{"Lin"};

struct Desk {
    storage::Database database = support::testDatabase();
    Seconds now = support::kFirstMoment;
    PrivacyService service{database, [this] { return now; }};

    OrderKey put(const support::OrderBuilder& order) {
        order.store(database);
        return order.build().order.key;
    }
    auto reveal(const OrderKey& key, OrderField field, const agents::Actor& actor = kLin) {
        return service.reveal(key, field, RevealReason::ContactBuyer, actor);
    }
    auto digits(const OrderKey& key, const std::string& answer) {
        return service.checkIdentity(key, IdentityMethod::MobileLastDigits, answer, kLin);
    }
    auto email(const OrderKey& key, const std::string& answer) {
        return service.checkIdentity(key, IdentityMethod::Email, answer, kLin);
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE("one field is revealed with one event that does not hold it") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    const auto value = desk.reveal(key, OrderField::Mobile);
    REQUIRE(value);
    CHECK(value->revealed() == "13900001001");
    const auto events = core::events::listOf(desk.database, "order", 1, "1001");
    REQUIRE(events.size() == 1);
    CHECK(events[0].action == "reveal");
    CHECK(events[0].after == R"({"field":"mobile","reason":"contact_buyer"})");
}

TEST_CASE("the address revealed is the one the parcel goes to") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").changedAddress("江苏省 苏州市 吴中区 样例街2号"));
    CHECK(desk.reveal(key, OrderField::Address)->revealed() == "江苏省 苏州市 吴中区 样例街2号");
}

TEST_CASE("a reveal that shows nothing is refused and leaves no event") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    CHECK(desk.reveal({1, "nobody"}, OrderField::Mobile).error() == PrivacyError::OrderNotFound);
    CHECK(desk.reveal(key, OrderField::Amount).error() == PrivacyError::FieldNotMasked);
    CHECK(desk.reveal(key, OrderField::Phone).error() == PrivacyError::FieldEmpty);
    CHECK(desk.events() == 0);
}

TEST_CASE("an agent reveals sixty fields an hour and no more") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    for (int i = 0; i < core::agents::revealsAnHour(kLin.role); ++i) {
        REQUIRE(desk.reveal(key, OrderField::Receiver));
        desk.now += 1s;
    }
    CHECK(desk.reveal(key, OrderField::Receiver).error() == PrivacyError::TooManyReveals);
    // The last one is told to the leads.
    CHECK(desk.events() == 61);
    CHECK(desk.reveal(key, OrderField::Receiver, {"Wu"}));
    desk.now = support::kFirstMoment + 1h - 1s;
    CHECK_FALSE(desk.reveal(key, OrderField::Receiver));
    desk.now += 1s;
    CHECK(desk.reveal(key, OrderField::Receiver));
}

TEST_CASE("the identity check compares the last digits") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").mobile("13812345678"));
    CHECK(*desk.digits(key, "678"));
    CHECK(*desk.digits(key, " 56-78 "));
    CHECK(*desk.digits(key, "13812345678"));
    CHECK_FALSE(*desk.digits(key, "677"));
    CHECK(desk.digits(key, "78").error() == PrivacyError::NotEnoughDigits);
    CHECK(desk.events() == 4);
    const auto last = core::events::listOf(desk.database, "order", 1, "1001").back();
    CHECK(last.after == R"({"method":"mobile_last_digits","passed":false})");
}

TEST_CASE("masked, virtual and fixed numbers are compared by what is known of them") {
    Desk desk;
    const auto masked = desk.put(anOrder("1001").mobile("138****5678"));
    const auto isVirtual = desk.put(anOrder("1002").mobile("18400005678-7576"));
    const auto fixed = desk.put(anOrder("1003").mobile("").phone("0512-66665678"));
    const auto none = desk.put(anOrder("1004").mobile("##密文"));
    for (const auto& key : {masked, isVirtual, fixed}) {
        CHECK(*desk.digits(key, "5678"));
        CHECK_FALSE(*desk.digits(key, "7576"));
    }
    CHECK(desk.digits(none, "5678").error() == PrivacyError::FieldEmpty);
}

TEST_CASE("the identity check compares an e-mail without regard to case") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").buyer("nick", "Sample@Example.com"));
    const auto mobileAccount = desk.put(anOrder("1002").buyer("nick", "13900000000"));
    CHECK(*desk.email(key, " sample@example.COM"));
    CHECK_FALSE(*desk.email(key, "sample@example.org"));
    CHECK(desk.email(mobileAccount, "13900000000").error() == PrivacyError::FieldEmpty);
}

TEST_CASE("after three wrong answers an order is closed to checks for a day") {
    Desk desk;
    const auto key = desk.put(anOrder("1001").mobile("13812345678"));
    const auto other = desk.put(anOrder("1002").mobile("13812345678"));
    for (int i = 0; i < PrivacyService::kIdentityTries; ++i) {
        CHECK_FALSE(*desk.digits(key, "000"));
        desk.now += 1h;
    }
    CHECK(desk.digits(key, "678").error() == PrivacyError::TooManyTries);
    CHECK(desk.events() == 3);
    CHECK(*desk.digits(other, "678"));
    desk.now = support::kFirstMoment + 24h - 1s;
    CHECK(desk.digits(key, "678").error() == PrivacyError::TooManyTries);
    desk.now += 1s;
    CHECK(*desk.digits(key, "678"));
}

TEST_CASE("a lead waives the check once an order, with a reason that stands as a note") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    const agents::Actor lead{"Li", agents::Role::Lead};
    CHECK(desk.service.waiveIdentity(key, " ", lead).error() == PrivacyError::ReasonMissing);
    CHECK(desk.service.waiveIdentity(key, std::string(201, 'x'), lead).error() ==
          PrivacyError::TextTooLong);
    CHECK(desk.service.waiveIdentity({1, "9"}, "x", lead).error() == PrivacyError::OrderNotFound);
    CHECK(desk.service.waiveIdentity(key, "x", {"Lin", agents::Role::Senior}).error() ==
          PrivacyError::NotAllowedForRole);
    CHECK(desk.events() == 0);
    REQUIRE(desk.service.waiveIdentity(key, "号码已停用，已核对付款截图", lead));
    auto note = desk.database.prepare("SELECT text FROM work_order_note");
    REQUIRE(note.step());
    CHECK(note.text(0) == "号码已停用，已核对付款截图");
    const auto events = core::events::listOf(desk.database, "order", 1, "1001");
    REQUIRE(events.size() == 1);
    CHECK(events[0].action == "waive_identity");
    CHECK(events[0].actor == "Li");
    CHECK(events[0].after == R"({"note":1})");
    desk.now += std::chrono::days{30};
    CHECK(desk.service.waiveIdentity(key, "again", {"Zhao", agents::Role::Lead}).error() ==
          PrivacyError::WaivedBefore);
}

TEST_CASE("the last reveal of an hour leaves a word for the leads, once") {
    Desk desk;
    const auto key = desk.put(anOrder("1001"));
    desk.database
        .prepare("INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                 "VALUES (1, '1001', 'waiting', '[]', 0, 0)")
        .run();
    const agents::Actor lin{"Lin", agents::Role::Agent};
    const auto alerts = [&] {
        return desk.database.integer(
            "SELECT count(*) FROM work_event WHERE action = 'reveal_limit' AND actor = 'Lin'");
    };
    for (int i = 0; i < 19; ++i) {
        REQUIRE(desk.reveal(key, OrderField::Mobile, lin));
    }
    CHECK(alerts() == 0);
    REQUIRE(desk.reveal(key, OrderField::Mobile, lin));
    CHECK(alerts() == 1);
    CHECK(desk.reveal(key, OrderField::Mobile, lin).error() == PrivacyError::TooManyReveals);
    CHECK(alerts() == 1);
}
