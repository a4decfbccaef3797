#include "core/search/message_search.h"

#include <algorithm>
#include <random>

#include "core/search/folding.h"
#include "core/search/text_index_repository.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::search;
using core::Moment;
using core::conversations::Side;
using core::storage::Database;
using std::chrono::milliseconds;

namespace {

constexpr std::int64_t kStart = 1'700'000'000'000;

struct Said {
    std::int64_t id = 0;
    std::int64_t conversation = 1;
    std::optional<std::int64_t> at;
    std::string text;
    std::string side = "buyer";
    std::string owner = "Lin";
};

/// Two conversations of shop 1 and one of shop 2.
class Talks final {
public:
    Talks() {
        database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (2, 'other', 0)");
        for (int id = 1; id <= 3; ++id) {
            database
                .prepare(
                    "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at, "
                    "tags) VALUES (?1, ?2, 'qianniu', ?3, 'answered', 0, ?4)")
                .run(id, id == 3 ? 2 : 1, "buyer" + std::to_string(id),
                     id == 2 ? R"(["急"])" : "[]");
            database
                .prepare(
                    "INSERT INTO work_thread (id, shop_id, channel, external_id, "
                    "conversation_id) VALUES (?1, 1, 'qianniu', ?2, ?1)")
                .run(id, std::to_string(id));
        }
    }
    void say(const Said& said) {
        database
            .prepare(
                "INSERT INTO work_message (id, conversation_id, thread_id, message_key, side, "
                "sender, owner, at, text) VALUES (?1, ?2, ?2, ?1, ?3, 'x', ?4, ?5, ?6)")
            .run(said.id, said.conversation, said.side, said.owner, said.at, said.text);
    }
    void note(std::int64_t id, std::int64_t at, const std::string& text) {
        database
            .prepare(
                "INSERT INTO work_conversation_note (id, conversation_id, text, author, "
                "created_at) VALUES (?1, 1, ?2, 'Mu', ?3)")
            .run(id, text, at / 1000);
    }
    void catchUp() {
        core::jobs::JobContext job;
        MessageSearch::catchUp(database, job);
    }
    /// Ids of the messages found, newest first; 0 for a note.
    std::vector<std::int64_t> find(const std::string& text, const MessageSearchFilter& filter = {},
                                   std::size_t limit = 50) {
        std::vector<std::int64_t> ids;
        for (const auto& hit : MessageSearch(database).find(text, filter, limit)) {
            ids.push_back(hit.message);
        }
        return ids;
    }

    Database database = support::testDatabase();
};

using Ids = std::vector<std::int64_t>;

Moment at(std::int64_t later) {
    return Moment{milliseconds{kStart + later}};
}

}  // namespace

