#pragma once

#include "core/conversations/classification_service.h"
#include "core/conversations/conversation_reader.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "core/events/event_repository.h"
#include "tests/support/order_builder.h"
#include "tests/support/test_database.h"

namespace support {

/// A shop whose buyers talk: every service of conversations on a database in memory, the clock in
/// the test's hand.
struct TalkingShop {
    core::storage::Database database = testDatabase();
    core::Seconds now = *core::parseLocalTime("2026-11-26 10:00:00");
    core::Clock clock = [this] { return now; };
    int ownIds = 0;
    core::conversations::ConversationReader reader{database};
    core::conversations::ConversationService conversations{database, clock};
    core::conversations::ClassificationService classification{database, clock};
    core::conversations::MessageService messages{database, clock};
    core::conversations::OutboxService outbox{database, clock,
                                              [this] { return "own-" + std::to_string(++ownIds); }};
    core::agents::Actor lin{"Lin"};
    core::agents::Actor wang{"Wang"};

    /// A message of the thread of that name, sent now; its key is a digest.
    [[nodiscard]] core::conversations::InboundMessage message(
        core::conversations::Side side, const std::string& text,
        const std::string& buyer = "陈小平") const {
        core::conversations::InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = buyer;
        message.buyer = buyer;
        message.side = side;
        message.sender = side == core::conversations::Side::Buyer ? buyer : "Lin";
        message.at = core::Moment{now};
        message.text = text;
        return message;
    }
    core::conversations::Received receive(const core::conversations::InboundMessage& message) {
        return messages.receive({message}, {"channel"}).front();
    }
    core::conversations::Received buyerSays(const std::string& text,
                                            const std::string& buyer = "陈小平") {
        return receive(message(core::conversations::Side::Buyer, text, buyer));
    }
    core::conversations::Received agentSays(const std::string& text,
                                            const std::string& buyer = "陈小平") {
        return receive(message(core::conversations::Side::Agent, text, buyer));
    }
    [[nodiscard]] core::conversations::Conversation at(core::conversations::ConversationId id) {
        return reader.find(id).value();
    }
    [[nodiscard]] std::vector<core::events::Event> events(core::conversations::ConversationId id) {
        return core::events::listOf(database, "conversation", 1, std::to_string(id));
    }
    void later(std::chrono::seconds by) { now += by; }
};

}  // namespace support
