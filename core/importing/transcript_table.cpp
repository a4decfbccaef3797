#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using conversations::Side;
using Json = nlohmann::json;
using Column = TranscriptColumn;

struct ColumnName {
    Column column;
    std::string_view name;
};
constexpr std::array kNames{
    ColumnName{Column::Shop, "shop"},
    ColumnName{Column::Shop, "店铺"},
    ColumnName{Column::Channel, "channel"},
    ColumnName{Column::Channel, "渠道"},
    ColumnName{Column::Conversation, "conversation"},
    ColumnName{Column::Conversation, "会话"},
    ColumnName{Column::Conversation, "会话编号"},
    ColumnName{Column::MessageId, "message_id"},
    ColumnName{Column::MessageId, "消息编号"},
    ColumnName{Column::Time, "time"},
    ColumnName{Column::Time, "时间"},
    ColumnName{Column::Side, "side"},
    ColumnName{Column::Side, "发送方"},
    ColumnName{Column::Sender, "sender"},
    ColumnName{Column::Sender, "发送人"},
    ColumnName{Column::Buyer, "buyer"},
    ColumnName{Column::Buyer, "买家"},
    ColumnName{Column::Text, "text"},
    ColumnName{Column::Text, "内容"},
    ColumnName{Column::Text, "消息内容"},
    ColumnName{Column::Attachment, "attachment"},
    ColumnName{Column::Attachment, "附件"},
};

/// The fields of one message, whichever way they were written.
class Fields final {
public:
    std::string& operator[](Column column) { return m_texts[static_cast<std::size_t>(column)]; }
    [[nodiscard]] const std::string& operator[](Column column) const {
        return m_texts[static_cast<std::size_t>(column)];
    }
    void clear() { m_texts.fill({}); }

private:
    std::array<std::string, 10> m_texts;
};

void reject(TranscriptEntry& entry, RowProblem problem, Column column, const Fields& fields) {
    entry.problem = problem;
    entry.column = nameOf(column);
    entry.cell = fields[column];
}

/// What the file does not say of the side follows from who sent it.
std::optional<Side> sideOf(const Fields& fields, const conversations::InboundMessage& message) {
    if (!trimmed(fields[Column::Side]).empty()) {
        const auto side = sideFromAnyWord(fields[Column::Side]);
        return side == Side::Agent ? shopSideOf(message.sender, message.text) : side;
    }
    if (message.sender.empty() || message.buyer.empty()) {
        return std::nullopt;
    }
    return message.sender == message.buyer ? Side::Buyer : shopSideOf(message.sender, message.text);
}

TranscriptEntry entryOf(const Fields& fields, const TranscriptFormat& format) {
    TranscriptEntry entry;
    auto& message = entry.message;
    const auto field = [&](Column column) { return std::string(trimmed(fields[column])); };
    message.channel = field(Column::Channel).empty() ? "import" : field(Column::Channel);
    message.buyer =
        field(Column::Buyer).empty() ? field(Column::Conversation) : field(Column::Buyer);
    message.externalConversation =
        field(Column::Conversation).empty() ? message.buyer : field(Column::Conversation);
    message.externalId = field(Column::MessageId);
    message.sender = field(Column::Sender);
    message.text = fields[Column::Text];
    const std::string time = field(Column::Time);
    message.at = parseMoment(time, format.offset);
    const std::string attachment = field(Column::Attachment);
    if (!attachment.empty()) {
        message.attachments.push_back({.kind = "file",
                                       .name = attachment.substr(attachment.rfind('/') + 1),
                                       .reference = attachment});
    }
    const auto side = sideOf(fields, message);
    if (!field(Column::Shop).empty() && field(Column::Shop) != format.shop) {
        reject(entry, RowProblem::OtherShop, Column::Shop, fields);
    } else if (message.externalConversation.empty()) {
        reject(entry, RowProblem::KeyMissing, Column::Conversation, fields);
    } else if (!time.empty() && !message.at) {
        reject(entry, RowProblem::TimeNotReadable, Column::Time, fields);
    } else if (!side) {
        reject(entry, RowProblem::SideUnknown, Column::Side, fields);
    } else {
        message.side = *side;
        if (message.sender.empty() && *side == Side::Buyer) {
            message.sender = message.buyer;
        }
    }
    return entry;
}

