#include "core/erasure/erasure_service.h"

#include <fstream>

#include "core/customers/customer_reader.h"
#include "core/erasure/erasure_columns.h"
#include "core/erasure/erasure_scope_repository.h"
#include "core/erasure/tombstone_reader.h"
#include "core/events/event_repository.h"
#include "core/orders/order_reader.h"
#include "core/search/message_search.h"
#include "core/search/order_search.h"
#include "core/stats/case_fact_repository.h"
#include "core/stats/statistics_reader.h"
#include "core/storage/byte_search.h"
#include "core/storage/transaction.h"
#include "core/storage/write_gate.h"
#include "tests/support/erasure_shop.h"
#include "tests/support/catch.h"

using namespace core;
using namespace core::erasure;
using support::canaries;
using support::ErasureShop;

namespace {

std::int64_t countOf(const std::vector<RecordCount>& counts, RecordKind kind) {
    for (const auto& one : counts) {
        if (one.kind == kind) {
            return one.count;
        }
    }
    return 0;
}

/// The columns in which a canary still stands.
std::vector<std::string> placesOf(ErasureShop& shop, const std::string& canary) {
    std::vector<std::string> places;
    auto columns = shop.database.prepare(
        "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_xinfo(t.name) c WHERE t.type = "
        "'table' AND (t.name LIKE 'work%' OR t.name LIKE 'mirror%')");
    while (columns.step()) {
        auto row = shop.database.prepare("SELECT 1 FROM " + columns.text(0) + " WHERE instr(\"" +
                                         columns.text(1) + "\", ?1)");
        row.bindAll(canary);
        if (row.step()) {
            places.push_back(columns.text(0) + '.' + columns.text(1));
        }
    }
    return places;
}

}  // namespace

TEST_CASE("an erasure leaves no word of the buyer in the live files", "[erasure]") {
    ErasureShop shop;
    const auto before = shop.count("SELECT count(*) FROM work_message");
    REQUIRE(placesOf(shop, "CANARY").size() > 80);
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    for (const auto& canary : canaries()) {
        INFO(canary);
        CHECK(placesOf(shop, canary) == std::vector<std::string>{});
    }
    const auto hits = storage::searchDatabase(shop.database, canaries());
    for (const auto& [canary, count] : hits) {
        INFO(canary);
        CHECK(count == 0);
    }
    // The other buyer's words are all there, and rows are counted as before.
    CHECK(placesOf(shop, "其他").size() > 80);
    CHECK(shop.count("SELECT count(*) FROM work_message") == before);
    CHECK_FALSE(std::filesystem::exists(shop.profile.paths().attachments() / "file1.png"));
    CHECK(std::filesystem::exists(shop.profile.paths().attachments() / "file3.png"));
    CHECK(storage::checkDatabase(shop.database).isSound());
}

TEST_CASE("the certificate tells counts, the search and who did it, and no word of the buyer",
          "[erasure]") {
    ErasureShop shop;
    const auto target = shop.approved();
    const auto preview = shop.service.preview(target.id, shop.owner);
    REQUIRE(preview);
    CHECK(preview->nicks == 2);
    CHECK(preview->holds.empty());
    CHECK(countOf(preview->counts, RecordKind::Orders) == 2);
    CHECK(countOf(preview->counts, RecordKind::Messages) == 4);
    CHECK(countOf(preview->counts, RecordKind::Files) == 2);
    CHECK(countOf(preview->counts, RecordKind::Tasks) == 4);
    const auto done = shop.service.run(target, shop.witness(), shop.admin);
    REQUIRE(done);
    CHECK(done->state == ErasureState::Erased);
    CHECK(done->erasedBy == "Zhou");
    CHECK(done->signedBy == "Chief");
    CHECK(done->subject.starts_with(kPseudonymPrefix));
    REQUIRE(done->certificate);
    CHECK(done->certificate->counts == preview->counts);
    CHECK(done->certificate->searchedAt == shop.now);
    CHECK(done->certificate->searched > 5);
    CHECK(done->certificate->traces == 0);
    CHECK(done->certificate->isLogEmpty);
    CHECK_FALSE(done->certificate->backupsUntil);
    const auto listed = shop.reader.list(shop.owner);
    REQUIRE(listed.size() == 1);
    CHECK(listed.front() == *done);
    // Whoever recorded it still sees it, another agent does not.
    CHECK(shop.reader.list(shop.agent).size() == 1);
    CHECK(shop.reader.list({"Other", agents::Role::Agent}).empty());
}

