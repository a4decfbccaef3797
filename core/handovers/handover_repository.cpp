#include "core/handovers/handover_repository.h"

namespace core::handovers {
namespace {

namespace sql {
// What every part of a pack gives: kind, subject, shop, buyer, order, text, state, time.
constexpr auto kConversations =
    "SELECT CASE WHEN c.waiting_since IS NOT NULL THEN 'waiting' ELSE 'conversation' END, c.id, "
    "s.name, c.buyer, '', coalesce(substr(m.text, 1, 200), ''), c.state, "
    "coalesce(c.waiting_since, c.last_message_at) / 1000 FROM work_conversation c "
    "JOIN work_shop s ON s.id = c.shop_id LEFT JOIN work_message m ON m.id = c.last_message_id "
    "WHERE c.owner = ?1 AND c.state IN ('waiting', 'answered', 'snoozed', 'handed_over')";
constexpr auto kPromises =
    "SELECT 'promise', p.id, s.name, p.buyer, coalesce(p.order_no, ''), p.what, p.awaits, p.due_at "
    "FROM work_promise p JOIN work_shop s ON s.id = p.shop_id "
    "WHERE p.owner = ?1 AND p.state = 'open'";
constexpr auto kApplications =
    "SELECT 'application', a.id, s.name, a.buyer, coalesce(a.order_no, ''), a.reason, a.kind, "
    "a.requested_at FROM work_application a JOIN work_shop s ON s.id = a.shop_id "
    "WHERE a.requested_by = ?1 AND a.state IN ('requested', 'approved')";
constexpr auto kNotes =
    "SELECT 'note', c.id, s.name, c.buyer, '', n.text, '', n.created_at "
    "FROM work_conversation_note n JOIN work_conversation c ON c.id = n.conversation_id "
    "JOIN work_shop s ON s.id = c.shop_id WHERE n.author = ?1 AND n.created_at >= ?2 "
    "AND c.state IN ('waiting', 'answered', 'snoozed', 'handed_over')";
constexpr auto kFind =
    "SELECT own_id, from_agent, to_agent, note, made_at, imported_at, acknowledged_by, "
    "acknowledged_at FROM work_handover WHERE id = ?1";
constexpr auto kItems =
    "SELECT kind, subject, shop, buyer, order_no, text, state, at, acknowledged_by, "
    "acknowledged_at FROM work_handover_item WHERE handover_id = ?1 ORDER BY position";
constexpr auto kFindId = "SELECT id FROM work_handover WHERE own_id = ?1";
constexpr auto kAdd =
    "INSERT INTO work_handover (own_id, from_agent, to_agent, note, made_at, imported_at, "
    "acknowledged_by, acknowledged_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr auto kAddItem =
    "INSERT INTO work_handover_item (handover_id, position, kind, subject, shop, buyer, order_no, "
    "text, state, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr auto kAcknowledgeItem =
    "UPDATE work_handover_item SET acknowledged_by = ?3, acknowledged_at = ?4 "
    "WHERE handover_id = ?1 AND position = ?2";
constexpr auto kAcknowledge =
    "UPDATE work_handover SET acknowledged_by = ?2, acknowledged_at = ?3 WHERE id = ?1";
}  // namespace sql

HandoverItem readItem(const storage::Statement& row) {
    // The CHECK of the table admits no other words.
    return {.kind = handoverItemKindFromWord(row.textView(0)).value(),
            .subject = row.integer(1),
            .shop = row.text(2),
            .buyer = row.text(3),
            .orderNumber = row.text(4),
            .text = row.text(5),
            .state = row.text(6),
            .at = row.optionalTime(7)};
}

}  // namespace

void HandoverRepository::addLeft(std::vector<HandoverItem>& items, storage::Statement row) {
    while (row.step()) {
        items.push_back(readItem(row));
    }
}

std::vector<HandoverItem> HandoverRepository::left(const std::string& agent, Seconds notesSince) {
    std::vector<HandoverItem> items;
    for (const auto* query : {sql::kConversations, sql::kPromises, sql::kApplications}) {
        auto row = m_database.prepare(query);
        row.bindAll(agent);
        addLeft(items, std::move(row));
    }
    auto notes = m_database.prepare(sql::kNotes);
    notes.bindAll(agent, notesSince);
    addLeft(items, std::move(notes));
    return items;
}

std::optional<Handover> HandoverRepository::find(HandoverId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    if (!row.step()) {
        return std::nullopt;
    }
    Handover handover{.id = id,
                      .ownId = row.text(0),
                      .from = row.text(1),
                      .to = row.text(2),
                      .note = row.text(3),
                      .madeAt = row.time(4),
                      .importedAt = row.optionalTime(5),
                      .acknowledgedBy = row.text(6),
                      .acknowledgedAt = row.optionalTime(7)};
    auto items = m_database.prepare(sql::kItems);
    items.bindAll(id);
    while (items.step()) {
        auto item = readItem(items);
        item.acknowledgedBy = items.text(8);
        item.acknowledgedAt = items.optionalTime(9);
        handover.items.push_back(std::move(item));
    }
    return handover;
}

std::optional<HandoverId> HandoverRepository::findId(const std::string& ownId) {
    auto row = m_database.prepare(sql::kFindId);
    row.bindAll(ownId);
    return row.step() ? row.optionalInteger(0) : std::nullopt;
}

HandoverId HandoverRepository::add(const Handover& handover) {
    m_database.prepare(sql::kAdd).run(handover.ownId, handover.from, handover.to, handover.note,
                                      handover.madeAt, handover.importedAt, handover.acknowledgedBy,
                                      handover.acknowledgedAt);
    const HandoverId id = m_database.lastInsertId();
    auto insert = m_database.prepare(sql::kAddItem);
    std::int64_t position = 0;
    for (const auto& item : handover.items) {
        insert.run(id, position++, toWord(item.kind), item.subject, item.shop, item.buyer,
                   item.orderNumber, item.text, item.state, item.at);
    }
    return id;
}

void HandoverRepository::acknowledgeItem(HandoverId id, std::size_t position, const std::string& by,
                                         Seconds at) {
    m_database.prepare(sql::kAcknowledgeItem).run(id, static_cast<std::int64_t>(position), by, at);
}

void HandoverRepository::acknowledge(HandoverId id, const std::string& by, Seconds at) {
    m_database.prepare(sql::kAcknowledge).run(id, by, at);
}

}  // namespace core::handovers
