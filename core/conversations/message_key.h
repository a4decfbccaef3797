#pragma once

#include "core/conversations/message.h"

namespace core::conversations {

/// What makes a message of a thread the same as another: the channel's own id, else a BLAKE2b
/// digest of time, side, sender, text and its number among equals.
[[nodiscard]] std::string messageKeyOf(const InboundMessage& message);

}  // namespace core::conversations