/// An object of the array `attachments`.
conversations::Attachment attachmentOf(const Json& json) {
    return {.kind = json.value("kind", "file"),
            .name = json.value("name", ""),
            .reference = json.value("reference", ""),
            .bytes = json.value("bytes", std::int64_t{0})};
}

TranscriptEntry entryOfLine(const std::string& line, const TranscriptFormat& format) {
    const Json json = Json::parse(line, nullptr, false);
    TranscriptEntry unreadable{.raw = line};
    unreadable.problem = RowProblem::CellNotReadable;
    if (!json.is_object()) {
        return unreadable;
    }
    Fields fields;
    for (const auto& [name, value] : json.items()) {
        const auto column = transcriptColumn(name);
        if (column && value.is_string()) {
            fields[*column] = value.get<std::string>();
        } else if (column && value.is_number()) {
            fields[*column] = value.dump();
        }
    }
    auto entry = entryOf(fields, format);
    entry.raw = line;
    try {
        for (const Json& attachment : json.value("attachments", Json::array())) {
            entry.message.attachments.push_back(attachmentOf(attachment));
        }
    } catch (const Json::exception&) {
        unreadable.column = "attachments";
        return unreadable;
    }
    return entry;
}

}  // namespace

std::optional<TranscriptColumn> transcriptColumn(std::string_view header) {
    std::string name(trimmed(header));
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == ' ' ? '_' : c;
    });
    const auto found = std::ranges::find(kNames, std::string_view(name), &ColumnName::name);
    return found == kNames.end() ? std::nullopt : std::optional(found->column);
}

std::string_view nameOf(TranscriptColumn column) {
    return std::ranges::find(kNames, column, &ColumnName::column)->name;
}

std::vector<std::string> missingTranscriptColumns(const std::vector<std::string>& header) {
    const auto has = [&](Column column) {
        return std::ranges::any_of(
            header, [&](const std::string& name) { return transcriptColumn(name) == column; });
    };
    std::vector<std::string> missing;
    if (!has(Column::Text)) {
        missing.emplace_back(nameOf(Column::Text));
    }
    if (!has(Column::Side) && !(has(Column::Sender) && has(Column::Buyer))) {
        missing.emplace_back(nameOf(Column::Side));
    }
    if (!has(Column::Conversation) && !has(Column::Buyer)) {
        missing.emplace_back(nameOf(Column::Conversation));
    }
    return missing;
}

Result<void, Refusal> readTranscriptTable(std::unique_ptr<ByteSource> text,
                                          const TranscriptFormat& format, const TakeEntry& take) {
    std::vector<std::optional<Column>> columns;
    for (const std::string& name : format.header) {
        columns.push_back(transcriptColumn(name));
    }
    CellReader rows(std::move(text), format);
    std::vector<std::string> cells;
    Fields fields;
    bool isHeader = true;
    while (true) {
        const auto more = rows.next(cells);
        if (!more) {
            return Unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        if (std::exchange(isHeader, false)) {
            continue;
        }
        fields.clear();
        for (std::size_t i = 0; i < std::min(cells.size(), columns.size()); ++i) {
            if (columns[i]) {
                fields[*columns[i]] = cells[i];
            }
        }
        auto entry = entryOf(fields, format);
        if (cells.size() > columns.size() &&
            std::any_of(cells.begin() + std::ssize(columns), cells.end(),
                        [](const std::string& cell) { return !trimmed(cell).empty(); })) {
            entry.problem = RowProblem::TooManyCells;
        }
        entry.row = rows.row();
        entry.raw = rows.raw();
        if (!take(std::move(entry))) {
            return {};
        }
    }
}

Result<void, Refusal> readTranscriptLines(std::unique_ptr<ByteSource> text,
                                          const TranscriptFormat& format, const TakeEntry& take) {
    LineReader lines(std::move(text), format);
    std::string line;
    while (true) {
        const auto more = lines.next(line);
        if (!more) {
            return Unexpected{more.error()};
        }
        if (!*more) {
            return {};
        }
        if (trimmed(line).empty()) {
            continue;
        }
        auto entry = entryOfLine(line, format);
        entry.row = lines.row();
        if (!take(std::move(entry))) {
            return {};
        }
    }
}

}  // namespace core::importing
