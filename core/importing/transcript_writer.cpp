#include "core/importing/transcript_writer.h"

#include "core/importing/transcript_pictures.h"
#include "core/importing/transcript_repository.h"
#include "core/storage/transaction.h"

namespace core::importing {
namespace {

using conversations::Side;

/// Few enough that an act which waits for its turn is let in soon.
constexpr std::size_t kMessagesPerBatch = 500;

}  // namespace

TranscriptWriter::TranscriptWriter(storage::Database& database, ImportRepository& imports,
                                   orders::ShopId shop, Receive receive)
    : m_database(database)
    , m_imports(imports)
    , m_shop(shop)
    , m_receive(std::move(receive))
    , m_tombstones(database)
    , m_machines(TranscriptRepository(database).machines(shop)) {}

bool TranscriptWriter::write(const CheckedTranscript& transcript, std::int64_t file,
                             FileReport& report, jobs::JobContext& job,
                             const std::function<void(std::int64_t)>& read) {
    auto source = openTranscript(transcript.file, transcript.format);
    if (!source) {
        report.refusal = source.error();
        return true;
    }
    const auto folder =
        std::filesystem::path(
            std::u8string(reinterpret_cast<const char8_t*>(report.path.data()), report.path.size()))
            .parent_path();
    MessagePlaces places;
    const TakeEntry takeEntry = [&](TranscriptEntry&& entry) {
        judge(entry);
        if (!entry.problem && places.place(entry.message) == MessagePlaces::Seen::Again) {
            return true;
        }
        if (isErased(entry)) {
            ++report.warnings[FileWarning::Erased];
            return !job.isCancelled();
        }
        // The members of a zip have nothing beside them.
        if (report.member.empty()) {
            findPictures(entry.message, folder);
        }
        take(std::move(entry), file);
        return !job.isCancelled();
    };
    const auto done = readTranscript(std::make_unique<CountingSource>(std::move(*source), read),
                                     transcript.format, takeEntry);
    if (job.isCancelled()) {
        m_messages.clear();
        m_rejected.clear();
        return false;
    }
    flush(file);
    if (!done) {
        report.refusal = done.error();
    }
    return true;
}

bool TranscriptWriter::isErased(const TranscriptEntry& entry) const {
    if (m_tombstones.isEmpty()) {
        return false;
    }
    const auto& message = entry.message;
    return m_tombstones
        .pseudonym(m_shop, message.buyer,
                   message.at ? std::optional(std::chrono::floor<std::chrono::seconds>(*message.at))
                              : std::nullopt)
        .has_value();
}

void TranscriptWriter::take(TranscriptEntry&& entry, std::int64_t file) {
    if (entry.problem) {
        m_rejected.push_back(rejectedRow(std::move(entry)));
    } else {
        entry.message.shop = m_shop;
        const auto machine = m_machines.find(entry.message.sender);
        if (machine != m_machines.end() && entry.message.side != Side::Buyer) {
            entry.message.side = machine->second;
        }
        m_messages.push_back(std::move(entry.message));
    }
    if (m_messages.size() + m_rejected.size() >= kMessagesPerBatch) {
        flush(file);
    }
}

void TranscriptWriter::flush(std::int64_t file) {
    if (!m_rejected.empty()) {
        storage::Transaction transaction(m_database);
        for (const RejectedRow& row : m_rejected) {
            m_imports.addRejectedRow(file, row);
        }
        transaction.commit();
        m_rejected.clear();
    }
    if (!m_messages.empty()) {
        const auto received = m_receive(m_messages);
        for (std::size_t i = 0; i < received.size(); ++i) {
            count(m_messages[i], received[i]);
        }
        m_messages.clear();
    }
}

void TranscriptWriter::count(const conversations::InboundMessage& message,
                             const conversations::Received& received) {
    switch (message.side) {
        case Side::Buyer:
            ++m_counts.buyer;
            break;
        case Side::Agent:
            ++m_counts.agent;
            break;
        case Side::Auto:
            ++m_counts.automatic;
            break;
        case Side::System:
            ++m_counts.system;
            break;
    }
    ++(received.isNew ? m_counts.added : m_counts.known);
    m_counts.newConversations += received.isNewConversation ? 1 : 0;
    m_conversations.insert(received.conversation);
}

TranscriptCounts TranscriptWriter::counts() {
    TranscriptCounts counts = m_counts;
    TranscriptRepository repository(m_database);
    counts.conversations = static_cast<std::int64_t>(m_conversations.size());
    for (const auto conversation : m_conversations) {
        const auto standing = repository.standingOf(conversation);
        counts.unanswered += standing.isUnanswered ? 1 : 0;
        counts.untimed += standing.isUntimed ? 1 : 0;
    }
    return counts;
}

}  // namespace core::importing
