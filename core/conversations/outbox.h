#pragma once

#include "core/conversations/message.h"

namespace core::conversations {

/// A reply on its way; stored as a word. Held: may be taken back. Queued: for the channel. HandedOver: given to the
/// channel, once.
enum class OutboxState { Held, Queued, HandedOver, Delivered, Failed, Withdrawn };
[[nodiscard]] std::string_view toWord(OutboxState state);
[[nodiscard]] std::optional<OutboxState> outboxStateFromWord(std::string_view word);

struct OutboxEntry {
    std::int64_t id = 0;
    /// Told to the channel: the same reply twice has the same.
    std::string ownId;
    ConversationId conversation = 0;
    orders::ShopId shop = 0;
    std::string channel;
    std::string externalConversation;
    /// Agent, or Auto for an auto reply.
    Side side = Side::Agent;
    std::string text;
    std::vector<Attachment> attachments;
    OutboxState state = OutboxState::Held;
    std::string author;
    Moment createdAt{};
    /// Until then it may be taken back.
    Moment releaseAt{};
    std::optional<Moment> handedOverAt;
    bool byHand = false;
    /// The channel's word for what went wrong.
    std::string failure;
    std::optional<MessageId> message;
};

}  // namespace core::conversations
