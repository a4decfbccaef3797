#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using conversations::Side;
using Json = nlohmann::json;

std::size_t columnOf(const TranscriptFormat& format, std::string_view name) {
    const auto found = std::ranges::find_if(
        format.header, [&](const std::string& header) { return trimmed(header) == name; });
    return static_cast<std::size_t>(found - format.header.begin());
}

std::string textOf(const Json& json, const char* name) {
    const auto found = json.find(name);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

class Conversation final {
public:
    Conversation(const TranscriptFormat& format, std::int64_t row, const TakeEntry& take)
        : m_format(format), m_row(row), m_take(take) {}

    /// False: no more of them.
    bool give(std::string_view users, const Json& messages) {
        findBuyers(users, messages);
        for (const Json& message : messages) {
            if (!m_take(entryOf(message))) {
                return false;
            }
        }
        return true;
    }

private:
    void findBuyers(std::string_view users, const Json& messages) {
        std::vector<std::string> names;
        for (std::size_t at = 0; at < users.size();) {
            const std::size_t end = std::min(users.find(',', at), users.size());
            names.emplace_back(trimmed(users.substr(at, end - at)));
            at = end + 1;
        }
        for (const Json& message : messages) {
            if (message.is_object()) {
                names.push_back(textOf(message, "sender_nick"));
            }
        }
        for (const std::string& name : names) {
            const bool isMain = std::ranges::any_of(names, [&](const std::string& agent) {
                return isSubAccount(agent) && mainAccountOf(agent) == name;
            });
            if (!name.empty() && !isMain && !isSubAccount(name) && !isSystemSender(name) &&
                !isBuyer(name)) {
                m_buyers.push_back(name);
            }
        }
    }

    [[nodiscard]] bool isBuyer(const std::string& name) const {
        return std::ranges::find(m_buyers, name) != m_buyers.end();
    }

    [[nodiscard]] TranscriptEntry entryOf(const Json& json) const {
        TranscriptEntry entry{.row = m_row};
        entry.raw = json.dump(-1, ' ', false, Json::error_handler_t::replace);
        auto& message = entry.message;
        message.channel = "qianniu";
        if (!json.is_object()) {
            entry.problem = RowProblem::CellNotReadable;
            entry.column = "messages";
            return entry;
        }
        message.sender = textOf(json, "sender_nick");
        takeContent(json, message);
        const std::string time = textOf(json, "time");
        message.at = parseMoment(time, m_format.offset);
        if (!message.at) {
            entry.problem = RowProblem::TimeNotReadable;
            entry.column = "time";
            entry.cell = time;
        } else if (message.sender.empty()) {
            entry.problem = RowProblem::SideUnknown;
            entry.column = "sender_nick";
        } else if (m_buyers.empty()) {
            entry.problem = RowProblem::BuyerUnknown;
            entry.column = "users";
        } else {
            message.buyer = m_buyers.front();
            message.externalConversation = message.buyer;
        }
        return entry;
    }

    /// A card has only a summary. One that the shop's side sent is no reply.
    void takeContent(const Json& json, conversations::InboundMessage& message) const {
        const auto content = json.find("content");
        std::string summary;
        if (content != json.end() && content->is_object()) {
            message.text = textOf(*content, "text");
            summary = textOf(*content, "summary");
        } else {
            message.text = textOf(json, "content");
        }
        const bool isCard = trimmed(message.text).empty() && !summary.empty();
        if (isBuyer(message.sender)) {
            message.side = Side::Buyer;
        } else {
            message.side = isCard ? Side::System : shopSideOf(message.sender, message.text);
        }
        if (isCard) {
            message.text = std::move(summary);
        }
    }

    const TranscriptFormat& m_format;
    std::int64_t m_row;
    const TakeEntry& m_take;
    std::vector<std::string> m_buyers;
};

}  // namespace

Result<void, Refusal> readQianniuWorkbook(std::unique_ptr<ByteSource> text,
                                          const TranscriptFormat& format, const TakeEntry& take) {
    CellReader rows(std::move(text), format);
    const std::size_t users = columnOf(format, "users");
    const std::size_t messages = columnOf(format, "messages");
    std::vector<std::string> cells;
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
        const Json json =
            messages < cells.size() ? Json::parse(cells[messages], nullptr, false) : Json();
        bool goesOn = true;
        if (json.is_array()) {
            goesOn = Conversation(format, rows.row(), take)
                         .give(users < cells.size() ? cells[users] : std::string(), json);
        } else {
            TranscriptEntry entry{.row = rows.row()};
            entry.problem = RowProblem::CellNotReadable;
            entry.column = "messages";
            entry.raw = rows.raw();
            goesOn = take(std::move(entry));
        }
        if (!goesOn) {
            return {};
        }
    }
}

}  // namespace core::importing
