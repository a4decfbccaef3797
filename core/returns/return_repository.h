#pragma once

#include "core/returns/return_handoff_file.h"
#include "core/returns/return_platform.h"
#include "core/returns/return_steps.h"
#include "core/storage/database.h"

namespace core::returns {

/// SQL of the acts on returns. Runs inside the caller's transaction.
class ReturnRepository final {
public:
    explicit ReturnRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<ReturnCase> find(ReturnId id);
    [[nodiscard]] std::optional<ReturnCase> findByRefund(orders::ShopId shop, const std::string& refundNumber);
    /// An open case of this kind and order, without a refund of the platform.
    [[nodiscard]] std::optional<ReturnCase> findOpen(orders::ShopId shop, const std::string& orderNumber, ReturnKind kind);
    /// Returns it with its id.
    ReturnCase add(ReturnCase c);
    void save(const ReturnCase& c);

    /// What the limits count of a case's order and buyer; nothing: the order is not imported.
    [[nodiscard]] std::optional<RefundFacts> facts(const ReturnCase& c, const agents::Actor& actor, Seconds now,
                                                   std::chrono::minutes utcOffset);
    /// Refunds of these rows of the mirror (`after` not included) that have no case yet, or whose state or deadline is not the
    /// one that the case knows.
    [[nodiscard]] std::vector<PlatformRefund> unsettled(std::int64_t after, std::int64_t upTo);
    /// The last row of the mirror's refunds; 0: none.
    [[nodiscard]] std::int64_t lastRefund();
    [[nodiscard]] std::optional<PlatformRefund> refund(orders::ShopId shop, const std::string& number);
    /// What waits for a route with where it goes, oldest due first; nothing: of all shops.
    [[nodiscard]] std::vector<ReturnHandoffRow> waiting(HandoffRoute route, std::optional<orders::ShopId> shop);
    /// When the buyer got the goods: as the order, else the courier, else the buyer says; nothing: unknown.
    [[nodiscard]] std::optional<Receipt> receiptOf(const ReturnCase& c);
    /// The order has a compensation, or its damaged parcel's first step gave one (R116).
    [[nodiscard]] bool isCompensated(const ReturnCase& c);
    /// The buyer of an order, and the shop's offset from UTC.
    [[nodiscard]] std::optional<std::string> buyerOf(orders::ShopId shop, const std::string& orderNumber);
    [[nodiscard]] std::chrono::minutes offsetOf(orders::ShopId shop);
    [[nodiscard]] std::vector<ReturnId> waitingForSecondSign();

private:
    storage::Database& m_database;
};

/// The columns in the order that readReturn expects, for every query that selects whole cases.
inline constexpr std::string_view kReturnColumns =
    "id, shop_id, kind, state, origin, conversation_id, order_no, buyer, owner, opened_by, "
    "opened_role, opened_at, reason, reason_note, item_title, item_no, goods_come_back, form, "
    "due_at, breaches, evidence, verdict, clause, decided_by, inspected_at, inspection_passed, "
    "damage, missing_parts, item_no_matches, inspection_note, identity, identity_tries, "
    "identity_method, identity_by, claimed_fen, amount_fen, amount_note, pay_method, cost_fen, "
    "signatures, approved_at, reference, paid_at, wanted_item, price_difference_fen, "
    "difference_paid, stock_note, repair_note, in_courier, in_tracking, out_courier, "
    "out_tracking, refusal, alternatives, refund_no, platform_due_at, platform_state, "
    "conflict, overruled, closed_at, result, feedback, version, from_kind, from_id, "
    "told_received_at, promises_full_refund, sent_back_note";
[[nodiscard]] ReturnCase readReturn(const storage::Statement& row);

}  // namespace core::returns
