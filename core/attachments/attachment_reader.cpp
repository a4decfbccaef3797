#include "core/attachments/attachment_reader.h"

#include "core/attachments/attachment_repository.h"

namespace core::attachments {

std::vector<Attachment> AttachmentReader::about(const tasks::About& about) {
    return AttachmentRepository(m_database).about(about);
}

}  // namespace core::attachments
