#include <algorithm>

#include "core/base/text.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using conversations::Side;

constexpr auto kChannel = "jddc";

TranscriptEntry jddcEntry(const std::string& line) {
    constexpr std::size_t kFields = 7;
    TranscriptEntry entry;
    entry.raw = line;
    std::vector<std::string_view> fields;
    for (std::size_t at = 0; at <= line.size() && fields.size() < kFields;) {
        // The last one is what was said, whatever is in it.
        const std::size_t end =
            fields.size() + 1 == kFields ? line.size() : std::min(line.find('\t', at), line.size());
        fields.push_back(std::string_view(line).substr(at, end - at));
        at = end + 1;
    }
    if (fields.size() < kFields) {
        entry.problem = RowProblem::CellsMissing;
        return entry;
    }
    auto& message = entry.message;
    message.channel = kChannel;
    message.externalConversation = trimmed(fields[0]);
    message.buyer = trimmed(fields[1]);
    message.text = fields[6];
    const std::string_view isAgent = trimmed(fields[2]);
    message.side = isAgent == "1" ? shopSideOf({}, message.text) : Side::Buyer;
    message.sender = message.side == Side::Buyer ? message.buyer : std::string();
    if (message.externalConversation.empty() || message.buyer.empty()) {
        entry.problem = RowProblem::KeyMissing;
    } else if (isAgent != "0" && isAgent != "1") {
        entry.problem = RowProblem::SideUnknown;
        entry.cell = isAgent;
    }
    return entry;
}

/// Sessions between tags: `<session id>`, `<context>` with `Q:` and `A:`, then `<Q1>`… and the
/// answers that several agents gave.
class Sessions final {
public:
    explicit Sessions(const TakeEntry& take) : m_take(take) {}

    Result<void, Refusal> run(LineReader& lines) {
        std::string line;
        while (m_goesOn) {
            const auto more = lines.next(line);
            if (!more) {
                return Unexpected{more.error()};
            }
            if (!*more) {
                break;
            }
            m_row = lines.row();
            m_raw = line;
            takeLine(trimmed(line));
        }
        return {};
    }

private:
    void takeLine(std::string_view line) {
        if (line.empty()) {
            return;
        }
        if (line.front() == '<' && line.find('>') != std::string_view::npos) {
            const std::size_t end = line.find('>');
            takeTag(line.substr(1, end - 1), trimmed(line.substr(end + 1)));
        } else if (const auto spoken = spokenBy(line)) {
            m_isBuyer = *spoken == Side::Buyer;
            const std::size_t colon = line.starts_with("Q：") || line.starts_with("A：") ? 4 : 2;
            give(*spoken, trimmed(line.substr(colon)));
        } else {
            // What follows a question without a mark of its own answers it.
            give(m_isBuyer ? Side::Agent : Side::Buyer, line);
            m_isBuyer = !m_isBuyer;
        }
    }

    static std::optional<Side> spokenBy(std::string_view line) {
        if (line.starts_with("Q:") || line.starts_with("Q：")) {
            return Side::Buyer;
        }
        if (line.starts_with("A:") || line.starts_with("A：")) {
            return Side::Agent;
        }
        return std::nullopt;
    }

    void takeTag(std::string_view name, std::string_view rest) {
        const auto isNumbered = [&](char letter) {
            return name.size() > 1 && name.front() == letter &&
                   std::ranges::all_of(name.substr(1), [](char c) { return c >= '0' && c <= '9'; });
        };
        if (name.starts_with("session")) {
            name.remove_prefix(7);
            while (!name.empty() && (name.front() == ' ' || name.front() == ':' ||
                                     name.front() == '=' || name.front() == '"')) {
                name.remove_prefix(1);
            }
            // `<session id>` itself, with the id behind it.
            m_session = name == "id" || name.empty() ? rest : name;
            while (m_session.ends_with('"') || m_session.ends_with(' ')) {
                m_session.pop_back();
            }
        } else if (isNumbered('Q')) {
            m_isBuyer = true;
            give(Side::Buyer, rest);
        } else if (isNumbered('A') || name == "sep") {
            m_isBuyer = false;
            give(Side::Agent, name == "sep" ? std::string_view() : rest);
        } else if (!rest.empty()) {
            takeLine(rest);
        }
    }

    /// Of the answers that several agents gave, the first that is one.
    static std::string_view firstAnswer(std::string_view text) {
        constexpr std::string_view kSeparator = "<sep>";
        while (true) {
            const std::size_t end = text.find(kSeparator);
            const std::string_view answer = trimmed(text.substr(0, end));
            if (end == std::string_view::npos || (!answer.empty() && answer != "NULL")) {
                return answer;
            }
            text.remove_prefix(end + kSeparator.size());
        }
    }

    void give(Side side, std::string_view text) {
        constexpr std::string_view kJoint = "!@@@!";
        text = side == Side::Buyer ? trimmed(text) : firstAnswer(text);
        while (!text.empty() && text != "NULL" && m_goesOn) {
            const std::size_t end = std::min(text.find(kJoint), text.size());
            if (const auto said = trimmed(text.substr(0, end)); !said.empty()) {
                giveOne(side, said);
            }
            text.remove_prefix(std::min(end + kJoint.size(), text.size()));
        }
    }

    void giveOne(Side side, std::string_view text) {
        TranscriptEntry entry{.row = m_row, .raw = m_raw};
        entry.message.channel = kChannel;
        entry.message.externalConversation = m_session;
        // The form has no names: the session stands for its buyer.
        entry.message.buyer = m_session;
        entry.message.side = side == Side::Buyer ? side : shopSideOf({}, text);
        entry.message.sender = side == Side::Buyer ? m_session : std::string();
        entry.message.text = text;
        if (m_session.empty()) {
            entry.problem = RowProblem::KeyMissing;
        }
        m_goesOn = m_take(std::move(entry));
    }

    const TakeEntry& m_take;
    std::int64_t m_row = 0;
    std::string m_raw;
    std::string m_session;
    bool m_isBuyer = false;
    bool m_goesOn = true;
};

}  // namespace

Result<void, Refusal> readJddc(std::unique_ptr<ByteSource> text, const TranscriptFormat& format,
                               const TakeEntry& take) {
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
        if (trimmed(line).empty() || line.starts_with("session_id\t")) {
            continue;
        }
        auto entry = jddcEntry(line);
        entry.row = lines.row();
        if (!take(std::move(entry))) {
            return {};
        }
    }
}

Result<void, Refusal> readJddcSessions(std::unique_ptr<ByteSource> text,
                                       const TranscriptFormat& format, const TakeEntry& take) {
    LineReader lines(std::move(text), format);
    return Sessions(take).run(lines);
}

}  // namespace core::importing
