#include "core/importing/import_repository.h"

#include "core/storage/transaction.h"

namespace core::importing {
namespace {

namespace sql {
constexpr auto kCache = "PRAGMA cache_size = -16384";
constexpr auto kFindShop = "SELECT id, name FROM work_shop WHERE name = ?1";
constexpr auto kFirstShop = "SELECT id, name FROM work_shop ORDER BY id LIMIT 1";
constexpr auto kOffset = "SELECT utc_offset_minutes FROM work_shop WHERE id = ?1";
constexpr auto kUserMaps = "SELECT map FROM work_column_map ORDER BY name";
constexpr auto kLastState =
    "SELECT state FROM mirror_import WHERE shop_id = ?1 ORDER BY id DESC LIMIT 1";
constexpr auto kAddImport =
    "INSERT INTO mirror_import (shop_id, started_at, state) VALUES (?1, ?2, 'running')";
constexpr auto kFinishImport =
    "UPDATE mirror_import SET state = ?2, finished_at = ?3, report = ?4 WHERE id = ?1";
constexpr auto kFailRunning = "UPDATE mirror_import SET state = 'failed' WHERE state = 'running'";
constexpr auto kAddFile =
    "INSERT INTO mirror_file (import_id, name, blake2b, map, encoding, header, row_count, "
    "rejected_count) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto kSetCounts =
    "UPDATE mirror_file SET row_count = ?2, rejected_count = ?3 WHERE id = ?1";
constexpr auto kLastItem = "SELECT coalesce(max(id), 0) FROM mirror_item";
constexpr auto kNumberlessItems =
    "SELECT DISTINCT CASE WHEN instr(n.item_key, '#') THEN n.id ELSE o.id END FROM mirror_item n "
    "CROSS JOIN mirror_item o ON o.order_no = n.order_no AND o.shop_id = n.shop_id "
    "WHERE n.id > ?2 AND n.shop_id = ?1 AND o.file_id <> n.file_id "
    "AND (instr(n.item_key, '#') > 0) <> (instr(o.item_key, '#') > 0)";
constexpr auto kDropItem = "DELETE FROM mirror_item WHERE id = ?1";
constexpr auto kAddRejected =
    "INSERT INTO mirror_rejected_row (file_id, row_number, column_name, cell, reason, raw_row) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kAddExport =
    "INSERT INTO work_export (made_at, made_by, signed_by, subject_kind, subject, reason) "
    "VALUES (?1, ?2, ?3, 'import', ?4, ?5)";
constexpr auto kRejected =
    "SELECT f.id, f.header, r.raw_row FROM mirror_file f JOIN mirror_rejected_row r ON r.file_id = "
    "f.id "
    "WHERE f.import_id = ?1 ORDER BY f.id, r.id";
constexpr auto kAddChange =
    "INSERT INTO mirror_difference (import_id, shop_id, order_no, kind, before, after) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kTouchedTable =
    "CREATE TEMP TABLE IF NOT EXISTS touched_buyer (nick TEXT PRIMARY KEY) WITHOUT ROWID";
constexpr auto kTouch = "INSERT OR IGNORE INTO temp.touched_buyer (nick) VALUES (?1)";
constexpr auto kForgetTouched = "DROP TABLE IF EXISTS temp.touched_buyer";
constexpr auto kAnyCustomer = "SELECT 1 FROM mirror_customer WHERE shop_id = ?1 LIMIT 1";
constexpr auto kNextBuyers =
    "SELECT max(nick) FROM (SELECT buyer_nick AS nick FROM mirror_order WHERE buyer_nick > ?1 "
    "ORDER BY buyer_nick LIMIT 4000)";
constexpr auto kNextTouched =
    "SELECT max(nick) FROM (SELECT nick FROM temp.touched_buyer WHERE nick > ?1 ORDER BY nick "
    "LIMIT 2000)";
constexpr auto kCountAll =
    "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
    "first_order_at, "
    "last_order_at) "
    "SELECT shop_id, buyer_nick, count(*), "
    "sum(state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished')), "
    "sum(iif(state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished'), "
    "ifnull(paid_fen, 0), 0)), min(created_at), max(created_at) "
    "FROM mirror_order WHERE buyer_nick > ?1 AND buyer_nick <= ?2 AND shop_id = ?3 "
    "GROUP BY buyer_nick "
    "ON CONFLICT (nick, shop_id) DO UPDATE SET order_count = excluded.order_count, "
    "paid_count = excluded.paid_count, paid_fen = excluded.paid_fen, "
    "first_order_at = excluded.first_order_at, last_order_at = excluded.last_order_at";
constexpr auto kCountTouched =
    "INSERT INTO mirror_customer (shop_id, nick, order_count, paid_count, paid_fen, "
    "first_order_at, "
    "last_order_at) "
    "SELECT o.shop_id, o.buyer_nick, count(*), "
    "sum(o.state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished')), "
    "sum(iif(o.state IN ('paid', 'part_shipped', 'shipped', 'signed', 'finished'), "
    "ifnull(o.paid_fen, 0), 0)), min(o.created_at), max(o.created_at) "
    "FROM temp.touched_buyer t CROSS JOIN mirror_order o ON o.buyer_nick = t.nick "
    "WHERE t.nick > ?1 AND t.nick <= ?2 AND o.shop_id = ?3 GROUP BY o.buyer_nick "
    "ON CONFLICT (nick, shop_id) DO UPDATE SET order_count = excluded.order_count, "
    "paid_count = excluded.paid_count, paid_fen = excluded.paid_fen, "
    "first_order_at = excluded.first_order_at, last_order_at = excluded.last_order_at";
}  // namespace sql

using Shop = std::optional<std::pair<orders::ShopId, std::string>>;

Shop shopAt(storage::Statement& row) {
    return row.step() ? Shop({row.integer(0), row.text(1)}) : std::nullopt;
}

}  // namespace

ImportRepository::ImportRepository(storage::Database& database) : m_database(database) {}

void ImportRepository::enlargeCache() {
    m_database.execute(sql::kCache);
}

Shop ImportRepository::findShop(const std::string& name) {
    auto row = m_database.prepare(sql::kFindShop);
    row.bindAll(name);
    return shopAt(row);
}

Shop ImportRepository::firstShop() {
    auto row = m_database.prepare(sql::kFirstShop);
    return shopAt(row);
}

std::chrono::minutes ImportRepository::offsetOf(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kOffset);
    row.bindAll(shop);
    return row.step() ? std::chrono::minutes{row.integer(0)} : kChinaOffset;
}

