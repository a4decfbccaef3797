#include "core/tickets/ticket_repository.h"

namespace core::tickets {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE t.id = ?1";
constexpr auto kAdd =
    "INSERT INTO work_ticket (shop_id, level, topic, state, resumes_to, conversation_id, "
    "order_no, buyer, customer_info, without_customer, problem, progress, answer, result, "
    "follow_up, department, owner, from_kind, from_subject, created_by, created_at, due_at, "
    "paused_at, escalated_to, escalated_at, rounds, notice_id, told_at, told_how, closed_at, "
    "version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, ''), ?8, ?9, ?10, ?11, ?12, ?13, "
    "?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, "
    "?31)";
constexpr auto kSave =
    "UPDATE work_ticket SET level = ?2, topic = ?3, state = ?4, resumes_to = ?5, order_no = "
    "nullif(?6, ''), customer_info = ?7, without_customer = ?8, problem = ?9, progress = ?10, "
    "answer = ?11, result = ?12, follow_up = ?13, department = ?14, owner = ?15, due_at = "
    "?16, paused_at = ?17, escalated_to = ?18, escalated_at = ?19, rounds = ?20, notice_id = "
    "?21, told_at = ?22, told_how = ?23, closed_at = ?24, version = ?25 WHERE id = ?1";
constexpr auto kChecklist =
    "SELECT position, text, done_by, done_at FROM work_ticket_item WHERE ticket_id = ?1 "
    "ORDER BY position";
constexpr auto kAddItem =
    "INSERT INTO work_ticket_item (ticket_id, position, text) SELECT ?1, coalesce(max(position), "
    "0) + 1, ?2 FROM work_ticket_item WHERE ticket_id = ?1";
constexpr auto kSaveItem =
    "UPDATE work_ticket_item SET done_by = ?3, done_at = ?4 WHERE ticket_id = ?1 AND position = ?2";
constexpr auto kAddEntry = "INSERT INTO work_ticket_entry (ticket_id, text) VALUES (?1, ?2)";
constexpr auto kEntry = "SELECT text FROM work_ticket_entry WHERE id = ?1";
constexpr auto kHeard =
    "SELECT t.id, 0, n.closed_by FROM work_ticket t JOIN work_notice n ON n.id = t.notice_id "
    "WHERE t.state = 'solved' AND t.told_at IS NULL AND n.state IN ('sent', 'copied') UNION ALL "
    "SELECT b.ticket_id, b.position, n.closed_by FROM work_ticket_concern b JOIN work_ticket t ON "
    "t.id = b.ticket_id JOIN work_notice n ON n.id = b.notice_id WHERE t.state = 'solved' AND "
    "b.told_at IS NULL AND n.state IN ('sent', 'copied') ORDER BY 1, 2";
constexpr auto kBuyers =
    "SELECT position, buyer, customer_info, order_no, conversation_id, notice_id, told_at, told_how "
    "FROM work_ticket_concern WHERE ticket_id = ?1 ORDER BY position";
constexpr auto kAddBuyer =
    "INSERT INTO work_ticket_concern (ticket_id, position, buyer, customer_info, order_no, "
    "conversation_id, notice_id, told_at, told_how) VALUES (?1, ?2, ?3, ?4, nullif(?5, ''), ?6, ?7, "
    "?8, ?9)";
constexpr auto kSaveBuyer =
    "UPDATE work_ticket_concern SET notice_id = ?3, told_at = ?4, told_how = ?5 WHERE ticket_id = ?1 "
    "AND position = ?2";
constexpr auto kRemoveBuyer =
    "DELETE FROM work_ticket_concern WHERE ticket_id = ?1 AND position = ?2";
}  // namespace sql

/// NULL where there is no value.
template <class T>
std::optional<std::string_view> word(const std::optional<T>& value) {
    return value ? std::optional(toWord(*value)) : std::nullopt;
}

}  // namespace

Ticket readTicket(const storage::Statement& row) {
    // The CHECKs of the table admit no other words.
    return {.id = row.integer(0),
            .shop = row.integer(1),
            .level = ticketLevelFromWord(row.textView(2)).value(),
            .topic = ticketTopicFromWord(row.textView(3)).value(),
            .state = ticketStateFromWord(row.textView(4)).value(),
            .resumesTo = ticketStateFromWord(row.textView(5)),
            .conversation = row.optionalInteger(6),
            .orderNumber = row.text(7),
            .buyer = row.text(8),
            .customerInfo = row.text(9),
            .isWithoutCustomer = row.integer(10) != 0,
            .problem = row.text(11),
            .progress = row.text(12),
            .answer = row.text(13),
            .result = row.text(14),
            .followUp = row.text(15),
            .department = row.text(16),
            .owner = row.text(17),
            .fromKind = row.text(18),
            .from = row.text(19),
            .createdBy = row.text(20),
            .createdAt = row.time(21),
            .dueAt = row.optionalTime(22),
            .pausedAt = row.optionalTime(23),
            .escalatedTo = row.text(24),
            .escalatedAt = row.optionalTime(25),
            .rounds = row.integer(26),
            .notice = row.optionalInteger(27),
            .toldAt = row.optionalTime(28),
            .toldHow = tellingWayFromWord(row.textView(29)),
            .closedAt = row.optionalTime(30),
            .version = row.integer(31),
            .items = row.integer(32),
            .openItems = row.integer(33),
            .others = row.integer(34),
            .untoldOthers = row.integer(35)};
}

