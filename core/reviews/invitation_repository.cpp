#include "core/reviews/invitation_repository.h"

namespace core::reviews {
namespace {

namespace sql {
// A complaint about the order counts whenever it was; one of the buyer's about another order while it is open.
constexpr auto kFind =
    "SELECT o.order_no, o.buyer_nick, coalesce(o.title, ''), o.state, o.id_damaged, "
    "coalesce(o.received_at, o.shipped_at, o.paid_at), "
    "coalesce(o.paid_fen, o.total_fen), "
    "EXISTS (SELECT 1 FROM work_complaint c WHERE c.order_no = o.order_no "
    "AND c.shop_id = o.shop_id) OR "
    "EXISTS (SELECT 1 FROM work_complaint c WHERE c.buyer = o.buyer_nick "
    "AND c.shop_id = o.shop_id AND c.state <> 'closed') OR "
    "EXISTS (SELECT 1 FROM work_order_flag f WHERE f.order_no = o.order_no "
    "AND f.shop_id = o.shop_id AND f.flag = 'complaint'), "
    "EXISTS (SELECT 1 FROM work_return w WHERE w.order_no = o.order_no "
    "AND w.shop_id = o.shop_id) OR coalesce(o.refund_fen, 0) > 0 OR "
    "EXISTS (SELECT 1 FROM mirror_refund m WHERE m.order_no = o.order_no "
    "AND m.shop_id = o.shop_id AND m.state <> 'none'), "
    "EXISTS (SELECT 1 FROM work_review_case v WHERE v.order_no = o.order_no "
    "AND v.shop_id = o.shop_id AND v.rating <> 'good') OR "
    "EXISTS (SELECT 1 FROM work_review_case v WHERE v.buyer = o.buyer_nick AND v.buyer <> '' "
    "AND v.shop_id = o.shop_id AND v.rating <> 'good' AND v.state <> 'closed'), "
    "EXISTS (SELECT 1 FROM work_review_case v WHERE v.order_no = o.order_no "
    "AND v.shop_id = o.shop_id), "
    "EXISTS (SELECT 1 FROM work_notice n WHERE n.kind = 'invitation' "
    "AND n.subject_kind = 'order' AND n.subject = o.order_no AND n.shop_id = o.shop_id "
    "AND n.buyer = o.buyer_nick AND (n.state <> 'waiting' OR n.outbox_id IS NOT NULL)), "
    "(SELECT max(coalesce(n.closed_at, b.created_at / 1000)) FROM work_notice n "
    "LEFT JOIN work_outbox b ON b.id = n.outbox_id WHERE n.kind = 'invitation' "
    "AND n.buyer = o.buyer_nick AND n.shop_id = o.shop_id "
    "AND (n.state IN ('sent', 'copied') OR n.outbox_id IS NOT NULL)) "
    "FROM mirror_order o WHERE o.shop_id = ?1 AND o.order_no = ?2";
constexpr auto kFinished =
    "SELECT order_no FROM mirror_order WHERE shop_id = ?1 AND state = 'finished' "
    "AND coalesce(received_at, shipped_at, paid_at) BETWEEN ?2 AND ?3 "
    "ORDER BY coalesce(received_at, shipped_at, paid_at), order_no";
}  // namespace sql

}  // namespace

std::optional<InvitationFacts> InvitationRepository::find(const orders::OrderKey& key) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(key.shop, key.number);
    if (!row.step()) {
        return std::nullopt;
    }
    return InvitationFacts{.key = key,
                           .buyer = row.text(1),
                           .product = row.text(2),
                           .state = orders::orderStateFromWord(row.textView(3)),
                           .idDamaged = row.integer(4) != 0,
                           .countedFrom = row.optionalTime(5),
                           .paid = row.isNull(6) ? std::nullopt : std::optional(row.fen(6)),
                           .hasComplaint = row.integer(7) != 0,
                           .hasReturn = row.integer(8) != 0,
                           .hasPoorReview = row.integer(9) != 0,
                           .isReviewed = row.integer(10) != 0,
                           .wasAsked = row.integer(11) != 0,
                           .buyerAskedAt = row.optionalTime(12)};
}

void InvitationRepository::each(orders::ShopId shop, Seconds from, Seconds to,
                                const std::function<bool(InvitationFacts)>& take) {
    auto row = m_database.prepare(sql::kFinished);
    row.bindAll(shop, from, to);
    while (row.step()) {
        auto facts = find({shop, row.text(0)});
        if (facts && !take(std::move(*facts))) {
            return;
        }
    }
}

}  // namespace core::reviews
