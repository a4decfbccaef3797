#include "core/requests/request_repository.h"

namespace core::requests {
namespace {

namespace sql {
constexpr auto kColumns =
    "SELECT id, shop_id, order_no, conversation_id, buyer, kind, value, choice, wait_until, "
    "reason, amount_fen, refunded_fen, identity, identity_by, identity_note, state, outcome, "
    "requested_by, requested_at, signed_by, decided_by, decided_at, decision, edit_id, "
    "exported_at, reference, closed_at, version FROM work_request ";
constexpr auto kById = "WHERE id = ?1";
constexpr auto kPending = "WHERE state IN ('granted', 'handed_off') ORDER BY id";
constexpr auto kOfOrder = "WHERE order_no = ?1 AND shop_id = ?2 ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_request (shop_id, order_no, conversation_id, buyer, kind, value, choice, "
    "wait_until, reason, amount_fen, refunded_fen, identity, identity_by, identity_note, state, "
    "requested_by, requested_at, version) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)";
constexpr auto kSave =
    "UPDATE work_request SET value = ?2, choice = ?3, wait_until = ?4, amount_fen = ?5, "
    "identity = ?6, identity_by = ?7, identity_note = ?8, state = ?9, outcome = ?10, "
    "signed_by = ?11, decided_by = ?12, decided_at = ?13, decision = ?14, edit_id = ?15, "
    "reference = ?16, closed_at = ?17, version = ?18 WHERE id = ?1";
constexpr auto kEvidence =
    "SELECT o.state, coalesce(o.refund_fen, 0) > ?3 OR EXISTS (SELECT 1 FROM mirror_refund r "
    "WHERE r.order_no = o.order_no AND r.shop_id = o.shop_id AND r.state = 'success' "
    "AND coalesce(r.finished_at, r.paid_at, 0) >= ?4), "
    "(SELECT e.state FROM work_edit_request e WHERE e.id = ?5) "
    "FROM mirror_order o WHERE o.order_no = ?1 AND o.shop_id = ?2";
constexpr auto kRefunded =
    "SELECT coalesce(refund_fen, 0) FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2";
// Refunds of returns are of the same limits: what is split between a request and a return is one sum.
constexpr auto kGranted =
    "SELECT coalesce(sum(CASE WHEN who = ?1 THEN fen END), 0), "
    "coalesce(sum(CASE WHEN buyer = ?2 AND buyer <> '' AND shop_id = ?3 THEN fen END), 0) FROM ("
    "SELECT decided_by AS who, buyer, shop_id, amount_fen AS fen FROM work_request "
    "WHERE decided_at >= ?4 AND id <> ?5 AND state NOT IN ('requested', 'refused', 'withdrawn') "
    "AND coalesce(outcome, '') <> 'refused' UNION ALL "
    "SELECT json_extract(signatures, '$[#-1].name'), buyer, shop_id, CASE WHEN kind = 'exchange' "
    "THEN max(0, -price_difference_fen) ELSE coalesce(amount_fen, 0) END FROM work_return "
    "WHERE approved_at >= ?4 AND state NOT IN ('withdrawn', 'refused'))";
constexpr auto kSignedBy =
    "SELECT id FROM work_request WHERE state = 'requested' AND signed_by = ?1 ORDER BY id";
constexpr auto kTold =
    "SELECT DISTINCT r.id FROM work_request r JOIN work_notice n ON n.subject_kind = 'request' "
    "AND n.shop_id = r.shop_id AND n.subject = CAST(r.id AS TEXT) "
    "WHERE r.state IN ('refused', 'done', 'failed') AND n.kind IN ('case_refused', 'case_result') "
    "AND n.state IN ('sent', 'copied') ORDER BY r.id";
constexpr auto kWaitingNotices =
    "SELECT n.id FROM work_notice n JOIN work_request r ON r.shop_id = n.shop_id "
    "WHERE n.subject_kind = 'request' AND n.subject = CAST(r.id AS TEXT) AND r.id = ?1 "
    "AND n.state = 'waiting' ORDER BY n.id";
// A shop that nobody has named is called so by the import.
constexpr auto kShopName =
    "SELECT CASE name WHEN 'default' THEN '本店' ELSE name END FROM work_shop WHERE id = ?1";
}  // namespace sql

template <class T>
std::optional<std::string> wordOf(const std::optional<T>& value) {
    return value ? std::optional(std::string(toWord(*value))) : std::nullopt;
}

}  // namespace

std::string selectRequests(std::string_view rest) {
    return sql::kColumns + std::string(rest);
}

Request readRequest(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .order = {row.integer(1), row.text(2)},
            .conversation = row.optionalInteger(3),
            .buyer = row.text(4),
            .kind = requestKindFromWord(row.textView(5)).value(),
            .value = row.text(6),
            .choice = stockChoiceFromWord(row.textView(7)),
            .waitUntil = row.optionalTime(8),
            .reason = row.text(9),
            .amount = row.fen(10),
            .refundedBefore = row.fen(11),
            .identity = identityCheckFromWord(row.textView(12)).value(),
            .identityBy = row.text(13),
            .identityNote = row.text(14),
            .state = requestStateFromWord(row.textView(15)).value(),
            .outcome = requestStateFromWord(row.textView(16)),
            .requestedBy = row.text(17),
            .requestedAt = row.time(18),
            .signedBy = row.text(19),
            .decidedBy = row.text(20),
            .decidedAt = row.optionalTime(21),
            .decision = row.text(22),
            .edit = row.optionalInteger(23),
            .exportedAt = row.optionalTime(24),
            .reference = row.text(25),
            .closedAt = row.optionalTime(26),
            .version = row.integer(27)};
}

