#pragma once

#include <functional>
#include <string>
#include <unordered_map>

#include "core/importing/import_report.h"
#include "core/importing/transcript_format.h"
#include "core/jobs/job_queue.h"

namespace core::importing {

/// Gives messages their place among those of one second, and finds the ones that stand in the file
/// twice: two exports of one talk that overlap come to the same places.
class MessagePlaces final {
public:
    enum class Seen { First, Again };
    /// Sets the ordinal of a message without an id.
    Seen place(conversations::InboundMessage& message);

private:
    struct Talk {
        std::optional<Moment> at;
        std::int64_t untimed = 0;
        std::int64_t next = 0;
        /// Of the messages of that second.
        std::vector<std::uint64_t> hashes;
    };
    std::unordered_map<std::string, Talk> m_talks;
};

/// One transcript that was read to its end and can be written.
struct CheckedTranscript {
    TableFile file;
    TranscriptFormat format;
    std::string digest;
};

/// First pass over a file: whether it is a transcript, and what of it can be taken; nothing is
/// written.
struct TranscriptCheck {
    /// False: something else has to look at it, and the report is as it was.
    bool isTranscript = false;
    /// Nothing: refused (it is in the report) or cancelled.
    std::optional<CheckedTranscript> transcript;
};
[[nodiscard]] TranscriptCheck checkTranscript(const TableFile& file, std::chrono::minutes offset,
                                              const std::string& shop, FileReport& report,
                                              jobs::JobContext& job,
                                              const std::function<void(std::int64_t)>& read);

/// Rules that hold for every form: sets the problem of an entry that has none yet.
void judge(TranscriptEntry& entry);
/// What a rejected message says of itself.
[[nodiscard]] RejectedRow rejectedRow(TranscriptEntry entry);

/// Passes bytes on and tells how many they were.
class CountingSource final : public ByteSource {
public:
    CountingSource(std::unique_ptr<ByteSource> source, std::function<void(std::int64_t)> read)
        : m_source(std::move(source)), m_read(std::move(read)) {}
    [[nodiscard]] Result<std::size_t, Refusal> read(std::span<char> buffer) override;
    [[nodiscard]] std::int64_t size() const override { return m_source->size(); }

private:
    std::unique_ptr<ByteSource> m_source;
    std::function<void(std::int64_t)> m_read;
    std::int64_t m_count = 0;
};

}  // namespace core::importing