std::optional<Ticket> TicketRepository::find(TicketId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readTicket(row)) : std::nullopt;
}

Ticket TicketRepository::add(Ticket ticket) {
    m_database.prepare(sql::kAdd).run(
        ticket.shop, toWord(ticket.level), toWord(ticket.topic), toWord(ticket.state),
        word(ticket.resumesTo), ticket.conversation, ticket.orderNumber, ticket.buyer,
        ticket.customerInfo, ticket.isWithoutCustomer, ticket.problem, ticket.progress,
        ticket.answer, ticket.result, ticket.followUp, ticket.department, ticket.owner,
        ticket.fromKind, ticket.from, ticket.createdBy, ticket.createdAt, ticket.dueAt,
        ticket.pausedAt, ticket.escalatedTo, ticket.escalatedAt, ticket.rounds, ticket.notice,
        ticket.toldAt, word(ticket.toldHow), ticket.closedAt, ticket.version);
    ticket.id = m_database.lastInsertId();
    return ticket;
}

void TicketRepository::save(const Ticket& ticket) {
    m_database.prepare(sql::kSave).run(
        ticket.id, toWord(ticket.level), toWord(ticket.topic), toWord(ticket.state),
        word(ticket.resumesTo), ticket.orderNumber, ticket.customerInfo, ticket.isWithoutCustomer,
        ticket.problem, ticket.progress, ticket.answer, ticket.result, ticket.followUp,
        ticket.department, ticket.owner, ticket.dueAt, ticket.pausedAt, ticket.escalatedTo,
        ticket.escalatedAt, ticket.rounds, ticket.notice, ticket.toldAt, word(ticket.toldHow),
        ticket.closedAt, ticket.version);
}

std::vector<ChecklistItem> TicketRepository::checklist(TicketId id) {
    auto row = m_database.prepare(sql::kChecklist);
    row.bindAll(id);
    std::vector<ChecklistItem> items;
    while (row.step()) {
        items.push_back({.position = row.integer(0),
                         .text = row.text(1),
                         .doneBy = row.text(2),
                         .doneAt = row.optionalTime(3)});
    }
    return items;
}

void TicketRepository::addItem(TicketId id, const std::string& text) {
    m_database.prepare(sql::kAddItem).run(id, text);
}

bool TicketRepository::saveItem(TicketId id, const ChecklistItem& item) {
    m_database.prepare(sql::kSaveItem).run(id, item.position, item.doneBy, item.doneAt);
    return m_database.changes() > 0;
}

std::vector<TicketBuyer> TicketRepository::buyers(TicketId id) {
    auto row = m_database.prepare(sql::kBuyers);
    row.bindAll(id);
    std::vector<TicketBuyer> buyers;
    while (row.step()) {
        buyers.push_back({.position = row.integer(0),
                          .buyer = row.text(1),
                          .customerInfo = row.text(2),
                          .orderNumber = row.text(3),
                          .conversation = row.optionalInteger(4),
                          .notice = row.optionalInteger(5),
                          .toldAt = row.optionalTime(6),
                          .toldHow = tellingWayFromWord(row.textView(7))});
    }
    return buyers;
}

void TicketRepository::addBuyer(TicketId id, const TicketBuyer& buyer) {
    m_database.prepare(sql::kAddBuyer)
        .run(id, buyer.position, buyer.buyer, buyer.customerInfo, buyer.orderNumber,
             buyer.conversation, buyer.notice, buyer.toldAt, word(buyer.toldHow));
}

void TicketRepository::saveBuyer(TicketId id, const TicketBuyer& buyer) {
    m_database.prepare(sql::kSaveBuyer)
        .run(id, buyer.position, buyer.notice, buyer.toldAt, word(buyer.toldHow));
}

void TicketRepository::removeBuyer(TicketId id, std::int64_t position) {
    m_database.prepare(sql::kRemoveBuyer).run(id, position);
}

std::int64_t TicketRepository::addEntry(TicketId id, const std::string& text) {
    m_database.prepare(sql::kAddEntry).run(id, text);
    return m_database.lastInsertId();
}

std::string TicketRepository::entry(std::int64_t number) {
    auto row = m_database.prepare(sql::kEntry);
    row.bindAll(number);
    return row.step() ? row.text(0) : std::string();
}

std::vector<TicketRepository::Heard> TicketRepository::heard() {
    auto row = m_database.prepare(sql::kHeard);
    std::vector<Heard> heard;
    while (row.step()) {
        heard.push_back({row.integer(0), row.integer(1), row.text(2)});
    }
    return heard;
}

}  // namespace core::tickets
