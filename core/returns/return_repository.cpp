#include "core/returns/return_repository.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/orders/platform_step_in.h"

namespace core::returns {
namespace {

using Json = nlohmann::json;

namespace sql {
constexpr auto kAdd =
    "INSERT INTO work_return (shop_id, kind, state, origin, conversation_id, order_no, buyer, "
    "owner, opened_by, opened_role, opened_at, reason, reason_note, item_title, item_no, "
    "goods_come_back, form, due_at, breaches, evidence, verdict, clause, decided_by, "
    "inspected_at, inspection_passed, damage, missing_parts, item_no_matches, inspection_note, "
    "identity, identity_tries, identity_method, identity_by, claimed_fen, amount_fen, "
    "amount_note, pay_method, cost_fen, signatures, approved_at, reference, paid_at, "
    "wanted_item, price_difference_fen, difference_paid, stock_note, repair_note, in_courier, "
    "in_tracking, out_courier, out_tracking, refusal, alternatives, refund_no, "
    "platform_due_at, platform_state, conflict, overruled, closed_at, result, feedback, version, "
    "from_kind, from_id, told_received_at, promises_full_refund, sent_back_note) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
    "?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, "
    "?37, ?38, ?39, ?40, ?41, ?42, ?43, ?44, ?45, ?46, ?47, ?48, ?49, ?50, ?51, ?52, ?53, ?54, "
    "?55, ?56, ?57, ?58, ?59, ?60, ?61, ?62, ?63, ?64, ?65, ?66, ?67)";
constexpr auto kSave =
    "UPDATE work_return SET shop_id = ?1, kind = ?2, state = ?3, origin = ?4, "
    "conversation_id = ?5, order_no = ?6, buyer = ?7, owner = ?8, opened_by = ?9, "
    "opened_role = ?10, opened_at = ?11, reason = ?12, reason_note = ?13, item_title = ?14, "
    "item_no = ?15, goods_come_back = ?16, form = ?17, due_at = ?18, breaches = ?19, "
    "evidence = ?20, verdict = ?21, clause = ?22, decided_by = ?23, inspected_at = ?24, "
    "inspection_passed = ?25, damage = ?26, missing_parts = ?27, item_no_matches = ?28, "
    "inspection_note = ?29, identity = ?30, identity_tries = ?31, identity_method = ?32, "
    "identity_by = ?33, claimed_fen = ?34, amount_fen = ?35, amount_note = ?36, "
    "pay_method = ?37, cost_fen = ?38, signatures = ?39, approved_at = ?40, reference = ?41, "
    "paid_at = ?42, wanted_item = ?43, price_difference_fen = ?44, difference_paid = ?45, "
    "stock_note = ?46, repair_note = ?47, in_courier = ?48, in_tracking = ?49, "
    "out_courier = ?50, out_tracking = ?51, refusal = ?52, alternatives = ?53, "
    "refund_no = ?54, platform_due_at = ?55, platform_state = ?56, conflict = ?57, "
    "overruled = ?58, closed_at = ?59, result = ?60, feedback = ?61, version = ?62, from_kind = "
    "?63, "
    "from_id = ?64, told_received_at = ?65, promises_full_refund = ?66, "
    "sent_back_note = ?67 WHERE id = ?68";
// What the order gave and what left already. The mirror's paid sum is net of refunds; an order file
// that is older than the refund file knows less of them. Own cases count from their approval on,
// or their payment on, unless the platform's refund counts already.
constexpr auto kLeft =
    "SELECT coalesce(o.paid_fen, 0) + coalesce(o.refund_fen, 0) "
    "- max(coalesce(o.refund_fen, 0), (SELECT coalesce(sum(r.refund_fen), 0) FROM mirror_refund r "
    "WHERE r.order_no = o.order_no AND r.shop_id = o.shop_id AND r.state = 'success')) "
    "- (SELECT coalesce(sum(CASE WHEN c.kind = 'exchange' THEN max(0, -c.price_difference_fen) "
    "ELSE coalesce(c.amount_fen, 0) END), 0) FROM work_return c "
    "WHERE c.order_no = o.order_no AND c.shop_id = o.shop_id AND c.id <> ?3 "
    "AND c.kind <> 'repair' "
    "AND NOT (c.kind = 'compensation' AND c.form IN ('coupon', 'gift')) "
    "AND (c.paid_at IS NOT NULL OR (c.approved_at IS NOT NULL AND c.state IN ('approved', "
    "'with_finance', 'with_logistics', 'done', 'told', 'closed'))) "
    "AND NOT EXISTS (SELECT 1 FROM mirror_refund r WHERE r.shop_id = c.shop_id "
    "AND r.refund_no IN (c.refund_no, c.reference) AND r.state = 'success')), "
    "o.shipped_at IS NOT NULL OR o.state IN ('shipped', 'part_shipped', 'signed', 'finished') "
    "FROM mirror_order o WHERE o.order_no = ?1 AND o.shop_id = ?2";
// Granted today: by this agent as the only or last signer, to this buyer by anybody. Refunds of requests count too: what
// is split between a return and a request is one sum.
constexpr auto kGranted =
    "SELECT coalesce(sum(CASE WHEN json_extract(signatures, '$[#-1].name') = ?1 THEN granted END), "
    "0), "
    "coalesce(sum(CASE WHEN buyer = ?2 AND shop_id = ?3 THEN granted END), 0) FROM "
    "(SELECT signatures, buyer, shop_id, CASE WHEN kind = 'exchange' THEN max(0, "
    "-price_difference_fen) "
    "ELSE coalesce(amount_fen, 0) END AS granted FROM work_return "
    "WHERE approved_at >= ?4 AND id <> ?5 AND state NOT IN ('withdrawn', 'refused') UNION ALL "
    "SELECT json_array(json_object('name', decided_by)), buyer, shop_id, amount_fen "
    "FROM work_request WHERE decided_at >= ?4 AND state NOT IN ('requested', 'refused', "
    "'withdrawn') AND coalesce(outcome, '') <> 'refused')";
constexpr auto kRefundsOfBuyer =
    "SELECT (SELECT count(*) FROM mirror_refund r JOIN mirror_order o ON o.order_no = r.order_no "
    "AND o.shop_id = r.shop_id WHERE o.buyer_nick = ?1 AND o.shop_id = ?2 AND r.state = 'success' "
    "AND coalesce(r.finished_at, r.applied_at, 0) >= ?3 "
    "AND NOT EXISTS (SELECT 1 FROM work_return c WHERE c.refund_no = r.refund_no "
    "AND c.shop_id = r.shop_id AND (c.id = ?4 OR c.approved_at IS NOT NULL))) "
    "+ (SELECT count(*) FROM work_return WHERE buyer = ?1 AND shop_id = ?2 AND approved_at >= ?3 "
    "AND id <> ?4 AND kind IN ('return', 'compensation') AND state NOT IN ('withdrawn', "
    "'refused'))";
const std::string kRefundColumns =
    "r.shop_id, r.refund_no, r.order_no, coalesce(o.buyer_nick, ''), r.state, " +
    orders::isSteppedInSql("r.platform_step_in") +
    ", r.refund_fen, coalesce(r.title, ''), "
    "coalesce(r.product_id, ''), coalesce(r.kind, ''), coalesce(r.goods_state, ''), "
    "coalesce(r.reason, ''), coalesce(r.explanation, ''), r.applied_at, r.due_at, r.finished_at, "
    "coalesce(r.return_tracking_no, ''), coalesce(r.return_courier, '') "
    "FROM mirror_refund r LEFT JOIN mirror_order o ON o.order_no = r.order_no AND o.shop_id = "
    "r.shop_id ";
// A case that nobody touched follows the intervention too, where the refund's own state does not
// move with it.
const std::string kUnsettled =
    "LEFT JOIN work_return c ON c.refund_no = r.refund_no AND c.shop_id = r.shop_id "
    "WHERE r.id > ?1 AND r.id <= ?2 AND r.id_damaged = 0 AND r.refund_no <> '' AND r.order_no <> "
    "'' AND r.state <> 'none' "
    "AND (c.id IS NULL OR c.platform_state IS NOT r.state OR c.platform_due_at IS NOT r.due_at "
    "OR (c.decided_by = '' AND r.state NOT IN ('closed', 'success', 'refused_goods') AND " +
    orders::isSteppedInSql("r.platform_step_in") +
    " <> (c.state = 'disputed'))) "
    "ORDER BY r.id";
constexpr auto kReceiver =
    "SELECT coalesce(receiver, ''), coalesce(nullif(mobile, ''), phone, ''), "
    "coalesce(nullif(changed_address, ''), address, '') FROM mirror_order "
    "WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kWaitingForSecondSign =
    "SELECT id FROM work_return WHERE state = 'second_sign_asked' ORDER BY id";
// The courier's word that the parcel was signed for, where the order has no time of its own.
constexpr auto kReceipt =
    "SELECT o.received_at, (SELECT min(e.at) FROM mirror_tracking_event e "
    "WHERE e.tracking_no = o.tracking_no AND e.shop_id = o.shop_id AND e.state = 'signed') "
    "FROM mirror_order o WHERE o.order_no = ?1 AND o.shop_id = ?2";
// By a case of this page, or by the first step of a parcel that arrived damaged.
constexpr auto kCompensated =
    "SELECT EXISTS (SELECT 1 FROM work_return WHERE order_no = ?1 AND shop_id = ?2 "
    "AND kind = 'compensation' AND state NOT IN ('refused', 'withdrawn')) "
    "OR EXISTS (SELECT 1 FROM work_parcel_case p JOIN work_parcel_step s ON s.case_id = p.id "
    "WHERE p.order_no = ?1 AND p.shop_id = ?2 AND p.kind = 'damaged' AND s.comes_first = 1 "
    "AND s.done_at IS NOT NULL)";
constexpr auto kShopName = "SELECT name FROM work_shop WHERE id = ?1";
constexpr auto kBuyer =
    "SELECT coalesce(buyer_nick, '') FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2";
constexpr auto kOffset = "SELECT utc_offset_minutes FROM work_shop WHERE id = ?1";
}  // namespace sql

std::string select(std::string_view rest) {
    return "SELECT " + std::string(kReturnColumns) + " FROM work_return " + std::string(rest);
}

std::string signaturesJson(const std::vector<agents::Actor>& signatures) {
    auto json = Json::array();
    for (const auto& actor : signatures) {
        json.push_back({{"name", actor.name}, {"role", std::string(agents::toWord(actor.role))}});
    }
    return json.dump();
}

std::vector<agents::Actor> signaturesOf(std::string_view text) {
    std::vector<agents::Actor> signatures;
    for (const auto& entry : Json::parse(text)) {
        signatures.push_back({entry.at("name").get<std::string>(),
                              agents::roleFromWord(entry.at("role").get<std::string>()).value()});
    }
    return signatures;
}

template <class T>
std::string wordsJson(const std::vector<T>& values) {
    auto json = Json::array();
    for (const auto value : values) {
        json.push_back(std::string(toWord(value)));
    }
    return json.dump();
}

template <class T>
std::vector<T> wordsOf(std::string_view text, std::optional<T> (*valueOf)(std::string_view)) {
    std::vector<T> values;
    for (const auto& entry : Json::parse(text)) {
        values.push_back(valueOf(entry.get<std::string>()).value());
    }
    return values;
}

template <class T>
std::optional<std::string_view> optionalWord(const std::optional<T>& value) {
    return value ? std::optional(toWord(*value)) : std::nullopt;
}

std::optional<std::string> nullIfEmpty(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

PlatformRefund readRefund(const storage::Statement& row) {
    return {.shop = row.integer(0),
            .number = row.text(1),
            .orderNumber = row.text(2),
            .buyer = row.text(3),
            .state = platformStateFromWord(row.textView(4)).value(),
            .isSteppedIn = row.integer(5) != 0,
            .amount = row.isNull(6) ? std::nullopt : std::optional(row.fen(6)),
            .itemTitle = row.text(7),
            .productId = row.text(8),
            .kind = row.text(9),
            .goodsState = row.text(10),
            .reason = row.text(11),
            .explanation = row.text(12),
            .appliedAt = row.optionalTime(13),
            .dueAt = row.optionalTime(14),
            .finishedAt = row.optionalTime(15),
            .returnTracking = row.text(16),
            .returnCourier = row.text(17)};
}

void bindCase(storage::Statement& row, const ReturnCase& c) {
    row.bindAll(c.shop, toWord(c.kind), toWord(c.state), toWord(c.origin), c.conversation,
                c.orderNumber, c.buyer, c.owner, c.openedBy.name, agents::toWord(c.openedBy.role),
                c.openedAt, c.reason, c.reasonNote, c.itemTitle, c.itemNumber, c.goodsComeBack,
                toWord(c.form), c.dueAt, c.breaches, wordsJson(c.evidence), optionalWord(c.verdict),
                c.clause, c.decidedBy, c.inspectedAt, c.inspectionPassed, c.damage, c.missingParts,
                c.itemNumberMatches, c.inspectionNote, toWord(c.identity), c.identityTries,
                c.identityMethod, c.identityBy, c.claimed, c.amount, c.amountNote, c.payMethod,
                c.cost, signaturesJson(c.signatures), c.approvedAt, c.reference, c.paidAt,
                c.wantedItem, c.priceDifference, c.differencePaid, c.stockNote, c.repairNote,
                c.inCourier, c.inTracking, c.outCourier, c.outTracking, c.refusal,
                wordsJson(c.alternatives), nullIfEmpty(c.refundNumber), c.platformDueAt,
                optionalWord(c.platformState), optionalWord(c.conflict), optionalWord(c.overruled),
                c.closedAt, c.result, c.feedback, c.version, c.fromKind, c.from, c.toldReceivedAt,
                c.promisesFullRefund, c.sentBackNote);
}

}  // namespace

ReturnCase readReturn(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    ReturnCase c;
    c.id = row.integer(0);
    c.shop = row.integer(1);
    c.kind = returnKindFromWord(row.textView(2)).value();
    c.state = returnStateFromWord(row.textView(3)).value();
    c.origin = returnOriginFromWord(row.textView(4)).value();
    c.conversation = row.optionalInteger(5);
    c.orderNumber = row.text(6);
    c.buyer = row.text(7);
    c.owner = row.text(8);
    c.openedBy.name = row.text(9);
    c.openedBy.role = agents::roleFromWord(row.textView(10)).value();
    c.openedAt = row.time(11);
    c.reason = row.text(12);
    c.reasonNote = row.text(13);
    c.itemTitle = row.text(14);
    c.itemNumber = row.text(15);
    c.goodsComeBack = row.integer(16) != 0;
    c.form = compensationFormFromWord(row.textView(17)).value();
    c.dueAt = row.optionalTime(18);
    c.breaches = static_cast<int>(row.integer(19));
    c.evidence = wordsOf(row.textView(20), evidenceKindFromWord);
    c.verdict = verdictFromWord(row.textView(21));
    c.clause = row.text(22);
    c.decidedBy = row.text(23);
    c.inspectedAt = row.optionalTime(24);
    c.inspectionPassed = row.integer(25) != 0;
    c.damage = row.text(26);
    c.missingParts = row.text(27);
    c.itemNumberMatches = row.integer(28) != 0;
    c.inspectionNote = row.text(29);
    c.identity = identityStateFromWord(row.textView(30)).value();
    c.identityTries = static_cast<int>(row.integer(31));
    c.identityMethod = row.text(32);
    c.identityBy = row.text(33);
    c.claimed = row.isNull(34) ? std::nullopt : std::optional(row.fen(34));
    c.amount = row.isNull(35) ? std::nullopt : std::optional(row.fen(35));
    c.amountNote = row.text(36);
    c.payMethod = row.text(37);
    c.cost = row.fen(38);
    c.signatures = signaturesOf(row.textView(39));
    c.approvedAt = row.optionalTime(40);
    c.reference = row.text(41);
    c.paidAt = row.optionalTime(42);
    c.wantedItem = row.text(43);
    c.priceDifference = row.fen(44);
    c.differencePaid = row.integer(45) != 0;
    c.stockNote = row.text(46);
    c.repairNote = row.text(47);
    c.inCourier = row.text(48);
    c.inTracking = row.text(49);
    c.outCourier = row.text(50);
    c.outTracking = row.text(51);
    c.refusal = row.text(52);
    c.alternatives = wordsOf(row.textView(53), alternativeFromWord);
    c.refundNumber = row.text(54);
    c.platformDueAt = row.optionalTime(55);
    c.platformState = platformStateFromWord(row.textView(56));
    c.conflict = platformStateFromWord(row.textView(57));
    c.overruled = platformStateFromWord(row.textView(58));
    c.closedAt = row.optionalTime(59);
    c.result = row.text(60);
    c.feedback = row.text(61);
    c.version = row.integer(62);
    c.fromKind = row.text(63);
    c.from = row.text(64);
    c.toldReceivedAt = row.optionalTime(65);
    c.promisesFullRefund = row.integer(66) != 0;
    c.sentBackNote = row.text(67);
    return c;
}

std::optional<ReturnCase> ReturnRepository::find(ReturnId id) {
    auto row = m_database.prepare(select("WHERE id = ?1"));
    row.bindAll(id);
    return row.step() ? std::optional(readReturn(row)) : std::nullopt;
}

std::optional<ReturnCase> ReturnRepository::findByRefund(orders::ShopId shop,
                                                         const std::string& refundNumber) {
    auto row = m_database.prepare(select("WHERE refund_no = ?1 AND shop_id = ?2"));
    row.bindAll(refundNumber, shop);
    return row.step() ? std::optional(readReturn(row)) : std::nullopt;
}

std::optional<ReturnCase> ReturnRepository::findOpen(orders::ShopId shop,
                                                     const std::string& orderNumber,
                                                     ReturnKind kind) {
    auto row = m_database.prepare(
        select("WHERE order_no = ?1 AND shop_id = ?2 AND kind = ?3 AND refund_no IS NULL "
               "AND state NOT IN ('closed', 'withdrawn', 'refused') ORDER BY id DESC"));
    row.bindAll(orderNumber, shop, toWord(kind));
    return row.step() ? std::optional(readReturn(row)) : std::nullopt;
}

ReturnCase ReturnRepository::add(ReturnCase c) {
    auto row = m_database.prepare(sql::kAdd);
    bindCase(row, c);
    row.step();
    c.id = m_database.lastInsertId();
    return c;
}

void ReturnRepository::save(const ReturnCase& c) {
    auto row = m_database.prepare(sql::kSave);
    bindCase(row, c);
    row.bind(68, c.id);
    row.step();
}

std::optional<RefundFacts> ReturnRepository::facts(const ReturnCase& c, const agents::Actor& actor,
                                                   Seconds now, std::chrono::minutes utcOffset) {
    auto order = m_database.prepare(sql::kLeft);
    order.bindAll(c.orderNumber, c.shop, c.id);
    if (!order.step()) {
        return std::nullopt;
    }
    RefundFacts facts{.amount = owedOf(c), .left = std::max(Fen{0}, order.fen(0))};
    const bool wasSent = order.integer(1) != 0;
    if (c.kind == ReturnKind::Return && wasSent) {
        // What was inspected is here, whether or not a ruling asks for it.
        facts.goods = c.inspectedAt ? GoodsBack::Back : GoodsBack::Missing;
    }
    const Seconds dayStart = std::chrono::floor<std::chrono::days>(now + utcOffset) - utcOffset;
    auto granted = m_database.prepare(sql::kGranted);
    granted.bindAll(actor.name, c.buyer, c.shop, dayStart, c.id);
    granted.step();
    facts.grantedByAgentToday = granted.fen(0);
    facts.grantedToBuyerToday = granted.fen(1);
    auto refunds = m_database.prepare(sql::kRefundsOfBuyer);
    refunds.bindAll(c.buyer, c.shop, now - std::chrono::days{30}, c.id);
    refunds.step();
    facts.refundsOfBuyer = static_cast<int>(refunds.integer(0));
    return facts;
}

std::vector<ReturnId> ReturnRepository::waitingForSecondSign() {
    std::vector<ReturnId> ids;
    auto row = m_database.prepare(sql::kWaitingForSecondSign);
    while (row.step()) {
        ids.push_back(row.integer(0));
    }
    return ids;
}

std::int64_t ReturnRepository::lastRefund() {
    return m_database.integer("SELECT coalesce(max(id), 0) FROM mirror_refund");
}

std::vector<PlatformRefund> ReturnRepository::unsettled(std::int64_t after, std::int64_t upTo) {
    auto row = m_database.prepare("SELECT " + sql::kRefundColumns + sql::kUnsettled);
    row.bindAll(after, upTo);
    std::vector<PlatformRefund> refunds;
    while (row.step()) {
        refunds.push_back(readRefund(row));
    }
    return refunds;
}

std::optional<PlatformRefund> ReturnRepository::refund(orders::ShopId shop,
                                                       const std::string& number) {
    auto row = m_database.prepare("SELECT " + sql::kRefundColumns +
                                  "WHERE r.refund_no = ?1 AND r.shop_id = ?2");
    row.bindAll(number, shop);
    return row.step() ? std::optional(readRefund(row)) : std::nullopt;
}

std::vector<ReturnHandoffRow> ReturnRepository::waiting(HandoffRoute route,
                                                        std::optional<orders::ShopId> shop) {
    auto row =
        m_database.prepare(select("WHERE state = ?1 AND (?2 IS NULL OR shop_id = ?2) "
                                  "ORDER BY due_at, id"));
    row.bindAll(toWord(route == HandoffRoute::Finance ? ReturnState::WithFinance
                                                      : ReturnState::WithLogistics),
                shop);
    std::vector<ReturnHandoffRow> rows;
    while (row.step()) {
        ReturnHandoffRow handoff{.given = readReturn(row)};
        const auto& c = handoff.given;
        handoff.utcOffset = offsetOf(c.shop);
        auto name = m_database.prepare(sql::kShopName);
        name.bindAll(c.shop);
        handoff.shop = name.step() ? name.text(0) : std::string();
        if (route == HandoffRoute::Logistics) {
            auto receiver = m_database.prepare(sql::kReceiver);
            receiver.bindAll(c.orderNumber, c.shop);
            if (receiver.step()) {
                handoff.receiver = receiver.text(0);
                handoff.phone = receiver.text(1);
                handoff.address = receiver.text(2);
            }
        }
        rows.push_back(std::move(handoff));
    }
    return rows;
}

std::optional<std::string> ReturnRepository::buyerOf(orders::ShopId shop,
                                                     const std::string& orderNumber) {
    auto row = m_database.prepare(sql::kBuyer);
    row.bindAll(orderNumber, shop);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

std::optional<Receipt> ReturnRepository::receiptOf(const ReturnCase& c) {
    auto row = m_database.prepare(sql::kReceipt);
    row.bindAll(c.orderNumber, c.shop);
    if (row.step()) {
        if (const auto at = row.optionalTime(0)) {
            return Receipt{*at, ReceiptSource::Order};
        }
        if (const auto at = row.optionalTime(1)) {
            return Receipt{*at, ReceiptSource::Parcel};
        }
    }
    return c.toldReceivedAt ? std::optional(Receipt{*c.toldReceivedAt, ReceiptSource::Told})
                            : std::nullopt;
}

bool ReturnRepository::isCompensated(const ReturnCase& c) {
    auto row = m_database.prepare(sql::kCompensated);
    row.bindAll(c.orderNumber, c.shop);
    return row.step() && row.integer(0) != 0;
}

std::chrono::minutes ReturnRepository::offsetOf(orders::ShopId shop) {
    auto row = m_database.prepare(sql::kOffset);
    row.bindAll(shop);
    return row.step() ? std::chrono::minutes(row.integer(0)) : kChinaOffset;
}

}  // namespace core::returns
