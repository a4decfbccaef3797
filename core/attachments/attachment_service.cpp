#include "core/attachments/attachment_service.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sodium.h>
#include <system_error>

#include "core/agents/rights.h"
#include "core/attachments/attachment_repository.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/events/event_repository.h"
#include "core/storage/transaction.h"

namespace core::attachments {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestName = 200;

std::string digestOf(std::string_view bytes) {
    std::array<unsigned char, crypto_generichash_BYTES> digest{};
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr,
                       0);
    std::array<char, crypto_generichash_BYTES * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
    return text.data();
}

/// The whole file: it is small, and what was checked is what is stored.
Result<std::string, AttachmentError> contentOf(const fs::path& file) {
    std::error_code error;
    if (!fs::is_regular_file(file, error)) {
        return Unexpected{AttachmentError::FileMissing};
    }
    const auto size = fs::file_size(file, error);
    if (error || size == 0 || size > static_cast<std::uintmax_t>(kLargestAttachment)) {
        return Unexpected{error ? AttachmentError::FileMissing : AttachmentError::WrongSize};
    }
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(size, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream) {
        return Unexpected{AttachmentError::FileMissing};
    }
    return bytes;
}

void store(const fs::path& folder, const std::string& name, std::string_view bytes) {
    createPrivateFolder(folder);
    const auto part = folder / (name + ".part");
    createPrivateFile(part);
    std::ofstream stream(part, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        throw fs::filesystem_error("cannot write the attachment", part,
                                   std::make_error_code(std::errc::io_error));
    }
    syncFile(part);
    renameDurably(part, folder / name);
}

void appendEvent(storage::Database& database, const Attachment& attachment, const char* action,
                 const agents::Actor& actor, Seconds now) {
    events::append(database, {.at = now,
                              .actor = actor.name,
                              .subjectKind = attachment.about.subjectKind,
                              .shop = attachment.about.shop,
                              .subject = attachment.about.subject,
                              .action = action,
                              .before = {},
                              .after = nlohmann::json{{"attachment", attachment.id},
                                                      {"digest", attachment.digest},
                                                      {"bytes", attachment.bytes}}
                                           .dump()});
}

}  // namespace

AttachmentService::AttachmentService(storage::Database& database, fs::path folder, Clock clock,
                                     std::function<std::string()> makeName)
    : m_database(database)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_makeName(std::move(makeName)) {}

AttachmentService::Outcome AttachmentService::add(const tasks::About& about, const fs::path& file,
                                                  const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{AttachmentError::NotAllowedForRole};
    }
    const auto bytes = contentOf(file);
    if (!bytes) {
        return Unexpected{bytes.error()};
    }
    const auto ending = endingOf(*bytes);
    if (!ending) {
        return Unexpected{AttachmentError::WrongKind};
    }
    const Seconds now = m_clock();
    const auto fileName = file.filename().u8string();
    auto name = characters(withoutControls(std::string(fileName.begin(), fileName.end())));
    name.resize(std::min(name.size(), kLongestName));
    Attachment attachment{.about = about,
                          .storedName = m_makeName() + "." + std::string(*ending),
                          .bytes = static_cast<std::int64_t>(bytes->size()),
                          .digest = digestOf(*bytes),
                          .addedBy = actor.name,
                          .addedAt = now};
    for (const auto& character : name) {
        attachment.name += character;
    }
    storage::Transaction transaction(m_database);
    AttachmentRepository attachments(m_database);
    const auto known = attachments.about(about);
    if (known.size() >= kMostAttachments) {
        return Unexpected{AttachmentError::TooMany};
    }
    if (std::ranges::find(known, attachment.digest, &Attachment::digest) != known.end()) {
        return Unexpected{AttachmentError::AlreadyThere};
    }
    // The file first: a row without its file would be evidence lost, a file without a row is only
    // space.
    store(m_folder, attachment.storedName, *bytes);
    attachment = attachments.add(std::move(attachment));
    appendEvent(m_database, attachment, "attach", actor, now);
    storage::emitAfterCommit(m_database, changed, about);
    transaction.commit();
    return attachment;
}

AttachmentService::Outcome AttachmentService::remove(AttachmentId id, const agents::Actor& actor) {
    if (!agents::mayAct(actor, agents::Right::WorkOnCases)) {
        return Unexpected{AttachmentError::NotAllowedForRole};
    }
    storage::Transaction transaction(m_database);
    AttachmentRepository attachments(m_database);
    auto attachment = attachments.find(id);
    if (!attachment || attachment->removedAt) {
        return Unexpected{AttachmentError::NotFound};
    }
    const Seconds now = m_clock();
    attachment->removedAt = now;
    attachments.markRemoved(id, now);
    appendEvent(m_database, *attachment, "detach", actor, now);
    storage::emitAfterCommit(m_database, changed, attachment->about);
    transaction.commit();
    return *attachment;
}

}  // namespace core::attachments
