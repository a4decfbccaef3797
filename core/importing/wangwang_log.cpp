#include <algorithm>
#include <deque>

#include "core/base/text.h"
#include "core/importing/limits.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using conversations::Side;

/// Messages of an agent that wait for a buyer to speak.
constexpr std::size_t kMostWaiting = 1000;
constexpr std::size_t kLongestAccount = 128;

class WangwangLog final {
public:
    WangwangLog(const TranscriptFormat& format, const TakeEntry& take)
        : m_format(format), m_take(take) {}

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
            takeLine(line, lines.row());
        }
        finishMessage();
        endBlock();
        return {};
    }

private:
    void takeLine(const std::string& line, std::int64_t row) {
        if (const auto head = logHeadOf(line, m_format.offset)) {
            finishMessage();
            open(*head, line, row);
        } else if (isBlockLine(trimmed(line))) {
            finishMessage();
            endBlock();
            m_account = trimmed(line);
        } else if (m_entry) {
            continueMessage(line);
        } else if (!trimmed(line).empty()) {
            TranscriptEntry entry{.row = row, .raw = line};
            entry.problem = RowProblem::HeadNotReadable;
            give(std::move(entry));
        }
    }

    /// Inside a message, `shop:account` may also be something that somebody wrote.
    [[nodiscard]] bool isBlockLine(std::string_view line) const {
        return line.size() <= kLongestAccount && isSubAccount(line) &&
               line.find_first_of(" \t") == std::string_view::npos &&
               (m_main.empty() ? !m_entry : mainAccountOf(line) == m_main);
    }

    void open(const LogHead& head, const std::string& line, std::int64_t row) {
        m_entry.emplace();
        m_entry->row = row;
        m_entry->raw = line;
        auto& message = m_entry->message;
        message.channel = "wangwang";
        message.at = head.at;
        const auto [nick, text] = parted(head.rest);
        message.sender = trimmed(nick);
        message.text = text;
        if (!head.at) {
            m_entry->problem = RowProblem::TimeNotReadable;
        } else if (message.sender.empty()) {
            m_entry->problem = RowProblem::HeadNotReadable;
        }
        if (m_main.empty() && !m_account.empty()) {
            m_main = mainAccountOf(m_account);
        }
        if (m_main.empty() && isSubAccount(message.sender)) {
            m_main = mainAccountOf(message.sender);
        }
    }

    /// Nicks hold colons themselves: the blank behind the colon tells.
    [[nodiscard]] std::pair<std::string_view, std::string_view> parted(
        std::string_view rest) const {
        if (!m_account.empty() && rest.starts_with(m_account + ':')) {
            std::string_view text = rest.substr(m_account.size() + 1);
            text.remove_prefix(text.starts_with(' ') ? 1 : 0);
            return {rest.substr(0, m_account.size()), text};
        }
        if (const std::size_t at = rest.find(": "); at != std::string_view::npos) {
            return {rest.substr(0, at), rest.substr(at + 2)};
        }
        if (rest.ends_with(':')) {
            return {rest.substr(0, rest.size() - 1), {}};
        }
        if (const std::size_t at = rest.find(':'); at != std::string_view::npos) {
            return {rest.substr(0, at), rest.substr(at + 1)};
        }
        return {};
    }

    void continueMessage(std::string_view line) {
        std::string& text = m_entry->message.text;
        // Longer than any message may be: it is refused, and the rest need not be kept.
        if (text.size() <= limits::kCellCharacters * 4) {
            text += '\n';
            text += line;
            m_entry->raw += '\n';
            m_entry->raw += line;
        }
    }

    void finishMessage() {
        if (!m_entry) {
            return;
        }
        TranscriptEntry entry = std::move(*m_entry);
        m_entry.reset();
        std::string& text = entry.message.text;
        text.erase(std::min(text.find_last_not_of("\n") + 1, text.size()));
        if (entry.problem) {
            give(std::move(entry));
        } else if (isOfShop(entry.message.sender)) {
            entry.message.side = shopSideOf(entry.message.sender, text);
            giveToTalk(std::move(entry));
        } else {
            m_buyer = entry.message.sender;
            giveWaiting();
            giveToTalk(std::move(entry));
        }
    }

    [[nodiscard]] bool isOfShop(std::string_view sender) const {
        return isSubAccount(sender) || sender == m_account || isSystemSender(sender) ||
               (!m_main.empty() && sender == m_main);
    }

    void giveToTalk(TranscriptEntry entry) {
        if (m_buyer.empty() && m_waiting.size() < kMostWaiting) {
            m_waiting.push_back(std::move(entry));
            return;
        }
        if (m_buyer.empty()) {
            entry.problem = RowProblem::BuyerUnknown;
        }
        entry.message.buyer = m_buyer;
        entry.message.externalConversation = m_buyer;
        give(std::move(entry));
    }

    void giveWaiting() {
        for (auto& entry : std::exchange(m_waiting, {})) {
            giveToTalk(std::move(entry));
        }
    }

    void endBlock() {
        for (auto& entry : std::exchange(m_waiting, {})) {
            entry.problem = RowProblem::BuyerUnknown;
            give(std::move(entry));
        }
        m_buyer.clear();
    }

    void give(TranscriptEntry entry) { m_goesOn = m_goesOn && m_take(std::move(entry)); }

    const TranscriptFormat& m_format;
    const TakeEntry& m_take;
    std::optional<TranscriptEntry> m_entry;
    std::deque<TranscriptEntry> m_waiting;
    /// Whose block it is, and the shop's name before the colon.
    std::string m_account;
    std::string m_main;
    std::string m_buyer;
    bool m_goesOn = true;
};

}  // namespace

Result<void, Refusal> readWangwangLog(std::unique_ptr<ByteSource> text,
                                      const TranscriptFormat& format, const TakeEntry& take) {
    LineReader lines(std::move(text), format);
    return WangwangLog(format, take).run(lines);
}

}  // namespace core::importing
