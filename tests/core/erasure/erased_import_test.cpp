// What was erased does not come back with the next import of the same export, nor with a restored database.
#include "core/erasure/erasure_carry_over.h"
#include "core/erasure/erasure_service.h"
#include "core/erasure/tombstone_reader.h"
#include "core/importing/tracking_import.h"
#include "core/storage/backup.h"
#include "core/storage/connection_rules.h"
#include "core/storage/error.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"
#include "tests/support/catch.h"
#include "tests/support/erasure_shop.h"
#include "tests/support/import_files.h"

using namespace core;
using namespace core::erasure;
using importing::FileWarning;
using support::ImportDesk;

namespace {

const std::string kHeader =
    "订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,收货人姓名,"
    "收货地址 ,联系手机,订单创建时间,宝贝标题 ,宝贝总数量,订单备注,退款金额,没见过的列\n";

std::string line(const std::string& number, const std::string& nick, const std::string& state,
                 const std::string& day, const std::string& memo = "") {
    return "=\"" + number + "\"," + nick + ",10.00,0.00,10.00,10.00," + state +
           ",陈小平,浙江省 杭州市 西湖区 样例路1号(310000),'13912345678," + day +
           " 10:00:00,茶杯,1," + memo + ",0.00,额外的字\n";
}

const std::string kFirst = "270000000000000011";
const std::string kSecond = "270000000000000021";
const std::string kLog =
    "茶居:小雨\r\n"
    "2026年11月5日9:04:56  山月: 我叫陈小平\r\n"
    "2026年11月5日9:05:10  茶居:小雨: 亲，在的\r\n"
    "2026年11月5日9:06:10  竹影: 在吗\r\n";
const std::string kOrders = kHeader + line(kFirst, "山月", "买家已付款，等待卖家发货", "2026-11-01", "要红的") +
                            line(kSecond, "竹影", "买家已付款，等待卖家发货", "2026-11-02");

struct Erased {
    ImportDesk desk;
    Seconds now{std::chrono::seconds{1'800'000'000}};
    ErasureService service{desk.database,
                           [this] { return now; },
                           {.makeId = [n = 0]() mutable {
                               auto id = std::to_string(++n);
                               return std::string(32 - id.size(), '0') + id;
                           }}};
    const agents::Actor owner{"Boss"};

    importing::ImportReport import() {
        return desk.run({desk.write("orders.csv", kOrders), desk.write("log.txt", kLog)});
    }
    void erase(ErasureSubject about, const std::string& subject) {
        const auto made = service.record(
            {.shop = 1, .about = about, .subject = subject, .reason = "买家要求"}, owner);
        REQUIRE(made);
        REQUIRE(service.approve({made->id}, owner));
        REQUIRE(service.run({made->id}, std::nullopt, owner));
    }
    /// Everything of the profile as text.
    std::string all() { return support::dump(desk.database); }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the same export again brings nothing of an erased buyer back and says so", "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    REQUIRE(has(shop.all(), "陈小平"));
    shop.erase(ErasureSubject::Buyer, "山月");
    const auto before = shop.desk.text("SELECT group_concat(buyer_nick || coalesce(receiver, '')) "
                                       "FROM (SELECT * FROM mirror_order ORDER BY order_no)");
    for (int round = 0; round < 2; ++round) {
        const auto report = shop.import();
        CHECK(report.exitCode() == 0);
        CHECK(report.files.at(0).warnings.at(FileWarning::Erased) == 1);
        CHECK(report.files.at(1).warnings.at(FileWarning::Erased) == 2);
        CHECK(report.orders == importing::Counts{.unchanged = 2});
        CHECK(report.talks.added == 0);
        CHECK(shop.desk.text("SELECT group_concat(buyer_nick || coalesce(receiver, '')) FROM (SELECT "
                             "* FROM mirror_order ORDER BY order_no)") == before);
        CHECK_FALSE(has(shop.all(), "山月"));
        CHECK_FALSE(has(shop.all(), "要红的"));
        CHECK_FALSE(has(shop.all(), "我叫"));
    }
}

TEST_CASE("a later export moves an erased order on without its buyer, and changes no sum",
          "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    shop.erase(ErasureSubject::Buyer, "山月");
    const auto report = shop.desk.take(
        kHeader + line(kFirst, "山月", "交易成功", "2026-11-01", "新的备注") +
        line(kSecond, "竹影", "交易成功", "2026-11-02"));
    CHECK(report.exitCode() == 0);
    CHECK(report.orders.changed == 2);
    CHECK(shop.desk.text("SELECT state || coalesce(receiver, '-') || coalesce(seller_memo, '-') || "
                         "coalesce(extra, '-') FROM mirror_order WHERE order_no = '" +
                         kFirst + "'") == "finished---");
    CHECK_FALSE(has(shop.all(), "山月"));
    CHECK_FALSE(has(shop.all(), "新的备注"));
}

TEST_CASE("an older order of an erased buyer comes in without the buyer, a newer one with",
          "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    shop.erase(ErasureSubject::Buyer, "山月");
    const auto nick = shop.desk.text("SELECT buyer_nick FROM mirror_order WHERE order_no = '" +
                                     kFirst + "'");
    CHECK(shop.desk
              .take(kHeader + line("270000000000000031", "山月", "交易成功", "2026-10-01") +
                    line("270000000000000041", "山月", "交易成功", "2027-02-01"))
              .exitCode() == 0);
    CHECK(shop.desk.text("SELECT buyer_nick || coalesce(receiver, '-') FROM mirror_order WHERE "
                         "order_no = '270000000000000031'") == nick + "-");
    CHECK(shop.desk.text("SELECT buyer_nick || receiver FROM mirror_order WHERE order_no = "
                         "'270000000000000041'") == "山月陈小平");
    // Who came back may be erased again, under the same pseudonym.
    shop.now += std::chrono::hours{24 * 60};
    shop.erase(ErasureSubject::Buyer, "山月");
    CHECK(shop.desk.text("SELECT order_count FROM mirror_customer WHERE nick = '" + nick + "'") ==
          "3");
}

TEST_CASE("a row that an import rejects does not keep what was erased", "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    shop.erase(ErasureSubject::Order, kFirst);
    auto broken = line(kFirst, "山月", "交易成功", "2026-11-01", "坏行");
    broken.replace(broken.find("10.00"), 5, "十元整");
    const auto report = shop.desk.take(kHeader + broken);
    CHECK(report.files.at(0).rejected == 1);
    CHECK(report.files.at(0).warnings.at(FileWarning::Erased) == 1);
    CHECK_FALSE(has(shop.all(), "坏行"));
}

TEST_CASE("the courier's words about an erased parcel are not taken in again", "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    shop.desk.database.execute("UPDATE mirror_order SET tracking_no = 'SF1234567890123' WHERE order_no = '" +
                               kFirst + "'");
    shop.erase(ErasureSubject::Order, kFirst);
    const auto file = shop.desk.write("track.csv",
                                      "运单号,时间,物流信息\nSF1234567890123,2026-11-03 10:00:00,已签收 "
                                      "本人陈小平\nSF1234567890124,2026-11-03 10:00:00,已签收\n");
    jobs::JobContext job;
    const auto report = importing::importTracking(
        shop.desk.database, [] { return Seconds{std::chrono::seconds{1'800'000'000}}; },
        {.shop = 1, .file = file}, {"Lin"}, job);
    CHECK(report.added == 1);
    CHECK(report.known == 1);
}

TEST_CASE("the couriers' news wait until an erasure or import is done", "[erasure]") {
    support::ErasureShop shop;
    const auto file = shop.folder.write("track.csv",
                                        "运单号,时间,物流信息\nSF9,2026-11-03 10:00:00,已签收\n");
    storage::LongTurn erasure(shop.database.gate());
    REQUIRE(erasure.tryTake());
    std::stop_source stop;
    stop.request_stop();
    jobs::JobContext job(stop.get_token(), {});
    CHECK(importing::importTracking(shop.database, shop.clock, {.shop = 1, .file = file}, {"Lin"}, job)
              .isCancelled);
    CHECK(shop.count("SELECT count(*) FROM mirror_tracking_event WHERE tracking_no = 'SF9'") == 0);
}

TEST_CASE("a machine that breaks inside leaves everything as it was", "[erasure]") {
    support::ErasureShop shop;
    const auto target = shop.approved();
    shop.database.execute(
        "CREATE TEMP TRIGGER broken BEFORE UPDATE ON main.work_feedback BEGIN SELECT RAISE(ABORT, "
        "'broken'); END");
    const auto before = shop.allTexts();
    CHECK_THROWS_AS(shop.service.run(target, std::nullopt, shop.owner), storage::StorageError);
    CHECK(shop.allTexts() == before);
    CHECK(std::filesystem::exists(shop.profile.paths().attachments() / "file1.png"));
    shop.database.execute("DROP TRIGGER temp.broken");
    CHECK(shop.service.run(target, std::nullopt, shop.owner));
}

TEST_CASE("a database from before an erasure is erased again by what the replaced one knows",
          "[erasure]") {
    support::ErasureShop replaced;
    support::ErasureShop restored;
    REQUIRE(replaced.service.run(replaced.approved(), std::nullopt, replaced.owner));
    {
        storage::Transaction transaction(restored.database);
        CHECK(carryOver(erasuresOf(replaced.database), restored.database, restored.now) == 2);
        transaction.commit();
    }
    CHECK_FALSE(has(restored.allTexts(), "CANARY"));
    CHECK_FALSE(has(restored.allTexts(), "云上飞雪"));
    CHECK(has(restored.allTexts(), "其他"));
    CHECK(restored.reader.list(restored.owner) == replaced.reader.list(replaced.owner));
    // A second time finds nothing more to do.
    storage::Transaction transaction(restored.database);
    CHECK(carryOver(erasuresOf(replaced.database), restored.database, restored.now) == 0);
}

TEST_CASE("the same log again brings nothing of an erased order's talk back", "[erasure]") {
    Erased shop;
    REQUIRE(shop.import().exitCode() == 0);
    shop.desk.database.execute(
        "INSERT OR IGNORE INTO work_conversation_order (conversation_id, shop_id, order_no) SELECT id, "
        "1, '" + kFirst + "' FROM work_conversation WHERE buyer = '山月'");
    REQUIRE(has(shop.all(), "我叫陈小平"));
    shop.erase(ErasureSubject::Order, kFirst);
    const auto report = shop.import();
    CHECK(report.talks.added == 0);
    CHECK_FALSE(has(shop.all(), "我叫陈小平"));
    CHECK(shop.desk.text("SELECT count(*) FROM work_conversation") == "2");
}

namespace {

/// A shop, and a backup of it that is restored later.
struct Carried {
    support::ErasureShop shop;
    support::TemporaryFolder folder;
    std::optional<storage::Database> backup;

    void backUp() {
        const auto file = folder.path() / "kefu.sqlite";
        (void)storage::copyDatabase(shop.database, file);
        backup = storage::Database::open(file, storage::Database::Mode::ReadWrite);
        storage::applyConnectionRules(*backup, storage::Database::Mode::ReadWrite);
    }
    std::int64_t restore() {
        storage::Transaction transaction(*backup);
        const auto erased =
            carryOver(erasuresOf(shop.database), *backup, shop.now + std::chrono::hours{240});
        transaction.commit();
        return erased;
    }
};

}  // namespace

TEST_CASE("who was erased, came back and was erased again is erased in a backup of between",
          "[erasure]") {
    Carried carried;
    auto& shop = carried.shop;
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    support::anOrder("2000").buyer("云上飞雪").receiver("CANARY又来").store(shop.database);
    carried.backUp();
    shop.now += std::chrono::hours{24};
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    CHECK(carried.restore() == 1);
    CHECK_FALSE(has(support::dump(*carried.backup), "CANARY"));
    CHECK(carried.restore() == 0);
}

TEST_CASE("a restored erasure hides what is older than the erasure, not than the restore",
          "[erasure]") {
    Carried carried;
    carried.backUp();
    auto& shop = carried.shop;
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    REQUIRE(carried.restore() > 0);
    const Tombstones tombstones(*carried.backup);
    CHECK(tombstones.pseudonym(1, "云上飞雪", shop.now));
    CHECK_FALSE(tombstones.pseudonym(1, "云上飞雪", shop.now + std::chrono::seconds{1}));
}

TEST_CASE("a merge that was undone before the erasure does not erase the other buyer in a backup",
          "[erasure]") {
    Carried carried;
    carried.backUp();
    auto& shop = carried.shop;
    shop.database.execute("DELETE FROM work_customer_alias");
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    CHECK(carried.restore() == 1);
    auto row = carried.backup->prepare(
        "SELECT buyer_nick || receiver, (SELECT main_nick FROM work_customer_alias) FROM mirror_order "
        "WHERE order_no = '100000000000000002'");
    REQUIRE(row.step());
    CHECK(row.text(0) == "云上飞雪二号CANARY收件人");
    CHECK(row.text(1).starts_with(kPseudonymPrefix));
}

TEST_CASE("a request that was refused and made anew since the backup is taken over", "[erasure]") {
    Carried carried;
    auto& shop = carried.shop;
    const auto first = shop.approved();
    carried.backUp();
    REQUIRE(shop.service.refuse(first, "不是本人", shop.lead));
    (void)shop.approved();
    CHECK(carried.restore() == 0);
    CHECK(ErasureReader(*carried.backup).list(shop.owner) == shop.reader.list(shop.owner));
    // An open request of the backup alone is the one.
    Carried other;
    (void)other.shop.approved();
    other.backUp();
    other.shop.database.execute("UPDATE work_erasure SET own_id = '00000000000000000000000000000099'");
    CHECK(other.restore() == 0);
    CHECK(ErasureReader(*other.backup).list(other.shop.owner).size() == 1);
}
