#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/conversations/message.h"
#include "core/importing/encoding.h"
#include "core/importing/table_file.h"
#include "core/importing/transcript.h"

namespace core::importing {

/// How a transcript is written down.
struct TranscriptFormat {
    TranscriptForm form = TranscriptForm::Table;
    Encoding encoding = Encoding::Utf8;
    std::size_t bomLength = 0;
    bool isGuess = false;
    /// Table and QianniuWorkbook.
    char separator = ',';
    /// The first record, decoded; empty where the form has none.
    std::string headerLine;
    std::vector<std::string> header;
    /// QianniuPage: whose page it is.
    std::string buyer;
    /// Of the shop's local times.
    std::chrono::minutes offset = kChinaOffset;
    /// A row that names another shop is not taken.
    std::string shop;
};

/// One message of a transcript, or a piece of it that is none. The shop of the message is left to
/// the import.
struct TranscriptEntry {
    /// 1-based line, row or message of a page.
    std::int64_t row = 0;
    conversations::InboundMessage message;
    std::optional<RowProblem> problem;
    std::string column;
    std::string cell;
    /// As it stood in the file, decoded.
    std::string raw;
};
/// False: no more of them.
using TakeEntry = std::function<bool(TranscriptEntry&&)>;

/// Whether the file is a transcript, by its content. Nothing: it is none. A refusal: it is one that
/// does not say who talks to whom. `isWhole`: the encoding is looked for in all of the file.
[[nodiscard]] Result<std::optional<TranscriptFormat>, Refusal> findTranscript(
    const TableFile& file, std::chrono::minutes offset, const std::string& shop, bool isWhole);
/// The bytes that readTranscript() reads.
[[nodiscard]] Result<std::unique_ptr<ByteSource>, Refusal> openTranscript(
    const TableFile& file, const TranscriptFormat& format);
/// Every message in the file's order. Bounded memory but for what one record of the file holds.
[[nodiscard]] Result<void, Refusal> readTranscript(std::unique_ptr<ByteSource> text,
                                                   const TranscriptFormat& format,
                                                   const TakeEntry& take);

}  // namespace core::importing
