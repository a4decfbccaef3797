#include "core/importing/transcript_check.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/importing/csv_reader.h"
#include "core/importing/digesting_source.h"
#include "core/importing/limits.h"
#include "core/importing/table_check.h"

namespace core::importing {
namespace {

enum class Reading { Done, Cancelled, WrongEncoding };

void describe(FileReport& report, const TranscriptFormat& format, Container container) {
    report.transcript = format.form;
    report.map = toWord(format.form);
    report.encoding = container == Container::Xlsx ? "" : std::string(toName(format.encoding));
    if (format.isGuess) {
        report.warnings[FileWarning::EncodingGuessed] = 1;
    }
}

Reading readAll(CheckedTranscript& transcript, FileReport& report, jobs::JobContext& job,
                const std::function<void(std::int64_t)>& read) {
    auto source = openTranscript(transcript.file, transcript.format);
    if (!source) {
        report.refusal = source.error();
        return Reading::Done;
    }
    MessagePlaces places;
    const TakeEntry take = [&](TranscriptEntry&& entry) {
        judge(entry);
        if (!entry.problem && places.place(entry.message) == MessagePlaces::Seen::Again) {
            ++report.warnings[FileWarning::DuplicateRows];
            return !job.isCancelled();
        }
        ++report.rows;
        if (entry.problem) {
            ++report.rejected;
            if (report.rejectedRows.size() < kMostRejectedShown) {
                report.rejectedRows.push_back(rejectedRow(std::move(entry)));
            }
        }
        return !job.isCancelled();
    };
    auto digesting = std::make_unique<DigestingSource>(std::move(*source), transcript.digest);
    const auto done = readTranscript(std::make_unique<CountingSource>(std::move(digesting), read),
                                     transcript.format, take);
    if (job.isCancelled()) {
        return Reading::Cancelled;
    }
    if (!done) {
        report.refusal = done.error();
        return done.error().problem == FileProblem::Undecodable ? Reading::WrongEncoding
                                                                : Reading::Done;
    }
    return Reading::Done;
}

}  // namespace

MessagePlaces::Seen MessagePlaces::place(conversations::InboundMessage& message) {
    if (!message.externalId.empty()) {
        return Seen::First;
    }
    Talk& talk = m_talks[message.channel + '\n' + message.externalConversation];
    if (!message.at) {
        // Without times nothing tells a message from another like it but its place in the talk.
        message.ordinal = talk.untimed++;
        return Seen::First;
    }
    if (talk.at != message.at) {
        talk = {.at = message.at, .untimed = talk.untimed};
    }
    std::uint64_t hash = hashOf(message.sender, static_cast<std::uint64_t>(message.side));
    hash = hashOf(message.text, hash);
    for (const auto& attachment : message.attachments) {
        hash = hashOf(attachment.reference, hash);
    }
    if (std::ranges::find(talk.hashes, hash) != talk.hashes.end()) {
        return Seen::Again;
    }
    talk.hashes.push_back(hash);
    message.ordinal = talk.next++;
    return Seen::First;
}

void judge(TranscriptEntry& entry) {
    const auto& message = entry.message;
    if (entry.problem) {
        return;
    }
    if (message.text.size() > limits::kCellCharacters &&
        characterCount(message.text) > limits::kCellCharacters) {
        entry.problem = RowProblem::CellTooLong;
    } else if (message.attachments.empty() && trimmed(message.text).empty()) {
        entry.problem = RowProblem::TextMissing;
    }
}

RejectedRow rejectedRow(TranscriptEntry entry) {
    // Enough to find it again; a text that is too long is not kept a second time.
    constexpr std::size_t kMostRaw = std::size_t{32} << 10;
    if (entry.raw.size() > kMostRaw) {
        std::size_t end = kMostRaw;
        while ((static_cast<unsigned char>(entry.raw[end]) & 0xC0U) == 0x80U) {
            --end;
        }
        entry.raw.resize(end);
    }
    return {.row = entry.row,
            .column = std::move(entry.column),
            .cell = std::move(entry.cell),
            .problem = entry.problem.value_or(RowProblem::KeyMissing),
            .raw = std::move(entry.raw)};
}

Result<std::size_t, Refusal> CountingSource::read(std::span<char> buffer) {
    auto got = m_source->read(buffer);
    if (got) {
        m_count += static_cast<std::int64_t>(*got);
        m_read(m_count);
    }
    return got;
}

TranscriptCheck checkTranscript(const TableFile& file, std::chrono::minutes offset,
                                const std::string& shop, FileReport& report, jobs::JobContext& job,
                                const std::function<void(std::int64_t)>& read) {
    const FileReport blank = report;
    TranscriptCheck check;
    // The front of a long file can be plain ASCII, and its encoding show only later.
    for (const bool isWhole : {false, true}) {
        report = blank;
        auto format = findTranscript(file, offset, shop, isWhole);
        if (!format) {
            check.isTranscript = true;
            report.refusal = format.error();
            return check;
        }
        check.isTranscript = format->has_value();
        if (!check.isTranscript) {
            return check;
        }
        CheckedTranscript transcript{.file = file, .format = std::move(**format)};
        describe(report, transcript.format, file.container);
        const Reading reading = readAll(transcript, report, job, read);
        if (reading == Reading::WrongEncoding && !isWhole) {
            continue;
        }
        if (reading == Reading::Done && !report.refusal) {
            check.transcript = std::move(transcript);
        }
        return check;
    }
    return check;
}

}  // namespace core::importing
