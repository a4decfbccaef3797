#include "core/importing/mirror_repository.h"

namespace core::importing {
namespace {

namespace sql {
constexpr auto kInsertOrder =
    "INSERT INTO mirror_order (order_no, parent_order_no, state, status_text, buyer_nick, "
    "buyer_account, goods_fen, postage_fen, total_fen, paid_fen, refund_fen, receiver, "
    "address, phone, mobile, shipping, created_at, paid_at, shipped_at, received_at, "
    "ship_by, tracking_no, courier, title, kinds, pieces, buyer_message, seller_memo, "
    "close_reason, invoice_title, changed_sku, changed_address, exception_text, "
    "cash_on_delivery, id_damaged, row_hash, file_id, file_row, changed_cells, extra, "
    "shop_id, platform, first_import_id, last_import_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
    "?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, "
    "?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39, ?40, "
    "?41, ?42, ?43, ?43)";
constexpr auto kUpdateOrder =
    "UPDATE mirror_order SET order_no = ?1, parent_order_no = ?2, state = ?3, status_text "
    "= ?4, buyer_nick = ?5, buyer_account = ?6, goods_fen = ?7, postage_fen = ?8, "
    "total_fen = ?9, paid_fen = ?10, refund_fen = ?11, receiver = ?12, address = ?13, "
    "phone = ?14, mobile = ?15, shipping = ?16, created_at = ?17, paid_at = ?18, "
    "shipped_at = ?19, received_at = ?20, ship_by = ?21, tracking_no = ?22, courier = "
    "?23, title = ?24, kinds = ?25, pieces = ?26, buyer_message = ?27, seller_memo = ?28, "
    "close_reason = ?29, invoice_title = ?30, changed_sku = ?31, changed_address = ?32, "
    "exception_text = ?33, cash_on_delivery = ?34, id_damaged = ?35, row_hash = ?36, "
    "file_id = ?37, file_row = ?38, changed_cells = ?39, extra = ?40, last_import_id = "
    "?42 WHERE id = ?41";
constexpr auto kFindOrder =
    "SELECT id, row_hash, goods_fen, postage_fen, total_fen, paid_fen, refund_fen, 0, "
    "state = 'unknown' FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kWalkOrder =
    "SELECT id, row_hash, goods_fen, postage_fen, total_fen, paid_fen, refund_fen, 0, "
    "state = 'unknown', order_no, shop_id FROM "
    "mirror_order WHERE id > ?1 ORDER BY id";
constexpr auto kReadOrder =
    "SELECT order_no, parent_order_no, state, status_text, buyer_nick, buyer_account, "
    "goods_fen, postage_fen, total_fen, paid_fen, refund_fen, receiver, address, phone, "
    "mobile, shipping, created_at, paid_at, shipped_at, received_at, ship_by, "
    "tracking_no, courier, title, kinds, pieces, buyer_message, seller_memo, "
    "close_reason, invoice_title, changed_sku, changed_address, exception_text, "
    "cash_on_delivery FROM mirror_order WHERE id = ?1";
constexpr auto kTallyOrder =
    "SELECT count(*), sum(goods_fen), sum(postage_fen), sum(total_fen), sum(paid_fen), "
    "sum(refund_fen), 0 FROM mirror_order WHERE id > ?1";
constexpr auto kLastOrder = "SELECT max(id) FROM mirror_order";
constexpr auto kKeepOrder =
    "UPDATE mirror_order SET row_hash = ?2, file_id = ?3, file_row = ?4 WHERE id = ?1";
constexpr auto kInsertItem =
    "INSERT INTO mirror_item (item_key, order_no, ordinal, title, sku, outer_code, "
    "product_id, price_fen, quantity, paid_fen, refund_fen, status_text, refund_status, "
    "id_damaged, row_hash, file_id, file_row, changed_cells, extra, shop_id) VALUES (?1, "
    "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, "
    "?20)";
constexpr auto kUpdateItem =
    "UPDATE mirror_item SET item_key = ?1, order_no = ?2, ordinal = ?3, title = ?4, sku = "
    "?5, outer_code = ?6, product_id = ?7, price_fen = ?8, quantity = ?9, paid_fen = ?10, "
    "refund_fen = ?11, status_text = ?12, refund_status = ?13, id_damaged = ?14, row_hash "
    "= ?15, file_id = ?16, file_row = ?17, changed_cells = ?18, extra = ?19 WHERE id = "
    "?20";
constexpr auto kFindItem =
    "SELECT id, row_hash, price_fen, 0, 0, paid_fen, refund_fen, quantity, 0 "
    "FROM mirror_item WHERE item_key = ?1 AND shop_id = ?2";
constexpr auto kWalkItem =
    "SELECT id, row_hash, price_fen, 0, 0, paid_fen, refund_fen, quantity, 0, item_key, "
    "shop_id FROM "
    "mirror_item WHERE id > ?1 ORDER BY id";
constexpr auto kReadItem =
    "SELECT item_key, order_no, ordinal, title, sku, outer_code, product_id, price_fen, "
    "quantity, paid_fen, refund_fen, status_text, refund_status FROM mirror_item WHERE id "
    "= ?1";
constexpr auto kTallyItem =
    "SELECT count(*), sum(price_fen), 0, 0, sum(paid_fen), sum(refund_fen), sum(quantity) "
    "FROM mirror_item WHERE id > ?1";
constexpr auto kLastItem = "SELECT max(id) FROM mirror_item";
constexpr auto kKeepItem =
    "UPDATE mirror_item SET row_hash = ?2, file_id = ?3, file_row = ?4 WHERE id = ?1";
constexpr auto kInsertRefund =
    "INSERT INTO mirror_refund (refund_no, order_no, state, status_text, refund_fen, "
    "paid_fen, title, product_id, kind, goods_state, reason, explanation, "
    "platform_step_in, applied_at, due_at, finished_at, paid_at, return_tracking_no, "
    "return_courier, responsible, reviewed_by, refunded_by, seller_memo, id_damaged, "
    "row_hash, file_id, file_row, changed_cells, extra, shop_id) VALUES (?1, ?2, ?3, ?4, "
    "?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, "
    "?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30)";
constexpr auto kUpdateRefund =
    "UPDATE mirror_refund SET refund_no = ?1, order_no = ?2, state = ?3, status_text = "
    "?4, refund_fen = ?5, paid_fen = ?6, title = ?7, product_id = ?8, kind = ?9, "
    "goods_state = ?10, reason = ?11, explanation = ?12, platform_step_in = ?13, "
    "applied_at = ?14, due_at = ?15, finished_at = ?16, paid_at = ?17, return_tracking_no "
    "= ?18, return_courier = ?19, responsible = ?20, reviewed_by = ?21, refunded_by = "
    "?22, seller_memo = ?23, id_damaged = ?24, row_hash = ?25, file_id = ?26, file_row = "
    "?27, changed_cells = ?28, extra = ?29 WHERE id = ?30";
constexpr auto kFindRefund =
    "SELECT id, row_hash, 0, 0, 0, paid_fen, refund_fen, 0, state = 'unknown' "
    "FROM mirror_refund WHERE refund_no = ?1 AND shop_id = ?2";
constexpr auto kWalkRefund =
    "SELECT id, row_hash, 0, 0, 0, paid_fen, refund_fen, 0, state = 'unknown', "
    "refund_no, shop_id FROM "
    "mirror_refund WHERE id > ?1 ORDER BY id";
constexpr auto kReadRefund =
    "SELECT refund_no, order_no, state, status_text, refund_fen, paid_fen, title, "
    "product_id, kind, goods_state, reason, explanation, platform_step_in, applied_at, "
    "due_at, finished_at, paid_at, return_tracking_no, return_courier, responsible, "
    "reviewed_by, refunded_by, seller_memo FROM mirror_refund WHERE id = ?1";
constexpr auto kTallyRefund =
    "SELECT count(*), 0, 0, 0, sum(paid_fen), sum(refund_fen), 0 FROM mirror_refund WHERE "
    "id > ?1";
constexpr auto kLastRefund = "SELECT max(id) FROM mirror_refund";
constexpr auto kKeepRefund =
    "UPDATE mirror_refund SET row_hash = ?2, file_id = ?3, file_row = ?4 WHERE id = ?1";
}  // namespace sql

struct Texts {
    const char* insert;
    const char* update;
    const char* find;
    const char* walk;
    const char* read;
    const char* keep;
    const char* tally;
    const char* last;
};

const Texts& textsOf(TableKind kind) {
    static constexpr Texts kOrder{sql::kInsertOrder, sql::kUpdateOrder, sql::kFindOrder,
                                  sql::kWalkOrder,   sql::kReadOrder,   sql::kKeepOrder,
                                  sql::kTallyOrder,  sql::kLastOrder};
    static constexpr Texts kItem{sql::kInsertItem, sql::kUpdateItem, sql::kFindItem,
                                 sql::kWalkItem,   sql::kReadItem,   sql::kKeepItem,
                                 sql::kTallyItem,  sql::kLastItem};
    static constexpr Texts kRefund{sql::kInsertRefund, sql::kUpdateRefund, sql::kFindRefund,
                                   sql::kWalkRefund,   sql::kReadRefund,   sql::kKeepRefund,
                                   sql::kTallyRefund,  sql::kLastRefund};
    switch (kind) {
        case TableKind::Orders:
            return kOrder;
        case TableKind::Items:
            return kItem;
        case TableKind::Refunds:
            return kRefund;
    }
    return kOrder;
}

std::size_t columnsOf(TableKind kind) {
    switch (kind) {
        case TableKind::Orders:
            return kOrderColumns;
        case TableKind::Items:
            return kItemColumns;
        case TableKind::Refunds:
            return kRefundColumns;
    }
    return 0;
}

/// Columns that hold a text even when nothing is known.
bool isNeverNull(TableKind kind, std::size_t field) {
    switch (kind) {
        case TableKind::Orders:
            return field == order_field::StatusText || field == order_field::BuyerNick;
        case TableKind::Items:
            return field == item_field::Title;
        case TableKind::Refunds:
            return field == refund_field::StatusText;
    }
    return false;
}

void bindUnlessEmpty(storage::Statement& statement, int index, std::string_view text) {
    if (text.empty()) {
        statement.bind(index, nullptr);
    } else {
        statement.bindStatic(index, text);
    }
}

}  // namespace

MirrorRepository::MirrorRepository(storage::Database& database, TableKind kind)
    : m_kind(kind)
    , m_columns(columnsOf(kind))
    , m_insert(database.prepare(textsOf(kind).insert))
    , m_update(database.prepare(textsOf(kind).update))
    , m_find(database.prepare(textsOf(kind).find))
    , m_walk(database.prepare(textsOf(kind).walk))
    , m_read(database.prepare(textsOf(kind).read))
    , m_keep(database.prepare(textsOf(kind).keep))
    , m_tally(database.prepare(textsOf(kind).tally))
    , m_last(database.prepare(textsOf(kind).last)) {}

Tally MirrorRepository::tallyAt(const storage::Statement& row, int column) {
    return {.sums = {.goods = row.fen(column),
                     .postage = row.fen(column + 1),
                     .total = row.fen(column + 2),
                     .paid = row.fen(column + 3),
                     .refund = row.fen(column + 4)},
            .pieces = row.integer(column + 5)};
}

MirrorRepository::Known MirrorRepository::knownAt(const storage::Statement& row) {
    Known known{.id = row.integer(0),
                .hash = static_cast<std::uint64_t>(row.integer(1)),
                .tally = tallyAt(row, 2),
                .hasUnknownStatus = row.integer(8) != 0};
    known.tally.rows = 1;
    return known;
}

std::optional<MirrorRepository::Known> MirrorRepository::find(std::string_view key,
                                                              orders::ShopId shop) {
    m_find.bindStatic(1, key);
    m_find.bind(2, shop);
    std::optional<Known> known;
    if (m_find.step()) {
        known = knownAt(m_find);
    }
    m_find.reset();
    return known;
}

std::optional<MirrorRepository::Known> MirrorRepository::findNext(std::string_view key,
                                                                  orders::ShopId shop) {
    constexpr int kKeyColumn = 9;
    constexpr int kMostVainWalks = 100;
    if (m_isWalking && !m_hasAhead) {
        m_hasAhead = m_walk.step();
        m_isWalking = m_hasAhead;
    }
    if (m_hasAhead && m_walk.textView(kKeyColumn) == key &&
        m_walk.integer(kKeyColumn + 1) == shop) {
        m_hasAhead = false;
        m_vainWalks = 0;
        return knownAt(m_walk);
    }
    const auto known = find(key, shop);
    if (known && m_vainWalks < kMostVainWalks) {
        m_walk.reset();
        m_walk.bind(1, known->id);
        m_hasAhead = false;
        m_isWalking = true;
        ++m_vainWalks;
    }
    return known;
}

std::vector<Value> MirrorRepository::read(std::int64_t id, TextArena& arena) {
    std::vector<Value> values(m_columns);
    m_read.bind(1, id);
    if (m_read.step()) {
        const auto fields = fieldsOf(m_kind, false);
        for (std::size_t i = 0; i < m_columns; ++i) {
            const int column = static_cast<int>(i);
            const FieldType type = fields[i].type;
            const bool isText = type != FieldType::Money && type != FieldType::Count &&
                                type != FieldType::Time && fields[i].name != "ordinal" &&
                                fields[i].name != "cash_on_delivery";
            if (m_read.isNull(column)) {
                values[i].kind = Value::Kind::Empty;
            } else if (isText) {
                values[i] = Value::ofText(arena.store(m_read.textView(column)));
            } else {
                values[i] = Value::ofNumber(m_read.integer(column));
            }
        }
    }
    m_read.reset();
    return values;
}

int MirrorRepository::bindFields(storage::Statement& statement,
                                 std::span<const Value> values) const {
    int index = 0;
    for (std::size_t i = 0; i < m_columns; ++i) {
        ++index;
        const Value& value = values[i];
        switch (value.kind) {
            case Value::Kind::Text:
                statement.bindStatic(index, value.text);
                break;
            case Value::Kind::Number:
                statement.bind(index, value.number);
                break;
            case Value::Kind::Absent:
            case Value::Kind::Empty:
                if (isNeverNull(m_kind, i)) {
                    statement.bindStatic(index, {});
                } else {
                    statement.bind(index, nullptr);
                }
                break;
        }
    }
    return index;
}

int MirrorRepository::bindOrigin(storage::Statement& statement, int index,
                                 const RowOrigin& origin) {
    statement.bind(++index, origin.idDamaged);
    statement.bind(++index, static_cast<std::int64_t>(origin.hash));
    statement.bind(++index, origin.file);
    statement.bind(++index, origin.fileRow);
    bindUnlessEmpty(statement, ++index, origin.changedCells);
    bindUnlessEmpty(statement, ++index, origin.extra);
    return index;
}

void MirrorRepository::insert(std::span<const Value> values, const RowOrigin& origin) {
    int index = bindOrigin(m_insert, bindFields(m_insert, values), origin);
    m_insert.bind(++index, origin.shop);
    if (m_kind == TableKind::Orders) {
        m_insert.bindStatic(++index, origin.platform);
        m_insert.bind(++index, origin.import);
    }
    static_cast<void>(m_insert.step());
    m_insert.reset();
}

void MirrorRepository::update(std::int64_t id, std::span<const Value> values,
                              const RowOrigin& origin) {
    int index = bindOrigin(m_update, bindFields(m_update, values), origin);
    m_update.bind(++index, id);
    if (m_kind == TableKind::Orders) {
        m_update.bind(++index, origin.import);
    }
    static_cast<void>(m_update.step());
    m_update.reset();
}

void MirrorRepository::keep(std::int64_t id, const RowOrigin& origin) {
    m_keep.run(id, static_cast<std::int64_t>(origin.hash), origin.file, origin.fileRow);
}

std::int64_t MirrorRepository::lastId() {
    const std::int64_t id = m_last.step() ? m_last.integer(0) : 0;
    m_last.reset();
    return id;
}

Tally MirrorRepository::tallyAfter(std::int64_t id) {
    m_tally.bind(1, id);
    Tally tally;
    if (m_tally.step()) {
        tally = tallyAt(m_tally, 1);
        tally.rows = m_tally.integer(0);
    }
    m_tally.reset();
    return tally;
}

}  // namespace core::importing
