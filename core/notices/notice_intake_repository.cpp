#include "core/notices/notice_intake_repository.h"

#include <algorithm>

namespace core::notices {
namespace {

/// Rows looked at, and orders taken, in one piece of each kind.
constexpr std::int64_t kRows = 20'000;
constexpr std::int64_t kOrders = 100;

namespace sql {
constexpr auto kMark =
    "SELECT difference_id, order_id, event_seq FROM work_notice_mark WHERE id = 1";
constexpr auto kSaveMark =
    "INSERT INTO work_notice_mark (id, difference_id, order_id, event_seq) "
    "VALUES (1, ?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET difference_id = "
    "excluded.difference_id, order_id = excluded.order_id, event_seq = excluded.event_seq";
constexpr auto kNewest =
    "SELECT coalesce((SELECT max(id) FROM mirror_difference), 0), "
    "coalesce((SELECT max(id) FROM mirror_order), 0), "
    "coalesce((SELECT max(seq) FROM work_event), 0)";
constexpr auto kDifferences =
    "SELECT d.id, d.shop_id, d.order_no, "
    "CASE WHEN d.kind IN ('shipped', 'delivered') THEN i.started_at END "
    "FROM mirror_difference d JOIN mirror_import i ON i.id = d.import_id "
    "WHERE d.id > ?1 AND d.id <= ?2 AND d.kind IN ('paid', 'shipped', 'delivered', 'closed', "
    "'other_changed') ORDER BY d.id LIMIT ?3";
constexpr auto kOrdersSince =
    "SELECT id, shop_id, order_no, NULL FROM mirror_order WHERE id > ?1 AND id <= ?2 "
    "AND max(coalesce(created_at, 0), coalesce(paid_at, 0), coalesce(shipped_at, 0), "
    "coalesce(received_at, 0)) >= ?4 ORDER BY id LIMIT ?3";
constexpr auto kApprovals =
    "SELECT seq, shop_id, subject, NULL FROM work_event WHERE seq > ?1 AND seq <= ?2 "
    "AND subject_kind = 'order' AND action IN ('approve', 'clear_flag') ORDER BY seq LIMIT ?3";
}  // namespace sql

/// `at` moves behind the last row that was looked at.
void take(storage::Statement rows, std::int64_t& at, std::int64_t newest,
          std::vector<IntakeCandidate>& candidates) {
    const std::int64_t end = std::min(at + kRows, newest);
    rows.bind(1, at);
    rows.bind(2, end);
    rows.bind(3, kOrders);
    std::int64_t taken = 0;
    std::int64_t last = at;
    while (rows.step()) {
        ++taken;
        last = rows.integer(0);
        candidates.push_back({{rows.integer(1), rows.text(2)}, rows.optionalTime(3)});
    }
    at = taken == kOrders ? last : end;
}

}  // namespace

IntakeMark NoticeIntakeRepository::newest() {
    auto row = m_database.prepare(sql::kNewest);
    row.step();
    return {row.integer(0), row.integer(1), row.integer(2)};
}

IntakeMark NoticeIntakeRepository::mark() {
    auto row = m_database.prepare(sql::kMark);
    if (!row.step()) {
        return {};
    }
    const auto newest = this->newest();
    const auto within = [](std::int64_t stored, std::int64_t most) {
        return stored > most ? 0 : stored;
    };
    return {within(row.integer(0), newest.difference), within(row.integer(1), newest.order),
            within(row.integer(2), newest.event)};
}

void NoticeIntakeRepository::saveMark(const IntakeMark& mark) {
    m_database.prepare(sql::kSaveMark).run(mark.difference, mark.order, mark.event);
}

std::vector<IntakeCandidate> NoticeIntakeRepository::next(IntakeMark& mark,
                                                          const IntakeMark& newest,
                                                          Seconds since) {
    std::vector<IntakeCandidate> candidates;
    take(m_database.prepare(sql::kDifferences), mark.difference, newest.difference, candidates);
    auto orders = m_database.prepare(sql::kOrdersSince);
    orders.bind(4, since);
    take(std::move(orders), mark.order, newest.order, candidates);
    take(m_database.prepare(sql::kApprovals), mark.event, newest.event, candidates);
    return candidates;
}

}  // namespace core::notices