namespace {

std::vector<Request> readAll(storage::Statement& row) {
    std::vector<Request> requests;
    while (row.step()) {
        requests.push_back(readRequest(row));
    }
    return requests;
}

std::vector<std::int64_t> readIds(storage::Statement& row) {
    std::vector<std::int64_t> ids;
    while (row.step()) {
        ids.push_back(row.integer(0));
    }
    return ids;
}

}  // namespace

std::optional<Request> RequestRepository::find(RequestId id) {
    auto row = m_database.prepare(selectRequests(sql::kById));
    row.bindAll(id);
    return row.step() ? std::optional(readRequest(row)) : std::nullopt;
}

Request RequestRepository::add(Request request) {
    m_database.prepare(sql::kAdd).run(
        request.order.shop, request.order.number, request.conversation, request.buyer,
        toWord(request.kind), request.value, wordOf(request.choice), request.waitUntil,
        request.reason, request.amount, request.refundedBefore, toWord(request.identity),
        request.identityBy, request.identityNote, toWord(request.state), request.requestedBy,
        request.requestedAt, request.version);
    request.id = m_database.lastInsertId();
    return request;
}

void RequestRepository::save(const Request& request) {
    m_database.prepare(sql::kSave)
        .run(request.id, request.value, wordOf(request.choice), request.waitUntil, request.amount,
             toWord(request.identity), request.identityBy, request.identityNote,
             toWord(request.state), wordOf(request.outcome), request.signedBy, request.decidedBy,
             request.decidedAt, request.decision, request.edit, request.reference,
             request.closedAt, request.version);
}

std::vector<Request> RequestRepository::pending() {
    auto row = m_database.prepare(selectRequests(sql::kPending));
    return readAll(row);
}

std::vector<Request> RequestRepository::ofOrder(const orders::OrderKey& key) {
    auto row = m_database.prepare(selectRequests(sql::kOfOrder));
    row.bindAll(key.number, key.shop);
    return readAll(row);
}

RequestEvidence RequestRepository::evidence(const Request& request) {
    auto row = m_database.prepare(sql::kEvidence);
    row.bindAll(request.order.number, request.order.shop, request.refundedBefore,
                request.requestedAt, request.edit);
    if (!row.step()) {
        return {};
    }
    return {.state = orders::orderStateFromWord(row.textView(0)),
            .wasRefunded = row.integer(1) != 0,
            .edit = row.isNull(2) ? std::nullopt : orders::editStateFromWord(row.textView(2))};
}

Fen RequestRepository::refunded(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kRefunded);
    row.bindAll(key.number, key.shop);
    return row.step() ? row.fen(0) : Fen{};
}

GrantedToday RequestRepository::granted(const Request& request, const std::string& agent,
                                        Seconds since) {
    auto row = m_database.prepare(sql::kGranted);
    row.bindAll(agent, request.buyer, request.order.shop, since, request.id);
    row.step();
    return {.byAgent = row.fen(0), .toBuyer = row.fen(1)};
}

std::vector<RequestId> RequestRepository::signedBy(const std::string& name) {
    auto row = m_database.prepare(sql::kSignedBy);
    row.bindAll(name);
    return readIds(row);
}

std::vector<RequestId> RequestRepository::toldOnes() {
    auto row = m_database.prepare(sql::kTold);
    return readIds(row);
}

std::vector<std::int64_t> RequestRepository::waitingNotices(RequestId id) {
    auto row = m_database.prepare(sql::kWaitingNotices);
    row.bindAll(id);
    return readIds(row);
}

std::string RequestRepository::shopName(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kShopName);
    row.bindAll(shop);
    return row.step() ? row.text(0) : std::string();
}

}  // namespace core::requests
