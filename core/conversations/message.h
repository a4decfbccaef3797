#pragma once

#include "core/base/time.h"
#include "core/orders/order.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::conversations {

using ConversationId = std::int64_t;
using MessageId = std::int64_t;

/// Who a message comes from (metrics.md, the response clock). Only Buyer starts and only Agent ends a round.
enum class Side { Buyer, Agent, Auto, System };
[[nodiscard]] std::string_view toWord(Side side);
[[nodiscard]] std::optional<Side> sideFromWord(std::string_view word);

struct Attachment {
    /// `image`, `file`, `card`, `link`.
    std::string kind;
    std::string name;
    /// A path inside the profile, or the channel's own address. Never opened by itself.
    std::string reference;
    std::int64_t bytes = 0;
    bool operator==(const Attachment&) const = default;
};

struct Message {
    MessageId id = 0;
    ConversationId conversation = 0;
    Side side = Side::Buyer;
    /// The account as the channel tells it; for agents the agent's name where the account is known.
    std::string sender;
    /// Owner of the conversation when it came.
    std::string owner;
    /// Nothing: a transcript without times.
    std::optional<Moment> at;
    std::string text;
    std::vector<Attachment> attachments;
    /// The buyer never saw it.
    bool failed = false;
    bool operator==(const Message&) const = default;
};

/// A message as a channel or a transcript tells it, before it is known which conversation it belongs to.
struct InboundMessage {
    orders::ShopId shop = 0;
    /// `qianniu`, `wangwang`, `phone`, `email`, `board`, or the name a bridge client gave.
    std::string channel;
    /// The channel's name of the talk; the buyer's nick where it has none.
    std::string externalConversation;
    /// Empty: none; a digest is made of time, sender, text and `ordinal`.
    std::string externalId;
    std::string buyer;
    Side side = Side::Buyer;
    std::string sender;
    std::optional<Moment> at;
    std::int64_t ordinal = 0;
    std::string text;
    std::vector<Attachment> attachments;
};

}  // namespace core::conversations
