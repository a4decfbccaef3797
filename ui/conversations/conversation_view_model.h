#pragma once

#include <QObject>
#include <QTimer>

#include "core/conversations/inbox_policy.h"
#include "core/conversations/reception_steps.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"
#include "ui/conversations/conversation_acts.h"
#include "ui/conversations/transcript_rows.h"

namespace ui::conversations {

/// The conversation of one tab: what is shown of it, what may be done with it, and what of it the
/// agent has seen.
class ConversationViewModel final : public QObject {
    Q_OBJECT

public:
    ConversationViewModel(common::Environment& environment, core::conversations::ConversationId id,
                          QObject* parent = nullptr);

    [[nodiscard]] core::conversations::ConversationId id() const { return m_id; }
    /// Null: there is no such conversation.
    [[nodiscard]] const core::conversations::ConversationDetail* detail() const;
    [[nodiscard]] core::conversations::ConversationTarget target() const;
    [[nodiscard]] bool can(core::conversations::ConversationAction action) const;
    [[nodiscard]] bool isMine() const;
    /// Somebody is connected that sends for its shop and channel; else a reply is copied.
    [[nodiscard]] bool repliesLeave() const;
    [[nodiscard]] QString buyer() const;
    [[nodiscard]] TranscriptRows& rows() { return m_rows; }
    [[nodiscard]] const core::conversations::ConversationRules& rules() const { return m_rules; }
    [[nodiscard]] const core::conversations::QuestionTree& questions() const { return m_questions; }
    [[nodiscard]] std::optional<core::conversations::Countdown> countdown() const;
    [[nodiscard]] core::customers::CustomerTier tier() const { return m_tier; }
    [[nodiscard]] ConversationDetails details() const;
    /// Answers of the prompt cards, by need (R039).
    [[nodiscard]] std::map<std::string, std::string> needs() const;
    [[nodiscard]] core::settings::PromptCards promptCards() const;
    [[nodiscard]] common::ConversationContext context();
    /// The others of this buyer that may be merged into this one.
    [[nodiscard]] std::vector<core::conversations::Conversation> mergeable() const;
    /// The eight steps as the newest messages and corrections tell them (R027).
    [[nodiscard]] core::conversations::StepMarks steps();
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }

    /// Takes all messages shown now for read; a reply is then an answer to them.
    void markSeen();
    /// Something was written that was not seen yet.
    [[nodiscard]] bool hasUnseen() const { return m_newest > m_seen; }
    /// `isCertain`: leaves whatever was written since.
    [[nodiscard]] core::conversations::ReplyRequest reply(const std::string& text,
                                                          const QStringList& files,
                                                          bool isCertain) const;
    void saveDraft(const QString& text);
    void reread();

Q_SIGNALS:
    /// The conversation, its messages or its replies on their way are other ones.
    void changed();
    /// What was seen or drafted is stored now.
    void kept();
    /// It was merged into another one.
    void movedTo(core::conversations::ConversationId id);

private:
    void subscribe();
    void read();

    common::Environment& m_environment;
    core::conversations::ConversationId m_id;
    std::optional<core::conversations::ConversationDetail> m_detail;
    core::conversations::ConversationRules m_rules;
    core::conversations::QuestionTree m_questions;
    core::customers::CustomerTier m_tier = core::customers::CustomerTier::New;
    TranscriptRows m_rows;
    core::conversations::MessageId m_newest = 0;
    core::conversations::MessageId m_seen = 0;
    QTimer m_rest{this};
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::conversations
