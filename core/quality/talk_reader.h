#pragma once

#include "core/quality/inspection.h"
#include "core/quality/masked_transcript.h"

#include <functional>
#include <stop_token>

namespace core::storage {
class Database;
}

namespace core::quality {

/// What a shop decides about its conversations, read on the thread that asks.
struct TalkPorts {
    std::function<conversations::ConversationRules(orders::ShopId)> conversationRules;
    std::function<wording::GuardRules(orders::ShopId)> guardRules;
};

/// A conversation as it is inspected.
struct InspectedTalk {
    conversations::Conversation conversation;
    std::vector<conversations::Message> messages;
    BuyerData buyer;
    std::vector<conversations::Contact> calls;
};

/// Reads conversations for inspections: the transcript, what the program counts of it, and what may be drawn.
class TalkReader final {
public:
    TalkReader(storage::Database& database, TalkPorts ports) : m_database(database), m_ports(std::move(ports)) {}

    [[nodiscard]] std::optional<InspectedTalk> find(conversations::ConversationId id);
    /// By item of the card that the program counts; nothing where there is nothing to count.
    [[nodiscard]] std::map<AutomaticItem, std::optional<AutomaticMark>> automaticMarks(const InspectedTalk& talk,
                                                                                        Moment asOf);
    /// Closed in [from, to), by id. Reads every message of them: call it in a job. An asked stop gives what was read.
    [[nodiscard]] std::vector<Candidate> candidates(orders::ShopId shop, Seconds from, Seconds to,
                                                    const std::stop_token& stop);

private:
    storage::Database& m_database;
    TalkPorts m_ports;
};

}  // namespace core::quality
