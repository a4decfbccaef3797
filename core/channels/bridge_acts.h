#pragma once

#include <functional>
#include <optional>
#include <span>
#include <utility>
#include <variant>

#include "core/channels/bridge_line.h"
#include "core/channels/bridge_presence.h"

namespace core::channels {

/// What a client wants done on the writer thread.
using BridgeAct = std::variant<conversations::InboundMessage, Delivered, Failed, Resume>;

/// What the conversations offer to a channel. Called on the writer thread; every call commits
/// before it returns, or throws StorageError.
struct BridgePort {
    /// All or none; the same message twice is one.
    std::function<void(const std::vector<conversations::InboundMessage>&)> receive;
    /// False: never handed over.
    std::function<bool(const Delivered&)> confirm;
    std::function<bool(const Failed&)> fail;
    std::function<std::vector<conversations::OutboxEntry>(
        orders::ShopId, const std::string& channel, std::size_t most)>
        handOver;
    std::function<std::vector<conversations::OutboxEntry>(orders::ShopId,
                                                          const std::string& channel)>
        unacknowledged;
};

/// What became of acts, for BridgeSession::answer.
struct BridgeAnswers {
    /// How many acts these answer.
    std::size_t done = 0;
    /// In the database now.
    std::vector<conversations::InboundMessage> received;
    /// Own ids of `delivered` and `failed`, and whether they were known.
    std::vector<std::pair<std::string, bool>> settled;
    /// After `resume`: what was handed over and never acknowledged.
    std::optional<std::vector<conversations::OutboxEntry>> again;
    /// The newest `resume` itself.
    Resume resume;
};

/// Does the acts in their order, messages that follow each other in one transaction.
[[nodiscard]] BridgeAnswers perform(std::span<const BridgeAct> acts, const BridgeClient& client,
                                    const BridgePort& port);
/// Takes at most `most` queued replies of the client's shops, oldest first in each.
[[nodiscard]] std::vector<conversations::OutboxEntry> handOver(const BridgeClient& client,
                                                               std::size_t most,
                                                               const BridgePort& port);

}  // namespace core::channels