TEST_CASE("messages and notes are found newest first, in the index or not yet in it") {
    Talks talks;
    talks.say({.id = 1, .at = kStart, .text = "什么时候发货"});
    talks.say({.id = 2, .at = kStart + 5'000, .text = "今天發貨"});
    // Imported later, said before; and of a transcript without times.
    talks.say({.id = 3, .at = kStart - 90'000, .text = "已发货"});
    talks.say({.id = 4, .text = "发货了吗"});
    talks.note(1, kStart + 2'000, "催发货");
    const Ids expected{2, 0, 1, 3, 4};
    CHECK(talks.find("发货") == expected);
    talks.catchUp();
    CHECK(talks.find("发货") == expected);
    talks.say({.id = 5, .at = kStart + 3'000, .text = "发货"});
    CHECK(talks.find("发货") == Ids{2, 5, 0, 1, 3, 4});
    CHECK(talks.find("发货", {}, 2) == Ids{2, 5});
    CHECK(talks.find("货").size() == 6);
    CHECK(talks.find("没有").empty());
    CHECK(talks.find("  ").empty());
    const auto hits = MessageSearch(talks.database).find("发货", {}, 1);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].buyer == "buyer1");
    CHECK(hits[0].conversation == 1);
    CHECK(hits[0].side == Side::Buyer);
    CHECK(hits[0].hits == std::vector<TextRange>{{6, 6}});
}

TEST_CASE("filters narrow a search to shop, agent, side, time, tag and order") {
    Talks talks;
    talks.say({.id = 1, .at = kStart, .text = "在吗"});
    talks.say({.id = 2,
               .conversation = 2,
               .at = kStart + 1'000,
               .text = "在的",
               .side = "agent",
               .owner = "Mu"});
    talks.say({.id = 3, .conversation = 3, .at = kStart + 2'000, .text = "在", .side = "auto"});
    talks.say({.id = 4, .text = "在不在"});
    talks.note(1, kStart + 60'000, "不在");
    talks.database.execute(
        "INSERT INTO work_conversation_order (conversation_id, shop_id, order_no) VALUES (2, 1, "
        "'77')");
    for (const bool isIndexed : {false, true}) {
        INFO("indexed " << isIndexed);
        CHECK(talks.find("在") == Ids{0, 3, 2, 1, 4});
        CHECK(talks.find("在", {.shop = 2}) == Ids{3});
        CHECK(talks.find("在", {.agent = "Mu"}) == Ids{0, 2});
        CHECK(talks.find("在", {.side = Side::Auto}) == Ids{3});
        CHECK(talks.find("在", {.from = at(1'000), .to = at(2'000)}) == Ids{2});
        CHECK(talks.find("在", {.to = at(1)}) == Ids{1});
        CHECK(talks.find("在", {.tag = "急"}) == Ids{2});
        CHECK(talks.find("在", {.orderNumber = "77"}) == Ids{2});
        CHECK(talks.find("在", {.orderNumber = "7"}).empty());
        talks.catchUp();
    }
}

TEST_CASE("a tag that hundreds of conversations have narrows a search like one of a few") {
    Talks talks;
    talks.database.execute(
        "WITH RECURSIVE n (i) AS (SELECT 10 UNION ALL SELECT i + 1 FROM n WHERE i < 700) "
        "INSERT INTO work_conversation (id, shop_id, channel, buyer, state, opened_at, tags) "
        "SELECT i, 1, 'qianniu', 'b' || i, 'answered', 0, '[\"常客\"]' FROM n");
    talks.say({.id = 1, .conversation = 1, .at = kStart + 9, .text = "在吗"});
    talks.say({.id = 2, .conversation = 2, .at = kStart + 8, .text = "在吗"});
    talks.say({.id = 3, .conversation = 3, .at = kStart + 7, .text = "在吗"});
    talks.database.execute("UPDATE work_conversation SET tags = '[\"急\",\"常客\"]' WHERE id = 2");
    CHECK(talks.find("在", {.tag = "常客"}) == Ids{2});
    talks.catchUp();
    CHECK(talks.find("在", {.tag = "常客"}) == Ids{2});
    CHECK(talks.find("在", {.tag = "急"}) == Ids{2});
}

TEST_CASE("thousands of messages of one second are found in order, and those around them") {
    Talks talks;
    talks.database.execute("BEGIN");
    talks.say({.id = 1, .at = kStart + 1'000, .text = "后"});
    for (std::int64_t id = 2; id <= 3'001; ++id) {
        talks.say({.id = id, .at = kStart, .text = "同一秒"});
    }
    talks.say({.id = 3'002, .at = kStart + 500, .text = "同一秒"});
    talks.say({.id = 3'003, .at = kStart - 1, .text = "前一秒"});
    talks.database.execute("COMMIT");
    talks.catchUp();
    CHECK(talks.find("秒", {}, 3) == Ids{3'002, 3'001, 3'000});
    CHECK(talks.find("秒", {.to = at(0)}) == Ids{3'003});
    CHECK(talks.find("秒", {.from = at(1)}) == Ids{3'002});
    CHECK(talks.find("秒", {}, 10'000).size() == 3'002);
    CHECK(talks.find("后") == Ids{1});
}

TEST_CASE("a catch-up that is stopped goes on where it was, and doubles nothing") {
    Talks talks;
    for (std::int64_t id = 1; id <= 50; ++id) {
        talks.say({.id = id, .at = kStart + id * 1'000, .text = "在吗" + std::to_string(id)});
    }
    std::stop_source stop;
    stop.request_stop();
    core::jobs::JobContext job(stop.get_token(), [](core::jobs::Progress) {});
    MessageSearch::catchUp(talks.database, job);
    CHECK(talks.database.integer("SELECT count(*) FROM search_place") == 0);
    talks.catchUp();
    talks.catchUp();
    CHECK(talks.database.integer("SELECT count(*) FROM search_place") == 50);
    CHECK(talks.find("在吗").size() == 50);
    CHECK(talks.find("7") == Ids{47, 37, 27, 17, 7});
}

TEST_CASE("a search that nobody waits for any more ends without hits") {
    Talks talks;
    talks.say({.id = 1, .at = kStart, .text = "在吗"});
    std::stop_source stop;
    stop.request_stop();
    CHECK(MessageSearch(talks.database).find("在", {}, 50, stop.get_token()).empty());
}

TEST_CASE("random talks give what a look at every message gives") {
    std::mt19937 random(7);
    const auto between = [&](int low, int high) {
        return std::uniform_int_distribution(low, high)(random);
    };
    const std::vector<std::string> pieces{"发", "發", "货", "的", "A", "ａ", "1",   "23", " ",
                                          "%",  "\"", "*",  "\n", "😀", "，", "AND", "-",  "é"};
    const auto text = [&](int most) {
        std::string all;
        for (int left = between(1, most); left > 0; --left) {
            all +=
                pieces[static_cast<std::size_t>(between(0, static_cast<int>(pieces.size()) - 1))];
        }
        return all;
    };
    Talks talks;
    std::vector<Said> all;
    for (std::int64_t id = 1; id <= 600; ++id) {
        Said said{.id = id, .conversation = between(1, 3), .text = text(9)};
        if (between(0, 9) > 0) {
            said.at = kStart + between(0, 200) * 700;
        }
        talks.say(said);
        all.push_back(said);
        if (id == 400) {
            talks.catchUp();
        }
    }
    std::ranges::sort(all, std::ranges::greater(),
                      [](const Said& said) { return std::pair(said.at, said.id); });
    for (int i = 0; i < 400; ++i) {
        const std::string query = text(3);
        TextQuery wanted(query);
        Ids expected;
        for (const Said& said : all) {
            if (expected.size() < 20 && wanted.matches(said.text)) {
                expected.push_back(said.id);
            }
        }
        INFO("query " << query);
        CHECK(talks.find(query, {}, 20) == expected);
    }
}
