#pragma once

#include "core/attachments/attachment.h"

#include <vector>

namespace core::storage {
class Database;
}

namespace core::attachments {

/// Reads attachments for the screen.
class AttachmentReader final {
public:
    AttachmentReader(storage::Database& database, std::filesystem::path folder)
        : m_database(database), m_folder(std::move(folder)) {}

    /// Those not removed, oldest first.
    [[nodiscard]] std::vector<Attachment> about(const tasks::About& about);
    [[nodiscard]] std::filesystem::path pathOf(const Attachment& attachment) const {
        return m_folder / attachment.storedName;
    }

private:
    storage::Database& m_database;
    std::filesystem::path m_folder;
};

}  // namespace core::attachments
