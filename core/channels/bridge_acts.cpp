#include "core/channels/bridge_acts.h"

#include <algorithm>
#include <iterator>

namespace core::channels {
namespace {

using conversations::InboundMessage;
using conversations::OutboxEntry;

class Performer final {
public:
    Performer(const BridgeClient& client, const BridgePort& port)
        : m_client(client), m_port(port) {}

    void operator()(const InboundMessage& message) { m_messages.push_back(message); }
    void operator()(const Delivered& delivered) {
        receive();
        m_answers.settled.emplace_back(delivered.ownId, m_port.confirm(delivered));
    }
    void operator()(const Failed& failed) {
        receive();
        m_answers.settled.emplace_back(failed.ownId, m_port.fail(failed));
    }
    void operator()(const Resume& resume) {
        receive();
        for (const auto& delivered : resume.delivered) {
            // A client may remember more than this profile does, after a restored backup.
            (void)m_port.confirm(delivered);
        }
        m_answers.again.emplace();
        for (const auto shop : m_client.shops) {
            auto entries = m_port.unacknowledged(shop, m_client.channel);
            std::ranges::move(entries, std::back_inserter(*m_answers.again));
        }
        m_answers.resume = resume;
    }
    BridgeAnswers finished() {
        receive();
        return std::move(m_answers);
    }

private:
    /// An echo must not overtake what came before it, so messages wait only for each other.
    void receive() {
        if (!m_messages.empty()) {
            m_port.receive(m_messages);
            std::ranges::move(m_messages, std::back_inserter(m_answers.received));
            m_messages.clear();
        }
    }

    const BridgeClient& m_client;
    const BridgePort& m_port;
    std::vector<InboundMessage> m_messages;
    BridgeAnswers m_answers;
};

}  // namespace

BridgeAnswers perform(std::span<const BridgeAct> acts, const BridgeClient& client,
                      const BridgePort& port) {
    Performer performer(client, port);
    for (const auto& act : acts) {
        std::visit(performer, act);
    }
    auto answers = performer.finished();
    answers.done = acts.size();
    return answers;
}

std::vector<OutboxEntry> handOver(const BridgeClient& client, std::size_t most,
                                  const BridgePort& port) {
    std::vector<OutboxEntry> entries;
    for (const auto shop : client.shops) {
        if (entries.size() < most) {
            auto more = port.handOver(shop, client.channel, most - entries.size());
            std::ranges::move(more, std::back_inserter(entries));
        }
    }
    return entries;
}

}  // namespace core::channels
