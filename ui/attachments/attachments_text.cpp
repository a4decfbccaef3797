#include "ui/attachments/attachments_text.h"

#include <QLocale>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/role_text.h"

namespace ui::attachments {

using core::attachments::AttachmentError;

QString AttachmentsText::refusal(AttachmentError error, const QString& name) {
    switch (error) {
        case AttachmentError::NotFound:
            return tr("It is no longer there.");
        case AttachmentError::FileMissing:
            return tr("“%1” cannot be read. Is it still there?").arg(name);
        case AttachmentError::WrongSize:
            return tr("“%1” is empty or larger than 20 MB. Send a smaller picture or a shorter "
                      "video.")
                .arg(name);
        case AttachmentError::WrongKind:
            return tr("“%1” is neither a picture, a PDF nor an MP4 video.").arg(name);
        case AttachmentError::TooMany:
            return tr("There are 30 files already. Remove one before adding “%1”.").arg(name);
        case AttachmentError::AlreadyThere:
            return tr("“%1” is there already.").arg(name);
        case AttachmentError::NotAllowedForRole:
            return common::RoleText::notYours();
    }
    return {};
}

QString AttachmentsText::details(const core::attachments::Attachment& attachment) {
    return common::toScreen(attachment.name) + u'\n' +
           tr("%1, added by %2, %3")
               .arg(QLocale().formattedDataSize(attachment.bytes),
                    common::toScreen(attachment.addedBy),
                    common::Format::exactTime(attachment.addedAt));
}

}  // namespace ui::attachments
