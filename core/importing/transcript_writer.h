#pragma once

#include <functional>
#include <map>
#include <unordered_set>
#include <vector>

#include "core/conversations/message_service.h"
#include "core/erasure/tombstone_reader.h"
#include "core/importing/import_repository.h"
#include "core/importing/transcript_check.h"

namespace core::importing {

/// Second pass over a transcript: hands its messages over in batches, each of which is one
/// transaction of the receiver. Messages that are known change nothing, so whatever was cancelled
/// or killed is completed by the same import again.
class TranscriptWriter final {
public:
    using Receive = std::function<std::vector<conversations::Received>(
        const std::vector<conversations::InboundMessage>&)>;

    TranscriptWriter(storage::Database& database, ImportRepository& imports, orders::ShopId shop,
                     Receive receive);

    /// `file`: number of the file in the import. False: cancelled; whole batches are stored.
    [[nodiscard]] bool write(const CheckedTranscript& transcript, std::int64_t file,
                             FileReport& report, jobs::JobContext& job,
                             const std::function<void(std::int64_t)>& read);
    /// Of all transcripts written so far.
    [[nodiscard]] TranscriptCounts counts();

private:
    /// Said by or to a buyer who was erased since.
    [[nodiscard]] bool isErased(const TranscriptEntry& entry) const;
    void take(TranscriptEntry&& entry, std::int64_t file);
    void flush(std::int64_t file);
    void count(const conversations::InboundMessage& message,
               const conversations::Received& received);

    storage::Database& m_database;
    ImportRepository& m_imports;
    orders::ShopId m_shop;
    Receive m_receive;
    erasure::Tombstones m_tombstones;
    std::map<std::string, conversations::Side> m_machines;
    std::vector<conversations::InboundMessage> m_messages;
    std::vector<RejectedRow> m_rejected;
    std::unordered_set<conversations::ConversationId> m_conversations;
    TranscriptCounts m_counts;
};

}  // namespace core::importing
