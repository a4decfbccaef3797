#include "core/stats/exclusion_repository.h"

namespace core::stats {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, subject_kind, shop_id, subject, reason, excluded_by, excluded_at, included_by, "
    "included_at FROM work_exclusion WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 "
    "AND included_at IS NULL";
constexpr auto kList =
    "SELECT id, subject_kind, shop_id, subject, reason, excluded_by, excluded_at, included_by, "
    "included_at FROM work_exclusion WHERE ?1 OR included_at IS NULL "
    "ORDER BY excluded_at DESC, id DESC LIMIT ?2";
constexpr auto kAdd =
    "INSERT INTO work_exclusion (shop_id, subject_kind, subject, reason, excluded_by, "
    "excluded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kInclude =
    "UPDATE work_exclusion SET included_by = ?2, included_at = ?3 WHERE id = ?1";
constexpr auto kHasOrder =
    "SELECT EXISTS (SELECT 1 FROM mirror_order WHERE order_no = ?1 AND shop_id = ?2)";
constexpr auto kHasConversation =
    "SELECT EXISTS (SELECT 1 FROM work_conversation WHERE id = cast(?1 AS INTEGER) "
    "AND shop_id = ?2 AND state <> 'merged')";
}  // namespace sql

Exclusion readExclusion(const storage::Statement& row) {
    // The CHECK of the table admits no other words.
    return {.id = row.integer(0),
            .target = {.subject = exclusionSubjectFromWord(row.textView(1)).value(),
                       .shop = row.integer(2),
                       .id = row.text(3)},
            .reason = row.text(4),
            .excludedBy = row.text(5),
            .excludedAt = row.time(6),
            .includedBy = row.text(7),
            .includedAt = row.optionalTime(8)};
}

}  // namespace

std::optional<Exclusion> ExclusionRepository::find(const ExclusionTarget& target) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(toWord(target.subject), target.shop, target.id);
    return row.step() ? std::optional(readExclusion(row)) : std::nullopt;
}

Exclusion ExclusionRepository::add(Exclusion exclusion) {
    m_database.prepare(sql::kAdd).run(exclusion.target.shop, toWord(exclusion.target.subject),
                                      exclusion.target.id, exclusion.reason,
                                      exclusion.excludedBy, exclusion.excludedAt);
    exclusion.id = m_database.lastInsertId();
    return exclusion;
}

void ExclusionRepository::saveInclusion(const Exclusion& exclusion) {
    m_database.prepare(sql::kInclude)
        .run(exclusion.id, exclusion.includedBy, exclusion.includedAt);
}

std::vector<Exclusion> ExclusionRepository::list(bool all, std::int64_t limit) {
    auto rows = m_database.prepare(sql::kList);
    rows.bindAll(all, limit);
    std::vector<Exclusion> exclusions;
    while (rows.step()) {
        exclusions.push_back(readExclusion(rows));
    }
    return exclusions;
}

bool ExclusionRepository::isKnown(const ExclusionTarget& target) {
    auto row = m_database.prepare(target.subject == ExclusionSubject::Order
                                      ? sql::kHasOrder
                                      : sql::kHasConversation);
    row.bindAll(target.id, target.shop);
    return row.step() && row.integer(0) != 0;
}

}  // namespace core::stats
