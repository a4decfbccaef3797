#include "core/search/order_search.h"

#include <algorithm>
#include <array>
#include <random>

#include "core/search/search_query.h"
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/test_database.h"

using namespace core::search;
using core::storage::Database;

namespace {

struct Row {
    std::int64_t id = 0;
    std::int64_t createdAt = 0;
    std::string number, trackingNumber, phone, mobile, nick, receiver, title;

    [[nodiscard]] SearchableOrder searchable() const {
        return {number, trackingNumber, phone, mobile, nick, receiver, title};
    }
};

/// Random orders of hostile texts.
class Shop final {
public:
    explicit Shop(unsigned seed) : m_random(seed) {}

    Row row(std::int64_t id) {
        Row row{.id = id,
                .createdAt = 1'700'000'000 + between(0, 400) * 3'600,
                .number = digits(9) + std::to_string(id),
                .trackingNumber = between(0, 2) == 0 ? "" : "YT" + digits(8),
                .phone = between(0, 4) == 0 ? digits(4) + "-" + digits(4) : "",
                .mobile = "1" + digits(10),
                .nick = text(6),
                .receiver = text(3),
                .title = text(7)};
        return row;
    }
    std::string text(int most) {
        static const std::array<std::string, 36> kPieces{
            "张", "張", "国", "國", "立", "单",   "重",   "庆", "发", "髮", "女", "裙",
            "吕", "曾", "小", "A",  "a",  "zh",   "ｚ",   "g",  "l",  "0",  "9",  "７",
            "%",  "_",  "*",  "\"", "'",  " AND", " OR ", "(",  "-",  "😀",  "é",  "^NEAR"};
        std::string all;
        for (int left = between(1, most); left > 0; --left) {
            all += kPieces[between(std::size_t{0}, kPieces.size() - 1)];
        }
        return all;
    }
    /// A piece of some field, or letters, or anything.
    std::string query(const std::vector<Row>& rows) {
        const Row& row = rows[between(std::size_t{0}, rows.size() - 1)];
        switch (between(0, 9)) {
            case 0:
                return text(3);
            case 1:
                return letters();
            case 2:
                return piece(row.mobile);
            case 3:
                return piece(row.trackingNumber);
            case 4:
                return piece(row.number);
            case 5:
                return piece(row.phone);
            case 6:
                return piece(row.nick);
            case 7:
                return piece(row.receiver);
            default:
                return piece(row.title);
        }
    }
    std::size_t between(std::size_t low, std::size_t high) {
        return std::uniform_int_distribution(low, high)(m_random);
    }
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }

private:
    std::string digits(int count) {
        std::string all;
        for (int i = 0; i < count; ++i) {
            all += static_cast<char>('0' + between(0, 9));
        }
        return all;
    }
    std::string letters() {
        static const std::array<std::string, 14> kSyllables{"zhang", "guo",  "li",  "z",    "g",
                                                            "l",     "shan", "dan", "qing", "fa",
                                                            "lv",    "zeng", "n",   "x"};
        std::string all;
        for (int left = between(1, 4); left > 0; --left) {
            all += kSyllables[between(std::size_t{0}, kSyllables.size() - 1)];
        }
        return all;
    }
    std::string piece(const std::string& text) {
        const auto from = between(std::size_t{0}, text.size());
        return text.substr(from, between(std::size_t{1}, std::size_t{9}));
    }

    std::mt19937 m_random;
};

void store(Database& database, const Row& row) {
    database
        .prepare(
            "INSERT OR REPLACE INTO mirror_order (id, shop_id, order_no, platform, state, "
            "status_text, "
            "buyer_nick, receiver, phone, mobile, tracking_no, title, created_at, row_hash, "
            "first_import_id, last_import_id, file_id, file_row) "
            "VALUES (?1, 1, ?2, 'taobao', 'paid', '', ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, 1, 1, 1, 1)")
        .run(row.id, row.number, row.nick, row.receiver, row.phone, row.mobile, row.trackingNumber,
             row.title, row.createdAt);
}

std::vector<Row> fill(Database& database, Shop& shop, std::int64_t from, std::int64_t to) {
    std::vector<Row> rows;
    database.execute("BEGIN");
    for (auto id = from; id <= to; ++id) {
        rows.push_back(shop.row(id));
        store(database, rows.back());
    }
    database.execute("COMMIT");
    return rows;
}

std::vector<std::int64_t> naive(std::vector<Row>& rows, const std::string& text,
                                std::size_t limit) {
    const SearchQuery query(text);
    std::vector<std::int64_t> ids;
    for (const Row& row : rows) {
        if (ids.size() < limit && query.matches(row.searchable())) {
            ids.push_back(row.id);
        }
    }
    return ids;
}

void sortNewestFirst(std::vector<Row>& rows) {
    std::ranges::sort(rows, std::ranges::greater(),
                      [](const Row& row) { return std::pair(row.createdAt, row.id); });
}

