#include "core/importing/transcript_format.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/importing/input_file.h"
#include "core/importing/table_format.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"
#include "core/importing/utf16.h"

namespace core::importing {
namespace {

using Found = Result<std::optional<TranscriptFormat>, Refusal>;

constexpr std::size_t kFrontBytes = std::size_t{64} << 10;
/// A page's style and script may stand before its first message.
constexpr std::size_t kPageFrontBytes = std::size_t{4} << 20;
/// Lines that tell the form.
constexpr std::size_t kLines = 20;

constexpr std::array<std::pair<TranscriptForm, std::string_view>, 7> kWords{
    {{TranscriptForm::Wangwang, "wangwang_log"},
     {TranscriptForm::QianniuPage, "qianniu_page"},
     {TranscriptForm::QianniuWorkbook, "qianniu_workbook"},
     {TranscriptForm::Table, "message_table"},
     {TranscriptForm::JsonLines, "message_lines"},
     {TranscriptForm::Jddc, "jddc"},
     {TranscriptForm::JddcSessions, "jddc_sessions"}}};

Result<std::string, Refusal> readFrontOf(ByteSource& source, std::size_t wanted) {
    std::string bytes(wanted, '\0');
    std::size_t size = 0;
    while (size < wanted) {
        const auto got = source.read({bytes.data() + size, wanted - size});
        if (!got) {
            return Unexpected{got.error()};
        }
        if (*got == 0) {
            break;
        }
        size += *got;
    }
    bytes.resize(size);
    return bytes;
}

/// The page as text: what the detector of encodings looks at.
TableFile asText(const TableFile& file) {
    TableFile text = file;
    text.container = Container::Csv;
    return text;
}

/// The first lines with something in them, decoded as far as they go.
Result<std::vector<std::string>, Refusal> firstLines(ByteSource& source,
                                                     const TranscriptFormat& format) {
    const auto front = readFrontOf(source, kFrontBytes);
    if (!front) {
        return Unexpected{front.error()};
    }
    std::string_view bytes = *front;
    if (bytes.size() == kFrontBytes) {
        bytes = bytes.substr(0, std::min(bytes.rfind('\n'), bytes.size()));
    }
    bytes.remove_prefix(std::min(format.bomLength, bytes.size()));
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < bytes.size() && lines.size() < kLines;) {
        const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
        std::string line;
        const std::string_view piece = bytes.substr(at, end - at);
        at = end + 1;
        if (appendText(line, piece, format.encoding) && !trimmed(line).empty()) {
            line.erase(line.find_last_not_of('\r') + 1);
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

bool isFlag(std::string_view text) {
    return text == "0" || text == "1";
}

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        fields.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return fields;
}

bool isJddcLine(const std::string& line) {
    const auto fields = fieldsOf(line);
    return fields.size() >= 7 && isFlag(fields[2]) && isFlag(fields[3]) && isFlag(fields[4]);
}

/// `label \t utterance … \t response`: candidates for an answer, not a talk.
bool isCandidateLine(const std::string& line) {
    const auto fields = fieldsOf(line);
    return fields.size() >= 3 && isFlag(fields.front());
}

bool isJsonLine(const std::string& line) {
    if (!trimmed(line).starts_with('{')) {
        return false;
    }
    const auto json = nlohmann::json::parse(line, nullptr, false);
    std::vector<std::string> names;
    for (const auto& [name, value] : json.items()) {
        names.push_back(name);
    }
    return json.is_object() && missingTranscriptColumns(names).empty();
}

template <class Test>
bool most(const std::vector<std::string>& lines, Test test) {
    const auto hits = static_cast<std::size_t>(std::ranges::count_if(lines, test));
    return !lines.empty() && hits * 3 > lines.size() * 2;
}

/// The header of our own table or of the workbook.
Found byHeader(TranscriptFormat format, const std::string& line) {
    const auto columns = [](const std::string& name) { return transcriptColumn(name).has_value(); };
    format.separator = findSeparator(line);
    std::vector<RawCell> cells;
    if (!splitRecord(line, format.separator, cells)) {
        return std::optional<TranscriptFormat>();
    }
    for (const RawCell& cell : cells) {
        appendUnquoted(format.header.emplace_back(), cell);
    }
    format.headerLine = line;
    const auto has = [&](std::string_view name) {
        return std::ranges::any_of(
            format.header, [&](const std::string& header) { return trimmed(header) == name; });
    };
    if (has("users") && has("messages")) {
        format.form = TranscriptForm::QianniuWorkbook;
        return std::optional(std::move(format));
    }
    constexpr std::ptrdiff_t kEnoughToMeanIt = 3;
    const auto missing = missingTranscriptColumns(format.header);
    if (missing.empty()) {
        format.form = TranscriptForm::Table;
        return std::optional(std::move(format));
    }
    if (std::ranges::count_if(format.header, columns) >= kEnoughToMeanIt &&
        std::ranges::find(missing, nameOf(TranscriptColumn::Text)) == missing.end()) {
        return Unexpected{Refusal{.problem = FileProblem::TranscriptIncomplete,
                                  .missingColumns = missing,
                                  .detail = std::string(toWord(TranscriptForm::Table))}};
    }
    return std::optional<TranscriptFormat>();
}

Found byLines(TranscriptFormat format, const std::vector<std::string>& lines, Container container) {
    const auto is = [&](TranscriptForm form) {
        format.form = form;
        return std::optional(std::move(format));
    };
    if (container == Container::Csv) {
        if (std::ranges::any_of(lines, [&](const std::string& line) {
                return logHeadOf(line, format.offset).has_value();
            })) {
            return is(TranscriptForm::Wangwang);
        }
        if (isJsonLine(lines.front())) {
            return is(TranscriptForm::JsonLines);
        }
        if (std::ranges::any_of(lines, [](const std::string& line) {
                return trimmed(line).starts_with("<session");
            })) {
            return is(TranscriptForm::JddcSessions);
        }
        if (most(lines, isJddcLine)) {
            return is(TranscriptForm::Jddc);
        }
        if (most(lines, isCandidateLine)) {
            return Unexpected{Refusal{.problem = FileProblem::TranscriptIncomplete,
                                      .missingColumns = {"conversation", "side", "time"},
                                      .detail = "candidate answers"}};
        }
    }
    return byHeader(std::move(format), lines.front());
}

Found asPage(const TableFile& file, TranscriptFormat format, bool isWhole) {
    auto source = file.openBytes();
    if (!source) {
        return Unexpected{source.error()};
    }
    const auto front = readFrontOf(**source, kPageFrontBytes);
    if (!front) {
        return Unexpected{front.error()};
    }
    if (front->find("chatTime") == std::string::npos ||
        front->find("chatName") == std::string::npos) {
        return std::optional<TranscriptFormat>();
    }
    const auto detected = detectEncoding(asText(file), isWhole);
    if (!detected) {
        return Unexpected{detected.error()};
    }
    format.form = TranscriptForm::QianniuPage;
    format.encoding = detected->encoding;
    format.isGuess = detected->isGuess;
    auto text = openTranscript(file, format);
    if (!text) {
        return Unexpected{text.error()};
    }
    auto buyer = findBuyerOfPage(std::move(*text), format);
    if (!buyer) {
        return Unexpected{buyer.error()};
    }
    if (buyer->empty()) {
        return Unexpected{Refusal{.problem = FileProblem::TranscriptIncomplete,
                                  .missingColumns = {std::string(nameOf(TranscriptColumn::Buyer))},
                                  .detail = std::string(toWord(TranscriptForm::QianniuPage))}};
    }
    format.buyer = std::move(*buyer);
    return std::optional(std::move(format));
}

}  // namespace

std::string_view toWord(TranscriptForm form) {
    return std::ranges::find(kWords, form, &std::pair<TranscriptForm, std::string_view>::first)
        ->second;
}

std::optional<TranscriptForm> transcriptFormFromWord(std::string_view word) {
    const auto found =
        std::ranges::find(kWords, word, &std::pair<TranscriptForm, std::string_view>::second);
    return found == kWords.end() ? std::nullopt : std::optional(found->first);
}

Found findTranscript(const TableFile& file, std::chrono::minutes offset, const std::string& shop,
                     bool isWhole) {
    TranscriptFormat format{.offset = offset, .shop = shop};
    if (file.container == Container::Html) {
        return asPage(file, std::move(format), isWhole);
    }
    const auto detected = detectEncoding(file, isWhole);
    if (!detected) {
        // Tables are told the same, and what no encoding explains is nobody's talk.
        return std::optional<TranscriptFormat>();
    }
    format.encoding = detected->encoding;
    format.bomLength = detected->bomLength;
    format.isGuess = detected->isGuess;
    auto text = openTranscript(file, format);
    if (!text) {
        return Unexpected{text.error()};
    }
    const auto lines = firstLines(**text, format);
    if (!lines) {
        return Unexpected{lines.error()};
    }
    if (lines->empty()) {
        return std::optional<TranscriptFormat>();
    }
    return byLines(std::move(format), *lines, file.container);
}

Result<std::unique_ptr<ByteSource>, Refusal> openTranscript(const TableFile& file,
                                                            const TranscriptFormat& format) {
    return openText(file.container == Container::Html ? asText(file) : file, format.encoding);
}

Result<void, Refusal> readTranscript(std::unique_ptr<ByteSource> text,
                                     const TranscriptFormat& format, const TakeEntry& take) {
    switch (format.form) {
        case TranscriptForm::Wangwang:
            return readWangwangLog(std::move(text), format, take);
        case TranscriptForm::QianniuPage:
            return readQianniuPage(std::move(text), format, take);
        case TranscriptForm::QianniuWorkbook:
            return readQianniuWorkbook(std::move(text), format, take);
        case TranscriptForm::Table:
            return readTranscriptTable(std::move(text), format, take);
        case TranscriptForm::JsonLines:
            return readTranscriptLines(std::move(text), format, take);
        case TranscriptForm::Jddc:
            return readJddc(std::move(text), format, take);
        case TranscriptForm::JddcSessions:
            return readJddcSessions(std::move(text), format, take);
    }
    return {};
}

}  // namespace core::importing
