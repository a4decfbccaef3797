#include <algorithm>
#include <vector>

#include "core/base/text.h"
#include "core/importing/html_tokenizer.h"
#include "core/importing/limits.h"
#include "core/importing/transcript_forms.h"
#include "core/importing/transcript_rules.h"
#include "core/importing/transcript_text.h"

namespace core::importing {
namespace {

using conversations::Side;

constexpr std::size_t kLongestReference = 2048;

/// Whether one of the words of a class attribute starts so: `chatTextLeft`, `chatTextRight`.
bool hasClass(const html::Tag& tag, std::string_view start) {
    const std::string_view classes = html::attribute(tag.attributes, "class");
    for (std::size_t at = 0; at < classes.size();) {
        const std::size_t end = std::min(classes.find_first_of(" \t\r\n", at), classes.size());
        if (classes.substr(at, end - at).starts_with(start)) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

/// Puts messages together from the parts of the page that carry one.
class QianniuPage final : private html::Sink {
public:
    QianniuPage(std::unique_ptr<ByteSource> text, const TranscriptFormat& format,
                const TakeEntry& take)
        : m_tokenizer(std::move(text), *this), m_format(format), m_take(take) {}

    Result<void, Refusal> run() {
        while (m_goesOn) {
            const auto more = m_tokenizer.step();
            if (!more) {
                return Unexpected{more.error()};
            }
            if (m_isUndecodable) {
                return Unexpected{Refusal{.problem = FileProblem::Undecodable, .row = m_row + 1}};
            }
            if (!*more) {
                break;
            }
        }
        endPart();
        finishMessage();
        return {};
    }
    [[nodiscard]] const std::string& title() const { return m_title; }

private:
    enum class Part { None, Day, Time, Name, Text, Title };

    void tag(const html::Tag& tag) override {
        flush();
        if (m_part != Part::None && tag.name == m_partName) {
            m_depth += tag.isClosing ? -1 : tag.isSelfClosing ? 0 : 1;
            if (m_depth == 0) {
                endPart();
                return;
            }
        }
        if (tag.name == "img" && !tag.isClosing) {
            takePicture(tag);
        } else if (tag.name == "br" && m_part == Part::Text) {
            m_text += '\n';
        } else if (m_part == Part::None && !tag.isClosing && !tag.isSelfClosing) {
            beginPart(tag);
        }
    }

    void text(std::string_view bytes) override {
        if (m_part != Part::None && m_bytes.size() <= limits::kCellCharacters * 4) {
            m_bytes += bytes;
        }
    }

    void character(char32_t character) override {
        flush();
        if (m_part != Part::None) {
            appendUtf8(m_text, character == U'\u00A0' ? U' ' : character);
        }
    }

    void flush() {
        if (!m_bytes.empty() && !appendText(m_text, m_bytes, m_format.encoding)) {
            m_isUndecodable = true;
        }
        m_bytes.clear();
    }

    void beginPart(const html::Tag& tag) {
        m_part = hasClass(tag, "groupTime")  ? Part::Day
                 : hasClass(tag, "chatTime") ? Part::Time
                 : hasClass(tag, "chatName") ? Part::Name
                 : hasClass(tag, "chatText") ? Part::Text
                 : tag.name == "title"       ? Part::Title
                                             : Part::None;
        m_partName = tag.name;
        m_depth = 1;
        m_text.clear();
    }

    void endPart() {
        flush();
        const std::string text(trimmed(m_text));
        switch (std::exchange(m_part, Part::None)) {
            case Part::None:
                return;
            case Part::Title:
                m_title = text;
                return;
            case Part::Day:
                finishMessage();
                m_day = dayIn(text);
                return;
            case Part::Time:
                if (m_hasTime) {
                    finishMessage();
                }
                m_time = text;
                m_hasTime = true;
                return;
            case Part::Name:
                if (m_hasName) {
                    finishMessage();
                }
                m_name = text;
                while (m_name.ends_with(':')) {
                    m_name.pop_back();
                }
                m_hasName = true;
                return;
            case Part::Text:
                m_words += m_words.empty() ? "" : "\n";
                m_words += text;
                m_hasText = true;
                return;
        }
    }

    /// Faces stand in the text by their name; other pictures of a message are attachments.
    void takePicture(const html::Tag& tag) {
        const std::string_view name = html::attribute(tag.attributes, "alt");
        if (m_part == Part::Text && !name.empty()) {
            if (!appendText(m_text, name, m_format.encoding)) {
                m_isUndecodable = true;
            }
            return;
        }
        if (!m_hasName || hasClass(tag, "avatar") || hasClass(tag, "head")) {
            return;
        }
        std::string_view source = html::attribute(tag.attributes, "src");
        const auto bytes = static_cast<std::int64_t>(source.size());
        const bool isInline = source.starts_with("data:");
        source = source.substr(0, isInline ? source.find(';') : kLongestReference);
        conversations::Attachment picture{.kind = "image", .bytes = isInline ? bytes : 0};
        if (!appendText(picture.reference, source, m_format.encoding)) {
            m_isUndecodable = true;
        }
        m_attachments.push_back(std::move(picture));
        m_hasText = true;
    }

    void finishMessage() {
        if (m_hasTime || m_hasName) {
            giveMessage();
        }
        m_hasTime = m_hasName = m_hasText = false;
        m_time.clear();
        m_name.clear();
        m_words.clear();
        m_attachments.clear();
    }

    void giveMessage() {
        TranscriptEntry entry;
        entry.row = ++m_row;
        entry.raw = m_day + ' ' + m_time + ' ' + m_name + ": " + m_words;
        auto& message = entry.message;
        message.channel = "qianniu";
        message.sender = m_name;
        message.buyer = m_format.buyer;
        message.externalConversation = m_format.buyer;
        message.text = std::move(m_words);
        message.attachments = std::move(m_attachments);
        message.side = m_name == m_format.buyer ? Side::Buyer : shopSideOf(m_name, message.text);
        // Some pages write the day with every time.
        const std::string day = dayIn(m_time).empty() ? m_day : std::string();
        message.at = m_time.empty() || (day.empty() && dayIn(m_time).empty())
                         ? std::nullopt
                         : parseMoment(day.empty() ? m_time : day + ' ' + m_time, m_format.offset);
        if (!message.at) {
            entry.problem = RowProblem::TimeNotReadable;
            entry.cell = m_time;
        } else if (m_name.empty()) {
            entry.problem = RowProblem::SideUnknown;
        }
        m_goesOn = m_goesOn && m_take(std::move(entry));
    }

    html::Tokenizer m_tokenizer;
    const TranscriptFormat& m_format;
    const TakeEntry& m_take;
    Part m_part = Part::None;
    std::string m_partName;
    int m_depth = 0;
    std::string m_bytes;
    std::string m_text;
    std::string m_title;
    std::string m_day;
    std::string m_time;
    std::string m_name;
    std::string m_words;
    std::vector<conversations::Attachment> m_attachments;
    bool m_hasTime = false;
    bool m_hasName = false;
    bool m_hasText = false;
    std::int64_t m_row = 0;
    bool m_isUndecodable = false;
    bool m_goesOn = true;
};

}  // namespace

Result<void, Refusal> readQianniuPage(std::unique_ptr<ByteSource> text,
                                      const TranscriptFormat& format, const TakeEntry& take) {
    return QianniuPage(std::move(text), format, take).run();
}

Result<std::string, Refusal> findBuyerOfPage(std::unique_ptr<ByteSource> text,
                                             const TranscriptFormat& format) {
    std::vector<std::string> names;
    const TakeEntry collect = [&](TranscriptEntry&& entry) {
        const std::string& name = entry.message.sender;
        if (!name.empty() && std::ranges::find(names, name) == names.end()) {
            names.push_back(name);
        }
        return true;
    };
    QianniuPage page(std::move(text), format, collect);
    if (const auto read = page.run(); !read) {
        return Unexpected{read.error()};
    }
    std::vector<std::string> others;
    std::ranges::copy_if(names, std::back_inserter(others), [&](const std::string& name) {
        return !isSubAccount(name) && !isSystemSender(name) &&
               std::ranges::none_of(names, [&](const std::string& agent) {
                   return isSubAccount(agent) && mainAccountOf(agent) == name;
               });
    });
    if (others.size() == 1) {
        return others.front();
    }
    std::erase_if(others, [&](const std::string& name) {
        return page.title().find(name) == std::string::npos;
    });
    return others.size() == 1 ? others.front() : std::string();
}

}  // namespace core::importing
