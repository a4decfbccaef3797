#pragma once

#include <QCoreApplication>

#include <map>
#include <optional>

#include "core/conversations/outbox.h"
#include "ui/common/environment.h"
#include "ui/conversations/bubble.h"

namespace ui::conversations {

/// The rows of one transcript in words: messages by page as they are asked for, and behind them the
/// replies that have not left yet.
class TranscriptRows final {
    Q_DECLARE_TR_FUNCTIONS(ui::conversations::TranscriptRows)

public:
    TranscriptRows(common::Environment& environment, core::conversations::ConversationId id);

    /// Reads again what is asked for from now on. `outbox` as the detail has it.
    void refresh(const std::vector<core::conversations::OutboxEntry>& outbox,
                 std::chrono::minutes utcOffset);
    [[nodiscard]] int count() const;
    /// Where the replies on their way begin.
    [[nodiscard]] int messageCount() const { return m_messages; }
    [[nodiscard]] BubbleContent content(int row);
    /// Null for a reply on its way.
    [[nodiscard]] const core::conversations::Message* message(int row);
    /// The reply on its way, or the one that a message that failed came from; null: neither.
    [[nodiscard]] const core::conversations::OutboxEntry* outgoing(int row);
    [[nodiscard]] std::optional<int> rowOf(core::conversations::MessageId message);
    /// Newest message of all, 0: none.
    [[nodiscard]] core::conversations::MessageId newest();
    /// The buyer's newest words among the last messages.
    [[nodiscard]] std::string lastBuyerText();
    /// As many as a reception has, in time order.
    [[nodiscard]] std::vector<core::conversations::Message> newestMessages();
    /// Whether a reply may still be taken back, so that its countdown runs.
    [[nodiscard]] bool hasHeld() const;

private:
    using Page = std::vector<core::conversations::Message>;

    [[nodiscard]] const Page& page(int number);
    [[nodiscard]] BubbleContent contentOf(const core::conversations::Message& message, int row);
    [[nodiscard]] BubbleContent contentOf(const core::conversations::OutboxEntry& entry);
    static void addAttachments(BubbleContent& content,
                               const std::vector<core::conversations::Attachment>& attachments);
    void addHead(BubbleContent& content, const core::conversations::Message& message, int row);
    [[nodiscard]] QString dayText(core::Moment at) const;
    [[nodiscard]] const core::conversations::OutboxEntry* sentAs(
        core::conversations::MessageId message) const;

    common::Environment& m_environment;
    core::conversations::ConversationId m_id;
    std::chrono::minutes m_utcOffset = core::kChinaOffset;
    int m_messages = 0;
    std::map<int, Page> m_pages;
    std::vector<core::conversations::OutboxEntry> m_outbox;
    /// Those that are no message yet.
    std::vector<core::conversations::OutboxEntry> m_pending;
};

}  // namespace ui::conversations
