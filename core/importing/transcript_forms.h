#pragma once

#include <memory>

#include "core/importing/transcript_format.h"

/// The readers of the single forms; see readTranscript().
namespace core::importing {

/// A line with only `shop:account` opens the block of an agent, whose messages belong to the buyer
/// who spoke last in it, or, before one did, to the first who does.
[[nodiscard]] Result<void, Refusal> readWangwangLog(std::unique_ptr<ByteSource> text,
                                                    const TranscriptFormat& format,
                                                    const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readQianniuPage(std::unique_ptr<ByteSource> text,
                                                    const TranscriptFormat& format,
                                                    const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readQianniuWorkbook(std::unique_ptr<ByteSource> text,
                                                        const TranscriptFormat& format,
                                                        const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readTranscriptTable(std::unique_ptr<ByteSource> text,
                                                        const TranscriptFormat& format,
                                                        const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readTranscriptLines(std::unique_ptr<ByteSource> text,
                                                        const TranscriptFormat& format,
                                                        const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readJddc(std::unique_ptr<ByteSource> text,
                                             const TranscriptFormat& format, const TakeEntry& take);
[[nodiscard]] Result<void, Refusal> readJddcSessions(std::unique_ptr<ByteSource> text,
                                                     const TranscriptFormat& format,
                                                     const TakeEntry& take);

/// Whose page it is: the one name that is no agent's, else the one of them that the page's title
/// names. Empty: the page does not tell.
[[nodiscard]] Result<std::string, Refusal> findBuyerOfPage(std::unique_ptr<ByteSource> text,
                                                           const TranscriptFormat& format);

/// Our own columns, as a header names them in English or Chinese.
enum class TranscriptColumn {
    Shop,
    Channel,
    Conversation,
    MessageId,
    Time,
    Side,
    Sender,
    Buyer,
    Text,
    Attachment
};
[[nodiscard]] std::optional<TranscriptColumn> transcriptColumn(std::string_view header);
[[nodiscard]] std::string_view nameOf(TranscriptColumn column);
/// What is needed and missing of a header: the text, who it is from, which talk it belongs to.
[[nodiscard]] std::vector<std::string> missingTranscriptColumns(
    const std::vector<std::string>& header);

}  // namespace core::importing
