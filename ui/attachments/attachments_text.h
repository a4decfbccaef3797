#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/attachments/attachment_service.h"

namespace ui::attachments {

/// Attachments in words.
class AttachmentsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::attachments::AttachmentsText)

public:
    /// Why a file was not taken and what to do. `name` is the file's; may be empty.
    static QString refusal(core::attachments::AttachmentError error, const QString& name);
    /// Name, size, who and when.
    static QString details(const core::attachments::Attachment& attachment);
};

}  // namespace ui::attachments