void catchUp(Database& database) {
    core::jobs::JobContext job;
    OrderSearch::catchUp(database, job);
}

std::int64_t indexed(Database& database) {
    return database.integer("SELECT last_order_id FROM search_mark");
}

}  // namespace

TEST_CASE("the index finds what a look at every order finds, in ten thousand queries") {
    Database database = support::testDatabase();
    Shop shop(20'17);
    auto rows = fill(database, shop, 1, 500);
    catchUp(database);
    REQUIRE(indexed(database) == 500);
    // What came since is scanned.
    const auto more = fill(database, shop, 501, 550);
    rows.insert(rows.end(), more.begin(), more.end());
    sortNewestFirst(rows);

    OrderSearch search(database);
    std::size_t found = 0;
    for (int i = 0; i < 10'000; ++i) {
        const std::string text = shop.query(rows);
        const std::size_t limit = i % 5 == 0 ? 50 : 10'000;
        const auto hits = search.find(text, limit);
        if (hits != naive(rows, text, limit)) {
            FAIL("query " << text << " of " << i);
        }
        found += hits.empty() ? 0 : 1;
    }
    CHECK(found > 5'000);
}

TEST_CASE("a changed order is found by what it is and not by what it was") {
    Database database = support::testDatabase();
    Shop shop(3);
    auto rows = fill(database, shop, 1, 500);
    rows[10].receiver = "欧阳修";
    store(database, rows[10]);
    catchUp(database);
    OrderSearch search(database);
    REQUIRE(search.find("欧阳", 50) == std::vector<std::int64_t>{11});

    rows[10].receiver = "司马光";
    store(database, rows[10]);
    database
        .prepare(
            "INSERT INTO mirror_import (id, shop_id, started_at, state) VALUES (7, 1, 0, "
            "'complete')")
        .run();
    database
        .prepare(
            "INSERT INTO mirror_difference (import_id, shop_id, order_no, kind) "
            "VALUES (7, 1, ?1, 'address_changed')")
        .run(rows[10].number);
    CHECK(search.find("欧阳", 50).empty());
    CHECK(search.find("司马", 50) == std::vector<std::int64_t>{11});
    catchUp(database);
    CHECK(search.find("欧阳", 50).empty());
    CHECK(search.find("smg", 50) == std::vector<std::int64_t>{11});
}

TEST_CASE("a mirror that was dropped and imported again is indexed anew") {
    Database database = support::testDatabase();
    Shop shop(4);
    fill(database, shop, 1, 600);
    catchUp(database);
    database.execute("DELETE FROM mirror_order");
    auto rows = fill(database, shop, 1, 700);
    sortNewestFirst(rows);
    OrderSearch search(database);
    CHECK(search.find("张国", 1'000) == naive(rows, "张国", 1'000));
    catchUp(database);
    CHECK(indexed(database) == 700);
    CHECK(search.find("张国", 1'000) == naive(rows, "张国", 1'000));
}

TEST_CASE("a cancelled catching up goes on where it stopped") {
    Database database = support::testDatabase();
    Shop shop(5);
    auto rows = fill(database, shop, 1, 9'000);
    sortNewestFirst(rows);
    std::stop_source stop;
    core::jobs::JobContext job(stop.get_token(), [&](core::jobs::Progress progress) {
        CHECK(progress.total == 9'000);
        stop.request_stop();
    });
    OrderSearch::catchUp(database, job);
    CHECK(indexed(database) < 9'000);
    CHECK(indexed(database) > 0);
    OrderSearch search(database);
    CHECK(search.find("张国", 10'000) == naive(rows, "张国", 10'000));
    catchUp(database);
    CHECK(indexed(database) == 9'000);
    CHECK(search.find("张国", 10'000) == naive(rows, "张国", 10'000));
}

TEST_CASE("a search that nobody waits for ends empty") {
    Database database = support::testDatabase();
    Shop shop(6);
    fill(database, shop, 1, 2'000);
    std::stop_source stop;
    stop.request_stop();
    CHECK(OrderSearch(database).find("张", 50, stop.get_token()).empty());
}

TEST_CASE("texts of any length and bytes are looked for without an error") {
    Database database = support::testDatabase();
    Shop shop(7);
    fill(database, shop, 1, 500);
    catchUp(database);
    OrderSearch search(database);
    CHECK(search.find(std::string(5'000, 'n'), 50).empty());
    CHECK(search.find(std::string(5'000, 'a'), 50).empty());
    CHECK(search.find("nanananananananananananananananananananananananav", 50).empty());
    CHECK(search.find(std::string(300, 'a').append("nananananananana"), 50).empty());
    CHECK(search.find("\xff\xfe\x80", 50).empty());
    CHECK(search.find("search_order MATCH \"", 50).empty());
}
