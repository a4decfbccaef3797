#pragma once

#include <map>
#include <memory>
#include <unordered_map>

#include "core/conversations/conversation_repository.h"
#include "core/conversations/message_repository.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_repository.h"

namespace core::conversations {

/// Takes messages in, inside the transaction of its caller: finds or makes their conversations,
/// leaves out what is known, and at the end writes each conversation once.
class MessageIntake final {
public:
    /// What becomes of old talks.
    enum class Past {
        /// They come in closed: nobody has to answer them now.
        Close,
        /// They stay open: a person enters them.
        KeepOpen
    };
    MessageIntake(storage::Database& database, Seconds now, Past past);
    ~MessageIntake();
    MessageIntake(const MessageIntake&) = delete;
    MessageIntake& operator=(const MessageIntake&) = delete;

    void take(const InboundMessage& message);
    /// Writes the conversations. Then nothing more is taken.
    void finish();

    [[nodiscard]] const std::vector<Received>& results() const { return m_results; }
    /// Messages that were not known, by side.
    [[nodiscard]] const std::map<Side, std::int64_t>& taken() const { return m_taken; }
    /// Conversations that got something.
    [[nodiscard]] std::vector<const Conversation*> touched() const;

private:
    struct Talk;
    struct Touched;
    struct Source;
    [[nodiscard]] Source sourceOf(const InboundMessage& message);
    [[nodiscard]] Talk* talkOf(const InboundMessage& message);
    [[nodiscard]] Touched& open(const InboundMessage& message, Talk*& talk, bool& isNew);
    [[nodiscard]] Touched& create(const InboundMessage& message);
    [[nodiscard]] Touched& load(ConversationId id);
    [[nodiscard]] Touched* earlierTalk(Talk& talk, const InboundMessage& message);
    [[nodiscard]] std::optional<MessageRepository::Known> knownAs(const Talk& talk,
                                                                  const InboundMessage& message,
                                                                  Side side,
                                                                  const std::string& key);
    void settle(Touched& touched);

    Seconds m_now;
    Past m_past;
    ConversationRepository m_conversations;
    MessageRepository m_messages;
    OutboxRepository m_outbox;
    bool m_hasReplies = false;
    bool m_hasHandedOver = false;
    std::unordered_map<std::string, std::unique_ptr<Talk>> m_talks;
    std::map<ConversationId, std::unique_ptr<Touched>> m_touched;
    std::unordered_map<std::string, std::optional<MessageRepository::Account>> m_accounts;
    std::vector<Received> m_results;
    std::map<Side, std::int64_t> m_taken;
};

}  // namespace core::conversations
