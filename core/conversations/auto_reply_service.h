#pragma once

#include <functional>

#include "core/conversations/auto_reply.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/outbox_repository.h"
#include "core/conversations/outbox_service.h"

namespace core::conversations {

/// Puts the auto replies that are due into the outbox, as actor `system`: one for each round
/// (R003). Lives on the writer thread.
class AutoReplyService final {
public:
    using Rules = std::function<ConversationRules(orders::ShopId)>;

    AutoReplyService(storage::Database& database, Clock clock, Rules rules, OutboxService& outbox);

    /// Returns the conversations that got one.
    std::vector<ConversationId> replyDue();
    /// When the next one will be due; nothing: none will.
    [[nodiscard]] std::optional<Moment> nextDue();

private:
    struct Candidate {
        InboxRow row;
        AutoReplyPlan plan;
        std::string text;
    };
    /// Open rounds without one whose time is not over yet.
    [[nodiscard]] std::vector<Candidate> candidates();

    storage::Database& m_database;
    Clock m_clock;
    Rules m_rules;
    OutboxService& m_outbox;
};

}  // namespace core::conversations
