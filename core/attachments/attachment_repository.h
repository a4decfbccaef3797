#pragma once

#include "core/attachments/attachment.h"
#include "core/storage/database.h"

#include <vector>

namespace core::attachments {

/// SQL of attachments. Runs inside the caller's transaction.
class AttachmentRepository final {
public:
    explicit AttachmentRepository(storage::Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<Attachment> find(AttachmentId id);
    /// Returns it with its id.
    Attachment add(Attachment attachment);
    void markRemoved(AttachmentId id, Seconds at);
    /// Those not removed, oldest first.
    [[nodiscard]] std::vector<Attachment> about(const tasks::About& about);

private:
    storage::Database& m_database;
};

}  // namespace core::attachments
