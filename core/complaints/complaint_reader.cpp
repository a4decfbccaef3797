#include "core/complaints/complaint_reader.h"

#include <algorithm>

#include "core/complaints/complaint_repository.h"
#include "core/events/event_repository.h"

namespace core::complaints {
namespace {

namespace sql {
constexpr auto kOpen =
    "SELECT id, shop_id, received_at, channel, conversation_id, order_no, buyer, product, kind, "
    "level, matter, demand, expectation, mood, owner, state, acknowledged_at, verification, "
    "finding, responsible, options, rounds, proposed_by, needs_lead, approved_by, agreed_option, "
    "consent, follow_ups, attempts, answer, cause, improvement, improvement_owner, "
    "improvement_due_at, steps, repeat_of, last_progress_at, created_by, created_at, closed_at, "
    "version FROM work_complaint WHERE state <> 'closed' AND (?1 = '' OR owner = ?1) AND "
    "(owner IN (SELECT value FROM json_each(?2, '$.names'))) = json_extract(?2, '$.only') "
    "ORDER BY received_at, id";
constexpr auto kClosed =
    "SELECT id, shop_id, received_at, channel, conversation_id, order_no, buyer, product, kind, "
    "level, matter, demand, expectation, mood, owner, state, acknowledged_at, verification, "
    "finding, responsible, options, rounds, proposed_by, needs_lead, approved_by, agreed_option, "
    "consent, follow_ups, attempts, answer, cause, improvement, improvement_owner, "
    "improvement_due_at, steps, repeat_of, last_progress_at, created_by, created_at, closed_at, "
    "version FROM work_complaint WHERE state = 'closed' AND (?1 = '' OR owner = ?1) AND "
    "(owner IN (SELECT value FROM json_each(?3, '$.names'))) = json_extract(?3, '$.only') "
    "ORDER BY closed_at DESC, id DESC LIMIT ?2";
constexpr auto kReceivedIn =
    "SELECT id, shop_id, received_at, channel, conversation_id, order_no, buyer, product, kind, "
    "level, matter, demand, expectation, mood, owner, state, acknowledged_at, verification, "
    "finding, responsible, options, rounds, proposed_by, needs_lead, approved_by, agreed_option, "
    "consent, follow_ups, attempts, answer, cause, improvement, improvement_owner, "
    "improvement_due_at, steps, repeat_of, last_progress_at, created_by, created_at, closed_at, "
    "version FROM work_complaint WHERE received_at >= ?1 AND received_at < ?2 "
    "ORDER BY received_at, id";
constexpr auto kCauses =
    "SELECT cause, responsible, count(*) FROM work_complaint WHERE cause <> '' "
    "AND received_at >= ?1 AND received_at < ?2 GROUP BY cause, responsible "
    "ORDER BY count(*) DESC, cause";
}  // namespace sql

std::vector<Complaint> readAll(storage::Statement row) {
    std::vector<Complaint> complaints;
    while (row.step()) {
        complaints.push_back(readComplaint(row));
    }
    return complaints;
}

}  // namespace

std::optional<Complaint> ComplaintReader::find(ComplaintId id) {
    return ComplaintRepository(m_database).find(id);
}

std::vector<Complaint> ComplaintReader::open(const std::string& owner,
                                             const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kOpen);
    row.bindAll(owner, sight.toJson());
    return readAll(std::move(row));
}

std::vector<Complaint> ComplaintReader::closed(const std::string& owner, std::int64_t limit,
                                               const agents::Sight& sight) {
    auto row = m_database.prepare(sql::kClosed);
    row.bindAll(owner, limit, sight.toJson());
    return readAll(std::move(row));
}

std::vector<Complaint> ComplaintReader::receivedIn(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kReceivedIn);
    row.bindAll(from, to);
    return readAll(std::move(row));
}

std::vector<EarlierComplaint> ComplaintReader::related(const Complaint& complaint) {
    auto earlier = ComplaintRepository(m_database).related(complaint);
    std::erase_if(earlier, [&](const EarlierComplaint& other) { return other.id == complaint.id; });
    std::ranges::sort(earlier, std::ranges::greater{}, &EarlierComplaint::receivedAt);
    return earlier;
}

std::vector<events::Event> ComplaintReader::history(const Complaint& complaint) {
    return events::listOf(m_database, "complaint", complaint.shop, std::to_string(complaint.id));
}

std::vector<CauseCount> ComplaintReader::causes(Seconds from, Seconds to) {
    auto row = m_database.prepare(sql::kCauses);
    row.bindAll(from, to);
    std::vector<CauseCount> causes;
    while (row.step()) {
        causes.push_back({.cause = row.text(0),
                          .responsible = responsiblePartyFromWord(row.textView(1)).value(),
                          .complaints = row.integer(2)});
    }
    return causes;
}

}  // namespace core::complaints
