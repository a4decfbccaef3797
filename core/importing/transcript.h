#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace core::importing {

/// The forms in which talks with buyers come as files (resources/help/transcripts.md).
enum class TranscriptForm {
    /// Text log of Wangwang, a file a day.
    Wangwang,
    /// Web page saved from Qianniu.
    QianniuPage,
    /// Workbook with a row a conversation and its messages as JSON.
    QianniuWorkbook,
    /// Our own table: CSV or workbook, a row a message.
    Table,
    /// Our own lines of JSON, an object a message.
    JsonLines,
    /// Tab-separated, seven fields and no times.
    Jddc,
    /// Sessions between tags, with several answers to one question and no times.
    JddcSessions,
};
/// The word of reports, such as `wangwang_log`.
[[nodiscard]] std::string_view toWord(TranscriptForm form);
[[nodiscard]] std::optional<TranscriptForm> transcriptFormFromWord(std::string_view word);

/// What the messages of an import's transcripts were.
struct TranscriptCounts {
    /// Conversations that hold a message of the files; of them new, ended by the buyer, without
    /// times.
    std::int64_t conversations = 0;
    std::int64_t newConversations = 0;
    std::int64_t unanswered = 0;
    std::int64_t untimed = 0;
    /// Messages taken, by side.
    std::int64_t buyer = 0;
    std::int64_t agent = 0;
    std::int64_t automatic = 0;
    std::int64_t system = 0;
    /// Of them: stored now, and known before.
    std::int64_t added = 0;
    std::int64_t known = 0;
    bool operator==(const TranscriptCounts&) const = default;

    [[nodiscard]] std::int64_t messages() const { return buyer + agent + automatic + system; }
};

}  // namespace core::importing
