#pragma once

#include <QString>
#include <QWidget>

#include <vector>

#include "core/conversations/conversation.h"
#include "ui/common/workplace.h"

namespace ui::common {

/// Which conversation is in front, for what stands beside it.
struct ConversationContext {
    core::conversations::ConversationId conversation = 0;
    core::orders::ShopId shop = 0;
    /// The buyer's nick, as stored.
    std::string buyer;
    /// The buyer's newest words, for suggestions.
    std::string lastBuyerText;
    bool operator==(const ConversationContext&) const = default;
};

/// The same talk with the same buyer, whatever was said since.
[[nodiscard]] inline bool isSameTalk(const ConversationContext& one,
                                     const ConversationContext& other) {
    return one.conversation == other.conversation && one.buyer == other.buyer;
}

/// A pane beside the transcript, made by another subject and handed in by the composition root, since subjects of the
/// screen do not know each other.
class ConversationPane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// Conversation 0: none is in front.
    virtual void setContext(const ConversationContext& context) = 0;
    /// Run while the conversations are in front; ids start with the subject's name.
    [[nodiscard]] virtual std::vector<Command> commands() { return {}; }

Q_SIGNALS:
    /// Puts text at the cursor of the composer of the conversation in front.
    void insertRequested(const QString& text);
    void attachRequested(const QString& file);
    /// It has something to show or asks for words: brings it before the other panes.
    void frontRequested();
};

}  // namespace ui::common
