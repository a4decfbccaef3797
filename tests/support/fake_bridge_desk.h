#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/channels/bridge_acts.h"
#include "core/conversations/outbox.h"

namespace support {

/// Conversations behind a bridge, in memory: what came in by shop, talk and message id, and an
/// outbox that hands each reply over once.
struct FakeBridgeDesk {
    using Entry = core::conversations::OutboxEntry;
    using OutboxState = core::conversations::OutboxState;

    std::vector<core::conversations::InboundMessage> messages;
    std::vector<Entry> outbox;
    std::set<std::string> keys;
    std::map<std::string, std::string> externalIds;
    int transactions = 0;

    void queue(const std::string& ownId, const std::string& text = "hello",
               core::orders::ShopId shop = 1) {
        outbox.push_back({.ownId = ownId,
                          .shop = shop,
                          .channel = "qianniu",
                          .externalConversation = "talk",
                          .text = text,
                          .state = OutboxState::Queued});
    }
    Entry* find(const std::string& ownId) {
        const auto found = std::ranges::find(outbox, ownId, &Entry::ownId);
        return found == outbox.end() ? nullptr : &*found;
    }
    OutboxState stateOf(const std::string& ownId) { return find(ownId)->state; }

    core::channels::BridgePort port() {
        return {
            .receive =
                [this](const auto& batch) {
                    ++transactions;
                    for (const auto& message : batch) {
                        if (keys.insert(std::to_string(message.shop) + message.channel + '/' +
                                        message.externalConversation + '/' + message.externalId)
                                .second) {
                            messages.push_back(message);
                        }
                    }
                },
            .confirm =
                [this](const core::channels::Delivered& delivered) {
                    externalIds.emplace(delivered.ownId, delivered.externalId);
                    return settle(delivered.ownId, OutboxState::Delivered);
                },
            .fail =
                [this](const core::channels::Failed& failed) {
                    return settle(failed.ownId, OutboxState::Failed);
                },
            .handOver =
                [this](core::orders::ShopId shop, const std::string& channel, std::size_t most) {
                    std::vector<Entry> given;
                    for (auto& entry : outbox) {
                        if (given.size() < most && isOf(entry, shop, channel) &&
                            entry.state == OutboxState::Queued) {
                            entry.state = OutboxState::HandedOver;
                            given.push_back(entry);
                        }
                    }
                    return given;
                },
            .unacknowledged =
                [this](core::orders::ShopId shop, const std::string& channel) {
                    std::vector<Entry> open;
                    std::ranges::copy_if(outbox, std::back_inserter(open), [&](const Entry& entry) {
                        return isOf(entry, shop, channel) && entry.state == OutboxState::HandedOver;
                    });
                    return open;
                },
        };
    }

private:
    static bool isOf(const Entry& entry, core::orders::ShopId shop, const std::string& channel) {
        return entry.shop == shop && entry.channel == channel;
    }
    bool settle(const std::string& ownId, OutboxState state) {
        auto* entry = find(ownId);
        if (entry == nullptr || entry->state == OutboxState::Queued) {
            return false;
        }
        entry->state = state;
        return true;
    }
};

}  // namespace support
