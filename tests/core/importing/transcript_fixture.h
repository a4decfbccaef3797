#pragma once

#include <iomanip>
#include <sstream>

#include "core/importing/transcript_check.h"
#include "tests/core/importing/file_builder.h"

/// Transcripts as text, for comparing them at a glance.
namespace transcript_fixture {

using core::importing::FileReport;
using core::importing::MessagePlaces;
using core::importing::Refusal;
using core::importing::TranscriptEntry;
using core::importing::TranscriptFormat;

struct Told {
    std::optional<Refusal> refusal;
    TranscriptFormat format;
    /// `conversation|side|sender|seconds|ordinal|text`, a message a line; times as UTC, `-` where
    /// there is none.
    std::string messages;
    /// `row reason`, a line each.
    std::string rejected;
    std::vector<TranscriptEntry> entries;
    FileReport report;
};

inline std::string_view wordOf(core::conversations::Side side) {
    using core::conversations::Side;
    return side == Side::Buyer   ? "buyer"
           : side == Side::Agent ? "agent"
           : side == Side::Auto  ? "auto"
                                 : "system";
}

inline std::string line(const core::conversations::InboundMessage& message) {
    std::ostringstream text;
    text << message.externalConversation << '|' << wordOf(message.side) << '|' << message.sender
         << '|';
    if (message.at) {
        const auto at = message.at->time_since_epoch().count();
        text << core::toFileStamp(core::Seconds{std::chrono::seconds{at / 1000}});
        if (at % 1000 != 0) {
            text << '.' << std::setw(3) << std::setfill('0') << at % 1000;
        }
    } else {
        text << '-';
    }
    text << '|' << message.ordinal << '|' << message.text;
    for (const auto& attachment : message.attachments) {
        text << " [" << attachment.kind << ' ' << attachment.reference << ']';
    }
    text << '\n';
    return text.str();
}

/// What a file of these bytes tells; nothing: it is no transcript.
inline std::optional<Told> tell(const std::string& bytes, const std::string& shop = "shop") {
    const support::TemporaryFolder folder;
    const auto tables = core::importing::openTableFile(folder.write("file", bytes));
    if (!tables) {
        return Told{.refusal = tables.error()};
    }
    Told told;
    core::jobs::JobContext job;
    const auto check = core::importing::checkTranscript(tables->front(), core::kChinaOffset, shop,
                                                        told.report, job, [](std::int64_t) {});
    if (!check.isTranscript) {
        return std::nullopt;
    }
    told.refusal = told.report.refusal;
    if (!check.transcript) {
        return told;
    }
    told.format = check.transcript->format;
    auto text = core::importing::openTranscript(tables->front(), told.format);
    REQUIRE(text);
    MessagePlaces places;
    const auto read = core::importing::readTranscript(
        std::move(*text), told.format, [&](TranscriptEntry&& entry) {
            judge(entry);
            if (entry.problem) {
                told.rejected += std::to_string(entry.row) + ' ' +
                                 std::string(core::importing::toWord(*entry.problem)) + '\n';
            } else if (places.place(entry.message) == MessagePlaces::Seen::First) {
                told.messages += line(entry.message);
            }
            told.entries.push_back(std::move(entry));
            return true;
        });
    REQUIRE(read);
    return told;
}

}  // namespace transcript_fixture
