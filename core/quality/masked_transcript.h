#pragma once

#include "core/conversations/message.h"

#include <span>

namespace core::quality {

/// What the profile knows of the buyer, so that it is found in the text.
struct BuyerData {
    std::string nick;
    std::vector<std::string> names;
    std::vector<std::string> phones;
    std::vector<std::string> addresses;
};

/// A message as an inspector sees it (reliability.md section 3: masked always).
struct MaskedMessage {
    conversations::MessageId id = 0;
    conversations::Side side = conversations::Side::Buyer;
    /// The buyer's nick masked; an agent's account as it is.
    std::string sender;
    std::optional<Moment> at;
    std::string text;
    std::size_t attachments = 0;
    bool failed = false;
};

/// The text without what it says about the buyer: names, phones and addresses that are known, and whatever looks like a
/// phone, mail, identity card, a receiver behind its label, or an address below the district.
[[nodiscard]] std::string maskedText(std::string_view text, const BuyerData& buyer);
[[nodiscard]] std::vector<MaskedMessage> maskedTranscript(std::span<const conversations::Message> messages,
                                                          const BuyerData& buyer);

}  // namespace core::quality