TEST_CASE("a name that another record holds by right is told as shared, not as a trace",
          "[erasure]") {
    ErasureShop shop;
    // A colleague wrote of it where the other buyer's words are.
    shop.database.execute(
        "INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, at, text) "
        "VALUES (3, 3, 'k', 'buyer', '别人', 1, '我是云上飞雪的朋友')");
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    CHECK(done->certificate->shared == 1);
    CHECK(done->certificate->traces == 0);
}

TEST_CASE("the logs are searched too", "[erasure]") {
    ErasureShop shop;
    shop.folder.write("state/kefu.log", "a line with 13912345678 in it");
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    CHECK(done->certificate->traces == 1);
}

TEST_CASE("figures are the same before and after an erasure", "[erasure]") {
    ErasureShop shop;
    const auto figures = [&] {
        stats::StatisticsReader reader(shop.database, stats::caseFacts(shop.database));
        stats::StatisticsQuery query{.from = Seconds{std::chrono::seconds{1'690'000'000}},
                                     .to = shop.now,
                                     .asOf = Moment{shop.now},
                                     .cuts = {stats::Cut::Agent}};
        for (std::size_t metric = 0; metric < stats::kMetrics; ++metric) {
            query.metrics.push_back(static_cast<stats::Metric>(metric));
        }
        jobs::JobContext job;
        const auto table = reader.table(query, job);
        REQUIRE(table);
        return *table;
    };
    const auto customers = [&] {
        return shop.text("SELECT group_concat(c, ';') FROM (SELECT order_count || ',' || paid_count "
                         "|| ',' || paid_fen || ',' || first_order_at AS c FROM mirror_customer "
                         "ORDER BY c)");
    };
    const auto before = figures();
    const auto counted = customers();
    // Most of them come to something.
    REQUIRE(std::ranges::count_if(before.total, [](const stats::Figure& figure) {
                return figure.numerator > 0;
            }) > 15);
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    const auto after = figures();
    CHECK(after.total == before.total);
    CHECK(std::ranges::equal(after.rows, before.rows, {}, &stats::StatisticsRow::figures,
                             &stats::StatisticsRow::figures));
    CHECK(customers() == counted);
}

TEST_CASE("a nick is replaced by the same pseudonym wherever it stood", "[erasure]") {
    ErasureShop shop;
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    const auto nick =
        shop.text("SELECT buyer_nick FROM mirror_order WHERE order_no = '100000000000000001'");
    CHECK(nick.starts_with(kPseudonymPrefix));
    for (const char* sql :
         {"SELECT buyer FROM work_conversation WHERE id = 1", "SELECT buyer FROM work_return WHERE id = 1",
          "SELECT buyer FROM work_complaint WHERE id = 1", "SELECT buyer FROM work_ticket WHERE id = 1",
          "SELECT sender FROM work_message WHERE conversation_id = 1 AND side = 'buyer'",
          "SELECT buyer FROM work_handover_item WHERE handover_id = 1",
          "SELECT main_nick FROM work_customer_alias",
          "SELECT buyer FROM work_ticket_concern WHERE ticket_id = 1"}) {
        INFO(sql);
        CHECK(shop.text(sql) == nick);
    }
    CHECK(shop.text("SELECT buyer_nick FROM mirror_order WHERE order_no = '100000000000000002'") !=
          nick);
    CHECK(shop.text("SELECT sender FROM work_message WHERE conversation_id = 1 AND side = 'agent'") ==
          "Lin");
    CHECK(shop.text("SELECT note FROM work_handover WHERE id = 1") == "请联系***");
}

TEST_CASE("an order alone: its data and the talk about it go, the nick and other orders stay",
          "[erasure]") {
    ErasureShop shop;
    const auto target = shop.approved("100000000000000001", ErasureSubject::Order);
    REQUIRE(shop.service.run(target, std::nullopt, shop.owner));
    CHECK(shop.text("SELECT buyer_nick || coalesce(receiver, '-') FROM mirror_order WHERE order_no = "
                    "'100000000000000001'") == "云上飞雪-");
    CHECK(shop.text("SELECT receiver FROM mirror_order WHERE order_no = '100000000000000002'") ==
          "CANARY收件人");
    CHECK(shop.text("SELECT buyer || text FROM work_message m JOIN work_conversation c ON c.id = "
                    "m.conversation_id WHERE c.id = 1 AND side = 'buyer'") == "云上飞雪—");
    CHECK(shop.text("SELECT buyer FROM work_return WHERE id = 1") == "云上飞雪");
    CHECK(shop.text("SELECT reason_note FROM work_return WHERE id = 1").empty());
    CHECK(shop.text("SELECT reason_note FROM work_return WHERE id = 2") == "CANARY");
    // A talk about two orders is not this order's.
    shop.database.execute("INSERT INTO work_conversation_order VALUES (2, 1, '100000000000000003')");
    const auto second = shop.approved("100000000000000002", ErasureSubject::Order);
    REQUIRE(shop.service.run(second, std::nullopt, shop.owner));
    CHECK(shop.text("SELECT text FROM work_conversation_note WHERE conversation_id = 2") ==
          "CANARY脾气不好");
}

TEST_CASE("an open claim holds an erasure, and nothing of it is done", "[erasure]") {
    struct Line {
        const char* sql;
        ErasureError error;
    };
    for (const auto& line :
         {Line{"UPDATE work_complaint SET state = 'received', closed_at = NULL WHERE id = 1",
               ErasureError::OpenComplaint},
          Line{"UPDATE work_complaint SET state = 'received', level = 'dispute', closed_at = NULL "
               "WHERE id = 1",
               ErasureError::OpenDispute},
          Line{"UPDATE work_return SET state = 'disputed', closed_at = NULL WHERE id = 2",
               ErasureError::OpenDispute},
          Line{"UPDATE work_return SET state = 'goods_received', closed_at = NULL WHERE id = 1",
               ErasureError::OpenRefund},
          Line{"UPDATE work_request SET kind = 'cancel', state = 'granted', closed_at = NULL WHERE id "
               "= 1",
               ErasureError::OpenRefund},
          Line{"UPDATE work_application SET kind = 'cash_back', state = 'approved' WHERE id = 1",
               ErasureError::OpenRefund},
          Line{"UPDATE mirror_refund SET state = 'waiting_seller' WHERE refund_no = 'R1'",
               ErasureError::OpenRefund}}) {
        INFO(line.sql);
        ErasureShop shop;
        shop.database.execute(line.sql);
        const auto target = shop.approved();
        const auto before = shop.allTexts();
        const auto refused = shop.service.run(target, std::nullopt, shop.owner);
        REQUIRE_FALSE(refused);
        CHECK(refused.error() == line.error);
        CHECK(shop.service.preview(target.id, shop.owner)->holds.size() == 1);
        CHECK(shop.allTexts() == before);
    }
}

TEST_CASE("two persons run an erasure: the admin and somebody else with a PIN", "[erasure]") {
    ErasureShop shop;
    const auto target = shop.approved();
    CHECK(shop.service.run(target, std::nullopt, shop.admin).error() ==
          ErasureError::SecondPersonNeeded);
    CHECK(shop.service.run(target, shop.witness(), {"Chief", agents::Role::Admin}).error() ==
          ErasureError::SecondPersonNeeded);
    CHECK(shop.service.run(target, std::nullopt, shop.lead).error() ==
          ErasureError::NotAllowedForRole);
    CHECK(shop.count("SELECT count(*) FROM work_tombstone") == 0);
}

TEST_CASE("requests: unknown subjects, doubles, other versions and refusals", "[erasure]") {
    ErasureShop shop;
    const ErasureDraft draft{
        .shop = 1, .about = ErasureSubject::Buyer, .subject = " 云上飞雪 ", .reason = "买家要求"};
    const auto made = shop.service.record(draft, shop.agent);
    REQUIRE(made);
    CHECK(made->subject == "云上飞雪");
    CHECK(shop.service.record(draft, shop.agent).error() == ErasureError::AlreadyRequested);
    auto unknown = draft;
    unknown.subject = "没有这个人";
    CHECK(shop.service.record(unknown, shop.agent).error() == ErasureError::SubjectUnknown);
    unknown.about = ErasureSubject::Order;
    CHECK(shop.service.record(unknown, shop.agent).error() == ErasureError::SubjectUnknown);
    CHECK(shop.service.run({made->id}, std::nullopt, shop.owner).error() ==
          ErasureError::NotAllowedInState);
    CHECK(shop.service.approve({made->id, 7}, shop.lead).error() == ErasureError::ChangedSinceRead);
    CHECK(shop.service.approve({99}, shop.lead).error() == ErasureError::NotFound);
    CHECK(shop.service.refuse({made->id}, " ", shop.lead).error() == ErasureError::ReasonMissing);
    const auto refused = shop.service.refuse({made->id, 1}, "不是本人", shop.lead);
    REQUIRE(refused);
    CHECK(refused->state == ErasureState::Refused);
    CHECK(refused->decision == "不是本人");
    CHECK(shop.service.record(draft, shop.agent));
}

TEST_CASE("events of an erasure hold no word of the buyer and the chain holds", "[erasure]") {
    ErasureShop shop;
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    std::vector<std::string> actions;
    for (const auto& event :
         events::listOf(shop.database, "erasure", 1, std::to_string(done->id))) {
        actions.push_back(event.action);
        CHECK(event.after.find("云上") == std::string::npos);
        CHECK(event.after.find("买家要求") == std::string::npos);
    }
    CHECK(actions == std::vector<std::string>{"request", "approve", "erase", "search"});
    CHECK_FALSE(events::firstBrokenLink(shop.database));
}

TEST_CASE("what would still be sent to the buyer is taken back", "[erasure]") {
    ErasureShop shop;
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    CHECK(shop.text("SELECT group_concat(state) FROM (SELECT state FROM work_outbox ORDER BY id)") ==
          "withdrawn,withdrawn,held");
    CHECK(shop.text("SELECT group_concat(state) FROM (SELECT state FROM work_notice ORDER BY id)") ==
          "skipped,skipped,waiting");
    CHECK(shop.text("SELECT group_concat(state) FROM (SELECT state FROM work_edit_request ORDER BY "
                    "id)") == "withdrawn,withdrawn,open");
    CHECK(shop.count("SELECT count(*) FROM work_draft") == 1);
}

TEST_CASE("the search finds the other buyer after an erasure, and the erased one no more",
          "[erasure]") {
    ErasureShop shop;
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    for (int round = 0; round < 2; ++round) {
        search::MessageSearch messages(shop.database);
        CHECK(messages.find("其他亲您好", {}, 10).size() == 1);
        CHECK(messages.find("CANARY", {}, 10).empty());
        jobs::JobContext job;
        search::OrderSearch::catchUp(shop.database, job);
        search::MessageSearch::catchUp(shop.database, job);
    }
}

TEST_CASE("a name of two characters is no reason to change other people's sentences", "[erasure]") {
    ErasureShop shop;
    shop.database.execute(
        "UPDATE mirror_order SET receiver = '高兴' WHERE order_no = '100000000000000001'; "
        "INSERT INTO work_daily_note (agent, day_at, text, updated_at) VALUES ('Lin', 77, "
        "'很高兴认识大家', 1); UPDATE mirror_rejected_row SET raw_row = '1,别人,很高兴' WHERE file_id = "
        "13; UPDATE mirror_rejected_row SET raw_row = '1,\"高兴\",2' WHERE file_id = 12");
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    CHECK(shop.text("SELECT text FROM work_daily_note WHERE day_at = 77") == "很高兴认识大家");
    CHECK(shop.text("SELECT raw_row FROM mirror_rejected_row WHERE file_id = 13") == "1,别人,很高兴");
    CHECK(shop.text("SELECT raw_row FROM mirror_rejected_row WHERE file_id = 12").empty());
    CHECK(done->certificate->shared == 1);
}

TEST_CASE("an erasure leaves what the shop says to all buyers as it is", "[erasure]") {
    for (const auto& column : kErasureColumns) {
        if (column.table == "work_reply" || column.table == "work_article") {
            INFO(column.column);
            CHECK(column.treatment == Treatment::Kept);
        }
    }
}

TEST_CASE("a buyer called like a key of a record changes its texts, not its keys", "[erasure]") {
    ErasureShop shop;
    shop.database.execute(
        "UPDATE mirror_order SET buyer_account = 'summary' WHERE order_no = '100000000000000001'; "
        "UPDATE mirror_import SET report = '{\"summary\":[\"by summary\",1]}' WHERE id = 13");
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    CHECK(shop.text("SELECT report FROM mirror_import WHERE id = 13") ==
          "{\"summary\":[\"by ***\",1]}");
}

TEST_CASE("a buyer of the same nick in another shop keeps tickets and hand-overs", "[erasure]") {
    ErasureShop shop;
    shop.database.execute(
        "INSERT INTO work_shop (id, name, created_at) VALUES (2, 'second', 0); "
        "CREATE TEMP TABLE moved AS SELECT * FROM work_ticket WHERE id = 3; "
        "UPDATE temp.moved SET id = 9, shop_id = 2, conversation_id = NULL; "
        "INSERT INTO work_ticket SELECT * FROM temp.moved; DROP TABLE temp.moved; "
        "INSERT INTO work_ticket_concern (ticket_id, position, buyer, customer_info) VALUES (9, 1, "
        "'云上飞雪', '电话'); "
        "INSERT INTO work_handover_item (handover_id, position, kind, subject, shop, buyer, order_no, "
        "text, state) VALUES (3, 5, 'conversation', 1, 'second', '云上飞雪', '', '等回复', 'waiting')");
    REQUIRE(shop.service.run(shop.approved(), std::nullopt, shop.owner));
    CHECK(shop.text("SELECT buyer || customer_info FROM work_ticket_concern WHERE ticket_id = 9") ==
          "云上飞雪电话");
    CHECK(shop.text("SELECT buyer || text FROM work_handover_item WHERE position = 5") ==
          "云上飞雪等回复");
}

TEST_CASE("names are looked for whatever many longer texts there are", "[erasure]") {
    ErasureShop shop;
    shop.database.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
        "INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, at, text) "
        "SELECT 1, 1, 'k' || i, 'buyer', '云上飞雪', i, 'A long line of words of a buyer ' || i FROM n; "
        "INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, at, text) "
        "VALUES (1, 1, 'agent', 'agent', 'Lin', 1, 'A greeting that everybody is sent')");
    const storage::Transaction transaction(shop.database);
    ErasureScopeRepository scope(shop.database, 1, ErasureSubject::Buyer, "云上飞雪", Key{});
    const auto values = scope.values();
    for (const char* name : {"CANARY收件人", "13912345678", "云上飞雪", "云上飞雪二号"}) {
        INFO(name);
        CHECK(std::ranges::count(values, name) == 1);
    }
    CHECK(values.size() > 500);
    CHECK(std::ranges::count(values, "A greeting that everybody is sent") == 0);
}

TEST_CASE("a trace in a log does not write the database anew", "[erasure]") {
    ErasureShop shop;
    shop.database.execute("CREATE TABLE space (bytes BLOB); INSERT INTO space VALUES "
                          "(zeroblob(200000)); DROP TABLE space");
    shop.folder.write("state/kefu.log", "a line with 13912345678 in it");
    const auto done = shop.service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    REQUIRE(done->certificate->traces == 1);
    CHECK(shop.count("PRAGMA freelist_count") > 0);
}

TEST_CASE("an erasure waits for an import that is at work, and an import for it", "[erasure]") {
    ErasureShop shop;
    const auto target = shop.approved();
    {
        storage::LongTurn import(shop.database.gate());
        REQUIRE(import.tryTake());
        CHECK(shop.service.run(target, std::nullopt, shop.owner).error() ==
              ErasureError::ImportRunning);
        CHECK(shop.count("SELECT count(*) FROM work_tombstone") == 0);
    }
    CHECK(shop.service.run(target, std::nullopt, shop.owner));
    storage::LongTurn next(shop.database.gate());
    CHECK(next.tryTake());
}

TEST_CASE("an erasure whose search breaks off is done, and says that nothing was searched",
          "[erasure]") {
    ErasureShop shop;
    bool breaks = true;
    ErasureService service(shop.database, shop.clock,
                           {.makeId = [] { return std::string(32, '7'); },
                            .logs = [&] {
                                if (breaks) {
                                    throw std::filesystem::filesystem_error(
                                        "no", std::make_error_code(std::errc::permission_denied));
                                }
                                return std::vector<std::filesystem::path>{};
                            }});
    const auto done = service.run(shop.approved(), std::nullopt, shop.owner);
    REQUIRE(done);
    CHECK(done->state == ErasureState::Erased);
    CHECK_FALSE(done->certificate->searchedAt);
    // As long as the program runs it can be repeated.
    CHECK(service.searchAgain({done->id}, shop.lead).error() == ErasureError::NotAllowedForRole);
    CHECK(shop.service.searchAgain({done->id}, shop.admin).error() == ErasureError::SearchWordsGone);
    breaks = false;
    const auto searched = service.searchAgain({done->id}, shop.admin);
    REQUIRE(searched);
    CHECK(searched->certificate->searchedAt == shop.now);
    CHECK(searched->certificate->searched > 5);
    CHECK(shop.reader.list(shop.owner).front() == *searched);
    CHECK(service.searchAgain({done->id}, shop.admin).error() == ErasureError::SearchWordsGone);
}

TEST_CASE("what an erasure would take is shown to whom the list shows it", "[erasure]") {
    ErasureShop shop;
    const auto target = shop.approved();
    const agents::Actor other{"Other", agents::Role::Agent};
    CHECK(shop.service.preview(target.id, other).error() == ErasureError::NotAllowedForRole);
    for (const auto& actor : {shop.agent, shop.lead, shop.admin, shop.owner}) {
        CHECK(shop.service.preview(target.id, actor));
    }
}

TEST_CASE("a file that no record names goes once no backup can name it", "[erasure]") {
    ErasureShop shop;
    const auto attachments = shop.profile.paths().attachments();
    const auto write = [&](const char* name, std::chrono::days age) {
        std::ofstream(attachments / name) << "png";
        std::filesystem::last_write_time(attachments / name,
                                         std::chrono::file_clock::from_sys(shop.now - age));
    };
    write("left.png", std::chrono::days{31});
    write("young.png", std::chrono::days{29});
    write("file3.png", std::chrono::days{400});
    shop.service.removeLeftFiles();
    CHECK_FALSE(std::filesystem::exists(attachments / "left.png"));
    CHECK(std::filesystem::exists(attachments / "young.png"));
    CHECK(std::filesystem::exists(attachments / "file3.png"));
}