std::vector<std::string> ImportRepository::userMaps() {
    std::vector<std::string> maps;
    auto rows = m_database.prepare(sql::kUserMaps);
    while (rows.step()) {
        maps.push_back(rows.text(0));
    }
    return maps;
}

bool ImportRepository::isLastIncomplete(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kLastState);
    row.bindAll(shop);
    return row.step() && row.textView(0) != "complete";
}

void ImportRepository::failKilledImports() {
    m_database.prepare(sql::kFailRunning).run();
}

std::int64_t ImportRepository::addImport(orders::ShopId shop, Seconds at) {
    m_database.prepare(sql::kAddImport).run(shop, at);
    return m_database.lastInsertId();
}

void ImportRepository::finishImport(std::int64_t import, std::string_view state, Seconds at,
                                    const std::string& report) {
    m_database.prepare(sql::kFinishImport).run(import, state, at, report);
}

std::int64_t ImportRepository::addFile(std::int64_t import, const FileReport& file,
                                       const std::string& digest, const std::string& header) {
    const std::string name = file.member.empty() ? file.path : file.path + " " + file.member;
    m_database.prepare(sql::kAddFile)
        .run(import, name, digest, file.map, file.encoding, header, file.rows, file.rejected);
    return m_database.lastInsertId();
}

void ImportRepository::setCounts(std::int64_t file, std::int64_t rows, std::int64_t rejected) {
    m_database.prepare(sql::kSetCounts).run(file, rows, rejected);
}

std::int64_t ImportRepository::lastItem() {
    return m_database.integer(sql::kLastItem);
}

void ImportRepository::dropNumberlessItems(orders::ShopId shop, std::int64_t item) {
    // Looked for outside of a transaction: nobody has to wait for it.
    std::vector<std::int64_t> items;
    auto rows = m_database.prepare(sql::kNumberlessItems);
    rows.bindAll(shop, item);
    while (rows.step()) {
        items.push_back(rows.integer(0));
    }
    if (items.empty()) {
        return;
    }
    storage::Transaction transaction(m_database);
    auto drop = m_database.prepare(sql::kDropItem);
    for (const auto id : items) {
        drop.run(id);
    }
    transaction.commit();
}

void ImportRepository::addRejectedRow(std::int64_t file, const RejectedRow& row) {
    if (!m_addRejected) {
        m_addRejected.emplace(m_database.prepare(sql::kAddRejected));
    }
    m_addRejected->run(file, row.row, row.column, row.cell, toWord(row.problem), row.raw);
}

std::vector<RejectedFile> ImportRepository::rejectedFiles(std::int64_t import) {
    std::vector<RejectedFile> files;
    std::int64_t last = 0;
    auto rows = m_database.prepare(sql::kRejected);
    rows.bindAll(import);
    while (rows.step()) {
        if (rows.integer(0) != last) {
            last = rows.integer(0);
            files.push_back({.header = rows.text(1)});
        }
        files.back().rows.push_back(rows.text(2));
    }
    return files;
}

std::int64_t ImportRepository::addExport(const WholeExport& made) {
    m_database.prepare(sql::kAddExport)
        .run(made.at, made.by, made.signedBy, std::to_string(made.import), made.reason);
    return m_database.lastInsertId();
}

void ImportRepository::addChange(std::int64_t import, orders::ShopId shop,
                                 std::string_view orderNumber, const Change& change) {
    if (!m_addChange) {
        m_addChange.emplace(m_database.prepare(sql::kAddChange));
    }
    m_addChange->run(import, shop, orderNumber, toWord(change.kind), change.before, change.after);
}

void ImportRepository::touchBuyer(std::string_view nick) {
    if (nick.empty()) {
        return;
    }
    if (!m_touch) {
        m_database.execute(sql::kTouchedTable);
        m_touch.emplace(m_database.prepare(sql::kTouch));
    }
    m_touch->run(nick);
}

bool ImportRepository::hasCustomers(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kAnyCustomer);
    row.bindAll(shop);
    return row.step();
}

std::optional<std::string> ImportRepository::countCustomers(orders::ShopId shop,
                                                            const std::string& from, bool all) {
    if (!all && !m_touch) {
        return std::nullopt;
    }
    std::string last;
    {
        auto next = m_database.prepare(all ? sql::kNextBuyers : sql::kNextTouched);
        next.bindAll(from);
        if (!next.step() || next.isNull(0)) {
            return std::nullopt;
        }
        last = next.text(0);
    }
    m_database.prepare(all ? sql::kCountAll : sql::kCountTouched).run(from, last, shop);
    return last;
}

void ImportRepository::forgetTouched() {
    m_touch.reset();
    m_database.execute(sql::kForgetTouched);
}

}  // namespace core::importing
