#include "core/handovers/handover_service.h"

#include "core/events/event_repository.h"
#include "core/handovers/handover_file.h"
#include "core/handovers/handover_reader.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/test_database.h"

using namespace core::handovers;
using namespace std::chrono_literals;
using Kind = HandoverItemKind;

namespace {

struct Machine {
    core::storage::Database database = support::testDatabase();
    core::Seconds now = support::kFirstMoment;
    int made = 0;
    HandoverService service{database, [this] { return now; },
                            [this] {
                                const std::string number = std::to_string(++made);
                                return std::string(32 - number.size(), 'a') + number;
                            }};
    HandoverReader reader{database};
};

struct Fixture : Machine {
    support::TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "pack.json";
    core::agents::Actor lin{"Lin"};
    core::agents::Actor wang{"Wang"};

    void open() {
        database.execute(
            "INSERT INTO work_conversation (id, shop_id, channel, buyer, owner, state, opened_at, "
            "waiting_since, last_message_at) VALUES "
            "(1, 1, 'qianniu', '云上', 'Lin', 'answered', 1699990000, NULL, 1699999000000), "
            "(2, 1, 'qianniu', '小满', 'Lin', 'waiting', 1699990000, 1699999900000, "
            "1699999900000), "
            "(3, 1, 'qianniu', '小寒', 'Lin', 'waiting', 1699990000, 1699999800000, "
            "1699999800000), "
            "(4, 1, 'qianniu', '别人', 'Wang', 'waiting', 1699990000, 1699999800000, "
            "1699999800000), "
            "(5, 1, 'qianniu', '旧', 'Lin', 'closed', 1699990000, NULL, 1699999800000);"
            "INSERT INTO work_conversation_note (conversation_id, text, author, created_at) VALUES "
            "(1, '等仓库回复', 'Lin', 1699999000), (1, '上周', 'Lin', 1699000000), "
            "(5, '已结束', 'Lin', 1699999000);"
            "INSERT INTO work_promise (id, shop_id, buyer, owner, what, awaits, due_at, state, "
            "made_by, "
            "made_at, closed_at) VALUES "
            "(7, 1, '云上', 'Lin', '发货后提醒', 'shipped', NULL, 'open', 'Lin', 0, NULL), "
            "(8, 1, '云上', 'Lin', '回电', 'time', 1700000600, 'open', 'Lin', 0, NULL), "
            "(9, 1, '云上', 'Lin', '已办', 'time', 1700000600, 'kept', 'Lin', 0, 1);"
            "INSERT INTO work_application (id, shop_id, kind, buyer, fields, state, requested_by, "
            "requested_at, reason) VALUES "
            "(5, 1, 'gift', '云上', '{}', 'requested', 'Lin', 1699999500, '补偿')");
    }
    std::string fileText() { return support::readFile(file); }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "a pack holds what the agent has open, the most urgent first") {
    open();
    const auto pack = *service.make("Wang", "  周一大促  ", lin);
    std::vector<std::pair<Kind, std::int64_t>> lines;
    for (const auto& item : pack.items) {
        lines.emplace_back(item.kind, item.subject);
    }
    CHECK(lines == std::vector<std::pair<Kind, std::int64_t>>{{Kind::Waiting, 3},
                                                              {Kind::Waiting, 2},
                                                              {Kind::Promise, 8},
                                                              {Kind::Promise, 7},
                                                              {Kind::Conversation, 1},
                                                              {Kind::Application, 5},
                                                              {Kind::Note, 1}});
    CHECK(pack.note == "周一大促");
    CHECK(pack.items[2].shop == "shop");
    CHECK(pack.items[6].text == "等仓库回复");
    CHECK(reader.find(pack.id) == pack);
    CHECK(reader.preview("Lin", now) == pack.items);
    CHECK(database.integer("SELECT count(*) FROM work_event WHERE after LIKE '%云上%'") == 0);
}

TEST_CASE_METHOD(Fixture,
                 "the next agent acknowledges line by line, and the last line closes the pack") {
    open();
    const auto id = service.make("", "", lin)->id;
    CHECK(reader.waitingFor("Wang") == 1);
    CHECK(reader.waitingFor("Lin") == 0);
    CHECK(service.acknowledge(id, 0, lin).error() == HandoverError::OwnPack);
    CHECK(service.acknowledge(id, 7, wang).error() == HandoverError::NotFound);
    CHECK(service.acknowledge(99, 0, wang).error() == HandoverError::NotFound);
    REQUIRE(service.acknowledge(id, 0, wang));
    CHECK(service.acknowledge(id, 0, wang).error() == HandoverError::NothingChanged);
    CHECK_FALSE(reader.find(id)->acknowledgedAt);
    now += 5min;
    const auto whole = *service.acknowledgeAll(id, wang);
    CHECK(whole.acknowledgedAt == now);
    CHECK(whole.items[0].acknowledgedAt == now - 5min);
    CHECK(whole.items[6].acknowledgedBy == "Wang");
    CHECK(reader.find(id) == whole);
    CHECK(reader.waitingFor("Wang") == 0);
    CHECK(service.acknowledgeAll(id, wang).error() == HandoverError::NothingChanged);
    CHECK(core::events::listOf(database, "handover", 0, std::to_string(id)).size() == 3);
}

TEST_CASE_METHOD(Fixture, "a pack is for whom it names, and an empty one is not made") {
    CHECK(service.make("", " ", lin).error() == HandoverError::NothingToHandOver);
    CHECK(service.make("Lin", "a note", lin).error() == HandoverError::OwnPack);
    CHECK(service.make("", std::string(2'001, 'x'), lin).error() == HandoverError::TextTooLong);
    CHECK(database.integer("SELECT count(*) FROM work_event") == 0);
    const auto id = service.make("Wang", "only a note", lin)->id;
    CHECK(service.acknowledgeAll(id, {"Zhao"}).error() == HandoverError::NotForYou);
    CHECK(service.acknowledgeAll(id, wang)->acknowledgedAt);
}

TEST_CASE_METHOD(Fixture, "a pack goes to another machine as a private file, and twice is once") {
    open();
    const auto pack = *service.make("Wang", "大促", lin);
    REQUIRE(service.acknowledge(pack.id, 0, wang));
    REQUIRE(service.exportFile(pack.id, file, lin));
    CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    Machine other;
    const auto first = *other.service.importFile(file, wang);
    CHECK(first.isNew);
    auto expected = pack;
    expected.id = first.id;
    expected.importedAt = other.now;
    CHECK(other.reader.find(first.id) == expected);
    REQUIRE(other.service.acknowledgeAll(first.id, wang));
    const auto before = support::dump(other.database);
    const auto second = *other.service.importFile(file, wang);
    CHECK_FALSE(second.isNew);
    CHECK(second.id == first.id);
    CHECK(support::dump(other.database) == before);
}

TEST_CASE_METHOD(Fixture, "a file that is no whole pack is refused and changes nothing") {
    open();
    const auto pack = *service.make("", "", lin);
    const std::string whole = toFileText(pack);
    CHECK(*fromFileText(whole) == [&] {
        auto plain = pack;
        plain.id = 0;
        return plain;
    }());
    for (std::size_t length = 0; length + 1 < whole.size(); length += 7) {
        CHECK_FALSE(fromFileText(whole.substr(0, length)));
    }
    std::uint32_t random = 1;
    for (int round = 0; round < 500; ++round) {
        std::string changed = whole;
        random = random * 1664525 + 1013904223;
        auto& byte = changed[(random >> 8) % changed.size()];
        // Blanks between the members say nothing.
        if (byte == ' ' || byte == '\n') {
            continue;
        }
        byte = byte == 'Z' ? 'Y' : 'Z';
        CHECK_FALSE(fromFileText(changed));
    }
    auto newer = whole;
    newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 2");
    CHECK(fromFileText(newer).error() == HandoverError::FileTooNew);
    CHECK(fromFileText(std::string(100'000, '[')).error() == HandoverError::FileDamaged);
    Machine other;
    const auto before = support::dump(other.database);
    CHECK(other.service.importFile(folder.path() / "none.json", wang).error() ==
          HandoverError::FileNotReadable);
    CHECK(other.service.importFile(folder.path(), wang).error() == HandoverError::FileNotReadable);
    CHECK(other.service.importFile(folder.write("cut.json", whole.substr(0, 90)), wang).error() ==
          HandoverError::FileDamaged);
    CHECK(support::dump(other.database) == before);
    CHECK(service.exportFile(pack.id, folder.path() / "no" / "folder.json", lin).error() ==
          HandoverError::FileNotWritable);
}
