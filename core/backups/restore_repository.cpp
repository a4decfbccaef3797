#include "core/backups/restore_repository.h"

namespace core::backups {
namespace {

namespace sql {
constexpr auto kAdd =
    "INSERT INTO work_restore (restored_at, restored_by, signed_by, reason, backup, replaced) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr auto kEvidence = "SELECT stored_name FROM work_attachment WHERE digest <> ''";
}  // namespace sql

}  // namespace

std::int64_t RestoreRepository::add(const RestoreRequest& request, const Restored& restored,
                                    Seconds now) {
    m_database.prepare(sql::kAdd)
        .run(now, request.by, request.signedBy, request.reason, restored.backup, restored.replaced);
    return m_database.lastInsertId();
}

std::vector<std::string> RestoreRepository::evidence() {
    std::vector<std::string> names;
    auto row = m_database.prepare(sql::kEvidence);
    while (row.step()) {
        names.push_back(row.text(0));
    }
    return names;
}

}  // namespace core::backups
