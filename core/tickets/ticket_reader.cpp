#include "core/tickets/ticket_reader.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/tickets/ticket_repository.h"

namespace core::tickets {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE t.closed_at IS NULL AND (?1 IS NULL OR t.state = ?1) AND (?2 IS NULL OR t.level = "
    "?2) AND (?3 = '' OR t.department = ?3) AND (?4 = '' OR t.owner = ?4) AND (?5 = 0 OR "
    "(t.paused_at IS NULL AND t.due_at < ?6)) AND (?7 = 0 OR t.escalated_at IS NOT NULL) AND "
    "(?8 = '' OR t.id = ?9 OR instr(lower(t.problem), ?8) > 0 OR instr(lower(t.buyer), ?8) > "
    "0 OR instr(t.order_no, ?8) > 0 OR instr(lower(t.customer_info), ?8) > 0 OR "
    "instr(lower(t.result), ?8) > 0 OR EXISTS (SELECT 1 FROM work_ticket_concern b WHERE "
    "b.ticket_id = t.id AND (instr(lower(b.buyer), ?8) > 0 OR instr(b.order_no, ?8) > 0 OR "
    "instr(lower(b.customer_info), ?8) > 0))) AND ("
    "(t.owner IN (SELECT value FROM json_each(?11, '$.names'))) = json_extract(?11, '$.only') OR ("
    "t.escalated_to <> '' AND (t.escalated_to IN (SELECT value FROM json_each(?11, "
    "'$.names'))) = json_extract(?11, '$.only'))) ORDER BY t.due_at NULLS LAST, t.id LIMIT ?10";
constexpr auto kClosed =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE t.closed_at >= coalesce((SELECT closed_at FROM work_ticket WHERE closed_at IS NOT "
    "NULL ORDER BY closed_at DESC LIMIT 1 OFFSET 2000), 0) AND t.state = ?1 AND (?2 IS NULL "
    "OR t.level = ?2) AND (?3 = '' OR t.department = ?3) AND (?4 = '' OR t.owner = ?4) AND "
    "(?5 = 0 OR (t.paused_at IS NULL AND t.due_at < ?6)) AND (?7 = 0 OR t.escalated_at IS NOT "
    "NULL) AND (?8 = '' OR t.id = ?9 OR instr(lower(t.problem), ?8) > 0 OR "
    "instr(lower(t.buyer), ?8) > 0 OR instr(t.order_no, ?8) > 0 OR "
    "instr(lower(t.customer_info), ?8) > 0 OR instr(lower(t.result), ?8) > 0) AND ("
    "(t.owner IN (SELECT value FROM json_each(?11, '$.names'))) = json_extract(?11, '$.only') OR ("
    "t.escalated_to <> '' AND (t.escalated_to IN (SELECT value FROM json_each(?11, "
    "'$.names'))) = json_extract(?11, '$.only'))) ORDER BY "
    "t.closed_at DESC, t.id DESC LIMIT ?10";
constexpr auto kOfBuyer =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE (t.buyer = ?1 OR t.id IN (SELECT b.ticket_id FROM work_ticket_concern b WHERE b.buyer = "
    "?1 AND b.buyer <> '')) AND t.shop_id = ?2 ORDER BY t.closed_at IS NOT NULL, t.created_at "
    "DESC, t.id DESC LIMIT 100";
constexpr auto kQuestions =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE t.closed_at IS NULL AND t.state = 'handed_over' AND t.department = ?1 AND ("
    "(t.owner IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') OR ("
    "t.escalated_to <> '' AND (t.escalated_to IN (SELECT value FROM json_each(?2, "
    "'$.names'))) = json_extract(?2, '$.only'))) ORDER BY "
    "t.due_at, t.id";
constexpr auto kJoinable =
    "SELECT t.id, t.shop_id, t.level, t.topic, t.state, t.resumes_to, t.conversation_id, "
    "t.order_no, t.buyer, t.customer_info, t.without_customer, t.problem, t.progress, "
    "t.answer, t.result, t.follow_up, t.department, t.owner, t.from_kind, t.from_subject, "
    "t.created_by, t.created_at, t.due_at, t.paused_at, t.escalated_to, t.escalated_at, "
    "t.rounds, t.notice_id, t.told_at, t.told_how, t.closed_at, t.version, (SELECT count(*) "
    "FROM work_ticket_item i WHERE i.ticket_id = t.id), (SELECT count(*) FROM "
    "work_ticket_item i WHERE i.ticket_id = t.id AND i.done_at IS NULL), (SELECT count(*) FROM "
    "work_ticket_concern b WHERE b.ticket_id = t.id), (SELECT count(*) FROM work_ticket_concern b "
    "WHERE b.ticket_id = t.id AND b.told_at IS NULL) FROM work_ticket t "
    "WHERE t.closed_at IS NULL AND t.state <> 'told' AND t.without_customer = 0 AND t.shop_id = ?1 "
    "AND t.buyer <> ?2 AND NOT EXISTS (SELECT 1 FROM work_ticket_concern b WHERE b.ticket_id = t.id "
    "AND b.buyer = ?2) ORDER BY t.created_at DESC, t.id DESC LIMIT ?3";
constexpr auto kCounts =
    "SELECT state, count(*) FROM work_ticket WHERE closed_at IS NULL AND ("
    "(owner IN (SELECT value FROM json_each(?1, '$.names'))) = json_extract(?1, '$.only') OR ("
    "escalated_to <> '' AND (escalated_to IN (SELECT value FROM json_each(?1, "
    "'$.names'))) = json_extract(?1, '$.only'))) GROUP BY state";
constexpr auto kDue =
    "SELECT count(*) FROM work_ticket WHERE closed_at IS NULL AND paused_at IS NULL AND due_at "
    "<= ?1 "
    "AND (?2 = '' OR owner = ?2 OR escalated_to = ?2)";
constexpr auto kNextDue =
    "SELECT min(due_at) FROM work_ticket WHERE closed_at IS NULL AND paused_at IS NULL AND "
    "due_at > ?1 "
    "AND (?2 = '' OR owner = ?2 OR escalated_to = ?2)";
}  // namespace sql

std::vector<Ticket> readAll(storage::Statement& row) {
    std::vector<Ticket> tickets;
    while (row.step()) {
        tickets.push_back(readTicket(row));
    }
    return tickets;
}

/// ASCII only, as SQLite's lower().
std::string lowered(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

/// The number in `12` and `#12`; 0: none.
std::int64_t numberIn(std::string_view text) {
    if (text.starts_with('#')) {
        text.remove_prefix(1);
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() ? number : 0;
}

}  // namespace

std::optional<Ticket> TicketReader::find(TicketId id) {
    return TicketRepository(m_database).find(id);
}

std::vector<Ticket> TicketReader::list(const TicketFilter& filter, Seconds now,
                                       std::int64_t limit) {
    auto row = m_database.prepare(filter.state == TicketState::Closed ? sql::kClosed : sql::kOpen);
    const auto state = filter.state ? std::optional(toWord(*filter.state)) : std::nullopt;
    const auto level = filter.level ? std::optional(toWord(*filter.level)) : std::nullopt;
    const auto text = lowered(trimmed(filter.text));
    row.bindAll(state, level, filter.department, filter.owner, filter.onlyOverdue, now,
                filter.onlyEscalated, text, numberIn(text), limit, filter.sight.toJson());
    return readAll(row);
}

std::map<TicketState, std::int64_t> TicketReader::counts(const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kCounts);
    row.bindAll(sight.toJson());
    std::map<TicketState, std::int64_t> counts;
    while (row.step()) {
        counts[ticketStateFromWord(row.textView(0)).value()] = row.integer(1);
    }
    return counts;
}

std::vector<Ticket> TicketReader::ofBuyer(orders::ShopId shop,
                                          const std::vector<std::string>& nicks) {
    std::vector<Ticket> tickets;
    auto row = m_database.prepare(sql::kOfBuyer);
    for (const auto& nick : nicks) {
        row.bindAll(nick, shop);
        std::ranges::move(readAll(row), std::back_inserter(tickets));
        row.reset();
    }
    return tickets;
}

std::vector<Ticket> TicketReader::questions(const std::string& department,
                                            const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kQuestions);
    row.bindAll(department, sight.toJson());
    return readAll(row);
}

std::vector<Ticket> TicketReader::joinable(orders::ShopId shop, const std::string& buyer,
                                           std::int64_t limit) {
    auto row = m_database.prepare(sql::kJoinable);
    row.bindAll(shop, buyer, limit);
    return readAll(row);
}

std::vector<TicketBuyer> TicketReader::buyers(TicketId id) {
    return TicketRepository(m_database).buyers(id);
}

std::vector<ChecklistItem> TicketReader::checklist(TicketId id) {
    return TicketRepository(m_database).checklist(id);
}

std::vector<TicketHappening> TicketReader::history(const Ticket& ticket) {
    TicketRepository tickets(m_database);
    std::vector<TicketHappening> history;
    for (const auto& event :
         events::listOf(m_database, "ticket", ticket.shop, std::to_string(ticket.id))) {
        const auto action = ticketActionFromWord(event.action);
        const auto facts = nlohmann::json::parse(event.after, nullptr, false);
        if (!action || !facts.is_object()) {
            continue;
        }
        const auto entry = facts.value("entry", std::int64_t{0});
        history.push_back({.at = event.at,
                           .actor = event.actor,
                           .action = *action,
                           .state = ticketStateFromWord(facts.value("state", std::string()))
                                        .value_or(TicketState::Open),
                           .text = entry == 0 ? std::string() : tickets.entry(entry)});
    }
    return history;
}

std::int64_t TicketReader::dueCount(Seconds now, const std::string& owner) {
    auto row = m_database.prepare(sql::kDue);
    row.bindAll(now, owner);
    return row.step() ? row.integer(0) : 0;
}

std::optional<Seconds> TicketReader::nextDue(Seconds after, const std::string& owner) {
    auto row = m_database.prepare(sql::kNextDue);
    row.bindAll(after, owner);
    return row.step() ? row.optionalTime(0) : std::nullopt;
}

}  // namespace core::tickets
