#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/conversations/conversation_policy.h"
#include "core/conversations/inbox_policy.h"
#include "core/conversations/outbox_service.h"
#include "ui/common/state_chip.h"

namespace ui::conversations {

/// Every value of the conversations' enums in words and tones.
class ConversationsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::conversations::ConversationsText)

public:
    static QString of(core::conversations::ConversationState state);
    static QString of(core::conversations::SnoozeFor what);
    static QString of(core::conversations::ProblemType type);
    static QString of(core::conversations::Outcome outcome);
    static QString of(core::conversations::Solved solved);
    static QString of(core::conversations::InboxQueue queue);
    /// What a day's load asks for; empty: nothing.
    static QString of(core::conversations::DayLoad load);
    static QString of(core::conversations::Side side);
    static QString of(core::conversations::OutboxState state);
    static QString of(core::customers::CustomerTier tier);
    /// The shop's own name for it, else ours for its code.
    static QString of(const core::conversations::QuestionType& type);
    /// `qianniu`, `phone` and the like; what is unknown stands as it is.
    static QString ofChannel(const std::string& channel);

    /// What happened and what to do, as one or two sentences; empty: nothing has to be said.
    static QString refusal(core::conversations::ConversationError error);
    static QString refusal(core::conversations::OutboxError error);

    static theme::Tone toneOf(core::conversations::ConversationState state);
    static theme::Tone toneOf(core::conversations::Urgency urgency);
    /// What is left until the limit: `0:42 left`, `late 1:05`; the word beside the colour.
    static common::Chip countdown(const core::conversations::Countdown& countdown);
    /// What a snoozed conversation waits for, with until when.
    static QString snooze(core::conversations::SnoozeFor what, std::optional<core::Seconds> until,
                          core::Seconds now, std::chrono::minutes offset);
    /// `0:42`, `12:05`, `3 h 20 min`; never negative.
    static QString clock(std::chrono::milliseconds length);
};

}  // namespace ui::conversations
