#pragma once

#include <QCoreApplication>
#include <QTest>

#include "core/knowledge/starter_set.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/common/conversation_pane.h"

namespace support {

/// A desk with one conversation, and what a shop knows as a test adds it.
struct KnowledgeDesk : Desk {
    core::agents::Actor lin{"Lin"};

    core::conversations::ConversationId converse(const std::string& buyer, const std::string& text) {
        core::conversations::InboundMessage message;
        message.shop = 1;
        message.channel = "qianniu";
        message.externalConversation = message.buyer = message.sender = buyer;
        message.at = core::Moment{now};
        message.text = text;
        return messages.receive({message}, lin).front().conversation;
    }
    core::knowledge::Reply addReply(const std::string& title, const std::string& body,
                                    const std::string& folder = "售前") {
        core::knowledge::Reply reply;
        reply.title = title;
        reply.body = body;
        reply.folder = folder;
        return *replies.save(reply, lin);
    }
    void addStarterSet() { (void)replies.addAll(core::knowledge::starterSet().replies, lin); }
};

/// Until the index that was asked for is there.
template <class Store>
void settle(Store& store) {
    REQUIRE(QTest::qWaitFor([&store] { return store.isIndexed(); }));
    QCoreApplication::processEvents();
}

}  // namespace support
