#pragma once

#include "core/agents/actor.h"
#include "core/attachments/attachment.h"
#include "core/base/result.h"
#include "core/base/signal.h"

#include <functional>
#include <vector>

namespace core::storage {
class Database;
}

namespace core::attachments {

enum class AttachmentError {
    NotFound,
    /// Not there, or no regular file.
    FileMissing,
    /// More than kLargestAttachment, or empty.
    WrongSize,
    /// Neither a picture, a PDF nor a video.
    WrongKind,
    TooMany,
    /// The same content is there already.
    AlreadyThere,
    /// Quality reads only.
    NotAllowedForRole,
};

/// Copies evidence into the profile: the file first, then one transaction with its event (subject kind and subject of the
/// record, action `attach`; no name of the file). Lives on the writer thread.
class AttachmentService final {
public:
    using Outcome = Result<Attachment, AttachmentError>;

    AttachmentService(storage::Database& database, std::filesystem::path folder, Clock clock,
                      std::function<std::string()> makeName);

    Outcome add(const tasks::About& about, const std::filesystem::path& file, const agents::Actor& actor);
    /// Takes it out of the list; the file stays until the record is erased.
    Outcome remove(AttachmentId id, const agents::Actor& actor);

    /// After the commit, on the writer thread.
    Signal<tasks::About> changed;

private:
    storage::Database& m_database;
    std::filesystem::path m_folder;
    Clock m_clock;
    std::function<std::string()> m_makeName;
};

}  // namespace core::attachments
