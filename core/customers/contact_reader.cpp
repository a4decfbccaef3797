#include "core/customers/contact_reader.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/storage/database.h"

namespace core::customers {
namespace {

namespace sql {
// What was merged away is seen in the conversation it went into.
constexpr auto kPage =
    "SELECT * FROM ("
    "SELECT 'conversation' AS kind, opened_at AS at, c.id AS id, '' AS order_no, c.state AS state, "
    "coalesce(nullif(c.summary, ''), substr(m.text, 1, 200), '') AS words, c.owner AS who, "
    "NULL AS fen, c.channel AS channel FROM work_conversation c "
    "LEFT JOIN work_message m ON m.id = c.last_message_id "
    "WHERE c.shop_id = ?1 AND c.buyer IN (SELECT value FROM json_each(?2)) "
    "AND c.state <> 'merged' "
    "UNION ALL SELECT 'conversation_note', n.created_at, c.id, '', '', n.text, n.author, NULL, '' "
    "FROM work_conversation c JOIN work_conversation_note n ON n.conversation_id = c.id "
    "WHERE c.shop_id = ?1 AND c.buyer IN (SELECT value FROM json_each(?2)) "
    "UNION ALL SELECT 'order', coalesce(o.created_at, 0), o.id, o.order_no, o.state, "
    "coalesce(o.title, ''), '', coalesce(o.paid_fen, o.total_fen), '' FROM mirror_order o "
    "WHERE o.shop_id = ?1 AND o.buyer_nick IN (SELECT value FROM json_each(?2)) "
    "UNION ALL SELECT 'order_note', n.created_at, n.id, n.order_no, '', n.text, n.author, NULL, '' "
    "FROM mirror_order o JOIN work_order_note n ON n.order_no = o.order_no AND n.shop_id = "
    "o.shop_id "
    "WHERE o.shop_id = ?1 AND o.buyer_nick IN (SELECT value FROM json_each(?2)) "
    "UNION ALL SELECT 'refund', coalesce(r.applied_at, 0), r.id, r.order_no, r.state, "
    "coalesce(r.reason, ''), '', r.refund_fen, '' "
    "FROM mirror_order o JOIN mirror_refund r ON r.order_no = o.order_no AND r.shop_id = o.shop_id "
    "WHERE o.shop_id = ?1 AND o.buyer_nick IN (SELECT value FROM json_each(?2)) "
    "UNION ALL SELECT 'promise', made_at, id, coalesce(order_no, ''), state, what, owner, NULL, '' "
    "FROM work_promise WHERE shop_id = ?1 AND buyer IN (SELECT value FROM json_each(?2)) "
    "UNION ALL SELECT 'application', requested_at, id, coalesce(order_no, ''), kind || '/' || "
    "state, "
    "reason, requested_by, amount_fen, '' "
    "FROM work_application WHERE shop_id = ?1 AND buyer IN (SELECT value FROM json_each(?2))"
    ") ORDER BY at DESC, kind, id DESC LIMIT ?4 OFFSET ?3";
}  // namespace sql

constexpr std::array<std::pair<ContactKind, std::string_view>, 7> kKinds{{
    {ContactKind::Conversation, "conversation"},
    {ContactKind::ConversationNote, "conversation_note"},
    {ContactKind::Order, "order"},
    {ContactKind::OrderNote, "order_note"},
    {ContactKind::Refund, "refund"},
    {ContactKind::Promise, "promise"},
    {ContactKind::Application, "application"},
}};

}  // namespace

ContactReader::ContactReader(storage::Database& database) : m_database(database) {}

std::vector<ContactEntry> ContactReader::page(const Customer& customer, std::int64_t offset,
                                              std::int64_t limit) {
    auto row = m_database.prepare(sql::kPage);
    row.bindAll(customer.shop, nlohmann::json(customer.nicks).dump(), offset, limit);
    std::vector<ContactEntry> entries;
    while (row.step()) {
        entries.push_back(
            {.kind = std::ranges::find(kKinds, row.textView(0),
                                       &std::pair<ContactKind, std::string_view>::second)
                         ->first,
             .at = row.time(1),
             .id = row.integer(2),
             .orderNumber = row.text(3),
             .state = row.text(4),
             .text = row.text(5),
             .who = row.text(6),
             .amount = row.isNull(7) ? std::nullopt : std::optional(row.fen(7)),
             .channel = row.text(8)});
    }
    return entries;
}

}  // namespace core::customers
