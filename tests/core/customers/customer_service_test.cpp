#include "core/customers/customer_service.h"

#include "core/customers/contact_reader.h"
#include "core/customers/customer_reader.h"
#include "core/customers/customer_repository.h"
#include "core/customers/duplicate_reader.h"
#include "core/customers/handling_cards.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

using namespace core::customers;

namespace {

struct Fixture {
    core::storage::Database database = support::testDatabase();
    CustomerService service{database,
                            [] { return core::Seconds{std::chrono::seconds{1'700'000'000}}; }};
    core::agents::Actor lin{"Lin"};

    Fixture() {
        database.execute(
            "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
            "first_order_at) VALUES (1, '云上小筑', 3, 2, 4560, 1600000000)");
    }
    std::int64_t events() { return database.integer("SELECT count(*) FROM work_event"); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a note is kept and does not touch what the orders tell") {
    const auto customer = service.setNote(1, "云上小筑", "wants small parcels", lin);
    REQUIRE(customer);
    CHECK(customer->note == "wants small parcels");
    CHECK(customer->paidCount == 2);
    const auto stored = CustomerRepository(database).find(1, "云上小筑");
    REQUIRE(stored);
    CHECK(stored->note == "wants small parcels");
    CHECK(stored->paid == core::Fen{4560});
    CHECK(stored->firstOrderAt == core::Seconds{std::chrono::seconds{1'600'000'000}});
    CHECK_FALSE(stored->lastOrderAt);
}

TEST_CASE_METHOD(Fixture, "tags are trimmed, kept once and do not remove the note") {
    REQUIRE(service.setNote(1, "云上小筑", "a note", lin));
    const auto customer = service.setTags(1, "云上小筑", {" 理智 ", "", "理智", "VIP"}, lin);
    REQUIRE(customer);
    CHECK(customer->tags == std::vector<std::string>{"理智", "VIP"});
    CHECK(CustomerRepository(database).find(1, "云上小筑")->note == "a note");
    CHECK(CustomerRepository(database).find(1, "云上小筑")->tags == customer->tags);
}

TEST_CASE_METHOD(Fixture, "the history of a customer names nobody and quotes nothing") {
    REQUIRE(service.setNote(1, "云上小筑", "calls from 13800000000", lin));
    REQUIRE(service.setTags(1, "云上小筑", {"急性子"}, lin));
    const auto events =
        core::events::listOf(database, "customer", 1, eventSubjectOf(1, "云上小筑"));
    REQUIRE(events.size() == 2);
    CHECK(events[0].action == "set_note");
    CHECK(events[0].before == R"({"characters":0})");
    CHECK(events[0].after == R"({"characters":22})");
    CHECK(events[1].after == R"({"tags":1})");
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE subject LIKE '%云上%' OR "
                           "after LIKE '%138%' OR after LIKE '%急%'") == 0);
}

TEST_CASE("the digest of a customer differs by nick and by shop") {
    CHECK(eventSubjectOf(1, "a").size() == 32);
    CHECK(eventSubjectOf(1, "a") == eventSubjectOf(1, "a"));
    CHECK(eventSubjectOf(1, "a") != eventSubjectOf(1, "b"));
    CHECK(eventSubjectOf(1, "a") != eventSubjectOf(2, "a"));
    CHECK(eventSubjectOf(1, "1:a") != eventSubjectOf(11, "a"));
}

TEST_CASE_METHOD(Fixture, "a refused change of a customer leaves no trace") {
    int notices = 0;
    const auto subscription =
        service.changed.subscribe([&notices](const auto&, const auto&) { ++notices; });
    CHECK(service.setNote(1, "nobody", "x", lin).error() == CustomerError::NotFound);
    CHECK(service.setNote(2, "云上小筑", "x", lin).error() == CustomerError::NotFound);
    CHECK(service.setTags(1, "nobody", {"x"}, lin).error() == CustomerError::NotFound);
    CHECK(service.setNote(1, "云上小筑", "", lin).error() == CustomerError::NothingChanged);
    CHECK(service.setTags(1, "云上小筑", {" "}, lin).error() == CustomerError::NothingChanged);
    CHECK(service.setTags(1, "云上小筑", {std::string(21, 'x')}, lin).error() ==
          CustomerError::TagTooLong);
    std::vector<std::string> tooMany;
    for (int number = 0; number < 21; ++number) {
        tooMany.push_back(std::to_string(number));
    }
    CHECK(service.setTags(1, "云上小筑", tooMany, lin).error() == CustomerError::TagTooLong);
    CHECK(events() == 0);
    CHECK(notices == 0);
    tooMany.pop_back();
    CHECK(service.setTags(1, "云上小筑", tooMany, lin));
    CHECK(notices == 1);
}

TEST_CASE_METHOD(Fixture, "types, group and note are kept together and each change is told") {
    REQUIRE(service.setPersonality(1, "云上小筑", Personality::Irascible, lin));
    REQUIRE(service.setBehaviour(1, "云上小筑", Behaviour::Greedy, lin));
    REQUIRE(service.setExperience(1, "云上小筑", Experience::Veteran, lin));
    REQUIRE(service.setContactGroup(1, "云上小筑", " 老客户群 ", lin));
    REQUIRE(service.setNote(1, "云上小筑", "poste restante", lin));
    CHECK(service.setPersonality(1, "云上小筑", Personality::Irascible, lin).error() ==
          CustomerError::NothingChanged);
    const auto stored = *CustomerRepository(database).find(1, "云上小筑");
    CHECK(stored.personality == Personality::Irascible);
    CHECK(stored.behaviour == Behaviour::Greedy);
    CHECK(stored.experience == Experience::Veteran);
    CHECK(stored.contactGroup == "老客户群");
    CHECK(stored.note == "poste restante");
    REQUIRE(service.setPersonality(1, "云上小筑", std::nullopt, lin));
    CHECK_FALSE(CustomerRepository(database).find(1, "云上小筑")->personality);
    const auto told = CustomerReader(database).history(stored);
    REQUIRE(told.size() == 6);
    CHECK(told[0].after == R"({"personality":"irascible"})");
    CHECK(told[5].after == R"({"personality":null})");
    CHECK(CustomerReader(database).contactGroups(1) == std::vector<std::string>{"老客户群"});
}

TEST_CASE_METHOD(Fixture, "a buyer who only chats gets a profile") {
    database.execute(
        "INSERT INTO work_conversation (shop_id, channel, buyer, state, opened_at) "
        "VALUES (1, 'qianniu', '只聊天', 'waiting', 0)");
    REQUIRE(service.setNote(1, "只聊天", "asks for samples", lin));
    CHECK(database.integer("SELECT count(*) FROM mirror_customer") == 1);
    CHECK(CustomerRepository(database).find(1, "只聊天")->note == "asks for samples");
}

TEST_CASE_METHOD(Fixture, "merged buyers are one until the merge is undone") {
    database.execute(
        "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
        "first_order_at, last_order_at) VALUES (1, 'b', 2, 1, 100, 1500000000, 1500000009), "
        "(1, 'c', 1, 1, 1, 1700000000, 1700000000)");
    REQUIRE(service.setNote(1, "b", "note of b", lin));
    REQUIRE(service.setNote(1, "云上小筑", "main note", lin));
    const auto before = support::dump(database);
    REQUIRE(service.merge(1, "b", "云上小筑", lin));
    REQUIRE(service.merge(1, "云上小筑", "c", lin));
    CustomerRepository repository(database);
    for (const char* nick : {"b", "c", "云上小筑"}) {
        const auto found = *repository.find(1, nick);
        CHECK(found.nick == "c");
        CHECK(found.nicks == std::vector<std::string>{"c", "云上小筑", "b"});
        CHECK(found.orderCount == 6);
        CHECK(found.paid == core::Fen{4661});
        CHECK(found.firstOrderAt == core::Seconds{std::chrono::seconds{1'500'000'000}});
        CHECK(found.note.empty());
    }
    CHECK(service.merge(1, "c", "b", lin).error() == CustomerError::SameCustomer);
    CHECK(service.merge(1, "b", "b", lin).error() == CustomerError::SameCustomer);
    CHECK(service.merge(1, "nobody", "b", lin).error() == CustomerError::NotFound);
    CHECK(service.undoMerge(1, "c", lin).error() == CustomerError::NotMerged);
    REQUIRE(service.undoMerge(1, "云上小筑", lin));
    CHECK(repository.find(1, "b")->nick == "云上小筑");
    CHECK(repository.find(1, "云上小筑")->note == "main note");
    REQUIRE(service.undoMerge(1, "b", lin));
    CHECK(repository.find(1, "b")->note == "note of b");
    database.execute("DROP TRIGGER work_event_no_delete");
    database.execute(
        "DELETE FROM work_event WHERE action IN ('merge_into', 'take_in', "
        "'undo_merge', 'let_go')");
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "the scroll shows every contact of all nicks, newest first, by page") {
    support::anOrder("1001")
        .buyer("云上小筑")
        .createdAfter(std::chrono::seconds{10})
        .store(database);
    database.execute(
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at, summary) "
        "VALUES "
        "(1, 1, 'qianniu', 'b', 'closed', 1700000020, '问尺码'), "
        "(2, 1, 'qianniu', 'b', 'merged', 1700000021, ''), "
        "(3, 1, 'qianniu', 'other', 'closed', 1700000022, '');"
        "INSERT INTO work_conversation_note (conversation_id, text, author, created_at) "
        "VALUES (1, '急', 'Lin', 1700000030);"
        "INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
        "VALUES (1, '1001', '加急', 'Wang', 1700000040);"
        "INSERT INTO work_promise (shop_id, buyer, owner, what, awaits, state, made_by, made_at) "
        "VALUES (1, 'b', 'Lin', '通知', 'news', 'open', 'Lin', 1700000050);"
        "INSERT INTO work_application (shop_id, kind, buyer, fields, state, requested_by, "
        "requested_at) "
        "VALUES (1, 'gift', '云上小筑', '{}', 'requested', 'Lin', 1700000060)");
    REQUIRE(service.merge(1, "b", "云上小筑", lin));
    const auto customer = *CustomerReader(database).find(1, "b");
    ContactReader reader(database);
    const auto all = reader.page(customer, 0, 50);
    std::vector<ContactKind> kinds;
    for (const auto& entry : all) {
        kinds.push_back(entry.kind);
    }
    CHECK(kinds == std::vector{ContactKind::Application, ContactKind::Promise,
                               ContactKind::OrderNote, ContactKind::ConversationNote,
                               ContactKind::Conversation, ContactKind::Order});
    CHECK(all[0].state == "gift/requested");
    CHECK(all[4].text == "问尺码");
    CHECK(all[5].orderNumber == "1001");
    const auto second = reader.page(customer, 2, 2);
    REQUIRE(second.size() == 2);
    CHECK(second[0] == all[2]);
    CHECK(second[1] == all[3]);
}

TEST_CASE_METHOD(
    Fixture,
    "another nick of the same mobile or receiver is suggested, masked, until it is refused") {
    const auto order = [](const char* number, const char* nick) {
        return support::anOrder(number).buyer(nick).mobile("13912345678").receiver("李雷");
    };
    order("1", "云上小筑").store(database);
    order("2", "小号").store(database);
    order("3", "小号").store(database);
    support::anOrder("4").buyer("别人").mobile("13900000000").receiver("李雷").store(database);
    DuplicateReader reader(database);
    const auto suggest = [&](const char* nick) {
        return reader.find(*CustomerReader(database).find(1, nick), {});
    };
    const auto found = suggest("云上小筑");
    REQUIRE(found.size() == 1);
    CHECK(found[0] == Duplicate{"小号", DuplicateReason::SameMobile, "139****5678", 2});
    REQUIRE(service.keepApart(1, "云上小筑", "小号", lin));
    CHECK(service.keepApart(1, "小号", "云上小筑", lin).error() == CustomerError::NothingChanged);
    CHECK(suggest("云上小筑").empty());
    support::anOrder("5")
        .buyer("云上小筑")
        .mobile("")
        .receiver("韩梅")
        .address("江苏省 苏州市 吴中区 1号")
        .createdAfter(std::chrono::seconds{9})
        .store(database);
    support::anOrder("6")
        .buyer("三号")
        .mobile("")
        .receiver("韩梅")
        .address("江苏省 苏州市 吴中区 1号")
        .store(database);
    support::anOrder("7")
        .buyer("四号")
        .mobile("")
        .receiver("韩梅")
        .address("江苏省 苏州市 吴中区 2号")
        .store(database);
    const auto byAddress = suggest("云上小筑");
    REQUIRE(byAddress.size() == 1);
    CHECK(byAddress[0] == Duplicate{"三号", DuplicateReason::SameReceiverAndAddress, "韩*", 1});
}

TEST_CASE("every type of buyer has a whole handling card") {
    const auto isWhole = [](const HandlingCard& card) {
        return !card.recognise.empty() && !card.toDo.empty() && !card.toAvoid.empty() &&
               !card.say.empty();
    };
    for (int type = 0; type < 7; ++type) {
        CHECK(isWhole(handlingCard(static_cast<Personality>(type))));
    }
    for (int type = 0; type < 8; ++type) {
        CHECK(isWhole(handlingCard(static_cast<Behaviour>(type))));
    }
    for (int type = 0; type < 3; ++type) {
        CHECK(isWhole(handlingCard(static_cast<Experience>(type))));
    }
}
