#include "core/attachments/attachment_repository.h"

namespace core::attachments {
namespace {

namespace sql {
constexpr auto kFind =
    "SELECT id, shop_id, subject_kind, subject, name, stored_name, bytes, digest, added_by, "
    "added_at, removed_at FROM work_attachment WHERE id = ?1";
constexpr auto kAbout =
    "SELECT id, shop_id, subject_kind, subject, name, stored_name, bytes, digest, added_by, "
    "added_at, removed_at FROM work_attachment "
    "WHERE subject_kind = ?1 AND shop_id = ?2 AND subject = ?3 AND removed_at IS NULL ORDER BY id";
constexpr auto kAdd =
    "INSERT INTO work_attachment (shop_id, subject_kind, subject, name, stored_name, bytes, "
    "digest, added_by, added_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
constexpr auto kMarkRemoved = "UPDATE work_attachment SET removed_at = ?2 WHERE id = ?1";
}  // namespace sql

Attachment readAttachment(const storage::Statement& row) {
    return {.id = row.integer(0),
            .about = {row.integer(1), row.text(2), row.text(3)},
            .name = row.text(4),
            .storedName = row.text(5),
            .bytes = row.integer(6),
            .digest = row.text(7),
            .addedBy = row.text(8),
            .addedAt = row.time(9),
            .removedAt = row.optionalTime(10)};
}

}  // namespace

std::optional<Attachment> AttachmentRepository::find(AttachmentId id) {
    auto row = m_database.prepare(sql::kFind);
    row.bindAll(id);
    return row.step() ? std::optional(readAttachment(row)) : std::nullopt;
}

Attachment AttachmentRepository::add(Attachment attachment) {
    m_database.prepare(sql::kAdd).run(attachment.about.shop, attachment.about.subjectKind,
                                      attachment.about.subject, attachment.name,
                                      attachment.storedName, attachment.bytes, attachment.digest,
                                      attachment.addedBy, attachment.addedAt);
    attachment.id = m_database.lastInsertId();
    return attachment;
}

void AttachmentRepository::markRemoved(AttachmentId id, Seconds at) {
    m_database.prepare(sql::kMarkRemoved).run(id, at);
}

std::vector<Attachment> AttachmentRepository::about(const tasks::About& about) {
    auto row = m_database.prepare(sql::kAbout);
    row.bindAll(about.subjectKind, about.shop, about.subject);
    std::vector<Attachment> attachments;
    while (row.step()) {
        attachments.push_back(readAttachment(row));
    }
    return attachments;
}

}  // namespace core::attachments
